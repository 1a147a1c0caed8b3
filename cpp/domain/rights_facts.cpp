// SPDX-License-Identifier: MPL-2.0
#include "domain/rights.h"

namespace samsprak {

namespace {

template <class E>
std::optional<E> read(const FieldMapView *fields)
{
    if (!fields)
        return std::nullopt;
    return decode<E>(*fields);
}

} // namespace

bool RightsFacts::matters(Kind kind)
{
    return kind == Kind::Unit || kind == Kind::Membership || kind == Kind::Participant ||
           kind == Kind::Interpreter;
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
    if (kind == Kind::Unit) {
        const auto unit = read<Unit>(fields);
        return replace(m_units, id, unit ? &unit->organisation : nullptr);
    }
    if (kind == Kind::Interpreter) {
        const auto interpreter = read<Interpreter>(fields);
        return replace(m_interpreters, id, interpreter ? &interpreter->organisation : nullptr);
    }
    if (kind == Kind::Membership) {
        auto membership = read<Membership>(fields);
        if (const auto known = m_memberships.find(id); known != m_memberships.end())
            m_membershipsOfPerson[known->second.person].erase(id);
        if (membership) {
            membership->id = id;
            membership->unknownFields.clear();
            m_membershipsOfPerson[membership->person].insert(id);
        }
        return replace(m_memberships, id, membership ? &*membership : nullptr);
    }
    if (kind == Kind::Participant) {
        const auto participant = read<Participant>(fields);
        if (!participant)
            return replace<ParticipantFacts>(m_participants, id, nullptr);
        ParticipantFacts facts{participant->organisation, participant->unit, participant->assignedStaff, {}};
        if (const auto known = m_participants.find(id); known != m_participants.end())
            facts.planOrganisations = known->second.planOrganisations;
        if (auto before = m_plansBefore.extract(id))
            facts.planOrganisations.merge(before.mapped());
        return replace(m_participants, id, &facts);
    }
    return false;
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
    const auto known = m_membershipsOfPerson.find(person);
    if (known == m_membershipsOfPerson.end())
        return valid;
    for (const Id &id : known->second) {
        const Membership &membership = m_memberships.at(id);
        if (membership.until.isNull() || membership.until >= today)
            valid.push_back(membership);
    }
    return valid;
}

const RightsFacts::ParticipantFacts *RightsFacts::participant(const Id &id) const
{
    const auto known = m_participants.find(id);
    return known == m_participants.end() ? nullptr : &known->second;
}

Id RightsFacts::organisationOfUnit(const Id &unit) const
{
    const auto known = m_units.find(unit);
    return known == m_units.end() ? Id{} : known->second;
}

Id RightsFacts::organisationOfInterpreter(const Id &interpreter) const
{
    const auto known = m_interpreters.find(interpreter);
    return known == m_interpreters.end() ? Id{} : known->second;
}

bool RightsFacts::isAgency(const Id &organisation) const
{
    const auto owns = [&](const auto &entry) { return entry.second == organisation; };
    return std::any_of(m_interpreters.begin(), m_interpreters.end(), owns) &&
           std::none_of(m_units.begin(), m_units.end(), owns);
}

} // namespace samsprak
