// SPDX-License-Identifier: MPL-2.0
#include "Controls/controls.h"
#include "Controls/theme.h"
#include "Controls/typography.h"
#include "app/calendar/week_view_model.h"
#include "town.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

namespace {

const char *const windowSource = R"(
import QtQuick
import QtQuick.Templates as T
import Samsprak.App
import Samsprak.Calendar
import Samsprak.Controls

T.ApplicationWindow {
    id: window

    required property ProfileSession profile
    readonly property WeekViewModel week: viewModel

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.ground
    visible: true

    WeekViewModel {
        id: viewModel

        session: window.profile
    }

    WeekPage {
        anchors.fill: parent
        model: viewModel
    }
}
)";

QQuickItem *search(QQuickItem *item, const QString &name)
{
    if (!item || !item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = search(child, name))
            return found;
    return nullptr;
}

} // namespace

/// The calendar as a person works it: real view model, real database, synthetic pointer and keys.
class TestCalendarPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theWeekShowsEachStateByShape();
    void anEmptyPlaceMakesASessionThen();
    void aSessionIsMadeAndAnInterpreterBooked();
    void aHeldSessionIsMoved();
    void aHeldParticipantMakesASession();
    void keysGoFromSessionToSession();
    void anAlternativeIsOneTap();
    void aNarrowPageShowsOneDay();
    void aMirroredWeekBeginsAtTheRight();
    void looks_data();
    void looks();

private:
    QQuickItem *item(const QString &name) const { return search(m_window->contentItem(), name); }
    QQuickItem *card(QStringView title, const LocalTime &start) const
    {
        return item(QStringLiteral("sessionCard-") +
                    Id::fromName(Town::named(title), start.toString()).toString());
    }
    static QPoint centre(const QQuickItem *target)
    {
        return target->mapToScene(QPointF(target->width() / 2, target->height() / 2)).toPoint();
    }
    void tap(const QString &name)
    {
        QTRY_VERIFY2(item(name), qPrintable(name));
        QTest::mouseClick(m_window, Qt::LeftButton, {}, centre(item(name)));
    }
    void write(const QString &field, const QString &text)
    {
        tap(field);
        QTest::keySequence(m_window, QKeySequence::SelectAll);
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(letter), {});
    }
    /// Until the sheet has come to rest, or is gone.
    void waitForSheet(const char *name, bool open)
    {
        const QObject *sheet = m_window->findChild<QObject *>(QString::fromLatin1(name));
        QVERIFY2(sheet, name);
        QTRY_COMPARE(sheet->property(open ? "opened" : "visible").toBool(), open);
        settle();
    }
    void settle()
    {
        QSignalSpy drawn(m_window, &QQuickWindow::frameSwapped);
        m_window->update();
        QVERIFY(drawn.wait());
    }
    void openWindow(const QSize &size, const QString &language = QStringLiteral("sv"));
    WeekViewModel *week() const { return m_window->property("week").value<WeekViewModel *>(); }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

void TestCalendarPage::initTestCase() { QVERIFY(controls::installFonts().isEmpty()); }

void TestCalendarPage::init()
{
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
    const Session talk = m_town->session(u"Samtal", Area::Health, Town::at(26, 13, 0), 60);
    m_town->put(talk);
    m_town->attend(talk, {m_town->saba});
    m_session = m_town->open();
}

void TestCalendarPage::openWindow(const QSize &size, const QString &language)
{
    m_session->setLanguage(language);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    controls::prepareEngine(*m_engine);
    controls::Theme *theme = controls::Theme::of(*m_engine);
    theme->setReducedMotion(true);
    theme->setMirrored(language == u"ar");
    QSignalSpy warnings(m_engine.get(), &QQmlEngine::warnings);
    m_engine->setInitialProperties({{QStringLiteral("profile"), QVariant::fromValue(m_session.get())},
                                    {QStringLiteral("width"), size.width()},
                                    {QStringLiteral("height"), size.height()}});
    m_engine->loadData(windowSource);
    if (m_engine->rootObjects().isEmpty() || !warnings.isEmpty())
        qFatal("the page does not load, or warns");
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QTRY_VERIFY(week()->loaded());
    settle();
}

