// SPDX-License-Identifier: MPL-2.0
#include "domain/made_at.h"

#include <algorithm>

namespace samsprak {

namespace {

/// `later - earlier` without overflow, whatever a hostile clock says.
qint64 difference(qint64 later, qint64 earlier)
{
    qint64 result = 0;
    return __builtin_sub_overflow(later, earlier, &result) ? 0 : result;
}

} // namespace

qint64 madeAt(const DeviceClock &made, const DeviceClock &sent, qint64 receipt, qint64 baseTime)
{
    const bool sameBoot = !made.boot.isNull() && made.boot == sent.boot;
    const qint64 age =
        sameBoot ? difference(sent.sinceBoot, made.sinceBoot) : difference(sent.wall, made.wall);
    const qint64 instant = difference(receipt, std::max<qint64>(age, 0));
    return std::clamp(instant, std::min(baseTime, receipt), receipt);
}

} // namespace samsprak
