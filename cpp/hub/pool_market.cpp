// SPDX-License-Identifier: MPL-2.0
#include "hub/pool_market.h"

namespace samsprak::hub {

scheduling::Market marketAround(const Ledger &ledger, const scheduling::Interval &span, qint64 now)
{
    constexpr qint64 Day = 24 * 60 * 60 * 1000LL;
    scheduling::Market market;
    market.now = now;
    const auto collect = [&]<class E>(std::vector<E> &records) {
        ledger.store().forEach(Declaration<E>::kind,
                               [&](const Head &head) { records.push_back(recordOf<E>(head)); });
    };
    collect(market.interpreters);
    collect(market.windows);
    for (const Hold &hold : ledger.store().holds(span.start - Day, span.end + Day))
        if (const auto booking = ledger.read<Booking>(hold.booking))
            market.busy.push_back(scheduling::BusyInterval::of(*booking));
    return market;
}

} // namespace samsprak::hub
