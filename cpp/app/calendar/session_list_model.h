// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/keyed_list_model.h"
#include "domain/calendar.h"

#include <QList>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// One occurrence of a session, laid out and worded: all that a block in the calendar shows.
struct SessionRow
{
    QString key; ///< the session's id; in a series with "@" and the occurrence's local start
    Id session;
    Id booking;     ///< null: no interpreter asked for
    Id interpreter; ///< asked for by name
    Id place;
    IdSet leaders;
    IdSet groups;
    LocalTime start;
    int day = 0;         ///< days since the first day shown; before it for one that began earlier
    int days = 1;        ///< how many days it touches, when it lasts whole days
    bool allDay = false; ///< lasts one or more whole days, or over a night and longer
    int startMinute = 0;
    int endMinute = 0; ///< at most 1440: what runs past midnight is cut at the day's end
    int column = 0;    ///< place among those that overlap
    int columns = 1;
    int span = 1; ///< how many of the columns it is wide
    Area area = Area::None;
    QString title;
    QString titleLanguage; ///< tag of the text that was found
    bool titleIsFallback = false;
    QString people;        ///< who, or how many
    QString line;          ///< who, and the interpreter or the place
    QString detail;        ///< who, how many of them unseen, which interpreter, where
    QString shortSentence; ///< why it was refused, in a word or two; else empty
    QString sentence;      ///< and what can be done
    QString bookingState;  ///< code; "cancelled" also for a cancelled session; empty: no booking
    QList<int> faces;
    QString facesNote;
    bool pending = false; ///< has changes that are not sent
    bool cancelled = false;
    bool repeats = false;

    bool operator==(const SessionRow &) const = default;
};

/// The sessions of the days shown.
class SessionListModel : public KeyedListModel<SessionRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    explicit SessionListModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace samsprak::app
