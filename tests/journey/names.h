// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

/// The names by which the story finds things: object names of the app's items, in one table. A trailing * stands for a
/// record's id.
namespace samsprak::journey::name {

#define SAMSPRAK_NAME(constant, text) inline const QString constant = QStringLiteral(text)

SAMSPRAK_NAME(enrolTicket, "enrolTicket");
SAMSPRAK_NAME(enrolButton, "enrolButton");
SAMSPRAK_NAME(choosePin, "choosePin");
SAMSPRAK_NAME(signInPage, "signInPage");
SAMSPRAK_NAME(staffName, "staffName");
SAMSPRAK_NAME(staffPin, "staffPin");
SAMSPRAK_NAME(signInButton, "signInButton");

SAMSPRAK_NAME(syncBadge, "syncBadge");
SAMSPRAK_NAME(syncPage, "syncPage");
SAMSPRAK_NAME(syncUnsent, "syncUnsent");

SAMSPRAK_NAME(navWeek, "nav-week");
SAMSPRAK_NAME(navToday, "nav-today");
SAMSPRAK_NAME(navPlan, "nav-plan");

SAMSPRAK_NAME(weekPage, "weekPage");
SAMSPRAK_NAME(anySession, "sessionCard-*");
SAMSPRAK_NAME(newSession, "newSession");
SAMSPRAK_NAME(sessionSheet, "sessionSheet");
SAMSPRAK_NAME(sessionTitle, "sessionTitle");
SAMSPRAK_NAME(sessionStart, "sessionStart");
SAMSPRAK_NAME(saveSession, "saveSession");
SAMSPRAK_NAME(bookInterpreter, "bookInterpreter");
SAMSPRAK_NAME(bookingSheet, "bookingSheet");
SAMSPRAK_NAME(anyCandidate, "candidate-*");
SAMSPRAK_NAME(anyAlternative, "alternative-*");

SAMSPRAK_NAME(todayPage, "todayPage");
SAMSPRAK_NAME(planPage, "planPage");

#undef SAMSPRAK_NAME

} // namespace samsprak::journey::name
