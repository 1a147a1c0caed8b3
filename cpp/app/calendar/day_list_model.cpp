// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/day_list_model.h"

namespace samsprak::app {

namespace {

const DayListModel::Column columns[] = {
    {"date", [](const DayRow &row) { return QVariant(row.key); }},
    {"weekday", [](const DayRow &row) { return QVariant(row.weekday); }},
    {"words", [](const DayRow &row) { return QVariant(row.words); }},
    {"number", [](const DayRow &row) { return QVariant(row.number); }},
    {"sessions", [](const DayRow &row) { return QVariant(row.sessions); }},
    {"holiday", [](const DayRow &row) { return QVariant(row.holiday); }},
    {"free", [](const DayRow &row) { return QVariant(row.free); }},
    {"red", [](const DayRow &row) { return QVariant(row.red); }},
    {"today", [](const DayRow &row) { return QVariant(row.today); }},
    {"chosen", [](const DayRow &row) { return QVariant(row.chosen); }},
};

} // namespace

DayListModel::DayListModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

} // namespace samsprak::app
