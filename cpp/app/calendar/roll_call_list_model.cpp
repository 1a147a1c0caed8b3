// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/roll_call_list_model.h"

namespace samsprak::app {

namespace {

using Column = RollCallListModel::Column;

const Column columns[] = {
    {"participantId", [](const RollCallRow &row) { return QVariant(row.key); }},
    {"name", [](const RollCallRow &row) { return QVariant(row.name); }},
    {"languageWord", [](const RollCallRow &row) { return QVariant(row.languageWord); }},
    {"face", [](const RollCallRow &row) { return QVariant(row.face); }},
    {"attendance", [](const RollCallRow &row) { return QVariant(row.state); }},
    {"minutes", [](const RollCallRow &row) { return QVariant(row.minutes); }},
    {"marked", [](const RollCallRow &row) { return QVariant(row.marked); }},
};

} // namespace

RollCallListModel::RollCallListModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

} // namespace samsprak::app
