// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/store.h"
#include "server/postgres/connection.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace samsprak::server {

/// The hub's store in a PostgreSQL database that any number of processes share. A transaction that writes
/// holds the row of the revision counter from its first statement on, so revisions have no gaps and come in
/// the order of their commits; what others committed is read when a transaction begins.
class PostgresStore final : public hub::HubStore
{
public:
    /// Creates the tables when there are none. `origin` names this process in its notifications. Conflict
    /// when the installation is being moved or was, NewerSchema for the database of a later version.
    static Result<std::unique_ptr<PostgresStore>> open(const QString &url, const QByteArray &origin,
                                                       const RandomBytes &random);

    void begin() override;
    Result<void> commit() override;
    void rollBack() override;
    void beginReading() override;
    void endReading() override;

    Id epoch() const override { return m_epoch; }
    qint64 revision() const override { return m_revision; }
    qint64 agreesUpTo(const Id &epoch) const override;
    void startEpoch(const Id &epoch) override;
    qint64 backedUp() const override;
    void noteBackup(qint64 revision) override;
    void sweep(qint64 before) override;
    qint64 sweptRevision() const override;
    bool isErased(const Id &id) const override { return m_erased.contains(id); }
    void noteErased(const Id &id) override;
    std::vector<Id> erased() const override { return {m_erased.begin(), m_erased.end()}; }
    qint64 nextRevision(qint64 receipt) override;
    qint64 timeOf(qint64 revision) const override;
    std::optional<hub::Head> find(const Id &id) const override;
    void put(hub::Head &head) override;
    void forEach(Kind kind, const std::function<void(const hub::Head &)> &visit) const override;
    void forEachChanged(std::span<const Kind> kinds, qint64 after,
                        const std::function<void(const hub::Head &)> &visit) const override;
    void expect(std::span<const Id> ids) const override;
    void expectRows(std::span<const hub::RowKey> keys) const override;
    bool holdsRecords(const Bucket &bucket) const override { return m_buckets.contains(bucket); }
    std::vector<Bucket> buckets() const override;
    std::vector<hub::BucketHead> bucketsChangedSince(qint64 revision) const override;
    void keys(const Bucket &bucket, qint64 after, qint64 upTo, int limit,
              std::vector<hub::RowKey> &keys) const override;
    RowChange row(const hub::RowKey &key) const override;
    hub::Head head(const hub::RowKey &key) const override;
    void noteDeparture(const Bucket &bucket, const hub::Departure &departure) override;
    std::vector<hub::Departure> departures(const Bucket &bucket, qint64 after, qint64 upTo) const override;
    void link(const Id &target, const Id &source) override;
    void unlink(const Id &target, const Id &source) override;
    std::vector<Id> linkedTo(const Id &target) const override;

    std::optional<hub::Writer> writer(const Id &id) const override;
    Id actorOf(qint64 writer) const override;
    QString tabletOf(qint64 writer) const override;
    void nameTablet(qint64 writer, const QString &name) override;
    void save(hub::Writer &writer) override;
    std::optional<hub::RecordedOutcome> outcome(const Id &transaction) const override;
    void record(const Id &transaction, const hub::RecordedOutcome &outcome) override;
    bool knowsScope(const QByteArray &hash) const override { return scope(hash).has_value(); }
    std::optional<QByteArray> scope(const QByteArray &hash) const override;
    void rememberScope(const QByteArray &hash, const QByteArray &buckets) override;
    void quarantine(const Id &transaction, const Id &author, const QByteArray &operation) override;
    std::vector<QByteArray> quarantined(const Id &transaction) const override;
    void purgeQuarantine(const std::function<bool(const QByteArray &operation)> &isDoomed) override;

