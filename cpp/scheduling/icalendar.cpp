// SPDX-License-Identifier: MPL-2.0
#include "scheduling/icalendar.h"

#include "scheduling/content_lines.h"
#include "scheduling/event_reader.h"
#include "scheduling/zone.h"

#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace samsprak::scheduling {
namespace {

bool isUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && !decoded.contains(QChar::ReplacementCharacter);
}

/// Cuts the lines into components and hands the events' lines to the reader.
class TimetableReader
{
public:
    TimetableReader(const std::vector<ContentLine> &lines, QString zone)
        : m_lines(lines)
        , m_zone(std::move(zone))
    {
    }

    Timetable read()
    {
        readZones();
        size_t begin = 0;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (isLine(i, "BEGIN", u"VEVENT"))
                begin = i + 1;
            else if (isLine(i, "END", u"VEVENT") && begin > 0) {
                readEvent(begin, i);
                begin = 0;
            }
        }
        if (begin > 0)
            fault(m_lines[begin - 1].number, TimetableFault::Unclosed, QStringLiteral("VEVENT"));
        leaveOutMoved();
        return std::move(m_timetable);
    }

private:
    bool isLine(size_t index, QByteArrayView name, QStringView value) const
    {
        const ContentLine &line = m_lines[index];
        return line.name == name && line.value().compare(value, Qt::CaseInsensitive) == 0;
    }

    /// A TZID is the file's own word; its VTIMEZONE may say which place is meant.
    void readZones()
    {
        QString tzid;
        for (const ContentLine &line : m_lines) {
            if (line.name == "BEGIN" && line.value().compare(u"VTIMEZONE", Qt::CaseInsensitive) == 0)
                tzid.clear();
            else if (line.name == "TZID")
                tzid = line.value();
            else if (line.name == "X-LIC-LOCATION" && !tzid.isEmpty() && isKnownZone(line.value()))
                m_zones[tzid] = line.value();
        }
    }

    /// An alarm inside an event has lines of its own names; only the event's own level counts.
    std::vector<ContentLine> ownLines(size_t begin, size_t end) const
    {
        std::vector<ContentLine> own;
        int depth = 0;
        for (size_t i = begin; i < end; ++i) {
            if (m_lines[i].name == "BEGIN")
                ++depth;
            else if (m_lines[i].name == "END")
                --depth;
            else if (depth == 0)
                own.push_back(m_lines[i]);
        }
        return own;
    }

    void readEvent(size_t begin, size_t end)
    {
        EventReader reader(ownLines(begin, end), m_lines[begin - 1].number, m_zones, m_zone);
        auto event = reader.read();
        if (event && !m_seen.insert(event->session.importReference).second) {
            fault(event->line, TimetableFault::RepeatedUid, event->session.importReference);
            return;
        }
        m_timetable.problems.insert(m_timetable.problems.end(), reader.problems().begin(),
                                    reader.problems().end());
        if (!event)
            return;
        if (!reader.movedFrom().isEmpty())
            m_moved[reader.uid()].insert(reader.movedFrom());
        m_timetable.events.push_back(std::move(*event));
    }

    /// An occurrence that a later event replaces is no longer one of its series.
    void leaveOutMoved()
    {
        for (TimetableEvent &event : m_timetable.events) {
            const auto moved = m_moved.find(event.session.importReference);
            if (moved != m_moved.end() && !event.session.recurrence.isEmpty())
                event.session.exceptions.insert(moved->second.begin(), moved->second.end());
        }
    }

    void fault(int line, TimetableFault code, const QString &text)
    {
        m_timetable.problems.push_back({line, code, text});
    }

    const std::vector<ContentLine> &m_lines;
    QString m_zone;
    std::map<QString, QString> m_zones;
    std::set<QString> m_seen;
    std::map<QString, TextSet> m_moved;
    Timetable m_timetable;
};

} // namespace

Timetable readTimetable(QByteArrayView text, const QString &zone)
{
    if (!isUtf8(text))
        return {{}, {{1, TimetableFault::NotUtf8, {}}}};
    const auto lines = contentLines(text);
    const bool isCalendar = std::any_of(lines.begin(), lines.end(), [](const ContentLine &line) {
        return line.name == "BEGIN" && line.value().compare(u"VCALENDAR", Qt::CaseInsensitive) == 0;
    });
    if (!isCalendar)
        return {{}, {{1, TimetableFault::NotACalendar, {}}}};
    return TimetableReader(lines, zone).read();
}

QString ianaZone(const QString &tzid)
{
    if (isKnownZone(tzid))
        return tzid;
    const QByteArray fromWindows = QTimeZone::windowsIdToDefaultIanaId(tzid.toUtf8());
    if (!fromWindows.isEmpty())
        return QString::fromLatin1(fromWindows);
    const QString tail = tzid.section(u'/', -2);
    return tail.contains(u'/') && isKnownZone(tail) ? tail : QString();
}

} // namespace samsprak::scheduling
