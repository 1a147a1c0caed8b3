// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/bucket.h"
#include "domain/cbor.h"

#include <unordered_map>
#include <vector>

namespace samsprak {

/// Writes each bucket in full once a message and as a small number afterwards: thousands of rows share few
/// buckets.
class BucketWriter
{
public:
    void write(CborWriter &out, const Bucket &bucket);

private:
    std::unordered_map<Bucket, quint64> m_known;
};

/// The reading half; messages are read in the order in which they were written.
class BucketReader
{
public:
    Bucket read(CborReader &in);

private:
    std::vector<Bucket> m_known;
};

} // namespace samsprak
