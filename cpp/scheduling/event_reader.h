// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/content_lines.h"
#include "scheduling/icalendar.h"

#include <map>
#include <optional>

namespace samsprak::scheduling {

/// Reads the lines of one VEVENT.
class EventReader
{
public:
    /// `zones`: what the file's own TZIDs stand for; `zone`: for times that name none.
    EventReader(std::vector<ContentLine> lines, int number, const std::map<QString, QString> &zones,
                QString zone);

    /// Empty when there is a problem; all problems of the event are found, not only the first.
    std::optional<TimetableEvent> read();
    const std::vector<TimetableProblem> &problems() const { return m_problems; }
    const QString &uid() const { return m_uid; }
    /// The original local start of an occurrence that this event moves; empty for any other event.
    const QString &movedFrom() const { return m_movedFrom; }

private:
    const ContentLine *find(QByteArrayView name) const;
    void checkForm();
    void readTimes(Session &session);
    void readLength(Session &session, const LocalTime &end);
    void readRule(Session &session);
    void readExceptions(Session &session);
    void readTexts(TimetableEvent &event) const;
    void fault(int line, TimetableFault code, const QString &text);
    QString zoneOf(const ContentLine &line);
    /// All times of a line, as wall times in `zone`; a mere date has `fallbackMinute` as its time when that
    /// is not negative, else it is a problem.
    std::vector<LocalTime> timesOf(const ContentLine &line, const QString &zone, int fallbackMinute);

    std::vector<ContentLine> m_lines;
    int m_number;
    const std::map<QString, QString> &m_zones;
    QString m_zone;
    QString m_uid;
    QString m_movedFrom;
    std::vector<TimetableProblem> m_problems;
};

} // namespace samsprak::scheduling
