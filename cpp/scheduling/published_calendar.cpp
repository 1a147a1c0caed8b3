// SPDX-License-Identifier: MPL-2.0
#include "scheduling/published_calendar.h"

#include "scheduling/recurrence.h"
#include "scheduling/recurrence_rule.h"
#include "scheduling/zone.h"

namespace samsprak::scheduling {

namespace {

constexpr qsizetype LongestLine = 75; ///< bytes without the line end
/// The first time of a rule is looked for this long after its start.
constexpr qint64 FirstWithin = 62 * DayMs;

const QString Stockholm = QStringLiteral("Europe/Stockholm");

/// The clock of Stockholm since 1996, when summer time began to last until October. Sessions are not older.
constexpr QByteArrayView StockholmZone = "BEGIN:VTIMEZONE\r\n"
                                         "TZID:Europe/Stockholm\r\n"
                                         "X-LIC-LOCATION:Europe/Stockholm\r\n"
                                         "BEGIN:DAYLIGHT\r\n"
                                         "TZNAME:CEST\r\n"
                                         "TZOFFSETFROM:+0100\r\n"
                                         "TZOFFSETTO:+0200\r\n"
                                         "DTSTART:19960331T020000\r\n"
                                         "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                         "END:DAYLIGHT\r\n"
                                         "BEGIN:STANDARD\r\n"
                                         "TZNAME:CET\r\n"
                                         "TZOFFSETFROM:+0200\r\n"
                                         "TZOFFSETTO:+0100\r\n"
                                         "DTSTART:19961027T030000\r\n"
                                         "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                         "END:STANDARD\r\n"
                                         "END:VTIMEZONE\r\n";

void appendNumber(QByteArray &to, int value, int digits)
{
    char text[8];
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        text[i] = char('0' + value % 10);
    to.append(text, digits);
}

/// "20261124T100000".
void appendTime(QByteArray &to, const LocalTime &time)
{
    appendNumber(to, time.date.year(), 4);
    appendNumber(to, time.date.month(), 2);
    appendNumber(to, time.date.day(), 2);
    to += 'T';
    appendNumber(to, time.minute / 60, 2);
    appendNumber(to, time.minute % 60, 2);
    to += "00";
}

void appendUtc(QByteArray &to, qint64 instant)
{
    appendTime(to, fromAsIfUtc(instant));
    to += 'Z';
}

/// A byte that starts a character: a line may be folded before it.
bool startsCharacter(char byte) { return (uint8_t(byte) & 0xC0) != 0x80; }

/// Writes one line whose text stands at `from` in `to` already.
void foldFrom(QByteArray &to, qsizetype from)
{
    while (to.size() - from > LongestLine) {
        qsizetype at = from + LongestLine;
        while (!startsCharacter(to[at]))
            --at;
        to.insert(at, "\r\n ");
        from = at + 2;
    }
    to += "\r\n";
}

void appendBegin(QByteArray &to, const EventWords &words, int part)
{
    to += "BEGIN:VEVENT\r\nUID:" + words.uid;
    if (part > 0)
        to += '-' + QByteArray::number(part);
    to += "\r\nDTSTAMP:";
    appendUtc(to, words.changedAt);
    to += "\r\n";
}

void appendEnd(QByteArray &to, const EventWords &words)
{
    appendTextLine(to, "SUMMARY", words.summary);
    if (!words.location.isEmpty())
        appendTextLine(to, "LOCATION", words.location);
    to += "TRANSP:OPAQUE\r\nEND:VEVENT\r\n";
}

void appendLocal(QByteArray &to, QByteArrayView name, const LocalTime &time)
{
    to += name;
    to += ";TZID=Europe/Stockholm:";
    appendTime(to, time);
    to += "\r\n";
}

/// In UTC, as RFC 5545 wants it beside a start with a zone.
void appendRule(QByteArray &to, RecurrenceRule rule)
{
    if (const auto last = rule.lastWall(Stockholm)) {
        const auto instant = toUtc(fromAsIfUtc(*last), Stockholm);
        rule.until = RuleEnd{RuleEnd::Form::Utc, fromAsIfUtc(instant.value_or(*last)), 0};
    }
    const qsizetype from = to.size();
    to += "RRULE:" + rule.toString().toLatin1();
    foldFrom(to, from);
}

void appendExceptions(QByteArray &to, const TextSet &exceptions)
{
    for (const QString &text : exceptions)
        if (const LocalTime time = LocalTime::fromString(text); time.isValid())
            appendLocal(to, "EXDATE", time);
}

/// Programs take the start for the first time, even where the rule leaves it out.
LocalTime firstOf(Session series)
{
    series.exceptions.clear();
    const auto start = toUtc(series.start, series.zone);
    const auto found = occurrences(series, {*start, *start + FirstWithin});
    return found && !found->empty() ? found->front().start : series.start;
}

/// Whether a series has times in the window; the last is worked out only where that is cheap enough.
bool touches(const Session &series, const RecurrenceRule &rule, const Interval &window)
{
    const auto start = toUtc(series.start, series.zone);
    if (!start || *start >= window.end)
        return false;
    if (rule.isEndless())
        return true;
    const auto last = lastStart(series);
    if (!last || !*last)
        return false;
    const auto end = toInterval(**last, series.durationMinutes, series.zone);
    return end && end->end > window.start;
}

QByteArray seriesInStockholm(const Session &series, const EventWords &words, const Interval &window)
{
    const ParsedRule parsed = parseRule(series.recurrence);
    if (parsed.problem != RuleProblem::None || !touches(series, parsed.rule, window))
        return {};
    QByteArray text;
    appendBegin(text, words, 0);
    const LocalTime first = firstOf(series);
    appendLocal(text, "DTSTART", first);
    appendLocal(text, "DTEND", plusMinutes(first, series.durationMinutes));
    appendRule(text, parsed.rule);
    appendExceptions(text, series.exceptions);
    appendEnd(text, words);
    return text;
}

QByteArray seriesInUtc(const Session &series, const EventWords &words, const Interval &window)
{
    const auto found = occurrences(series, window);
    if (!found)
        return {};
    QByteArray text;
    for (const Occurrence &occurrence : *found) {
        // The day tells the times of one series apart, whichever the window shows.
        appendBegin(text, words, int(occurrence.start.date.toJulianDay()));
        text += "DTSTART:";
        appendUtc(text, occurrence.time.start);
        text += "\r\nDTEND:";
        appendUtc(text, occurrence.time.end);
        text += "\r\n";
        appendEnd(text, words);
    }
    return text;
}

QByteArray singleEvent(const Session &session, const EventWords &words, const Interval &window)
{
    const auto time = toInterval(session.start, session.durationMinutes, session.zone);
    if (!time || time->isEmpty() || !time->overlaps(window))
        return {};
    QByteArray text;
    text.reserve(320);
    appendBegin(text, words, 0);
    // A time that the clock has twice is told in UTC: programs differ in which of the two they take.
    if (session.zone == Stockholm && clockChangeAt(session.start, Stockholm) == ClockChange::None) {
        appendLocal(text, "DTSTART", session.start);
        appendLocal(text, "DTEND", toLocal(time->end, Stockholm).value_or(session.start));
    } else {
        text += "DTSTART:";
        appendUtc(text, time->start);
        text += "\r\nDTEND:";
        appendUtc(text, time->end);
        text += "\r\n";
    }
    appendEnd(text, words);
    return text;
}

} // namespace

void appendTextLine(QByteArray &to, QByteArrayView name, const QString &text)
{
    const qsizetype from = to.size();
    to += name;
    to += ':';
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        if (c == '\\' || c == ';' || c == ',')
            to += '\\';
        if (c == '\n')
            to += "\\n";
        else if (uint8_t(c) >= 0x20 && c != 0x7f)
            to += c;
    }
    foldFrom(to, from);
}

QByteArray publishedEvents(const Session &session, const EventWords &words, const Interval &window)
{
    if (session.durationMinutes <= 0)
        return {};
    if (session.recurrence.isEmpty())
        return singleEvent(session, words, window);
    return session.zone == Stockholm ? seriesInStockholm(session, words, window)
                                     : seriesInUtc(session, words, window);
}

QByteArray publishedCalendar(const QString &name, std::span<const QByteArrayView> events)
{
    qsizetype size = 1024;
    for (const QByteArrayView event : events)
        size += event.size();
    QByteArray text;
    text.reserve(size);
    text += "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Samspråk//Samspråk//SV\r\nCALSCALE:GREGORIAN\r\n";
    appendTextLine(text, "NAME", name);
    appendTextLine(text, "X-WR-CALNAME", name);
    text +=
        "X-WR-TIMEZONE:Europe/Stockholm\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n";
    text += StockholmZone;
    for (const QByteArrayView event : events)
        text += event;
    text += "END:VCALENDAR\r\n";
    return text;
}

} // namespace samsprak::scheduling
