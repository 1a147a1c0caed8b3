// SPDX-License-Identifier: MPL-2.0
#include "scheduling/assignment/judge.h"
#include "small_week.h"

#include <QTest>

#include <functional>

using namespace samsprak::scheduling::assignment;

using Change = std::function<void(Instance &, Solution &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(FaultCode)

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Home to place 0 to place 1 to home: 10 + 20 + 15 minutes; calls are taken at home.
    void costSplitsIntoReasons()
    {
        const Verdict verdict = judge(smallWeek(), smallPlan());
        QVERIFY(verdict.isValid());
        QCOMPARE(verdict.served, 4);
        Cost cost;
        cost.travel = 45 * 5;
        cost.overqualification = (420 - 350) + 0 + 2 * (620 - 350);
        cost.softGender = 200;
        QCOMPARE(verdict.cost, cost);
        QCOMPARE(verdict.cost.total(), 225 + 610 + 200);
    }

    void shortcomingsAreCounted()
    {
        // The first in the afternoon, the second and a call unserved, the other call by somebody new.
        Instance week = smallWeek();
        week.sessions[3].previous = 0;
        const Verdict verdict = judge(week, {"small", {{0, 0, 14 * Hour}, {3, 1, 15 * Hour}}});
        QVERIFY(verdict.isValid());
        QCOMPARE(verdict.served, 2);
        Cost cost;
        cost.unserved = 5000 + 10000;
        cost.travel = 20 * 5;
        cost.overqualification = 70 + 270;
        cost.continuity = 150;
        cost.alternativeStart = 50;
        QCOMPARE(verdict.cost, cost);
    }

    /// A window is a way from home and back: a break at noon is spent there.
    void everyWindowBeginsAtHome()
    {
        Instance week = smallWeek();
        week.sessions[1].starts = {15 * Hour};
        const Verdict verdict = judge(week, {"small", {{0, 0, 9 * Hour}, {1, 0, 15 * Hour}}});
        QVERIFY(verdict.isValid());
        QCOMPARE(verdict.cost.travel, (10 + 10 + 15 + 15) * 5);
    }

    void changesOfTheIncumbentCost()
    {
        Incumbent incumbent{smallPlan(), {1}};
        const Solution plan{"small", {{0, 0, 14 * Hour}, {1, 0, 10 * Hour + 30}}};
        const Verdict verdict = judge(smallWeek(), plan, incumbent);
        QVERIFY(verdict.isValid());
        QCOMPARE(verdict.changed, 3); // one moved, two calls dropped
        QCOMPARE(verdict.cost.change, 900);
        const Verdict kept = judge(smallWeek(), smallPlan(), incumbent);
        QCOMPARE(kept.faults.size(), size_t(2));
        QVERIFY(kept.faults[0].code == FaultCode::Gone);
    }

    void brokenPlans_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<FaultCode>("code");
        QTest::addColumn<int>("session");
        const auto row = [](const char *name, FaultCode code, int session, Change change) {
            QTest::newRow(name) << change << code << session;
        };
        row("no such session", FaultCode::UnknownSession, 9, [](Instance &, Solution &plan) {
            plan.assigned.push_back({9, 0, 9 * Hour});
        });
        row("no such interpreter", FaultCode::UnknownInterpreter, 3,
            [](Instance &, Solution &plan) { plan.assigned[3].interpreter = -1; });
        row("twice", FaultCode::AssignedTwice, 2, [](Instance &, Solution &plan) {
            plan.assigned.push_back({2, 0, 11 * Hour});
        });
        row("another start", FaultCode::StartNotPermitted, 0,
            [](Instance &, Solution &plan) { plan.assigned[0].start += 5; });
        row("language", FaultCode::LanguageMissing, 2,
            [](Instance &week, Solution &) { week.sessions[2].language = 1; });
        row("dialect", FaultCode::DialectMissing, 2,
            [](Instance &week, Solution &) { week.sessions[2].dialect = 2; });
        row("level", FaultCode::LevelTooLow, 0,
            [](Instance &week, Solution &) { week.sessions[0].minimumLevel = 3; });
        row("gender", FaultCode::GenderRequired, 1,
            [](Instance &week, Solution &) { week.sessions[1].genderRequired = true; });
        row("mode", FaultCode::ModeMissing, 3,
            [](Instance &week, Solution &) { week.interpreters[1].modes[2] = false; });
        row("too far", FaultCode::TooFar, 1,
            [](Instance &week, Solution &) { week.interpreters[0].radius = 14; });
        row("conflict of interest", FaultCode::Excluded, 3,
            [](Instance &week, Solution &) { week.sessions[3].excluded = {1}; });
        row("no window", FaultCode::OutsideAvailability, 3, [](Instance &week, Solution &) {
            week.interpreters[1].windows = {{8 * Hour, 12 * Hour + 5}};
        });
        row("no way there", FaultCode::OutsideAvailability, 0,
            [](Instance &week, Solution &) { week.interpreters[0].windows[0].begin = 8 * Hour + 55; });
        row("no way back", FaultCode::OutsideAvailability, 1,
            [](Instance &week, Solution &) { week.interpreters[0].windows[0].end = 11 * Hour + 45; });
        row("no buffer at the end", FaultCode::OutsideAvailability, 3,
            [](Instance &week, Solution &) { week.interpreters[1].windows[0].end = 16 * Hour; });
        row("no time to travel", FaultCode::NoTimeBetween, 1, [](Instance &week, Solution &plan) {
            week.sessions[1].starts = {10 * Hour + 20};
            plan.assigned[1].start = 10 * Hour + 20;
        });
        row("overlap", FaultCode::NoTimeBetween, 2, [](Instance &week, Solution &plan) {
            week.interpreters[0].windows[0].end = 12 * Hour + 5;
            plan.assigned[2].interpreter = 0;
        });
        row("a week too long", FaultCode::WeekTooLong, 3,
            [](Instance &week, Solution &) { week.interpreters[1].weekMinutes = 119; });
    }

    void brokenPlans()
    {
        QFETCH(Change, change);
        QFETCH(FaultCode, code);
        QFETCH(int, session);
        Instance week = smallWeek();
        Solution plan = smallPlan();
        change(week, plan);
        const Verdict verdict = judge(week, plan);
        QCOMPARE(verdict.faults.size(), size_t(1));
        QCOMPARE(nameOf(verdict.faults[0].code), nameOf(code));
        QCOMPARE(verdict.faults[0].row.session, session);
        QCOMPARE(verdict.served,
                 code == FaultCode::AssignedTwice || code == FaultCode::UnknownSession ? 4 : 3);
    }

    /// To the minute: what just fits is no fault.
    void whatJustFits()
    {
        Instance week = smallWeek();
        week.interpreters[0].windows[0] = {8 * Hour + 50, 11 * Hour + 50};
        week.interpreters[0].radius = 15;
        week.interpreters[0].weekMinutes = 120;
        week.interpreters[1].windows[0].end = 16 * Hour + 5;
        Solution plan = smallPlan();
        week.sessions[1].starts = {10 * Hour + 25};
        plan.assigned[1].start = 10 * Hour + 25;
        week.interpreters[0].windows[0].end = 11 * Hour + 45;
        QVERIFY(judge(week, plan).isValid());
    }

    void unsoundInstances_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
        row("empty window",
            [](Instance &week, Solution &) { week.interpreters[0].windows[0].end = 8 * Hour; });
        row("overlapping windows",
            [](Instance &week, Solution &) { week.interpreters[0].windows[1].begin = 11 * Hour; });
        row("a window across midnight",
            [](Instance &week, Solution &) { week.interpreters[1].windows[0].end = 25 * Hour; });
        row("starts on two days",
            [](Instance &week, Solution &) { week.sessions[0].starts.push_back(33 * Hour); });
        row("no start", [](Instance &week, Solution &) { week.sessions[0].starts.clear(); });
        row("no length", [](Instance &week, Solution &) { week.sessions[0].duration = 0; });
        row("nowhere", [](Instance &week, Solution &) { week.sessions[0].place = 2; });
        row("level", [](Instance &week, Solution &) { week.sessions[0].minimumLevel = 0; });
        row("priority", [](Instance &week, Solution &) { week.sessions[0].priority = 3; });
        row("earlier interpreter", [](Instance &week, Solution &) { week.sessions[0].previous = 2; });
        row("travel", [](Instance &week, Solution &) { week.travel[0].pop_back(); });
        row("way from home", [](Instance &week, Solution &) { week.interpreters[0].homeTravel.pop_back(); });
    }

    void unsoundInstances()
    {
        QFETCH(Change, change);
        Instance week = smallWeek();
        Solution plan;
        QCOMPARE(week.fault(), std::string());
        change(week, plan);
        QVERIFY(!week.fault().empty());
    }
};

QTEST_GUILESS_MAIN(TestJudge)
#include "test_judge.moc"
