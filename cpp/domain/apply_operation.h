// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"
#include "domain/replication.h"

namespace samsprak {

/// The record's fields after `operation`. One function for the tablet's optimistic row, its replay over a
/// newer state of the hub, and the hub's merge, so that all three agree. `entity` is null for a kind of a
/// newer app: its fields are taken as they come. Deterministic: the same base and operation give the same
/// bytes. Malformed when the operation's fields are not what its type says.
Result<QByteArray> applied(const FieldMapView &base, const Operation &operation,
                           const EntityDescription *entity);

} // namespace samsprak
