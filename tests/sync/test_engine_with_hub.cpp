// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"
#include "simulated_tablets.h"

using namespace samsprak;
using namespace samsprak::test;

namespace {

/// Karin, Mats and Saba, each with a tablet on one hub, all in sync.
struct ThreeTablets
{
    HubWorld hub;
    SimulatedTablet karin{1}, mats{2}, saba{3};
    SimulatedNetwork network{[this](const hub::Event &e) { return hub.step(e); }, hub.now, {}, {}};

    ThreeTablets()
    {
        enrol(karin, hub.people.karin);
        enrol(mats, hub.people.mats);
        enrol(saba, hub.people.saba);
        // Enrolling stops the hub for a moment: hints are listened to afterwards.
        for (SimulatedTablet *tablet : {&karin, &mats, &saba})
            network.join(*tablet);
        network.settle();
    }
    void enrol(SimulatedTablet &tablet, const Id &actor)
    {
        tablet.tablet.author = actor;
        tablet.tablet.membership =
            hub.people.memberships.contains(actor) ? hub.people.memberships[actor] : Id{};
        tablet.token = hub.enrolled(actor);
    }
    QString phone(const SimulatedTablet &tablet) const
    {
        return tablet.find<Participant>(hub.people.saba)->phone;
    }
};

} // namespace

class TestEngineWithHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneGetsWhatTheyMaySee()
    {
        ThreeTablets world;
        const People &people = world.hub.people;
        QVERIFY(world.karin.find<Participant>(people.saba));
        QVERIFY(!world.karin.find<Participant>(people.olena));
        QVERIFY(world.saba.find<Participant>(people.saba));
        QVERIFY(!world.saba.find<Participant>(people.olena));
        QVERIFY(world.mats.find<Person>(people.karin));
    }

    void anEditReachesTheOthersByAHint()
    {
        ThreeTablets world;
        world.karin.edit<Participant>(world.hub.people.saba, &Participant::phone, QStringLiteral("070-2"));
        world.network.settle();
        QCOMPARE(world.phone(world.mats), QStringLiteral("070-2"));
        QCOMPARE(world.phone(world.saba), QStringLiteral("070-2"));
        QCOMPARE(world.karin.engine->status().unsent, 0);
        QVERIFY(!world.karin.tablet.isPending<Participant>(world.hub.people.saba));
    }

    void offlineEditsOfDifferentFieldsMergeWithoutAConflict()
    {
        ThreeTablets world;
        const Id saba = world.hub.people.saba;
        world.karin.goOffline();
        world.mats.goOffline();
        world.karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-2"));
        world.mats.edit<Participant>(saba, &Participant::language, QStringLiteral("am"));
        world.mats.goOnline();
        world.karin.goOnline();
        world.network.settle();
        for (const SimulatedTablet *tablet : world.network.tablets) {
            QCOMPARE(tablet->find<Participant>(saba)->phone, QStringLiteral("070-2"));
            QCOMPARE(tablet->find<Participant>(saba)->language, QStringLiteral("am"));
            QVERIFY(tablet->all<Conflict>().empty());
        }
    }

    void offlineEditsOfOneFieldKeepBothValues_data()
    {
        QTest::addColumn<bool>("karinFirst");
        QTest::newRow("karin first") << true;
        QTest::newRow("mats first") << false;
    }
    void offlineEditsOfOneFieldKeepBothValues()
    {
        QFETCH(bool, karinFirst);
        ThreeTablets world;
        const Id saba = world.hub.people.saba;
        world.karin.goOffline();
        world.mats.goOffline();
        world.karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-karin"));
        world.network.elapse(60'000);
        world.mats.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-mats"));
        world.network.elapse(60'000);
        (karinFirst ? world.karin : world.mats).goOnline();
        world.network.settle();
        (karinFirst ? world.mats : world.karin).goOnline();
        world.network.settle();
        for (const SimulatedTablet *tablet : {&world.karin, &world.mats}) {
            QCOMPARE(world.phone(*tablet), QStringLiteral("070-mats"));
            const std::vector<Conflict> conflicts = tablet->all<Conflict>();
            QCOMPARE(conflicts.size(), size_t(1));
            CborReader other(conflicts[0].otherValue);
            QCOMPARE(other.text(), QStringLiteral("070-karin"));
            QCOMPARE(conflicts[0].record, saba);
            QCOMPARE(conflicts[0].otherBy, world.hub.people.karin);
        }
        QVERIFY(std::any_of(world.karin.changes.begin(), world.karin.changes.end(),
                            [](const storage::CommittedChanges &c) { return c.conflictsOrRefusals; }));
    }

    void oneTapSwapsTheValues()
    {
        ThreeTablets world;
        const Id saba = world.hub.people.saba;
        world.karin.goOffline();
        world.karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-karin"));
        world.network.elapse(60'000);
        world.mats.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-mats"));
        world.karin.goOnline();
        world.network.settle();
        const Conflict conflict = world.karin.all<Conflict>().front();
        Conflict settled = conflict;
        std::swap(settled.keptValue, settled.otherValue);
        settled.settled = true;
        settled.settledBy = world.hub.people.karin;
        const Participant before = *world.karin.find<Participant>(saba);
        Participant after = before;
        after.phone = QStringLiteral("070-karin");
        storage::Mutation swap;
        swap.update(before, after);
        swap.update(conflict, settled);
        world.karin.commit(swap);
        world.network.settle();
        QCOMPARE(world.phone(world.mats), QStringLiteral("070-karin"));
        QCOMPARE(world.mats.all<Conflict>().size(), size_t(1));
        QVERIFY(world.mats.all<Conflict>().front().settled);
    }

    void aSequenceOfOwnEditsIsNoConflict()
    {
        ThreeTablets world;
        const Id saba = world.hub.people.saba;
        world.karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("1"));
        world.karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("2"));
        world.network.settle();
        world.karin.goOffline();
        for (const char *number : {"3", "4", "5"})
            world.karin.edit<Participant>(saba, &Participant::phone, QString::fromLatin1(number));
        world.karin.goOnline();
        world.network.settle();
        QCOMPARE(world.phone(world.mats), QStringLiteral("5"));
        QCOMPARE(world.phone(world.karin), QStringLiteral("5"));
        QVERIFY(world.karin.all<Conflict>().empty());
    }

    void aLostReplyIsAppliedOnce()
    {
        ThreeTablets world;
        Group group;
        group.id = world.hub.newId();
        group.unit = world.hub.people.bjork;
        group.name = QStringLiteral("Språkcafé");
        world.karin.repliesToLose = 2;
        world.karin.create(group);
        world.network.settle();
        QCOMPARE(world.karin.engine->status().unsent, 1);
        QVERIFY(world.mats.find<Group>(group.id));
        world.network.elapse(10'000);
        QCOMPARE(world.karin.engine->status().unsent, 0);
        QCOMPARE(world.karin.all<Group>().size(), size_t(1));
        QCOMPARE(world.mats.all<Group>().size(), size_t(1));
        QVERIFY(world.karin.all<Conflict>().empty());
    }

    void aTabletThatIsStoppedBetweenSaveAndSyncLosesAndDoublesNothing()
    {
        ThreeTablets world;
        const Id saba = world.hub.people.saba;
        world.karin.repliesToLose = 1;
        world.karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-2"));
        world.network.settle();
        world.karin.request.reset();
        world.karin.timerAt.reset();
        world.karin.tablet.open();
        world.karin.start();
        QCOMPARE(world.phone(world.karin), QStringLiteral("070-2"));
        QVERIFY(world.karin.tablet.isPending<Participant>(saba));
        world.karin.step(sync::Started{});
        world.network.settle();
        QVERIFY(!world.karin.tablet.isPending<Participant>(saba));
        QCOMPARE(world.phone(world.mats), QStringLiteral("070-2"));
        QVERIFY(world.mats.all<Conflict>().empty());
    }

    void anOwnEditNeverVanishesWhileOthersWrite()
    {
        ThreeTablets world;
        const Id saba = world.hub.people.saba;
        world.karin.goOffline();
        world.karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-mine"));
        world.mats.edit<Participant>(saba, &Participant::language, QStringLiteral("am"));
        world.network.settle();
        world.karin.online = true;
        world.karin.repliesToLose = 1;
        world.karin.step(sync::NetworkUp{});
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(world.phone(world.karin), QStringLiteral("070-mine"));
            world.network.elapse(700);
        }
        QCOMPARE(world.phone(world.karin), QStringLiteral("070-mine"));
        QCOMPARE(world.karin.find<Participant>(saba)->language, QStringLiteral("am"));
        QCOMPARE(world.karin.engine->status().unsent, 0);
    }

    void aCopiedTabletGoesOnUnderANewWriterAndNothingIsAppliedTwice()
    {
        ThreeTablets world;
        Group first;
        first.id = world.hub.newId();
        first.unit = world.hub.people.bjork;
        world.karin.goOffline();
        world.karin.create(first);
        // The folder of the tablet is copied, with the work that it has not sent.
        SimulatedTablet copy(9);
        copy.tablet.replica.reset();
        world.karin.tablet.replica.reset();
        QFile::remove(copy.tablet.path());
        QVERIFY(QFile::copy(world.karin.tablet.path(), copy.tablet.path()));
        world.karin.tablet.open();
        world.karin.start();
        copy.tablet.open();
        copy.start();
        copy.tablet.author = world.karin.tablet.author;
        copy.tablet.membership = world.karin.tablet.membership;
        copy.token = world.karin.token;
        const Id writer = world.karin.tablet.replica->writer();
        QCOMPARE(copy.tablet.replica->writer(), writer);

        world.karin.goOnline();
        world.network.settle();
        Group second = first;
        second.id = world.hub.newId();
        world.karin.create(second);
        world.network.settle();
        world.network.join(copy);
        world.network.settle();
        QVERIFY(copy.tablet.replica->writer() != writer);
        QCOMPARE(copy.engine->status().unsent, 0);
        QCOMPARE(copy.all<Group>().size(), size_t(2));
        QCOMPARE(world.mats.all<Group>().size(), size_t(2));
        QVERIFY(world.mats.all<Conflict>().empty());
    }

    void whatIsNotPermittedComesBackAsARefusalAndTheRestGoesOn()
    {
        ThreeTablets world;
        Unit unit;
        unit.id = world.hub.newId();
        unit.organisation = world.hub.people.organisation;
        unit.name = QStringLiteral("Not hers to found");
        Group group;
        group.id = world.hub.newId();
        group.unit = world.hub.people.bjork;
        world.saba.goOffline();
        world.saba.create(unit);
        world.saba.create(group);
        world.saba.edit<Participant>(world.hub.people.saba, &Participant::phone, QStringLiteral("070-self"));
        world.saba.goOnline();
        world.network.settle();
        QCOMPARE(world.saba.engine->status().unsent, 0);
        QVERIFY(!world.saba.find<Unit>(unit.id));
        QVERIFY(!world.saba.all<Refusal>().empty());
        QVERIFY(!world.mats.find<Unit>(unit.id));
    }

    void whenARightEndsThePersonsTabletForgets()
    {
        ThreeTablets world;
        const People &people = world.hub.people;
        QVERIFY(world.mats.find<Participant>(people.saba));
        world.mats.edit<Participant>(people.saba, &Participant::language, QStringLiteral("am"));
        world.network.settle();
        world.hub.administer([&](hub::Administration &administration) {
            Membership membership = *administration.find<Membership>(people.memberships.at(people.mats));
            membership.unit = people.nas;
            hub::Batch batch;
            batch.put(membership);
            if (!administration.apply(batch))
                qFatal("membership");
        });
        world.mats.step(sync::Requested{});
        world.network.settle();
        QVERIFY(!world.mats.find<Participant>(people.saba));
        QVERIFY(world.mats.find<Participant>(people.olena));
        QVERIFY(world.karin.find<Participant>(people.saba));
    }
};

QTEST_GUILESS_MAIN(TestEngineWithHub)
#include "test_engine_with_hub.moc"