void TestCalendarPage::cleanup()
{
    m_engine.reset();
    m_session.reset();
    m_town.reset();
}

void TestCalendarPage::theWeekShowsEachStateByShape()
{
    openWindow({1280, 800});
    const auto state = [this](QStringView title, const LocalTime &start) {
        const QQuickItem *found = card(title, start);
        return found ? found->property("bookingState").toString() : QStringLiteral("not shown");
    };
    QCOMPARE(state(u"Hälsosamtal", Town::at(24, 10, 0)), QStringLiteral("tentative"));
    QCOMPARE(state(u"Kartläggning", Town::at(24, 10, 30)), QStringLiteral("confirmed"));
    QCOMPARE(state(u"Intervjuträning", Town::at(25, 8, 45)), QStringLiteral("refused"));
    QCOMPARE(state(u"Validering, kök", Town::at(26, 14, 30)), QStringLiteral("held"));
    QCOMPARE(state(u"Läkarbesök", Town::at(27, 10, 45)), QStringLiteral("cancelled"));
    QCOMPARE(state(u"Cykelskola", Town::at(24, 15, 45)), QStringLiteral("none"));
    // Side by side where they overlap.
    const QQuickItem *first = card(u"Hälsosamtal", Town::at(24, 10, 0));
    const QQuickItem *second = card(u"Kartläggning", Town::at(24, 10, 30));
    QVERIFY(first->x() + first->width() <= second->x());
}

void TestCalendarPage::anEmptyPlaceMakesASessionThen()
{
    openWindow({1280, 800});
    const QQuickItem *cell = item(QStringLiteral("dayCell-4"));
    QVERIFY(cell);
    // Friday at 9:40: the half hour that was touched.
    const QQuickItem *doctor = card(u"Läkarbesök", Town::at(27, 10, 45));
    const qreal hour = doctor->height() + 3;
    const QPoint place = doctor->mapToScene(QPointF(doctor->width() / 2, -hour * 65 / 60)).toPoint();
    QTest::mouseClick(m_window, Qt::LeftButton, {}, place);
    QTRY_VERIFY(item(QStringLiteral("sessionSheet")) || item(QStringLiteral("sessionTitle")));
    QCOMPARE(week()->editor()->property("date").toString(), QStringLiteral("2026-11-27"));
    QCOMPARE(week()->editor()->property("start").toString(), QStringLiteral("09:30"));
    // Saved without a title, it says what is missing and stays.
    tap(QStringLiteral("saveSession"));
    QVERIFY(!week()->editor()->titleProblem().isEmpty());
    QVERIFY(item(QStringLiteral("sessionTitle")));
}

void TestCalendarPage::aSessionIsMadeAndAnInterpreterBooked()
{
    openWindow({1280, 800});
    tap(QStringLiteral("newSession"));
    QTRY_VERIFY(item(QStringLiteral("sessionTitle")));
    waitForSheet("sessionSheet", true);
    write(QStringLiteral("sessionTitle"), QStringLiteral("Bankbesök"));
    write(QStringLiteral("sessionDate"), QStringLiteral("2026-11-26"));
    write(QStringLiteral("sessionStart"), QStringLiteral("13:00"));
    QTRY_COMPARE(week()->editor()->title(), QStringLiteral("Bankbesök"));
    week()->editor()->toggleParticipant(m_town->saba.toString());
    settle();
    tap(QStringLiteral("bookInterpreter"));
    const QString candidate = QStringLiteral("candidate-") + m_town->dawit.toString();
    QTRY_VERIFY(item(candidate));
    waitForSheet("sessionSheet", false);
    waitForSheet("bookingSheet", true);
    QQuickItem *book = search(item(candidate), QStringLiteral("bookCandidate"));
    QVERIFY(book);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, centre(book));
    QTRY_VERIFY(item(QStringLiteral("bookingBanner")));
    QTRY_COMPARE(item(QStringLiteral("bookingBanner"))->property("bookingState").toString(),
                 QStringLiteral("tentative"));
    QTRY_VERIFY(item(QStringLiteral("toastAction")));
}

