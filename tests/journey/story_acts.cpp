// SPDX-License-Identifier: MPL-2.0
// The acts of the story.
#include "cast.h"
#include "enrolment.h"
#include "names.h"
#include "story.h"

#include <QDir>
#include <QFile>

namespace samsprak::journey {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize landscape{1280, 800};
constexpr QSize portrait{800, 1280};

bool isCalled(const QJsonObject &participant, const QString &name)
{
    return participant[u"given_name"].toString() + u' ' + participant[u"family_name"].toString() == name;
}

} // namespace

void Story::setUp()
{
    m_report.step(u"The hub takes in the demo project"_s, [this] {
        QDir().mkpath(m_setup.outFolder);
        for (const QString &log : QDir(m_setup.outFolder).entryList({u"log-*.txt"_s}))
            QFile::remove(m_setup.outFolder + u'/' + log);
        // What an earlier run left there would be found instead of made.
        QDir(m_setup.dataFolder).removeRecursively();
        QDir().mkpath(m_setup.dataFolder);
        m_hub.createKey();
        m_hub.administer({u"import"_s, m_setup.demoFolder});
        const auto before = m_hub.records(u"participant"_s).size();
        m_report.require(before >= 50, u"only %1 participants came in"_s.arg(before));
        m_hub.administer({u"import"_s, m_setup.demoFolder});
        const auto after = m_hub.records(u"participant"_s).size();
        m_report.require(before == after, u"importing the same files again changed something"_s);
        m_report.note(u"%1 participants, %2 sessions"_s.arg(before).arg(m_hub.records(u"session"_s).size()));
    });
    m_report.step(u"The server starts"_s, [this] {
        m_hub.start();
        m_saba = only(
            u"participant"_s, [](const auto &p) { return isCalled(p, cast::saba); }, cast::saba);
        m_yonas = only(
            u"participant"_s, [](const auto &p) { return isCalled(p, cast::yonas); }, cast::yonas);
        m_interpreter = only(
            u"interpreter"_s, [](const auto &i) { return i[u"name"].toString() == cast::interpreter; },
            cast::interpreter);
        const auto named = [this](const QString &given) {
            return only(
                u"person"_s, [&](const auto &p) { return p[u"name"].toString().startsWith(given + u' '); },
                given);
        };
        m_karin = named(cast::pedagogue);
        m_mats = named(cast::jobAgent);
        m_report.note(m_hub.url());
    });
}

void Story::enrolTablets()
{
    for (const auto &[tablet, person] : {std::pair{m_a.get(), m_karin}, {m_c.get(), m_mats}}) {
        const QString name = person[u"name"].toString();
        m_report.step(u"%1 is enrolled for %2"_s.arg(tablet->name(), name),
                      [&, tablet = tablet, person = person] {
                          tablet->start();
                          if (tablet == m_a.get())
                              picture(*tablet, u"01-enrol-sv"_s);
                          enrolStaff(*tablet, m_hub.ticket(u"person"_s, person[u"id"].toString()));
                          waitUntilSynced(*tablet);
                          rememberKeys(*tablet);
                      });
    }
    m_report.step(u"B is enrolled for %1"_s.arg(cast::saba), [this] {
        m_b->start();
        enrolParticipant(*m_b, m_hub.ticket(u"participant"_s, m_saba[u"id"].toString()));
        waitUntilSynced(*m_b);
        rememberKeys(*m_b);
    });
    printBusy(u"The UI threads while starting and enrolling"_s);
}

void Story::lookAround()
{
    m_report.step(u"The pedagogue's week"_s, [this] {
        m_a->resize(landscape);
        const Screen screen = picture(*m_a, u"02-week-sv"_s);
        m_report.require(screen.size() == landscape && screen.language() == u"sv",
                         u"not Swedish at 1280×800"_s);
        m_report.require(screen.items(name::session + u'*').size() >= 5, u"the week is nearly empty"_s);
    });
    m_report.step(u"The participant's Today is in Tigrinya"_s, [this] {
        const Screen screen = picture(*m_b, u"03-today-ti"_s);
        m_report.require(screen.language().startsWith(u"ti"), u"B speaks "_s + screen.language());
        m_report.require(screen.hasLettersBetween(0x1200, 0x137F), u"no Ethiopic letters"_s);
        m_report.require(!screen.mirrored(), u"Tigrinya is mirrored"_s);
    });
}

