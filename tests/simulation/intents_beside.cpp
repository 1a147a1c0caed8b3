// SPDX-License-Identifier: MPL-2.0
#include "domain/derived.h"
#include "intents.h"

/// What people do beside sessions: participants, attendance, bookings, plans, and what needs them.
namespace samsprak::simulation {

bool Intents::editParticipant()
{
    const auto before = any<Participant>();
    if (!before)
        return false;
    Participant after = *before;
    if (m_dice.chance(60))
        after.phone = word(*before, before->phone);
    if (m_dice.chance(40))
        after.familyName = word(*before, before->familyName);
    if (m_dice.chance(20)) {
        const Id staff = m_dice.oneOf(m_project.memberships).person;
        if (!after.assignedStaff.insert(staff).second)
            after.assignedStaff.erase(staff);
    }
    m_draft.mutation.update(*before, after);
    return true;
}

bool Intents::moveParticipant()
{
    const auto before = any<Participant>();
    if (!before)
        return false;
    Participant after = *before;
    after.unit = before->unit == m_project.units[0] ? m_project.units[1] : m_project.units[0];
    m_draft.mutation.update(*before, after);
    return true;
}

bool Intents::markAttendance()
{
    if (m_dice.chance(50)) {
        if (const auto before = any<Attendance>()) {
            Attendance after = *before;
            after.state = AttendanceState(m_dice.below(5));
            if (m_dice.chance(10))
                m_draft.mutation.remove(*before);
            else
                m_draft.mutation.update(*before, after);
            return true;
        }
    }
    const auto session = any<Session>();
    const auto participant = any<Participant>();
    if (!session || !participant)
        return false;
    Attendance attendance;
    attendance.session = session->id;
    attendance.participant = participant->id;
    attendance.id = Id::fromName(session->id, participant->id.toString());
    attendance.state = AttendanceState(m_dice.below(5));
    m_draft.mutation.create(attendance);
    return true;
}

Booking Intents::bookingFor(const Session &session)
{
    Booking booking;
    booking.id = m_tablet.replica().newId();
    booking.session = session.id;
    booking.unit = session.unit;
    booking.interpreter = m_dice.oneOf(m_project.interpreters);
    booking.language = QStringLiteral("ti");
    booking.start = session.start;
    booking.durationMinutes = session.durationMinutes;
    booking.zone = session.zone;
    booking.place = session.place;
    booking.state = BookingState::Tentative;
    booking.legalRight = m_dice.chance(20);
    booking.requestedBy = m_tablet.who.actor.id;
    return booking;
}

bool Intents::askForInterpreter()
{
    const auto session = any<Session>();
    if (!session)
        return false;
    m_draft.mutation.intent(RequestBooking, Booking{}, bookingFor(*session));
    return true;
}

bool Intents::changeBooking()
{
    const auto before = any<Booking>();
    if (!before)
        return false;
    Booking after = *before;
    switch (m_dice.below(4)) {
    case 0:
        after.state = BookingState::Cancelled;
        m_draft.mutation.intent(CancelBooking, *before, after);
        break;
    case 1:
        m_draft.mutation.remove(*before);
        break;
    case 2:
        after.state = BookingState::Tentative;
        after.start = soon();
        m_draft.mutation.intent(RequestBooking, *before, after);
        break;
    default:
        after.start = soon();
        after.interpreter = m_dice.oneOf(m_project.interpreters);
        m_draft.mutation.update(*before, after);
    }
    return true;
}

/// A text so long that it travels in parts, with the word in the part that is new.
QString Intents::decision(const QString &word) const
{
    const qint64 number = m_now / 1000 % 10'000'000;
    return QStringLiteral("Beslutas av nämnden enligt avtal, ärende %1 %2 (%1)").arg(number).arg(word);
}

bool Intents::planActivity()
{
    if (!m_tablet.schema->find(Kind::Activity))
        return false;
    const auto before = m_dice.chance(50) ? any<Activity>() : std::nullopt;
    if (before) {
        Activity after = *before;
        after.decidedBy = decision(word(*before, before->decidedBy));
        after.weeklyMinutes = int(m_dice.below(600));
        m_draft.mutation.update(*before, after);
        return true;
    }
    const auto participant = any<Participant>();
    if (!participant)
        return false;
    Activity activity;
    activity.id = m_tablet.replica().newId();
    activity.participant = participant->id;
    activity.organisation = m_project.organisation;
    activity.decidedBy = decision(word(activity));
    m_draft.mutation.create(activity);
    return true;
}

/// Puts the other value in place of the one that is shown now.
template <class E>
bool Intents::takeOther(const Conflict &conflict)
{
    const auto record = m_tablet.find<E>(conflict.record);
    if (!record)
        return false;
    const QByteArray fields = encode(*record);
    const auto view = FieldMapView::parse(fields);
    const auto number = uint16_t(conflict.fieldNumber);
    for (const QByteArray &shown : Journal::wordsIn(view->value(number)))
        if (!conflict.otherValue.contains(shown))
            m_draft.removed.push_back(shown);
    m_draft.putBack = Journal::wordsIn(conflict.otherValue);
    m_draft.mutation.setField(conflict.recordKind, record->id, record->bucket, number, conflict.otherValue);
    return true;
}

bool Intents::settleConflict()
{
    const auto before = any<Conflict>();
    if (!before || before->settled)
        return false;
    Conflict after = *before;
    after.settled = true;
    after.settledBy = m_tablet.who.actor.id;
    m_draft.mutation.update(*before, after);
    if (m_dice.chance(60) && before->recordKind == Kind::Session)
        takeOther<Session>(*before);
    else if (m_dice.chance(60) && before->recordKind == Kind::Participant)
        takeOther<Participant>(*before);
    return true;
}

bool Intents::settleRefusal()
{
    const auto before = any<Refusal>();
    if (!before || before->settled)
        return false;
    Refusal after = *before;
    after.settled = true;
    m_draft.mutation.update(*before, after);
    return true;
}

} // namespace samsprak::simulation
