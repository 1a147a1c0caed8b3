// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/agency_list_model.h"

namespace samsprak::app {

namespace {

const AgencyListModel::Column columns[] = {
    {"agencyId", [](const AgencyRow &row) { return QVariant(row.key); }},
    {"name", [](const AgencyRow &row) { return QVariant(row.name); }},
    {"rank", [](const AgencyRow &row) { return QVariant(row.rank); }},
    {"turn", [](const AgencyRow &row) { return QVariant(row.turn); }},
    {"asked", [](const AgencyRow &row) { return QVariant(row.asked); }},
    {"why", [](const AgencyRow &row) { return QVariant(row.why); }},
    {"history", [](const AgencyRow &row) { return QVariant(row.history); }},
};

} // namespace

AgencyListModel::AgencyListModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

} // namespace samsprak::app
