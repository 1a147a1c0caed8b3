// SPDX-License-Identifier: MPL-2.0
#include "scheduling/recurrence.h"
#include "scheduling/recurrence_rule.h"
#include "scheduling/zone.h"

#include <QDateTime>
#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");

Interval days(const QDate &first, const QDate &last)
{
    return {*toUtc({first, 0}, Stockholm), *toUtc({last.addDays(1), 0}, Stockholm)};
}

Session lesson(const QString &rule)
{
    Session session;
    session.start = {QDate(2026, 10, 12), 9 * 60};
    session.durationMinutes = 120;
    session.zone = Stockholm;
    session.recurrence = rule;
    return session;
}

QStringList starts(const std::vector<Occurrence> &occurrences)
{
    QStringList result;
    for (const Occurrence &one : occurrences)
        result << one.start.toString();
    return result;
}

QString utcStart(const Occurrence &one)
{
    return QDateTime::fromMSecsSinceEpoch(one.time.start, Qt::UTC).toString(QStringLiteral("MM-dd HH:mm"));
}

} // namespace

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeklyNineStaysNineThroughTheAutumnChange()
    {
        const auto found =
            occurrences(lesson(QStringLiteral("FREQ=WEEKLY")), days(QDate(2026, 10, 19), QDate(2026, 11, 2)));
        QVERIFY(found);
        QCOMPARE(starts(*found),
                 (QStringList{QStringLiteral("2026-10-19T09:00"), QStringLiteral("2026-10-26T09:00"),
                              QStringLiteral("2026-11-02T09:00")}));
        QCOMPARE(utcStart((*found)[0]), QStringLiteral("10-19 07:00"));
        QCOMPARE(utcStart((*found)[1]), QStringLiteral("10-26 08:00"));
        QCOMPARE((*found)[1].time.end - (*found)[1].time.start, qint64(120 * 60'000));
    }

    void weeklyNineStaysNineThroughTheSpringChange()
    {
        const auto found =
            occurrences(lesson(QStringLiteral("FREQ=WEEKLY")), days(QDate(2027, 3, 22), QDate(2027, 3, 29)));
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(2));
        QCOMPARE(utcStart((*found)[0]), QStringLiteral("03-22 08:00"));
        QCOMPARE(utcStart((*found)[1]), QStringLiteral("03-29 07:00"));
    }

    void daysOfTheWeekAndExceptions()
    {
        Session session = lesson(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE"));
        session.exceptions = {QStringLiteral("2026-10-14T09:00")};
        const auto found = occurrences(session, days(QDate(2026, 10, 12), QDate(2026, 10, 21)));
        QVERIFY(found);
        QCOMPARE(starts(*found),
                 (QStringList{QStringLiteral("2026-10-12T09:00"), QStringLiteral("2026-10-19T09:00"),
                              QStringLiteral("2026-10-21T09:00")}));
    }

    void endOfTheSeries_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("count");
        QTest::newRow("count") << QStringLiteral("FREQ=WEEKLY;COUNT=3") << 3;
        QTest::newRow("until as a date, that day too") << QStringLiteral("FREQ=WEEKLY;UNTIL=20261026") << 3;
        QTest::newRow("until in UTC, to the minute")
            << QStringLiteral("FREQ=WEEKLY;UNTIL=20261026T080000Z") << 3;
        QTest::newRow("until in UTC, a minute before")
            << QStringLiteral("FREQ=WEEKLY;UNTIL=20261026T075900Z") << 2;
        QTest::newRow("every second week") << QStringLiteral("FREQ=WEEKLY;INTERVAL=2") << 4;
    }

    void endOfTheSeries()
    {
        QFETCH(QString, rule);
        QFETCH(int, count);
        const auto found = occurrences(lesson(rule), days(QDate(2026, 10, 1), QDate(2026, 11, 28)));
        QVERIFY(found);
        QCOMPARE(int(found->size()), count);
    }

    void touchingTheRangeCounts()
    {
        const Interval last10Minutes{*toUtc({QDate(2026, 10, 19), 650}, Stockholm),
                                     *toUtc({QDate(2026, 10, 19), 700}, Stockholm)};
        const auto found = occurrences(lesson(QStringLiteral("FREQ=WEEKLY")), last10Minutes);
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        const Interval after{last10Minutes.end, last10Minutes.end + 60'000};
        QCOMPARE(occurrences(lesson(QStringLiteral("FREQ=WEEKLY")), after)->size(), size_t(0));
    }

    void singleSession()
    {
        const auto found = occurrences(lesson({}), days(QDate(2026, 10, 12), QDate(2026, 10, 12)));
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        QVERIFY(!found->front().recurring);
        QCOMPARE(occurrences(lesson({}), days(QDate(2026, 10, 13), QDate(2026, 10, 14)))->size(), size_t(0));
    }

    void halfPastTwoInMarchIsOneHourLaterAndSaysSo()
    {
        Session night = lesson(QStringLiteral("FREQ=DAILY"));
        night.start = {QDate(2027, 3, 27), 150};
        night.durationMinutes = 30;
        const auto found = occurrences(night, days(QDate(2027, 3, 27), QDate(2027, 3, 29)));
        QVERIFY(found);
        QCOMPARE(starts(*found),
                 (QStringList{QStringLiteral("2027-03-27T02:30"), QStringLiteral("2027-03-28T02:30"),
                              QStringLiteral("2027-03-29T02:30")}));
        QCOMPARE((*found)[0].clock, ClockChange::None);
        QCOMPARE((*found)[1].clock, ClockChange::Skipped);
        QCOMPARE(toLocal((*found)[1].time.start, Stockholm)->toString(), QStringLiteral("2027-03-28T03:30"));
        QCOMPARE((*found)[2].clock, ClockChange::None);
    }

    void halfPastTwoInOctoberIsTheFirstAndSaysSo()
    {
        Session night = lesson(QStringLiteral("FREQ=WEEKLY"));
        night.start = {QDate(2026, 10, 18), 150};
        const auto found = occurrences(night, days(QDate(2026, 10, 18), QDate(2026, 11, 1)));
        QVERIFY(found);
        QCOMPARE(utcStart((*found)[1]), QStringLiteral("10-25 00:30"));
        QCOMPARE((*found)[1].clock, ClockChange::Repeated);
        QCOMPARE((*found)[2].clock, ClockChange::None);
        Session single = lesson({});
        single.start = {QDate(2026, 10, 25), 150};
        QCOMPARE(occurrences(single, days(QDate(2026, 10, 25), QDate(2026, 10, 25)))->front().clock,
                 ClockChange::Repeated);
    }

    void anEndlessRuleIsBoundByTheRange()
    {
        const Interval everything{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
        const auto found = occurrences(lesson(QStringLiteral("FREQ=DAILY")), everything);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::TooLarge);
        QCOMPARE(occurrences(lesson(QStringLiteral("FREQ=DAILY;COUNT=40")), everything)->size(), size_t(40));
        // Decades after its start, without having walked there.
        const auto later = occurrences(lesson(QStringLiteral("FREQ=WEEKLY;INTERVAL=2")),
                                       days(QDate(2090, 1, 1), QDate(2090, 1, 31)));
        QCOMPARE(starts(*later),
                 (QStringList{QStringLiteral("2090-01-09T09:00"), QStringLiteral("2090-01-23T09:00")}));
    }

    void aRuleOfHoursEndsWithAnAnswer()
    {
        const auto found =
            occurrences(lesson(QStringLiteral("FREQ=HOURLY")), days(QDate(2070, 1, 1), QDate(2070, 1, 2)));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::TooLarge);
    }

    void aRuleThatNeverComesTrueHasNoTimes()
    {
        const auto found = occurrences(lesson(QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")),
                                       days(QDate(2026, 1, 1), QDate(2060, 1, 1)));
        QVERIFY(found);
        QVERIFY(found->empty());
    }

    void lastStart_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("last");
        QTest::newRow("single") << QString() << QStringLiteral("2026-10-12T09:00");
        QTest::newRow("endless") << QStringLiteral("FREQ=WEEKLY") << QString();
        QTest::newRow("count") << QStringLiteral("FREQ=WEEKLY;COUNT=3") << QStringLiteral("2026-10-26T09:00");
        QTest::newRow("until") << QStringLiteral("FREQ=MONTHLY;BYDAY=2MO;UNTIL=20270630")
                               << QStringLiteral("2027-06-14T09:00");
        QTest::newRow("until, years between")
            << QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20310101")
            << QStringLiteral("2028-02-29T09:00");
    }

    void lastStart()
    {
        QFETCH(QString, rule);
        QFETCH(QString, last);
        const auto found = scheduling::lastStart(lesson(rule));
        QVERIFY(found);
        QCOMPARE(*found ? (*found)->toString() : QString(), last);
    }

    void aProblemSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *rule, RuleProblem problem, const char *advice) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << int(problem) << QString::fromLatin1(advice);
        };
        row("", RuleProblem::NotARule, "FREQ=");
        row("every Tuesday", RuleProblem::NotARule, "FREQ=");
        row("BYDAY=MO", RuleProblem::NotARule, "FREQ=");
        row("FREQ=OFTEN", RuleProblem::UnknownFrequency, "DAILY, WEEKLY");
        row("FREQ=MINUTELY", RuleProblem::TooFine, "HOURLY");
        row("FREQ=DAILY;BYMOON=1", RuleProblem::UnknownPart, "'BYMOON=1'");
        row("FREQ=DAILY;COUNT=2;COUNT=3", RuleProblem::PartTwice, "keep one");
        row("FREQ=DAILY;INTERVAL=0", RuleProblem::BadNumber, "'INTERVAL=0'");
        row("FREQ=DAILY;COUNT=-1", RuleProblem::BadNumber, "'COUNT=-1'");
        row("FREQ=MONTHLY;BYMONTHDAY=32", RuleProblem::BadNumber, "'BYMONTHDAY=32'");
        row("FREQ=MONTHLY;BYDAY=XX", RuleProblem::BadNumber, "'BYDAY=XX'");
        row("FREQ=WEEKLY;BYDAY=", RuleProblem::BadNumber, "'BYDAY='");
        row("FREQ=WEEKLY;UNTIL=20260231", RuleProblem::BadEnd, "UNTIL=20261211");
        row("FREQ=WEEKLY;UNTIL=tomorrow", RuleProblem::BadEnd, "UNTIL=20261211");
        row("FREQ=WEEKLY;COUNT=3;UNTIL=20261211", RuleProblem::CountAndEnd, "keep one");
        row("FREQ=WEEKLY;BYDAY=2MO", RuleProblem::PartNotAllowed, "BYDAY");
        row("FREQ=DAILY;BYYEARDAY=1", RuleProblem::PartNotAllowed, "BYYEARDAY");
        row("FREQ=DAILY;BYSETPOS=1", RuleProblem::PartNotAllowed, "BYSETPOS");
        row("freq=weekly; byday=mo,we;", RuleProblem::None, "");
        row("FREQ=MONTHLY;BYDAY=+1MO,-1FR;WKST=SU", RuleProblem::None, "");
    }

    void aProblemSaysWhatToDo()
    {
        QFETCH(QString, rule);
        QFETCH(int, problem);
        QFETCH(QString, advice);
        QCOMPARE(int(parseRule(rule).problem), problem);
        const QString text = recurrenceProblem(rule);
        QCOMPARE(text.isEmpty(), problem == int(RuleProblem::None));
        QVERIFY2(text.contains(advice), qPrintable(text));
    }

    void aRuleIsWrittenAsItWasRead_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule :
             {"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU;COUNT=12", "FREQ=MONTHLY;BYDAY=2TU,-1FR",
              "FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=-1;UNTIL=20300101",
              "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;UNTIL=20300101T080059Z",
              "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;UNTIL=20300101T090000"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }

    void aRuleIsWrittenAsItWasRead()
    {
        QFETCH(QString, rule);
        const ParsedRule parsed = parseRule(rule);
        QCOMPARE(parsed.problem, RuleProblem::None);
        QCOMPARE(parseRule(parsed.rule.toString()).rule, parsed.rule);
        QCOMPARE(parsed.rule.toString().size(), rule.size());
    }

    void wrongInputIsAnError_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("zone");
        QTest::newRow("no rule at all") << QStringLiteral("every Tuesday") << Stockholm;
        QTest::newRow("each second") << QStringLiteral("FREQ=SECONDLY") << Stockholm;
        QTest::newRow("unknown zone") << QStringLiteral("FREQ=WEEKLY") << QStringLiteral("Mars/Olympus");
    }

    void wrongInputIsAnError()
    {
        QFETCH(QString, rule);
        QFETCH(QString, zone);
        Session session = lesson(rule);
        session.zone = zone;
        const auto found = occurrences(session, days(QDate(2026, 10, 12), QDate(2026, 10, 12)));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestRecurrence)
#include "test_recurrence.moc"
