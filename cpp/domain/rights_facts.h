// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/consent.h"

#include <optional>
#include <unordered_map>

namespace samsprak {

/// Records of one kind by id, and which of them belong to somebody.
template <class E>
class IndexedFacts
{
public:
    explicit IndexedFacts(Id E::*key)
        : m_key(key)
    {
    }

    /// True when anything is different from before.
    bool replace(const Id &id, std::optional<E> record)
    {
        const auto known = m_records.find(id);
        if (known == m_records.end() ? !record : record && known->second == *record)
            return false;
        if (known != m_records.end()) {
            const auto owner = m_byKey.find(known->second.*m_key);
            owner->second.erase(id);
            if (owner->second.empty())
                m_byKey.erase(owner);
            m_records.erase(known);
        }
        if (record) {
            m_byKey[*record.*m_key].insert(id);
            m_records.emplace(id, std::move(*record));
        }
        return true;
    }
    template <class Visit>
    void forEachOf(const Id &key, Visit &&visit) const
    {
        const auto owner = m_byKey.find(key);
        if (owner == m_byKey.end())
            return;
        for (const Id &id : owner->second)
            visit(m_records.at(id));
    }
    bool hasAnyOf(const Id &key) const { return m_byKey.contains(key); }
    const std::unordered_map<Id, E> &records() const { return m_records; }

private:
    Id E::*m_key;
    std::unordered_map<Id, E> m_records;
    std::unordered_map<Id, IdSet> m_byKey;
};

/// The records that rights follow from, indexed. Kept up to date record by record; holds no names and no
/// texts.
class RightsFacts
{
public:
    struct ParticipantFacts
    {
        Id organisation;
        Id unit;
        IdSet assignedStaff;
        IdSet planOrganisations; ///< authorities that have a plan bucket for this participant
        bool protectedIdentity = false;

        bool operator==(const ParticipantFacts &) const = default;
    };
    struct InterpreterFacts
    {
        Id organisation;
        Id person; ///< who signs in as the interpreter

        bool operator==(const InterpreterFacts &) const = default;
    };

    /// The kinds that feed the rights, in an order in which they can be read.
    static const std::vector<Kind> &kinds();
    /// Takes in a record's new state; `fields` empty: it is gone. True when any right may have changed.
    bool apply(Kind kind, const Id &id, const FieldMapView *fields);
    /// Takes note of a plan bucket that holds records. True when it is new.
    bool notePlan(const Bucket &bucket);

    std::vector<Membership> membershipsOf(const Id &person, const QDate &today) const;
    const ParticipantFacts *participant(const Id &id) const;
    const InterpreterFacts *interpreter(const Id &id) const;
    Id organisationOfUnit(const Id &unit) const;
    /// Owns interpreters but no unit: what it offers is for everybody to book.
    bool isAgency(const Id &organisation) const;
    /// The persons who follow the participant on that day, besides the unit's own staff.
    IdSet assignedTo(const Id &participant, const QDate &today) const;
    bool isAssigned(const Id &person, const Id &participant, const QDate &today) const;

    const std::unordered_map<Id, ParticipantFacts> &participants() const { return m_participants; }
    const std::unordered_map<Id, Id> &units() const { return m_units; }
    const std::unordered_map<Id, InterpreterFacts> &interpreters() const { return m_interpreters; }
    const IndexedFacts<Membership> &memberships() const { return m_memberships; }
    const IndexedFacts<Assignment> &assignments() const { return m_assignments; }
    const IndexedFacts<Consent> &consents() const { return m_consents; }

private:
    template <class Facts>
    static bool replace(std::unordered_map<Id, Facts> &map, const Id &id, const Facts *facts);
    bool applyParticipant(const Id &id, const FieldMapView *fields);
    bool applyInterpreter(const Id &id, const FieldMapView *fields);

    std::unordered_map<Id, ParticipantFacts> m_participants;
    std::unordered_map<Id, Id> m_units; ///< unit → organisation
    std::unordered_map<Id, InterpreterFacts> m_interpreters;
    IndexedFacts<Membership> m_memberships{&Membership::person};
    IndexedFacts<Assignment> m_assignments{&Assignment::participant};
    IndexedFacts<Consent> m_consents{&Consent::participant};
    std::unordered_map<Id, IdSet> m_plansBefore; ///< plan buckets seen before their participant
};

} // namespace samsprak
