// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/replication.h"
#include "domain/rights.h"
#include "hub/field_stamps.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

/// What the hub needs from a database. Failures stick: after one, reads answer nothing and writes do nothing
/// until `commit` reports it, so a frame is checked once, at its end. One thread.
namespace samsprak::hub {

/// A record as the hub keeps it.
struct Head
{
    qint64 row = 0; ///< the store's key; 0 while it is not stored
    Kind kind = Kind::Unknown;
    Id id;
    Bucket bucket;
    qint64 revision = 0;
    bool deleted = false;
    qint64 echo = 0; ///< number of the writer whose tablet holds exactly this state; 0: nobody's
    QByteArray fields;
    QByteArray stamps; ///< FieldStamps, encoded
};

struct BucketHead
{
    Bucket bucket;
    qint64 revision = 0; ///< of its last change
};

struct RowKey
{
    qint64 revision = 0;
    qint64 row = 0;
    qint64 echo = 0;
};

/// A record that left a bucket by a move.
struct Departure
{
    qint64 revision = 0;
    Kind kind = Kind::Unknown;
    Id id;
};

class RecordStore
{
public:
    virtual ~RecordStore() = default;
    virtual Id epoch() const = 0;
    /// Up to which revision an earlier epoch knew the same as this one; 0 when that epoch is unknown.
    virtual qint64 agreesUpTo(const Id &epoch) const = 0;
    /// After a restore: what comes from here on may have other revisions than it had before.
    virtual void startEpoch(const Id &epoch) = 0;
    /// A verified backup of this epoch holds everything up to there.
    virtual qint64 backedUp() const = 0;
    virtual void noteBackup(qint64 revision) = 0;
    /// The last revision given out; `nextRevision` takes another, without gaps.
    virtual qint64 revision() const = 0;
    virtual qint64 nextRevision(qint64 receipt) = 0;
    /// When the hub took that revision (UTC milliseconds); 0 when it is unknown.
    virtual qint64 timeOf(qint64 revision) const = 0;

    virtual std::optional<Head> find(const Id &id) const = 0;
    /// Inserts or replaces; sets `row`.
    virtual void put(Head &head) = 0;
    virtual void forEach(Kind kind, const std::function<void(const Head &)> &visit) const = 0;
    /// The records of those kinds that changed after the revision, deleted ones too.
    virtual void forEachChanged(std::span<const Kind> kinds, qint64 after,
                                const std::function<void(const Head &)> &visit) const = 0;
    /// These are about to be looked for: a database that is far away can read them in one go.
    virtual void expect(std::span<const Id>) const {}
    /// These rows are about to be read, in this order.
    virtual void expectRows(std::span<const RowKey>) const {}

    virtual bool holdsRecords(const Bucket &bucket) const = 0;
    virtual std::vector<Bucket> buckets() const = 0;
    /// Ascending by revision.
    virtual std::vector<BucketHead> bucketsChangedSince(qint64 revision) const = 0;
    /// At most `limit` rows of one bucket with `after` < revision ≤ `upTo`, ascending, appended to `keys`.
    virtual void keys(const Bucket &bucket, qint64 after, qint64 upTo, int limit,
                      std::vector<RowKey> &keys) const = 0;
    virtual RowChange row(const RowKey &key) const = 0;
    virtual Head head(const RowKey &key) const = 0;

    /// Forgets tombstones and departures of before that time (UTC milliseconds).
    virtual void sweep(qint64 before) = 0;
    /// Whoever has not heard of everything up to there may have missed a deletion.
    virtual qint64 sweptRevision() const = 0;
    /// Ids of what was erased for good: nobody may bring it back.
    virtual bool isErased(const Id &id) const = 0;
    virtual void noteErased(const Id &id) = 0;
    virtual std::vector<Id> erased() const = 0;

    virtual void noteDeparture(const Bucket &bucket, const Departure &departure) = 0;
    virtual std::vector<Departure> departures(const Bucket &bucket, qint64 after, qint64 upTo) const = 0;

