// SPDX-License-Identifier: MPL-2.0
#include "storage/replica.h"

#include "domain/apply_operation.h"
#include "domain/planted_bugs.h"
#include "storage/cursor_codec.h"
#include "storage/table_schema.h"

#include <sodium.h>

namespace samsprak::storage {

namespace {

/// Bounds of one transaction, so that each fits a frame; a larger mutation becomes several.
constexpr int MaximumOperations = 500;
constexpr qsizetype MaximumBytes = 256 * 1024;
constexpr qsizetype OperationOverhead = 96;
/// 64 MiB: a save or a pulled frame does not wait for a checkpoint, idle moments do them.
constexpr int MostLogPages = 16384;

} // namespace

Replica::Replica(std::unique_ptr<Database> database, QString path, const RawKey &key, const Schema &schema,
                 Surroundings surroundings)
    : m_database(std::move(database))
    , m_path(std::move(path))
    , m_key(key)
    , m_surroundings(std::move(surroundings))
    , m_ids(m_surroundings.wall, m_surroundings.random)
    , m_buckets(*m_database)
    , m_meta(*m_database)
    , m_rows(*m_database, schema, m_buckets)
    , m_outbox(*m_database)
    , m_acknowledged(*m_database)
    , m_attachments(*m_database, m_surroundings.random, schema.find(Kind::Attachment) != nullptr)
    , m_reader(std::make_unique<RecordReader>(*m_database))
{
}

Replica::~Replica() { sodium_memzero(m_key.data(), m_key.size()); }

Result<std::unique_ptr<Replica>> Replica::open(const QString &path, const RawKey &key, const Schema &schema,
                                               Surroundings surroundings)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, key, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    std::unique_ptr<Replica> replica(
        new Replica(std::move(database).value(), path, key, schema, std::move(surroundings)));
    if (const Result<void> prepared = replica->prepare(schema); !prepared)
        return prepared.error();
    return replica;
}

Result<void> Replica::prepare(const Schema &schema)
{
    if (const Result<void> tables = prepareTables(*m_database, schema, m_rows, m_path); !tables)
        return tables;
    if (const Result<void> attachments = m_attachments.prepare(); !attachments)
        return attachments;
    if (const Result<void> acknowledged = m_acknowledged.prepare(); !acknowledged)
        return acknowledged;
    m_buckets.forget();
    m_database->setCheckpointPages(MostLogPages);
    m_tracesNoted = m_meta.integer("traces") != 0;
    m_gapsNoted = m_meta.integer("gaps") != 0;
    if (m_tracesNoted)
        eraseTraces();
    const bool hasWriter = !writer().isNull();
    if (const Result<void> read = m_database->outcome(); !read || hasWriter)
        return read;
    WriteTransaction write(*m_database);
    m_meta.set("writer", m_ids.next().bytes());
    m_meta.set("sequence", 1);
    return write.commit();
}

