// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/order_details.h"

#include "domain/language.h"
#include "scheduling/order_number.h"
#include "scheduling/zone.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace samsprak::app {

namespace {

QByteArray orderTexts()
{
    QFile file(QStringLiteral(":/samsprak/content/order-texts.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Result<scheduling::OrderWording> &swedishWording()
{
    static const auto wording = scheduling::OrderWording::read(orderTexts(), QStringLiteral("sv"));
    return wording;
}

/// The agencies' own word for a language, whatever language the tablet shows.
QString swedishName(const QString &tag)
{
    static const QJsonObject names =
        QJsonDocument::fromJson(orderTexts()).object()[u"sv"].toObject()[u"languages"].toObject();
    const Language &language = languageFor(tag);
    return names.value(language.tag).toString(language.ownName);
}

std::vector<BookingMode> modesOf(const Booking &booking)
{
    std::vector<BookingMode> modes{booking.mode};
    for (const QString &code : booking.rankedModes.split(u' ', Qt::SkipEmptyParts))
        if (const auto mode = fromCode<BookingMode>(code);
            codeOf(mode) == code && std::find(modes.begin(), modes.end(), mode) == modes.end())
            modes.push_back(mode);
    return modes;
}

} // namespace

scheduling::OrderDetails orderDetails(const Booking &booking, const AgencyAgreement &agency,
                                      const BookingContents &contents)
{
    scheduling::OrderDetails details;
    details.number = scheduling::orderNumber(booking.id, agency.id);
    details.agreement = agency.agreement;
    details.customer = agency.customerNumber.isEmpty()
                           ? contents.agencies.buyer
                           : contents.agencies.buyer + QStringLiteral(", ") + agency.customerNumber;
    details.language = swedishName(booking.language);
    details.dialect = booking.dialect;
    details.dialectRequired = booking.dialectRequired;
    details.level = booking.minimumLevel;
    details.levelRequired = booking.levelRequired;
    details.modes = modesOf(booking);
    details.start = booking.start;
    details.durationMinutes = booking.durationMinutes;
    details.zone = booking.zone;
    if (const auto place = contents.places.find(booking.place); place != contents.places.end()) {
        QStringList parts{place->second.name, place->second.room, place->second.address};
        parts.removeAll(QString());
        details.place = parts.join(QStringLiteral(", "));
    }
    details.gender = booking.wishedGender;
    details.genderRequired = booking.genderRequired;
    const auto named = contents.interpreters.find(booking.interpreter);
    if (named != contents.interpreters.end())
        details.namedInterpreter = named->second.name;
    details.participants = std::max(1, contents.agencies.participants);
    details.interpreters = booking.interpreterCount;
    details.securityCleared = booking.securityCleared;
    const Person &contact = contents.agencies.contact;
    details.contact =
        contact.phone.isEmpty() ? contact.name : contact.name + QStringLiteral(", ") + contact.phone;
    details.invoiceReference = agency.invoiceReference;
    if (booking.replyDueAt > 0)
        details.replyBy = scheduling::toLocal(booking.replyDueAt, booking.zone);
    return details;
}

Result<scheduling::OrderText> swedishOrder(const Booking &booking, const AgencyAgreement &agency,
                                           const BookingContents &contents)
{
    const auto &wording = swedishWording();
    if (!wording)
        return wording.error();
    return scheduling::orderText(orderDetails(booking, agency, contents), *wording,
                                 contents.agencies.participantNames);
}

} // namespace samsprak::app
