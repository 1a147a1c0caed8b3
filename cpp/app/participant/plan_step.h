// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/casework.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace samsprak::app {

/// One of the nine areas on the participant's plan board.
struct PlanArea
{
    Q_GADGET
    QML_VALUE_TYPE(planArea)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int steps MEMBER steps)
    Q_PROPERTY(int done MEMBER done)

public:
    QString area; ///< code
    QString name;
    int steps = 0;
    int done = 0;

    bool operator==(const PlanArea &) const = default;
};

/// A goal or a step towards it, as the participant is told it.
struct PlanStep
{
    Q_GADGET
    QML_VALUE_TYPE(planStep)
    Q_PROPERTY(bool isGoal MEMBER isGoal)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool titleRightToLeft MEMBER titleRightToLeft)
    Q_PROPERTY(QString titleNote MEMBER titleNote)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString decidedBy MEMBER decidedBy)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString recordingId MEMBER recordingId)
    Q_PROPERTY(bool hasVoice MEMBER hasVoice)

public:
    bool isGoal = false;
    QString title;
    bool titleRightToLeft = false;
    QString titleNote;
    QString state; ///< code of ActivityState; empty for a goal
    QString stateText;
    QString decidedBy;
    QString when;
    QString area;
    QString recordingId;
    bool hasVoice = false;

    bool operator==(const PlanStep &) const = default;
};

/// The nine areas in the order of the board, with their steps counted.
std::vector<PlanArea> planAreas(const std::vector<Activity> &activities);
/// The goals and steps of one area: steps in their order, each area's goal at the end of its road.
std::vector<PlanStep> planSteps(const std::vector<Goal> &goals, const std::vector<Activity> &activities,
                                Area area, const QString &language);

} // namespace samsprak::app