    /// Which records hang on another one: attendances, bookings and cards on their session.
    virtual void link(const Id &target, const Id &source) = 0;
    virtual void unlink(const Id &target, const Id &source) = 0;
    virtual std::vector<Id> linkedTo(const Id &target) const = 0;
};

struct Writer
{
    qint64 number = 0; ///< 0: unknown to the store
    Id id;
    Actor actor;
    quint64 lastSequence = 0;
    QByteArray lineage;         ///< issued last
    QByteArray previousLineage; ///< presented last: a lost reply leaves the tablet with this one
};

/// What became of one transaction, under whichever writer it came first.
struct RecordedOutcome
{
    qint64 writer = 0;
    quint64 sequence = 0;
    QByteArray outcome;
};

/// What is known of the tablets: who writes, what they were told.
class DeliveryStore
{
public:
    virtual ~DeliveryStore() = default;
    virtual std::optional<Writer> writer(const Id &id) const = 0;
    /// Whose writer that number is; null for the hub itself.
    virtual Id actorOf(qint64 writer) const = 0;
    /// Inserts or replaces; sets `number`.
    virtual void save(Writer &writer) = 0;
    /// What people call the tablet that writes under that number; empty when it is unknown.
    virtual QString tabletOf(qint64 writer) const = 0;
    virtual void nameTablet(qint64 writer, const QString &name) = 0;
    virtual std::optional<RecordedOutcome> outcome(const Id &transaction) const = 0;
    virtual void record(const Id &transaction, const RecordedOutcome &outcome) = 0;
    virtual bool knowsScope(const QByteArray &hash) const = 0;
    virtual std::optional<QByteArray> scope(const QByteArray &hash) const = 0;
    virtual void rememberScope(const QByteArray &hash, const QByteArray &buckets) = 0;
    /// Keeps what was entered under a right that is gone: for a person to look through, out of every replica.
    virtual void quarantine(const Id &transaction, const Id &author, const QByteArray &operation) = 0;
    virtual std::vector<QByteArray> quarantined(const Id &transaction) const = 0;
    /// Drops what `isDoomed` says of an encoded operation.
    virtual void purgeQuarantine(const std::function<bool(const QByteArray &operation)> &isDoomed) = 0;
};

struct Account
{
    Actor actor;
    QString deviceName;
    TabletUse use = TabletUse::Personal;
};

/// A tablet itself, whoever is signed in on it.
struct Device
{
    QString name;
    bool revoked = false;
};

/// A one-time code that turns a tablet into somebody's.
struct EnrolmentCode
{
    Actor actor;
    qint64 expiresAt = 0; ///< UTC milliseconds
    TabletUse use = TabletUse::Personal;
};

class AccountStore
{
public:
    virtual ~AccountStore() = default;
    virtual std::optional<Account> account(const QByteArray &tokenHash) const = 0;
    virtual void addToken(const QByteArray &tokenHash, const Account &account) = 0;
    virtual std::optional<EnrolmentCode> code(const QByteArray &codeHash) const = 0;
    virtual void addCode(const QByteArray &codeHash, const EnrolmentCode &code) = 0;
    virtual void spendCode(const QByteArray &codeHash) = 0;
    /// All tokens, codes and page links of somebody stop working.
    virtual void revokeTokens(const Id &actor) = 0;
    virtual std::optional<Device> device(const QByteArray &tokenHash) const = 0;
    /// Inserts or replaces.
    virtual void saveDevice(const QByteArray &tokenHash, const Device &device) = 0;
    /// The hub's key pair for the tablets' spools.
    virtual QByteArray sealingPublicKey() const = 0;
    virtual QByteArray sealingSecretKey() const = 0;
};

/// What a page is for.
enum class PageUse : uint8_t { InterpreterDay = 1, ParticipantWeek = 2 };

/// An address that nobody can guess, under which somebody without a tablet finds a page for a time.
struct PageLink
{
    PageUse use = PageUse::InterpreterDay;
    Id subject;           ///< the interpreter or participant whose page it is
    QString language;     ///< tag; empty: as the browser asks
    qint64 expiresAt = 0; ///< UTC milliseconds
};

class PageLinkStore
{
public:
    virtual ~PageLinkStore() = default;
    virtual std::optional<PageLink> pageLink(const QByteArray &tokenHash) const = 0;
    virtual void addPageLink(const QByteArray &tokenHash, const PageLink &link) = 0;
    virtual void revokePageLink(const QByteArray &tokenHash) = 0;
    virtual void revokePageLinks(const Id &subject) = 0;
};

/// A stretch of an interpreter's time that is given away.
struct Hold
{
    Id booking;
    Id interpreter;
    qint64 start = 0; ///< UTC milliseconds
    qint64 end = 0;
    bool legalRight = false;
};

/// A booking that waits for the hub's decision.
struct BookingRequest
{
    Id booking;
    Id transaction;
    Id requester;
    qint64 madeAt = 0;
};

class SlotStore
{
public:
    virtual ~SlotStore() = default;
    virtual void hold(const Hold &hold) = 0;
    virtual void release(const Id &booking) = 0;
    virtual std::optional<Hold> holdOf(const Id &booking) const = 0;
    /// Holds that touch the stretch, of every interpreter.
    virtual std::vector<Hold> holds(qint64 from, qint64 until) const = 0;
    virtual void request(const BookingRequest &request) = 0;
    virtual void withdraw(const Id &booking) = 0;
    virtual std::vector<BookingRequest> requests() const = 0;
};

/// How far an attachment's bytes have come.
struct Content
{
    qint64 size = 0;
    qint64 stored = 0; ///< bytes from the beginning
    bool whole = false;
};

/// The bytes of attachments, by the id of the record that names them.
class ContentStore
{
public:
    virtual ~ContentStore() = default;
    virtual std::optional<Content> content(const Id &attachment) const = 0;
    /// Inserts or replaces.
    virtual void putContent(const Id &attachment, const Content &content) = 0;
    /// At most 256 KiB; none is stored at this position yet.
    virtual void addPiece(const Id &attachment, qint64 position, QByteArrayView bytes) = 0;
    /// Bytes from `position` on, at most so many and not past the end of the piece that holds it; empty when
    /// nothing is stored there.
    virtual QByteArray piece(const Id &attachment, qint64 position, qint64 atMost) const = 0;
    /// Leaves no byte of it.
    virtual void removeContent(const Id &attachment) = 0;
    /// Stored for all attachments together.
    virtual qint64 contentBytes() const = 0;
};

/// Several processes may share one database. `begin` and `beginReading` take note of what others committed:
/// `revision`, `epoch` and the buckets are then those of the state that is read or written.
class HubStore : public RecordStore,
                 public DeliveryStore,
                 public AccountStore,
                 public PageLinkStore,
                 public SlotStore,
                 public ContentStore
{
public:
    /// Nobody else writes from here on until `commit` or `rollBack`.
    virtual void begin() = 0;
    /// The first failure since `begin`, with everything undone, or success on disk.
    virtual Result<void> commit() = 0;
    virtual void rollBack() = 0;
    /// Many reads of one state, cheaper together than each for itself. Not within a transaction.
    virtual void beginReading() = 0;
    virtual void endReading() = 0;
};

} // namespace samsprak::hub
