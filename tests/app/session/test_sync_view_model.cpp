// SPDX-License-Identifier: MPL-2.0
#include "app/session/sync_view_model.h"

#include "domain/casework.h"
#include "storage/replica.h"
#include "stub_hub.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace samsprak;
using namespace samsprak::app;

namespace {

ProfileOpening openingIn(const QTemporaryDir &directory, const QUrl &url, bool network)
{
    const Id id = Id::fromName(Id(), u"karin");
    return {{id, id, false, id, id, QStringLiteral("Karin"), QStringLiteral("en")},
            {url, QStringLiteral("token"), {}},
            directory.filePath(QStringLiteral("records.db")),
            {},
            0,
            network};
}

void commitOne(ProfileSession &session)
{
    Participant participant;
    participant.id = session.newId();
    storage::Mutation mutation;
    mutation.create(participant);
    session.commit(std::move(mutation));
}

} // namespace

/// What the sync page says in each state: nothing that is not so, and always what to expect next.
class TestSyncViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offlineTellsWhatWaitsAndWhy();
    void anUnknownTokenTellsWhatToDo();
    void aServerInTroubleIsTriedAgain();
    void agesGrow_data();
    void agesGrow();
};

void TestSyncViewModel::offlineTellsWhatWaitsAndWhy()
{
    QTemporaryDir directory;
    test::StubHub hub;
    ProfileSession session(openingIn(directory, hub.url(), false));
    SyncViewModel model;
    QAbstractItemModelTester tester(model.pending());
    model.setSession(&session);
    commitOne(session);
    commitOne(session);
    QTRY_COMPARE(model.unsent(), 2);
    QTRY_COMPARE(model.mark(), QStringLiteral("offline"));
    QTRY_COMPARE(model.pending()->rowCount(), 2);
    QCOMPARE(model.pending()->index(0).data(PendingModel::Words).toString(),
             QStringLiteral("A participant's details"));
    QCOMPARE(model.pending()->index(0).data(PendingModel::Age).toString(), QStringLiteral("just now"));
    QCOMPARE(model.why(), QStringLiteral("The network is switched off on this tablet"));
    QCOMPARE(model.lastSuccess(), QStringLiteral("Never yet from this tablet"));
    QVERIFY(model.headline().startsWith(QStringLiteral("Offline")));
    QVERIFY(!model.problem().present());
}

void TestSyncViewModel::anUnknownTokenTellsWhatToDo()
{
    QTemporaryDir directory;
    test::StubHub hub;
    hub.answer(401, "unauthorised");
    ProfileSession session(openingIn(directory, hub.url(), true));
    SyncViewModel model;
    model.setSession(&session);
    QTRY_COMPARE(model.mark(), QStringLiteral("attention"));
    QCOMPARE(model.problem().code, QStringLiteral("unauthorised"));
    QVERIFY(!model.problem().safe.isEmpty() && !model.problem().next.isEmpty());
}

void TestSyncViewModel::aServerInTroubleIsTriedAgain()
{
    QTemporaryDir directory;
    test::StubHub hub;
    hub.answer(503, "storage");
    ProfileSession session(openingIn(directory, hub.url(), true));
    SyncViewModel model;
    model.setSession(&session);
    QTRY_VERIFY(session.syncState().nextTry > 0);
    QVERIFY(!model.nextTry().isEmpty());
    QVERIFY(!model.problem().present()); // time alone mends it
    const qsizetype before = hub.posted().size();
    model.tryNow();
    QTRY_VERIFY(hub.posted().size() > before);
}

void TestSyncViewModel::agesGrow_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(59'000) << QStringLiteral("just now");
    QTest::newRow("clock went back") << qint64(-5'000) << QStringLiteral("just now");
    QTest::newRow("minutes") << qint64(5 * 60'000) << QStringLiteral("5 min ago");
    QTest::newRow("hours") << qint64(3 * 3'600'000) << QStringLiteral("3 h ago");
    QTest::newRow("days") << qint64(49 * 3'600'000) << QStringLiteral("2 day(s) ago");
}

void TestSyncViewModel::agesGrow()
{
    QFETCH(const qint64, age);
    QFETCH(const QString, words);
    QCOMPARE(ageWords(age), words);
}

QTEST_GUILESS_MAIN(TestSyncViewModel)
#include "test_sync_view_model.moc"
