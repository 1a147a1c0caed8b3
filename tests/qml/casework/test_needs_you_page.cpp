// SPDX-License-Identifier: MPL-2.0
#include "Controls/controls.h"
#include "Controls/theme.h"
#include "Controls/typography.h"
#include "app/session/tablet.h"
#include "town.h"
#include "window_probe.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

namespace {

/// The staff's places without a sign-in: the shell's own routes over a session of the test's.
const char *const windowSource = R"(
import QtQuick
import QtQuick.Templates as T
import Samsprak.App
import Samsprak.Controls
import Samsprak.Shell

T.ApplicationWindow {
    id: window

    required property ProfileSession profile
    required property Tablet tablet

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.ground
    visible: true

    SyncViewModel {
        id: syncModel

        session: window.profile
    }

    StaffRoutes {
        id: routes

        anchors.fill: parent
        objectName: "routes"
        place: "needs-you"
        session: window.profile
        sync: syncModel
        tablet: window.tablet

        onGone: key => routes.place = key
    }
}
)";

} // namespace

/// What needs a person and what tomorrow needs, as a person works the pages.
class TestNeedsYouPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(controls::installFonts().isEmpty()); }
    void init();
    void cleanup();

    void aRefusalsChoicesOpenInTheCalendar();
    void theNearestChoiceIsTakenAndTakenBack();
    void whenNothingWaitsThePageSaysWhatToDo();
    void aVisitOfTomorrowOpensInTheCalendar();
    void theNoticeOfThreeOClockLeadsToTomorrow();

private:
    void open();
    QString place() const
    {
        return m_engine->rootObjects()
            .first()
            ->findChild<QObject *>(QStringLiteral("routes"))
            ->property("place")
            .toString();
    }
    void moveClockTo(int hour)
    {
        const QDateTime wanted(QDate(2026, 11, 23), QTime(hour, 0), m_session->zone());
        m_session->setClockOffset(wanted.toMSecsSinceEpoch() - m_town->now);
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Tablet> m_tablet;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<WindowProbe> m_window;
};

void TestNeedsYouPage::init()
{
    m_town = std::make_unique<Town>();
    m_folder = std::make_unique<QTemporaryDir>();
    TabletOptions options;
    options.directory = m_folder->path();
    options.keychain = false;
    m_tablet = std::make_unique<Tablet>(options);
}

void TestNeedsYouPage::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_session.reset();
    m_tablet.reset();
    m_town.reset();
}

void TestNeedsYouPage::open()
{
    m_session = m_town->open();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    controls::prepareEngine(*m_engine);
    controls::Theme::of(*m_engine)->setReducedMotion(true);
    m_engine->setInitialProperties({{QStringLiteral("profile"), QVariant::fromValue(m_session.get())},
                                    {QStringLiteral("tablet"), QVariant::fromValue(m_tablet.get())},
                                    {QStringLiteral("width"), 1280},
                                    {QStringLiteral("height"), 800}});
    m_engine->loadData(windowSource);
    QVERIFY(!m_engine->rootObjects().isEmpty());
    auto *window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    QVERIFY(QTest::qWaitForWindowExposed(window));
    m_window = std::make_unique<WindowProbe>(window);
    QTRY_VERIFY(m_window->shows(QStringLiteral("needsYouPage")));
}

void TestNeedsYouPage::aRefusalsChoicesOpenInTheCalendar()
{
    m_town->fillWeek();
    open();
    QTRY_VERIFY(m_window->shows(QStringLiteral("refusalShow_0")));
    QVERIFY(m_window->press(QStringLiteral("refusalShow_0")));
    QTRY_COMPARE(place(), QStringLiteral("week"));
    QTRY_VERIFY(m_window->shows(QStringLiteral("takeAlternative-0")));
}

void TestNeedsYouPage::theNearestChoiceIsTakenAndTakenBack()
{
    m_town->fillWeek();
    open();
    QTRY_VERIFY(m_window->shows(QStringLiteral("refusalTake_0")));
    QVERIFY(m_window->press(QStringLiteral("refusalTake_0")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("settledUndo_0")));
    QVERIFY(!m_window->shows(QStringLiteral("refusalTake_0")));
    QVERIFY(m_window->press(QStringLiteral("settledUndo_0")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("refusalTake_0")));
}

void TestNeedsYouPage::whenNothingWaitsThePageSaysWhatToDo()
{
    open();
    QTRY_VERIFY(m_window->shows(QStringLiteral("needsYouToCalendar")));
    QVERIFY(m_window->press(QStringLiteral("needsYouToCalendar")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("weekPage")));
}

void TestNeedsYouPage::aVisitOfTomorrowOpensInTheCalendar()
{
    m_town->fillWeek();
    open();
    m_engine->rootObjects()
        .first()
        ->findChild<QObject *>(QStringLiteral("routes"))
        ->setProperty("place", QStringLiteral("tomorrow"));
    QTRY_VERIFY(m_window->shows(QStringLiteral("visitCard_0")));
    QVERIFY(m_window->shows(QStringLiteral("tick_plan")));
    QVERIFY(m_window->press(QStringLiteral("visitOpen_0")));
    QTRY_COMPARE(place(), QStringLiteral("week"));
    QTRY_VERIFY(m_window->shows(QStringLiteral("saveSession")));
}

void TestNeedsYouPage::theNoticeOfThreeOClockLeadsToTomorrow()
{
    m_town->fillWeek();
    open();
    moveClockTo(14);
    QVERIFY(!m_window->shows(QStringLiteral("gapNotice")));
    moveClockTo(15);
    QTRY_VERIFY(m_window->shows(QStringLiteral("gapNotice")));
    QVERIFY(m_window->press(QStringLiteral("gapShow")));
    QTRY_VERIFY(m_window->shows(QStringLiteral("tomorrowPage")));
    QVERIFY(!m_window->shows(QStringLiteral("gapNotice")));
}

QTEST_MAIN(TestNeedsYouPage)
#include "test_needs_you_page.moc"
