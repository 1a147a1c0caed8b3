// SPDX-License-Identifier: MPL-2.0
#include "hub/booking_desk.h"

#include "domain/derived.h"
#include "domain/planted_bugs.h"
#include "hub/booking_life.h"
#include "hub/pool_market.h"
#include "scheduling/candidates.h"
#include "scheduling/shipped_agreements.h"
#include "scheduling/zone.h"

#include <tuple>

namespace samsprak::hub {

namespace {

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

BookingDesk::Ruling BookingDesk::received(Head &after, const Head *before, const Operation &operation,
                                          const BookingRequest &request)
{
    auto booking = recordOf<Booking>(after);
    std::optional<Booking> known;
    if (before && !before->deleted)
        known = recordOf<Booking>(*before);
    const Booking *then = known ? &*known : nullptr;
    std::optional<RefusalCode> refusal;
    if (operation.type == OperationType::Intent)
        refusal = takeStep(booking, then, operation.intent, request);
    // Another time or person than the one that was given has to be asked for anew.
    else if (then && isGiven(booking.state) && !sameSlot(booking, *then))
        refusal = ask(booking, then, request);
    else
        return {};
    after.fields = encode(booking);
    return {true, refusal};
}

std::optional<RefusalCode> BookingDesk::takeStep(Booking &booking, const Booking *before, QStringView intent,
                                                 const BookingRequest &request)
{
    const Step step{request.requester, request.madeAt};
    if (intent == RequestBooking || (intent == OrderBooking && !booking.agency.isNull()))
        return ask(booking, before, request);
    if (intent == OrderBooking)
        return RefusalCode::AgencyNotValid;
    if (intent == CancelBooking) {
        const auto refusal = cancel(booking, before, step);
        if (!refusal)
            m_ledger.store().withdraw(booking.id);
        return refusal;
    }
    if (intent == RecordAnswer)
        return recordAnswer(booking, before, step);
    if (intent == CloseBooking)
        return close(booking, before, step);
    if (intent == ReviewBooking)
        return review(booking, before);
    return RefusalCode::InvalidRequest;
}

/// Of an agency it is ordered at once; the own pool's calendar is decided about with the others who ask.
std::optional<RefusalCode> BookingDesk::ask(Booking &booking, const Booking *before,
                                            const BookingRequest &request)
{
    const Step step{request.requester, request.madeAt};
    if (booking.agency.isNull()) {
        const auto refusal = askOwnPool(booking, before, step);
        if (!refusal) {
            m_ledger.store().request(request);
            m_news = true;
        }
        return refusal;
    }
    const auto unit = m_ledger.read<Unit>(booking.unit);
    const auto refusal =
        order(booking, before,
              {m_ledger.read<AgencyAgreement>(booking.agency), unit ? unit->organisation : Id{},
               othersOfSession(booking), scheduling::shippedAgreements()},
              step);
    if (!refusal)
        m_ledger.store().withdraw(booking.id);
    return refusal;
}

std::vector<Booking> BookingDesk::othersOfSession(const Booking &booking) const
{
    std::vector<Booking> others;
    for (const Id &id : m_ledger.store().linkedTo(booking.session)) {
        const auto other = id != booking.id ? m_ledger.read<Booking>(id) : std::nullopt;
        if (other && other->session == booking.session)
            others.push_back(*other);
    }
    return others;
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

void BookingDesk::decide(qint64 now)
{
    std::vector<Case> cases = openCases();
    if (cases.empty())
        return;
    scheduling::Interval span = cases.front().time;
    for (const Case &c : cases)
        span = {std::min(span.start, c.time.start), std::max(span.end, c.time.end)};
    scheduling::Market market = marketAround(m_ledger, span, now);
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
    std::vector<Booking> ordered = othersOfSession(c.booking);
    std::erase_if(ordered, [](const Booking &other) { return other.agency.isNull(); });
    if (standingOrder(c.booking, ordered)) {
        c.refusal = RefusalCode::AlreadyOrdered;
        return;
    }
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
