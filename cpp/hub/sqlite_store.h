// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/store.h"
#include "storage/database.h"

#include <memory>
#include <set>
#include <unordered_set>

namespace samsprak::hub {

/// The hub's store in one encrypted SQLite file. Buckets and the counter are kept in memory too, so one
/// process at a time may write records; enrolment codes may be added by another one.
class SqliteStore final : public HubStore
{
public:
    using Mode = storage::Database::Mode;

    /// All tables and indexes as SQL: other stores have the same.
    static QByteArray tables();

    /// Creates the file when it is not there (ReadWrite). Errors as of Database::open, and NewerSchema for
    /// the file of a later version.
    static Result<std::unique_ptr<SqliteStore>> open(const QString &path, const storage::RawKey &key,
                                                     Mode mode, const RandomBytes &random);

    void begin() override;
    Result<void> commit() override;
    void rollBack() override;
    void beginReading() override { m_database->execute("BEGIN"); }
    void endReading() override;

    Id epoch() const override { return m_epoch; }
    qint64 agreesUpTo(const Id &epoch) const override;
    void startEpoch(const Id &epoch) override;
    qint64 backedUp() const override;
    void noteBackup(qint64 revision) override;
    qint64 revision() const override { return m_revision; }
    qint64 nextRevision(qint64 receipt) override;
    qint64 timeOf(qint64 revision) const override;
    std::optional<Head> find(const Id &id) const override;
    void put(Head &head) override;
    void forEach(Kind kind, const std::function<void(const Head &)> &visit) const override;
    void forEachChanged(std::span<const Kind> kinds, qint64 after,
                        const std::function<void(const Head &)> &visit) const override;
    bool holdsRecords(const Bucket &bucket) const override;
    std::vector<Bucket> buckets() const override;
    std::vector<BucketHead> bucketsChangedSince(qint64 revision) const override;
    void keys(const Bucket &bucket, qint64 after, qint64 upTo, int limit,
              std::vector<RowKey> &keys) const override;
    RowChange row(const RowKey &key) const override;
    Head head(const RowKey &key) const override;
    void sweep(qint64 before) override;
    qint64 sweptRevision() const override { return m_sweptRevision; }
    bool isErased(const Id &id) const override { return m_erased.contains(id); }
    void noteErased(const Id &id) override;
    std::vector<Id> erased() const override { return {m_erased.begin(), m_erased.end()}; }
    void noteDeparture(const Bucket &bucket, const Departure &departure) override;
    std::vector<Departure> departures(const Bucket &bucket, qint64 after, qint64 upTo) const override;
    void link(const Id &target, const Id &source) override;
    void unlink(const Id &target, const Id &source) override;
    std::vector<Id> linkedTo(const Id &target) const override;

    std::optional<Writer> writer(const Id &id) const override;
    Id actorOf(qint64 writer) const override;
    void save(Writer &writer) override;
    QString tabletOf(qint64 writer) const override;
    void nameTablet(qint64 writer, const QString &name) override;
    std::optional<RecordedOutcome> outcome(const Id &transaction) const override;
    void record(const Id &transaction, const RecordedOutcome &outcome) override;
    bool knowsScope(const QByteArray &hash) const override;
    std::optional<QByteArray> scope(const QByteArray &hash) const override;
    void rememberScope(const QByteArray &hash, const QByteArray &buckets) override;
    void quarantine(const Id &transaction, const Id &author, const QByteArray &operation) override;
    std::vector<QByteArray> quarantined(const Id &transaction) const override;
    void purgeQuarantine(const std::function<bool(const QByteArray &operation)> &isDoomed) override;

    std::optional<Account> account(const QByteArray &tokenHash) const override;
    void addToken(const QByteArray &tokenHash, const Account &account) override;
    std::optional<EnrolmentCode> code(const QByteArray &codeHash) const override;
    void addCode(const QByteArray &codeHash, const EnrolmentCode &code) override;
    void spendCode(const QByteArray &codeHash) override;
    void revokeTokens(const Id &actor) override;
    std::optional<Device> device(const QByteArray &tokenHash) const override;
    void saveDevice(const QByteArray &tokenHash, const Device &device) override;
    QByteArray sealingPublicKey() const override;
    QByteArray sealingSecretKey() const override;

    std::optional<PageLink> pageLink(const QByteArray &tokenHash) const override;
    void addPageLink(const QByteArray &tokenHash, const PageLink &link) override;
    void revokePageLink(const QByteArray &tokenHash) override;
    void revokePageLinks(const Id &subject) override;

    void hold(const Hold &hold) override;
    void release(const Id &booking) override;
    std::optional<Hold> holdOf(const Id &booking) const override;
    std::vector<Hold> holds(qint64 from, qint64 until) const override;
    void request(const BookingRequest &request) override;
    void withdraw(const Id &booking) override;
    std::vector<BookingRequest> requests() const override;

    std::optional<Content> content(const Id &attachment) const override;
    void putContent(const Id &attachment, const Content &content) override;
    void addPiece(const Id &attachment, qint64 position, QByteArrayView bytes) override;
    QByteArray piece(const Id &attachment, qint64 position, qint64 atMost) const override;
    void removeContent(const Id &attachment) override;
    qint64 contentBytes() const override;

    /// Replaces tokens, codes and page links by those of another file: who may come in is not what a backup
    /// remembers. Within a transaction.
    void takeAccess(const SqliteStore &other);

private:
    struct BucketState
    {
        qint64 number = 0;
        qint64 revision = 0;
    };

    explicit SqliteStore(std::unique_ptr<storage::Database> database);
    Result<void> prepare(Mode mode, const RandomBytes &random);
    void create(const RandomBytes &random);
    void createContentTables();
    void upgrade(int from);
    static const char *contentTables();
    void createPageLinkTable();
    void takePageLinks(const SqliteStore &other);
    static const char *pageLinkTable();
    void loadPast();
    void load();
    void saveChangedBuckets();
    BucketState &stateOf(const Bucket &bucket);
    void touch(const Bucket &bucket, qint64 revision);
    Head readHead(storage::Statement &row) const;

    std::unique_ptr<storage::Database> m_database;
    std::optional<storage::WriteTransaction> m_transaction;
    Id m_epoch;
    qint64 m_sweptRevision = 0;
    std::unordered_set<Id> m_erased;
    qint64 m_revision = 0;
    qint64 m_committedRevision = 0;
    qint64 m_lastReceipt = 0;
    qint64 m_lastRow = 0; ///< of head
    std::unordered_map<Bucket, BucketState> m_buckets;
    std::vector<Bucket> m_bucketOfNumber;                    ///< index: number
    std::set<std::pair<qint64, qint64>> m_bucketsByRevision; ///< (revision, number)
    std::set<qint64> m_changedBuckets;                       ///< numbers, to be saved at the commit
};

} // namespace samsprak::hub
