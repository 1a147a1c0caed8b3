// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/attachment.h"
#include "storage/attachment_content.h"

#include <QIODevice>

#include <vector>

namespace samsprak::storage {

/// An attachment that is to be sent or fetched.
struct AttachmentNeed
{
    Id record;
    qint64 size = 0;
    bool pinned = false;
};

/// The bytes of a profile's attachments, in pieces inside its encrypted database, within a budget. Which may
/// be here follows from the records: when a record goes, so do its bytes. Each call is one transaction or
/// part of the caller's. One thread.
class AttachmentStore
{
public:
    static constexpr qint64 PieceSize = 256 * 1024;

    /// `hasRecords`: the schema declares attachments.
    AttachmentStore(Database &database, RandomBytes random, bool hasRecords);

    /// Creates the tables where they are missing, and removes what was begun but never became a record.
    Result<void> prepare();

    /// Takes the bytes in, piece by piece, and fills in what names them: key, hash, size. They count from the
    /// commit of the record on; until then they are a draft. TooLarge, InvalidInput when it can't be read.
    Result<void> add(Attachment &record, QIODevice &source, qint64 now);
    /// Forgets a draft whose record will not come.
    Result<void> discardDraft(const Id &record);
    /// Its record is being committed: within the caller's transaction.
    void adopt(const Id &record);

    const AttachmentContent &content() const { return m_content; }
    AttachmentState state(const Id &record) const { return m_content.state(record); }

    /// The next bytes from the hub. The last ones make it whole when all of it is what the record names, else
    /// all is dropped: Malformed. Conflict when they are not the next ones.
    Result<void> append(const Attachment &record, qint64 position, QByteArrayView bytes, qint64 now);
    /// How far the hub has it; `whole` ends the sending.
    Result<void> noteSent(const Id &record, qint64 position, bool whole);
    /// Somebody looked at it or listened to it.
    Result<void> noteUse(const Id &record, qint64 now);
    /// Pinned ones are fetched first and never evicted.
    Result<void> setPinned(const Id &record, bool pinned);

    /// Complete here, known to the hub by their record, not yet on the hub; the smallest first.
    std::vector<AttachmentNeed> toSend() const;
    /// On the hub and not (wholly) here; pinned ones first, then the smallest.
    std::vector<AttachmentNeed> toFetch() const;
    qint64 bytesHere() const;
    /// Drops what the hub has and nobody pinned, the least recently used first, until no more than `budget`
    /// bytes are here. True when that was reached.
    Result<bool> evict(qint64 budget);

    /// Within the caller's transaction, as the two below. Drops the bytes of those of these records that are
    /// no longer here; whether there were any.
    bool drop(const std::vector<Id> &gone);
    /// All records are pulled anew, from what may be a restored hub: asks it again what it has.
    void doubtHub();
    /// All were pulled anew: drops what came from the hub and belongs to no record any more. What was made
    /// here stays: it may be all there is. Whether there was any.
    bool dropForgotten();

private:
    qint64 numberOf(const Id &record) const;
    qint64 begin(const Id &record, qint64 size, bool draft, qint64 now);
    void addPiece(qint64 number, qint64 position, QByteArrayView bytes);
    void drop(const QByteArray &condition);
    bool hasRecord(const Id &record) const;
    bool isIntact(const Attachment &record) const;
    Result<void> takeIn(Attachment &record, qint64 number, QIODevice &source);

    Database &m_database;
    AttachmentContent m_content;
    RandomBytes m_random;
    bool m_hasRecords;
};

} // namespace samsprak::storage
