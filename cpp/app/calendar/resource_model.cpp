// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/resource_model.h"

#include "app/wording/date_words.h"
#include "domain/booking.h"
#include "scheduling/overlap_layout.h"

#include <map>

namespace samsprak::app {

namespace {

const ResourceModel::Column columns[] = {
    {"key", [](const ResourceRow &row) { return QVariant(row.key); }},
    {"name", [](const ResourceRow &row) { return QVariant(row.name); }},
    {"note", [](const ResourceRow &row) { return QVariant(row.note); }},
    {"face", [](const ResourceRow &row) { return QVariant(row.face); }},
    {"lanes", [](const ResourceRow &row) { return QVariant(row.lanes); }},
    {"entries",
     [](const ResourceRow &row) {
         QVariantList entries;
         for (const CalendarEntry &entry : row.entries)
             entries.append(QVariant::fromValue(entry));
         return QVariant(entries);
     }},
};

IdSet resourcesOf(const SessionRow &row, ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Interpreters:
        // Who was refused is free for others.
        return row.bookingState == codeOf(BookingState::Refused) ? IdSet() : IdSet{row.interpreter};
    case ResourceKind::Rooms:
        return {row.place};
    case ResourceKind::Staff:
        return row.leaders;
    case ResourceKind::Groups:
        return row.groups;
    }
    return {};
}

/// An entry with its day and minutes, until it is laid out.
struct Placed
{
    CalendarEntry entry;
    int day = 0;
    int from = 0;
    int to = 0;
};

/// One day: hours across, what overlaps below each other.
void layOutDay(std::vector<Placed> &placed, const ResourceWindow &window, ResourceRow &row)
{
    std::vector<scheduling::Interval> times;
    for (const Placed &one : placed)
        times.push_back({one.from, one.to});
    const auto lanes = scheduling::layOut(times);
    const double start = window.firstHour * 60;
    const double length = qMax(1, window.lastHour - window.firstHour) * 60;
    for (size_t i = 0; i < placed.size(); ++i) {
        CalendarEntry &entry = placed[i].entry;
        entry.from = qBound(0.0, (placed[i].from - start) / length, 1.0);
        entry.to = qBound(0.0, (placed[i].to - start) / length, 1.0);
        entry.lane = lanes[i].column;
        row.lanes = qMax(row.lanes, lanes[i].columns);
        row.entries.push_back(entry);
    }
}

/// Several days: a cell each, in the order of the times.
void layOutDays(std::vector<Placed> &placed, const ResourceWindow &window, ResourceRow &row)
{
    std::map<int, int> taken;
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::pair(a.day, a.from) < std::pair(b.day, b.from);
    });
    for (Placed &one : placed) {
        one.entry.from = double(one.day - window.day) / window.days;
        one.entry.to = double(one.day - window.day + 1) / window.days;
        one.entry.lane = taken[one.day]++;
        row.lanes = qMax(row.lanes, taken[one.day]);
        row.entries.push_back(one.entry);
    }
}

std::vector<Placed> placedOn(const SessionRow &row, const ResourceWindow &window)
{
    std::vector<Placed> found;
    for (int day = qMax(row.day, window.day); day < qMin(row.day + row.days, window.day + window.days); ++day)
        found.push_back({CalendarEntry::of(row), day, row.startMinute, row.endMinute});
    return found;
}

Placed placedBusy(const BusyTime &busy)
{
    Placed placed{{}, busy.day, busy.startMinute, busy.endMinute};
    placed.entry.busy = true;
    placed.entry.startText = DateWords::time(busy.startMinute);
    placed.entry.endText = DateWords::time(busy.endMinute);
    return placed;
}

/// What the reader sees as a session is not shown a second time as merely busy.
bool isSeen(const std::vector<Placed> &placed, const BusyTime &busy)
{
    return std::any_of(placed.begin(), placed.end(), [&](const Placed &one) {
        return one.day == busy.day && one.from == busy.startMinute;
    });
}

} // namespace

const std::vector<Resource> &ResourceDirectory::of(ResourceKind kind) const
{
    const std::vector<Resource> *kinds[] = {&interpreters, &rooms, &staff, &groups};
    return *kinds[size_t(kind)];
}

ResourceModel::ResourceModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

void ResourceModel::show(const std::vector<SessionRow> &rows, const ResourceDirectory &directory,
                         ResourceKind kind, const ResourceWindow &window)
{
    std::map<Id, std::vector<Placed>> byResource;
    for (const SessionRow &row : rows)
        if (!row.cancelled)
            for (const Id &id : resourcesOf(row, kind)) {
                auto &placed = byResource[id];
                for (Placed &one : placedOn(row, window))
                    placed.push_back(std::move(one));
            }
    if (kind == ResourceKind::Interpreters)
        for (const BusyTime &busy : directory.busy)
            if (busy.day >= window.day && busy.day < window.day + window.days)
                if (auto &placed = byResource[busy.interpreter]; !isSeen(placed, busy))
                    placed.push_back(placedBusy(busy));
    std::vector<ResourceRow> lines;
    for (const Resource &resource : directory.of(kind)) {
        ResourceRow line;
        line.key = resource.id.toString();
        line.name = resource.name;
        line.note = resource.note;
        line.face = resource.face;
        auto &placed = byResource[resource.id];
        if (window.days == 1)
            layOutDay(placed, window, line);
        else
            layOutDays(placed, window, line);
        lines.push_back(std::move(line));
    }
    const int before = count();
    setRows(std::move(lines));
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace samsprak::app
