// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/month_model.h"

namespace samsprak::app {

enum class ResourceKind { Interpreters, Rooms, Staff, Groups };

/// Somebody or something that can be booked.
struct Resource
{
    Id id;
    QString name;
    QString note;
    int face = -1;
};

/// A time that an interpreter works for someone else.
struct BusyTime
{
    Id interpreter;
    LocalTime start; ///< as shown
    int day = 0;     ///< days since the first day read
    int startMinute = 0;
    int endMinute = 0;
};

struct ResourceDirectory
{
    std::vector<Resource> interpreters, rooms, staff, groups; ///< each by name
    std::vector<BusyTime> busy;

    const std::vector<Resource> &of(ResourceKind kind) const;
};

/// One resource with its time.
struct ResourceRow
{
    QString key;
    QString name;
    QString note;
    int face = -1;
    int lanes = 1; ///< how many lie below each other at most
    std::vector<CalendarEntry> entries;

    bool operator==(const ResourceRow &) const = default;
};

/// Which days and hours the rows of resources show; days counted from the first day read.
struct ResourceWindow
{
    int day = 0;
    int days = 1; ///< 1: hours across; else days across, with what each holds below each other
    int firstHour = 7;
    int lastHour = 21;
};

/// The resources of one kind, a row each.
class ResourceModel : public KeyedListModel<ResourceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The calendar's views have one")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    explicit ResourceModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    void show(const std::vector<SessionRow> &rows, const ResourceDirectory &directory, ResourceKind kind,
              const ResourceWindow &window);

Q_SIGNALS:
    void countChanged();
};

} // namespace samsprak::app
