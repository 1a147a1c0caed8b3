// SPDX-License-Identifier: MPL-2.0
#include "contest.h"

using namespace samsprak;
using namespace samsprak::test;

/// What those see who may not see the records themselves.
class TestHubCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParticipantSeesTheSessionAndLaterTheInterpreter();
    void cardsTellNoMoreThanTheyMay();
    void cardsFollowTheirSources();
    void aSessionThatGoesTakesItsCardsAlong();
    void aSeriesShowsTheWeeksToCome();
};

void TestHubCards::theParticipantSeesTheSessionAndLaterTheInterpreter()
{
    Contest contest;
    HubWorld &world = contest.world;
    FakeTablet saba(world, world.people.saba);
    saba.pullAll();
    contest.askKarin();
    contest.karin.sync({contest.karin.create(attendanceOf(world.people.saba, contest.first))});
    saba.pullAll();
    const Id id = appointmentCardId(world.people.saba, contest.first.id);
    const auto tentative = saba.find<Card>(id);
    QVERIFY(tentative);
    QCOMPARE(tentative->start, contest.first.start);
    QCOMPARE(tentative->placeName, QStringLiteral("Björkhuset"));
    QCOMPARE(tentative->leaderName, QStringLiteral("Karin"));
    QCOMPARE(tentative->leaderRole, Role::LanguagePedagogue);
    QCOMPARE(tentative->bookingState, BookingState::Tentative);
    QVERIFY(tentative->interpreterName.isEmpty());
    contest.decide();
    saba.pullAll();
    QCOMPARE(saba.find<Card>(id)->interpreterName, QStringLiteral("Freweini"));
    QCOMPARE(saba.find<Card>(id)->bookingState, BookingState::Confirmed);
    QVERIFY(!saba.find<Session>(contest.first.id));
    QVERIFY(saba.all<Interpreter>().empty());
}

void TestHubCards::cardsTellNoMoreThanTheyMay()
{
    Contest contest;
    contest.askKarin();
    contest.karin.sync({contest.karin.create(attendanceOf(contest.world.people.saba, contest.first))});
    contest.decide();
    FakeTablet anna(contest.world, contest.world.people.anna);
    anna.pullAll();
    QCOMPARE(anna.all<Card>().size(), size_t(1));
    const Card busy = anna.all<Card>().front();
    Card nothingElse;
    nothingElse.id = busyCardId(contest.world.people.freweini, contest.early.id);
    nothingElse.bucket = Bucket::interpreter(contest.world.people.freweini, BucketSection::Busy);
    nothingElse.cardKind = CardKind::Busy;
    nothingElse.reader = contest.world.people.freweini;
    nothingElse.start = contest.early.start;
    nothingElse.durationMinutes = 60;
    nothingElse.zone = contest.early.zone;
    QCOMPARE(busy, nothingElse);
}

void TestHubCards::cardsFollowTheirSources()
{
    Contest contest;
    HubWorld &world = contest.world;
    FakeTablet saba(world, world.people.saba);
    contest.askKarin();
    contest.karin.sync({contest.karin.create(attendanceOf(world.people.saba, contest.first))});
    contest.karin.pullAll();
    contest.mats.pullAll();
    Session moved = *contest.mats.find<Session>(contest.first.id);
    moved.start.minute += 30;
    contest.mats.sync({contest.mats.edit(*contest.mats.find<Session>(contest.first.id), moved)});
    world.administer([&](hub::Administration &administration) {
        auto karin = *administration.find<Person>(world.people.karin);
        karin.name = QStringLiteral("Karin Ek");
        auto room = *administration.find<Place>(world.people.room);
        room.room = QStringLiteral("7");
        hub::Batch batch;
        batch.put(karin);
        batch.put(room);
        QVERIFY(administration.apply(batch));
    });
    saba.pullAll();
    const auto card = saba.find<Card>(appointmentCardId(world.people.saba, contest.first.id));
    QCOMPARE(card->start, moved.start);
    QCOMPARE(card->leaderName, QStringLiteral("Karin Ek"));
    QCOMPARE(card->room, QStringLiteral("7"));
}

void TestHubCards::aSessionThatGoesTakesItsCardsAlong()
{
    Contest contest;
    HubWorld &world = contest.world;
    FakeTablet saba(world, world.people.saba);
    contest.askKarin();
    const Attendance attendance = attendanceOf(world.people.saba, contest.first);
    contest.karin.sync({contest.karin.create(attendance)});
    saba.pullAll();
    QCOMPARE(saba.all<Card>().size(), size_t(1));
    contest.karin.sync(
        {{OperationType::Delete, Kind::Session, contest.first.id, contest.first.bucket, 0, {}, {}, {}}});
    saba.pullAll();
    QVERIFY(saba.all<Card>().empty());
}

void TestHubCards::aSeriesShowsTheWeeksToCome()
{
    Contest contest;
    HubWorld &world = contest.world;
    FakeTablet saba(world, world.people.saba);
    contest.first.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TU");
    contest.karin.sync({contest.karin.create(contest.first),
                        contest.karin.create(attendanceOf(world.people.saba, contest.first))});
    const auto dates = [&] {
        saba.pullAll();
        std::set<QDate> found;
        for (const Card &card : saba.all<Card>())
            found.insert(card.start.date);
        return found;
    };
    const QDate first(2026, 11, 24);
    QCOMPARE(dates(), (std::set<QDate>{first, first.addDays(7), first.addDays(14), first.addDays(21)}));
    world.now += 7 * 24 * 3'600'000LL;
    QVERIFY(world.fire(hub::Timer::Series));
    QCOMPARE(dates(),
             (std::set<QDate>{first.addDays(7), first.addDays(14), first.addDays(21), first.addDays(28)}));
}

QTEST_GUILESS_MAIN(TestHubCards)
#include "test_hub_cards.moc"
