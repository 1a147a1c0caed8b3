// SPDX-License-Identifier: MPL-2.0
#include "domain/rights.h"

#include <algorithm>

namespace samsprak {

namespace {

using enum Access;

struct RoleRow
{
    Role role;
    Access directory, unitCalendar;
    Access core, calendar, plan, notes, health, outcome;
    bool books;
};

/// The matrix. Private check-ins are in no row: they are the participant's alone. Identity goes to no tablet.
/// A health coordinator's records are closed to the others; a guest sees the appointments of those who
/// consented; administration is no reason to read casework.
constexpr RoleRow Matrix[] = {
    // role                       directory unit   core   calendar plan   notes  health outcome
    {Role::LanguagePedagogue, Read, Write, Write, Write, Write, Write, None, Read, true},
    {Role::JobAgent, Read, Write, Write, Write, Write, Write, None, Read, true},
    {Role::CommunityGuide, Read, Write, Write, Write, Write, Write, None, Read, true},
    {Role::HealthCoordinator, Read, Write, Write, Write, Write, Write, Write, Read, true},
    {Role::EmploymentOfficer, Read, Write, Write, Write, Write, Read, None, Write, true},
    {Role::SocialWorkConsultant, Read, Write, Write, Write, Write, Write, None, Read, true},
    {Role::Coordinator, Write, Write, Write, Write, Write, Read, None, Write, true},
    {Role::Guest, None, None, None, Read, None, None, None, None, false},
    {Role::Administrator, Write, Read, Write, None, None, None, None, None, false},
};

/// Organisation, units and roles are the administrators'. What is evidence is never deleted: a consent is
/// withdrawn, a conflict is settled. A person's case is closed by those who answer for it, not by each
/// colleague.
constexpr KindRule Rules[] = {
    {Kind::Organisation, Who::Administrators, Who::Nobody, false},
    {Kind::Unit, Who::Administrators, Who::Administrators, false},
    {Kind::Person, Who::Writers, Who::Writers, false},
    {Kind::Membership, Who::Administrators, Who::Administrators, false},
    {Kind::Participant, Who::Writers, Who::Leads, false},
    {Kind::Group, Who::Writers, Who::Writers, true},
    {Kind::Place, Who::Writers, Who::Writers, false},
    {Kind::Plan, Who::Writers, Who::Writers, false},
    {Kind::Goal, Who::Writers, Who::Writers, false},
    {Kind::Activity, Who::Writers, Who::Writers, false},
    {Kind::Session, Who::Writers, Who::Writers, true},
    {Kind::Attendance, Who::Writers, Who::Writers, false},
    {Kind::Interpreter, Who::Writers, Who::Writers, false},
    {Kind::Availability, Who::Writers, Who::Writers, false},
    {Kind::Booking, Who::Writers, Who::Writers, true},
    {Kind::Card, Who::Nobody, Who::Nobody, false},
    {Kind::Conflict, Who::Writers, Who::Nobody, false},
    {Kind::Refusal, Who::Writers, Who::Writers, false},
    {Kind::Recording, Who::Writers, Who::Writers, true},
    {Kind::Attachment, Who::Writers, Who::Writers, true},
    {Kind::Assignment, Who::Writers, Who::Writers, false},
    {Kind::Consent, Who::Writers, Who::Nobody, false},
    {Kind::Requisition, Who::Writers, Who::Nobody, true},
    {Kind::GroupMembership, Who::Writers, Who::Writers, true},
    {Kind::AgencyAgreement, Who::Leads, Who::Leads, false},
    {Kind::CalendarFeed, Who::Writers, Who::Writers, false},
};

const RoleRow *rowOf(Role role)
{
    const auto *found =
        std::find_if(std::begin(Matrix), std::end(Matrix), [&](const RoleRow &r) { return r.role == role; });
    return found == std::end(Matrix) ? nullptr : found;
}

Access ofParticipantSection(const RoleRow &row, BucketSection section)
{
    switch (section) {
    case BucketSection::Core:
        return row.core;
    case BucketSection::Calendar:
        return row.calendar;
    case BucketSection::Plan:
        return row.plan;
    case BucketSection::Notes:
        return row.notes;
    case BucketSection::Health:
        return row.health;
    case BucketSection::Outcome:
        return row.outcome;
    default:
        return None;
    }
}

} // namespace

Access accessOfRole(Role role, BucketOwner owner, BucketSection section)
{
    const RoleRow *row = rowOf(role);
    if (!row)
        return None;
    if (owner == BucketOwner::Organisation)
        return section == BucketSection::Directory ? row->directory : None;
    if (owner == BucketOwner::Unit)
        return section == BucketSection::Calendar ? row->unitCalendar : None;
    if (owner == BucketOwner::Interpreter)
        return section == BucketSection::Busy && row->books ? Read : None;
    return owner == BucketOwner::Participant ? ofParticipantSection(*row, section) : None;
}

bool mayBookInterpreters(Role role)
{
    const RoleRow *row = rowOf(role);
    return row && row->books;
}

const KindRule *ruleOf(Kind kind)
{
    const auto *found =
        std::find_if(std::begin(Rules), std::end(Rules), [&](const KindRule &r) { return r.kind == kind; });
    return found == std::end(Rules) ? nullptr : found;
}

} // namespace samsprak
