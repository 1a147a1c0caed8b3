// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/agency_words.h"

#include "app/wording/date_words.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace samsprak::app {

namespace {

using scheduling::BookingWarning;
using scheduling::ReplyDoubt;
using scheduling::ReplyField;

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("Agency", source, nullptr, n);
}

QString name(const QString &text) { return DateWords::isolated(text); }

QString fieldWords(ReplyField field)
{
    switch (field) {
    case ReplyField::Order:
        return words(QT_TRANSLATE_NOOP("Agency", "Our number"));
    case ReplyField::Outcome:
        return words(QT_TRANSLATE_NOOP("Agency", "What they answer"));
    case ReplyField::AgencyNumber:
        return words(QT_TRANSLATE_NOOP("Agency", "Their number"));
    case ReplyField::Interpreter:
        return words(QT_TRANSLATE_NOOP("Agency", "The interpreter's name"));
    case ReplyField::Phone:
        return words(QT_TRANSLATE_NOOP("Agency", "Phone number to connect"));
    case ReplyField::Code:
        return words(QT_TRANSLATE_NOOP("Agency", "Code"));
    case ReplyField::Link:
        return words(QT_TRANSLATE_NOOP("Agency", "Link"));
    }
    return {};
}

QString doubtReason(ReplyDoubt doubt)
{
    switch (doubt) {
    case ReplyDoubt::Unknown:
        return words(QT_TRANSLATE_NOOP("Agency", "a number that none of our open orders has"));
    case ReplyDoubt::NoNumber:
        return words(QT_TRANSLATE_NOOP("Agency", "no order's number stands there"));
    case ReplyDoubt::NotStated:
        return words(QT_TRANSLATE_NOOP("Agency", "not found"));
    case ReplyDoubt::Conditional:
        return words(QT_TRANSLATE_NOOP("Agency", "said with a condition"));
    case ReplyDoubt::Contradictory:
        return words(QT_TRANSLATE_NOOP("Agency", "more than one stands there"));
    case ReplyDoubt::Misshapen:
        return words(QT_TRANSLATE_NOOP("Agency", "it does not look like one"));
    case ReplyDoubt::Unlabelled:
        return words(QT_TRANSLATE_NOOP("Agency", "nothing says what it is for"));
    }
    return {};
}

} // namespace

QString orderTitle(const Booking &booking, const QString &agency)
{
    switch (booking.state) {
    case BookingState::Tentative:
        return words(QT_TRANSLATE_NOOP("Agency", "The order to %1 is not registered yet")).arg(name(agency));
    case BookingState::Ordered:
        return words(QT_TRANSLATE_NOOP("Agency", "Ordered from %1")).arg(name(agency));
    case BookingState::Received:
        return words(QT_TRANSLATE_NOOP("Agency", "%1 has the order")).arg(name(agency));
    case BookingState::Confirmed:
        return words(QT_TRANSLATE_NOOP("Agency", "%1 is coming")).arg(name(booking.interpreterName));
    case BookingState::Unfilled:
        return words(QT_TRANSLATE_NOOP("Agency", "%1 has nobody")).arg(name(agency));
    default:
        return {};
    }
}

QString orderSentence(const Booking &booking, const QString &agency, bool pending)
{
    switch (booking.state) {
    case BookingState::Tentative:
        return pending
                   ? words(QT_TRANSLATE_NOOP("Agency", "It is kept on this tablet and registered by itself "
                                                       "as soon as there is a network. You can call %1 "
                                                       "meanwhile."))
                         .arg(name(agency))
                   : words(QT_TRANSLATE_NOOP("Agency", "The server registers it within moments."));
    case BookingState::Ordered:
        return words(QT_TRANSLATE_NOOP("Agency", "Nobody is confirmed before %1 has answered."))
            .arg(name(agency));
    case BookingState::Received:
        return words(QT_TRANSLATE_NOOP("Agency", "The name, or how to connect, is still missing."));
    case BookingState::Confirmed:
        return words(QT_TRANSLATE_NOOP("Agency", "%1 has confirmed.")).arg(name(agency));
    case BookingState::Unfilled:
        return words(QT_TRANSLATE_NOOP("Agency", "Order from the next agency, or ask for another way."));
    default:
        return {};
    }
}

