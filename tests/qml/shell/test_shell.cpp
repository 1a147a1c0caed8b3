// SPDX-License-Identifier: MPL-2.0
#include "Controls/controls.h"
#include "Controls/typography.h"
#include "app/session/tablet.h"
#include "stub_hub.h"
#include "sync/protocol/enrolment_ticket.h"
#include "sync/protocol/frame.h"
#include "window_probe.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace samsprak;
using namespace samsprak::app;
using test::WindowProbe;

/// The shell as a person meets it: joining, signing in, wrong codes, places, sync in full, language at run
/// time.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void staffJoinAndSeeTheirPlaces();
    void participantsJoinWithPicturesAndSeeTheirs();
    void wrongPicturesAreSaidAndForgotten();
    void theLanguageChangesWhileItRuns();
    void theSyncPageTellsOfflineAndOnline();
    void aLockedTabletShowsNothingUntilTheCode();
    void theNetworkSwitchIsTheDemosOnly();
    void theDriverSetsWhatItKnows();

private:
    void start(TabletOptions options = {});
    void join(bool participant);
    bool tapPictures(const QStringList &pictures);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::StubHub> m_hub;
    std::unique_ptr<Tablet> m_tablet;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<WindowProbe> m_window;
    QStringList m_pictures{QStringLiteral("fish"), QStringLiteral("owl"), QStringLiteral("key"),
                           QStringLiteral("cat")};
};

void TestShell::initTestCase() { QVERIFY(controls::installFonts().isEmpty()); }

void TestShell::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<test::StubHub>();
}

void TestShell::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_tablet.reset();
}

