// SPDX-License-Identifier: MPL-2.0
#include "hub/erasure.h"
#include "raw_pages.h"
#include "spooling_tablet.h"

using namespace samsprak;
using namespace samsprak::test;

/// A hub that was restored from a backup has again what its tablets were told was safe; what was erased stays
/// erased; a tablet that was away for long finds its way back.
class TestRestoreWithHub : public QObject
{
    Q_OBJECT

    static constexpr qint64 Day = 24 * 60 * 60 * 1000LL;

    template <class E>
    static std::vector<E> all(HubWorld &world)
    {
        std::vector<E> found;
        world.store().forEach(Declaration<E>::kind,
                              [&](const hub::Head &head) { found.push_back(hub::recordOf<E>(head)); });
        return found;
    }
    static QStringList groupsOf(HubWorld &world)
    {
        QStringList names;
        for (const Group &group : all<Group>(world))
            names << group.name;
        names.sort();
        return names;
    }
    static QStringList groupsOf(const SpoolingTablet &tablet)
    {
        QStringList names;
        for (const Group &group : tablet.tablet.replica->reader().all<Group>().list().valueOr({}))
            names << group.name;
        names.sort();
        return names;
    }
    static void book(SpoolingTablet &tablet, const Session &session, const Booking &booking)
    {
        Session created = session;
        storage::Mutation mutation;
        mutation.create(created);
        mutation.intent(RequestBooking, Booking{}, booking);
        tablet.commit(mutation);
    }

private Q_SLOTS:
    void yesterdaysBackupHasTodaysWorkAgainAfterTheNextSync()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1), mats(world, world.people.mats, 2);
        const Id saba = world.people.saba;
        karin.createGroup(QStringLiteral("yesterday"));
        karin.sync();
        mats.sync();
        const QString backup = world.backUp();
        world.now += Day / 2;
        karin.createGroup(QStringLiteral("today"));
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-karin"));
        const Session first = sessionAt(world, world.people.bjork, 10);
        const Session second = sessionAt(world, world.people.bjork, 10);
        const Booking wish = bookingOf(world, first, world.people.freweini);
        const Booking other = bookingOf(world, second, world.people.senait);
        book(karin, first, wish);
        karin.sync();
        mats.sync();
        world.now += 60'000;
        mats.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-mats"));
        book(mats, second, other);
        mats.sync();
        QVERIFY(world.fire(hub::Timer::Decide));
        karin.sync();
        QVERIFY(world.store().holdOf(wish.id) && world.store().holdOf(other.id));
        karin.createGroup(QStringLiteral("unsent"));

        world.restoreFrom(backup);
        QCOMPARE(groupsOf(world), QStringList{QStringLiteral("yesterday")});
        QVERIFY(!world.store().holdOf(wish.id));
        for (SpoolingTablet *tablet : {&karin, &mats, &karin, &mats})
            tablet->sync();
        QVERIFY(world.fire(hub::Timer::Decide));
        for (SpoolingTablet *tablet : {&karin, &mats})
            tablet->sync();

        const QStringList groups{QStringLiteral("today"), QStringLiteral("unsent"),
                                 QStringLiteral("yesterday")};
        QCOMPARE(groupsOf(world), groups);
        QVERIFY(world.store().holdOf(wish.id) && world.store().holdOf(other.id));
        for (const SpoolingTablet *tablet : {&karin, &mats}) {
            QCOMPARE(groupsOf(*tablet), groups);
            QCOMPARE(tablet->tablet.replica->unsentOperations(), 0);
            QCOMPARE(tablet->tablet.find<Participant>(saba)->phone, QStringLiteral("070-mats"));
            for (const Booking &booking : {wish, other})
                QVERIFY(tablet->tablet.find<Booking>(booking.id)->state >= BookingState::Held);
        }
        QVERIFY(all<Refusal>(world).empty());
        QCOMPARE(all<Session>(world).size(), size_t(2));
    }

    void whatTheBackupHoldsIsNotDoneTwice()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        const Id saba = world.people.saba;
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("1"));
        karin.sync();
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("2"));
        karin.sync();
        const QString backup = world.copy();
        world.restoreFrom(backup);
        const qint64 restored = world.store().revision();
        karin.sync();
        QCOMPARE(world.store().revision(), restored);
        QCOMPARE(karin.tablet.find<Participant>(saba)->phone, QStringLiteral("2"));
        QCOMPARE(karin.tablet.replica->unsentOperations(), 0);
        QVERIFY(all<Conflict>(world).empty());
    }

    void aConflictThatTheBackupLacksIsFoundAgain()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1), mats(world, world.people.mats, 2);
        const Id saba = world.people.saba;
        const QString backup = world.copy();
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-karin"));
        world.now += 60'000;
        mats.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-mats"));
        for (SpoolingTablet *tablet : {&karin, &mats, &karin})
            tablet->sync();
        QCOMPARE(all<Conflict>(world).size(), size_t(1));
        const Id conflict = all<Conflict>(world).front().id;
        world.restoreFrom(backup);
        QVERIFY(all<Conflict>(world).empty());
        for (SpoolingTablet *tablet : {&karin, &mats, &karin})
            tablet->sync();
        QCOMPARE(all<Conflict>(world).size(), size_t(1));
        QCOMPARE(all<Conflict>(world).front().id, conflict);
        for (const SpoolingTablet *tablet : {&karin, &mats}) {
            QCOMPARE(tablet->tablet.find<Participant>(saba)->phone, QStringLiteral("070-mats"));
            QCOMPARE(tablet->tablet.replica->reader().all<Conflict>().list().valueOr({}).size(), size_t(1));
        }
    }

    void whatCameSinceTheRestoreIsNotOverwrittenUnseen()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1), mats(world, world.people.mats, 2);
        const Id saba = world.people.saba;
        const QString backup = world.copy();
        // Many revisions, so that karin's base is beyond all that the restored hub gives out.
        for (int i = 0; i < 30; ++i)
            karin.createGroup(QString::number(i));
        karin.sync();
        karin.edit<Participant>(saba, &Participant::language, QStringLiteral("am"));
        karin.sync();
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-karin"));
        world.restoreFrom(backup);
        world.now += 60'000;
        mats.sync();
        mats.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-mats"));
        mats.sync();
        karin.sync();
        mats.sync();
        QCOMPARE(all<Conflict>(world).size(), size_t(1));
        QCOMPARE(mats.tablet.find<Participant>(saba)->phone, QStringLiteral("070-mats"));
        QCOMPARE(karin.tablet.find<Participant>(saba)->phone, QStringLiteral("070-mats"));
        QCOMPARE(mats.tablet.find<Participant>(saba)->language, QStringLiteral("am"));
    }

    void whoWasEnrolledOrShutOutSinceStaysSo()
    {
        HubWorld world;
        SpoolingTablet mats(world, world.people.mats, 2);
        const QString backup = world.copy();
        SpoolingTablet karin(world, world.people.karin, 1);
        world.store().begin();
        world.store().revokeTokens(world.people.mats);
        QVERIFY(world.store().commit());
        karin.createGroup(QStringLiteral("new tablet"));
        karin.sync();
        world.restoreFrom(backup);
        karin.sync();
        QCOMPARE(groupsOf(world), QStringList{QStringLiteral("new tablet")});
        mats.createGroup(QStringLiteral("shut out"));
        mats.sync();
        QCOMPARE(groupsOf(world), QStringList{QStringLiteral("new tablet")});
        QCOMPARE(mats.tablet.replica->unsentOperations(), 1);
    }

    void aVerifiedBackupFreesTheTablets()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("in the backup"));
        karin.sync();
        static_cast<void>(world.backUp());
        karin.createGroup(QStringLiteral("after it"));
        karin.sync();
        // A reply that brings nothing but the news of the backup counts, too.
        karin.sync();
        QVERIFY(karin.tablet.replica->offerAgain(0));
        const std::vector<Transaction> offered = karin.tablet.outbox();
        QCOMPARE(offered.size(), size_t(1));
        const auto fields = FieldMapView::parse(offered.front().operations.front().fields);
        QCOMPARE(decode<Group>(*fields).name, QStringLiteral("after it"));
    }

    void withoutABackupThirtyDaysAreKept()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("old"));
        karin.sync();
        world.now += 29 * Day;
        karin.createGroup(QStringLiteral("new"));
        karin.sync();
        world.now += 2 * Day;
        karin.sync();
        QVERIFY(karin.tablet.replica->offerAgain(0));
        QCOMPARE(karin.tablet.outbox().size(), size_t(1));
    }

    void aDamagedBackupIsRefusedAndNothingChanges()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("there"));
        karin.sync();
        const QString backup = world.copy();
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(64, 'x'));
        file.close();
        const Id epoch = world.store().epoch();
        QCOMPARE(world.tryRestore(backup).error().code, ErrorCode::DamagedFile);
        QCOMPARE(world.store().epoch(), epoch);
        QCOMPARE(groupsOf(world), QStringList{QStringLiteral("there")});
    }

    void whoWasErasedStaysErased()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        const Id saba = world.people.saba;
        const QString backup = world.copy();
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-canary"));
        karin.sync();
        world.administer([&](hub::Administration &administration) {
            QVERIFY(administration.erasePerson(saba).valueOr(0) > 0);
        });
        const auto isErased = [&] {
            const auto head = world.store().find(saba);
            return head && head->deleted && !head->fields.contains("canary") && world.store().isErased(saba);
        };
        QVERIFY(isErased());
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-again"));
        karin.sync();
        QVERIFY(isErased());
        QVERIFY(!karin.tablet.find<Participant>(saba));
        QVERIFY(!RawPages(karin.tablet.path(), testKey()).contain("070-"));
        // A backup of before does not bring her back, nor does a tablet that offers its work again.
        world.restoreFrom(backup);
        QVERIFY(isErased());
        karin.sync();
        QVERIFY(isErased());
        QVERIFY(!karin.tablet.find<Participant>(saba));
        for (const Refusal &refusal : all<Refusal>(world))
            QVERIFY(!refusal.refusedFields.contains("070"));
    }

    void aTabletThatWasAwayForLongPushesAndStartsAnew()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1), mats(world, world.people.mats, 2);
        const Group gone = karin.createGroup(QStringLiteral("gone"));
        karin.createGroup(QStringLiteral("stays"));
        karin.sync();
        mats.sync();
        mats.createGroup(QStringLiteral("from far away"));
        storage::Mutation removal;
        removal.remove(*karin.tablet.find<Group>(gone.id));
        karin.commit(removal);
        karin.sync();
        world.now += 200 * Day;
        QVERIFY(world.store().find(gone.id));
        QVERIFY(world.fire(hub::Timer::Series));
        QVERIFY(!world.store().find(gone.id));
        karin.sync();
        mats.sync();
        karin.sync();
        const QStringList left{QStringLiteral("from far away"), QStringLiteral("stays")};
        QCOMPARE(groupsOf(world), left);
        QCOMPARE(groupsOf(mats), left);
        QCOMPARE(groupsOf(karin), left);
        QCOMPARE(mats.tablet.replica->unsentOperations(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRestoreWithHub)
#include "test_restore_with_hub.moc"
