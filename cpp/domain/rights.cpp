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
/// A health coordinator's records are closed to the others; a volunteer sees appointments only;
/// administration is no reason to read casework.
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

bool coversUnit(const Membership &membership, const Id &organisation, const Id &unit)
{
    return membership.organisation == organisation && (membership.unit.isNull() || membership.unit == unit);
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

Rights::Rights(const Actor &actor, const RightsFacts &facts, const QDate &today)
    : m_actor(actor)
    , m_facts(facts)
{
    if (!actor.isParticipant)
        m_memberships = facts.membershipsOf(actor.id, today);
}

Access Rights::access(const Bucket &bucket) const
{
    if (bucket.owner == BucketOwner::Person)
        return bucket.ownerId == m_actor.id && bucket.section == BucketSection::Own ? Write : None;
    return m_actor.isParticipant ? ofParticipant(bucket) : ofStaff(bucket);
}

Access Rights::ofParticipant(const Bucket &bucket) const
{
    if (bucket.owner != BucketOwner::Participant || bucket.ownerId != m_actor.id)
        return None;
    switch (bucket.section) {
    case BucketSection::Core:
    case BucketSection::Calendar:
    case BucketSection::Plan:
        return Read;
    case BucketSection::Private:
        return Write;
    default:
        return None;
    }
}

Access Rights::ofStaff(const Bucket &bucket) const
{
    if (bucket.owner == BucketOwner::Participant)
        return ofStaffToParticipant(bucket);
    if (bucket.owner == BucketOwner::Interpreter) {
        if (bucket.section != BucketSection::Busy || !booksInterpreters())
            return None;
        const Id organisation = m_facts.organisationOfInterpreter(bucket.ownerId);
        const bool own = std::any_of(m_memberships.begin(), m_memberships.end(),
                                     [&](const Membership &m) { return m.organisation == organisation; });
        return !organisation.isNull() && (own || m_facts.isAgency(organisation)) ? Read : None;
    }
    Access best = None;
    for (const Membership &membership : m_memberships) {
        const bool covered =
            bucket.owner == BucketOwner::Organisation
                ? membership.organisation == bucket.ownerId
                : coversUnit(membership, m_facts.organisationOfUnit(bucket.ownerId), bucket.ownerId);
        if (covered)
            best = std::max(best, accessOfRole(membership.role, bucket.owner, bucket.section));
    }
    if (best == None && bucket.owner == BucketOwner::Organisation &&
        bucket.section == BucketSection::Directory && booksInterpreters() && m_facts.isAgency(bucket.ownerId))
        return Read;
    return best;
}

Access Rights::ofStaffToParticipant(const Bucket &bucket) const
{
    const RightsFacts::ParticipantFacts *participant = m_facts.participant(bucket.ownerId);
    if (!participant)
        return None;
    const bool assigned = participant->assignedStaff.contains(m_actor.id);
    Access best = None;
    for (const Membership &membership : m_memberships) {
        if (!assigned && !coversUnit(membership, participant->organisation, participant->unit))
            continue;
        // Another authority's plan is read by consent only, which no membership replaces.
        if (bucket.section == BucketSection::Plan && bucket.planOrganisation != membership.organisation)
            continue;
        best = std::max(best, accessOfRole(membership.role, bucket.owner, bucket.section));
    }
    return best;
}

bool Rights::booksInterpreters() const
{
    return std::any_of(m_memberships.begin(), m_memberships.end(),
                       [](const Membership &m) { return mayBookInterpreters(m.role); });
}

bool Rights::mayPlaceParticipant(const Id &organisation, const Id &unit) const
{
    if (m_facts.organisationOfUnit(unit) != organisation || organisation.isNull())
        return false;
    return std::any_of(m_memberships.begin(), m_memberships.end(), [&](const Membership &m) {
        return m.organisation == organisation &&
               accessOfRole(m.role, BucketOwner::Participant, BucketSection::Core) == Write;
    });
}

bool Rights::mayAppoint(const Id &organisation) const
{
    return std::any_of(m_memberships.begin(), m_memberships.end(), [&](const Membership &m) {
        return m.organisation == organisation && m.role == Role::Administrator;
    });
}

bool Rights::holds(const Id &membership) const
{
    return std::any_of(m_memberships.begin(), m_memberships.end(),
                       [&](const Membership &m) { return m.id == membership; });
}

void Rights::addParticipant(const Id &id, const RightsFacts::ParticipantFacts &facts,
                            std::vector<Bucket> &scope) const
{
    using enum BucketSection;
    for (const BucketSection section : {Calendar, Core, Health, Notes, Outcome, Private})
        if (const Bucket bucket = Bucket::participant(id, section); mayRead(bucket))
            scope.push_back(bucket);
    IdSet plans = facts.planOrganisations;
    plans.insert(facts.organisation);
    for (const Id &organisation : plans)
        if (const Bucket bucket = Bucket::plan(id, organisation); mayRead(bucket))
            scope.push_back(bucket);
}

std::vector<Bucket> Rights::scope() const
{
    std::vector<Bucket> scope{Bucket::own(m_actor.id)};
    const auto addIfReadable = [&](const Bucket &bucket) {
        if (mayRead(bucket))
            scope.push_back(bucket);
    };
    if (m_actor.isParticipant) {
        if (const auto *own = m_facts.participant(m_actor.id))
            addParticipant(m_actor.id, *own, scope);
    } else {
        std::set<Id> organisations;
        for (const Membership &membership : m_memberships)
            organisations.insert(membership.organisation);
        for (const auto &[unit, organisation] : m_facts.units())
            addIfReadable(Bucket::unitCalendar(unit));
        for (const auto &[interpreter, organisation] : m_facts.interpreters()) {
            organisations.insert(organisation);
            addIfReadable(Bucket::interpreter(interpreter, BucketSection::Busy));
        }
        for (const Id &organisation : organisations)
            addIfReadable(Bucket::directory(organisation));
        for (const auto &[id, facts] : m_facts.participants())
            addParticipant(id, facts, scope);
    }
    std::sort(scope.begin(), scope.end());
    return scope;
}

} // namespace samsprak
