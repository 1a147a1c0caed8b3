// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/casework.h"
#include "domain/derived.h"
#include "storage/replica.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

namespace samsprak::test {

/// A seeded world: a clock that stands still until it is moved, and randomness that can be replayed.
struct World
{
    qint64 now = 1'795'000'000'000;
    std::mt19937_64 generator{42};

    storage::Surroundings surroundings()
    {
        return {[this] { return now; }, [this] { return now / 2; }, Id::fromName({}, u"boot"),
                [this](uint8_t *bytes, int size) {
                    for (int i = 0; i < size; ++i)
                        bytes[i] = uint8_t(generator());
                }};
    }
};

inline storage::RawKey testKey(uint8_t seed = 7)
{
    storage::RawKey key;
    key.fill(seed);
    return key;
}

inline Id named(QStringView name) { return Id::fromName({}, name); }

/// One profile's database in a folder of its own.
struct Tablet
{
    QTemporaryDir folder;
    World world;
    std::unique_ptr<storage::Replica> replica;
    Id author = named(u"author");
    Id membership = named(u"membership");

    explicit Tablet(const Schema &schema = productSchema(), quint64 seed = 42)
    {
        world.generator.seed(seed);
        open(schema);
    }

    QString path() const { return folder.filePath(QStringLiteral("profile.db")); }
    void open(const Schema &schema = productSchema())
    {
        replica.reset();
        auto opened = storage::Replica::open(path(), testKey(), schema, world.surroundings());
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().detail));
        replica = std::move(opened).value();
    }
    storage::CommittedChanges commit(const storage::Mutation &mutation)
    {
        auto changes = replica->commit(mutation, author, membership);
        if (!changes)
            qFatal("commit: %s", qPrintable(changes.error().detail));
        return changes.value();
    }
    storage::CommittedChanges apply(const storage::ReplyContent &reply)
    {
        auto changes = replica->apply(reply);
        if (!changes)
            qFatal("apply: %s", qPrintable(changes.error().detail));
        return changes.value();
    }
    std::vector<Transaction> outbox() const { return replica->outbox(500, 256 * 1024).valueOr({}); }
    template <class E>
    std::optional<E> find(const Id &id) const
    {
        return replica->reader().find<E>(id).valueOr(std::nullopt);
    }
    template <class E>
    bool isPending(const Id &id) const
    {
        return replica->reader().isPending<E>(id);
    }
};

/// The hub's word on all that waits: each operation with this status.
inline storage::ReplyContent answered(const Tablet &tablet, qint64 revision, bool exact = true,
                                      OutcomeStatus status = OutcomeStatus::Applied)
{
    storage::ReplyContent reply;
    reply.lineage = "lineage";
    for (const Transaction &transaction : tablet.outbox()) {
        OperationOutcome operation;
        operation.status = status;
        operation.exact = exact;
        reply.outcomes.push_back(
            {transaction.sequence, transaction.id, revision, {transaction.operations.size(), operation}});
    }
    reply.cursor.revision = revision;
    return reply;
}

template <class E>
RowChange rowOf(const E &record, qint64 revision)
{
    return {Declaration<E>::kind, record.id,     Declaration<E>::home(record), revision,
            RowState::Present,    encode(record)};
}

inline Participant participant(QStringView givenName)
{
    Participant record;
    record.id = named(givenName);
    record.givenName = givenName.toString();
    record.familyName = QStringLiteral("Gebre");
    record.language = QStringLiteral("ti");
    record.unit = named(u"unit");
    return record;
}

} // namespace samsprak::test
