// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// An agency that an interpreter can be ordered from.
struct AgencyRow
{
    QString key; ///< the agreement's id
    QString name;
    int rank = 1;
    bool turn = false;  ///< it is the one to ask now
    bool asked = false; ///< for this booking, without success
    QString why;        ///< what its place means now
    QString history;    ///< what the buyer's own orders in the language say; empty when they are too few

    bool operator==(const AgencyRow &) const = default;
};

/// The agencies in the order in which they have to be asked.
class AgencyListModel : public KeyedListModel<AgencyRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The order's view model has one")
public:
    explicit AgencyListModel(QObject *parent = nullptr);
};

} // namespace samsprak::app
