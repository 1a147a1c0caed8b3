// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/schema.h"
#include "storage/acknowledged.h"
#include "storage/attachment_store.h"
#include "storage/committed_changes.h"
#include "storage/meta_table.h"
#include "storage/mutation.h"
#include "storage/outbox.h"
#include "storage/record_reader.h"
#include "storage/row_store.h"

#include <memory>

namespace samsprak::storage {

/// What the hub answered, for `Replica::apply`.
struct ReplyContent
{
    QByteArray lineage;
    std::vector<TransactionOutcome> outcomes;
    std::optional<std::vector<Bucket>> scope; ///< all buckets, when they are not those of the last reply
    std::vector<RowChange> rows;
    Cursor cursor;
    qint64 hubTime = 0;  ///< UTC milliseconds; 0: unknown
    qint64 backedUp = 0; ///< a verified backup of the hub holds everything up to this revision
};

/// One profile's database on one tablet: its records, and its outbox of what the hub has not answered yet.
/// Every write goes through `commit` or `apply`; each is one SQLite transaction, on disk when it returns, and
/// after an error nothing has changed. One thread; other threads read through `openReader`.
class Replica
{
public:
    /// Creates the file when it is not there; brings an older one up to `schema`, after copying it.
    /// WrongKey, DamagedFile, NewerSchema, DiskFull leave the file as it was.
    static Result<std::unique_ptr<Replica>> open(const QString &path, const RawKey &key, const Schema &schema,
                                                 Surroundings surroundings);
    ~Replica();

    /// Writes rows and outbox together. NotFound when a record that is edited is no longer there.
    /// `membership` is null for a participant.
    Result<CommittedChanges> commit(const Mutation &mutation, const Id &author, const Id &membership);

    const RecordReader &reader() const { return *m_reader; }
    /// A further connection that reads only, for another thread.
    Result<std::unique_ptr<RecordReader>> openReader() const;

    /// What to push next: whole transactions, oldest first, within these bounds but at least one.
    Result<std::vector<Transaction>> outbox(int maxOperations, qint64 maxBytes,
                                            int maxTransactions = std::numeric_limits<int>::max()) const;
    /// What waits behind that sequence, oldest first, at most so many.
    Result<std::vector<Transaction>> outboxAfter(quint64 sequence, int maxTransactions) const;
    int unsentOperations() const { return m_outbox.unsentOperations(); }
    int unsentTransactions() const { return m_outbox.unsentTransactions(); }
    /// What the hub was last known to have of a record with unsent operations; empty when it had nothing.
    QByteArray fieldsOnHub(const Id &record) const
    {
        const std::optional<StoredRow> shadow = m_rows.shadow(record);
        return shadow ? shadow->fields : QByteArray();
    }
    /// Takes outcomes, scope, rows, lineage and cursor over, all or nothing.
    Result<CommittedChanges> apply(const ReplyContent &reply);
    Cursor cursor() const;
    /// Of the hub whose revisions the outbox is based on; null before the first sync.
    Id epoch() const;
    QByteArray lineage() const { return m_meta.bytes("lineage"); }
    Id writer() const { return Id::fromBytes(m_meta.bytes("writer")); }
    /// Another copy of this database writes under the same id: takes a new one and numbers the outbox anew.
    Result<void> renewWriter();
    /// The hub can't tell what this replica missed: forgets all that was pulled, keeps all that is unsent.
    Result<CommittedChanges> pullAnew();
    /// The hub was restored from a backup and knows what it knew up to that revision: forgets all that was
    /// pulled, and puts everything that the hub may have lost before what is unsent, under a new writer.
    Result<CommittedChanges> offerAgain(qint64 agreesUpTo);
    /// The hub can't read this transaction at all: takes it back from the rows and keeps what was entered in
    /// a refusal, so that the queue goes on. Its place in the sequence stays.
    Result<CommittedChanges> refuseUnreadable(const Transaction &transaction);

    /// The bytes of voices, photos and signatures. A new one is added first and its record committed then.
    AttachmentStore &attachments() { return m_attachments; }
    const AttachmentStore &attachments() const { return m_attachments; }

    /// For idle moments, repeatedly: lets the search index catch up by so many records and tidies the log.
    /// The number indexed, 0 when there is nothing left to do.
    Result<int> indexPending(int atMost);
    /// A new id, as this profile makes them.
    Id newId() { return m_ids.next(); }
    DeviceClock now() const;
    /// As if the disk had no more room than this.
    void limitSize(qint64 bytes) { m_database->limitSize(bytes); }

private:
    friend class ReplyApplication;
    Replica(std::unique_ptr<Database> database, QString path, const RawKey &key, const Schema &schema,
            Surroundings surroundings);
    Result<void> prepare(const Schema &schema);
    Transaction newTransaction(const Id &author, const Id &membership);
    void perform(Operation &operation);
    Result<void> finish(WriteTransaction &write);
    void noteTraces(bool purged);
    void eraseTraces();
    void closeGaps();

    std::unique_ptr<Database> m_database;
    QString m_path;
    RawKey m_key;
    Surroundings m_surroundings;
    bool m_leavesTraces = false; ///< purged content still rests in the log
    bool m_tracesNoted = false;  ///< as the database says
    bool m_gapsNoted = false;    ///< pages may hold copies of what moved away and was purged then
    IdSource m_ids;
    BucketNumbers m_buckets;
    MetaTable m_meta;
    RowStore m_rows;
    Outbox m_outbox;
    Acknowledged m_acknowledged;
    AttachmentStore m_attachments;
    std::unique_ptr<RecordReader> m_reader;
};

} // namespace samsprak::storage
