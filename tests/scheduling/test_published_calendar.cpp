// SPDX-License-Identifier: MPL-2.0
#include "scheduling/icalendar.h"
#include "scheduling/published_calendar.h"
#include "scheduling/recurrence.h"
#include "scheduling/zone.h"

#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace samsprak;
using namespace samsprak::scheduling;

/// What other programs are told, read back by one of them (libical) and by our own reader.
class TestPublishedCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersSeeOurTimes_data();
    void othersSeeOurTimes();
    void whatLiesOutsideIsLeftOut();
    void linesAreFoldedBetweenCharacters();
    void textsAreEscaped();
    void aTimeThatHappensTwiceIsNotAmbiguous();
    void aSeriesElsewhereIsToldInUtc();
};

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");
const Interval Window{*toUtc({QDate(2026, 9, 1), 0}, Stockholm), *toUtc({QDate(2027, 9, 1), 0}, Stockholm)};

Session weekly(const QString &rule)
{
    Session session;
    session.start = {QDate(2026, 10, 13), 9 * 60};
    session.durationMinutes = 60;
    session.zone = Stockholm;
    session.recurrence = rule;
    return session;
}

QByteArray published(const Session &session, const Interval &window = Window)
{
    EventWords words;
    words.uid = "one@test";
    words.summary = QStringLiteral("Svenska");
    words.changedAt = 1'790'000'000'000;
    const QByteArray events = publishedEvents(session, words, window);
    const QByteArrayView view = events;
    return publishedCalendar(QStringLiteral("Karin"), {&view, 1});
}

/// The starts that libical works out from the text alone, its VTIMEZONE included, as UTC seconds.
std::vector<qint64> startsByLibical(const QByteArray &text, const Interval &window)
{
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> calendar(
        icalparser_parse_string(text.constData()), icalcomponent_free);
    std::vector<qint64> starts;
    if (!calendar || icalcomponent_count_errors(calendar.get()) != 0)
        return {-1};
    const auto take = [](icalcomponent *, icaltime_span *span, void *data) {
        static_cast<std::vector<qint64> *>(data)->push_back(span->start);
    };
    for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        icalcomponent_foreach_recurrence(
            event, icaltime_from_timet_with_zone(window.start / 1000, 0, icaltimezone_get_utc_timezone()),
            icaltime_from_timet_with_zone(window.end / 1000, 0, icaltimezone_get_utc_timezone()), take,
            &starts);
    std::sort(starts.begin(), starts.end());
    return starts;
}

} // namespace

void TestPublishedCalendar::othersSeeOurTimes_data()
{
    QTest::addColumn<Session>("session");
    QTest::newRow("one session") << weekly({});
    QTest::newRow("a year of weeks") << weekly(QStringLiteral("FREQ=WEEKLY;COUNT=40"));
    QTest::newRow("until a day") << weekly(QStringLiteral("FREQ=WEEKLY;UNTIL=20261110"));
    QTest::newRow("until its last time") << weekly(QStringLiteral("FREQ=WEEKLY;UNTIL=20261110T080000Z"));
    QTest::newRow("until a minute before it") << weekly(QStringLiteral("FREQ=WEEKLY;UNTIL=20261110T075900Z"));
    QTest::newRow("two days a week") << weekly(QStringLiteral("FREQ=WEEKLY;BYDAY=TU,FR;COUNT=30"));
    QTest::newRow("the rule leaves its start out") << weekly(QStringLiteral("FREQ=WEEKLY;BYDAY=WE;COUNT=9"));
    QTest::newRow("monthly") << weekly(QStringLiteral("FREQ=MONTHLY;BYDAY=-1TU;COUNT=10"));
    Session excepted = weekly(QStringLiteral("FREQ=WEEKLY;COUNT=8"));
    excepted.exceptions = {QStringLiteral("2026-10-20T09:00"), QStringLiteral("2026-11-03T09:00")};
    QTest::newRow("without two of its times") << excepted;
    Session night = weekly(QStringLiteral("FREQ=DAILY;COUNT=30"));
    night.start.minute = 23 * 60;
    night.durationMinutes = 120;
    QTest::newRow("over midnight") << night;
}

