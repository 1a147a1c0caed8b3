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

struct SyncRequest
{
    int version = Version;
    Id writer;          ///< one profile on one tablet
    QByteArray lineage; ///< renewed in each reply; a stale one betrays a cloned tablet
    DeviceClock now;
    Cursor cursor;
    std::vector<Transaction> transactions;
    quint32 pullBytes = DefaultPullBytes;
    bool spooled = false; ///< sealed copies handed in for a profile that is signed out
    Splices splices;      ///< texts that the hub completes first; only for one that said it does

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
    bool more = false; ///< the byte budget ended this frame; ask again at once
    bool mends = true; ///< this hub completes texts that were cut

    bool operator==(const SyncReply &) const = default;
};

struct EnrolRequest
{
    QString code;
    QString deviceName;
    Id writer;

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

    bool operator==(const EnrolReply &) const = default;
};

QByteArray encode(const SyncRequest &request);
QByteArray encode(const SyncReply &reply);
QByteArray encode(const EnrolRequest &request);
QByteArray encode(const EnrolReply &reply);
/// Malformed when a byte is wrong; UnsupportedVersion when the version is newer than this build's.
Result<SyncRequest> decodeSyncRequest(QByteArrayView bytes);
Result<SyncReply> decodeSyncReply(QByteArrayView bytes);
Result<EnrolRequest> decodeEnrolRequest(QByteArrayView bytes);
Result<EnrolReply> decodeEnrolReply(QByteArrayView bytes);

} // namespace samsprak::protocol
