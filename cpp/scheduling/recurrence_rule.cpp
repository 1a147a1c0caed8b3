// SPDX-License-Identifier: MPL-2.0
#include "scheduling/recurrence_rule.h"

#include "scheduling/zone.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace samsprak::scheduling {
namespace {

constexpr std::array<const char *, 7> WeekdayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::pair<const char *, Frequency> Frequencies[] = {{"HOURLY", Frequency::Hourly},
                                                              {"DAILY", Frequency::Daily},
                                                              {"WEEKLY", Frequency::Weekly},
                                                              {"MONTHLY", Frequency::Monthly},
                                                              {"YEARLY", Frequency::Yearly}};

/// A list of numbers of the grammar, and the range that RFC 5545 gives it. Negative numbers count from the
/// end; where there are such, zero is none.
struct NumberPart
{
    const char *name;
    std::vector<int> RecurrenceRule::*list;
    int least;
    int most;
};
constexpr NumberPart NumberParts[] = {
    {"BYMONTH", &RecurrenceRule::months, 1, 12},         {"BYWEEKNO", &RecurrenceRule::weekNumbers, -53, 53},
    {"BYYEARDAY", &RecurrenceRule::yearDays, -366, 366}, {"BYMONTHDAY", &RecurrenceRule::monthDays, -31, 31},
    {"BYHOUR", &RecurrenceRule::hours, 0, 23},           {"BYMINUTE", &RecurrenceRule::minutes, 0, 59},
    {"BYSECOND", &RecurrenceRule::seconds, 0, 60},       {"BYSETPOS", &RecurrenceRule::positions, -366, 366},
};

int weekdayNamed(QStringView name)
{
    for (size_t i = 0; i < WeekdayNames.size(); ++i)
        if (name == QLatin1String(WeekdayNames[i]))
            return int(i) + 1;
    return 0;
}

/// A whole number with at most six digits and perhaps a sign.
std::optional<int> number(QStringView text)
{
    const bool isSigned = !text.isEmpty() && (text[0] == u'+' || text[0] == u'-');
    const QStringView digits = text.sliced(isSigned ? 1 : 0);
    if (digits.isEmpty() || digits.size() > 6)
        return {};
    int value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return {};
        value = value * 10 + (digit.unicode() - u'0');
    }
    return text[0] == u'-' ? -value : value;
}

RuleProblem readNumbers(QStringView value, const NumberPart &part, std::vector<int> &into)
{
    const bool fromEnd = part.least < 0;
    for (const QStringView item : value.split(u',')) {
        const auto read = number(item);
        if (!read || *read < part.least || *read > part.most || (fromEnd && *read == 0))
            return RuleProblem::BadNumber;
        into.push_back(*read);
    }
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
    return RuleProblem::None;
}

RuleProblem readDays(QStringView value, std::vector<RuleDay> &into)
{
    for (const QStringView item : value.split(u',')) {
        RuleDay day{0, weekdayNamed(item.right(2))};
        const QStringView ordinal = item.chopped(std::min<qsizetype>(2, item.size()));
        const auto read = ordinal.isEmpty() ? std::optional<int>(0) : number(ordinal);
        if (day.weekday == 0 || !read || (!ordinal.isEmpty() && *read == 0) || std::abs(*read) > 53)
            return RuleProblem::BadNumber;
        day.ordinal = *read;
        if (std::find(into.begin(), into.end(), day) == into.end())
            into.push_back(day);
    }
    return RuleProblem::None;
}

RuleProblem readEnd(QStringView value, std::optional<RuleEnd> &into)
{
    RuleEnd end;
    const auto digits = [&](int at, int size) { return number(value.sliced(at, size)).value_or(-1); };
    const bool timed = value.size() >= 15 && value[8] == u'T';
    if (value.size() != 8 && !(timed && (value.size() == 15 || (value.size() == 16 && value[15] == u'Z'))))
        return RuleProblem::BadEnd;
    end.time.date = QDate(digits(0, 4), digits(4, 2), digits(6, 2));
    if (timed) {
        const int hour = digits(9, 2), minute = digits(11, 2);
        end.second = digits(13, 2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || end.second < 0 || end.second > 60)
            return RuleProblem::BadEnd;
        end.time.minute = hour * 60 + minute;
        end.form = value.size() == 16 ? RuleEnd::Form::Utc : RuleEnd::Form::Wall;
    }
    if (!end.time.isValid())
        return RuleProblem::BadEnd;
    into = end;
    return RuleProblem::None;
}

