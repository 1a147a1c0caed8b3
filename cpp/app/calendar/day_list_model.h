// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"

#include <QDate>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// One day's head in the calendar.
struct DayRow
{
    QString key; ///< yyyy-MM-dd
    QString weekday;
    QString words; ///< weekday, day and month, for a screen reader
    int number = 0;
    int sessions = 0;
    QString holiday; ///< its name; empty on other days
    bool today = false;
    bool free = false; ///< a weekend or a holiday
    bool red = false;  ///< a Sunday or a public holiday
    bool chosen = false;

    bool operator==(const DayRow &) const = default;
};

/// The days of a week, or those shown.
class DayListModel : public KeyedListModel<DayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has them")
public:
    explicit DayListModel(QObject *parent = nullptr);
};

} // namespace samsprak::app
