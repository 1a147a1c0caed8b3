// SPDX-License-Identifier: MPL-2.0
#include "hub/pull.h"

#include "domain/planted_bugs.h"
#include "hub/day_preview.h"
#include "hub/row_patch.h"

#include <set>

namespace samsprak::hub {

namespace {

constexpr int KeysAtOnce = 4096;
constexpr qint64 LeastBudget = 4 * 1024;
constexpr qint64 GreatestBudget = 4 * 1024 * 1024;
/// More than a small project has.
constexpr size_t MostBucketsAtOnce = 500;
constexpr qint64 RowOverhead = 32; ///< id, kind, revision beside the fields

void bringInOrder(std::vector<Cursor::Backfill> &backfills)
{
    std::stable_sort(backfills.begin(), backfills.end(),
                     [](const auto &a, const auto &b) { return comesBefore(a.bucket, b.bucket); });
}

} // namespace

void HeardAgain::add(const Transaction &transaction, const TransactionOutcome &outcome, bool wasPulled)
{
    for (size_t i = 0; i < transaction.operations.size(); ++i) {
        const bool wasRefused = outcome.operations[i].status == OutcomeStatus::Refused;
        // Nothing of it came to be, and what is out of sight is not told apart from what never was.
        if (wasRefused && outcome.revision == 0)
            continue;
        if (wasPulled)
            pulledPast.push_back(transaction.operations[i]);
        else if (!wasRefused)
            others.push_back(transaction.operations[i]);
    }
}

Pull::Pull(const HubStore &store, const Scope &scope, qint64 writer, const QDate &today)
    : m_store(store)
    , m_scope(scope)
    , m_writer(writer)
    , m_today(today)
{
}

void Pull::fill(const protocol::SyncRequest &request, protocol::SyncReply &reply)
{
    const bool isFresh = request.cursor.epoch.isNull();
    // What was deleted since is no longer known here: the tablet would keep it for ever.
    if (!isFresh && request.cursor.revision < m_store.sweptRevision()) {
        reply.status = protocol::SyncStatus::CursorTooOld;
        reply.more = true;
        return;
    }
    m_budget = std::clamp<qint64>(request.pullBytes, LeastBudget, GreatestBudget);
    reply.cursor = request.cursor;
    if (isFresh)
        startAnew(reply);
    else if (reply.cursor.scopeHash != m_scope.hash)
        followScope(reply);
    // The tablet can't claim a bucket by naming it in its cursor.
    std::erase_if(reply.cursor.backfills, [&](const auto &b) { return !m_scope.contains(b.bucket); });
    addLive(reply);
    if (reply.cursor.revision == m_store.revision())
        addBackfills(reply);
    reply.more = reply.cursor.revision < m_store.revision() || reply.cursor.isFilling();
}

void Pull::addCurrent(const HeardAgain &operations, protocol::SyncReply &reply) const
{
    if (reply.status != protocol::SyncStatus::Ok)
        return;
    std::set<Id> looked;
    const auto add = [&](const Operation &operation, bool evenInSight) {
        if (!looked.insert(operation.record).second)
            return;
        const auto head = m_store.find(operation.record);
        const bool isInSight = head && m_scope.contains(head->bucket) && !m_store.isErased(operation.record);
        if (isInSight && !evenInSight)
            return;
        // What is out of sight and what never was look alike.
        RowChange row{operation.kind, operation.record, operation.bucket, 0, RowState::Left, {}};
        if (isInSight) {
            row.bucket = head->bucket;
            row.revision = head->revision;
            row.state = head->deleted ? RowState::Deleted : RowState::Present;
            row.fields = head->deleted ? QByteArray() : head->fields;
        }
        reply.rows.push_back(std::move(row));
    };
    for (const Operation &operation : operations.pulledPast)
        add(operation, true);
    for (const Operation &operation : operations.others)
        add(operation, false);
}

/// A new tablet takes every bucket of its scope in turn and follows live changes from here on. Today's
/// calendar comes before all.
void Pull::startAnew(protocol::SyncReply &reply)
{
    reply.cursor = {m_store.epoch(), m_store.revision(), m_scope.hash, {}, {0, 0}};
    reply.scope = m_scope.buckets;
    reply.rows = DayPreview(m_store, m_scope).rows(m_today, m_budget);
    for (const RowChange &row : reply.rows)
        m_budget -= RowOverhead + row.fields.size();
    // A person waits for these: where much more is to come, the frame ends with them.
    if (!reply.rows.empty() && m_scope.buckets.size() > MostBucketsAtOnce)
        m_budget = 0;
}

void Pull::followScope(protocol::SyncReply &reply) const
{
    const auto known = m_store.scope(reply.cursor.scopeHash);
    Cursor &cursor = reply.cursor;
    reply.scope = m_scope.buckets;
    cursor.scopeHash = m_scope.hash;
    if (!known) {
        // An unknown name stands for an unknown list: then everything is sent once more.
        cursor.backfills.clear();
        cursor.sweep = {0, 0};
        return;
    }
    const std::vector<Bucket> before = decodeBuckets(*known);
    // A way through the old scope goes on as the list of what was still to come.
    if (const Cursor::Sweep sweep = std::exchange(cursor.sweep, {}); sweep.isUnderWay()) {
        const std::vector<quint32> order = orderOf(before);
        for (size_t i = size_t(sweep.next); i < order.size(); ++i)
            if (m_store.holdsRecords(before[order[i]]))
                cursor.backfills.push_back({before[order[i]], qint64(i) == sweep.next ? sweep.position : 0});
    }
    for (const Bucket &bucket : m_scope.buckets)
        if (!std::binary_search(before.begin(), before.end(), bucket) && m_store.holdsRecords(bucket))
            cursor.backfills.push_back({bucket, 0});
    bringInOrder(cursor.backfills);
}

void Pull::addLive(protocol::SyncReply &reply)
{
    const qint64 after = reply.cursor.revision;
    qint64 upTo = m_store.revision();
    std::vector<RowKey> keys;
    std::vector<BucketHead> changed = m_store.bucketsChangedSince(after);
    std::erase_if(changed, [&](const BucketHead &head) { return !m_scope.contains(head.bucket); });
    for (const BucketHead &head : changed) {
        const size_t before = keys.size();
        m_store.keys(head.bucket, after, upTo, KeysAtOnce, keys);
        // A bucket with more than one page of changes ends the frame at its last complete revision.
        if (keys.size() - before == KeysAtOnce) {
            const qint64 last = keys.back().revision;
            const bool severalRevisions = keys[before].revision < last;
            if (severalRevisions) {
                upTo = last - 1;
            } else {
                keys.resize(before);
                m_store.keys(head.bucket, after, last, std::numeric_limits<int>::max(), keys);
                upTo = last;
            }
        }
    }
    std::erase_if(keys, [&](const RowKey &key) {
        return key.revision > upTo || (m_writer != 0 && key.echo == m_writer);
    });
    std::sort(keys.begin(), keys.end(), [](const RowKey &a, const RowKey &b) {
        return std::tie(a.revision, a.row) < std::tie(b.revision, b.row);
    });
    reply.cursor.revision = send(keys, upTo, after, reply);
    addDepartures(changed, after, reply.cursor.revision, reply.rows);
}

void Pull::addDepartures(const std::vector<BucketHead> &changed, qint64 after, qint64 upTo,
                         std::vector<RowChange> &rows) const
{
    const size_t before = rows.size();
    for (const BucketHead &head : changed) {
        for (const Departure &gone : m_store.departures(head.bucket, after, upTo)) {
            const auto now = m_store.find(gone.id);
            if (!now || !m_scope.contains(now->bucket))
                rows.push_back({gone.kind, gone.id, head.bucket, gone.revision, RowState::Left, {}});
        }
    }
    if (rows.size() > before)
        std::stable_sort(rows.begin(), rows.end(),
                         [](const RowChange &a, const RowChange &b) { return a.revision < b.revision; });
}

void Pull::addBackfills(protocol::SyncReply &reply)
{
    std::vector<Cursor::Backfill> &backfills = reply.cursor.backfills;
    auto done = backfills.begin();
    for (; done != backfills.end() && m_budget > 0; ++done) {
        done->position = sendPage(done->bucket, done->position, reply);
        if (done->position < reply.cursor.revision)
            break;
    }
    backfills.erase(backfills.begin(), done);
    Cursor::Sweep &sweep = reply.cursor.sweep;
    while (sweep.isUnderWay() && backfills.empty() && m_budget > 0) {
        if (size_t(sweep.next) >= m_scope.order.size()) {
            sweep = {};
            break;
        }
        const Bucket &bucket = m_scope.buckets[m_scope.order[size_t(sweep.next)]];
        if (m_store.holdsRecords(bucket))
            sweep.position = sendPage(bucket, sweep.position, reply);
        if (!m_store.holdsRecords(bucket) || sweep.position >= reply.cursor.revision)
            sweep = {sweep.next + 1, 0};
    }
}

/// One page of a bucket from that revision on; the revision up to which the tablet has it then.
qint64 Pull::sendPage(const Bucket &bucket, qint64 position, protocol::SyncReply &reply)
{
    qint64 upTo = reply.cursor.revision;
    std::vector<RowKey> keys;
    m_store.keys(bucket, position, upTo, KeysAtOnce, keys);
    const bool isPart = keys.size() == KeysAtOnce;
    if (isPart && keys.front().revision < keys.back().revision) {
        upTo = keys.back().revision - 1;
        std::erase_if(keys, [&](const RowKey &key) { return key.revision > upTo; });
    } else if (isPart) {
        upTo = keys.front().revision;
        keys.clear();
        m_store.keys(bucket, position, upTo, std::numeric_limits<int>::max(), keys);
    }
    return send(keys, upTo, 0, reply);
}

qint64 Pull::send(const std::vector<RowKey> &keys, qint64 upTo, qint64 since, protocol::SyncReply &reply)
{
    const size_t first = reply.rows.size();
    m_store.expectRows(keys);
    for (const RowKey &key : keys) {
        const bool newRevision = reply.rows.size() == first || reply.rows.back().revision != key.revision;
        if (newRevision && m_budget <= 0)
            return key.revision - 1;
        reply.rows.push_back(change(key, since, reply.cursor));
        if (SAMSPRAK_PLANTED(ForgetTombstone) && reply.rows.back().state == RowState::Deleted) {
            reply.rows.pop_back();
            continue;
        }
        m_budget -= RowOverhead + reply.rows.back().fields.size();
    }
    return upTo;
}

RowChange Pull::change(const RowKey &key, qint64 since, const Cursor &cursor) const
{
    RowChange row;
    if (since == 0) {
        row = m_store.row(key);
    } else {
        const Head head = m_store.head(key);
        row = rowSince(head, isOnItsWay(head.bucket, cursor) ? 0 : since);
    }
    // What was deleted may rest where it was typed, for a restore; of what was erased no byte may.
    if (row.state == RowState::Deleted && m_store.isErased(row.id))
        row.state = RowState::Left;
    return row;
}

/// Of a bucket that is still on its way the tablet may lack the record.
bool Pull::isOnItsWay(const Bucket &bucket, const Cursor &cursor) const
{
    const size_t next = cursor.sweep.isUnderWay() ? size_t(cursor.sweep.next) : m_scope.order.size();
    if (next < m_scope.order.size() && !comesBefore(bucket, m_scope.buckets[m_scope.order[next]]))
        return true;
    return std::any_of(cursor.backfills.begin(), cursor.backfills.end(),
                       [&](const auto &backfill) { return backfill.bucket == bucket; });
}

} // namespace samsprak::hub
