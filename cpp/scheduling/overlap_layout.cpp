// SPDX-License-Identifier: MPL-2.0
#include "scheduling/overlap_layout.h"

#include <algorithm>
#include <numeric>

namespace samsprak::scheduling {
namespace {

using Indexes = std::vector<size_t>;

Interval drawn(const Interval &event) { return {event.start, std::max(event.end, event.start + 1)}; }

Indexes byStart(const std::vector<Interval> &events)
{
    Indexes order(events.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return events[a].start != events[b].start ? events[a].start < events[b].start
                                                  : events[a].end > events[b].end;
    });
    return order;
}

/// Lays out events that hang together: `columns[c]` holds what lies in column c, in order of time.
void layOutCluster(const std::vector<Interval> &events, const Indexes &cluster, std::vector<Lane> &lanes)
{
    std::vector<Indexes> columns;
    for (const size_t event : cluster) {
        const auto free = std::find_if(columns.begin(), columns.end(), [&](const Indexes &column) {
            return !drawn(events[column.back()]).overlaps(drawn(events[event]));
        });
        lanes[event].column = int(free - columns.begin());
        if (free == columns.end())
            columns.push_back({event});
        else
            free->push_back(event);
    }
    const auto isFree = [&](const Indexes &column, size_t event) {
        return std::none_of(column.begin(), column.end(), [&](size_t other) {
            return drawn(events[other]).overlaps(drawn(events[event]));
        });
    };
    for (const size_t event : cluster) {
        Lane &lane = lanes[event];
        lane.columns = int(columns.size());
        while (lane.column + lane.span < lane.columns &&
               isFree(columns[size_t(lane.column + lane.span)], event))
            ++lane.span;
    }
}

} // namespace

std::vector<Lane> layOut(const std::vector<Interval> &events)
{
    std::vector<Lane> lanes(events.size());
    Indexes cluster;
    qint64 clusterEnd = 0;
    for (const size_t event : byStart(events)) {
        if (!cluster.empty() && events[event].start >= clusterEnd) {
            layOutCluster(events, cluster, lanes);
            cluster.clear();
        }
        clusterEnd =
            cluster.empty() ? drawn(events[event]).end : std::max(clusterEnd, drawn(events[event]).end);
        cluster.push_back(event);
    }
    layOutCluster(events, cluster, lanes);
    return lanes;
}

} // namespace samsprak::scheduling
