// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/booking_query.h"

#include <QString>

/// The booking sheet's sentences in the interface language of the moment. Call again after a change of
/// language.
namespace samsprak::app {

/// "AT · valid until 2028"; the level's code alone where the register does not hold it.
QString levelMark(const Interpreter &interpreter);
/// "At least UT", "Any level".
QString minimumLevelWords(InterpreterLevel level);
/// "On site".
QString modeWords(BookingMode mode);
/// "A woman", "No wish".
QString wishedGenderWords(Gender gender);
/// "Knows Saba: 6 earlier sessions", "Man, not as wished". `participant` is a given name, empty for a group.
QString reasonWords(const scheduling::Reason &reason, const Interpreter &interpreter,
                    const QString &participant);
/// "Does not fit: busy until 10:45 in Näs".
QString obstacleWords(const scheduling::Obstacle &obstacle, const BookingContents &contents);
/// "Same time, other interpreter".
QString alternativeTitle(const Alternative &alternative, const Booking &refused);
/// "Senait Woldu · UT · on site".
QString alternativeWho(const Alternative &alternative, const BookingContents &contents);
/// "Tuesday 24 November 13:15–15:15", "New to Yonas".
QString alternativeNote(const Alternative &alternative, const BookingContents &contents,
                        const QString &language);
/// What the state of a booking means, as a sentence with the interpreter's name.
QString stateSentence(BookingState state, const QString &interpreter, bool pending);
QString stateTitle(BookingState state);

} // namespace samsprak::app
