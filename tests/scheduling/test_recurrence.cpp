// SPDX-License-Identifier: MPL-2.0
#include "scheduling/recurrence.h"
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
