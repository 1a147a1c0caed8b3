// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// A tablet that is nearly up to date is sent what changed of a record, and the whole where it may lack it.
class TestHubPatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditSendsTheFieldsThatChanged();
    void whatTheHubDecidesIsPartOfThePatch();
    void aNewRecordIsSentWhole();
    void aMovedRecordIsSentWhole();
    void aFieldThatIsGoneSendsTheWhole();
    void aRecordOfABucketOnItsWayIsSentWhole();
    void aRecordThatWasDeletedIsMadeAnew();
};

namespace {

const RowChange *rowOf(const protocol::SyncReply &reply, const Id &id)
{
    const auto found = std::find_if(reply.rows.begin(), reply.rows.end(),
                                    [&](const RowChange &row) { return row.id == id; });
    return found != reply.rows.end() ? &*found : nullptr;
}

Session longer(Session session)
{
    session.durationMinutes = 95;
    return session;
}

/// Karin has made a session and Mats has it.
struct SharedSession
{
    HubWorld world;
    FakeTablet karin{world, world.people.karin};
    FakeTablet mats{world, world.people.mats};
    Session session;

    SharedSession()
    {
        karin.pullAll();
        mats.pullAll();
        session = sessionAt(world, world.people.bjork, 10);
        session.place = world.people.room;
        karin.sync({karin.create(session)});
        mats.pullAll();
    }
};

} // namespace

void TestHubPatches::anEditSendsTheFieldsThatChanged()
{
    SharedSession shared;
    shared.karin.sync({shared.karin.edit(shared.session, longer(shared.session))});
    const auto reply = shared.mats.sync();
    const RowChange *row = rowOf(reply, shared.session.id);
    QVERIFY(row);
    QCOMPARE(row->state, RowState::Patched);
    QCOMPARE(FieldMapView::parse(row->fields)->size(), qsizetype(1));
    Session expected = longer(shared.session);
    QCOMPARE(*shared.mats.find<Session>(shared.session.id), expected);
}

void TestHubPatches::whatTheHubDecidesIsPartOfThePatch()
{
    SharedSession shared;
    Booking booking = bookingOf(shared.world, shared.session, shared.world.people.freweini);
    booking.bucket = Declaration<Booking>::home(booking);
    shared.karin.sync({shared.karin.create(booking)});
    shared.karin.sync({shared.karin.intent(RequestBooking, booking)});
    shared.mats.pullAll();
    QCOMPARE(shared.mats.find<Booking>(booking.id)->state, BookingState::Tentative);
    QVERIFY(shared.world.fire(hub::Timer::Decide));
    const auto reply = shared.mats.sync();
    const RowChange *row = rowOf(reply, booking.id);
    QVERIFY(row);
    QCOMPARE(row->state, RowState::Patched);
    QCOMPARE(shared.mats.find<Booking>(booking.id)->state, BookingState::Confirmed);
    QCOMPARE(shared.mats.find<Booking>(booking.id)->interpreter, booking.interpreter);
}

void TestHubPatches::aNewRecordIsSentWhole()
{
    SharedSession shared;
    const Session another = sessionAt(shared.world, shared.world.people.bjork, 14);
    shared.karin.sync({shared.karin.create(another)});
    shared.karin.sync({shared.karin.edit(another, longer(another))});
    const auto reply = shared.mats.sync();
    QCOMPARE(rowOf(reply, another.id)->state, RowState::Present);
    QCOMPARE(*shared.mats.find<Session>(another.id), longer(another));
}

