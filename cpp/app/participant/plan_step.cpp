// SPDX-License-Identifier: MPL-2.0
#include "app/participant/plan_step.h"

#include "app/wording/date_words.h"
#include "app/wording/words.h"
#include "domain/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace samsprak::app {

namespace {

class PlanStepText
{
    Q_DECLARE_TR_FUNCTIONS(PlanStepText)
};

PlanStep described(const TranslatedText &title, Area area, const QString &language)
{
    const TranslatedText::Choice choice = title.choose(language);
    PlanStep step;
    step.title = choice.text;
    step.titleRightToLeft = languageFor(choice.language).rightToLeft;
    if (choice.isFallback && !choice.language.isEmpty())
        step.titleNote = PlanStepText::tr("In %1").arg(languageName(choice.language));
    else if (choice.source == TranslationSource::Machine)
        step.titleNote = PlanStepText::tr("Machine translation");
    step.area = codeOf(area);
    if (!choice.recording.isNull()) {
        step.recordingId = choice.recording.toString();
        step.hasVoice = true;
    }
    return step;
}

QString whenText(const Activity &activity, const DateWords &words)
{
    if (activity.state == ActivityState::Done && activity.endsOn.isValid())
        return words.dayAndMonth(activity.endsOn);
    if (activity.startsOn.isValid())
        return words.weekdayDayAndMonth(activity.startsOn);
    return {};
}

PlanStep describedActivity(const Activity &activity, const QString &language)
{
    PlanStep step = described(activity.title, activity.area, language);
    step.state = codeOf(activity.state);
    step.stateText = activityStateName(activity.state);
    step.when = whenText(activity, DateWords(language));
    if (!activity.decidedBy.isEmpty())
        step.decidedBy = (activity.state == ActivityState::Done ? PlanStepText::tr("Decided: %1")
                                                                : PlanStepText::tr("Decides: %1"))
                             .arg(DateWords::isolated(activity.decidedBy));
    return step;
}

PlanStep describedGoal(const Goal &goal, const QString &language)
{
    PlanStep step = described(goal.title, goal.area, language);
    step.isGoal = true;
    step.stateText = PlanStepText::tr("My goal");
    if (goal.targetDate.isValid())
        step.when = DateWords(language).monthAndYear(goal.targetDate);
    if (!goal.recording.isNull()) {
        step.recordingId = goal.recording.toString();
        step.hasVoice = true;
    }
    return step;
}

} // namespace

std::vector<PlanArea> planAreas(const std::vector<Activity> &activities)
{
    std::vector<PlanArea> areas;
    for (int i = int(Area::Language); i <= int(Area::Business); ++i) {
        const auto area = Area(i);
        PlanArea summary{codeOf(area), areaName(area), 0, 0};
        for (const Activity &activity : activities) {
            if (activity.area != area || activity.state == ActivityState::Cancelled)
                continue;
            ++summary.steps;
            summary.done += activity.state == ActivityState::Done ? 1 : 0;
        }
        areas.push_back(summary);
    }
    return areas;
}

std::vector<PlanStep> planSteps(const std::vector<Goal> &goals, const std::vector<Activity> &activities,
                                Area area, const QString &language)
{
    std::vector<Activity> chosen;
    std::copy_if(activities.begin(), activities.end(), std::back_inserter(chosen),
                 [&](const Activity &activity) {
                     return activity.area == area && activity.state != ActivityState::Cancelled;
                 });
    std::sort(chosen.begin(), chosen.end(), [](const Activity &a, const Activity &b) {
        return std::tuple(a.position, a.startsOn.toJulianDay(), a.id) <
               std::tuple(b.position, b.startsOn.toJulianDay(), b.id);
    });
    std::vector<PlanStep> steps;
    for (const Activity &activity : chosen)
        steps.push_back(describedActivity(activity, language));
    for (const Goal &goal : goals)
        if (goal.area == area)
            steps.push_back(describedGoal(goal, language));
    return steps;
}

} // namespace samsprak::app
