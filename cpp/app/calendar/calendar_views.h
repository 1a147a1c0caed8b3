// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/agenda_model.h"
#include "app/calendar/choice_list_model.h"
#include "app/calendar/month_model.h"
#include "app/calendar/resource_model.h"

#include <QObject>

namespace samsprak::app {

/// The calendar's other pages beside the hours of days: the month, the agenda, and each resource's time. UI
/// thread.
class CalendarViews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has one")
    Q_PROPERTY(samsprak::app::MonthModel *month READ month CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::AgendaModel *agenda READ agenda CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ResourceModel *resources READ resources CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *resourceKinds READ resourceKinds CONSTANT FINAL)
    /// Whether resources show a whole week, else one day's hours.
    Q_PROPERTY(bool wholeWeek READ wholeWeek WRITE setWholeWeek NOTIFY wholeWeekChanged FINAL)
public:
    explicit CalendarViews(QObject *parent = nullptr);

    MonthModel *month() { return &m_month; }
    AgendaModel *agenda() { return &m_agenda; }
    ResourceModel *resources() { return &m_resources; }
    ChoiceListModel *resourceKinds() { return &m_kinds; }
    ResourceKind resourceKind() const { return m_kind; }
    bool wholeWeek() const { return m_wholeWeek; }
    void setWholeWeek(bool wholeWeek);
    /// "interpreters", "rooms", "staff" or "groups".
    Q_INVOKABLE void chooseResources(const QString &kind);
    /// Words in the interface language of the moment.
    void showKinds();

Q_SIGNALS:
    void wholeWeekChanged();
    /// Other resources, or another stretch of time, are to be shown.
    void asked();

private:
    MonthModel m_month;
    AgendaModel m_agenda;
    ResourceModel m_resources;
    ChoiceListModel m_kinds;
    ResourceKind m_kind = ResourceKind::Interpreters;
    bool m_wholeWeek = false;
};

} // namespace samsprak::app