void TestShell::start(TabletOptions options)
{
    cleanup();
    options.directory = m_directory->path();
    options.keychain = false;
    if (!options.language)
        options.language = QStringLiteral("en");
    m_tablet = std::make_unique<Tablet>(options);
    m_tablet->open();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    controls::prepareEngine(*m_engine);
    connect(m_tablet.get(), &Tablet::interfaceLanguageChanged, m_engine.get(), &QQmlEngine::retranslate);
    m_engine->setInitialProperties({{QStringLiteral("tablet"), QVariant::fromValue(m_tablet.get())}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Samsprak/Shell/Main.qml")));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    auto *window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    QVERIFY(QTest::qWaitForWindowExposed(window));
    m_window = std::make_unique<WindowProbe>(window);
    QTRY_VERIFY(m_tablet->ready());
}

void TestShell::join(bool participant)
{
    protocol::EnrolReply reply;
    reply.token = QStringLiteral("token");
    reply.actor = Id::fromName(Id(), u"actor");
    reply.isParticipant = participant;
    reply.displayName = participant ? QStringLiteral("Saba") : QStringLiteral("Karin");
    reply.language = QStringLiteral("en");
    m_hub->answer(200, protocol::seal(protocol::encode(reply)));
    QTRY_VERIFY(m_window->shows(QStringLiteral("enrolPage")));
    const QString ticket =
        protocol::ticketText({m_hub->url().toString(), QStringLiteral("ABCD-EFGH"), {}, {}});
    QVERIFY(m_window->fill(QStringLiteral("enrolCode"), ticket));
    QVERIFY(m_window->press(QStringLiteral("enrolButton")));
    if (participant) {
        QTRY_VERIFY(m_window->shows(QStringLiteral("picture_fish")));
        QVERIFY(tapPictures(m_pictures));
        QVERIFY(tapPictures(m_pictures));
    } else {
        QTRY_VERIFY(m_window->shows(QStringLiteral("newPin")));
        QVERIFY(m_window->fill(QStringLiteral("newPin"), QStringLiteral("290417")));
        QVERIFY(m_window->fill(QStringLiteral("newPinAgain"), QStringLiteral("290417")));
        QVERIFY(m_window->press(QStringLiteral("choosePinButton")));
    }
    QTRY_VERIFY(m_window->shows(QStringLiteral("cardText")));
    m_hub->answer(503, "storage");
    QVERIFY(m_window->press(QStringLiteral("enrolFinish")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("workspace")));
}

bool TestShell::tapPictures(const QStringList &pictures)
{
    for (const QString &picture : pictures) {
        if (!m_window->press(QStringLiteral("picture_") + picture))
            return false;
    }
    return true;
}

void TestShell::staffJoinAndSeeTheirPlaces()
{
    start();
    join(false);
    QTRY_VERIFY(m_window->shows(QStringLiteral("weekPage")));
    for (const char *place : {"place_participants", "place_needs-you", "place_sync", "place_settings"})
        QVERIFY2(m_window->shows(QLatin1String(place)), place);
    QVERIFY(m_window->press(QStringLiteral("place_participants")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("participantsPage")));
    QVERIFY(m_window->press(QStringLiteral("place_needs-you")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("needsYouPage")));

    start();
    QTRY_VERIFY(m_window->shows(QStringLiteral("signInPage")));
    QVERIFY(m_window->fill(QStringLiteral("staffName"), QStringLiteral("Karin")));
    QVERIFY(m_window->fill(QStringLiteral("staffPin"), QStringLiteral("290417")));
    QVERIFY(m_window->press(QStringLiteral("signInButton")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("weekPage")));
}

void TestShell::participantsJoinWithPicturesAndSeeTheirs()
{
    start();
    join(true);
    QTRY_VERIFY(m_window->shows(QStringLiteral("todayPage")));
    QVERIFY(m_window->press(QStringLiteral("place_plan")));
    QTRY_VERIFY(!m_window->shows(QStringLiteral("todayPage")));
    QVERIFY(!m_window->shows(QStringLiteral("place_participants")));
}

void TestShell::wrongPicturesAreSaidAndForgotten()
{
    start();
    join(true);
    QVERIFY(m_window->press(QStringLiteral("signOutButton")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("signInPage")));
    QStringList wrong = m_pictures;
    wrong.swapItemsAt(0, 3);
    QVERIFY(tapPictures(wrong));
    QTRY_VERIFY(m_window->shows(QStringLiteral("signInMessage")));
    QTRY_VERIFY(!m_tablet->signIn()->busy());
    QVERIFY(tapPictures(m_pictures));
    QTRY_VERIFY(m_window->shows(QStringLiteral("workspace")));
}

void TestShell::theLanguageChangesWhileItRuns()
{
    start();
    QVERIFY(m_window->press(QStringLiteral("languageButton")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("language-ar")));
    QQuickItem *back = m_window->item(QStringLiteral("settingsBack"));
    QVERIFY(back);
    const qreal left = back->mapToScene({}).x();
    QVERIFY(m_window->press(QStringLiteral("language-ar")));
    QTRY_VERIFY(m_tablet->mirrored());
    QTRY_VERIFY(back->mapToScene({}).x() > left);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(m_window->press(QStringLiteral("language-sv")));
    QTRY_VERIFY(!m_tablet->mirrored());
    QTRY_COMPARE(back->mapToScene({}).x(), left);
    QCOMPARE(m_tablet->settings()->language(), QStringLiteral("sv"));
}

void TestShell::theSyncPageTellsOfflineAndOnline()
{
    start();
    join(false);
    m_tablet->setNetwork(false);
    QVERIFY(m_window->press(QStringLiteral("syncBadge")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("syncPage")));
    QTRY_VERIFY(m_window->text(QStringLiteral("syncHeadline")).startsWith(QStringLiteral("Offline")));
    QVERIFY(m_window->shows(QStringLiteral("syncWhy")));
    QVERIFY(m_window->shows(QStringLiteral("syncWhere")));
    const qsizetype before = m_hub->posted().size();
    m_tablet->setNetwork(true);
    QTRY_VERIFY(m_hub->posted().size() > before);
    m_hub->answer(401, "unauthorised");
    QVERIFY(m_window->press(QStringLiteral("syncNow")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("syncProblem")));
}

void TestShell::aLockedTabletShowsNothingUntilTheCode()
{
    start();
    join(false);
    QVERIFY(m_window->press(QStringLiteral("lockButton")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("lockPage")));
    QVERIFY(!m_window->shows(QStringLiteral("workspace")));
    QVERIFY(m_window->fill(QStringLiteral("unlockPin"), QStringLiteral("111222")));
    QVERIFY(m_window->press(QStringLiteral("unlockButton")));
    QTRY_VERIFY(m_tablet->signIn()->wrongCode());
    QVERIFY(m_tablet->locked());
    ProfileSession *const before = m_tablet->session();
    QVERIFY(m_window->fill(QStringLiteral("unlockPin"), QStringLiteral("290417")));
    QVERIFY(m_window->press(QStringLiteral("unlockButton")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("workspace")));
    QVERIFY(m_tablet->session() == before); // drafts are kept: it is the same session
}

void TestShell::theNetworkSwitchIsTheDemosOnly()
{
    TabletOptions demo;
    demo.demo = true;
    start(demo);
    join(false);
    QVERIFY(m_window->press(QStringLiteral("networkSwitch")));
    QTRY_VERIFY(!m_tablet->network());
    start();
    QTRY_VERIFY(m_window->shows(QStringLiteral("signInPage")));
    QVERIFY(!m_window->shows(QStringLiteral("networkSwitch")));
}

void TestShell::theDriverSetsWhatItKnows()
{
    start();
    QVERIFY(m_tablet->driverSet(QStringLiteral("theme"), QStringLiteral("dark")));
    QCOMPARE(m_tablet->settings()->theme(), QStringLiteral("dark"));
    QVERIFY(m_tablet->driverSet(QStringLiteral("textScale"), 2.0));
    QVERIFY(m_tablet->driverSet(QStringLiteral("network"), false));
    QVERIFY(!m_tablet->network());
    QVERIFY(m_tablet->driverSet(QStringLiteral("now"), QStringLiteral("2026-11-24T10:12:00+01:00")));
    QVERIFY(!m_tablet->driverSet(QStringLiteral("now"), QStringLiteral("soon")));
    QVERIFY(!m_tablet->driverSet(QStringLiteral("colour"), 1));
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
