// SPDX-License-Identifier: MPL-2.0
#include "hub/booking_desk.h"

#include "domain/derived.h"
#include "domain/planted_bugs.h"
#include "scheduling/candidates.h"
#include "scheduling/zone.h"

#include <tuple>

namespace samsprak::hub {

namespace {

constexpr qint64 Day = 24 * 60 * 60 * 1000LL;

bool isGiven(BookingState state)
{
    return state == BookingState::Held || state == BookingState::Ordered || state == BookingState::Received ||
           state == BookingState::Confirmed;
}

bool sameSlot(const Booking &a, const Booking &b)
{
    return a.interpreter == b.interpreter && a.start == b.start && a.durationMinutes == b.durationMinutes &&
           a.zone == b.zone && a.mode == b.mode && a.place == b.place && a.language == b.language;
}

} // namespace

/// A request that is being decided.
struct BookingDesk::Case
{
    BookingRequest request;
    Booking booking;
    scheduling::Interval time;
    std::optional<RefusalCode> refusal;

    auto rank() const { return std::tuple(!booking.legalRight, time.start, request.madeAt, booking.id); }
};

BookingDesk::BookingDesk(Ledger &ledger)
    : m_ledger(ledger)
{
}

BookingDesk::Effect BookingDesk::received(Head &after, const Head *before, const Operation &operation,
                                          const BookingRequest &request)
{
    const bool intends = operation.type == OperationType::Intent;
    auto booking = recordOf<Booking>(after);
    bool requested = intends && operation.intent == RequestBooking;
    const bool cancelled = intends && operation.intent == CancelBooking;
    if (intends && !requested && !cancelled)
        return Effect::Unknown;
    // Another time or person than the one that was given has to be asked for anew.
    if (!intends && before && isGiven(booking.state) && !sameSlot(booking, recordOf<Booking>(*before)))
        requested = true;
    if (!requested && !cancelled)
        return Effect::None;
    if (requested) {
        booking.state = BookingState::Tentative;
        booking.decidedAt = 0;
        booking.requestedBy = request.requester;
        m_ledger.store().request(request);
        m_news = true;
    } else {
        booking.state = BookingState::Cancelled;
        m_ledger.store().withdraw(booking.id);
    }
    after.fields = encode(booking);
    return Effect::Decided;
}

void BookingDesk::erased(const Id &booking) { m_ledger.store().withdraw(booking); }

std::vector<BookingDesk::Case> BookingDesk::openCases()
{
    std::vector<Case> cases;
    for (const BookingRequest &request : m_ledger.store().requests()) {
        m_ledger.store().withdraw(request.booking);
        const auto booking = m_ledger.read<Booking>(request.booking);
        if (!booking || booking->state != BookingState::Tentative)
            continue;
        const auto time = scheduling::toInterval(booking->start, booking->durationMinutes, booking->zone);
        cases.push_back({request, *booking, time.value_or(scheduling::Interval{}), std::nullopt});
    }
    std::sort(cases.begin(), cases.end(), [](const Case &a, const Case &b) { return a.rank() < b.rank(); });
    return cases;
}

void BookingDesk::fillMarket(scheduling::Market &market, const std::vector<Case> &cases, qint64 now) const
{
    market.now = now;
    const auto collect = [&]<class E>(std::vector<E> &records) {
        m_ledger.store().forEach(Declaration<E>::kind,
                                 [&](const Head &head) { records.push_back(recordOf<E>(head)); });
    };
    collect(market.interpreters);
    collect(market.windows);
    scheduling::Interval span = cases.front().time;
    for (const Case &c : cases)
        span = {std::min(span.start, c.time.start), std::max(span.end, c.time.end)};
    for (const Hold &hold : m_ledger.store().holds(span.start - Day, span.end + Day))
        if (const auto booking = m_ledger.read<Booking>(hold.booking))
            market.busy.push_back(scheduling::BusyInterval::of(*booking));
}

void BookingDesk::decide(qint64 now)
{
    std::vector<Case> cases = openCases();
    if (cases.empty())
        return;
    scheduling::Market market;
    fillMarket(market, cases, now);
    for (Case &c : cases)
        judge(c, market, now);
    // Alternatives are looked for when all are decided: what is offered is still free then.
    for (const Case &c : cases)
        if (c.refusal)
            refuse(c, market, now);
}

BookingState BookingDesk::stateOnceHeld(const Id &interpreter) const
{
    const auto asked = m_ledger.read<Interpreter>(interpreter);
    const auto owner = asked ? m_ledger.read<Organisation>(asked->organisation) : std::nullopt;
    return owner && owner->autoAcceptsOrders ? BookingState::Confirmed : BookingState::Ordered;
}

void BookingDesk::judge(Case &c, scheduling::Market &market, qint64 now)
{
    const auto asked = std::find_if(market.interpreters.begin(), market.interpreters.end(),
                                    [&](const Interpreter &i) { return i.id == c.booking.interpreter; });
    if (asked == market.interpreters.end()) {
        c.refusal = RefusalCode::RecordGone;
        return;
    }
    const auto request = scheduling::InterpreterRequest::of(c.booking);
    if (const auto obstacle = scheduling::obstacleFor(request, *asked, market)) {
        c.refusal = scheduling::refusalCode(obstacle->code);
        return;
    }
    m_ledger.startTransaction({0, now});
    if (!SAMSPRAK_PLANTED(HoldWithoutLock))
        market.busy.push_back(scheduling::BusyInterval::of(c.booking));
    saveState(c, stateOnceHeld(c.booking.interpreter), now);
}

void BookingDesk::saveState(const Case &c, BookingState state, qint64 now)
{
    const std::optional<Head> before = m_ledger.find(c.booking.id);
    Head head = *before;
    auto booking = recordOf<Booking>(head);
    booking.state = state;
    booking.decidedAt = now;
    head.fields = encode(booking);
    head.echo = 0;
    m_ledger.save(head, &*before);
}

void BookingDesk::refuse(const Case &c, const scheduling::Market &market, qint64 now)
{
    m_ledger.startTransaction({0, now});
    saveState(c, BookingState::Refused, now);
    Refusal refusal;
    refusal.id = Id::fromName(c.request.transaction, QLatin1String("refusal/") + c.booking.id.toString());
    refusal.bucket = Bucket::own(c.request.requester);
    refusal.person = c.request.requester;
    refusal.record = c.booking.id;
    refusal.recordKind = Kind::Booking;
    refusal.transaction = c.request.transaction;
    refusal.code = *c.refusal;
    refusal.alternatives = scheduling::alternatives(scheduling::InterpreterRequest::of(c.booking), market,
                                                    c.booking.interpreter);
    refusal.decidedAt = now;
    for (const Hold &hold : m_ledger.store().holds(c.time.start, c.time.end))
        if (hold.interpreter == c.booking.interpreter && hold.legalRight)
            refusal.otherHadLegalRight = true;
    m_ledger.put(refusal);
}

} // namespace samsprak::hub
