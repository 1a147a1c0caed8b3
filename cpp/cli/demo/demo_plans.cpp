// SPDX-License-Identifier: MPL-2.0
#include "cli/demo/demo_people.h"
#include "cli/demo/demo_words.h"

namespace samsprak::cli {

namespace {

constexpr int StepsPerGoal = 3;
constexpr double WithOtherPlan = 15; ///< per cent who also have a plan of the employment service

class PlanInvention
{
public:
    PlanInvention(Chronicle &chronicle, SeededRandom &random, const DemoPeople &people, const QDate &today)
        : m_chronicle(chronicle)
        , m_random(random)
        , m_people(people)
        , m_today(today)
    {
    }

    void writePlan(const DemoParticipant &participant, const Id &organisation, int items)
    {
        m_chronicle.setPresent(demoInstant(participant.since, m_random.between(8 * 60, 16 * 60)) + 3'600'000,
                               m_people.staff[size_t(participant.coach)].writer);
        Plan plan;
        plan.id = m_chronicle.newId();
        plan.participant = participant.id;
        plan.organisation = organisation;
        plan.title = planTitle();
        m_chronicle.add(plan);
        const int firstArea = m_random.below(9);
        for (int goal = 0; items > 0; ++goal) {
            const int steps = std::min(items - 1, StepsPerGoal);
            writeGoal(plan, participant, Area(1 + (firstArea + goal * 2) % 9), steps);
            items -= 1 + steps;
        }
    }

private:
    void writeGoal(const Plan &plan, const DemoParticipant &participant, Area area, int steps)
    {
        Goal goal;
        goal.id = m_chronicle.newId();
        goal.plan = plan.id;
        goal.participant = plan.participant;
        goal.organisation = plan.organisation;
        goal.area = area;
        goal.title = goalTitle(m_random, area);
        goal.targetDate = participant.since.addDays(m_random.between(180, 720));
        m_chronicle.add(goal);
        for (int position = 1; position <= steps; ++position) {
            Activity activity;
            activity.id = m_chronicle.newId();
            activity.plan = plan.id;
            activity.goal = goal.id;
            activity.participant = plan.participant;
            activity.organisation = plan.organisation;
            activity.area = area;
            activity.title = activityTitle(m_random, area);
            activity.decidedBy = decisionMaker(area);
            activity.startsOn = participant.since.addDays(m_random.between(7, 120));
            activity.endsOn = activity.startsOn.addDays(m_random.between(30, 300));
            activity.weeklyMinutes = m_random.percent(60) ? m_random.between(1, 15) * 60 : 0;
            activity.position = position;
            activity.state = activity.endsOn < m_today     ? ActivityState::Done
                             : activity.startsOn < m_today ? ActivityState::Ongoing
                                                           : ActivityState::Planned;
            m_chronicle.add(activity);
        }
    }

    Chronicle &m_chronicle;
    SeededRandom &m_random;
    const DemoPeople &m_people;
    QDate m_today;
};

} // namespace

void inventPlans(Chronicle &chronicle, SeededRandom &random, const DemoScale &scale, const DemoPeople &people,
                 const QDate &today)
{
    PlanInvention plans(chronicle, random, people, today);
    // So many plans share the items that each has this many, and the last ones what is left.
    const int others = int(scale.participants * WithOtherPlan / 100);
    const int share = scale.planItems / (scale.participants + others);
    int left = scale.planItems - share * (scale.participants + others);
    for (int i = 0; i < scale.participants; ++i) {
        const DemoParticipant &participant = people.participants[size_t(i)];
        plans.writePlan(participant, people.organisation, share + (left-- > 0 ? 1 : 0));
        if (i < others)
            plans.writePlan(participant, people.employmentService, share);
    }
}

} // namespace samsprak::cli
