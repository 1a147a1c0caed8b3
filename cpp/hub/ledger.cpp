// SPDX-License-Identifier: MPL-2.0
#include "hub/ledger.h"

#include "domain/cards.h"
#include "domain/planted_bugs.h"
#include "hub/day_preview.h"
#include "hub/row_patch.h"
#include "scheduling/zone.h"

namespace samsprak::hub {

namespace {

/// The session that an attendance, booking or card hangs on; null for other records.
Id sessionOf(const Head &head)
{
    switch (head.kind) {
    case Kind::Attendance:
        return recordOf<Attendance>(head).session;
    case Kind::Booking:
        return recordOf<Booking>(head).session;
    default:
        return {};
    }
}

} // namespace

Ledger::Ledger(HubStore &store, const Schema &schema)
    : m_store(store)
    , m_schema(schema)
{
}

void Ledger::load()
{
    m_facts = {};
    m_changedBuckets.clear();
    m_stale = {};
    m_endedUpTo = {};
    m_renamed.clear();
    m_revision = 0;
    for (const Kind kind : RightsFacts::kinds())
        m_store.forEach(kind, [&](const Head &head) {
            if (const auto fields = FieldMapView::parse(head.fields))
                m_facts.apply(kind, head.id, &*fields);
        });
    for (const Bucket &bucket : m_store.buckets())
        m_facts.notePlan(bucket);
    ++m_rightsGeneration;
}

bool Ledger::catchUp()
{
    const qint64 revision = m_store.revision();
    const bool sameHistory = m_epoch == m_store.epoch() && m_known <= revision;
    if (sameHistory && m_known == revision && !m_forgotten)
        return false;
    if (m_forgotten || !sameHistory)
        load();
    else
        m_store.forEachChanged(RightsFacts::kinds(), m_known, [&](const Head &head) { applyFact(head); });
    if (sameHistory)
        for (const BucketHead &changed : m_store.bucketsChangedSince(m_known)) {
            if (m_facts.notePlan(changed.bucket))
                ++m_rightsGeneration;
            m_changedBuckets.insert(changed.bucket);
        }
    m_known = revision;
    m_epoch = m_store.epoch();
    m_forgotten = false;
    return true;
}

bool Ledger::applyFact(const Head &head)
{
    const auto fields = FieldMapView::parse(head.fields);
    const bool rightsChanged =
        m_facts.apply(head.kind, head.id, head.deleted || !fields ? nullptr : &*fields);
    if (rightsChanged)
        ++m_rightsGeneration;
    return rightsChanged;
}

void Ledger::startTransaction(const Origin &origin)
{
    m_origin = origin;
    m_revision = 0;
}

qint64 Ledger::revision()
{
    if (m_revision == 0)
        m_revision = m_store.nextRevision(m_origin.receipt);
    return m_revision;
}

void Ledger::save(Head &head, const Head *before)
{
    head.revision = revision();
    if (before && !SAMSPRAK_PLANTED(UnstampedDecision))
        stampDecided(head, *before, {head.revision, m_origin.receipt, 0});
    m_store.put(head);
    if (before && before->bucket != head.bucket) {
        if (!SAMSPRAK_PLANTED(ForgetDeparture))
            m_store.noteDeparture(before->bucket, {head.revision, head.kind, head.id});
        m_changedBuckets.insert(before->bucket);
    }
    m_changedBuckets.insert(head.bucket);
    note(head, before);
}

void Ledger::remove(Head head)
{
    const Head before = head;
    head.deleted = true;
    head.fields = emptyFieldMap();
    head.stamps = FieldStamps({revision(), m_origin.receipt, m_origin.writer}).encoded();
    save(head, &before);
}

void Ledger::replace(Kind kind, const Id &id, const Bucket &bucket, const QByteArray &fields)
{
    const std::optional<Head> before = m_store.find(id);
    if (before && !before->deleted && before->fields == fields && before->bucket == bucket)
        return;
    Head head;
    head.row = before ? before->row : 0;
    head.kind = kind;
    head.id = id;
    head.bucket = bucket;
    head.fields = fields;
    head.stamps = FieldStamps({revision(), m_origin.receipt, 0}).encoded();
    save(head, before ? &*before : nullptr);
}

void Ledger::note(const Head &head, const Head *before)
{
    if (m_facts.notePlan(head.bucket))
        ++m_rightsGeneration;
    const bool rightsChanged = applyFact(head);
    if (head.kind == Kind::Attachment && head.deleted)
        m_store.removeContent(head.id);
    if (head.kind == Kind::Booking)
        noteHold(head);
    noteSource(head, before, rightsChanged);
}

/// Which cards follow from the record, as it was and as it is.
void Ledger::noteSource(const Head &head, const Head *before, bool rightsChanged)
{
    const auto eachState = [&](auto &&visit) {
        if (before && !before->deleted)
            visit(*before);
        if (!head.deleted)
            visit(head);
    };
    switch (head.kind) {
    case Kind::Session:
        m_stale.sessions.insert(head.id);
        noteDay(head, before);
        break;
    case Kind::Attendance:
    case Kind::Booking:
        noteLink(head, before);
        break;
    // A new one too: what names it may have come first.
    case Kind::Place:
    case Kind::Person:
    case Kind::Interpreter:
        m_renamed.insert(head.id);
        break;
    case Kind::Membership:
        eachState([&](const Head &state) { m_renamed.insert(recordOf<Membership>(state).person); });
        break;
    case Kind::Assignment:
        eachState(
            [&](const Head &state) { m_stale.participants.insert(recordOf<Assignment>(state).participant); });
        break;
    case Kind::Consent:
        m_stale.consents.insert(head.id);
        break;
    case Kind::Organisation:
        noteConsentsOf(head.id);
        break;
    case Kind::Participant:
        if (!rightsChanged)
            break;
        m_stale.participants.insert(head.id);
        m_facts.consents().forEachOf(head.id,
                                     [&](const Consent &consent) { m_stale.consents.insert(consent.id); });
        break;
    default:
        break;
    }
}

void Ledger::noteConsentsOf(const Id &organisation)
{
    for (const auto &[id, consent] : m_facts.consents().records())
        if (consent.organisation == organisation)
            m_stale.consents.insert(id);
}

/// A unit's sessions are found by their day without reading the others.
void Ledger::noteDay(const Head &session, const Head *before)
{
    const Id then = before && !before->deleted ? dayKey(*before) : Id{};
    const Id now = session.deleted ? Id{} : dayKey(session);
    if (then == now)
        return;
    if (!then.isNull())
        m_store.unlink(then, session.id);
    if (!now.isNull())
        m_store.link(now, session.id);
}

/// An interpreter's time is taken exactly as long as the booking says so, whoever wrote it. Whom an agency
/// sends is the agency's to keep free.
void Ledger::noteHold(const Head &head)
{
    const auto booking = head.deleted ? Booking{} : recordOf<Booking>(head);
    const auto time = scheduling::toInterval(booking.start, booking.durationMinutes, booking.zone);
    const bool ofOwnPool = booking.agency.isNull() && !booking.interpreter.isNull();
    if (!head.deleted && takesTime(booking.state) && ofOwnPool && time)
        m_store.hold({head.id, booking.interpreter, time->start, time->end, booking.legalRight});
    else
        m_store.release(head.id);
}

void Ledger::noteLink(const Head &head, const Head *before)
{
    const Id old = before && !before->deleted ? sessionOf(*before) : Id{};
    if (!old.isNull())
        m_stale.sessions.insert(old);
    if (head.deleted)
        return;
    const Id session = sessionOf(head);
    if (session.isNull() || session == old)
        return;
    // The old link stays: the cards made under it are found and withdrawn through it.
    m_store.link(session, head.id);
    m_stale.sessions.insert(session);
}

void Ledger::addSessionsThatName(const std::set<Id> &named, std::set<Id> &sessions) const
{
    m_store.forEach(Kind::Session, [&](const Head &head) {
        const auto session = recordOf<Session>(head);
        const bool led = std::any_of(session.leaders.begin(), session.leaders.end(),
                                     [&](const Id &leader) { return named.contains(leader); });
        if (led || named.contains(session.place))
            sessions.insert(head.id);
    });
    m_store.forEach(Kind::Booking, [&](const Head &head) {
        const auto booking = recordOf<Booking>(head);
        if (named.contains(booking.interpreter) || named.contains(booking.place))
            sessions.insert(booking.session);
    });
}

void Ledger::markSeriesStale()
{
    m_store.forEach(Kind::Session, [&](const Head &head) {
        if (!recordOf<Session>(head).recurrence.isEmpty())
            m_stale.sessions.insert(head.id);
    });
}

void Ledger::markEndedStale(const QDate &today)
{
    // Without a day to start from, everything that ever began or ended counts.
    const auto hasPassed = [&](const QDate &day) {
        return !day.isNull() && day < today && (m_endedUpTo.isNull() || day >= m_endedUpTo);
    };
    for (const auto &[id, membership] : m_facts.memberships().records())
        if (hasPassed(membership.until))
            m_renamed.insert(membership.person);
    for (const auto &[id, assignment] : m_facts.assignments().records())
        if (hasPassed(assignment.until) || hasPassed(assignment.from.addDays(-1)))
            m_stale.participants.insert(assignment.participant);
    m_endedUpTo = today;
}

void Ledger::addParticipantsFollowedBy(const std::set<Id> &persons, std::set<Id> &participants) const
{
    for (const auto &[id, participant] : m_facts.participants())
        for (const Id &person : participant.assignedStaff)
            if (persons.contains(person))
                participants.insert(id);
    for (const auto &[id, assignment] : m_facts.assignments().records())
        if (persons.contains(assignment.person))
            participants.insert(assignment.participant);
}

Ledger::Stale Ledger::takeStale()
{
    Stale stale = std::exchange(m_stale, {});
    if (const std::set<Id> named = std::exchange(m_renamed, {}); !named.empty()) {
        addSessionsThatName(named, stale.sessions);
        addParticipantsFollowedBy(named, stale.participants);
    }
    return stale;
}

} // namespace samsprak::hub
