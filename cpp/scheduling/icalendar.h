// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"

#include <QByteArrayView>

#include <vector>

namespace samsprak::scheduling {

/// What can be wrong in a timetable; a caller has a sentence for each.
enum class TimetableFault {
    NotACalendar, ///< no BEGIN:VCALENDAR
    NotUtf8,
    Unclosed,  ///< BEGIN without END
    Malformed, ///< a line that is not NAME:VALUE, or a value that its name does not allow
    MissingUid,
    MissingStart,
    MissingEnd,  ///< neither DTEND nor DURATION
    WrongLength, ///< ends before it starts, or lasts a day or more
    AllDay,      ///< a date without a time
    UnknownZone, ///< a TZID that is no IANA or Windows zone and that no VTIMEZONE explains
    WrongRule,   ///< an RRULE that can't be followed
    RepeatedUid,
    Unsupported, ///< a part of RFC 5545 that changes when things happen and that is not read (RDATE, EXRULE)
};

struct TimetableProblem
{
    int line = 0; ///< from 1
    TimetableFault fault = TimetableFault::Malformed;
    QString text; ///< the name of the line or the value at fault
};

/// One VEVENT. `session` has title, start, length, zone, rule, exceptions, cancelled and importReference (the
/// UID; a moved occurrence of a series has UID and its original start). Unit, place, leaders and groups are
/// the caller's to find, by the fields beside it.
struct TimetableEvent
{
    Session session;
    int line = 0;
    QString location;
    QString organizerEmail;
    QString category;
    QString group; ///< X-SAMSPRAK-GROUP
};

struct Timetable
{
    std::vector<TimetableEvent> events; ///< those without a problem
    std::vector<TimetableProblem> problems;
};

/// Reads an iCalendar text (RFC 5545). Times in UTC and times without a zone become wall times in `zone`.
/// Titles in more languages come from X-SAMSPRAK-SUMMARY;LANGUAGE=<tag>, marked as machine-made.
Timetable readTimetable(QByteArrayView text, const QString &zone);

/// The IANA name for a TZID: an IANA name itself, a Windows name, or a path that ends in an IANA name; empty
/// when there is none.
QString ianaZone(const QString &tzid);

} // namespace samsprak::scheduling
