// SPDX-License-Identifier: MPL-2.0
#include "store_conformance.h"

using namespace samsprak;
using namespace samsprak::hub;

/// Writers, outcomes, accounts, slots and attachments' bytes.
class TestStoreDeliveries : public samsprak::test::StoreConformance
{
    Q_OBJECT

private Q_SLOTS:
    void writersKeepTheirNumber();
    void outcomesOutliveTheProcess();
    void aReplayFindsTheFirstOutcome();
    void tabletsAndWhoIsShutOut();
    void quarantineIsPurged();
    void scopes();
    void quarantineKeepsItsOrder();
    void accounts();
    void codesAreSpentOnce();
    void pageLinksUntilRevoked();
    void holdsTouchAStretch();
    void aHoldIsReplaced();
    void requestsWaitUntilWithdrawn();
    void contentGrowsByPieces();
};

void TestStoreDeliveries::writersKeepTheirNumber()
{
    Writer writer{0, newId(), {newId(), true}, 0, {}, {}};
    m_store->begin();
    m_store->save(writer);
    commit();
    QVERIFY(writer.number > 0);
    const qint64 number = writer.number;
    writer.lastSequence = 12;
    writer.lineage = "now";
    writer.previousLineage = "then";
    m_store->begin();
    m_store->save(writer);
    Writer second{0, newId(), {newId(), false}, 0, {}, {}};
    m_store->save(second);
    commit();
    QCOMPARE(writer.number, number);
    QVERIFY(second.number != number);
    reopen();
    const auto found = m_store->writer(writer.id);
    QVERIFY(found);
    QCOMPARE(found->number, number);
    QCOMPARE(found->actor, writer.actor);
    QCOMPARE(found->lastSequence, 12u);
    QCOMPARE(found->lineage, QByteArray("now"));
    QCOMPARE(found->previousLineage, QByteArray("then"));
    QCOMPARE(m_store->actorOf(second.number), second.actor.id);
    QCOMPARE(m_store->actorOf(0), Id());
    QVERIFY(!m_store->writer(newId()));
}

void TestStoreDeliveries::outcomesOutliveTheProcess()
{
    const Id transaction = newId();
    m_store->begin();
    m_store->record(transaction, {3, 9, "told"});
    commit();
    reopen();
    const auto found = m_store->outcome(transaction);
    QVERIFY(found);
    QCOMPARE(found->writer, 3);
    QCOMPARE(found->sequence, 9u);
    QCOMPARE(found->outcome, QByteArray("told"));
    QVERIFY(!m_store->outcome(newId()));
}

void TestStoreDeliveries::aReplayFindsTheFirstOutcome()
{
    const Id transaction = newId();
    m_store->begin();
    m_store->record(transaction, {3, 9, "first"});
    commit();
    m_store->begin();
    m_store->record(transaction, {4, 1, "second"});
    QVERIFY(!m_store->commit());
    QCOMPARE(m_store->outcome(transaction)->outcome, QByteArray("first"));
}

void TestStoreDeliveries::tabletsAndWhoIsShutOut()
{
    const Id karin = newId();
    m_store->begin();
    m_store->saveDevice("tablet", {QStringLiteral("Surfplatta 3"), false});
    m_store->addToken("hers", {{karin, false}, {}});
    m_store->addToken("another's", {{newId(), false}, {}});
    m_store->addCode("code", {{karin, false}, 1});
    commit();
    QCOMPARE(m_store->device("tablet")->name, QStringLiteral("Surfplatta 3"));
    QVERIFY(!m_store->device("other"));
    QVERIFY(!m_store->sealingSecretKey().isEmpty());
    m_store->begin();
    m_store->saveDevice("tablet", {QStringLiteral("Surfplatta 3"), true});
    m_store->revokeTokens(karin);
    commit();
    reopen();
    QVERIFY(m_store->device("tablet")->revoked);
    QVERIFY(!m_store->account("hers") && !m_store->code("code"));
    QVERIFY(m_store->account("another's"));
}

