// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/refusal.h"
#include "scheduling/agreement.h"

/// The steps in the life of a booking that people take and the hub judges: values in, values out. Each sets
/// the hub's own fields of `booking`, which is about to be saved, or says why the step can't be taken and
/// changes nothing that matters. `before` is the booking until now, null for a new one.
namespace samsprak::hub {

/// Who took the step, and when it was made (UTC milliseconds).
struct Step
{
    Id person;
    qint64 madeAt = 0;
};

/// What the hub knows beside an order.
struct OrderFacts
{
    std::optional<AgencyAgreement> agency; ///< that the booking names, when there is one
    Id buyer;                              ///< the unit's organisation
    std::vector<Booking> others;           ///< of the same session
    const std::vector<scheduling::Agreement> &rules;
};

/// Somebody's time or word is given: the booking can't be had a second time.
bool isGiven(BookingState state);
/// Whether both ask the same of the same counterpart.
bool sameSlot(const Booking &a, const Booking &b);
/// An order to an agency that another one of the same session has already. Null when there is none.
const Booking *standingOrder(const Booking &booking, const std::vector<Booking> &others);

/// Ordered from the agency that it names, or ordered anew since what is asked for changed.
std::optional<RefusalCode> order(Booking &booking, const Booking *before, const OrderFacts &facts,
                                 const Step &step);
/// Asked of the own pool instead: tentative until the hub has decided.
std::optional<RefusalCode> askOwnPool(Booking &booking, const Booking *before, const Step &step);
std::optional<RefusalCode> recordAnswer(Booking &booking, const Booking *before, const Step &step);
std::optional<RefusalCode> cancel(Booking &booking, const Booking *before, const Step &step);
std::optional<RefusalCode> close(Booking &booking, const Booking *before, const Step &step);
std::optional<RefusalCode> review(Booking &booking, const Booking *before);

} // namespace samsprak::hub
