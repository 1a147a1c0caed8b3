// SPDX-License-Identifier: MPL-2.0
#include "hub/feed_desk.h"

#include "domain/cards.h"
#include "domain/language.h"
#include "hub/days.h"
#include "hub/feed_words.h"
#include "scheduling/published_calendar.h"
#include "scheduling/zone.h"

#include <QCryptographicHash>

namespace samsprak::hub {

namespace {

constexpr qint64 DaysBack = 60;
constexpr qint64 DaysAhead = 400;
/// What is kept of texts that were written; they can always be written again.
constexpr qint64 MostBytes = 64 * 1024 * 1024;

scheduling::Interval windowAround(qint64 now)
{
    const qint64 today = now - now % scheduling::DayMs;
    return {today - DaysBack * scheduling::DayMs, today + DaysAhead * scheduling::DayMs};
}

} // namespace

struct FeedDesk::Reader
{
    const CalendarFeed &feed;
    const Rights &rights;
    bool isInterpreter = false;   ///< the feed is of one
    bool seesAssignments = false; ///< and its opener is that interpreter
};

Result<CalendarText> FeedDesk::answer(const QByteArray &token, const QByteArray &knownTag, qint64 now)
{
    const CalendarFeed *feed = m_index.feed(token);
    if (!feed)
        return ErrorCode::NotFound;
    const Rights rights({feed->person, false}, m_ledger.facts(), dayOf(now));
    if (!mayOpen(*feed, rights))
        return ErrorCode::NotFound;
    Reader reader{*feed, rights};
    reader.isInterpreter = m_ledger.facts().interpreter(feed->subject) != nullptr;
    reader.seesAssignments =
        reader.isInterpreter && rights.mayRead(Bucket::interpreter(feed->subject, BucketSection::Calendar));
    Sheet &sheet = m_sheets[feed->id];
    if (!isFresh(sheet, *feed, dayOf(now)))
        refresh(sheet, reader, now);
    CalendarText answer{{}, sheet.tag, knownTag == sheet.tag};
    if (!answer.unchanged)
        answer.text = sheet.text;
    makeRoom();
    return answer;
}

/// Whoever worked under a membership that has ended opens nothing by it, nor does anybody what they may not
/// see on a tablet.
bool FeedDesk::mayOpen(const CalendarFeed &feed, const Rights &rights) const
{
    if (rights.memberships().empty() || (!feed.membership.isNull() && !rights.holds(feed.membership)))
        return false;
    if (m_ledger.facts().interpreter(feed.subject))
        return rights.mayRead(Bucket::interpreter(feed.subject, BucketSection::Busy));
    if (const AgendaIndex::PlaceFacts *place = m_index.place(feed.subject))
        return rights.mayRead(Bucket::directory(place->organisation));
    const auto person = m_ledger.read<Person>(feed.subject);
    return person && (person->id == feed.person || rights.mayRead(Bucket::directory(person->organisation)));
}

bool FeedDesk::isFresh(const Sheet &sheet, const CalendarFeed &feed, const QDate &today) const
{
    return sheet.changed == m_index.agendaOf(feed.subject).changed && sheet.day == today &&
           sheet.rightsGeneration == m_ledger.rightsGeneration() &&
           sheet.namesGeneration == m_index.namesGeneration() && sheet.subject == feed.subject &&
           sheet.detail == feed.detail && sheet.language == feed.language;
}

void FeedDesk::refresh(Sheet &sheet, const Reader &reader, qint64 now)
{
    const CalendarFeed &feed = reader.feed;
    const QDate today = dayOf(now);
    // What an interpreter's booking says depends on what its reader may see.
    const bool sameRights = !reader.isInterpreter || sheet.rightsGeneration == m_ledger.rightsGeneration();
    const bool sameNames =
        feed.detail == FeedDetail::BusyOnly || sheet.namesGeneration == m_index.namesGeneration();
    const bool sameFeed =
        sheet.subject == feed.subject && sheet.detail == feed.detail && sheet.language == feed.language;
    if (sheet.day != today || !sameRights || !sameNames || !sameFeed)
        sheet.pieces.clear();
    m_bytes -= sheet.text.size();
    updatePieces(sheet, reader, now);
    std::vector<QByteArrayView> events;
    events.reserve(sheet.pieces.size());
    std::map<Bucket, bool> readable;
    for (const auto &[id, piece] : sheet.pieces) {
        const auto [known, isNew] = readable.try_emplace(piece.bucket);
        if (isNew)
            known->second = reader.isInterpreter || reader.rights.mayRead(piece.bucket);
        if (known->second && !piece.text.isEmpty())
            events.push_back(piece.text);
    }
    sheet.text = scheduling::publishedCalendar(nameOf(feed), events);
    sheet.tag = '"' + QCryptographicHash::hash(sheet.text, QCryptographicHash::Sha256).left(16).toHex() + '"';
    sheet.changed = m_index.agendaOf(feed.subject).changed;
    sheet.rightsGeneration = m_ledger.rightsGeneration();
    sheet.namesGeneration = m_index.namesGeneration();
    sheet.day = today;
    sheet.subject = feed.subject;
    sheet.detail = feed.detail;
    sheet.language = feed.language;
    m_bytes += sheet.text.size();
}

/// Both are ascending by id: what is in one alone has come or gone.
void FeedDesk::updatePieces(Sheet &sheet, const Reader &reader, qint64 now)
{
    const std::vector<AgendaIndex::Entry> &entries = m_index.agendaOf(reader.feed.subject).entries;
    std::vector<Id> wanted;
    for (const AgendaIndex::Entry &entry : entries) {
        const auto known = sheet.pieces.find(entry.record);
        if (known == sheet.pieces.end() || known->second.revision != entry.revision)
            wanted.push_back(entry.record);
    }
    m_ledger.store().expect(wanted);
    auto piece = sheet.pieces.begin();
    for (const AgendaIndex::Entry &entry : entries) {
        while (piece != sheet.pieces.end() && piece->first < entry.record)
            piece = sheet.pieces.erase(piece);
        if (piece == sheet.pieces.end() || piece->first != entry.record)
            piece = sheet.pieces.emplace_hint(piece, entry.record, Piece{});
        if (piece->second.revision != entry.revision)
            piece->second = pieceOf(entry, reader, now);
        ++piece;
    }
    sheet.pieces.erase(piece, sheet.pieces.end());
}

FeedDesk::Piece FeedDesk::pieceOf(const AgendaIndex::Entry &entry, const Reader &reader, qint64 now)
{
    const CalendarFeed &feed = reader.feed;
    const std::optional<Head> head = m_ledger.find(entry.record);
    if (!head || head->deleted)
        return {entry.revision, {}, {}};
    scheduling::EventWords words;
    // The same session has another name in each feed, so that two of them can't be laid side by side.
    words.uid = Id::fromName(feed.id, entry.record.toString()).toString().toLatin1() + "@samsprak";
    words.changedAt = timeOf(head->revision);
    words.summary = feedWord(FeedWord::Busy, feed.language);
    const bool isOpen = feed.detail == FeedDetail::Titles;
    Session session;
    if (head->kind == Kind::Booking) {
        const auto booking = recordOf<Booking>(*head);
        session.start = booking.start;
        session.durationMinutes = booking.durationMinutes;
        session.zone = booking.zone;
        if (isOpen && (reader.seesAssignments || reader.rights.mayRead(head->bucket)))
            describe(booking, reader, words);
    } else {
        session = recordOf<Session>(*head);
        if (isOpen) {
            words.summary = titleOf(session, feed.language);
            words.location = placeName(session.place);
        }
    }
    return {entry.revision, head->bucket, scheduling::publishedEvents(session, words, windowAround(now))};
}

void FeedDesk::describe(const Booking &booking, const Reader &reader, scheduling::EventWords &words) const
{
    const QString &language = reader.feed.language;
    words.summary = feedWord(FeedWord::Interpreting, language) + QStringLiteral(" – ") +
                    languageFor(booking.language).ownName;
    if (booking.mode == BookingMode::OnSite)
        words.location = placeName(booking.place);
    else
        words.location =
            feedWord(booking.mode == BookingMode::Phone ? FeedWord::ByPhone : FeedWord::ByVideo, language);
}

/// Empty when it says who lives there.
QString FeedDesk::placeName(const Id &place) const
{
    const AgendaIndex::PlaceFacts *facts = m_index.place(place);
    return facts && !m_index.namesParticipant(facts->organisation, facts->name) ? facts->name : QString();
}

/// A title is what somebody typed. One with a participant's name in it stays at home.
QString FeedDesk::titleOf(const Session &session, const QString &language) const
{
    const QString title = session.title.choose(language).text.simplified();
    const Id organisation = m_ledger.facts().organisationOfUnit(session.unit);
    if (title.isEmpty() || m_index.namesParticipant(organisation, title))
        return feedWord(FeedWord::Activity, language);
    return title;
}

QString FeedDesk::nameOf(const CalendarFeed &feed) const
{
    if (m_index.place(feed.subject))
        return placeName(feed.subject);
    if (const auto interpreter = m_ledger.read<Interpreter>(feed.subject))
        return interpreter->name;
    const auto person = m_ledger.read<Person>(feed.subject);
    return person ? person->name : QString();
}

qint64 FeedDesk::timeOf(qint64 revision)
{
    if (m_lastTime.first != revision)
        m_lastTime = {revision, m_ledger.store().timeOf(revision)};
    return m_lastTime.second;
}

void FeedDesk::makeRoom()
{
    if (m_bytes <= MostBytes)
        return;
    m_sheets.clear();
    m_bytes = 0;
}

} // namespace samsprak::hub
