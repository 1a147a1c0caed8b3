// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/week_view_model.h"
#include "model_text.h"
#include "town.h"

#include <QSignalSpy>
#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;
using namespace samsprak::test;

/// Month, agenda, resources and what lasts whole days, on a real database.
class TestCalendarViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aMonthHasItsWeeksAndFirstSessions();
    void aMonthNamesItsHolidays();
    void monthsFollowEachOther();
    void theAgendaGoesOnByWeeks();
    void eachResourceHasItsTimes();
    void aBusyInterpreterIsSeenWithoutWords();
    void aWeekOfResourcesHasADayEach();
    void aJourneyLiesOverItsDays();
    void aJourneyThatBeganTheWeekBeforeIsSeen();
    void aSessionIsOpenedFromAnyView();

private:
    /// Shows a range, and waits until it is read.
    void show(WeekViewModel::Range range)
    {
        QSignalSpy read(m_week.get(), &WeekViewModel::loadedChanged);
        m_week->setRange(range);
        if (range == WeekViewModel::Month || range == WeekViewModel::Agenda)
            QVERIFY(!read.isEmpty() || read.wait());
    }
    QVariant inMonth(const char *date, const QByteArray &role) const
    {
        return valueOf(*m_week->views()->month(), "date", QString::fromLatin1(date), role);
    }
    /// "10:00 Hälsosamtal, 10:30 Kartläggning" of a resource's row.
    QString timesOf(const Id &resource) const
    {
        return told(valueOf(*m_week->views()->resources(), "key", resource.toString(), "entries"));
    }
    static QString told(const QVariant &entries)
    {
        QStringList parts;
        for (const QVariant &entry : entries.toList()) {
            const auto value = entry.value<CalendarEntry>();
            parts << (value.startText + u' ' + (value.busy ? QStringLiteral("busy") : value.title));
        }
        return parts.join(u", "_qs);
    }
    void showResources(const QString &kind)
    {
        m_week->goTo(QStringLiteral("2026-11-24"));
        m_week->setRange(WeekViewModel::Resources);
        m_week->views()->chooseResources(kind);
        QTRY_VERIFY(m_week->views()->resources()->count() > 0);
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<WeekViewModel> m_week;
};

void TestCalendarViews::init()
{
    m_town = std::make_unique<Town>();
    m_town->fillWeek();
    for (int i = 0; i < 2; ++i)
        m_town->put(
            m_town->session(QStringLiteral("Extra %1").arg(i), Area::Work, Town::at(24, 17 + i, 0), 60));
    m_town->put(m_town->session(u"Julfest", Area::Leisure, {QDate(2026, 12, 24), 600}, 60));
    m_town->put(m_town->session(u"Studieresa", Area::Work, Town::at(25, 0, 0), 3 * 24 * 60));
    m_town->put(m_town->session(u"Läger", Area::Leisure, Town::at(20, 9, 0), 5 * 24 * 60));
    Card busy;
    busy.id = Town::named(u"busy");
    busy.cardKind = CardKind::Busy;
    busy.reader = m_town->mikael;
    busy.start = Town::at(24, 9, 0);
    busy.durationMinutes = 120;
    busy.zone = QStringLiteral("Europe/Stockholm");
    m_town->put(busy);
    busy.id = Town::named(u"busy with what is seen");
    busy.reader = m_town->senait;
    busy.start = Town::at(24, 10, 30);
    m_town->put(busy);
    m_session = m_town->open();
    m_week = std::make_unique<WeekViewModel>();
    m_week->setSession(m_session.get());
    QTRY_VERIFY(m_week->loaded());
}

void TestCalendarViews::cleanup()
{
    m_week.reset();
    m_session.reset();
    m_town.reset();
}

void TestCalendarViews::aMonthHasItsWeeksAndFirstSessions()
{
    show(WeekViewModel::Month);
    QCOMPARE(m_week->views()->month()->weeks(), 6); // 26 October to 6 December
    QCOMPARE(m_week->headingText(), QStringLiteral("November 2026"));
    QCOMPARE(inMonth("2026-10-26", "week").toInt(), 44);
    QCOMPARE(inMonth("2026-11-24", "week").toInt(), 0);
    QVERIFY(!inMonth("2026-10-31", "inMonth").toBool());
    QVERIFY(inMonth("2026-11-23", "today").toBool());
    QCOMPARE(told(inMonth("2026-11-24", "entries")),
             QStringLiteral(" Läger, 08:30 Språkcafé, 10:00 Hälsosamtal"));
    QCOMPARE(inMonth("2026-11-24", "more").toInt(), 4);
    QCOMPARE(inMonth("2026-11-28", "more").toInt(), 0);
}