void TestStoreDeliveries::quarantineIsPurged()
{
    const Id kept = newId(), doomed = newId();
    m_store->begin();
    m_store->quarantine(kept, newId(), "kept");
    m_store->quarantine(doomed, newId(), "doomed");
    commit();
    m_store->begin();
    m_store->purgeQuarantine([](const QByteArray &operation) { return operation == "doomed"; });
    commit();
    QVERIFY(m_store->quarantined(doomed).empty());
    QCOMPARE(m_store->quarantined(kept).size(), 1);
}

void TestStoreDeliveries::scopes()
{
    m_store->begin();
    m_store->rememberScope("hash", "buckets");
    m_store->rememberScope("hash", "buckets");
    commit();
    QVERIFY(m_store->knowsScope("hash"));
    QVERIFY(!m_store->knowsScope("other"));
    QCOMPARE(m_store->scope("hash").value_or(QByteArray()), QByteArray("buckets"));
}

void TestStoreDeliveries::quarantineKeepsItsOrder()
{
    const Id transaction = newId();
    m_store->begin();
    for (const char *operation : {"b", "a", "c"})
        m_store->quarantine(transaction, newId(), operation);
    commit();
    QCOMPARE(m_store->quarantined(transaction), (std::vector<QByteArray>{"b", "a", "c"}));
    QVERIFY(m_store->quarantined(newId()).empty());
}

void TestStoreDeliveries::accounts()
{
    const Account account{{newId(), true}, QStringLiteral("Läsplatta ٣"), TabletUse::Shared};
    m_store->begin();
    m_store->addToken("hash", account);
    commit();
    reopen();
    const auto found = m_store->account("hash");
    QVERIFY(found);
    QCOMPARE(found->actor, account.actor);
    QCOMPARE(found->deviceName, account.deviceName);
    QCOMPARE(found->use, TabletUse::Shared);
    QVERIFY(!m_store->account("other"));
}

