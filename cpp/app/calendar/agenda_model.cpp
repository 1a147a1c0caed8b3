// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/agenda_model.h"

#include "app/calendar/holiday_words.h"
#include "app/wording/date_words.h"

namespace samsprak::app {

namespace {

const AgendaModel::Column columns[] = {
    {"key", [](const AgendaRow &row) { return QVariant(row.session.key); }},
    {"date", [](const AgendaRow &row) { return QVariant(row.date); }},
    {"dayText", [](const AgendaRow &row) { return QVariant(row.dayText); }},
    {"holiday", [](const AgendaRow &row) { return QVariant(row.holiday); }},
    {"week", [](const AgendaRow &row) { return QVariant(row.week); }},
    {"today", [](const AgendaRow &row) { return QVariant(row.today); }},
    {"past", [](const AgendaRow &row) { return QVariant(row.past); }},
    {"timeText",
     [](const AgendaRow &row) {
         return QVariant(row.session.allDay
                             ? QString()
                             : DateWords::timeRange(row.session.startMinute, row.session.endMinute));
     }},
    {"title", [](const AgendaRow &row) { return QVariant(row.session.title); }},
    {"detail", [](const AgendaRow &row) { return QVariant(row.session.detail); }},
    {"sentence", [](const AgendaRow &row) { return QVariant(row.session.sentence); }},
    {"area", [](const AgendaRow &row) { return QVariant(codeOf(row.session.area)); }},
    {"bookingState", [](const AgendaRow &row) { return QVariant(row.session.bookingState); }},
    {"pending", [](const AgendaRow &row) { return QVariant(row.session.pending); }},
};

} // namespace

AgendaModel::AgendaModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
}

void AgendaModel::show(const std::vector<SessionRow> &rows, const QDate &first, const QDate &today,
                       const QString &language)
{
    const DateWords words(language);
    std::vector<AgendaRow> lines;
    QDate lastDay;
    for (const SessionRow &row : rows) {
        AgendaRow line;
        const QDate day = first.addDays(qMax(0, row.day));
        line.date = day.toString(Qt::ISODate);
        line.key = line.date + row.key;
        line.session = row;
        line.today = day == today;
        line.past = day < today;
        if (day != lastDay) {
            line.dayText = words.relativeDay(day, today);
            line.holiday = dayOff(day).name;
            if (!lastDay.isValid() || day.weekNumber() != lastDay.weekNumber())
                line.week = day.weekNumber();
            lastDay = day;
        }
        lines.push_back(std::move(line));
    }
    const int before = count();
    setRows(std::move(lines));
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace samsprak::app
