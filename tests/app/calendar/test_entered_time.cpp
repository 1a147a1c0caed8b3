// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/entered_time.h"

#include <QtTest>

using namespace samsprak::app;

class TestEnteredTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void times_data();
    void times();
    void durationsStayWithinADay();
};

void TestEnteredTime::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << QStringLiteral("2026-11-24") << QDate(2026, 11, 24);
    QTest::newRow("digits") << QStringLiteral(" 20261124 ") << QDate(2026, 11, 24);
    QTest::newRow("day and month") << QStringLiteral("24/11") << QDate(2026, 11, 24);
    QTest::newRow("the nearest year") << QStringLiteral("2.1") << QDate(2027, 1, 2);
    QTest::newRow("no such day") << QStringLiteral("2026-02-30") << QDate();
    QTest::newRow("words") << QStringLiteral("tomorrow") << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TestEnteredTime::dates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(enteredDate(text, QDate(2026, 11, 23)), date);
}

void TestEnteredTime::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minute");
    QTest::newRow("hour") << QStringLiteral("9") << 540;
    QTest::newRow("colon") << QStringLiteral("09:30") << 570;
    QTest::newRow("point") << QStringLiteral("9.30") << 570;
    QTest::newRow("digits") << QStringLiteral("0930") << 570;
    QTest::newRow("last minute") << QStringLiteral("23:59") << 1439;
    QTest::newRow("no such hour") << QStringLiteral("24:00") << -1;
    QTest::newRow("no such minute") << QStringLiteral("10:60") << -1;
    QTest::newRow("words") << QStringLiteral("noon") << -1;
    QTest::newRow("half written") << QStringLiteral("10:") << -1;
}

void TestEnteredTime::times()
{
    QFETCH(QString, text);
    QFETCH(int, minute);
    QCOMPARE(enteredTime(text).value_or(-1), minute);
}

void TestEnteredTime::durationsStayWithinADay()
{
    QCOMPARE(enteredDuration(QStringLiteral("90")).value_or(-1), 90);
    QVERIFY(!enteredDuration(QStringLiteral("0")));
    QVERIFY(!enteredDuration(QStringLiteral("721")));
    QVERIFY(!enteredDuration(QStringLiteral("an hour")));
}

QTEST_GUILESS_MAIN(TestEnteredTime)
#include "test_entered_time.moc"