void Story::workOffline()
{
    m_report.step(u"A and C lose their network"_s, [this] {
        network(*m_a, false);
        network(*m_c, false);
    });
    m_report.step(u"A, offline, makes a session on %1 %2 and books %3: tentative"_s.arg(
                      m_tuesday.toString(Qt::ISODate), cast::startA, cast::interpreter),
                  [this] {
                      createSession(*m_a, cast::plannedA);
                      picture(*m_a, u"04-booking-sheet-sv"_s);
                      book(*m_a);
                      waitForBooking(*m_a, cast::titleA, u"tentative"_s);
                      const Screen sheet = picture(*m_a, u"05-booking-tentative-sv"_s);
                      m_report.require(sheet.bookingStates(name::bookingBanner).contains(u"tentative"),
                                       u"the sheet does not say tentative"_s);
                      closeSheet(*m_a);
                      const Screen screen = picture(*m_a, u"06-week-tentative-sv"_s);
                      m_report.require(stateOnScreen(screen, cast::titleA) == u"tentative",
                                       u"A's session does not look tentative"_s);
                  });
    m_report.step(u"C, offline, books the same interpreter for %1"_s.arg(cast::startC), [this] {
        createSession(*m_c, cast::plannedC);
        book(*m_c);
        waitForBooking(*m_c, cast::titleC, u"tentative"_s);
        closeSheet(*m_c);
    });
}

void Story::writeNumbers()
{
    m_report.step(u"A and C, both offline, write different numbers for %1"_s.arg(cast::saba), [this] {
        editPhone(*m_a, cast::phoneA);
        editPhone(*m_c, cast::phoneC);
    });
    m_report.step(u"A's sync page says what waits"_s, [this] {
        openSync(*m_a);
        picture(*m_a, u"07-sync-offline-sv"_s);
        m_report.require(unsent(*m_a) > 0, u"A's sync page does not count what is unsent"_s);
    });
    m_report.step(u"The hub knows nothing of it yet"_s, [this] {
        for (const QJsonObject &session : m_hub.records(u"session"_s))
            m_report.require(!(cast::says(session[u"title"], cast::titleA) && isOnTuesday(session)),
                             u"the hub has a session that nobody sent"_s);
    });
}

void Story::loseATablet()
{
    m_report.step(u"A is killed between save and sync"_s, [this] {
        m_unsentBefore = unsent(*m_a);
        m_a->kill();
    });
    m_report.step(u"A starts again: nothing missing, nothing doubled"_s, [this] {
        // What it holds would be handed in before anybody signs in; here the order of the two tablets counts.
        m_a->start({u"--offline"_s});
        m_a->waitFor(name::signInPage);
        const Screen screen = picture(*m_a, u"07-sign-in-again-sv"_s);
        m_report.require(!screen.says(cast::saba.section(u' ', 0, 0)), u"the sign-in lists people"_s);
        signIn(*m_a, m_karin[u"name"].toString());
        showWeek(*m_a);
        waitForBooking(*m_a, cast::titleA, u"tentative"_s);
        m_report.require(cards(m_a->look(), cast::titleA).size() == 1,
                         u"the session is there more than once"_s);
        openSync(*m_a);
        m_report.require(unsent(*m_a) == m_unsentBefore,
                         u"%1 operations wait, %2 before"_s.arg(unsent(*m_a)).arg(m_unsentBefore));
    });
}

void Story::comeOnline()
{
    Tablet &tablet = firstOnline();
    m_report.step(u"%1 comes online: confirmed"_s.arg(tablet.name()), [&] {
        // Asked before, so that B's second starts with the confirmation and not with our asking.
        if (&tablet == m_a.get())
            expectOnB();
        network(tablet, true);
        showWeek(tablet);
        waitForBooking(tablet, firstTitle(), u"confirmed"_s);
        if (&tablet == m_a.get())
            requireOnB();
        requireConfirmed(tablet, firstTitle(), u"08-week-confirmed-sv"_s);
    });
}

void Story::comeSecond()
{
    Tablet &tablet = secondOnline();
    m_report.step(u"%1 comes online: refused, with alternatives"_s.arg(tablet.name()), [&] {
        network(tablet, true);
        showWeek(tablet);
        waitForBooking(tablet, secondTitle(), u"refused"_s);
        m_report.require(stateOnHub(secondTitle()) == u"refused", u"not refused on the hub"_s);
        openBooking(tablet, secondTitle());
        const Screen screen = picture(tablet, u"09-refused-alternatives-sv"_s);
        m_report.require(screen.bookingStates(name::bookingBanner).contains(u"refused"),
                         u"the sheet does not say refused"_s);
        const auto offered = screen.items(name::takeAlternative + u'*').size();
        m_report.require(offered >= 1 && offered <= 3, u"%1 alternatives are offered"_s.arg(offered));
    });
    m_report.step(u"One tap on an alternative confirms it"_s, [&] {
        if (&tablet == m_a.get())
            expectOnB();
        tablet.tap(name::takeAlternative + u'0');
        waitForBooking(tablet, secondTitle(), u"confirmed"_s);
        if (&tablet == m_a.get())
            requireOnB();
        closeSheet(tablet);
        requireConfirmed(tablet, secondTitle(), u"10-week-alternative-confirmed-sv"_s);
    });
}

void Story::requireConfirmed(Tablet &tablet, const QString &title, const QString &file)
{
    const Screen screen = picture(tablet, file);
    m_report.require(stateOnScreen(screen, title) == u"confirmed", u"not confirmed on screen"_s);
    m_report.require(stateOnHub(title) == u"confirmed", u"not confirmed on the hub"_s);
}

} // namespace samsprak::journey
