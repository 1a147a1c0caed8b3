// SPDX-License-Identifier: MPL-2.0
#include "domain/bucket_table.h"

namespace samsprak {

void BucketWriter::write(CborWriter &out, const Bucket &bucket)
{
    if (bucket.isNull()) {
        out.null();
        return;
    }
    const auto [known, isNew] = m_known.try_emplace(bucket, m_known.size());
    if (!isNew) {
        out.unsignedInteger(known->second);
        return;
    }
    const bool isPlan = bucket.section == BucketSection::Plan;
    out.array(isPlan ? 4 : 3);
    out.unsignedInteger(quint64(bucket.owner));
    out.unsignedInteger(quint64(bucket.section));
    out.id(bucket.ownerId);
    if (isPlan)
        out.id(bucket.planOrganisation);
}

Bucket BucketReader::read(CborReader &in)
{
    if (in.skipNull())
        return {};
    if (in.peek() == CborReader::Type::Unsigned) {
        const quint64 number = in.unsignedInteger();
        if (number < m_known.size())
            return m_known[number];
        in.fail();
        return {};
    }
    Bucket bucket;
    const quint64 size = in.array();
    if (size != 3 && size != 4) {
        in.fail();
        return {};
    }
    bucket.owner = BucketOwner(in.unsignedInteger());
    bucket.section = BucketSection(in.unsignedInteger());
    bucket.ownerId = in.id();
    if (size == 4)
        bucket.planOrganisation = in.id();
    // What could not be written again as it was read is no bucket's name.
    const bool isPlan = bucket.section == BucketSection::Plan;
    if (bucket.isNull() || isPlan != (size == 4))
        in.fail();
    if (!in.failed())
        m_known.push_back(bucket);
    return bucket;
}

} // namespace samsprak
