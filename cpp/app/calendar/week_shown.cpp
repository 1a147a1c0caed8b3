// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/holiday_words.h"
#include "app/calendar/week_view_model.h"
#include "app/wording/date_words.h"

/// What was read, put where the page shows it.
namespace samsprak::app {

namespace {

constexpr int DaysAWeek = 7;

} // namespace

void WeekViewModel::take(const DaySpan &span, Result<WeekContents> contents)
{
    if (span != wanted())
        return;
    m_problem = contents ? QString() : tr("The calendar could not be read. What is saved is safe.");
    m_week = contents ? std::move(contents->rows) : std::vector<SessionRow>();
    m_loadedSpan = span;
    m_loaded = true;
    showDays();
    show();
    Q_EMIT loadedChanged();
}

void WeekViewModel::show()
{
    if (!m_session || !m_date.isValid())
        return;
    if (m_range == Month)
        m_views.month()->show(m_week, m_date, m_today, m_session->language());
    else if (m_range == Agenda)
        m_views.agenda()->show(m_week, wanted().first, m_today, m_session->language());
    else if (m_range == Resources)
        showResources();
    else
        showHours();
    Q_EMIT headingChanged(); // tells how many there are
}

/// Of the week at hand, the rows of the days shown.
void WeekViewModel::showHours()
{
    const int first = int(firstOfWeek().daysTo(firstShown()));
    std::vector<SessionRow> rows, wholeDays;
    for (const SessionRow &row : m_week) {
        const int day = row.day - first;
        if (day + row.days <= 0 || day >= dayCount())
            continue;
        SessionRow &shown = (row.allDay ? wholeDays : rows).emplace_back(row);
        shown.day = qMax(0, day);
        shown.days = qMin(dayCount(), day + row.days) - shown.day;
    }
    m_sessions.setRows(std::move(rows));
    showAllDay(std::move(wholeDays));
}

void WeekViewModel::showAllDay(std::vector<SessionRow> rows)
{
    int lanes = 0;
    for (const SessionRow &row : rows)
        lanes = qMax(lanes, row.column + 1);
    m_allDay.setRows(std::move(rows));
    if (lanes == m_allDayLanes)
        return;
    m_allDayLanes = lanes;
    Q_EMIT allDayLanesChanged();
}

void WeekViewModel::showResources()
{
    ResourceWindow window;
    window.day = int(firstOfWeek().daysTo(firstShown()));
    window.days = dayCount();
    window.firstHour = firstHour();
    window.lastHour = lastHour();
    m_views.resources()->show(m_week, m_directory, m_views.resourceKind(), window);
}

void WeekViewModel::showDays()
{
    if (!m_session || !m_date.isValid())
        return;
    const DateWords words(m_session->language());
    const bool known = m_loadedSpan.first == firstOfWeek();
    std::vector<DayRow> week;
    for (int i = 0; i < DaysAWeek; ++i) {
        const QDate date = firstOfWeek().addDays(i);
        const DayOff off = dayOff(date);
        DayRow row;
        row.key = date.toString(Qt::ISODate);
        row.weekday = words.weekdayShort(date);
        row.words = words.weekdayDayAndMonth(date);
        row.number = date.day();
        row.holiday = off.name;
        row.free = off.free;
        row.red = off.red;
        row.today = date == m_today;
        row.chosen = date == m_date;
        if (known)
            row.sessions = int(std::count_if(m_week.begin(), m_week.end(), [&](const SessionRow &s) {
                return s.day <= i && i < s.day + s.days;
            }));
        week.push_back(std::move(row));
    }
    const int first = int(firstOfWeek().daysTo(firstShown()));
    m_days.setRows({week.begin() + first, week.begin() + first + dayCount()});
    m_weekDays.setRows(std::move(week));
    Q_EMIT daysChanged();
}

} // namespace samsprak::app
