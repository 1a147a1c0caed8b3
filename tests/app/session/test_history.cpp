// SPDX-License-Identifier: MPL-2.0
#include "app/session/history_view_model.h"
#include "domain/casework.h"
#include "storage/replica.h"
#include "stub_hub.h"
#include "sync/protocol/frame.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samsprak;
using namespace samsprak::app;

/// A record's history on the tablet: what is unsent from here, what the hub tells, and honesty without a
/// network.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offlineTellsWhatThisTabletKnowsAndSaysSo();
    void theHubsAnswerIsPutIntoWords();

private:
    void open(bool network);
    HistoryLine line(int index) const { return m_model->lines().at(index).value<HistoryLine>(); }

    const Id m_karin = Id::fromName({}, u"karin");
    Participant m_saba;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::StubHub> m_hub;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<HistoryViewModel> m_model;
};

void TestHistory::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<test::StubHub>();
}

void TestHistory::cleanup()
{
    m_model.reset();
    m_session.reset();
}

void TestHistory::open(bool network)
{
    m_session = std::make_unique<ProfileSession>(ProfileOpening{
        {m_karin, m_karin, false, m_karin, m_karin, QStringLiteral("Karin"), QStringLiteral("en")},
        {m_hub->url(), QStringLiteral("token"), {}},
        m_directory->filePath(QStringLiteral("records.db")),
        {},
        0,
        network});
    m_model = std::make_unique<HistoryViewModel>();
    m_model->setSession(m_session.get());
    m_saba = {};
    m_saba.id = m_session->newId();
    m_saba.givenName = QStringLiteral("Saba");
    storage::Mutation creation;
    creation.create(m_saba);
    m_session->commit(std::move(creation));
    Participant after = m_saba;
    after.phone = QStringLiteral("070-1");
    storage::Mutation edit;
    edit.update(m_saba, after);
    bool saved = false;
    m_session->commit(std::move(edit), m_model.get(), [&](const Result<void> &) { saved = true; });
    QTRY_VERIFY(saved);
}

void TestHistory::offlineTellsWhatThisTabletKnowsAndSaysSo()
{
    open(false);
    m_model->open(QStringLiteral("participant"), m_saba.id.toString());
    QTRY_COMPARE(m_model->lines().size(), 2);
    QTRY_VERIFY(!m_model->asking());
    QCOMPARE(m_model->title(), QStringLiteral("Saba"));
    QCOMPARE(line(0).what, QStringLiteral("Changed: phone number"));
    QCOMPARE(line(0).who, QStringLiteral("You"));
    QCOMPARE(line(0).tablet, QStringLiteral("this tablet"));
    QVERIFY(line(0).unsent);
    QCOMPARE(line(1).what, QStringLiteral("Made"));
    QVERIFY(m_model->note().contains(QStringLiteral("cannot be reached")));
}

void TestHistory::theHubsAnswerIsPutIntoWords()
{
    open(false);
    protocol::HistoryReply reply;
    reply.entries = {{1'795'500'000'000, m_karin, QStringLiteral("Näs 2"), false, false, {4}},
                     {1'795'400'000'000, {}, {}, false, true, {}}};
    m_hub->answer(200, protocol::seal(protocol::encode(reply)));
    m_session->setNetwork(true);
    m_model->open(QStringLiteral("participant"), m_saba.id.toString());
    QTRY_COMPARE(m_model->lines().size(), 4);
    QVERIFY(m_model->note().isEmpty());
    QCOMPARE(line(2).what, QStringLiteral("Changed: phone number"));
    QVERIFY(line(2).tablet.contains(QStringLiteral("Näs 2")));
    QVERIFY(!line(2).unsent);
    QCOMPARE(line(3).what, QStringLiteral("Made"));
    QCOMPARE(line(3).who, QStringLiteral("The server"));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
