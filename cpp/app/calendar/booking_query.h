// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/agency_query.h"
#include "app/calendar/session_changes.h"
#include "domain/result.h"
#include "scheduling/candidates.h"

#include <map>

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// What is asked of an interpreter, as the sheet holds it.
struct BookingWishes
{
    QString language; ///< empty: the participants' own
    BookingMode mode = BookingMode::OnSite;
    InterpreterLevel minimumLevel = InterpreterLevel::None;
    Gender wishedGender = Gender::Unstated;
};

struct BookingQuestion
{
    Id session;
    LocalTime start;                     ///< of the occurrence
    std::optional<BookingWishes> wishes; ///< empty: those of the booking that stands, else preset
    qint64 now = 0;
    Id actor; ///< who asks
};

/// Everything that the booking sheet shows.
struct BookingContents
{
    SessionBundle bundle;
    std::optional<Booking> booking; ///< the last that stands
    std::optional<Refusal> refusal; ///< of that booking, not settled
    std::vector<Participant> participants;
    BookingWishes wishes; ///< as used
    scheduling::InterpreterRequest request;
    std::vector<scheduling::Candidate> candidates;
    std::map<Id, Interpreter> interpreters;
    std::map<Id, int> earlierSessions;
    std::map<Id, Place> places;
    int furtherByPhone = 0;
    AgencyContents agencies;
};

/// Reader thread. NotFound when the session is gone.
Result<BookingContents> loadBooking(const storage::RecordReader &reader, const BookingQuestion &question);

} // namespace samsprak::app
