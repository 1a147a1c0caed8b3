// SPDX-License-Identifier: MPL-2.0
#include "hub/ledger.h"

#include "domain/cards.h"
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

bool namesPeopleOrPlaces(Kind kind)
{
    return kind == Kind::Place || kind == Kind::Person || kind == Kind::Interpreter;
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
    m_staleSessions.clear();
    m_renamed.clear();
    m_revision = 0;
    for (const Kind kind : {Kind::Unit, Kind::Membership, Kind::Interpreter, Kind::Participant})
        m_store.forEach(kind, [&](const Head &head) {
            if (const auto fields = FieldMapView::parse(head.fields))
                m_facts.apply(kind, head.id, &*fields);
        });
    for (const Bucket &bucket : m_store.buckets())
        m_facts.notePlan(bucket);
    ++m_rightsGeneration;
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
    if (before)
        stampDecided(head, *before, {head.revision, m_origin.receipt, 0});
    m_store.put(head);
    if (before && before->bucket != head.bucket) {
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
    if (RightsFacts::matters(head.kind)) {
        const auto fields = FieldMapView::parse(head.fields);
        if (m_facts.apply(head.kind, head.id, head.deleted || !fields ? nullptr : &*fields))
            ++m_rightsGeneration;
    }
    if (head.kind == Kind::Attachment && head.deleted)
        m_store.removeContent(head.id);
    if (head.kind == Kind::Booking)
        noteHold(head);
    if (head.kind == Kind::Session)
        m_staleSessions.insert(head.id);
    else if (head.kind == Kind::Attendance || head.kind == Kind::Booking)
        noteLink(head, before);
    else if (before && namesPeopleOrPlaces(head.kind))
        m_renamed.insert(head.id);
    else if (head.kind == Kind::Membership && before && !before->deleted)
        m_renamed.insert(recordOf<Membership>(*before).person);
}

/// An interpreter's time is taken exactly as long as the booking says so, whoever wrote it.
void Ledger::noteHold(const Head &head)
{
    const auto booking = head.deleted ? Booking{} : recordOf<Booking>(head);
    const auto time = scheduling::toInterval(booking.start, booking.durationMinutes, booking.zone);
    if (!head.deleted && takesTime(booking.state) && !booking.interpreter.isNull() && time)
        m_store.hold({head.id, booking.interpreter, time->start, time->end, booking.legalRight});
    else
        m_store.release(head.id);
}

void Ledger::noteLink(const Head &head, const Head *before)
{
    const Id old = before && !before->deleted ? sessionOf(*before) : Id{};
    if (!old.isNull())
        m_staleSessions.insert(old);
    if (head.deleted)
        return;
    const Id session = sessionOf(head);
    if (session.isNull() || session == old)
        return;
    // The old link stays: the cards made under it are found and withdrawn through it.
    m_store.link(session, head.id);
    m_staleSessions.insert(session);
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
        if (named.contains(booking.interpreter))
            sessions.insert(booking.session);
    });
}

void Ledger::markSeriesStale()
{
    m_store.forEach(Kind::Session, [&](const Head &head) {
        if (!recordOf<Session>(head).recurrence.isEmpty())
            m_staleSessions.insert(head.id);
    });
}

std::set<Id> Ledger::takeStaleSessions()
{
    std::set<Id> sessions = std::exchange(m_staleSessions, {});
    if (const std::set<Id> named = std::exchange(m_renamed, {}); !named.empty())
        addSessionsThatName(named, sessions);
    return sessions;
}

} // namespace samsprak::hub
