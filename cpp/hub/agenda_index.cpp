// SPDX-License-Identifier: MPL-2.0
#include "hub/agenda_index.h"

#include "domain/cards.h"
#include "hub/enrolment.h"

#include <QRegularExpression>

#include <limits>

namespace samsprak::hub {

namespace {

/// Calendars reach sixty days back; an index that lives for a while has room to spare.
constexpr int DaysKept = 90;
/// Of a token: 128 bits as base64.
constexpr qsizetype ShortestToken = 22;

bool isOfInterest(const Bucket &bucket)
{
    return (bucket.owner == BucketOwner::Unit && bucket.section == BucketSection::Calendar) ||
           (bucket.owner == BucketOwner::Organisation && bucket.section == BucketSection::Directory) ||
           (bucket.owner == BucketOwner::Person && bucket.section == BucketSection::Own) ||
           (bucket.owner == BucketOwner::Participant && bucket.section == BucketSection::Core);
}

} // namespace

QStringList nameWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

void AgendaIndex::startOver()
{
    m_known = 0;
    m_agendas.clear();
    m_subjectsOf.clear();
    m_places.clear();
    m_feeds.clear();
    m_tokenOf.clear();
    m_participants.clear();
    m_namesIn.clear();
    ++m_namesGeneration;
}

void AgendaIndex::catchUp(const QDate &today)
{
    const HubStore &store = m_ledger.store();
    const qint64 revision = store.revision();
    // What was swept away can't be seen to have gone.
    const bool goesOn =
        m_epoch == store.epoch() && m_known <= revision && (m_known >= store.sweptRevision() || m_known == 0);
    if (!goesOn)
        startOver();
    m_epoch = store.epoch();
    if (m_known == revision)
        return;
    for (const BucketHead &changed : store.bucketsChangedSince(m_known))
        if (isOfInterest(changed.bucket))
            read(changed.bucket, today);
    m_known = revision;
}

void AgendaIndex::read(const Bucket &bucket, const QDate &today)
{
    const HubStore &store = m_ledger.store();
    std::vector<RowKey> keys;
    store.keys(bucket, m_known, store.revision(), std::numeric_limits<int>::max(), keys);
    store.expectRows(keys);
    for (const RowKey &key : keys)
        apply(store.head(key), today);
}

void AgendaIndex::apply(const Head &head, const QDate &today)
{
    switch (head.kind) {
    case Kind::Session:
        return applySession(head, today);
    case Kind::Booking:
        return applyBooking(head, today);
    case Kind::Place:
        return applyPlace(head);
    case Kind::CalendarFeed:
        return applyFeed(head);
    case Kind::Participant:
        return applyParticipant(head);
    default:
        return;
    }
}

void AgendaIndex::applySession(const Head &head, const QDate &today)
{
    std::vector<Id> subjects;
    if (!head.deleted) {
        const auto session = recordOf<Session>(head);
        const bool isOver = session.recurrence.isEmpty() && session.start.date.daysTo(today) > DaysKept;
        if (!session.cancelled && !isOver) {
            subjects.assign(session.leaders.begin(), session.leaders.end());
            if (!session.place.isNull())
                subjects.push_back(session.place);
        }
    }
    setSubjects(head.id, head.revision, std::move(subjects));
}

void AgendaIndex::applyBooking(const Head &head, const QDate &today)
{
    std::vector<Id> subjects;
    if (!head.deleted) {
        const auto booking = recordOf<Booking>(head);
        const bool isOver = booking.start.date.daysTo(today) > DaysKept;
        if (takesTime(booking.state) && !booking.interpreter.isNull() && !isOver)
            subjects.push_back(booking.interpreter);
    }
    setSubjects(head.id, head.revision, std::move(subjects));
}

void AgendaIndex::setSubjects(const Id &record, qint64 revision, std::vector<Id> subjects)
{
    const auto before = [](const Entry &entry, const Id &id) { return entry.record < id; };
    const auto known = m_subjectsOf.find(record);
    if (known != m_subjectsOf.end())
        for (const Id &subject : known->second) {
            Agenda &agenda = m_agendas[subject];
            const auto entry = std::lower_bound(agenda.entries.begin(), agenda.entries.end(), record, before);
            if (entry != agenda.entries.end() && entry->record == record)
                agenda.entries.erase(entry);
            agenda.changed = std::max(agenda.changed, revision);
        }
    for (const Id &subject : subjects) {
        Agenda &agenda = m_agendas[subject];
        const auto at = std::lower_bound(agenda.entries.begin(), agenda.entries.end(), record, before);
        agenda.entries.insert(at, {record, revision});
        agenda.changed = std::max(agenda.changed, revision);
    }
    if (!subjects.empty())
        m_subjectsOf[record] = std::move(subjects);
    else if (known != m_subjectsOf.end())
        m_subjectsOf.erase(known);
}

void AgendaIndex::applyPlace(const Head &head)
{
    ++m_namesGeneration;
    if (head.deleted) {
        m_places.erase(head.id);
        return;
    }
    const auto place = recordOf<Place>(head);
    m_places[head.id] = {place.organisation, (place.name + u' ' + place.room).trimmed()};
}

void AgendaIndex::applyFeed(const Head &head)
{
    if (const auto known = m_tokenOf.find(head.id); known != m_tokenOf.end()) {
        m_feeds.erase(known->second);
        m_tokenOf.erase(known);
    }
    if (head.deleted)
        return;
    auto feed = recordOf<CalendarFeed>(head);
    // Whose tablet writes a feed for somebody else, or one that can be guessed, opens nothing.
    if (feed.revoked || feed.bucket != Bucket::own(feed.person) || feed.token.size() < ShortestToken)
        return;
    const QByteArray hash = secretHash(feed.token.toUtf8());
    m_tokenOf[head.id] = hash;
    m_feeds[hash] = std::move(feed);
}

void AgendaIndex::applyParticipant(const Head &head)
{
    ParticipantNames now;
    if (!head.deleted) {
        const auto participant = recordOf<Participant>(head);
        now = {participant.organisation, nameWords(participant.fullName())};
        // A letter alone is no name that anybody would know a person by.
        now.words.removeIf([](const QString &word) { return word.size() < 2; });
    }
    ParticipantNames &known = m_participants[head.id];
    if (known == now)
        return;
    ++m_namesGeneration;
    std::map<QString, int> &then = m_namesIn[known.organisation];
    for (const QString &word : known.words)
        if (--then[word] == 0)
            then.erase(word);
    for (const QString &word : now.words)
        ++m_namesIn[now.organisation][word];
    known = std::move(now);
}

const CalendarFeed *AgendaIndex::feed(const QByteArray &token) const
{
    const auto found = m_feeds.find(secretHash(token));
    return found == m_feeds.end() ? nullptr : &found->second;
}

const AgendaIndex::Agenda &AgendaIndex::agendaOf(const Id &subject) const
{
    static const Agenda none;
    const auto found = m_agendas.find(subject);
    return found == m_agendas.end() ? none : found->second;
}

const AgendaIndex::PlaceFacts *AgendaIndex::place(const Id &id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &found->second;
}

bool AgendaIndex::namesParticipant(const Id &organisation, const QString &text) const
{
    const auto names = m_namesIn.find(organisation);
    if (names == m_namesIn.end())
        return false;
    const QStringList words = nameWords(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return names->second.contains(word); });
}

} // namespace samsprak::hub
