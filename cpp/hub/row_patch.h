// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/store.h"

namespace samsprak::hub {

/// What a tablet that has everything up to revision `since` lacks of a record: the fields that changed after
/// it, or the whole when the record is newer than that, came into another bucket, or lost a field.
RowChange rowSince(const Head &head, qint64 since);

/// Stamps each field in which `after` differs from `before` and that no operation has stamped in this
/// revision, and the record's place when it moved: so that what the hub itself decides travels as well.
void stampDecided(Head &after, const Head &before, const Stamp &stamp);

} // namespace samsprak::hub
