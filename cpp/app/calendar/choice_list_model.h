// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// One thing to choose: a place, a leader, a group, a title, a language.
struct ChoiceRow
{
    QString key;
    QString text;
    QString note;
    QString area; ///< of a suggested title
    int face = -1;
    bool chosen = false;

    bool operator==(const ChoiceRow &) const = default;
};

/// Things to choose among, with those chosen marked.
class ChoiceListModel : public KeyedListModel<ChoiceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a view model")
    Q_PROPERTY(int count READ count NOTIFY choicesChanged FINAL)
    /// The texts of the chosen ones, one line.
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY choicesChanged FINAL)
public:
    explicit ChoiceListModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    QString chosenText() const;
    void setChoices(std::vector<ChoiceRow> rows);

Q_SIGNALS:
    void choicesChanged();
};

} // namespace samsprak::app
