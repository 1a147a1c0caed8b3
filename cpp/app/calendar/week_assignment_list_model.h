// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// A booking before and after the proposal.
struct WeekAssignmentRow
{
    QString key; ///< the booking's id
    QString when;
    QString title;
    QString before; ///< the interpreter's name; empty: nobody
    QString after;
    int face = -1; ///< of the one proposed
    QString note;
    bool changes = false;
    bool accepted = false;

    bool operator==(const WeekAssignmentRow &) const = default;
};

/// The week's bookings: those that would change first, each part by time.
class WeekAssignmentListModel : public KeyedListModel<WeekAssignmentRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's assignment has one")
public:
    explicit WeekAssignmentListModel(QObject *parent = nullptr);
};

} // namespace samsprak::app