void TestStoreDeliveries::codesAreSpentOnce()
{
    const EnrolmentCode code{{newId(), false}, 12'345, TabletUse::Shared};
    m_store->begin();
    m_store->addCode("hash", code);
    commit();
    QCOMPARE(m_store->code("hash")->actor, code.actor);
    QCOMPARE(m_store->code("hash")->expiresAt, 12'345);
    QCOMPARE(m_store->code("hash")->use, TabletUse::Shared);
    m_store->begin();
    m_store->spendCode("hash");
    commit();
    QVERIFY(!m_store->code("hash"));
}

void TestStoreDeliveries::pageLinksUntilRevoked()
{
    const Id freweini = newId(), saba = newId();
    m_store->begin();
    m_store->addPageLink("hers", {PageUse::InterpreterDay, freweini, QStringLiteral("ar"), 1'000});
    m_store->addPageLink("hers too", {PageUse::InterpreterDay, freweini, {}, 2'000});
    m_store->addPageLink("another's", {PageUse::ParticipantWeek, saba, QStringLiteral("ti"), 3'000});
    commit();
    reopen();
    const auto found = m_store->pageLink("hers");
    QVERIFY(found && !m_store->pageLink("guessed"));
    QCOMPARE(found->use, PageUse::InterpreterDay);
    QCOMPARE(found->subject, freweini);
    QCOMPARE(found->language, QStringLiteral("ar"));
    QCOMPARE(found->expiresAt, 1'000);
    m_store->begin();
    m_store->revokePageLink("hers");
    commit();
    QVERIFY(!m_store->pageLink("hers") && m_store->pageLink("hers too"));
    m_store->begin();
    m_store->revokePageLinks(freweini);
    commit();
    reopen();
    QVERIFY(!m_store->pageLink("hers too") && m_store->pageLink("another's"));
    m_store->begin();
    m_store->revokeTokens(saba);
    commit();
    QVERIFY(!m_store->pageLink("another's"));
}

void TestStoreDeliveries::holdsTouchAStretch()
{
    const Id interpreter = newId(), early = newId(), late = newId();
    m_store->begin();
    m_store->hold({late, interpreter, 300, 400, true});
    m_store->hold({early, interpreter, 100, 200, false});
    m_store->hold({newId(), newId(), 100, 200, false});
    commit();
    reopen();
    QCOMPARE(m_store->holds(0, 1000).size(), size_t(3));
    QCOMPARE(m_store->holds(200, 300).size(), size_t(0)); // ends are not inside
    const auto touched = m_store->holds(399, 500);
    QCOMPARE(touched.size(), size_t(1));
    QCOMPARE(touched[0].booking, late);
    QCOMPARE(touched[0].interpreter, interpreter);
    QCOMPARE(touched[0].start, 300);
    QCOMPARE(touched[0].end, 400);
    QVERIFY(touched[0].legalRight);
    QCOMPARE(m_store->holdOf(early)->end, 200);
    m_store->begin();
    m_store->release(early);
    commit();
    QVERIFY(!m_store->holdOf(early));
}

void TestStoreDeliveries::aHoldIsReplaced()
{
    const Id interpreter = newId(), one = newId(), two = newId();
    m_store->begin();
    m_store->hold({one, interpreter, 100, 200, false});
    m_store->hold({two, interpreter, 200, 300, false});
    commit();
    m_store->begin(); // the two swap their times
    m_store->hold({one, interpreter, 200, 300, true});
    m_store->hold({two, interpreter, 100, 200, false});
    commit();
    QCOMPARE(m_store->holds(0, 1000).size(), size_t(2));
    QCOMPARE(m_store->holdOf(one)->start, 200);
    QVERIFY(m_store->holdOf(one)->legalRight);
}

void TestStoreDeliveries::requestsWaitUntilWithdrawn()
{
    const BookingRequest request{newId(), newId(), newId(), 77};
    m_store->begin();
    m_store->request(request);
    m_store->request({request.booking, request.transaction, request.requester, 88});
    commit();
    reopen();
    const auto waiting = m_store->requests();
    QCOMPARE(waiting.size(), size_t(1));
    QCOMPARE(waiting[0].booking, request.booking);
    QCOMPARE(waiting[0].transaction, request.transaction);
    QCOMPARE(waiting[0].requester, request.requester);
    QCOMPARE(waiting[0].madeAt, 88);
    m_store->begin();
    m_store->withdraw(request.booking);
    commit();
    QVERIFY(m_store->requests().empty());
}

void TestStoreDeliveries::contentGrowsByPieces()
{
    const Id attachment = newId();
    QVERIFY(!m_store->content(attachment));
    m_store->begin();
    m_store->putContent(attachment, {6, 0, false});
    m_store->addPiece(attachment, 0, "abc");
    m_store->putContent(attachment, {6, 3, false});
    m_store->addPiece(attachment, 3, "def");
    m_store->putContent(attachment, {6, 6, true});
    commit();
    reopen();
    QCOMPARE(m_store->content(attachment)->size, 6);
    QCOMPARE(m_store->content(attachment)->stored, 6);
    QVERIFY(m_store->content(attachment)->whole);
    QCOMPARE(m_store->piece(attachment, 1, 100), QByteArray("bc"));
    QCOMPARE(m_store->piece(attachment, 3, 2), QByteArray("de"));
    QVERIFY(m_store->piece(attachment, 6, 2).isEmpty());
    QVERIFY(m_store->piece(newId(), 0, 2).isEmpty());
    QCOMPARE(m_store->contentBytes(), 6);
    m_store->begin();
    m_store->removeContent(attachment);
    commit();
    QVERIFY(!m_store->content(attachment));
    QVERIFY(m_store->piece(attachment, 0, 10).isEmpty());
    QCOMPARE(m_store->contentBytes(), 0);
}

QTEST_GUILESS_MAIN(TestStoreDeliveries)
#include "test_store_deliveries.moc"
