// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// A person in the roll call.
struct RollCallRow
{
    QString key; ///< the participant's id
    QString name;
    QString languageWord;
    int face = 0;
    QString state;   ///< code; who is not marked counts as present
    QString minutes; ///< "15 min" when late
    bool marked = false;

    bool operator==(const RollCallRow &) const = default;
};

/// Everybody who is expected, by name.
class RollCallListModel : public KeyedListModel<RollCallRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The roll call has one")
public:
    explicit RollCallListModel(QObject *parent = nullptr);
};

} // namespace samsprak::app
