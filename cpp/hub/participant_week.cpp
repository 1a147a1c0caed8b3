// SPDX-License-Identifier: MPL-2.0
#include "domain/attendance_mark.h"
#include "domain/cards.h"
#include "hub/feed_words.h"
#include "hub/link_desk.h"
#include "scheduling/published_calendar.h"
#include "scheduling/zone.h"

#include <QCryptographicHash>

#include <limits>

/// A participant's own week: time, place and what it is about. Nobody is named but staff.
namespace samsprak::hub {

namespace {

constexpr int DaysShown = 14;
constexpr qint64 DaysInCalendar = 120;

const QString Stockholm = QStringLiteral("Europe/Stockholm");

QByteArray subjectOf(const Card &card)
{
    return (card.session.toString() + u'@' + card.start.toString()).toLatin1();
}

/// Times at which the participant has said that they can't come, by session.
std::set<std::pair<Id, LocalTime>> excusedTimes(const std::vector<Head> &heads)
{
    std::set<std::pair<Id, LocalTime>> excused;
    for (const Head &head : heads) {
        if (head.kind != Kind::Attendance)
            continue;
        const auto attendance = recordOf<Attendance>(head);
        if (attendance.state == AttendanceState::Excused && attendance.occurrence.isValid())
            excused.emplace(attendance.session, attendance.occurrence);
    }
    return excused;
}

InterpreterPresence presenceOf(const Card &card)
{
    if (!card.hasBooking || !takesTime(card.bookingState))
        return InterpreterPresence::None;
    const bool isAnswered = card.bookingState != BookingState::Held &&
                            card.bookingState != BookingState::Ordered &&
                            card.bookingState != BookingState::Received;
    return isAnswered ? InterpreterPresence::Confirmed : InterpreterPresence::Asked;
}

std::vector<Card> appointmentsIn(const std::vector<Head> &heads)
{
    std::vector<Card> cards;
    for (const Head &head : heads)
        if (head.kind == Kind::Card)
            if (Card card = recordOf<Card>(head); card.cardKind == CardKind::Appointment)
                cards.push_back(std::move(card));
    std::sort(cards.begin(), cards.end(), [](const Card &a, const Card &b) { return a.start < b.start; });
    return cards;
}

} // namespace

/// What the participant's own calendar holds. One person's is small.
std::vector<Head> LinkDesk::appointmentsOf(const Id &participant) const
{
    const HubStore &store = m_ledger.store();
    std::vector<RowKey> keys;
    store.keys(Bucket::participant(participant, BucketSection::Calendar), 0, store.revision(),
               std::numeric_limits<int>::max(), keys);
    store.expectRows(keys);
    std::vector<Head> heads;
    for (const RowKey &key : keys)
        if (Head head = store.head(key); !head.deleted)
            heads.push_back(std::move(head));
    return heads;
}

AgendaPage LinkDesk::participantWeek(const Opened &opened, qint64 now) const
{
    AgendaPage page;
    page.language = opened.language;
    page.now = scheduling::toLocal(now, Stockholm).value_or(LocalTime{});
    const QDate last = page.now.date.addDays(DaysShown);
    const Id organisation = m_ledger.facts().participant(opened.link.subject)->organisation;
    const std::vector<Head> heads = appointmentsOf(opened.link.subject);
    const auto excused = excusedTimes(heads);
    const auto free = [&](const QString &text) {
        return m_index.namesParticipant(organisation, text) ? QString() : text;
    };
    for (const Card &card : appointmentsIn(heads)) {
        if (card.start.date < page.now.date || card.start.date >= last)
            continue;
        AgendaItem item;
        item.start = card.start;
        item.durationMinutes = card.durationMinutes;
        item.zone = card.zone;
        item.area = card.area;
        item.title = free(card.title.choose(opened.language).text.simplified());
        item.place = free((card.placeName + u' ' + card.room).trimmed());
        item.leader = card.leaderName;
        item.interpreter = presenceOf(card);
        item.cancelled = card.cancelled;
        item.excused = excused.contains({card.session, card.start});
        if (!item.cancelled && !item.excused && card.start > page.now) {
            item.subject = subjectOf(card);
            item.proof = proof(opened, item.subject, 0);
        }
        page.items.push_back(std::move(item));
    }
    return page;
}

/// Noted for the roll call. What staff have marked already stays as it is.
DeedResult LinkDesk::excuse(const Opened &opened, const PageDeed &deed, qint64 now)
{
    const QString subject = QString::fromLatin1(deed.subject);
    const Id session = Id::fromString(subject.section(u'@', 0, 0));
    const LocalTime start = LocalTime::fromString(subject.section(u'@', 1));
    const Id participant = opened.link.subject;
    const std::vector<Head> heads = appointmentsOf(participant);
    const std::vector<Card> cards = appointmentsIn(heads);
    const auto card = std::find_if(cards.begin(), cards.end(),
                                   [&](const Card &c) { return c.session == session && c.start == start; });
    const bool isAsked = deed.type == PageDeed::Type::CanNotCome && isProven(opened, deed, 0);
    if (!isAsked || card == cards.end() || card->cancelled)
        return DeedResult::Outdated;
    const auto begins = scheduling::toUtc(card->start, card->zone);
    if (!begins || *begins <= now)
        return DeedResult::Outdated;
    const auto found = m_ledger.read<Session>(session);
    if (!found)
        return DeedResult::Outdated;
    Attendance attendance = attendanceMark(*found, start, participant);
    for (const Head &head : heads) {
        if (head.kind != Kind::Attendance)
            continue;
        const auto known = recordOf<Attendance>(head);
        if (known.session != session || known.occurrence != start)
            continue;
        if (known.state == AttendanceState::Excused)
            return DeedResult::Excused;
        // A roll call that was taken back leaves its record, unmarked.
        if (known.state != AttendanceState::Planned)
            return DeedResult::Outdated;
        attendance = known;
    }
    attendance.state = AttendanceState::Excused;
    attendance.markedBy = {};
    attendance.bucket = Declaration<Attendance>::home(attendance);
    m_ledger.put(attendance);
    return DeedResult::Excused;
}

CalendarText LinkDesk::weekCalendar(const Opened &opened, const QByteArray &knownTag, qint64 now) const
{
    const Id organisation = m_ledger.facts().participant(opened.link.subject)->organisation;
    const scheduling::Interval window{now - scheduling::DayMs, now + DaysInCalendar * scheduling::DayMs};
    std::vector<QByteArray> events;
    const std::vector<Head> heads = appointmentsOf(opened.link.subject);
    const auto excused = excusedTimes(heads);
    for (const Card &card : appointmentsIn(heads)) {
        if (card.cancelled || excused.contains({card.session, card.start}))
            continue;
        Session session;
        session.start = card.start;
        session.durationMinutes = card.durationMinutes;
        session.zone = card.zone;
        scheduling::EventWords words;
        words.uid = card.id.toString().toLatin1() + "@samsprak";
        words.changedAt = now - now % scheduling::DayMs;
        words.summary = card.title.choose(opened.language).text.simplified();
        if (words.summary.isEmpty() || m_index.namesParticipant(organisation, words.summary))
            words.summary = feedWord(FeedWord::Activity, opened.language);
        words.location = (card.placeName + u' ' + card.room).trimmed();
        if (m_index.namesParticipant(organisation, words.location))
            words.location.clear();
        events.push_back(scheduling::publishedEvents(session, words, window));
    }
    const std::vector<QByteArrayView> views(events.begin(), events.end());
    CalendarText calendar;
    calendar.text = scheduling::publishedCalendar(feedWord(FeedWord::MyWeek, opened.language), views);
    calendar.tag =
        '"' + QCryptographicHash::hash(calendar.text, QCryptographicHash::Sha256).left(16).toHex() + '"';
    calendar.unchanged = calendar.tag == knownTag;
    if (calendar.unchanged)
        calendar.text.clear();
    return calendar;
}

} // namespace samsprak::hub