void TestCalendarViews::aMonthNamesItsHolidays()
{
    show(WeekViewModel::Month);
    QCOMPARE(inMonth("2026-10-31", "holiday").toString(), QStringLiteral("All Saints' Day"));
    QVERIFY(inMonth("2026-10-31", "red").toBool());
    QVERIFY(inMonth("2026-11-28", "free").toBool() && !inMonth("2026-11-28", "red").toBool());
    m_week->goTo(QStringLiteral("2026-12-24"));
    QTRY_COMPARE(told(inMonth("2026-12-24", "entries")), QStringLiteral("08:30 SFI kurs B, 10:00 Julfest"));
    QCOMPARE(inMonth("2026-12-24", "holiday").toString(), QStringLiteral("Christmas Eve"));
    QVERIFY(inMonth("2026-12-24", "free").toBool() && !inMonth("2026-12-24", "red").toBool());
    // The same in the week's heads.
    m_week->setRange(WeekViewModel::Week);
    QCOMPARE(valueOf(*m_week->days(), "date", QStringLiteral("2026-12-25"), "holiday").toString(),
             QStringLiteral("Christmas Day"));
    QVERIFY(valueOf(*m_week->days(), "date", QStringLiteral("2026-12-26"), "red").toBool());
}

void TestCalendarViews::monthsFollowEachOther()
{
    show(WeekViewModel::Month);
    m_week->goTo(QStringLiteral("2027-01-31"));
    m_week->next();
    QCOMPARE(m_week->headingText(), QStringLiteral("Februari 2027"));
    QCOMPARE(m_week->views()->month()->weeks(), 4); // 1 to 28 February, a Monday to a Sunday
    m_week->previous();
    QCOMPARE(inMonth("2027-01-04", "week").toInt(), 1);
    QCOMPARE(inMonth("2026-12-28", "week").toInt(), 53);
}

void TestCalendarViews::theAgendaGoesOnByWeeks()
{
    show(WeekViewModel::Agenda);
    const AgendaModel &agenda = *m_week->views()->agenda();
    const QString cafe = valueOf(agenda, "title", QStringLiteral("Språkcafé"), "date").toString();
    QCOMPARE(cafe, QStringLiteral("2026-11-24"));
    QCOMPARE(valueOf(agenda, "title", QStringLiteral("Läger"), "dayText").toString(),
             QStringLiteral("Today"));
    QCOMPARE(valueOf(agenda, "title", QStringLiteral("Läger"), "week").toInt(), 48);
    QCOMPARE(valueOf(agenda, "title", QStringLiteral("Språkcafé"), "timeText").toString(),
             QStringLiteral("\u206608:30–09:30\u2069"));
    QVERIFY(!valueOf(agenda, "title", QStringLiteral("Julfest"), "date").isValid());
    m_week->showMore();
    QTRY_COMPARE(valueOf(agenda, "title", QStringLiteral("Julfest"), "date").toString(),
                 QStringLiteral("2026-12-24"));
    // Once, over the day.
    QCOMPARE(valueOf(agenda, "date", QStringLiteral("2026-12-24"), "holiday").toString(),
             QStringLiteral("Christmas Eve"));
    QVERIFY(valueOf(agenda, "title", QStringLiteral("Julfest"), "holiday").toString().isEmpty());
}

void TestCalendarViews::eachResourceHasItsTimes()
{
    showResources(QStringLiteral("rooms"));
    QCOMPARE(m_week->headingText(), QStringLiteral("Tisdag 24 november"));
    QCOMPARE(timesOf(m_town->room), QStringLiteral("10:00 Hälsosamtal, 10:30 Kartläggning"));
    QCOMPARE(valueOf(*m_week->views()->resources(), "key", m_town->room.toString(), "lanes").toInt(), 2);
    QCOMPARE(timesOf(m_town->hall), QString()); // free, and shown as free
    m_week->next();
    QTRY_COMPARE(timesOf(m_town->hall), QStringLiteral("09:30 Samhälle"));
    m_week->previous();
    showResources(QStringLiteral("staff"));
    QTRY_COMPARE(timesOf(m_town->leyla), QStringLiteral("10:30 Kartläggning"));
    showResources(QStringLiteral("interpreters"));
    QTRY_COMPARE(timesOf(m_town->freweini), QStringLiteral("10:00 Hälsosamtal"));
    const auto entries =
        valueOf(*m_week->views()->resources(), "key", m_town->freweini.toString(), "entries").toList();
    QCOMPARE(timesOf(m_town->dawit), QString());
    m_week->next();
    QTRY_COMPARE(timesOf(m_town->freweini), QString());
    QCOMPARE(timesOf(m_town->dawit), QString()); // asked for and refused: free
    // 10:00 of 07–21.
    QCOMPARE(entries.first().value<CalendarEntry>().from, 3.0 / 14);
    QCOMPARE(entries.first().value<CalendarEntry>().bookingState, QStringLiteral("tentative"));
}

