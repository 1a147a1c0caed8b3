// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/demo/seeded_random.h"
#include "hub/ledger.h"

#include <functional>

namespace samsprak::cli {

/// The records of an invented project with the moments at which people made and changed them, until they are
/// written in that order: each change takes its revision, and each field knows when and by whom it was
/// changed last, as if all had come in frame by frame.
class Chronicle
{
public:
    explicit Chronicle(uint64_t seed)
        : m_random(seed)
        , m_ids([this] { return m_now; }, [this](uint8_t *to, int size) { m_random.fill(to, size); })
    {
    }

    /// What follows is made at that instant (UTC milliseconds) on that writer's tablet; 0: by the
    /// administration.
    void setPresent(qint64 instant, qint64 writer = 0)
    {
        m_now = instant;
        m_writer = writer;
    }
    Id newId() { return m_ids.next(); }
    template <class E>
    void add(E record)
    {
        record.bucket = Declaration<E>::home(record);
        Entry entry;
        entry.kind = Declaration<E>::kind;
        entry.id = record.id;
        entry.bucket = record.bucket;
        entry.fields = encode(record);
        entry.madeAt = m_now;
        entry.writer = m_writer;
        m_records.push_back(std::move(entry));
    }
    /// Spreads changes over the records, up to so many events in all, none after `now`.
    void addChanges(int events, const std::vector<qint64> &writers, qint64 now);

    int records() const { return int(m_records.size()); }
    int events() const { return int(m_records.size() + m_changes.size()); }
    /// `progress` is told how many of the events are written.
    Result<void> write(hub::HubStore &store, const Schema &schema, const std::function<void(int)> &progress);

private:
    struct Entry
    {
        Kind kind = Kind::Unknown;
        Id id;
        Bucket bucket;
        QByteArray fields;
        qint64 madeAt = 0;
        qint64 writer = 0;
        int left = 1; ///< events that are still to come
        hub::FieldStamps stamps;
    };
    struct Change
    {
        qint64 madeAt = 0;
        quint32 record = 0;
        quint16 field = 0; ///< 0: the record's making
        quint16 writer = 0;
    };

    void writeEvent(const Change &event, hub::HubStore &store, hub::Ledger &ledger);
    Result<void> close(hub::HubStore &store, hub::Ledger &ledger, qint64 time);

    SeededRandom m_random;
    qint64 m_now = 0;
    qint64 m_writer = 0;
    IdSource m_ids;
    std::vector<Entry> m_records;
    std::vector<Change> m_changes;
};

} // namespace samsprak::cli