void TestPublishedCalendar::othersSeeOurTimes()
{
    QFETCH(Session, session);
    const auto own = occurrences(session, Window);
    QVERIFY(own && !own->empty());
    std::vector<qint64> expected;
    for (const Occurrence &occurrence : *own)
        expected.push_back(occurrence.time.start / 1000);
    QCOMPARE(startsByLibical(published(session), Window), expected);
    // Our own reader finds the same session in it.
    const Timetable read = readTimetable(published(session), Stockholm);
    QVERIFY(read.problems.empty());
    QCOMPARE(read.events.size(), size_t(1));
    const auto again = occurrences(read.events[0].session, Window);
    QVERIFY(again);
    QCOMPARE(*again, *own);
}

void TestPublishedCalendar::whatLiesOutsideIsLeftOut()
{
    Session past = weekly({});
    past.start.date = QDate(2026, 8, 31);
    QVERIFY(!published(past).contains("VEVENT"));
    Session ended = weekly(QStringLiteral("FREQ=WEEKLY;COUNT=3"));
    ended.start.date = QDate(2026, 8, 4);
    QVERIFY(!published(ended).contains("VEVENT"));
    ended.recurrence = QStringLiteral("FREQ=WEEKLY");
    QVERIFY(published(ended).contains("VEVENT"));
    Session nonsense = weekly(QStringLiteral("FREQ=SOMETIMES"));
    QVERIFY(!published(nonsense).contains("VEVENT"));
    nonsense = weekly({});
    nonsense.durationMinutes = 0;
    QVERIFY(!published(nonsense).contains("VEVENT"));
}

void TestPublishedCalendar::linesAreFoldedBetweenCharacters()
{
    for (int padding = 0; padding < 6; ++padding) {
        QByteArray text;
        const QString title = QString(padding, u'x') + QStringLiteral("ትግርኛ och åäö, ").repeated(12);
        appendTextLine(text, "SUMMARY", title);
        QVERIFY(text.endsWith("\r\n"));
        QByteArray whole;
        for (const QByteArray &line : text.chopped(2).split('\n')) {
            QVERIFY2(line.size() <= 76, line); // with the carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
            whole += line.startsWith(' ') ? line.mid(1) : line;
        }
        whole.replace("\r", "").replace("\\,", ",");
        QCOMPARE(QString::fromUtf8(whole), QStringLiteral("SUMMARY:") + title);
    }
}

void TestPublishedCalendar::textsAreEscaped()
{
    QByteArray text;
    appendTextLine(text, "SUMMARY", QStringLiteral("a;b,c\\d\ne\rEND:VEVENT"));
    QCOMPARE(text, QByteArray("SUMMARY:a\\;b\\,c\\\\d\\neEND:VEVENT\r\n"));
}

void TestPublishedCalendar::aTimeThatHappensTwiceIsNotAmbiguous()
{
    Session session = weekly({});
    session.start = {QDate(2026, 10, 25), 2 * 60 + 30};
    QVERIFY(published(session).contains("DTSTART:20261025T003000Z"));
}

void TestPublishedCalendar::aSeriesElsewhereIsToldInUtc()
{
    Session session = weekly(QStringLiteral("FREQ=WEEKLY;COUNT=5"));
    session.zone = QStringLiteral("Asia/Kabul");
    const QByteArray text = published(session);
    QCOMPARE(text.count("BEGIN:VEVENT"), 5);
    QVERIFY(text.contains("DTSTART:20261013T043000Z"));
    QVERIFY(!text.contains("RRULE:FREQ=WEEKLY"));
}

QTEST_GUILESS_MAIN(TestPublishedCalendar)
#include "test_published_calendar.moc"
