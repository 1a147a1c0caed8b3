// SPDX-License-Identifier: MPL-2.0
#include "app/participant/plan_step.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::app;

namespace {

Activity step(Area area, int position, ActivityState state, const QString &title)
{
    Activity activity;
    activity.id = Id::fromName({}, title);
    activity.area = area;
    activity.position = position;
    activity.state = state;
    activity.title = TranslatedText::swedish(title);
    return activity;
}

} // namespace

class TestPlanSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineAreasAreAlwaysThere()
    {
        const std::vector<PlanArea> areas = planAreas({});
        QCOMPARE(areas.size(), size_t(9));
        QCOMPARE(areas.front().area, u"language"_qs);
        QCOMPARE(areas.back().area, u"business"_qs);
    }

    void cancelledStepsDoNotCount()
    {
        const std::vector<PlanArea> areas =
            planAreas({step(Area::Work, 1, ActivityState::Done, u"a"_qs),
                       step(Area::Work, 2, ActivityState::Planned, u"b"_qs),
                       step(Area::Work, 3, ActivityState::Cancelled, u"c"_qs)});
        QCOMPARE(areas[6].area, u"work"_qs);
        QCOMPARE(areas[6].steps, 2);
        QCOMPARE(areas[6].done, 1);
    }

    void stepsKeepTheirOrderAndTheGoalEndsTheRoad()
    {
        Goal goal;
        goal.area = Area::Work;
        goal.title = TranslatedText::swedish(u"school kitchen"_qs);
        Activity visit = step(Area::Work, 2, ActivityState::Planned, u"visit"_qs);
        visit.decidedBy = u"Kommunen"_qs;
        const std::vector<PlanStep> steps =
            planSteps({goal},
                      {visit, step(Area::Work, 1, ActivityState::Done, u"talk"_qs),
                       step(Area::Health, 1, ActivityState::Done, u"other area"_qs)},
                      Area::Work, u"sv"_qs);
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[0].title, u"talk"_qs);
        QCOMPARE(steps[0].state, u"done"_qs);
        QCOMPARE(steps[1].title, u"visit"_qs);
        QVERIFY(steps[1].decidedBy.contains(u"Kommunen"));
        QVERIFY(steps[2].isGoal);
    }
};

QTEST_GUILESS_MAIN(TestPlanSteps)
#include "test_plan_steps.moc"
