// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"
#include "app/calendar/session_list_model.h"

#include <QDate>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// A session in one line: in a day of the month, or in the row of a resource.
struct CalendarEntry
{
    Q_GADGET
    QML_VALUE_TYPE(calendarEntry)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString startText MEMBER startText)
    Q_PROPERTY(QString endText MEMBER endText)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString bookingState MEMBER bookingState)
    Q_PROPERTY(bool busy MEMBER busy)
    Q_PROPERTY(double from MEMBER from)
    Q_PROPERTY(double to MEMBER to)
    Q_PROPERTY(int lane MEMBER lane)

public:
    QString key; ///< of the row in the week's sessions; empty for a busy time of another unit
    QString title;
    QString startText; ///< empty for one that lasts the whole day
    QString endText;
    QString detail;
    QString area;
    QString bookingState; ///< as SessionBlock takes it
    bool busy = false;    ///< taken by somebody whose session the reader may not see
    double from = 0;      ///< where it lies across a resource's row, 0 to 1
    double to = 1;
    int lane = 0;

    static CalendarEntry of(const SessionRow &row);
    bool operator==(const CalendarEntry &) const = default;
};

/// One day of a month's page.
struct MonthDayRow
{
    QString key; ///< yyyy-MM-dd
    QString words;
    QString holiday;
    int number = 0;
    int week = 0; ///< of the year, on Mondays; else 0
    bool inMonth = true;
    bool today = false;
    bool chosen = false;
    bool free = false;
    bool red = false;
    std::vector<CalendarEntry> entries; ///< the first few
    int more = 0;                       ///< how many there are besides

    bool operator==(const MonthDayRow &) const = default;
};

/// The days of the weeks that a month touches.
class MonthModel : public KeyedListModel<MonthDayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The calendar's views have one")
    Q_PROPERTY(int weeks READ weeks NOTIFY weeksChanged FINAL)
public:
    explicit MonthModel(QObject *parent = nullptr);

    /// The Monday on or before the first of the month, and how many days its weeks have.
    static QDate firstDay(const QDate &month);
    static int dayCount(const QDate &month);

    int weeks() const { return rowCount() / 7; }
    /// `rows` of which day 0 is firstDay(month).
    void show(const std::vector<SessionRow> &rows, const QDate &month, const QDate &today,
              const QString &language);

Q_SIGNALS:
    void weeksChanged();
};

} // namespace samsprak::app