void TestHubPatches::aMovedRecordIsSentWhole()
{
    HubWorld world;
    Id both;
    world.administer([&](hub::Administration &administration) {
        Membership membership;
        membership.id = both = world.newId();
        membership.person = world.people.anna;
        membership.organisation = world.people.organisation;
        membership.unit = world.people.bjork;
        membership.role = Role::LanguagePedagogue;
        hub::Batch batch;
        batch.put(membership);
        QVERIFY(administration.apply(batch));
    });
    FakeTablet anna(world, world.people.anna), karin(world, world.people.karin);
    anna.pullAll();
    karin.pullAll();
    Session session = sessionAt(world, world.people.nas, 10);
    anna.sync({anna.create(session)});
    karin.pullAll();
    QVERIFY(!karin.find<Session>(session.id));
    Session moved = session;
    moved.unit = world.people.bjork;
    Operation move{OperationType::Move,
                   Kind::Session,
                   session.id,
                   session.bucket,
                   anna.revisionOf(session.id),
                   {},
                   {},
                   Bucket::unitCalendar(world.people.bjork)};
    const auto outcome = anna.sync({move, anna.edit(session, moved)});
    QCOMPARE(outcome.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    const auto reply = karin.sync();
    QCOMPARE(rowOf(reply, session.id)->state, RowState::Present);
    QCOMPARE(karin.find<Session>(session.id)->unit, world.people.bjork);
}

void TestHubPatches::aFieldThatIsGoneSendsTheWhole()
{
    SharedSession shared;
    // A decision is taken back when another time is asked for: the hub then leaves the field out.
    Booking booking = bookingOf(shared.world, shared.session, shared.world.people.freweini);
    booking.bucket = Declaration<Booking>::home(booking);
    shared.karin.sync({shared.karin.intent(RequestBooking, booking)});
    shared.world.fire(hub::Timer::Decide);
    shared.karin.pullAll();
    shared.mats.pullAll();
    QVERIFY(shared.mats.find<Booking>(booking.id)->decidedAt > 0);
    const Booking decided = *shared.karin.find<Booking>(booking.id);
    Booking later = decided;
    later.start.minute += 60;
    shared.karin.sync({shared.karin.edit(decided, later)});
    const auto reply = shared.mats.sync();
    QCOMPARE(rowOf(reply, booking.id)->state, RowState::Present);
    QCOMPARE(shared.mats.find<Booking>(booking.id)->decidedAt, 0);
    QCOMPARE(shared.mats.find<Booking>(booking.id)->state, BookingState::Tentative);
}

void TestHubPatches::aRecordOfABucketOnItsWayIsSentWhole()
{
    SharedSession shared;
    // A budget that ends the first frame before the calendar: its records come by pages and by live changes
    // at once.
    FakeTablet late(shared.world, shared.world.people.mats);
    for (int hour = 8; hour < 18; ++hour) {
        Session session = sessionAt(shared.world, shared.world.people.bjork, hour);
        session.title = TranslatedText::swedish(QString(1000, u'x'));
        shared.karin.sync({shared.karin.create(session)});
    }
    late.next.pullBytes = 1;
    QVERIFY(late.sync().more);
    QVERIFY(!late.find<Session>(shared.session.id) || late.next.cursor.isFilling());
    shared.karin.sync({shared.karin.edit(shared.session, longer(shared.session))});
    late.pullAll();
    QCOMPARE(*late.find<Session>(shared.session.id), longer(shared.session));
}

void TestHubPatches::aRecordThatWasDeletedIsMadeAnew()
{
    SharedSession shared;
    const Session &session = shared.session;
    const Operation erase{OperationType::Delete, Kind::Session, session.id, session.bucket, 1000, {}, {}, {}};
    QCOMPARE(shared.karin.sync({erase}).outcomes[0].operations[0].status, OutcomeStatus::Applied);
    shared.mats.pullAll();
    QVERIFY(!shared.mats.find<Session>(session.id));
    // Undone: the same record, made once more by the one who deleted it.
    const auto undone = shared.karin.sync({shared.karin.create(session)});
    QCOMPARE(undone.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    shared.mats.pullAll();
    QCOMPARE(*shared.mats.find<Session>(session.id), session);
}

QTEST_GUILESS_MAIN(TestHubPatches)
#include "test_hub_patches.moc"
