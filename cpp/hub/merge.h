// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/apply_operation.h"
#include "hub/field_stamps.h"

namespace samsprak::hub {

/// Two values for one field: the one that applies now and the one that a person may still want.
struct FieldConflict
{
    uint16_t field = 0;
    QByteArray kept;  ///< encoded
    QByteArray other; ///< encoded
    Stamp keptStamp;
    Stamp otherStamp;
};

struct Merge
{
    QByteArray fields; ///< the record's whole field map afterwards
    FieldStamps stamps;
    std::vector<FieldConflict> conflicts;
    bool asSent = true; ///< the operation applied in full: nothing stripped, nothing lost
};

/// The record after an operation whose author had seen it at `operation.baseRevision`, while others may have
/// gone on. What nobody else changed since just applies; one's own earlier changes never conflict; sets and
/// texts merge by element; of two scalars the later made-at applies and the other becomes a conflict; what
/// only the hub writes is left out. Pure. Malformed as of `applied`; Forbidden when nothing but the hub's own
/// fields were sent.
Result<Merge> merged(const FieldMapView &current, const FieldStamps &stamps, const Operation &operation,
                     const EntityDescription *entity, const Stamp &incoming);
/// The same for a record that is not there yet.
Result<Merge> created(const Operation &operation, const EntityDescription *entity, const Stamp &incoming);

} // namespace samsprak::hub
