// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/refusal.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

/// The calendar's own sentences in the interface language of the moment. Call again after a change of
/// language.
namespace samsprak::app {

/// What a block says of the people, the place and the interpreter of its session.
struct SessionFacts
{
    QStringList givenNames; ///< of the participants that the reader may see
    int headCount = 0;      ///< all of them
    QString place;
    QString interpreterLanguage; ///< tag; empty when no interpreter is asked for
    QString interpreterName;     ///< only once confirmed
    BookingMode mode = BookingMode::OnSite;
    QString otherLeader; ///< given name of who leads when it is not the reader

    int hidden() const { return qMax(0, headCount - int(givenNames.size())); }
};

/// Only who: "Saba", "14 participants"; for a narrow block.
QString sessionPeople(const SessionFacts &facts);
/// Who, and the interpreter or else the place: one line.
QString sessionLine(const SessionFacts &facts);
/// All of it: "Saba · interpreter Tigrinya · Linden", "14 participants · Linden", "8 participants, 2 of them
/// not visible to you".
QString sessionDetail(const SessionFacts &facts);
/// Beside the faces: "Interpreter: Freweini, on site", "and 9 more", "Leyla leads".
QString facesNote(const SessionFacts &facts, int facesShown);
/// A few words for a refused booking: "Interpreter busy".
QString refusalNote(RefusalCode code);
/// With what can be done: "Interpreter busy – 3 suggestions".
QString refusalNote(RefusalCode code, int alternatives);
/// The code a block shows for a booking: states that look the same share one; none for a draft.
QString shownState(BookingState state);
/// A place in few words: the room where there is one, else the house.
QString shortPlace(const Place &place);
/// House and room.
QString fullPlace(const Place &place);
QString givenName(const QString &fullName);
/// What a failed save means for the reader: what happened, what is safe, what to do.
QString saveProblem(const Error &error);
/// The same for a change of a series that can't be made.
QString seriesProblem(const Error &error);

} // namespace samsprak::app
