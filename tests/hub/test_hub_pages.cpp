// SPDX-License-Identifier: MPL-2.0
#include "domain/attendance_mark.h"
#include "hub/enrolment.h"
#include "link_visits.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// An interpreter's and a participant's page: what they show, and what is answered on them.
class TestHubPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfferIsConfirmedByTheInterpreter();
    void aDeclinedOfferComesBackToTheBooker();
    void anAnswerCountsForWhatWasSeen();
    void nobodyAnswersForAnother();
    void linksEnd_data();
    void linksEnd();
    void anErasedParticipantHasNoPage();
    void aWeekShowsOwnAppointments();
    void whoCanNotComeIsExcused();
    void noNameIsOnAnyPage();
};

namespace {

constexpr qint64 Hour = 3'600'000;

QString linkFor(HubWorld &world, hub::PageUse use, const Id &subject, qint64 valid = 24 * Hour)
{
    QString token;
    world.administer([&](hub::Administration &administration) {
        const auto made =
            administration.createPageLink({use, subject, QStringLiteral("sv"), world.now + valid});
        token = made ? *made : QString();
    });
    return token;
}

hub::LinkAsked asked(hub::LinkPage page, const QString &token)
{
    return {page, token.toLatin1(), {}, {}, {}, {}};
}

/// Karin has asked for Freweini, who belongs to a pool that answers for itself.
struct Offer
{
    Contest contest;
    QString token;
    Visitor freweini{contest.world};

    Offer()
    {
        contest.world.administer([&](hub::Administration &administration) {
            hub::Batch batch;
            Organisation pool = *administration.find<Organisation>(contest.world.people.organisation);
            pool.autoAcceptsOrders = false;
            batch.put(pool);
            QVERIFY(administration.apply(batch));
        });
        token = linkFor(contest.world, hub::PageUse::InterpreterDay, contest.world.people.freweini);
        contest.askKarin();
        contest.decide();
    }
    std::optional<hub::AgendaPage> page()
    {
        return freweini.follow<hub::AgendaPage>(asked(hub::LinkPage::InterpreterDay, token));
    }
    std::optional<hub::DeedResult> answer(hub::PageDeed::Type type, const hub::AgendaItem &item,
                                          const QString &reason = {})
    {
        hub::LinkAsked request = asked(hub::LinkPage::InterpreterDay, token);
        request.deed = hub::PageDeed{type, item.subject, item.proof, reason};
        return freweini.follow<hub::DeedResult>(request);
    }
    Booking booking()
    {
        contest.karin.pullAll();
        return *contest.karin.find<Booking>(contest.early.id);
    }
};

/// Saba takes part in a session.
struct Appointment
{
    HubWorld world;
    QString token = linkFor(world, hub::PageUse::ParticipantWeek, world.people.saba);
    FakeTablet karin{world, world.people.karin};
    Session session = sessionAt(world, world.people.bjork, 13);
    Visitor saba{world};

    Appointment()
    {
        session.title = TranslatedText::swedish(QStringLiteral("Studiebesök"));
        session.area = Area::Work;
        karin.pullAll();
        karin.sync({karin.create(session), karin.create(attendanceOf(world.people.saba, session))});
    }
    std::optional<hub::AgendaPage> page()
    {
        return saba.follow<hub::AgendaPage>(asked(hub::LinkPage::ParticipantWeek, token));
    }
    std::optional<hub::DeedResult> cancel(const hub::AgendaItem &item)
    {
        hub::LinkAsked request = asked(hub::LinkPage::ParticipantWeek, token);
        request.deed = hub::PageDeed{hub::PageDeed::Type::CanNotCome, item.subject, item.proof, {}};
        return saba.follow<hub::DeedResult>(request);
    }
};

} // namespace

