// SPDX-License-Identifier: MPL-2.0
#include "scheduling/order_text.h"

#include "scheduling/zone.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace samsprak::scheduling {
namespace {

constexpr const char *Keys[] = {
    "subject",   "opening",       "closing",   "no_name",      "number",      "agreement",    "customer",
    "language",  "dialect",       "level",     "modes",        "time",        "place",        "connect",
    "gender",    "named",         "denied",    "security",     "contact",     "participants", "interpreters",
    "invoice",   "security_text", "reply_by",  "minutes",      "required",    "wished",       "on_site",
    "phone",     "video",         "RT",        "ST",           "AT",          "UT",           "OT",
    "woman",     "man",           "call_read", "call_opening", "call_number", "call_filled",  "call_connect",
    "call_back", "call_no_name",
};

/// Names are compared word by word: 'Berg' is not in 'Bergsgatan'.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

bool holdsWholeName(const QStringList &words, const QStringList &name)
{
    QStringList reversed(name.rbegin(), name.rend());
    const QString text = u' ' + words.join(u' ') + u' ';
    return text.contains(u' ' + name.join(u' ') + u' ') || text.contains(u' ' + reversed.join(u' ') + u' ');
}

/// A word of two letters is too common to be taken for a name.
bool holdsAnyWord(const QStringList &words, const QStringList &name)
{
    return std::any_of(name.begin(), name.end(),
                       [&](const QString &word) { return word.size() > 2 && words.contains(word); });
}

QString fieldThatNames(const OrderDetails &details, const QStringList &participantNames)
{
    const struct
    {
        const char *field;
        const QString &text;
        bool singleWords;
    } fields[] = {
        {"place", details.place, true},
        {"connect", details.connect, true},
        {"dialect", details.dialect, true},
        {"number", details.number, true},
        {"language", details.language, false},
        {"agreement", details.agreement, false},
        {"customer", details.customer, false},
        {"contact", details.contact, false},
        {"invoice", details.invoiceReference, false},
        {"named", details.namedInterpreter, false},
        {"denied", details.deniedInterpreter, false},
    };
    for (const QString &participant : participantNames) {
        const QStringList name = wordsOf(participant);
        for (const auto &[field, text, singleWords] : fields) {
            const QStringList words = wordsOf(text);
            if (!name.isEmpty() &&
                (holdsWholeName(words, name) || (singleWords && holdsAnyWord(words, name))))
                return QString::fromLatin1(field);
        }
    }
    return {};
}

class OrderComposer
{
public:
    OrderComposer(const OrderDetails &details, const OrderWording &wording, const Interval &time)
        : m_details(details)
        , m_wording(wording)
        , m_locale(wording.language())
        , m_end(*toLocal(time.end, details.zone))
    {
    }

    OrderText compose()
    {
        addFacts();
        OrderText text;
        // A line break in a field must not begin a new header.
        text.subject = m_wording("subject")
                           .arg(m_details.number, m_details.language, dayAndTime(m_details.start))
                           .simplified();
        text.card = m_facts.join(u'\n');
        text.body = QStringList{
            m_wording("opening"),
            {},
            text.card,
            {},
            m_wording("no_name"),
            m_wording("closing").arg(m_details.number),
            {}}.join(u'\n');
        text.callScript = {m_wording("call_opening").arg(m_details.customer), m_wording("call_no_name")};
        for (const QString &fact : m_facts)
            text.callScript.append(m_wording("call_read").arg(fact));
        text.callScript += {m_wording("call_number"), m_wording("call_filled"), m_wording("call_connect"),
                            m_wording("call_back").arg(m_details.number)};
        return text;
    }

private:
    void addFacts()
    {
        add("number", m_details.number);
        add("agreement", m_details.agreement);
        add("customer", m_details.customer);
        add("language", m_details.language);
        add("dialect", demanded(m_details.dialect, m_details.dialectRequired));
        if (m_details.level != InterpreterLevel::None)
            add("level", demanded(m_wording.ofCode(codeOf(m_details.level)), m_details.levelRequired));
        add("modes", modes());
        add("time", time());
        add("place", m_details.place);
        add("connect", m_details.connect);
        if (m_details.gender != Gender::Unstated)
            add("gender", demanded(m_wording.ofCode(codeOf(m_details.gender)), m_details.genderRequired));
        add("named", m_details.namedInterpreter);
        add("denied", m_details.deniedInterpreter);
        if (m_details.participants > 1)
            add("participants", QString::number(m_details.participants));
        if (m_details.interpreters > 1)
            add("interpreters", QString::number(m_details.interpreters));
        if (m_details.securityCleared)
            add("security", m_wording("security_text"));
        add("contact", m_details.contact);
        add("invoice", m_details.invoiceReference);
        if (m_details.replyBy)
            add("reply_by", dayAndTime(*m_details.replyBy));
    }

    void add(const char *label, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_facts.append(m_wording(label) + QStringLiteral(": ") + value.simplified());
    }

    QString demanded(const QString &value, bool required) const
    {
        return value.isEmpty() ? QString() : m_wording(required ? "required" : "wished").arg(value);
    }

    QString modes() const
    {
        QStringList names;
        for (const BookingMode mode : m_details.modes)
            names.append(QStringLiteral("%1. %2").arg(names.size() + 1).arg(m_wording.ofCode(codeOf(mode))));
        return names.join(QStringLiteral(", "));
    }

    QString dayAndTime(const LocalTime &local) const
    {
        return m_locale.toString(local.date, QStringLiteral("dddd d MMMM yyyy")) + u' ' +
               local.time().toString(QStringLiteral("HH:mm"));
    }

    QString time() const
    {
        const QString end = m_end.date == m_details.start.date
                                ? m_end.time().toString(QStringLiteral("HH:mm"))
                                : dayAndTime(m_end);
        return m_wording("minutes")
            .arg(dayAndTime(m_details.start) + QStringLiteral("–") + end)
            .arg(m_details.durationMinutes);
    }

    const OrderDetails &m_details;
    const OrderWording &m_wording;
    QLocale m_locale;
    LocalTime m_end;
    QStringList m_facts;
};

} // namespace

Result<OrderWording> OrderWording::read(QByteArrayView json, const QString &language)
{
    const QJsonObject texts = QJsonDocument::fromJson(json.toByteArray()).object().value(language).toObject();
    OrderWording wording;
    wording.m_language = language;
    for (const char *key : Keys) {
        const QString text = texts.value(QLatin1String(key)).toString();
        if (text.isEmpty())
            return {ErrorCode::Malformed, language + u'.' + QLatin1String(key)};
        wording.m_texts[QString::fromLatin1(key)] = text;
    }
    return wording;
}

Result<OrderText> orderText(const OrderDetails &details, const OrderWording &wording,
                            const QStringList &participantNames)
{
    if (details.number.trimmed().isEmpty())
        return {ErrorCode::InvalidInput, QStringLiteral("number")};
    if (details.modes.empty())
        return {ErrorCode::InvalidInput, QStringLiteral("modes")};
    const auto time = toInterval(details.start, details.durationMinutes, details.zone);
    if (!time || details.durationMinutes <= 0)
        return {ErrorCode::InvalidInput, QStringLiteral("time")};
    const QString naming = fieldThatNames(details, participantNames);
    if (!naming.isEmpty())
        return {ErrorCode::InvalidInput, QStringLiteral("name in %1").arg(naming)};
    return OrderComposer(details, wording, *time).compose();
}

} // namespace samsprak::scheduling
