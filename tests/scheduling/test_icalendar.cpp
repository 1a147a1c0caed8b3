// SPDX-License-Identifier: MPL-2.0
#include "scheduling/icalendar.h"
#include "scheduling/recurrence.h"
#include "scheduling/zone.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");

/// A calendar with one event of these lines; the event begins on line 3.
QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + QByteArray(lines).replace('\n', "\r\n") +
           "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

Timetable read(const QByteArray &text) { return readTimetable(text, Stockholm); }

const QByteArray Lesson = "UID:sfi-b\nSUMMARY:SFI kurs B\nDTSTART;TZID=Europe/Stockholm:20261116T083000\n"
                          "DTEND;TZID=Europe/Stockholm:20261116T120000";

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLessonWithEverything()
    {
        const Timetable timetable = read(calendar(
            Lesson + "\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261213T230000Z"
                     "\nEXDATE;TZID=Europe/Stockholm:20261118T083000,20261123T083000"
                     "\nEXDATE;VALUE=DATE:20261125"
                     "\nLOCATION:Björkhuset\\, Linden\nORGANIZER;CN=\"Karin: L\":mailto:karin@example.org"
                     "\nCATEGORIES:studies\nX-SAMSPRAK-GROUP:sfi-b"
                     "\nX-SAMSPRAK-SUMMARY;LANGUAGE=ar:دورة"));
        QVERIFY(timetable.problems.empty());
        QCOMPARE(timetable.events.size(), size_t(1));
        const TimetableEvent &event = timetable.events.front();
        QCOMPARE(event.line, 3);
        QCOMPARE(event.session.importReference, QStringLiteral("sfi-b"));
        QCOMPARE(event.session.start.toString(), QStringLiteral("2026-11-16T08:30"));
        QCOMPARE(event.session.durationMinutes, 210);
        QCOMPARE(event.session.zone, Stockholm);
        QCOMPARE(event.session.exceptions,
                 (TextSet{QStringLiteral("2026-11-18T08:30"), QStringLiteral("2026-11-23T08:30"),
                          QStringLiteral("2026-11-25T08:30")}));
        QCOMPARE(event.location, QStringLiteral("Björkhuset, Linden"));
        QCOMPARE(event.organizerEmail, QStringLiteral("karin@example.org"));
        QCOMPARE(event.category, QStringLiteral("studies"));
        QCOMPARE(event.group, QStringLiteral("sfi-b"));
        QCOMPARE(event.session.title.choose(QStringLiteral("sv")).text, QStringLiteral("SFI kurs B"));
        QCOMPARE(event.session.title.choose(QStringLiteral("ar")).text, QStringLiteral("دورة"));
        QCOMPARE(event.session.title.choose(QStringLiteral("ar")).source, TranslationSource::Machine);
        const auto found = occurrences(event.session, {*toUtc({QDate(2026, 11, 1), 0}, Stockholm),
                                                       *toUtc({QDate(2027, 1, 31), 0}, Stockholm)});
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(5));
        QCOMPARE(found->back().start.toString(), QStringLiteral("2026-12-09T08:30"));
    }

    void aSeriesThroughTheClockChangeKeepsItsHour()
    {
        const Timetable timetable = read(
            calendar("UID:a\nSUMMARY:x\nDTSTART;TZID=W. Europe Standard Time:20261019T090000\nDURATION:PT2H\n"
                     "RRULE:FREQ=WEEKLY;COUNT=3"));
        QVERIFY(timetable.problems.empty());
        const auto found = occurrences(timetable.events.front().session, {0, INT64_MAX});
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(3));
        for (const Occurrence &one : *found)
            QCOMPARE(one.start.minute, 540);
        QCOMPARE((*found)[1].time.start - (*found)[0].time.start, qint64((7 * 24 + 1) * 3'600'000));
    }

    void zones_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("local");
        const auto row = [](const char *name, const char *start, const char *zone) {
            QTest::newRow(name) << QByteArray(start) << QString::fromLatin1(zone)
                                << QStringLiteral("2026-11-24T10:00");
        };
        row("IANA", ";TZID=Europe/Stockholm:20261124T100000", "Europe/Stockholm");
        row("quoted", ";TZID=\"Europe/Stockholm\":20261124T100000", "Europe/Stockholm");
        row("Windows", ";TZID=W. Europe Standard Time:20261124T100000", "Europe/Berlin");
        row("path", ";TZID=/freeassociation.example/Europe/Helsinki:20261124T100000", "Europe/Helsinki");
        row("UTC", ":20261124T090000Z", "Europe/Stockholm");
        row("floating", ":20261124T100000", "Europe/Stockholm");
        row("explained by VTIMEZONE", ";TZID=Local 1:20261124T100000", "Europe/Oslo");
    }

    void zones()
    {
        QFETCH(QByteArray, start);
        QFETCH(QString, zone);
        QFETCH(QString, local);
        const QByteArray text =
            "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Local 1\nX-LIC-LOCATION:Europe/Oslo\nEND:VTIMEZONE\n"
            "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART" +
            start + "\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n";
        const Timetable timetable = read(text);
        QVERIFY(timetable.problems.empty());
        QCOMPARE(timetable.events.front().session.zone, zone);
        QCOMPARE(timetable.events.front().session.start.toString(), local);
    }

    void problemsNameLineAndFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &text, int line, TimetableFault fault) {
            QTest::newRow(name) << text << line << int(fault);
        };
        const QByteArray start = "UID:a\nSUMMARY:x\nDTSTART;TZID=Europe/Stockholm:20261124T100000\n";
        row("not a calendar", "Name;E-mail\nSaba;x", 1, TimetableFault::NotACalendar);
        row("not UTF-8", "BEGIN:VCALENDAR\nX:\xC3\x28\n", 1, TimetableFault::NotUtf8);
        row("never ends", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n", 2, TimetableFault::Unclosed);
        row("no colon", calendar(start + "DURATION:PT1H\nLOCATION Näs"), 8, TimetableFault::Malformed);
        row("no date", calendar("UID:a\nDTSTART:Tuesday\nDURATION:PT1H"), 5, TimetableFault::Malformed);
        row("no UID", calendar("DTSTART:20261124T100000\nDURATION:PT1H"), 3, TimetableFault::MissingUid);
        row("no start", calendar("UID:a\nDURATION:PT1H"), 3, TimetableFault::MissingStart);
        row("no end", calendar("UID:a\nDTSTART:20261124T100000"), 3, TimetableFault::MissingEnd);
        row("ends first", calendar(start + "DTEND;TZID=Europe/Stockholm:20261124T090000"), 7,
            TimetableFault::WrongLength);
        row("lasts days", calendar(start + "DURATION:P2D"), 7, TimetableFault::WrongLength);
        row("all day", calendar("UID:a\nDTSTART;VALUE=DATE:20261124\nDTEND;VALUE=DATE:20261125"), 5,
            TimetableFault::AllDay);
        row("unknown zone", calendar("UID:a\nDTSTART;TZID=Somewhere:20261124T100000\nDURATION:PT1H"), 5,
            TimetableFault::UnknownZone);
        row("wrong rule", calendar(start + "DURATION:PT1H\nRRULE:FREQ=SOMETIMES"), 8,
            TimetableFault::WrongRule);
        row("dates by hand", calendar(start + "DURATION:PT1H\nRDATE:20261201T100000"), 8,
            TimetableFault::Unsupported);
        row("folded lines count",
            calendar("UID:a\n b\n c\nDTSTART;TZID=Somewhere:20261124T100000\nDURATION:PT1H"), 7,
            TimetableFault::UnknownZone);
    }

    void problemsNameLineAndFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, fault);
        const Timetable timetable = read(text);
        QVERIFY(timetable.events.empty());
        QVERIFY(!timetable.problems.empty());
        QCOMPARE(timetable.problems.front().line, line);
        QCOMPARE(int(timetable.problems.front().fault), fault);
    }

    void aBadEventDoesNotSpoilTheOthers()
    {
        const QByteArray good = QByteArray(Lesson).replace('\n', "\r\n");
        const Timetable timetable =
            read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:bad\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n" + good +
                 "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n" + good + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QCOMPARE(timetable.events.size(), size_t(1));
        QCOMPARE(timetable.problems.size(), size_t(2));
        QCOMPARE(timetable.problems[0].fault, TimetableFault::MissingStart);
        QCOMPARE(timetable.problems[1].fault, TimetableFault::RepeatedUid);
    }

    void aMovedOccurrenceLeavesItsSeries()
    {
        const Timetable timetable = read(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART;TZID=Europe/Stockholm:20261116T090000\n"
            "DURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;TZID=Europe/Stockholm:20261123T090000\nSUMMARY:x\n"
            "DTSTART;TZID=Europe/Stockholm:20261124T130000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n");
        QVERIFY(timetable.problems.empty());
        QCOMPARE(timetable.events.size(), size_t(2));
        QCOMPARE(timetable.events[0].session.exceptions, TextSet{QStringLiteral("2026-11-23T09:00")});
        QCOMPARE(timetable.events[1].session.importReference, QStringLiteral("a#2026-11-23T09:00"));
        QVERIFY(timetable.events[1].session.recurrence.isEmpty());
    }

    void cancelledAndAlarms()
    {
        const Timetable timetable = read(
            calendar(Lesson + "\nSTATUS:CANCELLED\nBEGIN:VALARM\nTRIGGER:-PT15M\nDURATION:PT5M\nEND:VALARM"));
        QVERIFY(timetable.problems.empty());
        QVERIFY(timetable.events.front().session.cancelled);
        QCOMPARE(timetable.events.front().session.durationMinutes, 210);
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "test_icalendar.moc"
