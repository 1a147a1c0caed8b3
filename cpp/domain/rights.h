// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/rights_facts.h"

/// Who may see and change what: pure rules over plain facts. The hub asks them for each operation and record.
namespace samsprak {

enum class Access : uint8_t { None, Read, Write };
enum class Action : uint8_t { Read, Write, Delete, Move };

/// Somebody with a tablet or a link: a member of staff (Person) or a participant.
struct Actor
{
    Id id;
    bool isParticipant = false;

    bool operator==(const Actor &) const = default;
};

/// Whose tablet it is. On one that several people use, nothing about a person with protected identity is
/// kept.
enum class TabletUse : uint8_t { Personal, Shared };

/// What a role may do with a section's buckets, where the role is responsible: unit and organisation by
/// membership, participants by unit or assignment. Sections that it never reaches: None.
Access accessOfRole(Role role, BucketOwner owner, BucketSection section);
/// Whether the role books interpreters, and so sees who is busy when.
bool mayBookInterpreters(Role role);

/// Who may do something to a kind's records, among those who may write their bucket.
enum class Who : uint8_t {
    Nobody,
    Writers,        ///< whoever may write the bucket
    Leads,          ///< coordinators and administrators of the organisation
    Administrators, ///< of the organisation
};

/// What a kind allows, beyond what its bucket does.
struct KindRule
{
    Kind kind = Kind::Unknown;
    Who writes = Who::Nobody;
    Who deletes = Who::Nobody;
    bool moves = false; ///< between buckets that the mover may write
};

/// Null for a kind without a rule: it may be read and written as its bucket says, never deleted, never moved.
/// Each kind of the product has one.
const KindRule *ruleOf(Kind kind);

/// One actor's rights on one day, on one tablet. Borrows the facts; make a new one when they change.
class Rights
{
public:
    Rights(const Actor &actor, const RightsFacts &facts, const QDate &today,
           TabletUse use = TabletUse::Personal);

    Access access(const Bucket &bucket) const;
    bool mayRead(const Bucket &bucket) const { return access(bucket) != Access::None; }
    bool mayWrite(const Bucket &bucket) const { return access(bucket) == Access::Write; }
    /// Whether a record of that kind in that bucket is open to the action. For a move, ask for both buckets.
    bool may(Action action, Kind kind, const Bucket &bucket) const;
    /// Whether a participant may be put (enrolled, moved) into that unit.
    bool mayPlaceParticipant(const Id &organisation, const Id &unit) const;
    /// Roles and their ends are set by administrators alone.
    bool mayAppoint(const Id &organisation) const;
    /// The participant takes a consent back alone; so does whoever may record one.
    bool mayWithdraw(const Bucket &bucketOfConsent) const;
    bool holds(const Id &membership) const;
    const std::vector<Membership> &memberships() const { return m_memberships; }
    /// Every bucket that may hold something for the actor, ascending: the replica's extent.
    std::vector<Bucket> scope() const;

private:
    Access ofParticipant(const Bucket &bucket) const;
    Access ofStaff(const Bucket &bucket) const;
    Access ofStaffToParticipant(const Bucket &bucket) const;
    Access ofStaffToInterpreter(const Bucket &bucket) const;
    Access byConsent(const Membership &membership, const Bucket &bucket, const Id &organisation) const;
    bool isResponsible(const Membership &membership, const RightsFacts::ParticipantFacts &participant,
                       bool isAssigned) const;
    bool isWithheld(const Id &participant) const;
    bool isAmong(Who who, const Bucket &bucket) const;
    Id organisationOf(const Bucket &bucket) const;
    bool hasRole(Role role, const Id &organisation) const;
    bool booksInterpreters() const;
    bool mayMeet(const Id &id, const RightsFacts::ParticipantFacts &facts) const;
    void addParticipant(const Id &id, const RightsFacts::ParticipantFacts &facts,
                        std::vector<Bucket> &scope) const;
    void addDirectory(std::vector<Bucket> &scope) const;

    Actor m_actor;
    const RightsFacts &m_facts;
    QDate m_today;
    TabletUse m_use;
    std::vector<Membership> m_memberships;
};

} // namespace samsprak
