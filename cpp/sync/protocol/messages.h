// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/replication.h"
#include "sync/protocol/splice.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// What tablet and hub say to each other. Both know only these values and their encoding; neither knows the
/// other.
namespace samsprak::protocol {

inline constexpr int Version = 1;
inline constexpr int MaximumOperationsPerFrame = 500;
inline constexpr int MaximumPushBytes = 256 * 1024; ///< encoded operations a frame, before compression
inline constexpr int DefaultPullBytes = 1024 * 1024;

/// One transaction as it rests in a tablet's spool: sealed to the hub's key, so that nobody else can read it.
struct SealedTransaction
{
    Id transaction; ///< only to say which one the hub has taken
    QByteArray box;

    bool operator==(const SealedTransaction &) const = default;
};

/// What is inside a sealed box.
struct SpooledTransaction
{
    QString token; ///< the author's own bearer token: proof that this profile wrote it
    Id writer;
    Transaction transaction;
    Id epoch; ///< of the hub whose revisions the operations are based on; null before the first sync

    bool operator==(const SpooledTransaction &) const = default;
};

struct SyncRequest
{
    int version = Version;
    Id writer;          ///< one profile on one tablet
    QByteArray lineage; ///< renewed in each reply; a stale one betrays a cloned tablet
    DeviceClock now;
    Cursor cursor;
    std::vector<Transaction> transactions;
    quint32 pullBytes = DefaultPullBytes;
    /// Sealed copies are handed in for profiles that may be signed out, under the device's token: nothing is
    /// pulled, and of the other fields only the clock counts.
    bool spooled = false;
    std::vector<SealedTransaction> sealed;
    Splices splices; ///< texts that the hub completes first; only for one that said it does

    bool operator==(const SyncRequest &) const = default;
};

enum class SyncStatus : uint8_t {
    Ok,
    CloneDetected, ///< nothing was consumed: take a new writer id and push again
    VersionTooOld, ///< the push was taken; nothing is pulled until the app is updated
    CursorTooOld,  ///< pull anew from nothing; the outbox stays
    TextsDiffer,   ///< nothing was consumed: the texts that were cut are others here; push them whole
};

struct SyncReply
{
    int version = Version;
    SyncStatus status = SyncStatus::Ok;
    QByteArray lineage;
    qint64 hubTime = 0; ///< UTC milliseconds
    std::vector<TransactionOutcome> outcomes;
    /// Present when the scope is not the one that the cursor names: the tablet purges what is missing here
    /// and asks for what is new by a backfill.
    std::optional<std::vector<Bucket>> scope;
    std::vector<RowChange> rows; ///< ascending by revision within the live part and within each backfill
    Cursor cursor;
    bool more = false;     ///< the byte budget ended this frame; ask again at once
    bool mends = true;     ///< this hub completes texts that were cut
    std::vector<Id> taken; ///< of the sealed transactions: safe on the hub, whatever became of them
    qint64 backedUp = 0;   ///< a verified backup holds everything up to this revision of the cursor's epoch
    /// With CursorTooOld: the hub was restored from a backup that ends at this revision. What it acknowledged
    /// later may be gone and is to be offered again.
    std::optional<qint64> restoredFrom;

    bool operator==(const SyncReply &) const = default;
};

struct EnrolRequest
{
    QString code;
    QString deviceName;
    Id writer;
    QString deviceToken; ///< the tablet's own, when it has one with this hub

    bool operator==(const EnrolRequest &) const = default;
};

struct EnrolReply
{
    QString token; ///< bearer token of this profile on this tablet
    Id actor;      ///< person or participant
    bool isParticipant = false;
    Id organisation;
    Id membership; ///< the first one of a person; null for a participant
    QString displayName;
    QString language;
    QByteArray sealingKey; ///< the hub's public key for the spool
    /// Bearer token of the tablet itself, whoever is signed in: may hand in the spool and nothing of
    /// anybody's. Empty when the tablet keeps the one that it named.
    QString deviceToken;

    bool operator==(const EnrolReply &) const = default;
};

QByteArray encode(const SyncRequest &request);
QByteArray encode(const SyncReply &reply);
QByteArray encode(const SpooledTransaction &spooled);
QByteArray encode(const EnrolRequest &request);
QByteArray encode(const EnrolReply &reply);
/// Malformed when a byte is wrong; UnsupportedVersion when the version is newer than this build's.
Result<SyncRequest> decodeSyncRequest(QByteArrayView bytes);
Result<SyncReply> decodeSyncReply(QByteArrayView bytes);
Result<SpooledTransaction> decodeSpooledTransaction(QByteArrayView bytes);
Result<EnrolRequest> decodeEnrolRequest(QByteArrayView bytes);
Result<EnrolReply> decodeEnrolReply(QByteArrayView bytes);

} // namespace samsprak::protocol
