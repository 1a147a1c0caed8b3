// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/bucket_table.h"
#include "domain/replication.h"

namespace samsprak {

void writeOperation(CborWriter &out, const Operation &operation, BucketWriter &buckets);
/// Fails the reader when the operation is malformed; elements of a newer version are skipped.
Operation readOperation(CborReader &in, BucketReader &buckets);

} // namespace samsprak
