// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/casework.h"

#include <unordered_map>
#include <unordered_set>

/// Who may see and change what: pure rules over plain facts. The hub asks them for each operation and record.
namespace samsprak {

enum class Access : uint8_t { None, Read, Write };

/// Somebody with a tablet or a link: a member of staff (Person) or a participant.
struct Actor
{
    Id id;
    bool isParticipant = false;

    bool operator==(const Actor &) const = default;
};

/// What a role may do with a section's buckets, where the role is responsible: unit and organisation by
/// membership, participants by unit or assignment. Sections that it never reaches: None.
Access accessOfRole(Role role, BucketOwner owner, BucketSection section);
/// Whether the role books interpreters, and so sees who is busy when.
bool mayBookInterpreters(Role role);

/// The records that rights follow from, indexed. Kept up to date record by record; holds no names.
class RightsFacts
{
public:
    struct ParticipantFacts
    {
        Id organisation;
        Id unit;
        IdSet assignedStaff;
        IdSet planOrganisations; ///< authorities that have a plan bucket for this participant

        bool operator==(const ParticipantFacts &) const = default;
    };

    /// Whether records of this kind feed the rights at all.
    static bool matters(Kind kind);
    /// Takes in a record's new state; `fields` empty: it is gone. True when any right may have changed.
    bool apply(Kind kind, const Id &id, const FieldMapView *fields);
    /// Takes note of a plan bucket that holds records. True when it is new.
    bool notePlan(const Bucket &bucket);

    std::vector<Membership> membershipsOf(const Id &person, const QDate &today) const;
    const ParticipantFacts *participant(const Id &id) const;
    Id organisationOfUnit(const Id &unit) const;
    Id organisationOfInterpreter(const Id &interpreter) const;
    /// Owns interpreters but no unit: what it offers is for everybody to book.
    bool isAgency(const Id &organisation) const;

    const std::unordered_map<Id, ParticipantFacts> &participants() const { return m_participants; }
    const std::unordered_map<Id, Id> &units() const { return m_units; }
    const std::unordered_map<Id, Id> &interpreters() const { return m_interpreters; }

private:
    template <class Facts>
    static bool replace(std::unordered_map<Id, Facts> &map, const Id &id, const Facts *facts);

    std::unordered_map<Id, ParticipantFacts> m_participants;
    std::unordered_map<Id, Id> m_units;        ///< unit → organisation
    std::unordered_map<Id, Id> m_interpreters; ///< interpreter → organisation
    std::unordered_map<Id, Membership> m_memberships;
    std::unordered_map<Id, IdSet> m_membershipsOfPerson;
    std::unordered_map<Id, IdSet> m_plansBefore; ///< plan buckets seen before their participant
};

/// One actor's rights on one day. Borrows the facts; make a new one when they change.
class Rights
{
public:
    Rights(const Actor &actor, const RightsFacts &facts, const QDate &today);

    Access access(const Bucket &bucket) const;
    bool mayRead(const Bucket &bucket) const { return access(bucket) != Access::None; }
    bool mayWrite(const Bucket &bucket) const { return access(bucket) == Access::Write; }
    /// Whether a participant may be put (enrolled, moved) into that unit.
    bool mayPlaceParticipant(const Id &organisation, const Id &unit) const;
    /// Roles and their ends are set by administrators alone.
    bool mayAppoint(const Id &organisation) const;
    bool holds(const Id &membership) const;
    const std::vector<Membership> &memberships() const { return m_memberships; }
    /// Every bucket that may hold something for the actor, ascending: the replica's extent.
    std::vector<Bucket> scope() const;

private:
    Access ofParticipant(const Bucket &bucket) const;
    Access ofStaff(const Bucket &bucket) const;
    Access ofStaffToParticipant(const Bucket &bucket) const;
    bool booksInterpreters() const;
    void addParticipant(const Id &id, const RightsFacts::ParticipantFacts &facts,
                        std::vector<Bucket> &scope) const;

    Actor m_actor;
    const RightsFacts &m_facts;
    std::vector<Membership> m_memberships;
};

} // namespace samsprak
