// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/repeat_choice.h"
#include "scheduling/recurrence.h"

#include <QtTest>

using namespace samsprak;
using namespace samsprak::app;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");
const LocalTime Tuesday{QDate(2026, 11, 24), 9 * 60};

RepeatChoice choice(RepeatPattern pattern)
{
    RepeatChoice made;
    made.pattern = pattern;
    made.until = QDate(2027, 2, 28);
    if (made.isWeekly())
        made.weekdays = {2};
    return made;
}

Session sessionWith(const QString &rule, const LocalTime &start = Tuesday)
{
    Session session;
    session.start = start;
    session.zone = Stockholm;
    session.recurrence = rule;
    return session;
}

QStringList datesOf(const Session &session)
{
    QStringList dates;
    const auto found = scheduling::occurrences(session, {0, std::numeric_limits<qint64>::max() / 2});
    for (const auto &one : found.valueOr({}))
        dates << one.start.date.toString(QStringLiteral("d/M"));
    return dates;
}

} // namespace

class TestRepeatChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void patternsHaveTheirDays_data();
    void patternsHaveTheirDays();
    void aRuleIsReadAsItWasChosen();
    void rulesTheSheetCannotMakeAreLeftAlone();
    void nothingRepeatsWithoutAnEnd();
    void theTermEndsOnItsFriday();
};

void TestRepeatChoice::patternsHaveTheirDays_data()
{
    QTest::addColumn<RepeatPattern>("pattern");
    QTest::addColumn<LocalTime>("start");
    QTest::addColumn<QString>("dates");
    QTest::newRow("each week") << RepeatPattern::Weekly << Tuesday
                               << "24/11 1/12 8/12 15/12 22/12 29/12 5/1 12/1 19/1 26/1 2/2 9/2 16/2 23/2";
    QTest::newRow("every other week")
        << RepeatPattern::EveryOtherWeek << Tuesday << "24/11 8/12 22/12 5/1 19/1 2/2 16/2";
    QTest::newRow("on the 24th") << RepeatPattern::MonthlyByDate << Tuesday << "24/11 24/12 24/1 24/2";
    // A month without a 30th day would otherwise be left out.
    QTest::newRow("on the last day") << RepeatPattern::MonthlyByDate << LocalTime{QDate(2026, 11, 30), 540}
                                     << "30/11 31/12 31/1 28/2";
    QTest::newRow("on the fourth Tuesday")
        << RepeatPattern::MonthlyByWeekday << Tuesday << "24/11 22/12 26/1 23/2";
    QTest::newRow("on the last Monday")
        << RepeatPattern::MonthlyByWeekday << LocalTime{QDate(2026, 11, 30), 540} << "30/11 28/12 25/1 22/2";
}

void TestRepeatChoice::patternsHaveTheirDays()
{
    QFETCH(RepeatPattern, pattern);
    QFETCH(LocalTime, start);
    QFETCH(QString, dates);
    const QString rule = ruleOf(choice(pattern), start, Stockholm);
    QCOMPARE(datesOf(sessionWith(rule, start)).join(u' '), dates);
}

void TestRepeatChoice::aRuleIsReadAsItWasChosen()
{
    RepeatChoice wanted = choice(RepeatPattern::EveryOtherWeek);
    wanted.weekdays = {2, 5};
    QCOMPARE(repeatOf(sessionWith(ruleOf(wanted, Tuesday, Stockholm))), wanted);
    wanted = choice(RepeatPattern::MonthlyByWeekday);
    wanted.end = RepeatEnd::AfterCount;
    wanted.count = 12;
    wanted.until = {};
    QCOMPARE(repeatOf(sessionWith(ruleOf(wanted, Tuesday, Stockholm))), wanted);
    // The last day counts in full, on Stockholm's clock.
    const auto read = repeatOf(sessionWith(QStringLiteral("FREQ=WEEKLY;UNTIL=20261215T225900Z")));
    QCOMPARE(read.until, QDate(2026, 12, 15));
    QCOMPARE(read.weekdays, std::set<int>{2});
}

void TestRepeatChoice::rulesTheSheetCannotMakeAreLeftAlone()
{
    for (const char *rule : {"FREQ=DAILY;COUNT=5", "FREQ=WEEKLY;INTERVAL=3;COUNT=4",
                             "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=3", "FREQ=YEARLY;COUNT=2"}) {
        const auto read = repeatOf(sessionWith(QString::fromLatin1(rule)));
        QCOMPARE(read.pattern, RepeatPattern::Other);
        QVERIFY(ruleOf(read, Tuesday, Stockholm).isEmpty());
    }
}

void TestRepeatChoice::nothingRepeatsWithoutAnEnd()
{
    RepeatChoice endless = choice(RepeatPattern::Weekly);
    endless.end = RepeatEnd::Never;
    QVERIFY(ruleOf(endless, Tuesday, Stockholm).isEmpty());
    endless.end = RepeatEnd::OnDate;
    endless.until = {};
    QVERIFY(ruleOf(endless, Tuesday, Stockholm).isEmpty());
    QCOMPARE(repeatOf(sessionWith(QStringLiteral("FREQ=WEEKLY"))).end, RepeatEnd::Never);
}

void TestRepeatChoice::theTermEndsOnItsFriday()
{
    QCOMPARE(termEnd(QDate(2026, 11, 24)), QDate(2026, 12, 18));
    QCOMPARE(termEnd(QDate(2026, 12, 28)), QDate(2027, 6, 11));
    QCOMPARE(termEnd(QDate(2027, 1, 11)), QDate(2027, 6, 11));
    QCOMPARE(termEnd(QDate(2027, 6, 11)), QDate(2027, 12, 17));
}

QTEST_APPLESS_MAIN(TestRepeatChoice)
#include "test_repeat_choice.moc"
