// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/month_model.h"

#include "app/calendar/holiday_words.h"
#include "app/wording/date_words.h"

namespace samsprak::app {

namespace {

constexpr int DaysAWeek = 7;
constexpr size_t EntriesShown = 3;

const MonthModel::Column columns[] = {
    {"date", [](const MonthDayRow &row) { return QVariant(row.key); }},
    {"words", [](const MonthDayRow &row) { return QVariant(row.words); }},
    {"holiday", [](const MonthDayRow &row) { return QVariant(row.holiday); }},
    {"number", [](const MonthDayRow &row) { return QVariant(row.number); }},
    {"week", [](const MonthDayRow &row) { return QVariant(row.week); }},
    {"inMonth", [](const MonthDayRow &row) { return QVariant(row.inMonth); }},
    {"today", [](const MonthDayRow &row) { return QVariant(row.today); }},
    {"chosen", [](const MonthDayRow &row) { return QVariant(row.chosen); }},
    {"free", [](const MonthDayRow &row) { return QVariant(row.free); }},
    {"red", [](const MonthDayRow &row) { return QVariant(row.red); }},
    {"entries",
     [](const MonthDayRow &row) {
         QVariantList entries;
         for (const CalendarEntry &entry : row.entries)
             entries.append(QVariant::fromValue(entry));
         return QVariant(entries);
     }},
    {"more", [](const MonthDayRow &row) { return QVariant(row.more); }},
};

MonthDayRow emptyDay(const QDate &date, const QDate &month, const QDate &today, const DateWords &words)
{
    MonthDayRow row;
    const DayOff off = dayOff(date);
    row.key = date.toString(Qt::ISODate);
    row.words = words.weekdayDayAndMonth(date);
    row.holiday = off.name;
    row.number = date.day();
    row.week = date.dayOfWeek() == Qt::Monday ? date.weekNumber() : 0;
    row.inMonth = date.month() == month.month();
    row.today = date == today;
    row.chosen = date == month;
    row.free = off.free;
    row.red = off.red;
    return row;
}

} // namespace

CalendarEntry CalendarEntry::of(const SessionRow &row)
{
    CalendarEntry entry;
    entry.key = row.key;
    entry.title = row.title;
    if (!row.allDay) {
        entry.startText = DateWords::time(row.startMinute);
        entry.endText = DateWords::time(row.endMinute);
    }
    entry.detail = row.detail;
    entry.area = codeOf(row.area);
    entry.bookingState = row.bookingState;
    return entry;
}

MonthModel::MonthModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

QDate MonthModel::firstDay(const QDate &month)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

int MonthModel::dayCount(const QDate &month)
{
    const QDate last(month.year(), month.month(), month.daysInMonth());
    const int days = int(firstDay(month).daysTo(last)) + 1;
    return (days + DaysAWeek - 1) / DaysAWeek * DaysAWeek;
}

void MonthModel::show(const std::vector<SessionRow> &rows, const QDate &month, const QDate &today,
                      const QString &language)
{
    const DateWords words(language);
    const int count = dayCount(month);
    std::vector<MonthDayRow> days;
    days.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        days.push_back(emptyDay(firstDay(month).addDays(i), month, today, words));
    for (const SessionRow &row : rows)
        for (int day = qMax(0, row.day); day < qMin(count, row.day + row.days); ++day) {
            MonthDayRow &cell = days[size_t(day)];
            if (cell.entries.size() < EntriesShown)
                cell.entries.push_back(CalendarEntry::of(row));
            else
                ++cell.more;
        }
    const int before = weeks();
    setRows(std::move(days));
    if (weeks() != before)
        Q_EMIT weeksChanged();
}

} // namespace samsprak::app
