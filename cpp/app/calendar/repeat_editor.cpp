// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/repeat_editor.h"

#include "app/calendar/entered_time.h"
#include "app/wording/date_words.h"
#include "scheduling/rule_starts.h"

namespace samsprak::app {

namespace {

constexpr int MostTimes = 500;
constexpr int MostYears = 5;
constexpr int DaysAWeek = 7;

const std::pair<RepeatPattern, const char *> patternKeys[] = {
    {RepeatPattern::None, "none"},
    {RepeatPattern::Weekly, "weekly"},
    {RepeatPattern::EveryOtherWeek, "every_other_week"},
    {RepeatPattern::MonthlyByDate, "monthly_date"},
    {RepeatPattern::MonthlyByWeekday, "monthly_weekday"},
    {RepeatPattern::Other, "other"},
};

std::optional<int> enteredCount(const QString &text)
{
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    return isNumber && count >= 2 && count <= MostTimes ? std::optional(count) : std::nullopt;
}

/// How many times a rule has, up to the most that the sheet allows.
int timesOf(const QString &rule, const LocalTime &start, const QString &zone)
{
    const auto starts = scheduling::RuleStarts::of(rule, start, zone);
    if (!starts)
        return 0;
    int times = 0;
    const qint64 last = scheduling::asIfUtc({start.date.addYears(MostYears + 1), 0});
    const auto told =
        starts->forEach(scheduling::asIfUtc(start), last, [&](qint64) { return ++times < 10'000; });
    return told ? times : 0;
}

} // namespace

RepeatEditor::RepeatEditor(QObject *parent)
    : QObject(parent)
{
}

void RepeatEditor::open(const Session &session, const LocalTime &start, const QString &language)
{
    m_session = session;
    m_choice = repeatOf(session);
    m_start = start;
    m_language = language;
    m_touched = false;
    if (!m_choice.until.isValid() && m_choice.end != RepeatEnd::AfterCount)
        m_choice.until = termEnd(start.date);
    m_until = m_choice.until.toString(Qt::ISODate);
    m_count = QString::number(m_choice.count > 0 ? m_choice.count : 10);
    show();
}

void RepeatEditor::setStart(const LocalTime &start)
{
    if (!start.isValid() || start == m_start)
        return;
    const int before = m_start.date.dayOfWeek();
    const int now = start.date.dayOfWeek();
    if (before != now && m_choice.weekdays.erase(before) > 0)
        m_choice.weekdays.insert(now);
    const bool untouchedEnd = !repeats() && m_until == termEnd(m_start.date).toString(Qt::ISODate);
    if (untouchedEnd)
        m_until = termEnd(start.date).toString(Qt::ISODate);
    m_start = start;
    show();
}

void RepeatEditor::setUntil(const QString &until)
{
    if (until == m_until)
        return;
    m_until = until;
    touch();
}

void RepeatEditor::setCount(const QString &count)
{
    if (count == m_count)
        return;
    m_count = count;
    touch();
}

void RepeatEditor::choosePattern(const QString &key)
{
    for (const auto &[pattern, name] : patternKeys)
        if (key == QLatin1String(name) && pattern != m_choice.pattern) {
            m_choice.pattern = pattern;
            m_choice.weekdays.clear();
            if (m_choice.isWeekly())
                m_choice.weekdays.insert(m_start.date.dayOfWeek());
            touch();
            return;
        }
}

void RepeatEditor::toggleWeekday(const QString &key)
{
    const int weekday = key.toInt();
    if (weekday < 1 || weekday > DaysAWeek || weekday == m_start.date.dayOfWeek())
        return;
    if (m_choice.weekdays.erase(weekday) == 0)
        m_choice.weekdays.insert(weekday);
    touch();
}

void RepeatEditor::chooseEnd(const QString &key)
{
    m_choice.end = key == u"count" ? RepeatEnd::AfterCount : RepeatEnd::OnDate;
    touch();
}

void RepeatEditor::touch()
{
    m_touched = true;
    // A series without an end came from elsewhere; whoever changes it says when it ends.
    if (m_choice.end == RepeatEnd::Never)
        m_choice.end = RepeatEnd::OnDate;
    show();
}

RepeatChoice RepeatEditor::entered() const
{
    RepeatChoice choice = m_choice;
    choice.until = enteredDate(m_until, m_start.date);
    choice.count = enteredCount(m_count).value_or(0);
    return choice;
}

QString RepeatEditor::rule(const QString &zone) const
{
    return m_touched ? ruleOf(entered(), m_start, zone) : m_session.recurrence;
}

QString RepeatEditor::endProblem() const
{
    if (!repeats() || !m_touched)
        return {};
    if (m_choice.end == RepeatEnd::AfterCount)
        return enteredCount(m_count) ? QString() : tr("Write how many times, from 2 to %1.").arg(MostTimes);
    const QDate until = enteredDate(m_until, m_start.date);
    if (!until.isValid())
        return tr("Write the last day as year-month-day, for instance 2026-12-18.");
    if (until < m_start.date)
        return tr("The last day is before the session itself.");
    if (until > m_start.date.addYears(MostYears))
        return tr("Choose a last day within %1 years.").arg(MostYears);
    return {};
}

QString RepeatEditor::endHint() const
{
    const bool term =
        m_choice.end == RepeatEnd::OnDate && enteredDate(m_until, m_start.date) == termEnd(m_start.date);
    return term ? tr("The end of the term. Change it if yours ends on another day.") : QString();
}

QString RepeatEditor::weekdayList() const
{
    const DateWords words(m_language);
    const QDate monday = m_start.date.addDays(1 - m_start.date.dayOfWeek());
    QStringList names;
    for (const int weekday : m_choice.weekdays)
        names << words.weekday(monday.addDays(weekday - 1));
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return tr("%1 and %2", "the last two of a list").arg(names.join(tr(", ", "between names")), last);
}

QString RepeatEditor::patternWords(RepeatPattern pattern) const
{
    const QString weekday = DateWords(m_language).weekday(m_start.date);
    switch (pattern) {
    case RepeatPattern::None:
        return tr("Does not repeat");
    case RepeatPattern::Weekly:
        return tr("Every week");
    case RepeatPattern::EveryOtherWeek:
        return tr("Every other week");
    case RepeatPattern::MonthlyByDate:
        return tr("Monthly on day %1").arg(m_start.date.day());
    case RepeatPattern::Other:
        return tr("Another pattern");
    case RepeatPattern::MonthlyByWeekday:
        break;
    }
    switch (weekdayOrdinal(m_start.date)) {
    case 1:
        return tr("Monthly on the first %1").arg(weekday);
    case 2:
        return tr("Monthly on the second %1").arg(weekday);
    case 3:
        return tr("Monthly on the third %1").arg(weekday);
    case 4:
        return tr("Monthly on the fourth %1").arg(weekday);
    default:
        return tr("Monthly on the last %1").arg(weekday);
    }
}

QString RepeatEditor::summary() const
{
    if (!repeats() || !endProblem().isEmpty())
        return {};
    const RepeatChoice choice = entered();
    QString pattern = patternWords(choice.pattern);
    if (choice.pattern == RepeatPattern::Weekly)
        pattern = tr("Every %1", "weekdays").arg(weekdayList());
    else if (choice.pattern == RepeatPattern::EveryOtherWeek)
        pattern = tr("Every other week on %1", "weekdays").arg(weekdayList());
    if (choice.end == RepeatEnd::Never)
        return tr("%1, without an end").arg(pattern);
    const QString zone = m_session.zone.isEmpty() ? QStringLiteral("Europe/Stockholm") : m_session.zone;
    const bool asWritten = !m_touched && !m_session.recurrence.isEmpty();
    const int times = timesOf(rule(zone), asWritten ? m_session.start : m_start, zone);
    if (choice.end == RepeatEnd::AfterCount)
        return tr("%1, %n times", nullptr, times).arg(pattern);
    const DateWords words(m_language);
    return tr("%1 until %2, %n times", nullptr, times)
        .arg(pattern, words.dayAndMonth(choice.until) + u' ' + QString::number(choice.until.year()));
}

void RepeatEditor::show()
{
    showPatterns();
    const DateWords words(m_language);
    const QDate monday = m_start.date.addDays(1 - m_start.date.dayOfWeek());
    std::vector<ChoiceRow> days;
    for (int weekday = 1; weekday <= DaysAWeek; ++weekday) {
        ChoiceRow row;
        row.key = QString::number(weekday);
        row.text = words.weekdayShort(monday.addDays(weekday - 1));
        row.chosen = m_choice.weekdays.contains(weekday);
        days.push_back(std::move(row));
    }
    m_weekdays.setChoices(std::move(days));
    std::vector<ChoiceRow> ends(2);
    ends[0].key = QStringLiteral("date");
    ends[0].text = tr("Until a day");
    ends[0].chosen = m_choice.end == RepeatEnd::OnDate;
    ends[1].key = QStringLiteral("count");
    ends[1].text = tr("A number of times");
    ends[1].chosen = m_choice.end == RepeatEnd::AfterCount;
    m_ends.setChoices(std::move(ends));
    Q_EMIT changed();
}

/// A series stays one: its end can be moved, and single times be taken out.
void RepeatEditor::showPatterns()
{
    const bool isSeries = !m_session.recurrence.isEmpty();
    std::vector<ChoiceRow> rows;
    for (const auto &[pattern, key] : patternKeys) {
        const bool chosen = pattern == m_choice.pattern;
        if ((pattern == RepeatPattern::Other && !chosen) || (pattern == RepeatPattern::None && isSeries))
            continue;
        ChoiceRow row;
        row.key = QString::fromLatin1(key);
        row.text = patternWords(pattern);
        row.chosen = chosen;
        rows.push_back(std::move(row));
    }
    m_patterns.setChoices(std::move(rows));
}

} // namespace samsprak::app