void TestHubPages::anOfferIsConfirmedByTheInterpreter()
{
    Offer offer;
    QCOMPARE(offer.booking().state, BookingState::Ordered);
    const auto page = offer.page();
    QCOMPARE(page->offers.size(), size_t(1));
    QVERIFY(page->items.empty());
    QCOMPARE(page->offers[0].place, QStringLiteral("Björkhuset 2"));
    QCOMPARE(offer.answer(hub::PageDeed::Type::Accept, page->offers[0]), hub::DeedResult::Accepted);
    QCOMPARE(offer.booking().state, BookingState::Confirmed);
    QCOMPARE(offer.booking().answer, CounterpartAnswer::Confirmed);
    const auto later = offer.page();
    QVERIFY(later->offers.empty());
    QCOMPARE(later->items.size(), size_t(1));
    QCOMPARE(later->items[0].interpreter, hub::InterpreterPresence::Confirmed);
    // The same form once more changes nothing.
    QCOMPARE(offer.answer(hub::PageDeed::Type::Decline, page->offers[0]), hub::DeedResult::Outdated);
    QCOMPARE(offer.booking().state, BookingState::Confirmed);
}

void TestHubPages::aDeclinedOfferComesBackToTheBooker()
{
    Offer offer;
    const auto page = offer.page();
    QCOMPARE(
        offer.answer(hub::PageDeed::Type::Decline, page->offers[0], QStringLiteral(" Bilen är\ntrasig ")),
        hub::DeedResult::Declined);
    QCOMPARE(offer.booking().state, BookingState::Unfilled);
    QCOMPARE(offer.booking().answerText, QStringLiteral("Bilen är trasig"));
    const std::vector<Refusal> refusals = offer.contest.karin.all<Refusal>();
    QCOMPARE(refusals.size(), size_t(1));
    QCOMPARE(refusals[0].record, offer.contest.early.id);
    QVERIFY(!refusals[0].alternatives.empty());
    for (const Alternative &alternative : refusals[0].alternatives)
        QCOMPARE(alternative.interpreter, offer.contest.world.people.senait);
    QVERIFY(offer.page()->offers.empty());
    // Her time is free again.
    offer.contest.askMats();
    offer.contest.decide();
    QCOMPARE(offer.contest.mats.find<Booking>(offer.contest.late.id)->state, BookingState::Ordered);
}

void TestHubPages::anAnswerCountsForWhatWasSeen()
{
    Offer offer;
    const auto page = offer.page();
    offer.contest.karin.sync({offer.contest.karin.intent(CancelBooking, offer.booking())});
    QCOMPARE(offer.answer(hub::PageDeed::Type::Accept, page->offers[0]), hub::DeedResult::Outdated);
    QCOMPARE(offer.booking().state, BookingState::Cancelled);
}

void TestHubPages::nobodyAnswersForAnother()
{
    Offer offer;
    const auto page = offer.page();
    const QString token =
        linkFor(offer.contest.world, hub::PageUse::InterpreterDay, offer.contest.world.people.senait);
    hub::LinkAsked request = asked(hub::LinkPage::InterpreterDay, token);
    request.deed =
        hub::PageDeed{hub::PageDeed::Type::Accept, page->offers[0].subject, page->offers[0].proof, {}};
    QCOMPARE(offer.freweini.follow<hub::DeedResult>(request), hub::DeedResult::Outdated);
    hub::AgendaItem forged = page->offers[0];
    forged.proof = QByteArray(forged.proof.size(), '0');
    QCOMPARE(offer.answer(hub::PageDeed::Type::Accept, forged), hub::DeedResult::Outdated);
    forged.proof.clear();
    QCOMPARE(offer.answer(hub::PageDeed::Type::Accept, forged), hub::DeedResult::Outdated);
    QCOMPARE(offer.booking().state, BookingState::Ordered);
}

void TestHubPages::linksEnd_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"expired", "revoked", "guessed", "another page's"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestHubPages::linksEnd()
{
    QFETCH(QString, how);
    Appointment appointment;
    QVERIFY(appointment.page());
    hub::LinkPage page = hub::LinkPage::ParticipantWeek;
    if (how == u"expired")
        appointment.world.now += 24 * Hour;
    else if (how == u"revoked")
        appointment.world.administer([&](hub::Administration &administration) {
            QVERIFY(administration.revokePageLinks(appointment.world.people.saba));
        });
    else if (how == u"guessed")
        appointment.token[3] = appointment.token[3] == u'x' ? u'y' : u'x';
    else
        page = hub::LinkPage::InterpreterDay;
    QVERIFY(!appointment.saba.follow<hub::AgendaPage>(asked(page, appointment.token)));
    QCOMPARE(appointment.saba.status, hub::Failure::Status::NotFound);
    hub::LinkAsked deed = asked(page, appointment.token);
    deed.deed = hub::PageDeed{};
    appointment.saba.status = hub::Failure::Status::InternalError;
    QVERIFY(!appointment.saba.follow<hub::DeedResult>(deed));
    QCOMPARE(appointment.saba.status, hub::Failure::Status::NotFound);
}

