// SPDX-License-Identifier: MPL-2.0
#include "neighbours.h"

using namespace samsprak;
using namespace samsprak::test;

/// What roles and assignments open and close on a hub, besides reading and writing a bucket.
class TestHubRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAssignmentOpensAndEnds();
    void nobodyIsHandedToAnotherOrganisation();
    void whoMayWriteMayNotAlwaysDelete();
    void anInterpreterReadsTheOwnAssignments();
};

void TestHubRoles::anAssignmentOpensAndEnds()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), anna(world, world.people.anna),
        maria(world, neighbours.maria), saba(world, world.people.saba);
    karin.pullAll();
    anna.pullAll();
    Assignment assignment;
    assignment.id = world.newId();
    assignment.participant = world.people.saba;
    assignment.person = world.people.anna;
    assignment.until = neighbours.today();
    assignment.bucket = Declaration<Assignment>::home(assignment);
    Assignment abroad = assignment;
    abroad.id = world.newId();
    abroad.person = neighbours.maria;
    karin.sync({karin.create(assignment), karin.create(abroad)});
    anna.pullAll();
    maria.pullAll();
    saba.pullAll();
    QVERIFY(anna.find<Participant>(world.people.saba));
    // Another organisation's staff needs the participant's consent, not a colleague's word.
    QVERIFY(maria.all<Participant>().empty());
    QCOMPARE(saba.find<Card>(staffCardId(world.people.saba, world.people.anna))->leaderName,
             QStringLiteral("Anna"));
    Participant after = *anna.find<Participant>(world.people.saba);
    after.phone = QStringLiteral("070-3");
    QCOMPARE(codeOf(anna.sync({anna.edit(*anna.find<Participant>(world.people.saba), after)})),
             RefusalCode::Unknown);
    neighbours.nextDay();
    anna.pullAll();
    saba.pullAll();
    QVERIFY(!anna.find<Participant>(world.people.saba));
    QVERIFY(!saba.find<Card>(staffCardId(world.people.saba, world.people.anna)));
}

void TestHubRoles::nobodyIsHandedToAnotherOrganisation()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    Unit unit;
    unit.id = world.newId();
    unit.organisation = neighbours.authority;
    world.administer([&](hub::Administration &administration) {
        hub::Batch batch;
        batch.put(unit);
        Membership both;
        both.id = world.newId();
        both.person = world.people.karin;
        both.organisation = neighbours.authority;
        both.role = Role::Coordinator;
        batch.put(both);
        QVERIFY(administration.apply(batch));
    });
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    const Participant saba = *karin.find<Participant>(world.people.saba);
    Participant given = saba;
    given.organisation = neighbours.authority;
    given.unit = unit.id;
    QCOMPARE(codeOf(karin.sync({karin.edit(saba, given)})), RefusalCode::NotPermitted);
}

void TestHubRoles::whoMayWriteMayNotAlwaysDelete()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), administrator(world, world.people.administrator);
    karin.pullAll();
    administrator.pullAll();
    const auto erase = [&](const FakeTablet &tablet) {
        return Operation{OperationType::Delete,
                         Kind::Participant,
                         world.people.saba,
                         Bucket::participant(world.people.saba, BucketSection::Core),
                         tablet.revisionOf(world.people.saba),
                         {},
                         {},
                         {}};
    };
    QCOMPARE(codeOf(karin.sync({erase(karin)})), RefusalCode::NotPermitted);
    QVERIFY(!world.show(world.people.saba)[QLatin1String("deleted")].toBool());
    QCOMPARE(codeOf(administrator.sync({erase(administrator)})), RefusalCode::Unknown);
    QVERIFY(world.show(world.people.saba)[QLatin1String("deleted")].toBool());
}

void TestHubRoles::anInterpreterReadsTheOwnAssignments()
{
    HubWorld world;
    const Id person = world.newId();
    world.administer([&](hub::Administration &administration) {
        hub::Batch batch;
        auto interpreter = *administration.find<Interpreter>(world.people.freweini);
        interpreter.person = person;
        batch.put(interpreter);
        Person record;
        record.id = person;
        record.organisation = world.people.organisation;
        batch.put(record);
        Membership membership;
        membership.id = world.people.memberships[person] = world.newId();
        membership.person = person;
        membership.organisation = world.people.organisation;
        membership.role = Role::Interpreter;
        batch.put(membership);
        QVERIFY(administration.apply(batch));
    });
    FakeTablet karin(world, world.people.karin), freweini(world, person);
    karin.pullAll();
    const Session session = sessionAt(world, world.people.bjork, 10);
    const Booking booking = bookingOf(world, session, world.people.freweini);
    karin.sync({karin.create(session), karin.intent(RequestBooking, booking)});
    QVERIFY(world.fire(hub::Timer::Decide));
    freweini.pullAll();
    QCOMPARE(freweini.rows.size(), size_t(2));
    QVERIFY(freweini.find<Card>(assignmentCardId(world.people.freweini, booking.id)));
    QVERIFY(freweini.find<Card>(busyCardId(world.people.freweini, booking.id)));
}

QTEST_GUILESS_MAIN(TestHubRoles)
#include "test_hub_roles.moc"
