// SPDX-License-Identifier: MPL-2.0
#include "domain/cards.h"
#include "hub/link_desk.h"
#include "hub/pool_market.h"
#include "scheduling/candidates.h"
#include "scheduling/zone.h"

/// An interpreter's own page: what is offered, and the days to come.
namespace samsprak::hub {

namespace {

constexpr qint64 DaysShown = 60;
constexpr qsizetype LongestReason = 300;

const QString Stockholm = QStringLiteral("Europe/Stockholm");

/// Own pool: asked, and not answered yet. Agencies answer by the ways of their own.
bool isOffer(const Booking &booking)
{
    const bool isAsked = booking.state == BookingState::Held || booking.state == BookingState::Ordered ||
                         booking.state == BookingState::Received;
    return isAsked && booking.agency.isNull();
}

AgendaItem itemOf(const Booking &booking, const QString &place)
{
    AgendaItem item;
    item.start = booking.start;
    item.durationMinutes = booking.durationMinutes;
    item.zone = booking.zone;
    item.mode = booking.mode;
    item.spoken = booking.language;
    item.phone = booking.connectionPhone;
    item.code = booking.connectionCode;
    item.link = booking.connectionLink;
    item.interpreter = isOffer(booking) ? InterpreterPresence::Asked : InterpreterPresence::Confirmed;
    if (booking.mode == BookingMode::OnSite)
        item.place = place;
    return item;
}

bool startsBefore(const AgendaItem &a, const AgendaItem &b) { return a.start < b.start; }

} // namespace

AgendaPage LinkDesk::interpreterDay(const Opened &opened, qint64 now) const
{
    AgendaPage page;
    page.language = opened.language;
    page.now = scheduling::toLocal(now, Stockholm).value_or(LocalTime{});
    const qint64 today = now - page.now.minute * scheduling::MinuteMs;
    const scheduling::Interval shown{today, today + DaysShown * scheduling::DayMs};
    for (const AgendaIndex::Entry &entry : m_index.agendaOf(opened.link.subject).entries) {
        const std::optional<Head> head = m_ledger.find(entry.record);
        if (!head || head->deleted || head->kind != Kind::Booking)
            continue;
        const auto booking = recordOf<Booking>(*head);
        const auto time = scheduling::toInterval(booking.start, booking.durationMinutes, booking.zone);
        if (!time || !time->overlaps(shown))
            continue;
        AgendaItem item = itemOf(booking, placeName(booking.place));
        if (!isOffer(booking)) {
            page.items.push_back(std::move(item));
        } else if (time->start > now) {
            item.subject = booking.id.toString().toLatin1();
            item.proof = proof(opened, item.subject, head->revision);
            page.offers.push_back(std::move(item));
        }
    }
    std::sort(page.offers.begin(), page.offers.end(), startsBefore);
    std::sort(page.items.begin(), page.items.end(), startsBefore);
    return page;
}

/// The counterpart's own word. It counts for the state that it was given about: an order that was changed or
/// taken back meanwhile stays as it is.
DeedResult LinkDesk::answerOffer(const Opened &opened, const PageDeed &deed, qint64 now)
{
    const std::optional<Head> before = m_ledger.find(Id::fromString(QString::fromLatin1(deed.subject)));
    if (!before || before->deleted || before->kind != Kind::Booking ||
        deed.type == PageDeed::Type::CanNotCome)
        return DeedResult::Outdated;
    auto booking = recordOf<Booking>(*before);
    const auto start = scheduling::toUtc(booking.start, booking.zone);
    const bool isTheirs = booking.interpreter == opened.link.subject && isOffer(booking);
    if (!isTheirs || !start || *start <= now || !isProven(opened, deed, before->revision))
        return DeedResult::Outdated;
    const bool accepts = deed.type == PageDeed::Type::Accept;
    booking.state = accepts ? BookingState::Confirmed : BookingState::Unfilled;
    booking.answer = accepts ? CounterpartAnswer::Confirmed : CounterpartAnswer::Unfilled;
    booking.answerText = deed.reason.simplified().left(LongestReason);
    booking.decidedAt = now;
    Head head = *before;
    head.fields = encode(booking);
    head.echo = 0;
    m_ledger.save(head, &*before);
    if (!accepts)
        refuse(booking, now);
    return accepts ? DeedResult::Accepted : DeedResult::Declined;
}

/// Tells whoever asked for the interpreter, with what is free instead.
void LinkDesk::refuse(const Booking &booking, qint64 now)
{
    const auto time = scheduling::toInterval(booking.start, booking.durationMinutes, booking.zone);
    if (booking.requestedBy.isNull() || !time)
        return;
    scheduling::Market market = marketAround(m_ledger, *time, now);
    // Whoever has just declined is not offered at another time or in another mode.
    std::erase_if(market.interpreters, [&](const Interpreter &i) { return i.id == booking.interpreter; });
    Refusal refusal;
    refusal.id = Id::fromName(booking.id, QLatin1String("declined/") + QString::number(m_ledger.revision()));
    refusal.bucket = Bucket::own(booking.requestedBy);
    refusal.person = booking.requestedBy;
    refusal.record = booking.id;
    refusal.recordKind = Kind::Booking;
    refusal.code = RefusalCode::InterpreterBusy;
    refusal.alternatives =
        scheduling::alternatives(scheduling::InterpreterRequest::of(booking), market, booking.interpreter);
    refusal.decidedAt = now;
    m_ledger.put(refusal);
}

} // namespace samsprak::hub
