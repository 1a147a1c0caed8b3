// SPDX-License-Identifier: MPL-2.0
#include "store_conformance.h"

using namespace samsprak;
using namespace samsprak::hub;

/// What a store keeps of its own past: epochs, backups, what was swept away and what was erased.
class TestStorePast : public samsprak::test::StoreConformance
{
    Q_OBJECT

private Q_SLOTS:
    void tombstonesAreSweptByTheirAge();
    void formerEpochsAgreeUpToWhereTheyEnded();
    void whatABackupHolds();
    void whatIsErasedIsRemembered();
};

void TestStorePast::tombstonesAreSweptByTheirAge()
{
    const auto put = [&](qint64 receipt, bool deleted) {
        Head head = headOf(m_bucket);
        head.deleted = deleted;
        m_store->begin();
        head.revision = m_store->nextRevision(receipt);
        m_store->put(head);
        m_store->noteDeparture(m_other, {head.revision, Kind::Session, head.id});
        commit();
        return head;
    };
    const Head old = put(100, true), kept = put(100, false), recent = put(200, true);
    QCOMPARE(m_store->sweptRevision(), 0);
    m_store->begin();
    m_store->sweep(150);
    commit();
    for (int round = 0; round < 2; ++round) {
        QVERIFY(!m_store->find(old.id));
        QVERIFY(m_store->find(kept.id) && m_store->find(recent.id));
        QCOMPARE(m_store->sweptRevision(), kept.revision);
        QCOMPARE(m_store->departures(m_other, 0, 10).size(), 1);
        reopen();
    }
    m_store->begin();
    m_store->sweep(1'000);
    commit();
    QVERIFY(!m_store->find(recent.id));
    QCOMPARE(m_store->sweptRevision(), recent.revision);
}

void TestStorePast::formerEpochsAgreeUpToWhereTheyEnded()
{
    const Id first = m_store->epoch(), second = newId(), third = newId();
    stored(headOf(m_bucket));
    m_store->begin();
    m_store->startEpoch(second);
    commit();
    stored(headOf(m_bucket));
    m_store->begin();
    m_store->startEpoch(third);
    commit();
    reopen();
    QCOMPARE(m_store->epoch(), third);
    QCOMPARE(m_store->agreesUpTo(first), 1);
    QCOMPARE(m_store->agreesUpTo(second), 2);
    QCOMPARE(m_store->agreesUpTo(newId()), 0);
}

void TestStorePast::whatABackupHolds()
{
    QCOMPARE(m_store->backedUp(), 0);
    for (const qint64 revision : {5, 9}) {
        m_store->begin();
        m_store->noteBackup(revision);
        commit();
    }
    QCOMPARE(m_store->backedUp(), 9);
    m_store->begin();
    m_store->startEpoch(newId());
    commit();
    QCOMPARE(m_store->backedUp(), 0);
}

void TestStorePast::whatIsErasedIsRemembered()
{
    const Id id = newId();
    QVERIFY(!m_store->isErased(id));
    m_store->begin();
    m_store->noteErased(id);
    m_store->noteErased(id);
    commit();
    QVERIFY(m_store->isErased(id));
    reopen();
    QVERIFY(m_store->isErased(id));
    QCOMPARE(m_store->erased(), std::vector<Id>{id});
}

QTEST_GUILESS_MAIN(TestStorePast)
#include "test_store_past.moc"
