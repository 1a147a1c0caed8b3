// SPDX-License-Identifier: MPL-2.0
#include "hub/enrolment.h"
#include "neighbours.h"
#include "sync/protocol/frame.h"

using namespace samsprak;
using namespace samsprak::test;

/// Nothing about a person with protected identity reaches a tablet that several people use.
class TestHubSharedTablets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protectedPeopleAreOnPersonalTabletsOnly();
    void whoBecomesProtectedLeavesTheSharedTablet();
    void workOnAProtectedPersonIsTakenFromPersonalTabletsOnly();
    void noRefusalCarriesWhatWasEnteredAboutThem();
    void noConsentCardTellsOfThem();
    void noSharedTabletIsEnrolledForThem();

private:
    static void protect(HubWorld &world, const Id &participant)
    {
        world.administer([&](hub::Administration &administration) {
            Participant record = *administration.find<Participant>(participant);
            record.protectedIdentity = true;
            hub::Batch batch;
            batch.put(record);
            QVERIFY(administration.apply(batch));
        });
    }
};

void TestHubSharedTablets::protectedPeopleAreOnPersonalTabletsOnly()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    protect(world, world.people.saba);
    FakeTablet personal(world, world.people.karin), shared(world, world.people.karin, TabletUse::Shared);
    personal.pullAll();
    personal.sync({personal.create(neighbours.goal(world.people.organisation))});
    shared.pullAll();
    QVERIFY(personal.find<Participant>(world.people.saba));
    QVERIFY(shared.all<Participant>().empty());
    QVERIFY(shared.all<Goal>().empty());
    for (const Bucket &bucket : *shared.lastScope)
        QVERIFY(bucket.ownerId != world.people.saba);
    // What is not about the person is there as ever.
    QVERIFY(shared.find<Interpreter>(world.people.freweini));
}

void TestHubSharedTablets::whoBecomesProtectedLeavesTheSharedTablet()
{
    HubWorld world;
    FakeTablet personal(world, world.people.karin), shared(world, world.people.mats, TabletUse::Shared);
    personal.pullAll();
    shared.pullAll();
    QVERIFY(shared.find<Participant>(world.people.saba));
    const Participant saba = *personal.find<Participant>(world.people.saba);
    Participant after = saba;
    after.protectedIdentity = true;
    personal.sync({personal.edit(saba, after)});
    shared.pullAll();
    QVERIFY(shared.all<Participant>().empty());
    personal.pullAll();
    QVERIFY(personal.find<Participant>(world.people.saba));
}

void TestHubSharedTablets::workOnAProtectedPersonIsTakenFromPersonalTabletsOnly()
{
    HubWorld world;
    FakeTablet personal(world, world.people.karin), shared(world, world.people.mats, TabletUse::Shared);
    personal.pullAll();
    shared.pullAll();
    const Participant saba = *shared.find<Participant>(world.people.saba);
    Participant after = saba;
    after.phone = QStringLiteral("070-9");
    const Operation pending = shared.edit(saba, after);
    protect(world, world.people.saba);
    const auto reply = shared.sync({pending});
    QCOMPARE(codeOf(reply), RefusalCode::RecordGone);
    QVERIFY(shared.find<Refusal>(reply.outcomes[0].operations[0].refusal)->refusedFields.isEmpty());
    QCOMPARE(world.store().quarantined(shared.last.transactions[0].id).size(), size_t(1));
    personal.pullAll();
    const Participant now = *personal.find<Participant>(world.people.saba);
    after = now;
    after.phone = QStringLiteral("070-8");
    QCOMPARE(codeOf(personal.sync({personal.edit(now, after)})), RefusalCode::Unknown);
}

void TestHubSharedTablets::noRefusalCarriesWhatWasEnteredAboutThem()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    protect(world, world.people.saba);
    FakeTablet personal(world, world.people.karin), shared(world, world.people.karin, TabletUse::Shared);
    personal.pullAll();
    Goal wrong = neighbours.goal(world.people.organisation);
    Operation create = personal.create(wrong);
    create.bucket = Bucket::participant(world.people.saba, BucketSection::Core);
    const auto reply = personal.sync({create});
    QCOMPARE(codeOf(reply), RefusalCode::InvalidRequest);
    shared.pullAll();
    const auto refusal = shared.find<Refusal>(reply.outcomes[0].operations[0].refusal);
    QVERIFY(refusal);
    QVERIFY(refusal->refusedFields.isEmpty());
    QCOMPARE(world.store().quarantined(personal.last.transactions[0].id).size(), size_t(1));
}

void TestHubSharedTablets::noConsentCardTellsOfThem()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), maria(world, neighbours.maria);
    karin.pullAll();
    karin.sync({karin.create(neighbours.consent({QStringLiteral("core")}))});
    maria.pullAll();
    QCOMPARE(maria.all<Card>().size(), size_t(1));
    protect(world, world.people.saba);
    maria.pullAll();
    QVERIFY(maria.all<Card>().empty());
    // The officer's own tablet goes on with what was consented to.
    QVERIFY(maria.find<Participant>(world.people.saba));
}

void TestHubSharedTablets::noSharedTabletIsEnrolledForThem()
{
    HubWorld world;
    FakeTablet shared(world, world.people.saba, TabletUse::Shared), own(world, world.people.saba);
    shared.pullAll();
    QVERIFY(shared.find<Participant>(world.people.saba));
    protect(world, world.people.saba);
    shared.pullAll();
    own.pullAll();
    QVERIFY(shared.rows.empty());
    QVERIFY(own.find<Participant>(world.people.saba));
    world.administer([&](hub::Administration &administration) {
        QCOMPARE(administration.createCode(world.people.saba, 1000, TabletUse::Shared).error().code,
                 ErrorCode::Forbidden);
        QVERIFY(administration.createCode(world.people.saba, 1000));
        QVERIFY(administration.createCode(world.people.olena, 1000, TabletUse::Shared));
    });
}

QTEST_GUILESS_MAIN(TestHubSharedTablets)
#include "test_hub_shared_tablets.moc"
