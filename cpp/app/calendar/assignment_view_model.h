// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/booking_query.h"
#include "app/calendar/last_change.h"

#include <QPointer>

namespace samsprak::app {

/// The day of an assignment: from ten minutes before it who calls whom, then who did not come, or what it
/// came to, signed on the screen. All of it works without a network. UI thread.
class AssignmentViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The booking's view model has one")
    /// It begins within ten minutes or has begun, and an interpreter is given.
    Q_PROPERTY(bool due READ due NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL)
    /// It can be said that somebody has not come.
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed FINAL)
    /// Who calls whom, or who comes where.
    Q_PROPERTY(QString meetingText READ meetingText NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString link READ link NOTIFY changed FINAL)
    /// What was written down about the assignment; empty before.
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed FINAL)

    Q_PROPERTY(QString actualStart MEMBER m_actualStart NOTIFY entered FINAL)
    Q_PROPERTY(QString actualEnd MEMBER m_actualEnd NOTIFY entered FINAL)
    Q_PROPERTY(int breakMinutes MEMBER m_breakMinutes NOTIFY entered FINAL)
    Q_PROPERTY(int lateMinutes MEMBER m_lateMinutes NOTIFY entered FINAL)
    Q_PROPERTY(int travelMinutes MEMBER m_travelMinutes NOTIFY entered FINAL)
    Q_PROPERTY(int travelKilometres MEMBER m_travelKilometres NOTIFY entered FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// A requisition was signed and waits for somebody to look it through.
    Q_PROPERTY(bool reviewable READ reviewable NOTIFY changed FINAL)
public:
    explicit AssignmentViewModel(LastChange *lastChange, QObject *parent = nullptr);

    void setSession(ProfileSession *session) { m_session = session; }
    void show(const BookingContents &contents);

    bool due() const;
    bool begun() const;
    bool open() const;
    QString whenText() const;
    QString meetingText() const;
    QString phone() const;
    QString code() const;
    QString link() const;
    QString resultText() const;
    QString problem() const { return m_problem; }
    bool reviewable() const;

    /// Looks at the clock again.
    Q_INVOKABLE void refresh() { Q_EMIT changed(); }
    /// "interpreter", "participant" or "staff".
    Q_INVOKABLE void hasNotCome(const QString &party);
    /// Writes what the assignment came to, with the signature, an SVG document.
    Q_INVOKABLE void sign(const QByteArray &signature);
    Q_INVOKABLE void review();

Q_SIGNALS:
    void changed();
    void entered();

private:
    const Booking &booking() const;
    std::optional<qint64> start() const;
    const Interpreter *interpreter() const;
    std::optional<Requisition> enteredRequisition();

    QPointer<ProfileSession> m_session;
    LastChange *m_lastChange;
    BookingContents m_contents;
    Id m_shown; ///< the booking that the entered fields are about
    QString m_actualStart, m_actualEnd, m_problem;
    int m_breakMinutes = 0;
    int m_lateMinutes = 0;
    int m_travelMinutes = 0;
    int m_travelKilometres = 0;
};

} // namespace samsprak::app
