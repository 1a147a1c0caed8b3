// SPDX-License-Identifier: MPL-2.0
#include "scheduling/rule_fields.h"

#include <QRegularExpression>
#include <QTime>

namespace samsprak::scheduling {
namespace {

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

std::optional<qint64> amountFromText(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^(-?)(\\d{1,12})(?:[.,](\\d{1,2}))?$"));
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    const qint64 whole = match.capturedView(2).toLongLong() * 100;
    const QString fraction = match.captured(3).leftJustified(2, u'0');
    const qint64 amount = whole + fraction.toInt();
    return match.capturedLength(1) > 0 ? -amount : amount;
}

RuleFields::RuleFields(QJsonObject object, QString path, std::vector<AgreementProblem> &problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problems(&problems)
{
}

QString RuleFields::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void RuleFields::problem(AgreementFault fault, const QString &name, const QString &detail)
{
    m_problems->push_back({fault, name.isEmpty() ? m_path : pathOf(name), detail});
}

QJsonValue RuleFields::take(const char *name, bool required)
{
    const QString key = QString::fromUtf8(name);
    m_asked.insert(key);
    if (!m_object.contains(key)) {
        if (required)
            problem(AgreementFault::MissingField, key);
        return QJsonValue(QJsonValue::Undefined);
    }
    return m_object.value(key);
}

bool RuleFields::has(const char *name) const { return m_object.contains(QString::fromUtf8(name)); }

int RuleFields::integer(const char *name, int least, int most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return least;
    const double number = value.toDouble(-1e9);
    if (!value.isDouble() || number < least || number > most || number != int(number)) {
        problem(AgreementFault::WrongValue, QString::fromUtf8(name),
                QStringLiteral("%1 is not a whole number from %2 to %3")
                    .arg(shown(value), QString::number(least), QString::number(most)));
        return least;
    }
    return int(number);
}

std::optional<int> RuleFields::optionalInteger(const char *name, int least, int most)
{
    m_asked.insert(QString::fromUtf8(name));
    return has(name) ? std::optional(integer(name, least, most)) : std::nullopt;
}

bool RuleFields::boolean(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        problem(AgreementFault::WrongValue, QString::fromUtf8(name), shown(value));
    return value.toBool();
}

QString RuleFields::text(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && value.toString().trimmed().isEmpty())
        problem(AgreementFault::WrongValue, QString::fromUtf8(name), shown(value));
    return value.toString();
}

QDate RuleFields::date(const char *name)
{
    const QJsonValue value = take(name);
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isUndefined() && !date.isValid())
        problem(AgreementFault::WrongValue, QString::fromUtf8(name), shown(value));
    return date;
}

int RuleFields::clock(const char *name)
{
    const QJsonValue value = take(name);
    const QTime time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
    if (!value.isUndefined() && !time.isValid())
        problem(AgreementFault::WrongValue, QString::fromUtf8(name), shown(value));
    return time.isValid() ? time.hour() * 60 + time.minute() : 0;
}

std::optional<int> RuleFields::optionalClock(const char *name)
{
    m_asked.insert(QString::fromUtf8(name));
    return has(name) ? std::optional(clock(name)) : std::nullopt;
}

qint64 RuleFields::amount(const char *name)
{
    const QJsonValue value = take(name);
    const auto amount = amountFromText(value.toString());
    if (!value.isUndefined() && (!amount || *amount < 0))
        problem(AgreementFault::WrongValue, QString::fromUtf8(name), shown(value));
    return amount.value_or(0);
}

QJsonArray RuleFields::array(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        problem(AgreementFault::WrongValue, QString::fromUtf8(name), shown(value));
    return value.toArray();
}

RuleFields RuleFields::object(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        problem(AgreementFault::WrongValue, QString::fromUtf8(name), shown(value));
    return {value.toObject(), pathOf(QString::fromUtf8(name)), *m_problems};
}

std::vector<RuleFields> RuleFields::objects(const char *name)
{
    std::vector<RuleFields> items;
    const QJsonArray values = array(name);
    const QString key = QString::fromUtf8(name);
    if (values.isEmpty() && has(name))
        problem(AgreementFault::WrongValue, key, QStringLiteral("at least one is needed"));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(key, QString::number(i));
        if (!values.at(i).isObject())
            problem(AgreementFault::WrongValue, item, shown(values.at(i)));
        items.push_back({values.at(i).toObject(), pathOf(item), *m_problems});
    }
    return items;
}

std::map<QString, QString> RuleFields::texts(const char *name)
{
    RuleFields fields = object(name);
    std::map<QString, QString> texts;
    for (const QString &key : fields.names())
        texts[key] = fields.text(key.toUtf8().constData());
    return texts;
}

std::vector<QString> RuleFields::names() const
{
    const QStringList keys = m_object.keys();
    return {keys.begin(), keys.end()};
}

void RuleFields::finish()
{
    for (const QString &key : names())
        if (!m_asked.contains(key))
            problem(AgreementFault::UnknownField, key);
}

} // namespace samsprak::scheduling
