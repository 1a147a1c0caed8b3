// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/session_list_model.h"

#include "app/wording/date_words.h"

namespace samsprak::app {

namespace {

using Column = SessionListModel::Column;

const Column columns[] = {
    {"key", [](const SessionRow &row) { return QVariant(row.key); }},
    {"sessionId", [](const SessionRow &row) { return QVariant(row.session.toString()); }},
    {"date", [](const SessionRow &row) { return QVariant(row.start.date.toString(Qt::ISODate)); }},
    {"day", [](const SessionRow &row) { return QVariant(row.day); }},
    {"days", [](const SessionRow &row) { return QVariant(row.days); }},
    {"startMinute", [](const SessionRow &row) { return QVariant(row.startMinute); }},
    {"endMinute", [](const SessionRow &row) { return QVariant(row.endMinute); }},
    {"startText", [](const SessionRow &row) { return QVariant(DateWords::time(row.startMinute)); }},
    {"endText", [](const SessionRow &row) { return QVariant(DateWords::time(row.endMinute)); }},
    {"column", [](const SessionRow &row) { return QVariant(row.column); }},
    {"columns", [](const SessionRow &row) { return QVariant(row.columns); }},
    {"span", [](const SessionRow &row) { return QVariant(row.span); }},
    {"area", [](const SessionRow &row) { return QVariant(codeOf(row.area)); }},
    {"title", [](const SessionRow &row) { return QVariant(row.title); }},
    {"titleLanguage", [](const SessionRow &row) { return QVariant(row.titleLanguage); }},
    {"titleIsFallback", [](const SessionRow &row) { return QVariant(row.titleIsFallback); }},
    {"people", [](const SessionRow &row) { return QVariant(row.people); }},
    {"line", [](const SessionRow &row) { return QVariant(row.line); }},
    {"detail", [](const SessionRow &row) { return QVariant(row.detail); }},
    {"shortSentence", [](const SessionRow &row) { return QVariant(row.shortSentence); }},
    {"sentence", [](const SessionRow &row) { return QVariant(row.sentence); }},
    {"bookingState",
     [](const SessionRow &row) {
         return row.bookingState.isEmpty() ? QVariant(QStringLiteral("none")) : QVariant(row.bookingState);
     }},
    {"hasBooking", [](const SessionRow &row) { return QVariant(!row.booking.isNull()); }},
    {"faces", [](const SessionRow &row) { return QVariant::fromValue(row.faces); }},
    {"facesNote", [](const SessionRow &row) { return QVariant(row.facesNote); }},
    {"pending", [](const SessionRow &row) { return QVariant(row.pending); }},
    {"cancelled", [](const SessionRow &row) { return QVariant(row.cancelled); }},
    {"repeats", [](const SessionRow &row) { return QVariant(row.repeats); }},
};

} // namespace

SessionListModel::SessionListModel(QObject *parent)
    : KeyedListModel(columns, parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &SessionListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &SessionListModel::countChanged);
}

} // namespace samsprak::app
