// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/choice_list_model.h"

#include "app/wording/words.h"

namespace samsprak::app {

namespace {

const ChoiceListModel::Column columns[] = {
    {"key", [](const ChoiceRow &row) { return QVariant(row.key); }},
    {"text", [](const ChoiceRow &row) { return QVariant(row.text); }},
    {"note", [](const ChoiceRow &row) { return QVariant(row.note); }},
    {"area", [](const ChoiceRow &row) { return QVariant(row.area); }},
    {"face", [](const ChoiceRow &row) { return QVariant(row.face); }},
    {"chosen", [](const ChoiceRow &row) { return QVariant(row.chosen); }},
};

} // namespace

ChoiceListModel::ChoiceListModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

QString ChoiceListModel::chosenText() const
{
    QStringList texts;
    for (const ChoiceRow &row : rows())
        if (row.chosen)
            texts << row.text;
    return listed(texts);
}

void ChoiceListModel::setChoices(std::vector<ChoiceRow> rows)
{
    setRows(std::move(rows));
    Q_EMIT choicesChanged();
}

} // namespace samsprak::app
