// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace samsprak::hub {

/// When and by whom a value was last changed.
struct Stamp
{
    qint64 revision = 0;
    qint64 madeAt = 0; ///< UTC milliseconds, by the hub's reckoning
    qint64 writer = 0; ///< the store's number; 0: the hub or an administrator

    bool operator==(const Stamp &) const = default;
};

/// What one writer changed in one go.
struct StampedChange
{
    Stamp stamp;
    bool isCreation = false;      ///< the record began here
    std::vector<uint16_t> fields; ///< ascending; Place when it was moved

    bool operator==(const StampedChange &) const = default;
};

/// One record's stamps: that of its creation, and one for each field or element (a language of a translated
/// text) that was changed later. A record that was never edited costs a dozen bytes.
/// Stamps that a later change took the place of are kept, the oldest forgotten beyond a number: from all of
/// them the record's history is told.
class FieldStamps
{
public:
    /// Stands for the bucket that the record lies in; no field has this number.
    static constexpr uint16_t Place = 0;

    FieldStamps() = default;
    explicit FieldStamps(const Stamp &created)
        : m_created(created)
    {
    }
    /// Damaged bytes read as no stamps: the record then merges as if changed long ago.
    static FieldStamps parse(QByteArrayView bytes);
    QByteArray encoded() const;

    Stamp of(uint16_t field, QByteArrayView element = {}) const;
    void set(uint16_t field, const Stamp &stamp);
    void set(uint16_t field, QByteArrayView element, const Stamp &stamp);
    /// Elements of a set joined or left it: what others did to the field still stands beside.
    void join(uint16_t field, const Stamp &stamp);
    const Stamp &created() const { return m_created; }
    /// The newest change after `revision`, by anyone but `writer`, of the field or of any element of it that
    /// the field as a whole was not set since.
    std::optional<Stamp> changeByOthers(uint16_t field, qint64 revision, qint64 writer) const;
    /// Whether anyone but `writer` changed anything after `revision`.
    bool changedByOthers(qint64 revision, qint64 writer) const;
    /// The fields with a stamp after `revision`, ascending, each once; not the place.
    std::vector<uint16_t> changedAfter(qint64 revision) const;
    /// Every change that is still known, the latest first, the creation last.
    std::vector<StampedChange> history() const;

private:
    struct Entry
    {
        uint16_t field = 0;
        QByteArray element;
        Stamp stamp;
    };

    void displace(const Entry &entry, const Stamp &by);

    Stamp m_created;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_past; ///< displaced, in the order in which that happened
};

} // namespace samsprak::hub
