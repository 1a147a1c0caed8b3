// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"

#include <vector>

namespace samsprak::hub {

/// Whether somebody interprets: asked is not yet answered.
enum class InterpreterPresence : uint8_t { None, Asked, Confirmed };

/// One time on a page. Allow-listed: there is no field that a participant's name could stand in.
struct AgendaItem
{
    LocalTime start;
    int durationMinutes = 0;
    QString zone;
    Area area = Area::None;
    QString title;  ///< in the page's language or the nearest; empty where the area says it all
    QString place;  ///< with the room
    QString leader; ///< a member of staff
    BookingMode mode = BookingMode::OnSite;
    QString spoken;            ///< tag of the language that is interpreted
    QString phone, code, link; ///< how to connect
    InterpreterPresence interpreter = InterpreterPresence::None;
    bool cancelled = false;
    bool excused = false; ///< the participant has said that they can't come
    QByteArray subject;   ///< what an answer is about; empty: nothing can be answered
    QByteArray proof;     ///< goes back with the answer
};

/// What a person without a tablet finds under a link.
struct AgendaPage
{
    QString language;               ///< the link's; empty: as the browser asks
    LocalTime now;                  ///< in Stockholm
    std::vector<AgendaItem> offers; ///< an interpreter's, ascending
    std::vector<AgendaItem> items;  ///< ascending
};

/// What somebody answers on a page.
struct PageDeed
{
    enum class Type : uint8_t { Accept, Decline, CanNotCome };

    Type type = Type::Accept;
    QByteArray subject;
    QByteArray proof;
    QString reason;
};

/// What became of it.
enum class DeedResult : uint8_t {
    Accepted,
    Declined,
    Excused,
    Outdated, ///< nothing was changed: what was answered is no longer so
};

} // namespace samsprak::hub
