// SPDX-License-Identifier: MPL-2.0
#include "calendar_page.h"

using namespace samsprak;
using namespace samsprak::test;

/// What a person does in the calendar.
class TestCalendarPage : public QObject, private CalendarPage
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(controls::installFonts().isEmpty()); }
    void init() { prepare(); }
    void cleanup() { leave(); }

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
    void aTakenTimeIsOpenedFromItsResource();
    void theAgendaIsReadOn();
    void theNarrowPageHasEveryView();
    void twoFingersMakeTheHoursLarger();
    void aSeriesIsMadeInTheSheet();
    void aMirroredWeekBeginsAtTheRight();
};

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
    QTRY_VERIFY(search(day, QStringLiteral("more"))); // four are there, three are shown
    day->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_Down);
    QCOMPARE(m_window->activeFocusItem(), item(QStringLiteral("monthDay-2026-12-01")));
    QTest::keyClick(m_window, Qt::Key_Up);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(card(u"Språkcafé", Town::at(24, 8, 30)));
    QCOMPARE(week()->dayCount(), 1);
}

void TestCalendarPage::aTakenTimeIsOpenedFromItsResource()
{
    openWindow({1280, 800});
    week()->goTo(QStringLiteral("2026-11-24"));
    week()->setRange(WeekViewModel::Resources);
    const QString row = QStringLiteral("resource-") + m_town->freweini.toString();
    QTRY_VERIFY(item(row));
    const QString taken =
        QStringLiteral("taken-") +
        Id::fromName(Town::named(u"Hälsosamtal"), Town::at(24, 10, 0).toString()).toString();
    QTRY_VERIFY(search(item(row), taken));
    settle();
    const QQuickItem *free = item(QStringLiteral("resource-") + m_town->mikael.toString());
    QVERIFY(free && !search(item(free->objectName()), taken));
    tap(taken);
    QTRY_COMPARE(week()->editor()->title(), QStringLiteral("Hälsosamtal"));
}

void TestCalendarPage::theAgendaIsReadOn()
{
    openWindow({1280, 800});
    week()->setRange(WeekViewModel::Agenda);
    QTRY_VERIFY(week()->views()->agenda()->count() > 0);
    settle();
    const int before = week()->views()->agenda()->count();
    tap(QStringLiteral("agendaMore"));
    QTRY_VERIFY(week()->views()->agenda()->count() > before);
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

QTEST_MAIN(TestCalendarPage)
#include "test_calendar_page.moc"
