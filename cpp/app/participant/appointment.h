// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/derived.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// One appointment as a participant is told it: words in the reader's language, all composed, nothing to
/// compute.
struct Appointment
{
    Q_GADGET
    QML_VALUE_TYPE(appointment)
    Q_PROPERTY(bool valid MEMBER valid)
    Q_PROPERTY(QString sessionId MEMBER sessionId)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool titleRightToLeft MEMBER titleRightToLeft)
    Q_PROPERTY(QString titleNote MEMBER titleNote)
    Q_PROPERTY(QString timing MEMBER timing)
    Q_PROPERTY(bool isNow MEMBER isNow)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString startTime MEMBER startTime)
    Q_PROPERTY(QString endTime MEMBER endTime)
    Q_PROPERTY(int startMinute MEMBER startMinute)
    Q_PROPERTY(bool daylight MEMBER daylight)
    Q_PROPERTY(QString placeName MEMBER placeName)
    Q_PROPERTY(QString room MEMBER room)
    Q_PROPERTY(QString leaderName MEMBER leaderName)
    Q_PROPERTY(QString leaderRole MEMBER leaderRole)
    Q_PROPERTY(int leaderFace MEMBER leaderFace)
    Q_PROPERTY(bool hasInterpreter MEMBER hasInterpreter)
    Q_PROPERTY(QString interpreterName MEMBER interpreterName)
    Q_PROPERTY(QString interpreterState MEMBER interpreterState)
    Q_PROPERTY(int interpreterFace MEMBER interpreterFace)
    Q_PROPERTY(QString bookingState MEMBER bookingState)
    Q_PROPERTY(bool cancelled MEMBER cancelled)
    Q_PROPERTY(QString recordingId MEMBER recordingId)
    Q_PROPERTY(bool hasVoice MEMBER hasVoice)

public:
    bool valid = false;
    QString sessionId;
    QString area; ///< code; the design system knows its hue and pictogram
    QString title;
    bool titleRightToLeft = false;
    QString titleNote; ///< "In Swedish", "Machine translation", or empty
    QString timing;    ///< "Now", "Next", "Later"
    bool isNow = false;
    QString day;
    QString startTime;
    QString endTime;
    int startMinute = 0;
    bool daylight = true;
    QString placeName;
    QString room;
    QString leaderName;
    QString leaderRole;
    int leaderFace = 0;
    bool hasInterpreter = false;
    QString interpreterName;
    QString interpreterState; ///< "interpreter, confirmed" or what is still waited for
    int interpreterFace = 0;
    QString bookingState; ///< code
    bool cancelled = false;
    QString recordingId;
    bool hasVoice = false;

    bool operator==(const Appointment &) const = default;
};

/// What happens now, what next, what later: of the cards that have not ended at `now`, in order of their
/// start.
struct UpcomingAppointments
{
    Appointment current; ///< the one that goes on, else the next; invalid when there is none
    std::vector<Appointment> following;
};

/// `cards` need not be sorted; cards of other kinds and of the past are left out. `now` is local time in
/// Stockholm.
UpcomingAppointments upcomingAppointments(std::vector<Card> cards, const LocalTime &now,
                                          const QString &language);

/// All appointments of the day of `now` that are not cancelled, the past ones too, in order of their start.
std::vector<Appointment> appointmentsOfTheDay(std::vector<Card> cards, const LocalTime &now,
                                              const QString &language);

} // namespace samsprak::app
