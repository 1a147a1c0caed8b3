// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// One thing that a visit needs, and whether the tablet has it.
struct Preparation
{
    Q_GADGET
    QML_VALUE_TYPE(preparation)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString state READ stateCode)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString pictogram MEMBER pictogram)

public:
    enum class State {
        Ready,     ///< on this tablet
        Missing,   ///< a gap: somebody must do something about it
        NotNeeded, ///< this visit does without
        Absent,    ///< this version of the app does not have it
    };

    QString key;
    State state = State::Missing;
    QString title;
    QString detail;
    QString pictogram;

    QString stateCode() const;
    bool operator==(const Preparation &) const = default;
};

/// One session of the day, and what the tablet has for it.
struct Visit
{
    Q_GADGET
    QML_VALUE_TYPE(visit)
    Q_PROPERTY(QString sessionId MEMBER sessionId)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString start MEMBER start)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(int gaps MEMBER gaps)
    Q_PROPERTY(QVariantList preparations MEMBER preparations)

public:
    QString sessionId;
    QString date;
    QString start; ///< local, as WeekViewModel::openSession takes it
    QString time;
    QString title;
    QString area;
    QString who;
    QString place;
    int gaps = 0;
    QVariantList preparations;
};

/// What is read about one visit; put into words later, in the language of the moment.
struct VisitFacts
{
    Id session;
    LocalTime start;
    int minutes = 0;
    Area area = Area::None;
    TranslatedText title;
    QString place;
    QStringList names;   ///< of the participants that the reader may see
    int hidden = 0;      ///< who take part besides
    int withPlan = 0;    ///< of the visible ones
    TextSet languages;   ///< that they speak, but Swedish
    TextSet recorded;    ///< of these, with a recorded voice for this visit's title on the tablet
    bool booked = false; ///< an interpreter is asked for, and was not refused
    BookingState booking = BookingState::Draft;
    QString interpreter;
    QString phone;
};

/// The visits that `actor` leads on `day`, by their start. Reader thread.
std::vector<VisitFacts> loadVisits(const storage::RecordReader &reader, const Id &actor, const QDate &day,
                                   const QString &zone);
Visit describe(const VisitFacts &facts, const QString &language);
/// The day that one prepares for: tomorrow, or Monday when tomorrow is a weekend.
QDate dayToPrepare(const QDate &today);

} // namespace samsprak::app
