// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"
#include "app/calendar/session_list_model.h"

#include <QDate>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// One line of the agenda: a session on one day. Its day's first line also has the day.
struct AgendaRow
{
    QString key; ///< the date and the session's key
    SessionRow session;
    QString date;    ///< yyyy-MM-dd
    QString dayText; ///< empty but on the day's first line
    QString holiday;
    int week = 0; ///< on the week's first line; else 0
    bool today = false;
    bool past = false;

    bool operator==(const AgendaRow &) const = default;
};

/// The sessions of the coming weeks as a list, day by day; days without any are left out.
class AgendaModel : public KeyedListModel<AgendaRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The calendar's views have one")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    explicit AgendaModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    /// `rows` of which day 0 is `first`.
    void show(const std::vector<SessionRow> &rows, const QDate &first, const QDate &today,
              const QString &language);

Q_SIGNALS:
    void countChanged();
};

} // namespace samsprak::app
