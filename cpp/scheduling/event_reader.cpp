// SPDX-License-Identifier: MPL-2.0
#include "scheduling/event_reader.h"

#include "scheduling/recurrence.h"
#include "scheduling/zone.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace samsprak::scheduling {
namespace {

constexpr int DayMinutes = 24 * 60;
constexpr qint64 Minute = 60'000;

struct ComponentEnd
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentEnd>;

/// The line as libical understands it. A line with several values becomes several properties.
Component parsed(const ContentLine &line)
{
    icalerror_set_errors_are_fatal(0);
    icalerror_clear_errno();
    return Component(icalparser_parse_string(
        QByteArray("BEGIN:VEVENT\r\n" + line.text + "\r\nEND:VEVENT\r\n").constData()));
}

bool isWellFormed(icalcomponent *component)
{
    return component && icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY) &&
           !icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
}

icaltimetype timeOf(icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    switch (value ? icalvalue_isa(value) : ICAL_NO_VALUE) {
    case ICAL_DATE_VALUE:
        return icalvalue_get_date(value);
    case ICAL_DATETIME_VALUE:
        return icalvalue_get_datetime(value);
    case ICAL_DATETIMEDATE_VALUE:
        return icalvalue_get_datetimedate(value);
    default:
        return icaltime_null_time();
    }
}

LocalTime wallTime(const icaltimetype &time)
{
    return {QDate(time.year, time.month, time.day), time.is_date ? 0 : time.hour * 60 + time.minute};
}

/// TEXT values escape comma, semicolon, backslash and line ends.
QString unescaped(const QString &value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            result += value[i];
            continue;
        }
        ++i;
        result += value[i] == u'n' || value[i] == u'N' ? QChar(u'\n') : value[i];
    }
    return result.trimmed();
}

} // namespace

EventReader::EventReader(std::vector<ContentLine> lines, int number, const std::map<QString, QString> &zones,
                         QString zone)
    : m_lines(std::move(lines))
    , m_number(number)
    , m_zones(zones)
    , m_zone(std::move(zone))
{
}

std::optional<TimetableEvent> EventReader::read()
{
    TimetableEvent event;
    event.line = m_number;
    checkForm();
    if (!m_problems.empty())
        return {};
    const ContentLine *uid = find("UID");
    if (!uid || uid->value().trimmed().isEmpty())
        fault(m_number, TimetableFault::MissingUid, {});
    else
        m_uid = uid->value().trimmed();
    readTimes(event.session);
    readRule(event.session);
    readExceptions(event.session);
    readTexts(event);
    event.session.importReference = m_movedFrom.isEmpty() ? m_uid : m_uid + u'#' + m_movedFrom;
    if (!m_problems.empty())
        return {};
    return event;
}

const ContentLine *EventReader::find(QByteArrayView name) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const ContentLine &line) { return line.name == name; });
    return found != m_lines.end() ? &*found : nullptr;
}

void EventReader::checkForm()
{
    for (const ContentLine &line : m_lines) {
        if (line.name == "RDATE" || line.name == "EXRULE")
            fault(line.number, TimetableFault::Unsupported, QString::fromLatin1(line.name));
        else if (line.name == "RRULE" && !recurrenceProblem(line.value()).isEmpty())
            fault(line.number, TimetableFault::WrongRule, line.value());
        else if (!isWellFormed(parsed(line).get()))
            fault(line.number, TimetableFault::Malformed, QString::fromUtf8(line.name));
    }
}

QString EventReader::zoneOf(const ContentLine &line)
{
    const QString tzid = line.parameter("TZID");
    if (tzid.isEmpty())
        return m_zone;
    const auto own = m_zones.find(tzid);
    const QString zone = own != m_zones.end() ? own->second : ianaZone(tzid);
    if (zone.isEmpty())
        fault(line.number, TimetableFault::UnknownZone, tzid);
    return zone;
}

