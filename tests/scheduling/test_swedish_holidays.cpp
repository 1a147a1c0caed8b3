// SPDX-License-Identifier: MPL-2.0
#include "scheduling/swedish_holidays.h"
#include "scheduling/zone.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");
constexpr qint64 Hour = 3'600'000;

qint64 at(const char *local) { return *toUtc(LocalTime::fromString(QString::fromLatin1(local)), Stockholm); }

QString wall(std::optional<qint64> utc)
{
    return utc ? toLocal(*utc, Stockholm)->toString() : QStringLiteral("none");
}

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

} // namespace

class TestSwedishHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTheIndependentTable()
    {
        QFile file(qEnvironmentVariable("SAMSPRAK_SOURCE_DIR") +
                   QStringLiteral("/tests/scheduling/swedish_public_holidays.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int years = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const int year = line.left(4).toInt();
            QByteArrayList days;
            for (const Holiday &holiday : swedishHolidays(year)) {
                const QByteArray text = holiday.date.toString(QStringLiteral("MM-dd")).toLatin1();
                const bool listed =
                    isPublicHoliday(holiday.holiday) && holiday.holiday != SwedishHoliday::WhitMonday;
                if (listed && !days.contains(text))
                    days.append(text);
            }
            QCOMPARE(QByteArray::number(year) + ' ' + days.join(' '), line);
            ++years;
        }
        QCOMPARE(years, 101);
    }

    void everyDayAgreesWithItsYearsList()
    {
        for (QDate date(1999, 1, 1); date.year() < 2012; date = date.addDays(1)) {
            const auto list = swedishHolidays(date.year());
            const auto has = [&](bool publicOnes) {
                return std::any_of(list.begin(), list.end(), [&](const Holiday &holiday) {
                    return holiday.date == date && isPublicHoliday(holiday.holiday) == publicOnes;
                });
            };
            QCOMPARE(isPublicHoliday(date), has(true));
            QCOMPARE(isHolidayEve(date), has(false));
        }
    }

    /// Act (1989:253), changed by 2004:1320.
    void whitMondayGaveWayToTheNationalDay()
    {
        QVERIFY(isPublicHoliday(QDate(2004, 5, 31)));
        QVERIFY(!isPublicHoliday(QDate(2003, 6, 6)));
        QVERIFY(!isPublicHoliday(QDate(2005, 5, 16)));
        QVERIFY(isPublicHoliday(QDate(2005, 6, 6)));
        QVERIFY(swedishHolidays(1989).empty());
    }

    void workingDaysFollow_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("evesFree");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("over a weekend") << day("2026-11-20") << 1 << true << day("2026-11-23");
        QTest::newRow("over Easter") << day("2026-04-02") << 1 << true << day("2026-04-07");
        QTest::newRow("back over Easter") << day("2026-04-07") << -1 << true << day("2026-04-02");
        QTest::newRow("May Day on a Friday") << day("2026-04-30") << 2 << true << day("2026-05-05");
        QTest::newRow("Christmas, eves free") << day("2026-12-23") << 1 << true << day("2026-12-28");
        QTest::newRow("Christmas, eves worked") << day("2026-12-23") << 1 << false << day("2026-12-24");
        QTest::newRow("from a Saturday") << day("2026-11-21") << 1 << true << day("2026-11-23");
        QTest::newRow("none from a Saturday") << day("2026-11-21") << 0 << true << day("2026-11-23");
        QTest::newRow("none from a Monday") << day("2026-11-23") << 0 << true << day("2026-11-23");
        QTest::newRow("four over Midsummer") << day("2026-06-17") << 4 << true << day("2026-06-24");
    }

    void workingDaysFollow()
    {
        QFETCH(QDate, from);
        QFETCH(int, count);
        QFETCH(bool, evesFree);
        QFETCH(QDate, expected);
        const HolidayEves eves = evesFree ? HolidayEves::AreHolidays : HolidayEves::AreWorkingDays;
        QCOMPARE(addWorkingDays(from, count, eves), expected);
        if (count != 0 && isWorkingDay(from, eves))
            QCOMPARE(workingDaysBetween(from, expected, eves), count);
    }

    void hoursLeaveOutWeekendsAndHolidays_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<qint64>("milliseconds");
        const auto row = [](const char *name, const char *start, const char *end, double hours) {
            QTest::newRow(name) << at(start) << at(end) << qint64(hours * Hour);
        };
        row("within a day", "2026-11-24T08:00", "2026-11-24T10:30", 2.5);
        row("two nights", "2026-11-24T10:00", "2026-11-26T10:00", 48);
        row("Friday to Monday", "2026-11-20T10:00", "2026-11-23T10:00", 24);
        row("all of a weekend", "2026-11-21T00:00", "2026-11-23T00:00", 0);
        row("from a Saturday", "2026-11-21T15:00", "2026-11-23T01:00", 1);
        row("to a Sunday", "2026-11-20T23:00", "2026-11-22T12:00", 1);
        row("Easter", "2026-04-02T12:00", "2026-04-07T12:00", 24);
        row("over March's clock change", "2026-03-27T10:00", "2026-03-30T10:00", 24);
        row("over October's clock change", "2026-10-23T10:00", "2026-10-26T10:00", 24);
        row("an end before its start", "2026-11-24T10:00", "2026-11-24T08:00", 0);
    }

    void hoursLeaveOutWeekendsAndHolidays()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        QFETCH(qint64, milliseconds);
        QCOMPARE(workingMilliseconds({start, end}, HolidayEves::AreHolidays, Stockholm), milliseconds);
    }

    void lastInstantIsTheInverse_data()
    {
        QTest::addColumn<qint64>("end");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *end, int hours, const char *expected) {
            QTest::newRow(name) << at(end) << hours << QString::fromLatin1(expected);
        };
        row("mid-week", "2026-11-26T10:00", 48, "2026-11-24T10:00");
        row("Monday's session", "2026-11-23T10:00", 48, "2026-11-19T10:00");
        row("after Easter", "2026-04-07T09:00", 48, "2026-04-01T09:00");
        row("on a Sunday", "2026-11-22T10:00", 48, "2026-11-19T00:00");
        row("after March's clock change", "2026-03-31T01:30", 48, "2026-03-27T01:30");
        row("after October's clock change", "2026-10-26T02:30", 24, "2026-10-23T02:30");
        row("none", "2026-11-22T10:00", 0, "2026-11-22T10:00");
    }

    void lastInstantIsTheInverse()
    {
        QFETCH(qint64, end);
        QFETCH(int, hours);
        QFETCH(QString, expected);
        const auto last = lastInstantLeaving(hours * Hour, end, HolidayEves::AreHolidays, Stockholm);
        QCOMPARE(wall(last), expected);
        QCOMPARE(workingMilliseconds({*last, end}, HolidayEves::AreHolidays, Stockholm), hours * Hour);
    }

    void unknownZonesGiveNothing()
    {
        QVERIFY(!workingMilliseconds({0, Hour}, HolidayEves::AreHolidays, QStringLiteral("Nowhere")));
        QVERIFY(!lastInstantLeaving(Hour, Hour, HolidayEves::AreHolidays, QStringLiteral("Nowhere")));
    }

    /// Christmas 2023 and New Year 2024 stand so, hour by hour, in a housing company's published table of
    /// extra pay under the municipal agreement (hsaab.se, 21 November 2023); Whitsun's first day stands so in
    /// the state's booking portal (domain L1).
    void majorHolidaysSpanTheirEves()
    {
        const auto text = [](const MajorHoliday &period) {
            return period.start.toString() + QStringLiteral(" - ") + period.end.toString();
        };
        const auto in2023 = majorHolidays(2023);
        QCOMPARE(in2023.size(), size_t(5));
        QCOMPARE(text(in2023[0]), QStringLiteral("2023-04-06T18:00 - 2023-04-11T07:00"));
        QCOMPARE(text(in2023[1]), QStringLiteral("2023-05-26T18:00 - 2023-05-29T07:00"));
        QCOMPARE(text(in2023[2]), QStringLiteral("2023-06-22T18:00 - 2023-06-26T07:00"));
        QCOMPARE(text(in2023[3]), QStringLiteral("2023-12-23T18:00 - 2023-12-27T07:00"));
        QCOMPARE(text(in2023[4]), QStringLiteral("2023-12-30T18:00 - 2024-01-02T07:00"));
        QCOMPARE(majorHolidays(2018)[1].start.toString(), QStringLiteral("2018-05-18T18:00"));
        QCOMPARE(majorHolidays(2020)[3].end.toString(), QStringLiteral("2020-12-28T07:00"));
        QCOMPARE(majorHolidays(2026, {19 * 60, 6 * 60})[0].start.toString(),
                 QStringLiteral("2026-04-02T19:00"));
    }

    void isoWeeksTurnWithTheirThursday()
    {
        QCOMPARE(isoWeek(QDate(2026, 12, 31)), (IsoWeek{2026, 53}));
        QCOMPARE(isoWeek(QDate(2027, 1, 3)), (IsoWeek{2026, 53}));
        QCOMPARE(isoWeek(QDate(2024, 12, 30)), (IsoWeek{2025, 1}));
        QCOMPARE(mondayOf({2026, 53}), QDate(2026, 12, 28));
        QCOMPARE(mondayOf({2025, 1}), QDate(2024, 12, 30));
        QVERIFY(!mondayOf({2025, 53}).isValid());
        QVERIFY(!mondayOf({2025, 0}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestSwedishHolidays)
#include "test_swedish_holidays.moc"
