// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QString>

namespace samsprak::app {

/// What makes a day special in the Swedish calendar.
struct DayOff
{
    QString name;      ///< of the holiday or eve, in the interface language; empty on other days
    bool free = false; ///< Saturday, Sunday, public holiday, or an eve that most treat as one
    bool red = false;  ///< Sunday or public holiday, as printed calendars colour it
};

DayOff dayOff(const QDate &date);

} // namespace samsprak::app
