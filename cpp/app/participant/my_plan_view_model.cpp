// SPDX-License-Identifier: MPL-2.0
#include "app/participant/my_plan_view_model.h"

#include "app/wording/words.h"
#include "storage/record_reader.h"
#include "storage/replica.h"

#include <algorithm>

namespace samsprak::app {

void MyPlanViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ProfileSession::changed, this, [this](const storage::CommittedChanges &changes) {
            if (changes.kinds.contains(Kind::Goal) || changes.kinds.contains(Kind::Activity))
                reload();
        });
        connect(session, &ProfileSession::languageChanged, this, &MyPlanViewModel::show);
        reload();
    }
    Q_EMIT sessionChanged();
}

void MyPlanViewModel::setArea(const QString &code)
{
    const auto area = fromCode<Area>(code);
    if (m_area == area)
        return;
    m_area = area;
    show();
}

QString MyPlanViewModel::areaWord() const { return areaName(m_area); }

void MyPlanViewModel::reload()
{
    const Id self = m_session->actor();
    m_session->read<Content>(
        this,
        [self](const storage::RecordReader &reader) {
            return Content{reader.all<Goal>().where(&Goal::participant, self).list().valueOr({}),
                           reader.all<Activity>().where(&Activity::participant, self).list().valueOr({})};
        },
        [this](Content content) {
            m_goals = std::move(content.goals);
            m_activities = std::move(content.activities);
            if (m_area == Area::None)
                m_area = fullestArea();
            m_loaded = true;
            show();
        });
}

Area MyPlanViewModel::fullestArea() const
{
    const std::vector<PlanArea> areas = planAreas(m_activities);
    const auto fullest = std::max_element(
        areas.begin(), areas.end(), [](const PlanArea &a, const PlanArea &b) { return a.steps < b.steps; });
    return fromCode<Area>(fullest->area);
}

void MyPlanViewModel::show()
{
    if (!m_session)
        return;
    m_areas.clear();
    for (const PlanArea &area : planAreas(m_activities))
        m_areas.append(QVariant::fromValue(area));
    m_steps.clear();
    for (const PlanStep &step : planSteps(m_goals, m_activities, m_area, m_session->language()))
        m_steps.append(QVariant::fromValue(step));
    Q_EMIT contentChanged();
}

} // namespace samsprak::app
