// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/casework.h"

namespace samsprak {

/// A session in a unit's calendar: time, place, staff and head count. Who takes part lives with the
/// participants.
struct Session : Record
{
    Id unit;
    Area area = Area::None;
    TranslatedText title;
    LocalTime start; ///< wall time in `zone`: true, also when the zone's rules change
    int durationMinutes = 60;
    QString zone; ///< IANA name
    Id place;
    IdSet leaders; ///< persons
    IdSet groups;
    int headCount = 0;
    bool cancelled = false;
    QString recurrence;      ///< an RFC 5545 RRULE value; empty for a single session
    TextSet exceptions;      ///< local starts that the series leaves out
    QString importReference; ///< UID of the timetable it came from; an import finds it again by this
    QString clashReason;     ///< why it is held although participants have a course then
};
template <>
struct Declaration<Session>
{
    static constexpr Kind kind = Kind::Session;
    static constexpr const char *name = "session";
    static constexpr BucketShape buckets[] = {{BucketOwner::Unit, BucketSection::Calendar}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "unit", &Session::unit), field(2, "area", &Session::area),
        field(3, "title", &Session::title), field(4, "start", &Session::start).keyed(),
        field(5, "duration_minutes", &Session::durationMinutes), field(6, "zone", &Session::zone),
        field(7, "place", &Session::place), field(8, "leaders", &Session::leaders),
        field(9, "groups", &Session::groups), field(10, "head_count", &Session::headCount),
        field(11, "cancelled", &Session::cancelled), field(12, "recurrence", &Session::recurrence),
        field(13, "exceptions", &Session::exceptions),
        field(14, "import_reference", &Session::importReference).keyed(),
        field(15, "clash_reason", &Session::clashReason));
    static Bucket home(const Session &s) { return Bucket::unitCalendar(s.unit); }
};

enum class AttendanceState : uint8_t { Planned, Present, Late, Absent, Excused };
template <>
struct EnumCodes<AttendanceState>
{
    static constexpr std::pair<AttendanceState, const char *> values[] = {
        {AttendanceState::Planned, "planned"},
        {AttendanceState::Present, "present"},
        {AttendanceState::Late, "late"},
        {AttendanceState::Absent, "absent"},
        {AttendanceState::Excused, "excused"}};
};

/// One participant at one session, or at one occurrence of a series.
struct Attendance : Record
{
    Id session;
    Id participant;
    AttendanceState state = AttendanceState::Planned;
    LocalTime occurrence; ///< the start that was marked; null: the whole session, as planned
    int minutesLate = 0;
    Id markedBy; ///< person
};
template <>
struct Declaration<Attendance>
{
    static constexpr Kind kind = Kind::Attendance;
    static constexpr const char *name = "attendance";
    static constexpr BucketShape buckets[] = {{BucketOwner::Participant, BucketSection::Calendar}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "session", &Attendance::session).keyed(),
        field(2, "participant", &Attendance::participant).keyed(),
        field(3, "state", &Attendance::state).personal(), field(4, "occurrence", &Attendance::occurrence),
        field(5, "minutes_late", &Attendance::minutesLate).personal(),
        field(6, "marked_by", &Attendance::markedBy));
    static Bucket home(const Attendance &a)
    {
        return Bucket::participant(a.participant, BucketSection::Calendar);
    }
};

/// The days on which a participant belongs to a group.
struct GroupMembership : Record
{
    Id group;
    Id unit; ///< the group's
    Id participant;
    QDate from;  ///< null: from the start
    QDate until; ///< last day, inclusive; null: open-ended

    bool holdsOn(const QDate &day) const
    {
        return (from.isNull() || from <= day) && (until.isNull() || day <= until);
    }
};
template <>
struct Declaration<GroupMembership>
{
    static constexpr Kind kind = Kind::GroupMembership;
    static constexpr const char *name = "group_membership";
    static constexpr BucketShape buckets[] = {{BucketOwner::Unit, BucketSection::Calendar}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "group", &GroupMembership::group).keyed(), field(2, "unit", &GroupMembership::unit),
        field(3, "participant", &GroupMembership::participant), field(4, "from", &GroupMembership::from),
        field(5, "until", &GroupMembership::until));
    static Bucket home(const GroupMembership &m) { return Bucket::unitCalendar(m.unit); }
};

} // namespace samsprak
