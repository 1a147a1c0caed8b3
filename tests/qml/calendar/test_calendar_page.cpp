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
#include <QTranslator>
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
    void aSeriesIsAskedAboutOnce();
    void theLowerEdgeIsPulled();
    void keysChangeTheView();
    void aDayOfTheMonthIsOpened();
    void theNarrowPageHasEveryView();
    void twoFingersMakeTheHoursLarger();
    void aSeriesIsMadeInTheSheet();
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
    QQuickItem *course() const
    {
        return item(
            QStringLiteral("sessionCard-%1@2026-11-23T08:30")
                .arg(Id::fromName(Town::named(u"SFI kurs B"), Town::at(16, 8, 30).toString()).toString()));
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

void TestCalendarPage::aSeriesIsAskedAboutOnce()
{
    openWindow({1280, 800});
    QQuickItem *block = course();
    QVERIFY(block);
    const QPoint from = centre(block);
    const int day = qRound(item(QStringLiteral("dayCell-0"))->width());
    const auto drag = [&] {
        QTest::mousePress(m_window, Qt::LeftButton, {}, from);
        QTRY_VERIFY(block->property("held").toBool());
        QTest::mouseMove(m_window, from + QPoint(2 * day, 0));
        QTRY_VERIFY(item(QStringLiteral("dropTarget")));
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, from + QPoint(2 * day, 0));
    };
    drag();
    waitForSheet("seriesDialog", true);
    tap(QStringLiteral("seriesDismiss"));
    waitForSheet("seriesDialog", false);
    QCOMPARE(block->property("day").toInt(), 0);
    const size_t before = week()->sessions()->rows().size();
    drag();
    waitForSheet("seriesDialog", true);
    tap(QStringLiteral("seriesThis"));
    waitForSheet("seriesDialog", false);
    QTRY_VERIFY(!course());
    QTRY_COMPARE(week()->sessions()->rows().size(), before);
    QTRY_VERIFY(item(QStringLiteral("toastAction")));
    tap(QStringLiteral("toastAction"));
    QTRY_VERIFY(course());
}

void TestCalendarPage::theLowerEdgeIsPulled()
{
    openWindow({1280, 800});
    QQuickItem *block = card(u"Starta eget", Town::at(25, 13, 0));
    const qreal hour = (block->height() + 3) / 1.5;
    const QPoint edge = block->mapToScene(QPointF(block->width() / 2, block->height() - 4)).toPoint();
    QTest::mousePress(m_window, Qt::LeftButton, {}, edge);
    QTest::mouseMove(m_window, edge + QPoint(0, 10));
    QTest::mouseMove(m_window, edge + QPoint(0, qRound(hour / 2)));
    QTRY_VERIFY(item(QStringLiteral("dropTarget")));
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, edge + QPoint(0, qRound(hour / 2)));
    QTRY_COMPARE(block->property("endText").toString(), QStringLiteral("15:00"));
    QVERIFY(!item(QStringLiteral("sessionTitle"))); // a pull is no tap
    block->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Up, Qt::ShiftModifier);
    QTRY_COMPARE(block->property("endText").toString(), QStringLiteral("14:45"));
    QTest::keyClick(m_window, Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(block->property("startText").toString(), QStringLiteral("13:15"));
}

void TestCalendarPage::keysChangeTheView()
{
    openWindow({1280, 800});
    const std::pair<Qt::Key, const char *> views[] = {{Qt::Key_M, "monthGrid"},
                                                      {Qt::Key_A, "agendaList"},
                                                      {Qt::Key_R, "resourceGrid"},
                                                      {Qt::Key_W, "timeGrid"}};
    for (const auto &[key, name] : views) {
        QTest::keyClick(m_window, key);
        QTRY_VERIFY2(item(QString::fromLatin1(name)), name);
    }
    QCOMPARE(week()->dayCount(), 7);
    QTest::keyClick(m_window, Qt::Key_Right);
    QCOMPARE(week()->weekNumber(), 49);
    QTest::keyClick(m_window, Qt::Key_T);
    QCOMPARE(week()->weekNumber(), 48);
    QTest::keyClick(m_window, Qt::Key_D);
    QCOMPARE(week()->dayCount(), 1);
    QTest::keyClick(m_window, Qt::Key_N);
    QTRY_VERIFY(item(QStringLiteral("sessionTitle")));
}

void TestCalendarPage::aDayOfTheMonthIsOpened()
{
    openWindow({1280, 800});
    week()->setRange(WeekViewModel::Month);
    QTRY_VERIFY(item(QStringLiteral("monthDay-2026-11-24")));
    QTRY_VERIFY(week()->views()->month()->weeks() > 0);
    settle();
    QQuickItem *day = item(QStringLiteral("monthDay-2026-11-24"));
    QVERIFY(search(day, QStringLiteral("more"))); // four are there, three are shown
    day->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Down);
    QCOMPARE(m_window->activeFocusItem(), item(QStringLiteral("monthDay-2026-12-01")));
    QTest::keyClick(m_window, Qt::Key_Up);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(card(u"Språkcafé", Town::at(24, 8, 30)));
    QCOMPARE(week()->dayCount(), 1);
}

