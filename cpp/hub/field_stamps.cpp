// SPDX-License-Identifier: MPL-2.0
#include "hub/field_stamps.h"

#include "domain/cbor.h"

#include <tuple>

namespace samsprak::hub {

namespace {

void write(CborWriter &out, const Stamp &stamp)
{
    out.integer(stamp.revision);
    out.integer(stamp.madeAt);
    out.integer(stamp.writer);
}

Stamp read(CborReader &in)
{
    Stamp stamp;
    stamp.revision = in.integer();
    stamp.madeAt = in.integer();
    stamp.writer = in.integer();
    return stamp;
}

constexpr quint64 StampSize = 3;
constexpr quint64 EntrySize = 2 + StampSize;
/// Set in a field's number: a later stamp has taken this one's place. No field has so high a number.
constexpr uint16_t PastMark = 0x8000;
constexpr size_t MostPast = 48;

} // namespace

FieldStamps FieldStamps::parse(QByteArrayView bytes)
{
    FieldStamps stamps;
    CborReader in(bytes);
    const quint64 size = in.array();
    if (size < StampSize)
        return {};
    stamps.m_created = read(in);
    for (quint64 left = (size - StampSize) / EntrySize; left > 0 && !in.failed(); --left) {
        Entry entry;
        entry.field = uint16_t(in.unsignedInteger());
        entry.element = in.bytes().toByteArray();
        entry.stamp = read(in);
        const bool isPast = (entry.field & PastMark) != 0;
        entry.field = uint16_t(entry.field & ~PastMark);
        (isPast ? stamps.m_past : stamps.m_entries).push_back(std::move(entry));
    }
    return in.failed() ? FieldStamps{} : stamps;
}

QByteArray FieldStamps::encoded() const
{
    CborWriter out;
    out.array(StampSize + EntrySize * (m_entries.size() + m_past.size()));
    write(out, m_created);
    const auto add = [&out](const Entry &entry, uint16_t mark) {
        out.unsignedInteger(entry.field | mark);
        out.bytes(entry.element);
        write(out, entry.stamp);
    };
    for (const Entry &entry : m_entries)
        add(entry, 0);
    for (const Entry &entry : m_past)
        add(entry, PastMark);
    return std::move(out).result();
}

Stamp FieldStamps::of(uint16_t field, QByteArrayView element) const
{
    Stamp newest = m_created;
    for (const Entry &entry : m_entries) {
        const bool meant = entry.field == field &&
                           (element.isEmpty() || entry.element.isEmpty() || entry.element == element);
        if (meant && entry.stamp.revision >= newest.revision)
            newest = entry.stamp;
    }
    return newest;
}

void FieldStamps::set(uint16_t field, const Stamp &stamp)
{
    for (const Entry &entry : m_entries)
        if (entry.field == field)
            displace(entry, stamp);
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.field == field; });
    m_entries.push_back({field, {}, stamp});
}

void FieldStamps::set(uint16_t field, QByteArrayView element, const Stamp &stamp)
{
    const auto isMeant = [&](const Entry &entry) { return entry.field == field && entry.element == element; };
    for (const Entry &entry : m_entries)
        if (isMeant(entry))
            displace(entry, stamp);
    std::erase_if(m_entries, isMeant);
    m_entries.push_back({field, element.toByteArray(), stamp});
}

void FieldStamps::join(uint16_t field, const Stamp &stamp)
{
    const auto isOwn = [&](const Entry &entry) {
        return entry.field == field && entry.element.isEmpty() && entry.stamp.writer == stamp.writer;
    };
    for (const Entry &entry : m_entries)
        if (isOwn(entry))
            displace(entry, stamp);
    std::erase_if(m_entries, isOwn);
    m_entries.push_back({field, {}, stamp});
}

void FieldStamps::displace(const Entry &entry, const Stamp &by)
{
    if (entry.stamp.revision == by.revision && entry.stamp.writer == by.writer)
        return;
    if (m_past.size() >= MostPast)
        m_past.erase(m_past.begin());
    m_past.push_back(entry);
}

std::optional<Stamp> FieldStamps::changeByOthers(uint16_t field, qint64 revision, qint64 writer) const
{
    std::optional<Stamp> newest;
    const auto look = [&](const Stamp &stamp) {
        const bool isMeant = stamp.revision > revision && stamp.writer != writer;
        if (isMeant && (!newest || stamp.revision > newest->revision))
            newest = stamp;
    };
    bool isAsCreated = true;
    for (const Entry &entry : m_entries) {
        if (entry.field != field)
            continue;
        look(entry.stamp);
        isAsCreated = isAsCreated && !entry.element.isEmpty();
    }
    if (isAsCreated)
        look(m_created);
    return newest;
}

bool FieldStamps::changedByOthers(qint64 revision, qint64 writer) const
{
    const auto newer = [&](const Stamp &stamp) {
        return stamp.revision > revision && stamp.writer != writer;
    };
    // An entry without a writer is what the hub itself decided about the record: nobody's work is lost with
    // it.
    const auto isByOthers = [&](const Entry &entry) { return entry.stamp.writer != 0 && newer(entry.stamp); };
    // One's own later change of a field does not mean that one saw what somebody else had added to it.
    return newer(m_created) || std::any_of(m_entries.begin(), m_entries.end(), isByOthers) ||
           std::any_of(m_past.begin(), m_past.end(), isByOthers);
}

std::vector<uint16_t> FieldStamps::changedAfter(qint64 revision) const
{
    std::vector<uint16_t> fields;
    for (const Entry &entry : m_entries)
        if (entry.field != Place && entry.stamp.revision > revision)
            fields.push_back(entry.field);
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return fields;
}

std::vector<StampedChange> FieldStamps::history() const
{
    std::vector<StampedChange> changes;
    const auto add = [&](const Entry &entry) {
        const bool isOfCreation =
            entry.stamp.revision == m_created.revision && entry.stamp.writer == m_created.writer;
        if (isOfCreation)
            return;
        const auto same = std::find_if(changes.begin(), changes.end(), [&](const StampedChange &change) {
            return change.stamp.revision == entry.stamp.revision && change.stamp.writer == entry.stamp.writer;
        });
        StampedChange &change = same != changes.end() ? *same : changes.emplace_back();
        change.stamp = entry.stamp;
        change.fields.push_back(entry.field);
    };
    std::for_each(m_entries.begin(), m_entries.end(), add);
    std::for_each(m_past.begin(), m_past.end(), add);
    for (StampedChange &change : changes) {
        std::sort(change.fields.begin(), change.fields.end());
        change.fields.erase(std::unique(change.fields.begin(), change.fields.end()), change.fields.end());
    }
    std::sort(changes.begin(), changes.end(), [](const StampedChange &a, const StampedChange &b) {
        return std::tie(a.stamp.revision, a.stamp.writer) > std::tie(b.stamp.revision, b.stamp.writer);
    });
    changes.push_back({m_created, true, {}});
    return changes;
}

} // namespace samsprak::hub