RuleProblem readFrequency(QStringView value, Frequency &into)
{
    if (value == u"SECONDLY" || value == u"MINUTELY")
        return RuleProblem::TooFine;
    for (const auto &[name, frequency] : Frequencies) {
        if (value == QLatin1String(name)) {
            into = frequency;
            return RuleProblem::None;
        }
    }
    return RuleProblem::UnknownFrequency;
}

RuleProblem readPositive(QStringView value, int &into)
{
    const auto read = number(value);
    if (!read || *read < 1)
        return RuleProblem::BadNumber;
    into = *read;
    return RuleProblem::None;
}

RuleProblem readPart(QStringView name, QStringView value, RecurrenceRule &rule)
{
    if (name == u"FREQ")
        return readFrequency(value, rule.frequency);
    if (name == u"INTERVAL")
        return readPositive(value, rule.interval);
    if (name == u"COUNT")
        return readPositive(value, rule.count);
    if (name == u"UNTIL")
        return readEnd(value, rule.until);
    if (name == u"BYDAY")
        return readDays(value, rule.days);
    if (name == u"WKST") {
        rule.weekStart = weekdayNamed(value);
        return rule.weekStart == 0 ? RuleProblem::BadNumber : RuleProblem::None;
    }
    for (const NumberPart &part : NumberParts)
        if (name == QLatin1String(part.name))
            return readNumbers(value, part, rule.*part.list);
    // What calendars of the usual kind write, and what RFC 7529 takes when nothing is said.
    const bool isUsual =
        (name == u"RSCALE" && value == u"GREGORIAN") || (name == u"SKIP" && value == u"OMIT");
    return isUsual ? RuleProblem::None : RuleProblem::UnknownPart;
}

/// The part that RFC 5545 forbids beside the rule's frequency; empty when none stands there.
QString forbiddenPart(const RecurrenceRule &rule)
{
    const Frequency f = rule.frequency;
    const bool ordinals =
        std::any_of(rule.days.begin(), rule.days.end(), [](const RuleDay &d) { return d.ordinal != 0; });
    const bool monthOrYear = f == Frequency::Monthly || f == Frequency::Yearly;
    if (ordinals && (!monthOrYear || !rule.weekNumbers.empty()))
        return QStringLiteral("BYDAY");
    if (!rule.monthDays.empty() && f == Frequency::Weekly)
        return QStringLiteral("BYMONTHDAY");
    if (!rule.yearDays.empty() && f != Frequency::Yearly && f != Frequency::Hourly)
        return QStringLiteral("BYYEARDAY");
    if (!rule.weekNumbers.empty() && f != Frequency::Yearly)
        return QStringLiteral("BYWEEKNO");
    const bool choosesAmong = !rule.days.empty() || !rule.monthDays.empty() || !rule.months.empty() ||
                              !rule.yearDays.empty() || !rule.weekNumbers.empty() || !rule.hours.empty() ||
                              !rule.minutes.empty() || !rule.seconds.empty();
    return rule.positions.empty() || choosesAmong ? QString() : QStringLiteral("BYSETPOS");
}

QString listText(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int one : numbers)
        texts << QString::number(one);
    return texts.join(u',');
}

QString endText(const RuleEnd &end)
{
    const QString day = end.time.date.toString(QStringLiteral("yyyyMMdd"));
    if (end.form == RuleEnd::Form::Day)
        return day;
    const QString time = QStringLiteral("T%1%2%3")
                             .arg(end.time.minute / 60, 2, 10, QLatin1Char('0'))
                             .arg(end.time.minute % 60, 2, 10, QLatin1Char('0'))
                             .arg(end.second, 2, 10, QLatin1Char('0'));
    return day + time + (end.form == RuleEnd::Form::Utc ? QStringLiteral("Z") : QString());
}

} // namespace