void TestCalendarPage::aHeldSessionIsMoved()
{
    openWindow({1280, 800});
    QQuickItem *block = card(u"Kartläggning", Town::at(24, 10, 30));
    const QPoint from = centre(block);
    const int day = qRound(item(QStringLiteral("dayCell-0"))->width());
    QTest::mousePress(m_window, Qt::LeftButton, {}, from);
    QTRY_VERIFY(block->property("held").toBool());
    QTest::mouseMove(m_window, from + QPoint(day, 37));
    QTRY_VERIFY(item(QStringLiteral("dropTarget")));
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, from + QPoint(day, 37));
    QTRY_COMPARE(block->property("day").toInt(), 2);
    QCOMPARE(block->property("startText").toString(), QStringLiteral("11:00"));
    // Who was confirmed for the old time has to be asked again.
    QCOMPARE(block->property("bookingState").toString(), QStringLiteral("tentative"));
    tap(QStringLiteral("toastAction"));
    QTRY_COMPARE(block->property("startText").toString(), QStringLiteral("10:30"));
}

void TestCalendarPage::aHeldParticipantMakesASession()
{
    openWindow({1280, 800});
    QTRY_VERIFY(item(QStringLiteral("sideParticipant-") + m_town->saba.toString()));
    QQuickItem *row = item(QStringLiteral("sideParticipant-") + m_town->saba.toString());
    QTest::mousePress(m_window, Qt::LeftButton, {}, centre(row));
    QTRY_VERIFY(row->property("held").toBool());
    const QPoint to = centre(card(u"Starta eget", Town::at(25, 13, 0))) + QPoint(0, 200);
    QTest::mouseMove(m_window, to);
    QTRY_VERIFY(item(QStringLiteral("dropTarget")));
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, to);
    QTRY_VERIFY(item(QStringLiteral("sessionTitle")));
    QCOMPARE(week()->editor()->property("date").toString(), QStringLiteral("2026-11-25"));
    QCOMPARE(week()->editor()->chosen()->total(), 1);
}

void TestCalendarPage::keysGoFromSessionToSession()
{
    openWindow({1280, 800});
    QQuickItem *first = card(u"Hälsosamtal", Town::at(24, 10, 0));
    first->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Down);
    QCOMPARE(m_window->activeFocusItem(), card(u"Kartläggning", Town::at(24, 10, 30)));
    QTest::keyClick(m_window, Qt::Key_Right);
    QCOMPARE(m_window->activeFocusItem(), card(u"Intervjuträning", Town::at(25, 8, 45)));
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(week()->editor()->title(), QStringLiteral("Intervjuträning"));
}

void TestCalendarPage::anAlternativeIsOneTap()
{
    openWindow({1280, 800});
    QTest::mouseClick(m_window, Qt::LeftButton, {}, centre(card(u"Intervjuträning", Town::at(25, 8, 45))));
    tap(QStringLiteral("bookInterpreter"));
    QTRY_VERIFY(item(QStringLiteral("alternative-2")));
    waitForSheet("bookingSheet", true);
    tap(QStringLiteral("takeAlternative-0"));
    QTRY_COMPARE(item(QStringLiteral("bookingBanner"))->property("bookingState").toString(),
                 QStringLiteral("tentative"));
    QVERIFY(!item(QStringLiteral("alternative-0")));
}

void TestCalendarPage::aNarrowPageShowsOneDay()
{
    openWindow({800, 1280});
    QCOMPARE(week()->dayCount(), 1);
    tap(QStringLiteral("dateCell-2026-11-24"));
    QTRY_VERIFY(card(u"Språkcafé", Town::at(24, 8, 30)));
    QVERIFY(!item(QStringLiteral("participantPanel")));
    tap(QStringLiteral("newSession"));
    QTRY_COMPARE(week()->editor()->property("date").toString(), QStringLiteral("2026-11-24"));
}

