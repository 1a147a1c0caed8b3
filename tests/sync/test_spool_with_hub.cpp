// SPDX-License-Identifier: MPL-2.0
#include "hub/enrolment.h"
#include "spooling_tablet.h"

using namespace samsprak;
using namespace samsprak::test;

/// A tablet that nobody is signed in on still hands in what was entered on it: whole, once, under the rights
/// of who entered it, and nobody on the way can read it.
class TestSpoolWithHub : public QObject
{
    Q_OBJECT

    static int groupsCalled(HubWorld &world, QStringView name)
    {
        int found = 0;
        world.store().forEach(Kind::Group, [&](const hub::Head &head) {
            found += decode<Group>(*FieldMapView::parse(head.fields)).name == name ? 1 : 0;
        });
        return found;
    }
    static int kept(HubWorld &world, Kind kind)
    {
        int found = 0;
        world.store().forEach(kind, [&](const hub::Head &) { ++found; });
        return found;
    }

private Q_SLOTS:
    void aSignedOutTabletHandsInWhatItHolds()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        const Id saba = world.people.saba;
        karin.createGroup(QStringLiteral("Språkcafé"));
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-2"));
        karin.signOut();
        karin.openSpool();
        QCOMPARE(karin.waiting(), 2);
        karin.handIn();
        QCOMPARE(karin.waiting(), 0);
        QCOMPARE(groupsCalled(world, u"Språkcafé"), 1);

