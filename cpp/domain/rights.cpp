// SPDX-License-Identifier: MPL-2.0
#include "domain/rights.h"

#include <algorithm>

namespace samsprak {

namespace {

using enum Access;

bool coversUnit(const Membership &membership, const Id &organisation, const Id &unit)
{
    return membership.organisation == organisation && (membership.unit.isNull() || membership.unit == unit);
}

} // namespace

Rights::Rights(const Actor &actor, const RightsFacts &facts, const QDate &today, TabletUse use)
    : m_actor(actor)
    , m_facts(facts)
    , m_today(today)
    , m_use(use)
{
    if (!actor.isParticipant)
        m_memberships = facts.membershipsOf(actor.id, today);
}

Access Rights::access(const Bucket &bucket) const
{
    if (bucket.owner == BucketOwner::Person) {
        const bool isOwn = bucket.ownerId == m_actor.id && bucket.section == BucketSection::Own;
        return isOwn && !isWithheld(m_actor.id) ? Write : None;
    }
    return m_actor.isParticipant ? ofParticipant(bucket) : ofStaff(bucket);
}

bool Rights::isWithheld(const Id &participant) const
{
    if (m_use == TabletUse::Personal)
        return false;
    const RightsFacts::ParticipantFacts *facts = m_facts.participant(participant);
    return facts && facts->protectedIdentity;
}

Access Rights::ofParticipant(const Bucket &bucket) const
{
    if (bucket.owner != BucketOwner::Participant || bucket.ownerId != m_actor.id || isWithheld(m_actor.id))
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
    if (bucket.owner == BucketOwner::Interpreter)
        return ofStaffToInterpreter(bucket);
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

Access Rights::ofStaffToInterpreter(const Bucket &bucket) const
{
    const RightsFacts::InterpreterFacts *interpreter = m_facts.interpreter(bucket.ownerId);
    if (!interpreter || interpreter->organisation.isNull())
        return None;
    const bool isOwn =
        interpreter->person == m_actor.id && hasRole(Role::Interpreter, interpreter->organisation);
    if (isOwn && (bucket.section == BucketSection::Calendar || bucket.section == BucketSection::Busy))
        return Read;
    if (bucket.section != BucketSection::Busy || !booksInterpreters())
        return None;
    const bool isColleague =
        std::any_of(m_memberships.begin(), m_memberships.end(),
                    [&](const Membership &m) { return m.organisation == interpreter->organisation; });
    return isColleague || m_facts.isAgency(interpreter->organisation) ? Read : None;
}

Access Rights::ofStaffToParticipant(const Bucket &bucket) const
{
    const RightsFacts::ParticipantFacts *participant = m_facts.participant(bucket.ownerId);
    if (!participant || isWithheld(bucket.ownerId))
        return None;
    const bool isAssigned = m_facts.isAssigned(m_actor.id, bucket.ownerId, m_today);
    const bool isPlan = bucket.section == BucketSection::Plan;
    Access best = None;
    for (const Membership &membership : m_memberships) {
        const bool isOwnPlan = !isPlan || bucket.planOrganisation == membership.organisation;
        if (isOwnPlan && isResponsible(membership, *participant, isAssigned))
            best = std::max(best, accessOfRole(membership.role, bucket.owner, bucket.section));
        else if (m_facts.consents().hasAnyOf(bucket.ownerId))
            best = std::max(best, byConsent(membership, bucket, participant->organisation));
    }
    return best;
}

/// Colleagues of the unit and those who are assigned. A guest is nobody's colleague: there only consent
/// counts.
bool Rights::isResponsible(const Membership &membership, const RightsFacts::ParticipantFacts &participant,
                           bool isAssigned) const
{
    if (membership.organisation != participant.organisation || membership.role == Role::Guest)
        return false;
    return isAssigned || coversUnit(membership, participant.organisation, participant.unit);
}

/// Consent opens reading, never more than the reader's role would see of an own participant. Whom an
/// authority meets by consent it keeps its own plan for.
Access Rights::byConsent(const Membership &membership, const Bucket &bucket, const Id &organisation) const
{
    const Access ofRole = accessOfRole(membership.role, bucket.owner, bucket.section);
    const bool isOwnPlan =
        bucket.section == BucketSection::Plan && bucket.planOrganisation == membership.organisation;
    Access best = None;
    m_facts.consents().forEachOf(bucket.ownerId, [&](const Consent &consent) {
        if (!consent.isInEffect(m_today) || !consent.isFor(membership.organisation, m_actor.id))
            return;
        if (isOwnPlan && consent.organisation == organisation)
            best = ofRole;
        else if (covers(consent, bucket, organisation))
            best = std::max(best, std::min(ofRole, Read));
    });
    return best;
}

bool Rights::may(Action action, Kind kind, const Bucket &bucket) const
{
    if (action == Action::Read)
        return mayRead(bucket);
    if (!mayWrite(bucket))
        return false;
    const KindRule *rule = ruleOf(kind);
    if (!rule)
        return action == Action::Write;
    if (action == Action::Delete)
        return isAmong(rule->deletes, bucket);
    return isAmong(rule->writes, bucket) && (action == Action::Write || rule->moves);
}

bool Rights::isAmong(Who who, const Bucket &bucket) const
{
    const Id organisation = organisationOf(bucket);
    switch (who) {
    case Who::Nobody:
        return false;
    case Who::Writers:
        return true;
    case Who::Leads:
        return hasRole(Role::Coordinator, organisation) || hasRole(Role::Administrator, organisation);
    case Who::Administrators:
        return hasRole(Role::Administrator, organisation);
    }
    return false;
}

Id Rights::organisationOf(const Bucket &bucket) const
{
    switch (bucket.owner) {
    case BucketOwner::Organisation:
        return bucket.ownerId;
    case BucketOwner::Unit:
        return m_facts.organisationOfUnit(bucket.ownerId);
    case BucketOwner::Participant:
        if (const auto *participant = m_facts.participant(bucket.ownerId))
            return bucket.section == BucketSection::Plan ? bucket.planOrganisation
                                                         : participant->organisation;
        return {};
    default:
        return {};
    }
}

bool Rights::hasRole(Role role, const Id &organisation) const
{
    return !organisation.isNull() &&
           std::any_of(m_memberships.begin(), m_memberships.end(),
                       [&](const Membership &m) { return m.role == role && m.organisation == organisation; });
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

bool Rights::mayAppoint(const Id &organisation) const { return hasRole(Role::Administrator, organisation); }

bool Rights::mayWithdraw(const Bucket &bucketOfConsent) const
{
    return m_actor.isParticipant ? mayRead(bucketOfConsent) : mayWrite(bucketOfConsent);
}

bool Rights::holds(const Id &membership) const
{
    return std::any_of(m_memberships.begin(), m_memberships.end(),
                       [&](const Membership &m) { return m.id == membership; });
}

/// Rules most participants out without asking for each of their sections.
bool Rights::mayMeet(const Id &id, const RightsFacts::ParticipantFacts &facts) const
{
    if (m_facts.consents().hasAnyOf(id) || m_facts.isAssigned(m_actor.id, id, m_today))
        return true;
    return std::any_of(m_memberships.begin(), m_memberships.end(),
                       [&](const Membership &m) { return isResponsible(m, facts, false); });
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
    for (const Membership &membership : m_memberships)
        plans.insert(membership.organisation);
    for (const Id &organisation : plans)
        if (const Bucket bucket = Bucket::plan(id, organisation); mayRead(bucket))
            scope.push_back(bucket);
}

void Rights::addDirectory(std::vector<Bucket> &scope) const
{
    IdSet organisations;
    const auto addIfReadable = [&](const Bucket &bucket) {
        if (mayRead(bucket))
            scope.push_back(bucket);
    };
    for (const Membership &membership : m_memberships)
        organisations.insert(membership.organisation);
    for (const auto &[unit, organisation] : m_facts.units())
        addIfReadable(Bucket::unitCalendar(unit));
    for (const auto &[id, interpreter] : m_facts.interpreters()) {
        organisations.insert(interpreter.organisation);
        addIfReadable(Bucket::interpreter(id, BucketSection::Busy));
        addIfReadable(Bucket::interpreter(id, BucketSection::Calendar));
    }
    for (const Id &organisation : organisations)
        addIfReadable(Bucket::directory(organisation));
}

std::vector<Bucket> Rights::scope() const
{
    std::vector<Bucket> scope;
    if (const Bucket own = Bucket::own(m_actor.id); mayRead(own))
        scope.push_back(own);
    if (m_actor.isParticipant) {
        if (const auto *own = m_facts.participant(m_actor.id))
            addParticipant(m_actor.id, *own, scope);
    } else {
        addDirectory(scope);
        for (const auto &[id, facts] : m_facts.participants())
            if (mayMeet(id, facts))
                addParticipant(id, facts, scope);
    }
    std::sort(scope.begin(), scope.end());
    return scope;
}

} // namespace samsprak
