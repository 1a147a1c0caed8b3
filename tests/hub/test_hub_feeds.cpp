// SPDX-License-Identifier: MPL-2.0
#include "link_visits.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// Calendars that other programs read without signing in.
class TestHubFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeaderFindsTheirSessions();
    void busyTellsNothingElse();
    void theSameStateIsNotSentTwice();
    void whatChangesIsSeenAtOnce();
    void whatOpensNothingIsNotThere();
    void aMembershipThatEndsClosesTheFeed();
    void othersUnitsAreNotShown();
    void aRoomShowsWhatIsHeldThere();
    void anInterpretersHoursFollowTheBookings();
    void noParticipantIsEverNamed();
    void whoGuessesIsNotListenedTo();
    void aRestartChangesNothing();
};

namespace {

Session titled(HubWorld &world, const QString &title, int hour)
{
    Session session = sessionAt(world, world.people.bjork, hour);
    session.title = TranslatedText::swedish(title);
    return session;
}

/// Karin's own calendar, which her tablet has opened.
struct OpenFeed
{
    HubWorld world;
    FakeTablet karin{world, world.people.karin};
    Session session = titled(world, QStringLiteral("Svenska för nybörjare"), 9);
    CalendarFeed feed = feedOf(world, world.people.karin, world.people.karin, FeedDetail::Titles);
    Visitor visitor{world};

    OpenFeed()
    {
        karin.pullAll();
        karin.sync({karin.create(session), karin.create(feed)});
    }
    QByteArray text() { return visitor.text(feed.token); }
    CalendarFeed open(const Id &subject, FeedDetail detail)
    {
        const CalendarFeed another = feedOf(world, world.people.karin, subject, detail);
        karin.sync({karin.create(another)});
        return another;
    }
};

} // namespace

void TestHubFeeds::aLeaderFindsTheirSessions()
{
    OpenFeed open;
    const QByteArray text = open.text();
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QVERIFY(text.contains("SUMMARY:Svenska för nybörjare"));
    QVERIFY(text.contains("LOCATION:Björkhuset 2"));
    QVERIFY(text.contains("DTSTART;TZID=Europe/Stockholm:20261124T090000"));
    QVERIFY(text.contains("X-WR-CALNAME:Karin"));
    QVERIFY(!text.contains(open.session.id.toString().toLatin1()));
}

void TestHubFeeds::busyTellsNothingElse()
{
    OpenFeed open;
    const CalendarFeed busy = open.open(open.world.people.karin, FeedDetail::BusyOnly);
    const QByteArray text = open.visitor.text(busy.token);
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QVERIFY(text.contains("SUMMARY:Upptagen"));
    QVERIFY(!text.contains("Svenska") && !text.contains("\nLOCATION"));
}

void TestHubFeeds::theSameStateIsNotSentTwice()
{
    OpenFeed open;
    const auto first = open.visitor.calendar(open.feed.token);
    const auto again = open.visitor.calendar(open.feed.token, first->tag);
    QVERIFY(again->unchanged && again->text.isEmpty());
    open.karin.sync({open.karin.create(titled(open.world, QStringLiteral("Promenad"), 14))});
    const auto later = open.visitor.calendar(open.feed.token, first->tag);
    QVERIFY(!later->unchanged && later->text.contains("Promenad"));
}

void TestHubFeeds::whatChangesIsSeenAtOnce()
{
    OpenFeed open;
    QVERIFY(open.text().contains("T090000"));
    Session moved = *open.karin.find<Session>(open.session.id);
    const Session before = moved;
    moved.start.minute = 11 * 60;
    open.karin.sync({open.karin.edit(before, moved)});
    QVERIFY(open.text().contains("T110000") && !open.text().contains("T090000"));
    Session cancelled = moved;
    cancelled.cancelled = true;
    open.karin.sync({open.karin.edit(moved, cancelled)});
    QVERIFY(!open.text().contains("VEVENT"));
    open.karin.sync({open.karin.edit(cancelled, moved)});
    QVERIFY(open.text().contains("T110000"));
    Session handedOver = moved;
    handedOver.leaders = {open.world.people.mats};
    open.karin.sync({open.karin.edit(moved, handedOver)});
    QVERIFY(!open.text().contains("VEVENT"));
}

void TestHubFeeds::whatOpensNothingIsNotThere()
{
    OpenFeed open;
    const auto isGone = [&](const QString &token) {
        open.visitor.status = hub::Failure::Status::InternalError;
        return !open.visitor.calendar(token) && open.visitor.status == hub::Failure::Status::NotFound;
    };
    QVERIFY(isGone(QString(32, u'a')));
    QVERIFY(isGone({}));
    CalendarFeed guessable =
        feedOf(open.world, open.world.people.karin, open.world.people.karin, FeedDetail::Titles);
    guessable.token = QStringLiteral("karin");
    CalendarFeed ofParticipant = open.open(open.world.people.saba, FeedDetail::BusyOnly);
    open.karin.sync({open.karin.create(guessable)});
    QVERIFY(isGone(guessable.token));
    QVERIFY(isGone(ofParticipant.token));
    CalendarFeed revoked = open.feed;
    revoked.revoked = true;
    open.karin.sync({open.karin.edit(open.feed, revoked)});
    QVERIFY(isGone(open.feed.token));
}