QString RecurrenceRule::toString() const
{
    QStringList parts;
    for (const auto &[name, value] : Frequencies)
        if (value == frequency)
            parts << QStringLiteral("FREQ=") + QLatin1String(name);
    if (interval != 1)
        parts << QStringLiteral("INTERVAL=%1").arg(interval);
    if (!days.empty()) {
        QStringList texts;
        for (const RuleDay &day : days)
            texts << (day.ordinal != 0 ? QString::number(day.ordinal) : QString()) +
                         QLatin1String(WeekdayNames[size_t(day.weekday) - 1]);
        parts << QStringLiteral("BYDAY=") + texts.join(u',');
    }
    for (const NumberPart &part : NumberParts)
        if (!(this->*part.list).empty())
            parts << QLatin1String(part.name) + u'=' + listText(this->*part.list);
    if (weekStart != 1)
        parts << QStringLiteral("WKST=") + QLatin1String(WeekdayNames[size_t(weekStart) - 1]);
    if (count != 0)
        parts << QStringLiteral("COUNT=%1").arg(count);
    if (until)
        parts << QStringLiteral("UNTIL=") + endText(*until);
    return parts.join(u';');
}

std::optional<qint64> RecurrenceRule::lastWall(const QString &zone) const
{
    if (!until)
        return {};
    switch (until->form) {
    case RuleEnd::Form::Day:
        return asIfUtc({until->time.date, 24 * 60}) - 1;
    case RuleEnd::Form::Wall:
        return asIfUtc(until->time);
    case RuleEnd::Form::Utc:
        break;
    }
    const auto local = toLocal(asIfUtc(until->time), zone);
    return local ? std::optional(asIfUtc(*local)) : std::nullopt;
}

ParsedRule parseRule(QStringView text)
{
    ParsedRule parsed;
    QStringList seen;
    const QString upper = text.toString().toUpper();
    for (const QStringView part : QStringView(upper).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(std::max<qsizetype>(0, equals)).trimmed().toString();
        parsed.part = part.trimmed().toString();
        if (equals <= 0)
            parsed.problem = RuleProblem::NotARule;
        else if (seen.contains(name))
            parsed.problem = RuleProblem::PartTwice;
        else
            parsed.problem = readPart(name, part.sliced(equals + 1).trimmed(), parsed.rule);
        if (parsed.problem != RuleProblem::None)
            return parsed;
        seen << name;
    }
    parsed.part.clear();
    if (!seen.contains(QStringLiteral("FREQ")))
        parsed.problem = RuleProblem::NotARule;
    else if (parsed.rule.count != 0 && parsed.rule.until)
        parsed.problem = RuleProblem::CountAndEnd;
    else if (parsed.part = forbiddenPart(parsed.rule); !parsed.part.isEmpty())
        parsed.problem = RuleProblem::PartNotAllowed;
    return parsed;
}

QString problemText(const ParsedRule &parsed)
{
    switch (parsed.problem) {
    case RuleProblem::None:
        return {};
    case RuleProblem::NotARule:
        return QStringLiteral("not a recurrence rule: it starts with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY");
    case RuleProblem::UnknownFrequency:
        return QStringLiteral("'%1' is no frequency: use DAILY, WEEKLY, MONTHLY or YEARLY").arg(parsed.part);
    case RuleProblem::TooFine:
        return QStringLiteral("a recurrence rule finer than hours: use HOURLY or DAILY");
    case RuleProblem::UnknownPart:
        return QStringLiteral("'%1' is no part of a recurrence rule: leave it out").arg(parsed.part);
    case RuleProblem::PartTwice:
        return QStringLiteral("'%1' comes a second time: keep one of them").arg(parsed.part);
    case RuleProblem::BadNumber:
        return QStringLiteral("'%1' is out of range: correct its value").arg(parsed.part);
    case RuleProblem::BadEnd:
        return QStringLiteral("'%1' is no date: write UNTIL=20261211").arg(parsed.part);
    case RuleProblem::CountAndEnd:
        return QStringLiteral("both COUNT and UNTIL: keep one of them");
    case RuleProblem::PartNotAllowed:
        return QStringLiteral("%1 can't stand in this rule: leave it out or change FREQ").arg(parsed.part);
    }
    return {};
}

} // namespace samsprak::scheduling