void TestCalendarPage::aMirroredWeekBeginsAtTheRight()
{
    openWindow({1280, 800}, QStringLiteral("ar"));
    const auto x = [this](const char *name) {
        const QQuickItem *found = item(QString::fromLatin1(name));
        return found ? found->mapToScene(QPointF(0, 0)).x() : -1;
    };
    QVERIFY(x("dayCell-0") > x("dayCell-1"));
    QVERIFY(x("dayHead-2026-11-23") > x("dayHead-2026-11-24"));
    QVERIFY(qAbs(x("dayCell-1") - x("dayHead-2026-11-24")) < 2);
    QVERIFY(x("participantPanel") < x("dayCell-4"));
    const QQuickItem *first = card(u"Hälsosamtal", Town::at(24, 10, 0));
    const QQuickItem *second = card(u"Kartläggning", Town::at(24, 10, 30));
    QVERIFY(first->x() > second->x());
}

void TestCalendarPage::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << QStringLiteral("light") << QStringLiteral("sv") << QSize(1280, 800) << 1.0;
    QTest::newRow("dark") << QStringLiteral("dark") << QStringLiteral("sv") << QSize(1280, 800) << 1.0;
    QTest::newRow("mirrored") << QStringLiteral("light") << QStringLiteral("ar") << QSize(1280, 800) << 1.0;
    QTest::newRow("narrow") << QStringLiteral("light") << QStringLiteral("sv") << QSize(800, 1280) << 1.0;
    QTest::newRow("contrast-200") << QStringLiteral("contrast") << QStringLiteral("sv") << QSize(1280, 800)
                                  << 2.0;
}

/// Each page in each look loads without a warning; with SAMSPRAK_SHOTS=<folder> a picture of each is kept.
void TestCalendarPage::looks()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    openWindow(size, language);
    QSignalSpy warnings(m_engine.get(), &QQmlEngine::warnings);
    controls::Theme::of(*m_engine)->setSchemeName(theme);
    controls::Theme::of(*m_engine)->setTextScale(scale);
    if (size.width() < size.height())
        week()->goTo(QStringLiteral("2026-11-24"));
    const QString folder = qEnvironmentVariable("SAMSPRAK_SHOTS");
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto keep = [&](const char *page) {
        settle();
        settle();
        settle();
        if (!folder.isEmpty())
            QVERIFY(m_window->grabWindow().save(folder + u'/' + name + QLatin1String(page)));
    };
    keep("-week.png");
    week()->create(QStringLiteral("2026-11-24"), 600, m_town->saba.toString());
    waitForSheet("sessionSheet", true);
    week()->editor()->chooseTitle(QStringLiteral("health_talk"));
    QTRY_VERIFY(week()->editor()->clashes()->notes()->count() > 0);
    keep("-session.png");
    QTest::keyClick(m_window, Qt::Key_Escape);
    waitForSheet("sessionSheet", false);
    const Id health = Id::fromName(Town::named(u"Kartläggning"), Town::at(24, 10, 30).toString());
    const Id refused = Id::fromName(Town::named(u"Intervjuträning"), Town::at(25, 8, 45).toString());
    const Id plain = Id::fromName(Town::named(u"Samtal"), Town::at(26, 13, 0).toString());
    const std::pair<Id, const char *> sheets[] = {
        {plain, "-booking.png"}, {refused, "-refused.png"}, {health, "-confirmed.png"}};
    for (const auto &[id, page] : sheets) {
        QSignalSpy opened(week()->booking(), &BookingViewModel::opened);
        week()->booking()->open(id, {});
        QVERIFY(opened.wait());
        waitForSheet("bookingSheet", true);
        keep(page);
        QTest::keyClick(m_window, Qt::Key_Escape);
        waitForSheet("bookingSheet", false);
    }
    QCOMPARE(warnings.count(), 0);
}

QTEST_MAIN(TestCalendarPage)
#include "test_calendar_page.moc"