        const qint64 handedIn = world.store().revision();
        karin.signIn();
        QCOMPARE(karin.tablet.replica->unsentOperations(), 2);
        karin.sync();
        QCOMPARE(karin.tablet.replica->unsentOperations(), 0);
        QCOMPARE(world.store().revision(), handedIn);
        QCOMPARE(groupsCalled(world, u"Språkcafé"), 1);
        QCOMPARE(karin.tablet.find<Participant>(saba)->phone, QStringLiteral("070-2"));
        QCOMPARE(karin.waiting(), 0);
    }

    void aLostReplyIsHandedInOnce()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("Språkcafé"));
        karin.signOut();
        karin.handIn(true);
        QCOMPARE(karin.waiting(), 1);
        QVERIFY(karin.courierTimer && *karin.courierTimer > 0);
        const qint64 handedIn = world.store().revision();
        karin.handIn();
        QCOMPARE(karin.waiting(), 0);
        QCOMPARE(world.store().revision(), handedIn);
        QCOMPARE(groupsCalled(world, u"Språkcafé"), 1);
    }

    void whatACrashLeftUnsealedIsSealedAtTheNextStart()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("before"));
        Group group;
        group.id = world.newId();
        group.unit = world.people.bjork;
        group.name = QStringLiteral("crashed");
        storage::Mutation mutation;
        mutation.create(group);
        karin.tablet.commit(mutation);
        QCOMPARE(karin.waiting(), 1);
        karin.signOut();
        karin.signIn();
        QCOMPARE(karin.waiting(), 2);
        karin.signOut();
        karin.handIn();
        QCOMPARE(groupsCalled(world, u"crashed"), 1);
    }

    void whatWentThroughTheOutboxLeavesTheSpool()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("Språkcafé"));
        QCOMPARE(karin.waiting(), 1);
        karin.sync();
        QCOMPARE(karin.waiting(), 0);
    }

    void theSpoolOutlivesItsProfile()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("Språkcafé"));
        karin.signOut();
        QVERIFY(QFile::remove(karin.tablet.path()));
        karin.handIn();
        QCOMPARE(groupsCalled(world, u"Språkcafé"), 1);
    }

    void othersMayHaveChangedItMeanwhile()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1), mats(world, world.people.mats, 2);
        const Id saba = world.people.saba;
        // More than one frame, so that karin's tablet pulls past its own change before it hears of it.
        storage::Mutation many;
        for (int i = 0; i < 500; ++i) {
            Group group;
            group.id = world.newId();
            group.unit = world.people.bjork;
            group.name = QStringLiteral("group");
            many.create(group);
        }
        karin.commit(many);
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-karin"));
        karin.signOut();
        karin.handIn();
        mats.sync();
        QCOMPARE(mats.tablet.find<Participant>(saba)->phone, QStringLiteral("070-karin"));
        world.now += 60'000;
        mats.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-mats"));
        mats.sync();
        karin.signIn();
        karin.sync();
        QCOMPARE(karin.tablet.replica->unsentOperations(), 0);
        QCOMPARE(karin.tablet.find<Participant>(saba)->phone, QStringLiteral("070-mats"));
        QVERIFY(!karin.tablet.isPending<Participant>(saba));
        QCOMPARE(kept(world, Kind::Conflict), 0);
        QCOMPARE(groupsCalled(world, u"group"), 500);
    }

    void bothCopiesOfATabletLoseAndDoubleNothing()
    {
        HubWorld world;
        SpoolingTablet first(world, world.people.karin, 1);
        first.createGroup(QStringLiteral("of both"));
        first.signOut();
        first.spool.reset();
        SpoolingTablet second(world, world.people.mats, 2);
        second.signOut();
        second.spool.reset();
        for (const auto &[from, to] : {std::pair{first.tablet.path(), second.tablet.path()},
                                       {first.spoolPath(), second.spoolPath()}}) {
            for (const QLatin1String part : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
                QFile::remove(to + part);
            QVERIFY(QFile::copy(from, to));
        }
        second.account = first.account;
        second.deviceToken = first.deviceToken;
        second.tablet.author = first.tablet.author;
        second.tablet.membership = first.tablet.membership;
        for (SpoolingTablet *copy : {&first, &second}) {
            copy->openSpool();
            copy->signIn();
        }
        first.createGroup(QStringLiteral("of the first"));
        second.createGroup(QStringLiteral("of the second"));
        for (SpoolingTablet *copy : {&first, &second}) {
            copy->signOut();
            copy->handIn();
            QCOMPARE(copy->waiting(), 0);
        }
        for (const char16_t *name : {u"of both", u"of the first", u"of the second"})
            QCOMPARE(groupsCalled(world, name), 1);
        // Both are worked on again, one of them under another writer.
        for (SpoolingTablet *copy : {&first, &second, &first}) {
            if (!copy->engine)
                copy->signIn();
            copy->sync();
            QCOMPARE(copy->tablet.replica->unsentOperations(), 0);
        }
        second.createGroup(QStringLiteral("later"));
        second.sync();
        first.createGroup(QStringLiteral("later too"));
        first.sync();
        second.sync();
        for (const char16_t *name : {u"of both", u"of the first", u"of the second", u"later", u"later too"})
            QCOMPARE(groupsCalled(world, name), 1);
        for (const SpoolingTablet *copy : {&first, &second}) {
            QCOMPARE(copy->tablet.replica->reader().all<Group>().list().valueOr({}).size(), size_t(5));
            QCOMPARE(copy->waiting(), 0);
        }
    }

    void whatWasSealedBeforeARestoreDoesNotCountAsHavingSeenWhatCameAfter()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1), mats(world, world.people.mats, 2);
        const Id saba = world.people.saba;
        const QString backup = world.backUp();
        // She has seen as many revisions as the restored hub will soon have, but others.
        for (int i = 0; i < 5; ++i) {
            karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-%1").arg(i));
            karin.sync();
        }
        karin.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-karin"));
        karin.signOut();
        world.restoreFrom(backup);
        mats.sync();
        mats.edit<Participant>(saba, &Participant::phone, QStringLiteral("070-mats"));
        mats.sync();
        karin.handIn();
        mats.sync();
        const std::vector<Conflict> asked = mats.tablet.replica->reader().all<Conflict>().list().valueOr({});
        QCOMPARE(asked.size(), size_t(1));
        QVERIFY(asked.front().keptValue.contains("070-karin") &&
                asked.front().otherValue.contains("070-mats"));
    }

    void theAuthorsRightsDecide()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        const storage::SpoolHub hub = karin.spoolHub();
        const auto put = [&](const QString &token, const Id &author, const Id &record, const Id &unit) {
            Group group;
            group.id = record;
            group.unit = unit;
            Operation operation{OperationType::Set, Kind::Group, group.id, Declaration<Group>::home(group), 0,
                                encode(group),      {},          {}};
            const Transaction transaction{world.newId(), 1, author, {}, {}, {operation}};
            const protocol::SpooledTransaction spooled{token, world.newId(), transaction, {}};
            QVERIFY(karin.spool->put(hub, named(u"profile"), {{transaction.id, 1, encode(spooled)}}));
        };
        const Id foreign = world.newId(), forged = world.newId(), nobodys = world.newId();
        put(karin.account.token, world.people.karin, foreign, world.people.nas);
        put(karin.account.token, world.people.mats, forged, world.people.bjork);
        put(QStringLiteral("stolen"), world.people.karin, nobodys, world.people.bjork);
        const qint64 before = world.store().revision();
        karin.handIn();
        QCOMPARE(karin.waiting(), 0);
        for (const Id &record : {foreign, forged, nobodys})
            QVERIFY(!world.store().find(record));
        QCOMPARE(kept(world, Kind::Refusal), 2);
        QVERIFY(world.store().revision() > before);
    }

    void whatCannotBeOpenedIsKeptAndHoldsUpNothing()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("whole"));
        protocol::SyncRequest request;
        request.spooled = true;
        const Id odd = world.newId();
        request.sealed.push_back({odd, QByteArray(200, 'x')});
        const auto effects = world.step(
            hub::SyncReceived{1, karin.deviceToken.toLatin1(), protocol::seal(protocol::encode(request))});
        const auto *reply = std::get_if<hub::Reply>(&effects.front());
        QVERIFY(reply);
        QCOMPARE(protocol::decodeSyncReply(*protocol::open(reply->frame))->taken, std::vector<Id>{odd});
        QCOMPARE(world.store().quarantined(odd).size(), size_t(1));
        karin.signOut();
        karin.handIn();
        QCOMPARE(groupsCalled(world, u"whole"), 1);
    }

    void theTabletsTokenReadsNothing()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        const auto refused = [&](const hub::Event &event) {
            const hub::Effects effects = world.step(event);
            const auto *failure = std::get_if<hub::Failure>(&effects.front());
            return failure && failure->status == hub::Failure::Status::Unauthorised;
        };
        const QByteArray device = karin.deviceToken.toLatin1();
        protocol::SyncRequest asking;
        asking.writer = world.newId();
        QVERIFY(refused(hub::SyncReceived{1, device, protocol::seal(protocol::encode(asking))}));
        QVERIFY(refused(hub::ListenerJoined{1, device}));
        protocol::SyncRequest handing;
        handing.spooled = true;
        QVERIFY(refused(
            hub::SyncReceived{1, karin.account.token.toLatin1(), protocol::seal(protocol::encode(handing))}));
    }

    void aRevokedTabletKeepsWhatItHolds()
    {
        HubWorld world;
        SpoolingTablet karin(world, world.people.karin, 1);
        karin.createGroup(QStringLiteral("Språkcafé"));
        world.store().begin();
        world.store().saveDevice(hub::secretHash(karin.deviceToken.toLatin1()), {{}, true});
        QVERIFY(world.store().commit());
        karin.signOut();
        karin.handIn();
        QVERIFY(karin.courier->isRevoked());
        QCOMPARE(karin.waiting(), 1);
        QVERIFY(karin.courierTimer && *karin.courierTimer > 60'000);
    }

    void oneTabletHasOneTokenForAllItsProfiles()
    {
        HubWorld world;
        const protocol::EnrolReply first = world.enrolReply(world.people.karin);
        QVERIFY(!first.deviceToken.isEmpty());
        QVERIFY(world.enrolReply(world.people.mats, TabletUse::Personal, first.deviceToken)
                    .deviceToken.isEmpty());
        QVERIFY(!world.enrolReply(world.people.saba, TabletUse::Personal, QStringLiteral("made up"))
                     .deviceToken.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpoolWithHub)
#include "test_spool_with_hub.moc"
