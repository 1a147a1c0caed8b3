// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/participant/plan_step.h"
#include "app/session/profile_session.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// The participant's own plan: nine areas as a board, and the road of the chosen one.
class MyPlanViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QVariantList areas READ areas NOTIFY contentChanged)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY contentChanged)
    /// Code of the chosen area. The fullest one is chosen at first.
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY contentChanged)
    Q_PROPERTY(QString areaName READ areaWord NOTIFY contentChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY contentChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY contentChanged)

public:
    using QObject::QObject;

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    QVariantList areas() const { return m_areas; }
    QVariantList steps() const { return m_steps; }
    QString area() const { return codeOf(m_area); }
    void setArea(const QString &code);
    QString areaWord() const;
    bool isLoaded() const { return m_loaded; }
    bool isEmpty() const { return m_goals.empty() && m_activities.empty(); }

Q_SIGNALS:
    void sessionChanged();
    void contentChanged();

private:
    struct Content
    {
        std::vector<Goal> goals;
        std::vector<Activity> activities;
    };
    void reload();
    void show();
    Area fullestArea() const;

    QPointer<ProfileSession> m_session;
    std::vector<Goal> m_goals;
    std::vector<Activity> m_activities;
    QVariantList m_areas;
    QVariantList m_steps;
    Area m_area = Area::None;
    bool m_loaded = false;
};

} // namespace samsprak::app
