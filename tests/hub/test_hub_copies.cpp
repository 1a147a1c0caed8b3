// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// A tablet whose files were copied to another one: until the hub finds out, both ask under one writer.
class TestHubCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsSentWhatTheOriginalDid();
    void whatWentOutOfSightBeforeItsAnswerWasHeardIsToldToHaveLeft();
    void whatWasMadeAnewSinceASecondDeletionIsSentWhenThatIsHeardAgain();
};

void TestHubCopies::aCopyIsSentWhatTheOriginalDid()
{
    HubWorld world;
    FakeTablet original(world, world.people.karin);
    original.pullAll();
    FakeTablet copy = original;
    const Session session = sessionAt(world, world.people.bjork, 10);
    original.sync({original.create(session)});
    copy.pullAll();
    QVERIFY(copy.find<Session>(session.id));
}

/// The tablet's scope is the same before and after, so that nothing else tells it.
void TestHubCopies::whatWentOutOfSightBeforeItsAnswerWasHeardIsToldToHaveLeft()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    const auto employUntil = [&](const QDate &until) {
        world.administer([&](hub::Administration &administration) {
            auto membership = *administration.find<Membership>(karin.membership);
            membership.until = until;
            hub::Batch batch;
            batch.put(membership);
            QVERIFY(administration.apply(batch));
        });
    };
    employUntil(QDate(2026, 1, 1));
    karin.pullAll();
    employUntil({});
    const Session session = sessionAt(world, world.people.bjork, 10);
    const auto lost = karin.sync({karin.create(session)});
    QCOMPARE(lost.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    employUntil(QDate(2026, 1, 1));
    const auto heard = karin.sendAgain();
    QVERIFY(!heard.scope);
    const auto left = std::find_if(heard.rows.begin(), heard.rows.end(),
                                   [&](const RowChange &row) { return row.id == session.id; });
    QVERIFY(left != heard.rows.end());
    QCOMPARE(left->state, RowState::Left);
}

void TestHubCopies::whatWasMadeAnewSinceASecondDeletionIsSentWhenThatIsHeardAgain()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    const Session session = sessionAt(world, world.people.bjork, 10);
    karin.sync({karin.create(session)});
    mats.pullAll();
    const Operation deletion{OperationType::Delete,
                             Kind::Session,
                             session.id,
                             session.bucket,
                             mats.revisionOf(session.id),
                             {},
                             {},
                             {}};
    karin.sync({deletion});
    const auto second = mats.sync({deletion});
    QCOMPARE(second.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    const auto said = mats.last.transactions;
    karin.pullAll();
    karin.sync({karin.create(session)});
    mats.pullAll();
    // As after a restore: the deletion is offered again by one who has pulled everything first.
    mats.last.transactions = said;
    const auto heard = mats.sendAgain();
    QVERIFY(!heard.outcomes[0].operations[0].exact);
    const auto row = std::find_if(heard.rows.begin(), heard.rows.end(),
                                  [&](const RowChange &change) { return change.id == session.id; });
    QVERIFY(row != heard.rows.end());
    QCOMPARE(row->state, RowState::Present);
}

QTEST_GUILESS_MAIN(TestHubCopies)
#include "test_hub_copies.moc"
