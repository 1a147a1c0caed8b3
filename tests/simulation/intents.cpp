// SPDX-License-Identifier: MPL-2.0
#include "intents.h"

#include "domain/derived.h"

#include <QDateTime>

namespace samsprak::simulation {

Draft Intents::next()
{
    for (int tries = 0; tries < 8 && m_draft.mutation.isEmpty(); ++tries) {
        m_draft = {};
        tryOne();
    }
    if (m_draft.mutation.isEmpty())
        createSession();
    return std::move(m_draft);
}

bool Intents::tryOne()
{
    using Act = bool (Intents::*)();
    static constexpr std::pair<int, Act> acts[] = {
        {16, nullptr},
        {12, &Intents::editTitle},
        {8, &Intents::translateTitle},
        {6, &Intents::editTimes},
        {3, &Intents::moveSession},
        {5, &Intents::deleteSession},
        {3, &Intents::restoreSession},
        {8, &Intents::editParticipant},
        {3, &Intents::moveParticipant},
        {8, &Intents::markAttendance},
        {4, &Intents::addException},
        {3, &Intents::removeException},
        {3, &Intents::changeLeaders},
        {9, &Intents::askForInterpreter},
        {6, &Intents::changeBooking},
        {6, &Intents::planActivity},
        {6, &Intents::settleConflict},
        {4, &Intents::settleRefusal},
    };
    int all = 0;
    for (const auto &[weight, act] : acts)
        all += weight;
    qint64 thrown = m_dice.below(all);
    for (const auto &[weight, act] : acts) {
        if (thrown < weight)
            return act ? (this->*act)() : (createSession(), true);
        thrown -= weight;
    }
    return false;
}

Id Intents::unit()
{
    return m_tablet.who.unit.isNull() || m_dice.chance(5) ? m_dice.oneOf(m_project.units) : m_tablet.who.unit;
}

LocalTime Intents::soon()
{
    // Few slots, so that people ask for the same ones.
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).date();
    return {today.addDays(m_dice.between(1, 4)), int(m_dice.between(9, 13)) * 60};
}

void Intents::createSession()
{
    Session session;
    session.id = m_tablet.replica().newId();
    session.unit = unit();
    session.start = soon();
    session.zone = QStringLiteral("Europe/Stockholm");
    session.place = m_dice.oneOf(m_project.places);
    if (!m_tablet.who.actor.isParticipant)
        session.leaders = {m_tablet.who.actor.id};
    session.title = TranslatedText::swedish(word(session));
    session.headCount = int(m_dice.below(12));
    m_draft.mutation.create(session);
    if (m_dice.chance(40)) {
        Attendance attendance;
        attendance.participant = m_dice.oneOf(m_project.participants);
        attendance.session = session.id;
        attendance.id = Id::fromName(session.id, attendance.participant.toString());
        m_draft.mutation.create(attendance);
    }
    if (m_dice.chance(35)) {
        const Booking booking = bookingFor(session);
        m_draft.mutation.intent(RequestBooking, Booking{}, booking);
    }
}

bool Intents::editTitle()
{
    const auto before = any<Session>();
    if (!before)
        return false;
    Session after = *before;
    const auto known = before->title.texts().find(QStringLiteral("sv"));
    const QString old = known == before->title.texts().end() ? QString() : known->second.text;
    after.title.set(QStringLiteral("sv"), {word(*before, old), TranslationSource::Source, {}, m_now, {}});
    if (m_dice.chance(30))
        after.headCount = int(m_dice.below(20));
    m_draft.mutation.update(*before, after);
    return true;
}

bool Intents::translateTitle()
{
    const auto before = any<Session>();
    if (!before)
        return false;
    static const std::vector<QString> languages{QStringLiteral("ti"), QStringLiteral("ar"),
                                                QStringLiteral("uk")};
    const QString language = m_dice.oneOf(languages);
    Session after = *before;
    const auto known = before->title.texts().find(language);
    const QString old = known == before->title.texts().end() ? QString() : known->second.text;
    after.title.set(language, {word(*before, old), TranslationSource::Person, {}, m_now, {}});
    m_draft.mutation.update(*before, after);
    return true;
}

bool Intents::editTimes()
{
    const auto before = any<Session>();
    if (!before)
        return false;
    Session after = *before;
    after.start = soon();
    after.durationMinutes = int(m_dice.between(1, 8)) * 15;
    if (m_dice.chance(20))
        after.cancelled = !before->cancelled;
    m_draft.mutation.update(*before, after);
    return true;
}

bool Intents::moveSession()
{
    const auto before = any<Session>();
    if (!before)
        return false;
    Session after = *before;
    after.unit = before->unit == m_project.units[0] ? m_project.units[1] : m_project.units[0];
    if (m_dice.chance(50))
        after.headCount = int(m_dice.below(20));
    m_draft.mutation.update(*before, after);
    return true;
}

bool Intents::deleteSession()
{
    const auto session = any<Session>();
    if (!session)
        return false;
    m_draft.mutation.remove(*session);
    m_draft.deleted.push_back(session->id);
    for (const QByteArray &seen : Journal::wordsIn(encode(*session)))
        m_draft.removed.push_back(seen);
    m_tablet.lastDeleted = {{session->id, encode(*session)}};
    return true;
}

bool Intents::restoreSession()
{
    if (m_tablet.lastDeleted.empty())
        return false;
    const auto [id, fields] = *m_tablet.lastDeleted.begin();
    m_tablet.lastDeleted.clear();
    // The hub refused the deletion, or somebody else was faster: nobody wants back what is in sight.
    if (m_tablet.find<Session>(id))
        return false;
    const auto view = FieldMapView::parse(fields);
    auto session = decode<Session>(*view);
    session.id = id;
    session.title.set(QStringLiteral("sv"), {word(session), TranslationSource::Source, {}, m_now, {}});
    m_draft.putBack = Journal::wordsIn(fields);
    m_draft.mutation.create(session);
    return true;
}

bool Intents::addException()
{
    const auto before = any<Session>();
    if (!before)
        return false;
    Session after = *before;
    after.exceptions.insert(word(*before));
    m_draft.mutation.update(*before, after);
    return true;
}

bool Intents::removeException()
{
    for (int tries = 0; tries < 4; ++tries) {
        const auto before = any<Session>();
        if (!before || before->exceptions.empty())
            continue;
        Session after = *before;
        const QString gone = *after.exceptions.begin();
        after.exceptions.erase(after.exceptions.begin());
        m_draft.removed.push_back(gone.toLatin1());
        m_draft.mutation.update(*before, after);
        return true;
    }
    return false;
}

bool Intents::changeLeaders()
{
    const auto before = any<Session>();
    if (!before)
        return false;
    Session after = *before;
    const Id leader = m_dice.oneOf(m_project.memberships).person;
    if (!after.leaders.insert(leader).second)
        after.leaders.erase(leader);
    m_draft.mutation.update(*before, after);
    return true;
}

} // namespace samsprak::simulation
