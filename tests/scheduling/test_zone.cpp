// SPDX-License-Identifier: MPL-2.0
#include "scheduling/zone.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");

QString utcText(const std::optional<qint64> &utc)
{
    return utc ? QDateTime::fromMSecsSinceEpoch(*utc, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))
               : QStringLiteral("none");
}

} // namespace

class TestZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallTimeToInstant_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *name, const char *local, const char *zone, const char *utc) {
            QTest::newRow(name) << QString::fromLatin1(local) << QString::fromLatin1(zone)
                                << QString::fromLatin1(utc);
        };
        row("winter", "2026-11-24T10:00", "Europe/Stockholm", "2026-11-24T09:00");
        row("summer", "2026-07-01T10:00", "Europe/Stockholm", "2026-07-01T08:00");
        row("before the gap", "2026-03-29T01:59", "Europe/Stockholm", "2026-03-29T00:59");
        row("in the gap moves forward by it", "2026-03-29T02:30", "Europe/Stockholm", "2026-03-29T01:30");
        row("after the gap", "2026-03-29T03:00", "Europe/Stockholm", "2026-03-29T01:00");
        row("twice takes the first", "2026-10-25T02:30", "Europe/Stockholm", "2026-10-25T00:30");
        row("after the overlap", "2026-10-25T03:00", "Europe/Stockholm", "2026-10-25T02:00");
        row("west, in the gap", "2026-03-08T02:15", "America/New_York", "2026-03-08T07:15");
        row("west, twice", "2026-11-01T01:30", "America/New_York", "2026-11-01T05:30");
        row("half hours", "2026-01-01T00:00", "Asia/Kabul", "2025-12-31T19:30");
        row("no such zone", "2026-01-01T00:00", "Europe/Björkhuset", "none");
        row("a word that POSIX would take", "2026-01-01T00:00", "Somewhere", "none");
        row("no zone", "2026-01-01T00:00", "", "none");
        row("no date", "", "Europe/Stockholm", "none");
    }

    void wallTimeToInstant()
    {
        QFETCH(QString, local);
        QFETCH(QString, zone);
        QFETCH(QString, utc);
        QCOMPARE(utcText(toUtc(LocalTime::fromString(local), zone)), utc);
    }

    void instantToWallTimeAndBack()
    {
        const LocalTime local{QDate(2026, 11, 24), 10 * 60};
        QCOMPARE(toLocal(*toUtc(local, Stockholm), Stockholm)->toString(), local.toString());
        QCOMPARE(toLocal(*toUtc({QDate(2026, 3, 29), 150}, Stockholm), Stockholm)->toString(),
                 QStringLiteral("2026-03-29T03:30"));
    }

    void lengthIsRealTimeAcrossAClockChange()
    {
        const auto night = toInterval({QDate(2026, 10, 25), 60}, 180, Stockholm);
        QVERIFY(night);
        QCOMPARE(night->end - night->start, qint64(180 * 60'000));
        QCOMPARE(toLocal(night->end, Stockholm)->toString(), QStringLiteral("2026-10-25T03:00"));
    }

    void aClockChangeSaysWhichTimesItTakesAwayAndRepeats_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<int>("clock");
        const auto row = [](const char *local, ClockChange clock) {
            QTest::newRow(local) << QString::fromLatin1(local) << int(clock);
        };
        row("2026-03-29T01:59", ClockChange::None);
        row("2026-03-29T02:00", ClockChange::Skipped);
        row("2026-03-29T02:59", ClockChange::Skipped);
        row("2026-03-29T03:00", ClockChange::None);
        row("2026-10-25T01:59", ClockChange::None);
        row("2026-10-25T02:00", ClockChange::Repeated);
        row("2026-10-25T02:59", ClockChange::Repeated);
        row("2026-10-25T03:00", ClockChange::None);
    }

    void aClockChangeSaysWhichTimesItTakesAwayAndRepeats()
    {
        QFETCH(QString, local);
        QFETCH(int, clock);
        QCOMPARE(int(*clockChangeAt(LocalTime::fromString(local), Stockholm)), clock);
        QVERIFY(!clockChangeAt(LocalTime::fromString(local), QStringLiteral("Mars/Olympus")));
    }

    /// The table of offsets against Qt's own answers, far beyond the years that it holds.
    void sameOffsetsAsQt_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kabul",
                                 "Africa/Casablanca", "Asia/Tehran", "UTC", "Asia/Damascus"})
            QTest::newRow(name) << QByteArray(name);
    }

    void sameOffsetsAsQt()
    {
        QFETCH(QByteArray, name);
        const QTimeZone zone(name);
        std::mt19937_64 random(4);
        for (int i = 0; i < 3000; ++i) {
            const qint64 utc = qint64(random() % (300ull * 366 * 86400)) * 1000 - 30 * 366 * DayMs;
            const auto moment = QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC);
            const auto local = toLocal(utc, QString::fromLatin1(name));
            const auto wall = moment.addSecs(zone.offsetFromUtc(moment));
            QCOMPARE(local->toString(), wall.toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
        }
    }

    void addingMinutesPassesMidnightBothWays()
    {
        QCOMPARE(plusMinutes({QDate(2026, 12, 31), 1430}, 20).toString(), QStringLiteral("2027-01-01T00:10"));
        QCOMPARE(plusMinutes({QDate(2027, 1, 1), 10}, -20).toString(), QStringLiteral("2026-12-31T23:50"));
        QCOMPARE(plusMinutes({QDate(2027, 1, 1), 0}, -1440).toString(), QStringLiteral("2026-12-31T00:00"));
    }
};

QTEST_GUILESS_MAIN(TestZone)
#include "test_zone.moc"
