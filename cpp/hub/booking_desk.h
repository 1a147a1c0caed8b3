// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/ledger.h"

namespace samsprak::scheduling {
struct Market;
}

namespace samsprak::hub {

/// Decides who gets which interpreter when. Requests are gathered and decided together; what is held is never
/// taken back by the machine. The other steps in the life of a booking are judged at once (booking_life.h).
class BookingDesk
{
public:
    explicit BookingDesk(Ledger &ledger);

    struct Ruling
    {
        bool decided = false; ///< the hub set fields of its own
        std::optional<RefusalCode> refusal;
    };
    /// A booking was created or changed: `after` is about to be saved. Sets the fields that are the hub's;
    /// when it refuses, nothing is to be saved.
    Ruling received(Head &after, const Head *before, const Operation &operation,
                    const BookingRequest &request);
    void erased(const Id &booking);

    /// Whether requests came since the last look: the caller sets the timer.
    bool takeNews() { return std::exchange(m_news, false); }
    bool hasRequests() const { return !m_ledger.store().requests().empty(); }
    /// Decides all that wait: legal right first, then the earliest session, then made-at, then id.
    void decide(qint64 now);

private:
    struct Case;

    std::optional<RefusalCode> takeStep(Booking &booking, const Booking *before, QStringView intent,
                                        const BookingRequest &request);
    std::optional<RefusalCode> ask(Booking &booking, const Booking *before, const BookingRequest &request);
    std::vector<Booking> othersOfSession(const Booking &booking) const;
    std::vector<Case> openCases();
    void judge(Case &c, scheduling::Market &market, qint64 now);
    void refuse(const Case &c, const scheduling::Market &market, qint64 now);
    void saveState(const Case &c, BookingState state, qint64 now);
    BookingState stateOnceHeld(const Id &interpreter) const;

    Ledger &m_ledger;
    bool m_news = false;
};

} // namespace samsprak::hub