QString historyWords(const scheduling::AgencyHistory &history, const QString &language)
{
    return words(QT_TRANSLATE_NOOP("Agency", "Of %1 earlier orders in %2, %3 were filled, %4 of them late."))
        .arg(history.asked)
        .arg(languageName(language))
        .arg(history.filled)
        .arg(history.late);
}

QString warningWords(const scheduling::BookingNotice &notice)
{
    switch (notice.warning) {
    case BookingWarning::VeryShort:
        return words(QT_TRANSLATE_NOOP("Agency", "Short: %1 minutes. At least %2 are paid for."))
            .arg(notice.value)
            .arg(notice.limit);
    case BookingWarning::VeryLong:
        return words(QT_TRANSLATE_NOOP("Agency", "Very long: %1 minutes. Is that right?")).arg(notice.value);
    case BookingWarning::MealBreakNeeded:
        return words(QT_TRANSLATE_NOOP("Agency", "Plan a meal break: it lasts more than %1 minutes."))
            .arg(notice.limit);
    case BookingWarning::PairAdvised:
        return words(QT_TRANSLATE_NOOP("Agency", "Two interpreters are advised beyond %1 minutes."))
            .arg(notice.limit);
    case BookingWarning::BreaksAdvised:
        return words(QT_TRANSLATE_NOOP("Agency", "Give the interpreter a break each %1 minutes."))
            .arg(notice.limit);
    case BookingWarning::TravelTimeNeedsApproval:
    case BookingWarning::TravelDistanceNeedsApproval:
        return words(QT_TRANSLATE_NOOP("Agency", "The journey needs your approval."));
    case BookingWarning::OutsideAgreement:
        return words(QT_TRANSLATE_NOOP("Agency", "The agreement's rules do not cover this day."));
    }
    return {};
}

QString doubtWords(const scheduling::UncertainPart &part)
{
    const QString what =
        words(QT_TRANSLATE_NOOP("Agency", "%1: %2")).arg(fieldWords(part.field), doubtReason(part.doubt));
    return part.text.isEmpty() ? what : what + QStringLiteral(" – ”") + name(part.text.left(160)) + u'”';
}

QString answerWords(CounterpartAnswer answer)
{
    switch (answer) {
    case CounterpartAnswer::Received:
        return words(QT_TRANSLATE_NOOP("Agency", "They have received it"));
    case CounterpartAnswer::Confirmed:
        return words(QT_TRANSLATE_NOOP("Agency", "Confirmed"));
    case CounterpartAnswer::Unfilled:
        return words(QT_TRANSLATE_NOOP("Agency", "They have nobody"));
    case CounterpartAnswer::None:
        return {};
    }
    return {};
}

QString dayAndTime(const QDateTime &time, const QDateTime &now, const QString &language)
{
    const QString clock = name(DateWords::time(time.time().hour() * 60 + time.time().minute()));
    if (time.date() == now.date())
        return words(QT_TRANSLATE_NOOP("Agency", "%1 today")).arg(clock);
    if (time.date() == now.date().addDays(1))
        return words(QT_TRANSLATE_NOOP("Agency", "%1 tomorrow")).arg(clock);
    return words(QT_TRANSLATE_NOOP("Agency", "%1 at %2"))
        .arg(DateWords(language).weekdayDayAndMonth(time.date()), clock);
}

QString amountWords(qint64 ore)
{
    QString kronor = QString::number(ore / 100);
    for (qsizetype at = kronor.size() - 3; at > 0; at -= 3)
        kronor.insert(at, QChar(0xa0));
    if (ore % 100 != 0)
        kronor += QStringLiteral(",%1").arg(ore % 100, 2, 10, QLatin1Char('0'));
    return name(kronor + QStringLiteral("\u00a0kr"));
}

} // namespace samsprak::app
