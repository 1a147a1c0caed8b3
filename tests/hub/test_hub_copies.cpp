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

QTEST_GUILESS_MAIN(TestHubCopies)
#include "test_hub_copies.moc"