void TestCalendarViews::aBusyInterpreterIsSeenWithoutWords()
{
    showResources(QStringLiteral("interpreters"));
    QTRY_COMPARE(timesOf(m_town->mikael), QStringLiteral("09:00 busy"));
    QTRY_COMPARE(timesOf(m_town->senait), QStringLiteral("10:30 Kartläggning"));
}

void TestCalendarViews::aWeekOfResourcesHasADayEach()
{
    showResources(QStringLiteral("rooms"));
    m_week->views()->setWholeWeek(true);
    QCOMPARE(m_week->headingText(), QStringLiteral("Week 48"));
    QTRY_COMPARE(timesOf(m_town->hall), QStringLiteral("08:30 SFI kurs B, 09:30 Samhälle, 08:30 SFI kurs B"));
    const auto entries =
        valueOf(*m_week->views()->resources(), "key", m_town->hall.toString(), "entries").toList();
    QCOMPARE(entries.at(1).value<CalendarEntry>().from, 2.0 / 7);
    QCOMPARE(entries.at(1).value<CalendarEntry>().to, 3.0 / 7);
    // A cancelled session takes no room.
    QVERIFY(!timesOf(m_town->room).contains(QStringLiteral("Läkarbesök")));
}

void TestCalendarViews::aJourneyLiesOverItsDays()
{
    m_week->setRange(WeekViewModel::Week);
    const SessionListModel &strip = *m_week->allDay();
    QTRY_COMPARE(strip.rowCount(), 2);
    QCOMPARE(valueOf(strip, "title", QStringLiteral("Studieresa"), "day").toInt(), 2);
    QCOMPARE(valueOf(strip, "title", QStringLiteral("Studieresa"), "days").toInt(), 3);
    QVERIFY(!valueOf(*m_week->sessions(), "title", QStringLiteral("Studieresa"), "key").isValid());
    QCOMPARE(m_week->firstHour(), 7);
    m_week->setRange(WeekViewModel::Day);
    m_week->goTo(QStringLiteral("2026-11-27"));
    QTRY_COMPARE(strip.rowCount(), 1);
    QCOMPARE(valueOf(strip, "title", QStringLiteral("Studieresa"), "days").toInt(), 1);
    m_week->goTo(QStringLiteral("2026-11-28"));
    QTRY_COMPARE(strip.rowCount(), 0);
    QCOMPARE(m_week->allDayLanes(), 0);
}

void TestCalendarViews::aJourneyThatBeganTheWeekBeforeIsSeen()
{
    m_week->setRange(WeekViewModel::Week);
    // Friday 20 November 09:00 to Wednesday 25 November 09:00; Wednesday also has the other's first day.
    QTRY_COMPARE(valueOf(*m_week->allDay(), "title", QStringLiteral("Läger"), "day").toInt(), 0);
    QCOMPARE(valueOf(*m_week->allDay(), "title", QStringLiteral("Läger"), "days").toInt(), 3);
    QCOMPARE(m_week->allDayLanes(), 2);
}

void TestCalendarViews::aSessionIsOpenedFromAnyView()
{
    show(WeekViewModel::Agenda);
    const QString key =
        valueOf(*m_week->views()->agenda(), "title", QStringLiteral("Cykelskola"), "key").toString();
    QSignalSpy loaded(m_week->editor(), &SessionEditor::loaded);
    m_week->open(key);
    QVERIFY(loaded.wait());
    QCOMPARE(m_week->editor()->title(), QStringLiteral("Cykelskola"));
}

QTEST_GUILESS_MAIN(TestCalendarViews)
#include "test_calendar_views.moc"
