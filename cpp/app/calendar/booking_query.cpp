// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/booking_query.h"

#include "app/calendar/bundle_query.h"
#include "storage/record_reader.h"

#include <algorithm>

namespace samsprak::app {

namespace {

/// Builds the answer to one question; lives for one query.
class BookingLoader
{
public:
    BookingLoader(const storage::RecordReader &reader, const BookingQuestion &question)
        : m_reader(reader)
        , m_question(question)
    {
    }

    Result<BookingContents> load()
    {
        auto bundle = loadBundle(m_reader, m_question.session);
        if (!bundle)
            return bundle.error();
        m_contents.bundle = std::move(*bundle);
        readParticipants();
        chooseBooking();
        chooseWishes();
        ask();
        m_contents.agencies =
            loadAgencies(m_reader, {m_contents.bundle.session, m_contents.request.start,
                                    m_contents.wishes.language, m_contents.booking, m_contents.participants,
                                    m_contents.bundle.session.headCount, m_question.actor, m_question.now});
        return std::move(m_contents);
    }

private:
    bool ofThisOccurrence(const Booking &booking) const
    {
        return m_contents.bundle.session.recurrence.isEmpty() || booking.start == m_question.start;
    }

    void readParticipants()
    {
        for (const Attendance &attendance : m_contents.bundle.attendances) {
            const auto found = m_reader.find<Participant>(attendance.participant);
            if (found && *found)
                m_contents.participants.push_back(**found);
        }
    }

    void chooseBooking()
    {
        for (const Booking &booking : m_contents.bundle.bookings)
            if (ofThisOccurrence(booking) && stands(booking) &&
                (!m_contents.booking || m_contents.booking->id < booking.id))
                m_contents.booking = booking;
        if (!m_contents.booking)
            return;
        const auto refusals = m_reader.all<Refusal>().list();
        if (!refusals)
            return;
        for (const Refusal &refusal : *refusals)
            if (refusal.record == m_contents.booking->id && !refusal.settled &&
                (!m_contents.refusal || m_contents.refusal->id < refusal.id))
                m_contents.refusal = refusal;
    }

    void chooseWishes()
    {
        if (m_question.wishes)
            m_contents.wishes = *m_question.wishes;
        else if (m_contents.booking)
            m_contents.wishes = {m_contents.booking->language, m_contents.booking->mode,
                                 m_contents.booking->minimumLevel, m_contents.booking->wishedGender};
        if (m_contents.wishes.language.isEmpty())
            m_contents.wishes.language = commonestLanguage();
    }

    /// A group gets an interpreter in the language that most of it speaks.
    QString commonestLanguage() const
    {
        std::map<QString, int> speakers;
        for (const Participant &participant : m_contents.participants)
            if (!participant.language.isEmpty() && participant.language != u"sv")
                ++speakers[participant.language];
        const auto most = std::max_element(speakers.begin(), speakers.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == speakers.end() ? QString() : most->first;
    }

    void ask()
    {
        const Session &session = m_contents.bundle.session;
        auto &request = m_contents.request;
        request.language = m_contents.wishes.language;
        request.mode = m_contents.wishes.mode;
        request.minimumLevel = m_contents.wishes.minimumLevel;
        request.wishedGender = m_contents.wishes.wishedGender;
        request.start = session.recurrence.isEmpty() ? session.start : m_question.start;
        request.durationMinutes = session.durationMinutes;
        request.zone = session.zone;
        request.place = session.place;
        if (m_contents.participants.size() == 1)
            request.participant = m_contents.participants.front().id;
        if (m_contents.booking)
            request.booking = m_contents.booking->id;

        const scheduling::Market market = readMarket();
        m_contents.candidates = scheduling::rankCandidates(request, market);
        m_contents.furtherByPhone = request.mode == BookingMode::Phone
                                        ? 0
                                        : scheduling::furtherInMode(request, market, BookingMode::Phone);
        for (const Interpreter &interpreter : market.interpreters)
            m_contents.interpreters.emplace(interpreter.id, interpreter);
        m_contents.earlierSessions = market.earlierSessions;
        for (const Place &place : m_reader.all<Place>().list().valueOr({}))
            m_contents.places.emplace(place.id, place);
    }

    scheduling::Market readMarket() const
    {
        scheduling::Market market;
        market.now = m_question.now;
        market.interpreters = m_reader.all<Interpreter>().list().valueOr({});
        market.windows = m_reader.all<Availability>().list().valueOr({});
        readBusyCards(market);
        readBookings(market);
        return market;
    }

    void readBusyCards(scheduling::Market &market) const
    {
        const LocalTime from{m_contents.request.start.date.addDays(-1), 0};
        const LocalTime until{m_contents.request.start.date.addDays(2), 0};
        const auto cards = m_reader.all<Card>().from(&Card::start, from).before(&Card::start, until).list();
        for (const Card &card : cards.valueOr({}))
            if (card.cardKind == CardKind::Busy)
                market.busy.push_back(scheduling::BusyInterval::of(card));
    }

    /// The units' own bookings: what they keep busy, tentative ones too, and who knows the participant.
    void readBookings(scheduling::Market &market) const
    {
        const LocalTime &start = m_contents.request.start;
        for (const Booking &booking : m_reader.all<Booking>().list().valueOr({})) {
            if (!stands(booking) || isRefused(booking))
                continue;
            if (booking.id != m_contents.request.booking)
                market.busy.push_back(scheduling::BusyInterval::of(booking));
            const bool sameParticipant =
                !booking.participant.isNull() && booking.participant == m_contents.request.participant;
            if (sameParticipant && booking.state == BookingState::Confirmed && booking.start < start)
                ++market.earlierSessions[booking.interpreter];
        }
    }

    const storage::RecordReader &m_reader;
    const BookingQuestion &m_question;
    BookingContents m_contents;
};

} // namespace

Result<BookingContents> loadBooking(const storage::RecordReader &reader, const BookingQuestion &question)
{
    return BookingLoader(reader, question).load();
}

} // namespace samsprak::app
