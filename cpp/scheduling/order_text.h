// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace samsprak::scheduling {

/// What an agency is told of an order. There is no field for a participant, and none for free notes: what
/// leaves the house is time, place and requirements.
struct OrderDetails
{
    QString number;
    QString agreement; ///< its number, so that it is billed by it
    QString customer;  ///< the ordering organisation and its customer number
    QString language;  ///< in the words of the text's language
    QString dialect;
    bool dialectRequired = false;
    InterpreterLevel level = InterpreterLevel::None; ///< None: any
    bool levelRequired = false;
    std::vector<BookingMode> modes; ///< the wanted one first
    LocalTime start;
    int durationMinutes = 60;
    QString zone;
    QString place;
    QString connect; ///< who calls whom, for phone and video
    Gender gender = Gender::Unstated;
    bool genderRequired = false;
    QString namedInterpreter;
    QString deniedInterpreter;
    int participants = 1; ///< how many, never who
    int interpreters = 1;
    bool securityCleared = false;
    QString contact; ///< of the staff
    QString invoiceReference;
    std::optional<LocalTime> replyBy;
};

/// The words of one language, read from assets/content/order-texts.json.
class OrderWording
{
public:
    /// Malformed when the language or one of its texts is not there.
    static Result<OrderWording> read(QByteArrayView json, const QString &language);

    QString operator()(const char *key) const { return m_texts.at(QString::fromLatin1(key)); }
    QString ofCode(const QString &code) const { return m_texts.at(code); }
    QString language() const { return m_language; }

private:
    QString m_language;
    std::map<QString, QString> m_texts;
};

struct OrderText
{
    QString subject;        ///< one line
    QString body;           ///< plain text for a mail
    QString card;           ///< the facts alone, for pasting into an agency's form
    QStringList callScript; ///< what to say and ask, step by step
};

/// Composes the order in one language. `participantNames` must not leave: InvalidInput names the field that
/// holds one (a name's single words count in place, connection and dialect, the whole name in the other
/// fields). InvalidInput as well without a number, a mode, or a time that exists.
Result<OrderText> orderText(const OrderDetails &details, const OrderWording &wording,
                            const QStringList &participantNames);

} // namespace samsprak::scheduling
