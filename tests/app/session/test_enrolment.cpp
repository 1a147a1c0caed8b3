// SPDX-License-Identifier: MPL-2.0
#include "app/session/enrolment.h"

#include "app/session/background_thread.h"
#include "app/session/profile_folder.h"
#include "app/session/sign_in.h"
#include "stub_hub.h"
#include "sync/protocol/enrolment_ticket.h"
#include "sync/protocol/frame.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace samsprak;
using namespace samsprak::app;

namespace {

QByteArray welcome(bool participant)
{
    protocol::EnrolReply reply;
    reply.token = QStringLiteral("token");
    reply.actor = Id::fromName(Id(), u"actor");
    reply.isParticipant = participant;
    reply.displayName = participant ? QStringLiteral("Saba") : QStringLiteral("Karin");
    reply.language = participant ? QStringLiteral("ti") : QStringLiteral("sv");
    return protocol::seal(protocol::encode(reply));
}

const QStringList pictures{QStringLiteral("fish"), QStringLiteral("owl"), QStringLiteral("key"),
                           QStringLiteral("cat")};

} // namespace

/// Joining by a ticket, and signing in afterwards: the wrong code, the delay, the right one.
class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staffJoinWithAPinAndSignInWithIt();
    void participantsJoinWithPictures();
    void textThatIsNoTicketIsRefusedHere();
    void aUsedTicketIsRefusedByTheHub();
    void anUnreachableHubIsSaidAndNothingIsMade();
    void poorCodesAreRefusedAndTheNextIsTaken();
    void wrongCodesAreSaidAndDelayed();

private:
    QString ticket() const;
    void useTicket(bool participant);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::StubHub> m_hub;
    std::unique_ptr<ProfileFolder> m_folder;
    std::unique_ptr<BackgroundThread> m_keeper;
    std::unique_ptr<Enrolment> m_enrolment;
    std::unique_ptr<SignIn> m_signIn;
};

void TestEnrolment::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<test::StubHub>();
    m_folder = std::make_unique<ProfileFolder>(m_directory->path(), false,
                                               [] { return QDateTime::currentMSecsSinceEpoch(); });
    QVERIFY(m_folder->open());
    m_keeper = std::make_unique<BackgroundThread>(QStringLiteral("keeper"));
    m_keeper->start();
    m_enrolment = std::make_unique<Enrolment>(*m_keeper, *m_folder);
    m_signIn = std::make_unique<SignIn>(*m_keeper, *m_folder);
}

void TestEnrolment::cleanup()
{
    m_signIn.reset();
    m_enrolment.reset();
    m_keeper.reset();
    m_folder.reset();
}

QString TestEnrolment::ticket() const
{
    return protocol::ticketText({m_hub->url().toString(), QStringLiteral("ABCD-EFGH"), {}, {}});
}

void TestEnrolment::useTicket(bool participant)
{
    m_hub->answer(200, welcome(participant));
    m_enrolment->useTicket(ticket() + QStringLiteral(" \n"));
    QTRY_COMPARE(m_enrolment->step(), QStringLiteral("code"));
}

void TestEnrolment::staffJoinWithAPinAndSignInWithIt()
{
    useTicket(false);
    QCOMPARE(m_enrolment->displayName(), QStringLiteral("Karin"));
    const auto message = protocol::open(m_hub->posted().first());
    QVERIFY(message);
    QCOMPARE(protocol::decodeEnrolRequest(*message)->code, QStringLiteral("ABCD-EFGH"));
    m_enrolment->choosePin(QStringLiteral("290417"), QStringLiteral("290417"));
    QTRY_COMPARE(m_enrolment->step(), QStringLiteral("card"));
    QVERIFY(m_enrolment->cardText().size() > 20);
    QSignalSpy enrolled(m_enrolment.get(), &Enrolment::enrolled);
    m_enrolment->finish();
    QCOMPARE(enrolled.count(), 1);
    QVERIFY(m_enrolment->cardText().isEmpty());

    QSignalSpy opened(m_signIn.get(), &SignIn::opened);
    m_signIn->withPin(QStringLiteral("karin"), QStringLiteral("290417"));
    QVERIFY(opened.wait());
    const auto opening = opened.first().first().value<ProfileOpening>();
    QVERIFY(opening.key == enrolled.first().first().value<ProfileOpening>().key);
    QCOMPARE(opening.hub.token, QStringLiteral("token"));
    QCOMPARE(opening.hub.url, m_hub->url());
}

