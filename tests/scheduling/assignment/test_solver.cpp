// SPDX-License-Identifier: MPL-2.0
#include "random_week.h"
#include "scheduling/assignment/explain.h"
#include "scheduling/assignment/judge.h"
#include "scheduling/assignment/solver.h"
#include "small_week.h"

#include <QTest>

#include <limits>

using namespace samsprak::scheduling::assignment;

namespace {

/// Time by steps instead of a clock: so many looks at it, then it is over.
SolveOptions steps(int count)
{
    SolveOptions options;
    options.secondsLeft = [left = count]() mutable { return double(left--); };
    return options;
}

/// The least cost by trying everything; for a handful of sessions.
int64_t leastCost(const Instance &week, const std::optional<Incumbent> &incumbent, Solution &plan,
                  size_t session)
{
    if (session == week.sessions.size())
        return judge(week, plan, incumbent).cost.total();
    int64_t least = leastCost(week, incumbent, plan, session + 1);
    for (size_t i = 0; i < week.interpreters.size(); ++i)
        for (const int start : week.sessions[session].starts) {
            plan.assigned.push_back({int(session), int(i), start});
            if (judge(week, plan, incumbent).isValid())
                least = std::min(least, leastCost(week, incumbent, plan, session + 1));
            plan.assigned.pop_back();
        }
    return least;
}

} // namespace

class TestSolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Seeded weeks small enough to try everything: the solver's plan is the best, its bound is no lie.
    void bestOfAll()
    {
        for (uint64_t seed = 1; seed <= 60; ++seed) {
            const Instance week = randomWeek(seed, 6, 3);
            QCOMPARE(week.fault(), std::string());
            Solution empty;
            const int64_t least = leastCost(week, {}, empty, 0);
            const Solved solved = solve(week, {}, steps(100000));
            const Verdict verdict = judge(week, solved.solution);
            QVERIFY2(verdict.isValid(), qPrintable(QString::number(seed)));
            QCOMPARE(verdict.cost.total(), solved.cost);
            QCOMPARE(verdict.served, solved.served);
            QVERIFY2(solved.bound <= least, qPrintable(QString::number(seed)));
            QVERIFY2(solved.cost == least, qPrintable(QString::number(seed)));
        }
    }

    void bestAfterAnIllness()
    {
        for (uint64_t seed = 1; seed <= 20; ++seed) {
            const Instance week = randomWeek(seed, 5, 4);
            const Solved before = solve(week, {}, steps(100000));
            if (before.solution.assigned.empty())
                continue;
            const Incumbent incumbent{before.solution, {before.solution.assigned.front().interpreter}};
            Solution empty;
            const int64_t least = leastCost(week, incumbent, empty, 0);
            const Solved after = solve(week, incumbent, steps(100000));
            const Verdict verdict = judge(week, after.solution, incumbent);
            QVERIFY(verdict.isValid());
            QCOMPARE(verdict.cost.total(), after.cost);
            QVERIFY2(after.cost == least, qPrintable(QString::number(seed)));
        }
    }

    /// Whenever it is stopped there is a valid plan, and never a worse one than the incumbent's.
    void stoppedAtAnyTime()
    {
        const Instance week = randomWeek(7, 150, 90);
        const Incumbent incumbent{solve(week, {}, steps(300)).solution, {}};
        const int64_t start = judge(week, incumbent.plan, incumbent).cost.total();
        for (const int count : {0, 1, 10, 100, 1000}) {
            const Solved solved = solve(week, incumbent, steps(count));
            const Verdict verdict = judge(week, solved.solution, incumbent);
            QVERIFY(verdict.isValid());
            QCOMPARE(verdict.cost.total(), solved.cost);
            QVERIFY(solved.cost <= start);
            QVERIFY(solved.bound <= solved.cost);
        }
    }

    /// More duties a day than are solved as a whole.
    void largeDays()
    {
        const Instance week = randomWeek(11, 300, 100);
        const Solved solved = solve(week, {}, steps(6000));
        const Verdict verdict = judge(week, solved.solution);
        QVERIFY(verdict.isValid());
        QCOMPARE(verdict.cost.total(), solved.cost);
        QVERIFY(solved.cost <= solved.greedyCost);
        QVERIFY(solved.bound > 0);
        QVERIFY2(solved.gap() < 0.1, qPrintable(QString::number(solved.gap())));
    }

    void sameSeedSamePlan()
    {
        const Instance week = randomWeek(5, 200, 90);
        const Solved one = solve(week, {}, steps(1500));
        const Solved two = solve(week, {}, steps(1500));
        QVERIFY(one.solution.assigned == two.solution.assigned);
    }

    void nothingToDo()
    {
        Instance week = smallWeek();
        week.sessions.clear();
        QCOMPARE(solve(week, {}, steps(100)).cost, 0);
        week = smallWeek();
        week.interpreters.clear();
        for (WeekSession &session : week.sessions)
            session.previous = Nobody;
        const Solved solved = solve(week, {}, steps(100));
        QCOMPARE(solved.cost, 30000);
        QCOMPARE(solved.bound, 30000);
        QCOMPARE(solved.served, 0);
    }

    void explains()
    {
        const Instance week = smallWeek();
        const std::vector<Explanation> all =
            explain(week, {"small", {{0, 0, 9 * Hour}, {1, 0, 10 * Hour + 30}, {3, 1, 15 * Hour}}});
        QCOMPARE(all.size(), size_t(4));
        QVERIFY(all[0].served);
        QCOMPARE(all[0].row.interpreter, 0);
        QCOMPARE(all[0].suited, 1); // the other lives too far away
        QVERIFY(!all[0].runnerUp.exists());
        // Leaving the second out saves its wish, and the way on to it and home instead of straight home.
        QCOMPARE(all[1].added, 200 + (20 + 15 - 10) * 5);
        QCOMPARE(all[1].runnerUp.interpreter, 1);
        QCOMPARE(all[1].runnerUp.added, 200 + 2 * 40 * 5); // two levels too high, but the gender wished
        QVERIFY(!all[2].served);
        QCOMPARE(all[2].blocked.interpreter, 1);
        QCOMPARE(all[2].blocked.added, 270);
        QVERIFY(all[2].blocked.isFree());
    }

    void explainsWhatIsInTheWay()
    {
        Instance week = smallWeek();
        week.sessions[2].starts = {15 * Hour + 30};
        week.interpreters[0].modes = {true, false, false};
        const std::vector<Explanation> all = explain(week, {"small", {{3, 1, 15 * Hour}}});
        QVERIFY(!all[2].served);
        QCOMPARE(all[2].blocked.inTheWay, std::vector<int>{3});
        QCOMPARE(all[2].blocked.added, 10000); // the same for one as for the other, and one falls out
        week.interpreters[1].weekMinutes = 60;
        week.sessions[2].starts = {12 * Hour};
        const std::vector<Explanation> full = explain(week, {"small", {{3, 1, 15 * Hour}}});
        QVERIFY(full[2].blocked.weekFull);
    }
};

QTEST_GUILESS_MAIN(TestSolver)
#include "test_solver.moc"
