// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/attachment.h"
#include "domain/consent.h"
#include "domain/derived.h"
#include "domain/refusal.h"

namespace samsprak::cli {

/// Calls `visit.template operator()<E>()` for the entity of that kind; false for a kind that has none here.
/// The only place in this part where kinds and entities meet.
template <class Visit>
bool withEntity(Kind kind, Visit &&visit)
{
    const auto tryOne = [&]<class E>() {
        if (Declaration<E>::kind != kind)
            return false;
        visit.template operator()<E>();
        return true;
    };
    return tryOne.template operator()<Organisation>() || tryOne.template operator()<Unit>() ||
           tryOne.template operator()<Person>() || tryOne.template operator()<Membership>() ||
           tryOne.template operator()<Participant>() || tryOne.template operator()<Group>() ||
           tryOne.template operator()<Place>() || tryOne.template operator()<Plan>() ||
           tryOne.template operator()<Goal>() || tryOne.template operator()<Activity>() ||
           tryOne.template operator()<Session>() || tryOne.template operator()<Attendance>() ||
           tryOne.template operator()<Interpreter>() || tryOne.template operator()<Availability>() ||
           tryOne.template operator()<Booking>() || tryOne.template operator()<Card>() ||
           tryOne.template operator()<Conflict>() || tryOne.template operator()<Refusal>() ||
           tryOne.template operator()<Recording>() || tryOne.template operator()<Attachment>() ||
           tryOne.template operator()<Assignment>() || tryOne.template operator()<Consent>();
}

} // namespace samsprak::cli
