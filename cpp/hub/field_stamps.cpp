// SPDX-License-Identifier: MPL-2.0
#include "hub/field_stamps.h"

#include "domain/cbor.h"

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
        stamps.m_entries.push_back(std::move(entry));
    }
    return in.failed() ? FieldStamps{} : stamps;
}

QByteArray FieldStamps::encoded() const
{
    CborWriter out;
    out.array(StampSize + EntrySize * m_entries.size());
    write(out, m_created);
    for (const Entry &entry : m_entries) {
        out.unsignedInteger(entry.field);
        out.bytes(entry.element);
        write(out, entry.stamp);
    }
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
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.field == field; });
    m_entries.push_back({field, {}, stamp});
}

void FieldStamps::set(uint16_t field, QByteArrayView element, const Stamp &stamp)
{
    std::erase_if(m_entries,
                  [&](const Entry &entry) { return entry.field == field && entry.element == element; });
    m_entries.push_back({field, element.toByteArray(), stamp});
}

bool FieldStamps::changedByOthers(qint64 revision, qint64 writer) const
{
    const auto newer = [&](const Stamp &stamp) {
        return stamp.revision > revision && stamp.writer != writer;
    };
    // An entry without a writer is what the hub itself decided about the record: nobody's work is lost with
    // it.
    return newer(m_created) || std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
               return entry.stamp.writer != 0 && newer(entry.stamp);
           });
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

} // namespace samsprak::hub
