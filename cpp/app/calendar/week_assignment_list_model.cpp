// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_assignment_list_model.h"

namespace samsprak::app {

namespace {

using Column = WeekAssignmentListModel::Column;

const Column columns[] = {
    {"bookingId", [](const WeekAssignmentRow &row) { return QVariant(row.key); }},
    {"when", [](const WeekAssignmentRow &row) { return QVariant(row.when); }},
    {"title", [](const WeekAssignmentRow &row) { return QVariant(row.title); }},
    {"before", [](const WeekAssignmentRow &row) { return QVariant(row.before); }},
    {"after", [](const WeekAssignmentRow &row) { return QVariant(row.after); }},
    {"face", [](const WeekAssignmentRow &row) { return QVariant(row.face); }},
    {"note", [](const WeekAssignmentRow &row) { return QVariant(row.note); }},
    {"changes", [](const WeekAssignmentRow &row) { return QVariant(row.changes); }},
    {"accepted", [](const WeekAssignmentRow &row) { return QVariant(row.accepted); }},
};

} // namespace

WeekAssignmentListModel::WeekAssignmentListModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

} // namespace samsprak::app
