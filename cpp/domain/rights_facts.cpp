// SPDX-License-Identifier: MPL-2.0
#include "domain/rights_facts.h"

#include <algorithm>

namespace samsprak {

namespace {

/// Without what rights do not follow from: texts stay in the database.
template <class E>
std::optional<E> read(const Id &id, const FieldMapView *fields)
{
    if (!fields)
        return std::nullopt;
    E record = decode<E>(*fields);
    record.id = id;
    record.unknownFields.clear();
    return record;
}

} // namespace

const std::vector<Kind> &RightsFacts::kinds()
{
    static const std::vector<Kind> kinds{Kind::Unit,        Kind::Membership, Kind::Interpreter,
                                         Kind::Participant, Kind::Assignment, Kind::Consent};
    return kinds;
}

template <class Facts>
bool RightsFacts::replace(std::unordered_map<Id, Facts> &map, const Id &id, const Facts *facts)
{
    if (!facts)
        return map.erase(id) > 0;
    const auto [known, isNew] = map.try_emplace(id, *facts);
    if (isNew)
        return true;
    if (known->second == *facts)
        return false;
    known->second = *facts;
    return true;
}

bool RightsFacts::apply(Kind kind, const Id &id, const FieldMapView *fields)
{
    switch (kind) {
    case Kind::Unit: {
        const auto unit = read<Unit>(id, fields);
        return replace(m_units, id, unit ? &unit->organisation : nullptr);
    }
    case Kind::Interpreter:
        return applyInterpreter(id, fields);
    case Kind::Membership:
        return m_memberships.replace(id, read<Membership>(id, fields));
    case Kind::Participant:
        return applyParticipant(id, fields);
    case Kind::Assignment:
        return m_assignments.replace(id, read<Assignment>(id, fields));
    case Kind::Consent: {
        auto consent = read<Consent>(id, fields);
        if (consent)
            consent->purpose.clear();
        return m_consents.replace(id, std::move(consent));
    }
    default:
        return false;
    }
}

bool RightsFacts::applyInterpreter(const Id &id, const FieldMapView *fields)
{
    const auto interpreter = read<Interpreter>(id, fields);
    if (!interpreter)
        return replace<InterpreterFacts>(m_interpreters, id, nullptr);
    const InterpreterFacts facts{interpreter->organisation, interpreter->person};
    return replace(m_interpreters, id, &facts);
}

bool RightsFacts::applyParticipant(const Id &id, const FieldMapView *fields)
{
    const auto participant = read<Participant>(id, fields);
    if (!participant)
        return replace<ParticipantFacts>(m_participants, id, nullptr);
    ParticipantFacts facts{participant->organisation,
                           participant->unit,
                           participant->assignedStaff,
                           {},
                           participant->protectedIdentity};
    if (const auto known = m_participants.find(id); known != m_participants.end())
        facts.planOrganisations = known->second.planOrganisations;
    if (auto before = m_plansBefore.extract(id))
        facts.planOrganisations.merge(before.mapped());
    return replace(m_participants, id, &facts);
}

bool RightsFacts::notePlan(const Bucket &bucket)
{
    if (bucket.section != BucketSection::Plan)
        return false;
    const auto known = m_participants.find(bucket.ownerId);
    if (known == m_participants.end())
        return m_plansBefore[bucket.ownerId].insert(bucket.planOrganisation).second;
    return known->second.planOrganisations.insert(bucket.planOrganisation).second;
}

std::vector<Membership> RightsFacts::membershipsOf(const Id &person, const QDate &today) const
{
    std::vector<Membership> valid;
    m_memberships.forEachOf(person, [&](const Membership &membership) {
        if (isWithin({}, membership.until, today))
            valid.push_back(membership);
    });
    return valid;
}

const RightsFacts::ParticipantFacts *RightsFacts::participant(const Id &id) const
{
    const auto known = m_participants.find(id);
    return known == m_participants.end() ? nullptr : &known->second;
}

const RightsFacts::InterpreterFacts *RightsFacts::interpreter(const Id &id) const
{
    const auto known = m_interpreters.find(id);
    return known == m_interpreters.end() ? nullptr : &known->second;
}

Id RightsFacts::organisationOfUnit(const Id &unit) const
{
    const auto known = m_units.find(unit);
    return known == m_units.end() ? Id{} : known->second;
}

bool RightsFacts::isAgency(const Id &organisation) const
{
    return std::any_of(m_interpreters.begin(), m_interpreters.end(),
                       [&](const auto &entry) { return entry.second.organisation == organisation; }) &&
           std::none_of(m_units.begin(), m_units.end(),
                        [&](const auto &entry) { return entry.second == organisation; });
}

IdSet RightsFacts::assignedTo(const Id &participant, const QDate &today) const
{
    const ParticipantFacts *facts = this->participant(participant);
    IdSet assigned = facts ? facts->assignedStaff : IdSet{};
    m_assignments.forEachOf(participant, [&](const Assignment &assignment) {
        if (isWithin(assignment.from, assignment.until, today))
            assigned.insert(assignment.person);
    });
    return assigned;
}

bool RightsFacts::isAssigned(const Id &person, const Id &participant, const QDate &today) const
{
    const ParticipantFacts *facts = this->participant(participant);
    bool found = facts && facts->assignedStaff.contains(person);
    m_assignments.forEachOf(participant, [&](const Assignment &assignment) {
        found = found || (assignment.person == person && isWithin(assignment.from, assignment.until, today));
    });
    return found;
}

} // namespace samsprak
