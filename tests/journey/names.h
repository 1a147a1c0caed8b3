// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

/// The names by which the story finds things: object names of the app's items, in one table. A trailing *
/// stands for what follows a fixed beginning, a record's id most often.
namespace samsprak::journey::name {

#define SAMSPRAK_NAME(constant, text) inline const QString constant = QStringLiteral(text)

// Entrance
SAMSPRAK_NAME(enrolCode, "enrolCode");
SAMSPRAK_NAME(enrolButton, "enrolButton");
SAMSPRAK_NAME(newPin, "newPin");
SAMSPRAK_NAME(newPinAgain, "newPinAgain");
SAMSPRAK_NAME(choosePin, "choosePinButton");
SAMSPRAK_NAME(enrolFinish, "enrolFinish");
SAMSPRAK_NAME(signInPage, "signInPage");
SAMSPRAK_NAME(waitingChanges, "waitingChanges");
SAMSPRAK_NAME(staffName, "staffName");
SAMSPRAK_NAME(staffPin, "staffPin");
SAMSPRAK_NAME(signInButton, "signInButton");
SAMSPRAK_NAME(picture, "picture_");

// Shell
SAMSPRAK_NAME(syncBadge, "syncBadge");
SAMSPRAK_NAME(syncPage, "syncPage");
SAMSPRAK_NAME(syncUnsent, "syncUnsent");
SAMSPRAK_NAME(navWeek, "place_week");
SAMSPRAK_NAME(navParticipants, "place_participants");
SAMSPRAK_NAME(navNeedsYou, "place_needs-you");
SAMSPRAK_NAME(navTomorrow, "place_tomorrow");
SAMSPRAK_NAME(navSettings, "place_settings");
SAMSPRAK_NAME(settingsPage, "settingsPage");
SAMSPRAK_NAME(historyLine, "historyLine_0");
SAMSPRAK_NAME(navToday, "place_today");
SAMSPRAK_NAME(navPlan, "place_plan");

// Calendar
SAMSPRAK_NAME(weekPage, "weekPage");
SAMSPRAK_NAME(session, "sessionCard-");
SAMSPRAK_NAME(newSession, "newSession");
SAMSPRAK_NAME(sessionSheet, "sessionSheet");
SAMSPRAK_NAME(sessionTitle, "sessionTitle");
SAMSPRAK_NAME(suggestion, "activityType-");
SAMSPRAK_NAME(sessionDate, "sessionDate");
SAMSPRAK_NAME(sessionStart, "sessionStart");
SAMSPRAK_NAME(sessionDuration, "sessionDuration");
SAMSPRAK_NAME(addParticipant, "addParticipant");
SAMSPRAK_NAME(participant, "participant-");
SAMSPRAK_NAME(bookInterpreter, "bookInterpreter");
SAMSPRAK_NAME(bookingSheet, "bookingSheet");
SAMSPRAK_NAME(candidate, "candidate-");
SAMSPRAK_NAME(bookCandidate, "bookCandidate");
SAMSPRAK_NAME(bookingBanner, "bookingBanner");
SAMSPRAK_NAME(closeSheet, "sheetClose");
SAMSPRAK_NAME(takeAlternative, "takeAlternative-");

// Casework
SAMSPRAK_NAME(participantSearch, "participantSearch");
SAMSPRAK_NAME(participantRow, "participantRow_");
SAMSPRAK_NAME(participantSheet, "participantSheet");
SAMSPRAK_NAME(participantPhone, "participantPhone");
SAMSPRAK_NAME(participantSave, "participantSave");
SAMSPRAK_NAME(participantHistory, "participantHistory");
SAMSPRAK_NAME(needsYouPage, "needsYouPage");
SAMSPRAK_NAME(tomorrowPage, "tomorrowPage");
SAMSPRAK_NAME(anyConflict, "conflictCard_*");
SAMSPRAK_NAME(anySwap, "conflictSwap_*");

// Participant
SAMSPRAK_NAME(todayPage, "todayPage");
SAMSPRAK_NAME(planPage, "myPlanPage");

#undef SAMSPRAK_NAME

} // namespace samsprak::journey::name