std::vector<LocalTime> EventReader::timesOf(const ContentLine &line, const QString &zone, int fallbackMinute)
{
    std::vector<LocalTime> times;
    const QString ownZone = zoneOf(line);
    const Component component = parsed(line);
    for (icalproperty *property = icalcomponent_get_first_property(component.get(), ICAL_ANY_PROPERTY);
         property; property = icalcomponent_get_next_property(component.get(), ICAL_ANY_PROPERTY)) {
        const icaltimetype time = timeOf(property);
        LocalTime local = wallTime(time);
        if (!local.isValid())
            fault(line.number, TimetableFault::Malformed, QString::fromUtf8(line.name));
        else if (time.is_date && fallbackMinute < 0)
            fault(line.number, TimetableFault::AllDay, QString::fromUtf8(line.name));
        else if (time.is_date)
            local.minute = fallbackMinute;
        else if (icaltime_is_utc(time))
            local = toLocal(qint64(icaltime_as_timet(time)) * 1000, zone).value_or(local);
        else if (ownZone != zone && !ownZone.isEmpty())
            local = toLocal(toUtc(local, ownZone).value_or(0), zone).value_or(local);
        times.push_back(local);
    }
    return times;
}

void EventReader::readTimes(Session &session)
{
    const ContentLine *start = find("DTSTART");
    if (!start) {
        fault(m_number, TimetableFault::MissingStart, {});
        return;
    }
    session.zone = zoneOf(*start);
    if (session.zone.isEmpty())
        return;
    const auto starts = timesOf(*start, session.zone, -1);
    if (starts.empty() || !m_problems.empty())
        return;
    session.start = starts.front();
    LocalTime end;
    if (const ContentLine *endLine = find("DTEND")) {
        const auto ends = timesOf(*endLine, session.zone, -1);
        end = ends.empty() ? LocalTime{} : ends.front();
    }
    readLength(session, end);
    if (const ContentLine *moved = find("RECURRENCE-ID")) {
        const auto from = timesOf(*moved, session.zone, session.start.minute);
        m_movedFrom = from.empty() ? QString() : from.front().toString();
    }
}

void EventReader::readLength(Session &session, const LocalTime &end)
{
    const ContentLine *duration = find("DURATION");
    int line = m_number;
    qint64 minutes = 0;
    if (end.isValid()) {
        line = find("DTEND")->number;
        minutes =
            (toUtc(end, session.zone).value_or(0) - toUtc(session.start, session.zone).value_or(0)) / Minute;
    } else if (duration) {
        line = duration->number;
        const icaldurationtype length = icaldurationtype_from_string(duration->value().toUtf8().constData());
        minutes = icaldurationtype_as_int(length) / 60;
    } else {
        fault(m_number, TimetableFault::MissingEnd, {});
        return;
    }
    if (minutes <= 0 || minutes >= DayMinutes)
        fault(line, TimetableFault::WrongLength, QString::number(minutes));
    session.durationMinutes = int(minutes);
}

void EventReader::readRule(Session &session)
{
    if (const ContentLine *rule = find("RRULE"))
        session.recurrence = rule->value().trimmed().toUpper();
}

void EventReader::readExceptions(Session &session)
{
    for (const ContentLine &line : m_lines)
        if (line.name == "EXDATE" && !session.zone.isEmpty())
            for (const LocalTime &time : timesOf(line, session.zone, session.start.minute))
                session.exceptions.insert(time.toString());
}

void EventReader::readTexts(TimetableEvent &event) const
{
    const auto text = [&](QByteArrayView name) {
        const ContentLine *line = find(name);
        return line ? unescaped(line->value()) : QString();
    };
    event.session.title = TranslatedText::swedish(text("SUMMARY"));
    for (const ContentLine &line : m_lines)
        if (line.name == "X-SAMSPRAK-SUMMARY" && !line.parameter("LANGUAGE").isEmpty())
            event.session.title.set(line.parameter("LANGUAGE"),
                                    {unescaped(line.value()), TranslationSource::Machine, {}, 0, {}});
    event.location = text("LOCATION");
    event.category = text("CATEGORIES");
    event.group = text("X-SAMSPRAK-GROUP");
    event.organizerEmail = text("ORGANIZER");
    if (event.organizerEmail.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        event.organizerEmail.remove(0, 7);
    event.session.cancelled = text("STATUS").compare(u"CANCELLED", Qt::CaseInsensitive) == 0;
}

void EventReader::fault(int line, TimetableFault code, const QString &text)
{
    const bool known = std::any_of(m_problems.begin(), m_problems.end(), [&](const TimetableProblem &p) {
        return p.line == line && p.fault == code;
    });
    if (!known)
        m_problems.push_back({line, code, text});
}

} // namespace samsprak::scheduling