    std::optional<hub::Account> account(const QByteArray &tokenHash) const override;
    void addToken(const QByteArray &tokenHash, const hub::Account &account) override;
    std::optional<hub::EnrolmentCode> code(const QByteArray &codeHash) const override;
    void addCode(const QByteArray &codeHash, const hub::EnrolmentCode &code) override;
    void spendCode(const QByteArray &codeHash) override;
    void revokeTokens(const Id &actor) override;
    std::optional<hub::Device> device(const QByteArray &tokenHash) const override;
    void saveDevice(const QByteArray &tokenHash, const hub::Device &device) override;
    QByteArray sealingPublicKey() const override;
    QByteArray sealingSecretKey() const override;

    std::optional<hub::PageLink> pageLink(const QByteArray &tokenHash) const override;
    void addPageLink(const QByteArray &tokenHash, const hub::PageLink &link) override;
    void revokePageLink(const QByteArray &tokenHash) override;
    void revokePageLinks(const Id &subject) override;

    void hold(const hub::Hold &hold) override;
    void release(const Id &booking) override;
    std::optional<hub::Hold> holdOf(const Id &booking) const override;
    std::vector<hub::Hold> holds(qint64 from, qint64 until) const override;
    void request(const hub::BookingRequest &request) override;
    void withdraw(const Id &booking) override;
    std::vector<hub::BookingRequest> requests() const override;

    std::optional<hub::Content> content(const Id &attachment) const override;
    void putContent(const Id &attachment, const hub::Content &content) override;
    void addPiece(const Id &attachment, qint64 position, QByteArrayView bytes) override;
    QByteArray piece(const Id &attachment, qint64 position, qint64 atMost) const override;
    void removeContent(const Id &attachment) override;
    qint64 contentBytes() const override;

private:
    struct BucketState
    {
        qint64 number = 0;
        qint64 revision = 0;
    };
    enum class Mode : uint8_t { Idle, Reading, Writing };

    PostgresStore(std::unique_ptr<postgres::Connection> connection, QByteArray origin);
    Result<void> prepare(const RandomBytes &random);
    void create(const RandomBytes &random);
    void startOver();
    void catchUp(qint64 revision, const Id &epoch);
    void readErased();
    void readBuckets(qint64 after) const;
    void placeBucket(const Bucket &bucket, const BucketState &state) const;
    void undo();
    void saveChanges();
    BucketState &stateOf(const Bucket &bucket);
    void touch(const Bucket &bucket, qint64 revision);
    const Bucket &bucketOf(qint64 number) const;
    hub::Head readHead(const postgres::Statement &row) const;
    const hub::Head *cached(qint64 row) const;
    void visitAll(const QByteArray &condition, std::span<const qint64> kinds, qint64 after,
                  const std::function<void(const hub::Head &)> &visit) const;
    postgres::Statement statement(const QByteArray &sql) const { return m_connection->statement(sql); }

    std::unique_ptr<postgres::Connection> m_connection;
    QByteArray m_origin;
    Mode m_mode = Mode::Idle;
    Id m_epoch;
    std::unordered_set<Id> m_erased;
    qint64 m_revision = 0;
    qint64 m_committedRevision = 0;
    qint64 m_lastReceipt = 0;
    qint64 m_lastRow = 0; ///< of head; right while writing
    // What is known of the buckets grows while rows are read.
    mutable std::unordered_map<Bucket, BucketState> m_buckets;
    mutable std::vector<Bucket> m_bucketOfNumber;                    ///< index: number
    mutable std::set<std::pair<qint64, qint64>> m_bucketsByRevision; ///< (revision, number)
    std::map<qint64, qint64> m_touched; ///< number → its revision before; to be saved, or undone

    // While writing nobody else can change what was read; while reading it is one snapshot.
    mutable std::unordered_map<Id, std::optional<hub::Head>> m_found;
    mutable std::vector<qint64> m_expectedRows;
    mutable size_t m_nextExpected = 0;
    mutable std::unordered_map<qint64, hub::Head> m_rows;
};

} // namespace samsprak::server
