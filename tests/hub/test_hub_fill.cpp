// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

namespace {

constexpr int ManyParticipants = 300;

/// A unit with a long past, a session today, and more buckets than a cursor should name.
struct LongPast
{
    HubWorld world;
    Session today = sessionAt(world, world.people.bjork, 10);
    Attendance attendance;

    LongPast()
    {
        world.administer([&](hub::Administration &administration) {
            hub::Batch batch;
            for (int i = 0; i < ManyParticipants; ++i) {
                Participant participant;
                participant.id = world.newId();
                participant.organisation = world.people.organisation;
                participant.unit = world.people.bjork;
                batch.put(participant);
                Session session = sessionAt(world, world.people.bjork, 8 + i % 8);
                session.start.date = session.start.date.addDays(-1 - i);
                session.title = TranslatedText::swedish(QString(200, u'x'));
                batch.put(session);
            }
            batch.put(today);
            attendance.id = world.newId();
            attendance.session = today.id;
            attendance.participant = world.people.saba;
            batch.put(attendance);
            if (!administration.apply(batch))
                qFatal("the long past");
        });
    }
};

std::map<Id, QByteArray> fieldsOf(const FakeTablet &tablet)
{
    std::map<Id, QByteArray> fields;
    for (const auto &[id, row] : tablet.rows)
        fields[id] = row.fields;
    return fields;
}

} // namespace

class TestHubFill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todayComesBeforeTheRest()
    {
        LongPast past;
        FakeTablet mats(past.world, past.world.people.mats);
        mats.next.pullBytes = 4096;
        QVERIFY(mats.sync().more);
        QVERIFY(mats.find<Session>(past.today.id));
        QVERIFY(mats.find<Attendance>(past.attendance.id));
        QVERIFY(mats.find<Participant>(past.world.people.saba));
        QVERIFY(mats.find<Person>(past.world.people.karin));
        QVERIFY(mats.all<Session>().size() < size_t(ManyParticipants));
        mats.pullAll();
        QCOMPARE(mats.all<Session>().size(), size_t(ManyParticipants + 1));
    }

    void whatIsNotTheReadersIsNotInTheDayEither()
    {
        LongPast past;
        FakeTablet anna(past.world, past.world.people.anna), saba(past.world, past.world.people.saba);
        anna.sync();
        saba.sync();
        QVERIFY(!anna.find<Session>(past.today.id) && !anna.find<Participant>(past.world.people.saba));
        QVERIFY(!saba.find<Session>(past.today.id));
    }

    void aSessionThatMovesToAnotherDayIsFoundThere()
    {
        LongPast past;
        FakeTablet karin(past.world, past.world.people.karin);
        karin.pullAll();
        Session moved = *karin.find<Session>(past.today.id);
        moved.start.date = moved.start.date.addDays(1);
        karin.sync({karin.edit(*karin.find<Session>(past.today.id), moved)});
        FakeTablet mats(past.world, past.world.people.mats);
        mats.next.pullBytes = 4096;
        mats.sync();
        QVERIFY(!mats.find<Attendance>(past.attendance.id));
        past.world.now += 24 * 60 * 60 * 1000;
        FakeTablet later(past.world, past.world.people.mats);
        later.next.pullBytes = 4096;
        later.sync();
        QVERIFY(later.find<Attendance>(past.attendance.id));
    }

    void aCursorOnItsWayStaysSmall()
    {
        LongPast past;
        FakeTablet mats(past.world, past.world.people.mats);
        mats.next.pullBytes = 4096;
        mats.sync();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(mats.sync().more);
            QVERIFY2(encode(mats.last).size() < 300, QByteArray::number(encode(mats.last).size()));
        }
    }

    void smallPagesBringTheSameAsOneLarge()
    {
        LongPast past;
        FakeTablet small(past.world, past.world.people.mats), large(past.world, past.world.people.mats);
        small.next.pullBytes = 4096;
        large.next.pullBytes = 4 * 1024 * 1024;
        small.pullAll();
        large.pullAll();
        QVERIFY(small.rows.size() > 2 * ManyParticipants);
        QCOMPARE(fieldsOf(small), fieldsOf(large));
    }

    void rightsThatChangeOnTheWayAreFollowed()
    {
        LongPast past;
        const People &people = past.world.people;
        FakeTablet mats(past.world, people.mats);
        mats.next.pullBytes = 4096;
        for (int i = 0; i < 4; ++i)
            mats.sync();
        past.world.administer([&](hub::Administration &administration) {
            Membership membership = *administration.find<Membership>(people.memberships.at(people.mats));
            membership.unit = {};
            hub::Batch batch;
            batch.put(membership);
            QVERIFY(bool(administration.apply(batch)));
        });
        mats.pullAll();
        FakeTablet fresh(past.world, people.mats);
        fresh.pullAll();
        QVERIFY(mats.find<Participant>(people.olena));
        QCOMPARE(fieldsOf(mats), fieldsOf(fresh));
    }

    void changesOnTheWayAreNotMissed()
    {
        LongPast past;
        FakeTablet karin(past.world, past.world.people.karin), mats(past.world, past.world.people.mats);
        karin.pullAll();
        mats.next.pullBytes = 4096;
        mats.sync();
        for (const Session &session : karin.all<Session>()) {
            Session longer = session;
            longer.durationMinutes = 90;
            karin.sync({karin.edit(session, longer)});
            mats.sync();
        }
        mats.pullAll();
        for (const Session &session : mats.all<Session>())
            QCOMPARE(session.durationMinutes, 90);
        QCOMPARE(fieldsOf(mats), fieldsOf(karin));
    }
};

QTEST_GUILESS_MAIN(TestHubFill)
#include "test_hub_fill.moc"