void TestHubPages::anErasedParticipantHasNoPage()
{
    if (qEnvironmentVariable("SAMSPRAK_TEST_STORE") == u"postgresql")
        QSKIP("the list of who was erased lies beside a data folder");
    Appointment appointment;
    appointment.world.administer([&](hub::Administration &administration) {
        QVERIFY(administration.erasePerson(appointment.world.people.saba));
    });
    QVERIFY(!appointment.page());
    QVERIFY(!appointment.world.store().pageLink(hub::secretHash(appointment.token.toLatin1())));
}

void TestHubPages::aWeekShowsOwnAppointments()
{
    Appointment appointment;
    FakeTablet anna(appointment.world, appointment.world.people.anna);
    const Session others = sessionAt(appointment.world, appointment.world.people.nas, 15);
    anna.sync({anna.create(others), anna.create(attendanceOf(appointment.world.people.olena, others))});
    const auto page = appointment.page();
    QCOMPARE(page->items.size(), size_t(1));
    QCOMPARE(page->items[0].title, QStringLiteral("Studiebesök"));
    QCOMPARE(page->items[0].area, Area::Work);
    QCOMPARE(page->items[0].place, QStringLiteral("Björkhuset 2"));
    QCOMPARE(page->items[0].leader, QStringLiteral("Karin"));
    QCOMPARE(page->items[0].interpreter, hub::InterpreterPresence::None);
    const auto calendar =
        appointment.saba.follow<hub::CalendarText>(asked(hub::LinkPage::ParticipantFeed, appointment.token));
    QVERIFY(calendar && calendar->text.contains("SUMMARY:Studiebesök") && calendar->text.contains("T130000"));
}

void TestHubPages::whoCanNotComeIsExcused()
{
    Appointment appointment;
    const auto page = appointment.page();
    QCOMPARE(appointment.cancel(page->items[0]), hub::DeedResult::Excused);
    const auto later = appointment.page();
    QVERIFY(later->items[0].excused && later->items[0].subject.isEmpty());
    // Twice is once.
    QCOMPARE(appointment.cancel(page->items[0]), hub::DeedResult::Excused);
    appointment.karin.pullAll();
    std::vector<Attendance> marked = appointment.karin.all<Attendance>();
    std::erase_if(marked, [](const Attendance &a) { return !a.occurrence.isValid(); });
    QCOMPARE(marked.size(), size_t(1));
    QCOMPARE(marked[0].state, AttendanceState::Excused);
    // The roll call writes to the same record.
    QCOMPARE(
        marked[0].id,
        attendanceMark(appointment.session, appointment.session.start, appointment.world.people.saba).id);
    QCOMPARE(marked[0].occurrence, appointment.session.start);
    QCOMPARE(marked[0].participant, appointment.world.people.saba);
    QVERIFY(marked[0].markedBy.isNull());
}

void TestHubPages::noNameIsOnAnyPage()
{
    Appointment appointment;
    Session named = sessionAt(appointment.world, appointment.world.people.bjork, 15);
    named.title = TranslatedText::swedish(QStringLiteral("Saba och Olena lagar mat"));
    appointment.karin.sync({appointment.karin.create(named),
                            appointment.karin.create(attendanceOf(appointment.world.people.saba, named))});
    const auto page = appointment.page();
    QCOMPARE(page->items.size(), size_t(2));
    for (const hub::AgendaItem &item : page->items)
        QVERIFY(!item.title.contains(u"Saba") && !item.title.contains(u"Olena"));
    const auto calendar =
        appointment.saba.follow<hub::CalendarText>(asked(hub::LinkPage::ParticipantFeed, appointment.token));
    QVERIFY(calendar && !calendar->text.contains("Saba") && !calendar->text.contains("Olena"));
}

QTEST_GUILESS_MAIN(TestHubPages)
#include "test_hub_pages.moc"
