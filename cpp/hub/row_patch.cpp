// SPDX-License-Identifier: MPL-2.0
#include "hub/row_patch.h"

#include "domain/field_map.h"

namespace samsprak::hub {

RowChange rowSince(const Head &head, qint64 since)
{
    RowChange change{head.kind, head.id, head.bucket, head.revision, RowState::Present, {}};
    if (head.deleted) {
        change.state = RowState::Deleted;
        return change;
    }
    change.fields = head.fields;
    const FieldStamps stamps = FieldStamps::parse(head.stamps);
    const bool isKnown = stamps.created().revision > 0 && stamps.created().revision <= since &&
                         stamps.of(FieldStamps::Place).revision <= since;
    const auto fields = isKnown ? FieldMapView::parse(head.fields) : std::nullopt;
    if (!fields)
        return change;
    FieldMapBuilder patch;
    for (const uint16_t number : stamps.changedAfter(since)) {
        if (!fields->contains(number))
            return change;
        patch.add(number, fields->value(number));
    }
    if (patch.isEmpty())
        return change;
    change.state = RowState::Patched;
    change.fields = patch.take();
    return change;
}

void stampDecided(Head &after, const Head &before, const Stamp &stamp)
{
    const bool moved = after.bucket != before.bucket;
    const bool isRevived = before.deleted || after.deleted;
    if (isRevived || (!moved && after.fields == before.fields))
        return;
    const auto now = FieldMapView::parse(after.fields);
    const auto then = FieldMapView::parse(before.fields);
    if (!now || !then)
        return;
    FieldStamps stamps = FieldStamps::parse(after.stamps);
    bool anyNew = moved;
    if (moved)
        stamps.set(FieldStamps::Place, stamp);
    const auto add = [&](uint16_t number) {
        if (now->value(number) == then->value(number) || stamps.of(number).revision >= stamp.revision)
            return;
        stamps.set(number, stamp);
        anyNew = true;
    };
    for (const FieldSpan &field : *now)
        add(field.number);
    for (const FieldSpan &field : *then)
        if (!now->contains(field.number))
            add(field.number);
    if (anyNew)
        after.stamps = stamps.encoded();
}

} // namespace samsprak::hub
