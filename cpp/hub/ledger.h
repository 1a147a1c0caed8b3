// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/schema.h"
#include "hub/store.h"

#include <set>

namespace samsprak::hub {

/// Who makes a change, and when the hub took it.
struct Origin
{
    qint64 writer = 0; ///< the store's number; 0: the hub or an administrator
    qint64 receipt = 0;
};

/// The only way a record is written on the hub, whoever asks: gives out revisions, keeps the facts that
/// rights follow from, knows which buckets changed and which sessions' cards are stale.
class Ledger
{
public:
    Ledger(HubStore &store, const Schema &schema);

    /// Takes in what other processes have committed. Call first within each `begin` and `beginReading`. True
    /// when there was something.
    bool catchUp();
    /// Call when what was written is committed.
    void committed() { m_known = m_store.revision(); }
    /// Call when reading or committing failed: the next `catchUp` reads everything anew.
    void forget() { m_forgotten = true; }

    /// What is saved from here on shares one revision, which is taken when the first record is saved.
    void startTransaction(const Origin &origin);
    /// Of the current transaction; takes it when there is none yet.
    qint64 revision();
    bool hasRevision() const { return m_revision != 0; }
    const Origin &origin() const { return m_origin; }

    std::optional<Head> find(const Id &id) const { return m_store.find(id); }
    /// Stores the record under the current revision. `before` is its state until now, null when it is new.
    void save(Head &head, const Head *before);
    /// Leaves a tombstone without content.
    void remove(Head head);

    template <class E>
    std::optional<E> read(const Id &id) const;
    /// Creates or replaces a record that the hub itself answers for; nothing happens when it would not
    /// change.
    template <class E>
    void put(const E &record);
    /// The same for encoded fields.
    void replace(Kind kind, const Id &id, const Bucket &bucket, const QByteArray &fields);

    const Schema &schema() const { return m_schema; }
    const RightsFacts &facts() const { return m_facts; }
    HubStore &store() const { return m_store; }
    /// Grows with each change of rights.
    quint64 rightsGeneration() const { return m_rightsGeneration; }
    std::set<Bucket> takeChangedBuckets() { return std::exchange(m_changedBuckets, {}); }
    /// Whose cards have to be derived anew: sessions, consents, and participants (whom staff follows).
    struct Stale
    {
        std::set<Id> sessions;
        std::set<Id> consents;
        std::set<Id> participants;
    };
    Stale takeStale();
    /// The cards of series cover the time to come, so they go stale by time alone.
    void markSeriesStale();
    /// So do those that tell a role or an assignment that began or ended since the last call. `today` must
    /// not be before it.
    void markEndedStale(const QDate &today);

private:
    void load();
    bool applyFact(const Head &head);
    void note(const Head &head, const Head *before);
    void noteHold(const Head &head);
    void noteLink(const Head &head, const Head *before);
    void noteSource(const Head &head, const Head *before, bool rightsChanged);
    void noteConsentsOf(const Id &organisation);
    void noteDay(const Head &session, const Head *before);
    void addSessionsThatName(const std::set<Id> &named, std::set<Id> &sessions) const;
    void addParticipantsFollowedBy(const std::set<Id> &persons, std::set<Id> &participants) const;

    HubStore &m_store;
    const Schema &m_schema;
    RightsFacts m_facts;
    quint64 m_rightsGeneration = 1;
    Origin m_origin;
    qint64 m_revision = 0;
    qint64 m_known = 0; ///< the facts are those of this revision
    Id m_epoch;         ///< and of this installation
    bool m_forgotten = true;
    std::set<Bucket> m_changedBuckets;
    Stale m_stale;
    std::set<Id> m_renamed; ///< places, persons and interpreters whose cards may show an old name or role
    QDate m_endedUpTo;      ///< the day up to which ends of roles and assignments are in the cards
};

/// The record in a head; the head must be of E's kind and not deleted.
template <class E>
E recordOf(const Head &head)
{
    const std::optional<FieldMapView> fields = FieldMapView::parse(head.fields);
    E record = fields ? decode<E>(*fields) : E{};
    record.id = head.id;
    record.bucket = head.bucket;
    return record;
}

template <class E>
std::optional<E> Ledger::read(const Id &id) const
{
    const std::optional<Head> head = id.isNull() ? std::nullopt : m_store.find(id);
    if (!head || head->deleted || head->kind != Declaration<E>::kind)
        return std::nullopt;
    return recordOf<E>(*head);
}

template <class E>
void Ledger::put(const E &record)
{
    replace(Declaration<E>::kind, record.id, record.bucket, encode(record));
}

} // namespace samsprak::hub