void TestHubFeeds::aMembershipThatEndsClosesTheFeed()
{
    OpenFeed open;
    QVERIFY(!open.text().isEmpty());
    open.world.administer([&](hub::Administration &administration) {
        hub::Batch batch;
        Membership membership = *administration.find<Membership>(open.feed.membership);
        membership.until = QDate(2026, 11, 23);
        batch.put(membership);
        QVERIFY(administration.apply(batch));
    });
    QVERIFY(!open.visitor.calendar(open.feed.token));
    QCOMPARE(open.visitor.status, hub::Failure::Status::NotFound);
}

void TestHubFeeds::othersUnitsAreNotShown()
{
    OpenFeed open;
    FakeTablet anna(open.world, open.world.people.anna);
    Session elsewhere = sessionAt(open.world, open.world.people.nas, 13);
    elsewhere.title = TranslatedText::swedish(QStringLiteral("I Näs"));
    anna.sync({anna.create(elsewhere)});
    QVERIFY(!open.text().contains("T130000"));
}

void TestHubFeeds::aRoomShowsWhatIsHeldThere()
{
    OpenFeed open;
    const CalendarFeed room = open.open(open.world.people.room, FeedDetail::Titles);
    const QByteArray before = open.visitor.text(room.token);
    QVERIFY(before.contains("X-WR-CALNAME:Björkhuset 2") && before.contains("Svenska"));
    Session away = open.session;
    away.place = {};
    open.karin.sync({open.karin.edit(open.session, away)});
    QVERIFY(!open.visitor.text(room.token).contains("VEVENT"));
}

void TestHubFeeds::anInterpretersHoursFollowTheBookings()
{
    Contest contest;
    Visitor visitor(contest.world);
    const CalendarFeed feed =
        feedOf(contest.world, contest.world.people.karin, contest.world.people.freweini, FeedDetail::Titles);
    contest.karin.sync({contest.karin.create(feed)});
    QVERIFY(!visitor.text(feed.token).contains("VEVENT"));
    contest.askKarin();
    QVERIFY(!visitor.text(feed.token).contains("VEVENT"));
    contest.decide();
    const QByteArray text = visitor.text(feed.token);
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QVERIFY(text.contains("SUMMARY:Tolkning – ትግርኛ") && text.contains("T100000"));
    contest.karin.sync({contest.karin.intent(CancelBooking, *contest.karin.find<Booking>(contest.early.id))});
    QVERIFY(!visitor.text(feed.token).contains("VEVENT"));
}

void TestHubFeeds::noParticipantIsEverNamed()
{
    OpenFeed open;
    open.karin.sync({open.karin.create(titled(open.world, QStringLiteral("Samtal med SABA, hemma"), 13))});
    const QByteArray text = open.text();
    QCOMPARE(text.count("BEGIN:VEVENT"), 2);
    QVERIFY(!text.toLower().contains("saba"));
    QVERIFY(text.contains("SUMMARY:Aktivitet"));
    // One who comes later is no different.
    Participant participant;
    participant.id = open.world.newId();
    participant.givenName = QStringLiteral("Svenska");
    participant.organisation = open.world.people.organisation;
    participant.unit = open.world.people.bjork;
    participant.bucket = Declaration<Participant>::home(participant);
    open.karin.sync({open.karin.create(participant)});
    QVERIFY(!open.text().contains("Svenska"));
}

void TestHubFeeds::whoGuessesIsNotListenedTo()
{
    OpenFeed open;
    Visitor guesser(open.world, "192.0.2.66");
    for (int i = 0; i < 40; ++i)
        QVERIFY(!guesser.calendar(QString::number(i).rightJustified(32, u'0')));
    QCOMPARE(guesser.status, hub::Failure::Status::TooMany);
    QVERIFY(!guesser.calendar(open.feed.token));
    QVERIFY(!open.text().isEmpty());
    open.world.now += 61'000;
    QVERIFY(guesser.calendar(open.feed.token));
}

void TestHubFeeds::aRestartChangesNothing()
{
    OpenFeed open;
    const auto before = open.visitor.calendar(open.feed.token);
    open.world.restart();
    const auto after = open.visitor.calendar(open.feed.token);
    QCOMPARE(after->text, before->text);
    QCOMPARE(after->tag, before->tag);
}

QTEST_GUILESS_MAIN(TestHubFeeds)
#include "test_hub_feeds.moc"
