// SPDX-License-Identifier: MPL-2.0
#include "domain/attendance_mark.h"

namespace samsprak {

Attendance attendanceMark(const Session &session, const LocalTime &occurrence, const Id &participant)
{
    Attendance mark;
    const QString when = session.recurrence.isEmpty() ? QStringLiteral("once") : occurrence.toString();
    mark.id = Id::fromName(session.id, participant.toString() + u'/' + when);
    mark.session = session.id;
    mark.participant = participant;
    mark.occurrence = occurrence;
    return mark;
}

} // namespace samsprak