void TestCalendarPage::theNarrowPageHasEveryView()
{
    for (const char *language : {"sv", "ar"}) {
        openWindow({800, 1280}, QString::fromLatin1(language));
        const QQuickItem *menu = item(QStringLiteral("rangeMenu"));
        QVERIFY(menu);
        const QRectF place = menu->mapRectToScene(menu->boundingRect());
        QVERIFY2(place.left() >= 0 && place.right() <= 800, language);
        tap(QStringLiteral("rangeMenu"));
        QTRY_VERIFY(item(QStringLiteral("choice_month")));
        tap(QStringLiteral("choice_month"));
        QTRY_VERIFY(item(QStringLiteral("monthGrid")));
        m_engine.reset();
    }
}

void TestCalendarPage::twoFingersMakeTheHoursLarger()
{
    openWindow({1280, 800});
    QPointingDevice *touch = QTest::createTouchDevice();
    const QQuickItem *block = card(u"Starta eget", Town::at(25, 13, 0));
    const qreal before = block->height();
    const QPoint middle = centre(item(QStringLiteral("timeGrid")));
    QTest::touchEvent(m_window, touch)
        .press(0, middle - QPoint(0, 40), m_window)
        .press(1, middle + QPoint(0, 40), m_window);
    for (int apart = 45; apart <= 100; apart += 5)
        QTest::touchEvent(m_window, touch)
            .move(0, middle - QPoint(0, apart), m_window)
            .move(1, middle + QPoint(0, apart), m_window);
    QTest::touchEvent(m_window, touch)
        .release(0, middle - QPoint(0, 100), m_window)
        .release(1, middle + QPoint(0, 100), m_window);
    QTRY_VERIFY(block->height() > before * 1.3);
    QTest::keyClick(m_window, Qt::Key_Minus);
    QTest::keyClick(m_window, Qt::Key_Minus);
    QTest::keyClick(m_window, Qt::Key_Minus);
    QTRY_VERIFY(block->height() < before * 1.3);
}

void TestCalendarPage::aSeriesIsMadeInTheSheet()
{
    openWindow({1280, 800});
    week()->create(QStringLiteral("2026-11-24"), 16 * 60);
    waitForSheet("sessionSheet", true);
    write(QStringLiteral("sessionTitle"), QStringLiteral("Simning"));
    week()->editor()->repeat()->choosePattern(QStringLiteral("weekly"));
    QTRY_VERIFY(item(QStringLiteral("weekday-4")));
    QCOMPARE(item(QStringLiteral("repeatUntil"))->property("text").toString(), QStringLiteral("2026-12-18"));
    week()->editor()->repeat()->toggleWeekday(QStringLiteral("4"));
    QVERIFY(item(QStringLiteral("repeatSummary")));
    tap(QStringLiteral("saveSession"));
    waitForSheet("sessionSheet", false);
    const auto shown = [this] {
        const auto &rows = week()->sessions()->rows();
        return std::count_if(rows.begin(), rows.end(),
                             [](const SessionRow &row) { return row.title == u"Simning"; });
    };
    QTRY_COMPARE(shown(), 2);
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
    QTest::newRow("mirrored-narrow") << QStringLiteral("light") << QStringLiteral("ar") << QSize(800, 1280)
                                     << 1.0;
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
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/samsprak_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
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
    const auto range = week()->range();
    const std::pair<WeekViewModel::Range, const char *> views[] = {
        {WeekViewModel::Week, "-seven.png"},
        {WeekViewModel::Month, "-month.png"},
        {WeekViewModel::Agenda, "-agenda.png"},
        {WeekViewModel::Resources, "-resources.png"}};
    for (const auto &[view, page] : views) {
        week()->setRange(view);
        if (view == WeekViewModel::Resources)
            week()->goTo(QStringLiteral("2026-11-24"));
        QTRY_VERIFY(view != WeekViewModel::Resources || week()->views()->resources()->count() > 0);
        QTRY_VERIFY(view != WeekViewModel::Agenda || week()->views()->agenda()->count() > 0);
        keep(page);
    }
    week()->views()->setWholeWeek(true);
    keep("-resources-week.png");
    week()->views()->setWholeWeek(false);
    week()->setRange(range);
    week()->goTo(QStringLiteral("2026-11-23"));
    QTRY_VERIFY(course());
    week()->move(course()->property("key").toString(), 0, 10 * 60);
    waitForSheet("seriesDialog", true);
    keep("-series.png");
    QTest::keyClick(m_window, Qt::Key_Escape);
    waitForSheet("seriesDialog", false);
    week()->create(QStringLiteral("2026-11-24"), 600, m_town->saba.toString());
    waitForSheet("sessionSheet", true);
    week()->editor()->chooseTitle(QStringLiteral("health_talk"));
    QTRY_VERIFY(week()->editor()->clashes()->notes()->count() > 0);
    week()->editor()->repeat()->choosePattern(QStringLiteral("weekly"));
    week()->editor()->repeat()->toggleWeekday(QStringLiteral("4"));
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
