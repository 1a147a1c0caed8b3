// SPDX-License-Identifier: MPL-2.0
#include "cli/demo/chronicle.h"

#include "hub/cards_desk.h"
#include "hub/validation.h"

#include <algorithm>

namespace samsprak::cli {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 24 * 60 * Minute;
constexpr qint64 LongestWork = 60 * Day; ///< how long after its making a record is still changed
constexpr int EventsPerCommit = 20'000;
constexpr int SavesPerCards = 500;

/// The fields of each kind that people change; none: the record stays as it was made.
std::span<const uint16_t> changedFieldsOf(Kind kind)
{
    static constexpr uint16_t participant[] = {3, 4, 7}, goal[] = {5, 6}, activity[] = {6, 7, 10, 11},
                              session[] = {3, 4, 5, 10}, attendance[] = {3}, booking[] = {3, 5},
                              person[] = {4}, group[] = {2, 3};
    switch (kind) {
    case Kind::Participant:
        return participant;
    case Kind::Goal:
        return goal;
    case Kind::Activity:
        return activity;
    case Kind::Session:
        return session;
    case Kind::Attendance:
        return attendance;
    case Kind::Booking:
        return booking;
    case Kind::Person:
        return person;
    case Kind::Group:
        return group;
    default:
        return {};
    }
}

} // namespace

void Chronicle::addChanges(int events, const std::vector<qint64> &writers, qint64 now)
{
    m_changes.reserve(size_t(std::max(events - records(), 0)));
    for (int tries = 4 * events; this->events() < events && tries > 0; --tries) {
        const auto record = quint32(m_random.below(records()));
        Entry &entry = m_records[record];
        const auto fields = changedFieldsOf(entry.kind);
        const qint64 until = std::min(entry.madeAt + LongestWork, now);
        if (fields.empty() || until <= entry.madeAt)
            continue;
        const uint16_t field = m_random.pick(fields);
        const auto parsed = FieldMapView::parse(entry.fields);
        if (!parsed || !parsed->contains(field))
            continue;
        const qint64 madeAt = entry.madeAt + 1 + qint64(m_random.next() % quint64(until - entry.madeAt));
        m_changes.push_back({madeAt, record, field, quint16(m_random.pick(writers))});
        ++entry.left;
    }
}

Result<void> Chronicle::write(hub::HubStore &store, const Schema &schema,
                              const std::function<void(int)> &progress)
{
    std::vector<Change> events = std::move(m_changes);
    events.reserve(events.size() + m_records.size());
    for (size_t i = 0; i < m_records.size(); ++i)
        events.push_back({m_records[i].madeAt, quint32(i), 0, quint16(m_records[i].writer)});
    std::sort(events.begin(), events.end(), [](const Change &a, const Change &b) {
        return std::tie(a.madeAt, a.record, a.field) < std::tie(b.madeAt, b.record, b.field);
    });
    hub::Ledger ledger(store, schema);
    store.begin();
    ledger.catchUp();
    int done = 0, saves = 0;
    for (const Change &event : events) {
        const bool isLast = m_records[event.record].left == 1;
        writeEvent(event, store, ledger);
        if (isLast && ++saves % SavesPerCards == 0) {
            ledger.startTransaction({0, event.madeAt});
            hub::refreshCards(ledger);
        }
        if (++done % EventsPerCommit != 0)
            continue;
        if (const Result<void> closed = close(store, ledger, event.madeAt); !closed)
            return closed;
        store.begin();
        ledger.catchUp();
        progress(done);
    }
    return close(store, ledger, events.empty() ? 0 : events.back().madeAt);
}

void Chronicle::writeEvent(const Change &event, hub::HubStore &store, hub::Ledger &ledger)
{
    Entry &entry = m_records[event.record];
    // One receipt a minute, as frames gather what was done.
    const qint64 receipt = event.madeAt / Minute * Minute + Minute;
    const bool isLast = --entry.left == 0;
    ledger.startTransaction({event.writer, receipt});
    const hub::Stamp stamp{isLast ? ledger.revision() : store.nextRevision(receipt), event.madeAt,
                           event.writer};
    if (event.field == 0)
        entry.stamps = hub::FieldStamps(stamp);
    else
        entry.stamps.set(event.field, stamp);
    if (!isLast)
        return;
    hub::Head head;
    head.kind = entry.kind;
    head.id = entry.id;
    head.bucket = entry.bucket;
    head.fields = std::exchange(entry.fields, {});
    head.stamps = entry.stamps.encoded();
    entry.stamps = {};
    ledger.save(head, nullptr);
}

Result<void> Chronicle::close(hub::HubStore &store, hub::Ledger &ledger, qint64 time)
{
    ledger.startTransaction({0, time / Minute * Minute + Minute});
    hub::refreshCards(ledger);
    ledger.takeChangedBuckets();
    const Result<void> done = store.commit();
    if (done)
        ledger.committed();
    return done;
}

} // namespace samsprak::cli
