// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

namespace samsprak {

/// The number of a kind of record, as it travels. Never reused; a newer app's kinds are kept raw and sent on.
enum class Kind : uint16_t {
    Unknown = 0,
    Organisation = 1,
    Unit = 2,
    Person = 3,
    Membership = 4,
    Participant = 5,
    Group = 6,
    Place = 7,
    Plan = 8,
    Goal = 9,
    Activity = 10,
    Session = 11,
    Attendance = 12,
    Interpreter = 13,
    Availability = 14,
    Booking = 15,
    Card = 16,
    Conflict = 17,
    Refusal = 18,
    Recording = 19,
    Assignment = 20,
    Consent = 21,
    Requisition = 22,
    GroupMembership = 24,
    AgencyAgreement = 25,
    CalendarFeed = 26,
    Attachment = 30,
};

} // namespace samsprak
