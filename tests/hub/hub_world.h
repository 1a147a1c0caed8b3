// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/cards.h"
#include "domain/schema.h"
#include "hub/administration.h"
#include "hub/backup.h"
#include "hub/hub.h"

#include <QTemporaryDir>

#include <random>

namespace samsprak::test {

/// What the people of the small project below are called in tests.
struct People
{
    Id organisation, bjork, nas;
    Id karin, mats, anna; ///< pedagogue and job agent at bjork, pedagogue at nas
    Id administrator;
    Id saba, olena; ///< participants at bjork and nas
    Id freweini, senait;
    Id room;
    std::map<Id, Id> memberships; ///< by person
};

/// A hub with a small project in it, a clock that stands still unless moved, and repeatable randomness.
class HubWorld
{
public:
    HubWorld();

    Id newId() { return m_ids.next(); }
    hub::Effects step(const hub::Event &event);
    /// Fires a timer that is set; false when it isn't.
    bool fire(hub::Timer timer);
    bool isSet(hub::Timer timer) const { return m_timers.contains(timer); }
    /// A token for that person or participant.
    QByteArray enrolled(const Id &actor, TabletUse use = TabletUse::Personal)
    {
        return enrolReply(actor, use).token.toLatin1();
    }
    /// All that the hub says to a tablet that enrols, which may have a token of its own already.
    protocol::EnrolReply enrolReply(const Id &actor, TabletUse use = TabletUse::Personal,
                                    const QString &deviceToken = {});
    const hub::HubStore &store() const { return *m_installation.store; }
    /// Stops the hub and starts it anew on what is on disk.
    void restart();
    /// Runs `work` as the administrator while the hub is stopped.
    void administer(const std::function<void(hub::Administration &)> &work);
    /// Backups into files of their own; `copy` is one that the tablets don't hear of.
    QString backUp();
    QString copy();
    /// Restores it while the hub is stopped.
    Result<hub::BackupFacts> tryRestore(const QString &file);
    void restoreFrom(const QString &file);
    QJsonObject show(const Id &id);
    void setAttachmentQuota(qint64 bytes) { m_hub->attachments().setQuota(bytes); }
    hub::HubStore &store() { return *m_installation.store; }

    People people;
    qint64 now = 1'795'500'000'000; ///< a Tuesday morning in November 2026
    const Schema &schema = productSchema();

private:
    void seed(hub::Administration &administration);
    void seedInterpreters(hub::Batch &batch);
    void open();

    QTemporaryDir m_folder;
    QString m_database; ///< of PostgreSQL, where the tests run on that; else the hub lives in the folder
    std::mt19937_64 m_generator{42};
    RandomBytes m_random;
    IdSource m_ids;
    hub::Installation m_installation;
    std::unique_ptr<hub::Hub> m_hub;
    std::set<hub::Timer> m_timers;
    hub::ConnectionId m_connection = 1000;
    int m_backups = 0;
};

/// The least of a tablet: it pushes what it is told to and keeps the rows that it is sent.
class FakeTablet
{
public:
    FakeTablet(HubWorld &world, const Id &actor, TabletUse use = TabletUse::Personal);

    /// One round trip with one transaction, or none when `operations` is empty.
    protocol::SyncReply sync(std::vector<Operation> operations = {});
    /// The same request once more, as when the reply was lost.
    protocol::SyncReply sendAgain();
    protocol::SyncReply send(const protocol::SyncRequest &request);
    /// Pulls until nothing is left.
    void pullAll();

    template <class E>
    Operation create(const E &record, OperationType type = OperationType::Set) const
    {
        return {type, Declaration<E>::kind, record.id, Declaration<E>::home(record),
                0,    encode(record),       {},        {}};
    }
    template <class E>
    Operation edit(const E &before, const E &after) const
    {
        return {OperationType::Set,    Declaration<E>::kind,         before.id, before.bucket,
                revisionOf(before.id), changedFields(before, after), {},        {}};
    }
    template <class E>
    Operation intent(QLatin1String name, const E &record) const
    {
        Operation operation = create(record, OperationType::Intent);
        operation.baseRevision = revisionOf(record.id);
        operation.intent = name;
        return operation;
    }
    template <class E>
    std::optional<E> find(const Id &id) const
    {
        const auto row = rows.find(id);
        if (row == rows.end() || row->second.kind != Declaration<E>::kind)
            return std::nullopt;
        E record = decode<E>(*FieldMapView::parse(row->second.fields));
        record.id = id;
        record.bucket = row->second.bucket;
        return record;
    }
    template <class E>
    std::vector<E> all() const
    {
        std::vector<E> found;
        for (const auto &[id, row] : rows)
            if (const auto record = find<E>(id))
                found.push_back(*record);
        return found;
    }
    qint64 revisionOf(const Id &id) const
    {
        const auto row = rows.find(id);
        return row == rows.end() ? 0 : row->second.revision;
    }

    protocol::SyncRequest next; ///< what the next round trip sends, but for the transactions
    protocol::SyncRequest last;
    Id author;
    Id membership;
    QByteArray token;
    std::map<Id, RowChange> rows;
    qint64 madeAgo = 0; ///< how long before the sync the next transaction was made
    hub::Failure lastFailure;
    std::optional<std::vector<Bucket>> lastScope; ///< as the hub last told it
    std::vector<hub::Trespass> trespasses;        ///< that the hub told of, all together

private:
    void take(const protocol::SyncReply &reply);
    void takeOwn(const protocol::SyncReply &reply);
    void patch(const RowChange &row);
    void apply(const Operation &operation, qint64 revision);

    HubWorld &m_world;
    quint64 m_sequence = 0;
};

Session sessionAt(HubWorld &world, const Id &unit, int hour, int minute = 0);
Booking bookingOf(HubWorld &world, const Session &session, const Id &interpreter);

} // namespace samsprak::test