void TestEnrolment::participantsJoinWithPictures()
{
    useTicket(true);
    QVERIFY(m_enrolment->isParticipant());
    m_enrolment->choosePictures(pictures, pictures);
    QTRY_COMPARE(m_enrolment->step(), QStringLiteral("card"));
    const QString card = m_enrolment->cardText();
    m_enrolment->finish();
    QSignalSpy opened(m_signIn.get(), &SignIn::opened);
    m_signIn->withPictures(pictures);
    QVERIFY(opened.wait());
    m_signIn->withCard(card);
    QVERIFY(opened.wait());
    QVERIFY(opened.last().first().value<ProfileOpening>().facts.isParticipant);
}

void TestEnrolment::textThatIsNoTicketIsRefusedHere()
{
    m_enrolment->useTicket(QStringLiteral("hello"));
    QVERIFY(!m_enrolment->objection().isEmpty());
    m_enrolment->useTicket(ticket().chopped(5));
    QVERIFY(!m_enrolment->objection().isEmpty());
    m_enrolment->useTicket(
        protocol::ticketText({QStringLiteral("http://example.org"), QStringLiteral("A"), {}, {}}));
    QVERIFY(!m_enrolment->objection().isEmpty());
    QCOMPARE(m_hub->posted().size(), 0);
    QCOMPARE(m_enrolment->step(), QStringLiteral("ticket"));
}

void TestEnrolment::aUsedTicketIsRefusedByTheHub()
{
    m_hub->answer(401, "unauthorised");
    m_enrolment->useTicket(ticket());
    QTRY_VERIFY(!m_enrolment->busy());
    QVERIFY(!m_enrolment->objection().isEmpty());
    QCOMPARE(m_enrolment->step(), QStringLiteral("ticket"));
}

void TestEnrolment::anUnreachableHubIsSaidAndNothingIsMade()
{
    const QString text = ticket();
    m_hub->close();
    m_enrolment->useTicket(text);
    QTRY_VERIFY(!m_enrolment->busy());
    QCOMPARE(m_enrolment->problem().code, QStringLiteral("offline"));
    QVERIFY(!m_enrolment->problem().next.isEmpty());
    m_enrolment->setNetwork(false);
    m_enrolment->useTicket(text);
    QCOMPARE(m_enrolment->problem().code, QStringLiteral("offline"));
}

void TestEnrolment::poorCodesAreRefusedAndTheNextIsTaken()
{
    useTicket(false);
    m_enrolment->choosePin(QStringLiteral("123456"), QStringLiteral("123456"));
    QVERIFY(!m_enrolment->objection().isEmpty());
    m_enrolment->choosePin(QStringLiteral("290417"), QStringLiteral("290418"));
    QVERIFY(!m_enrolment->objection().isEmpty());
    QCOMPARE(m_enrolment->step(), QStringLiteral("code"));
    m_enrolment->choosePin(QStringLiteral("290417"), QStringLiteral("290417"));
    QVERIFY(m_enrolment->objection().isEmpty());
    QTRY_COMPARE(m_enrolment->step(), QStringLiteral("card"));
}

void TestEnrolment::wrongCodesAreSaidAndDelayed()
{
    useTicket(true);
    m_enrolment->choosePictures(pictures, pictures);
    QTRY_COMPARE(m_enrolment->step(), QStringLiteral("card"));
    m_enrolment->finish();
    QSignalSpy opened(m_signIn.get(), &SignIn::opened);
    QStringList wrong = pictures;
    wrong.swapItemsAt(0, 3);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(m_signIn->waitSeconds(), 0);
        m_signIn->withPictures(wrong);
        QVERIFY(m_signIn->busy());
        QTRY_VERIFY(!m_signIn->busy());
        QVERIFY(m_signIn->wrongCode());
    }
    QVERIFY(m_signIn->waitSeconds() > 0);
    m_signIn->withPictures(pictures);
    QVERIFY(!m_signIn->busy()); // not even tried while the delay runs
    QTRY_COMPARE_WITH_TIMEOUT(m_signIn->waitSeconds(), 0, 8000);
    m_signIn->withPictures(pictures);
    QVERIFY(opened.wait());
    QVERIFY(!m_signIn->wrongCode());
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "test_enrolment.moc"
