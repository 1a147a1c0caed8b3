// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/candidate_list_model.h"

namespace samsprak::app {

namespace {

const CandidateListModel::Column candidateColumns[] = {
    {"interpreterId", [](const CandidateRow &row) { return QVariant(row.key); }},
    {"name", [](const CandidateRow &row) { return QVariant(row.name); }},
    {"levelMark", [](const CandidateRow &row) { return QVariant(row.levelMark); }},
    {"face", [](const CandidateRow &row) { return QVariant(row.face); }},
    {"fits", [](const CandidateRow &row) { return QVariant(row.fits); }},
    {"best", [](const CandidateRow &row) { return QVariant(row.best); }},
    {"reasons", [](const CandidateRow &row) { return QVariant(row.reasons); }},
    {"drawbacks", [](const CandidateRow &row) { return QVariant(row.drawbacks); }},
    {"obstacle", [](const CandidateRow &row) { return QVariant(row.obstacle); }},
};

const AlternativeListModel::Column alternativeColumns[] = {
    {"kind", [](const AlternativeRow &row) { return QVariant(row.kind); }},
    {"title", [](const AlternativeRow &row) { return QVariant(row.title); }},
    {"who", [](const AlternativeRow &row) { return QVariant(row.who); }},
    {"note", [](const AlternativeRow &row) { return QVariant(row.note); }},
    {"face", [](const AlternativeRow &row) { return QVariant(row.face); }},
};

} // namespace

CandidateListModel::CandidateListModel(QObject *parent)
    : KeyedListModel(candidateColumns, parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &CandidateListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &CandidateListModel::countChanged);
}

AlternativeListModel::AlternativeListModel(QObject *parent)
    : KeyedListModel(alternativeColumns, parent)
{
}

} // namespace samsprak::app
