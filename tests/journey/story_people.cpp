// SPDX-License-Identifier: MPL-2.0
// What a person does with a tablet.
#include "cast.h"
#include "names.h"
#include "story.h"

namespace samsprak::journey {

using namespace Qt::StringLiterals;

void Story::signIn(Tablet &tablet, const QString &name)
{
    tablet.type(name::staffName, name);
    tablet.type(name::staffPin, cast::pin);
    tablet.tap(name::signInButton);
    tablet.waitFor(name::weekPage, 30'000);
}

void Story::showWeek(Tablet &tablet)
{
    tablet.tap(name::navWeek);
    tablet.waitFor(name::weekPage);
}

void Story::createSession(Tablet &tablet, const cast::Planned &planned)
{
    showWeek(tablet);
    tablet.tap(name::newSession);
    tablet.waitFor(name::sessionSheet);
    tablet.type(name::sessionTitle, planned.title);
    tablet.tap(name::suggestion + planned.type);
    tablet.type(name::sessionDate, m_tuesday.toString(Qt::ISODate));
    tablet.type(name::sessionStart, planned.start);
    tablet.type(name::sessionDuration, u"60"_s);
    tablet.type(name::addParticipant, planned.participant.section(u' ', 0, 0));
    tablet.tap(name::participant + u'*');
    tablet.tap(name::bookInterpreter);
    tablet.waitFor(name::bookingSheet);
}

void Story::closeSheet(Tablet &tablet)
{
    tablet.tap(name::closeSheet);
    tablet.waitGone(name::bookingSheet);
}

void Story::book(Tablet &tablet)
{
    const QString candidate = name::candidate + m_interpreter[u"id"].toString();
    tablet.waitFor(candidate);
    tablet.ask({{u"cmd"_s, u"tap"_s}, {u"name"_s, name::bookCandidate}, {u"within"_s, candidate}});
}

void Story::waitForBooking(Tablet &tablet, const QString &title, const QString &state)
{
    tablet.ask({{u"cmd"_s, u"waitFor"_s},
                {u"name"_s, title + u'*'},
                {u"within"_s, name::weekPage},
                {u"bookingState"_s, state}});
}

void Story::openBooking(Tablet &tablet, const QString &title)
{
    tablet.ask({{u"cmd"_s, u"tap"_s}, {u"name"_s, title + u'*'}, {u"within"_s, name::weekPage}});
    tablet.waitFor(name::sessionSheet);
    tablet.tap(name::bookInterpreter);
    tablet.waitFor(name::bookingSheet);
}

void Story::editPhone(Tablet &tablet, const QString &number)
{
    tablet.tap(name::navParticipants);
    tablet.type(name::participantSearch, cast::saba);
    tablet.tap(name::participantRow + cast::saba);
    tablet.waitFor(name::participantSheet);
    tablet.type(name::participantPhone, number);
    tablet.tap(name::participantSave);
    tablet.waitGone(name::participantSheet);
}

void Story::network(Tablet &tablet, bool on) { tablet.set(u"network"_s, on); }

void Story::waitUntilSynced(Tablet &tablet)
{
    tablet.ask({{u"cmd"_s, u"synced"_s}, {u"timeoutMs"_s, 20'000}});
}

void Story::openSync(Tablet &tablet)
{
    tablet.tap(name::syncBadge);
    tablet.waitFor(name::syncPage);
}

void Story::expectOnB()
{
    m_expectedOnB = m_b->post({{u"cmd"_s, u"waitFor"_s},
                               {u"text"_s, cast::titleAInTigrinya},
                               {u"bookingState"_s, u"confirmed"_s},
                               {u"timeoutMs"_s, 30'000}});
}

void Story::requireOnB()
{
    const qint64 confirmed = m_a->lastAnswerAt();
    m_b->await(m_expectedOnB);
    const qint64 later = m_b->answeredAt(m_expectedOnB) - confirmed;
    m_report.note(u"B shows it in Tigrinya %1 ms after A"_s.arg(later));
    m_report.require(later <= 1000, u"B needed %1 ms"_s.arg(later));
}

} // namespace samsprak::journey