Result<std::unique_ptr<RecordReader>> Replica::openReader() const
{
    Result<std::unique_ptr<Database>> connection = Database::open(m_path, m_key, Database::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    return std::make_unique<RecordReader>(std::move(connection).value());
}

DeviceClock Replica::now() const
{
    return {m_surroundings.wall(), m_surroundings.sinceBoot(), m_surroundings.boot};
}

Result<CommittedChanges> Replica::commit(const Mutation &mutation, const Id &author, const Id &membership)
{
    CommittedChanges changes;
    if (mutation.isEmpty())
        return changes;
    WriteTransaction write(*m_database);
    Transaction transaction = newTransaction(author, membership);
    qsizetype bytes = 0;
    for (Operation operation : mutation.operations()) {
        perform(operation);
        changes.add(operation.kind, operation.record);
        const qsizetype size = operation.fields.size() + OperationOverhead;
        const bool full =
            int(transaction.operations.size()) == MaximumOperations || bytes + size > MaximumBytes;
        if (full && !transaction.operations.empty()) {
            m_outbox.append(transaction);
            transaction = newTransaction(author, membership);
            bytes = 0;
        }
        transaction.operations.push_back(std::move(operation));
        bytes += size;
    }
    m_outbox.append(transaction);
    if (const Result<void> done = finish(write); !done)
        return done.error();
    return changes;
}

Transaction Replica::newTransaction(const Id &author, const Id &membership)
{
    Transaction transaction;
    transaction.id = m_ids.next();
    transaction.sequence = quint64(m_meta.integer("sequence"));
    transaction.author = author;
    transaction.membership = membership;
    transaction.made = now();
    m_meta.set("sequence", qint64(transaction.sequence) + 1);
    return transaction;
}

/// Does the operation on the row and tells it on which revision it stands.
void Replica::perform(Operation &operation)
{
    const Kind kind = operation.kind;
    std::optional<StoredRow> row = m_rows.read(kind, operation.record);
    if (!row && operation.baseRevision == Mutation::OfExistingRecord)
        return m_database->fail({ErrorCode::NotFound, operation.record.toString()});
    if (!row) {
        const std::optional<StoredRow> deleted = m_rows.shadow(operation.record);
        row = StoredRow{operation.bucket, deleted ? deleted->revision : 0, 0, emptyFieldMap()};
    } else {
        operation.bucket = row->bucket;
        if (row->pending == 0 && row->revision > 0 && !SAMSPRAK_PLANTED(LoseShadow))
            m_rows.keepShadow(kind, operation.record, *row);
    }
    operation.baseRevision = row->revision;
    m_rows.markForIndex(kind, operation.record);
    if (operation.type == OperationType::Delete)
        return m_rows.erase(kind, operation.record);
    const RowTable *table = m_rows.table(kind);
    const std::optional<FieldMapView> base = FieldMapView::parse(row->fields);
    Result<QByteArray> fields =
        applied(base.value_or(FieldMapView{}), operation, table ? &table->entity() : nullptr);
    if (!fields)
        return m_database->fail(fields.error());
    row->fields = std::move(fields).value();
    if (operation.type == OperationType::Move)
        row->bucket = operation.target;
    ++row->pending;
    m_rows.write(kind, operation.record, *row);
    if (kind == Kind::Attachment)
        m_attachments.adopt(operation.record);
}

Result<void> Replica::finish(WriteTransaction &write)
{
    Result<void> done = write.commit();
    if (!done) {
        m_outbox.forget();
        m_buckets.forget();
        m_tracesNoted = m_meta.integer("traces") != 0;
        m_gapsNoted = m_meta.integer("gaps") != 0;
    }
    return done;
}

Result<std::vector<Transaction>> Replica::outbox(int maxOperations, qint64 maxBytes,
                                                 int maxTransactions) const
{
    std::vector<Transaction> transactions = m_outbox.head(maxTransactions, maxOperations, maxBytes);
    if (std::optional<Error> failure = m_database->takeFailure())
        return std::move(*failure);
    return transactions;
}

Result<std::vector<Transaction>> Replica::outboxAfter(quint64 sequence, int maxTransactions) const
{
    std::vector<Transaction> transactions = m_outbox.after(sequence, maxTransactions);
    if (std::optional<Error> failure = m_database->takeFailure())
        return std::move(*failure);
    return transactions;
}

Cursor Replica::cursor() const { return decodeCursor(m_meta.bytes("cursor")); }

Id Replica::epoch() const
{
    const Id current = cursor().epoch;
    return current.isNull() ? Id::fromBytes(m_meta.bytes("former_epoch")) : current;
}

Result<void> Replica::renewWriter()
{
    WriteTransaction write(*m_database);
    m_meta.set("writer", m_ids.next().bytes());
    m_meta.set("lineage", QByteArrayView());
    m_meta.set("sequence", qint64(m_outbox.renumber()));
    return finish(write);
}

Result<int> Replica::indexPending(int atMost)
{
    if (m_database->integer("SELECT EXISTS(SELECT 1 FROM search_due)") == 0) {
        m_database->checkpointWhenIdle();
        closeGaps();
        return 0;
    }
    WriteTransaction write(*m_database);
    const int done = SearchIndex(*m_database, m_rows).indexDue(atMost);
    if (const Result<void> finished = finish(write); !finished)
        return finished.error();
    return done;
}

} // namespace samsprak::storage
