// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/booking_query.h"
#include "app/calendar/last_change.h"
#include "scheduling/billing.h"

#include <QDateTime>
#include <QPointer>

namespace samsprak::app {

/// What cancelling an order costs, said before it is done. UI thread.
class CancellationViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The booking's view model has one")
    /// Somebody outside has to be told, and may have to be paid.
    Q_PROPERTY(bool needed READ needed NOTIFY changed FINAL)
    Q_PROPERTY(QString costText READ costText NOTIFY changed FINAL)
    Q_PROPERTY(bool costs READ costs NOTIFY changed FINAL)
    /// Until when it is free, or was.
    Q_PROPERTY(QString freeText READ freeText NOTIFY changed FINAL)
    /// How the amount comes about, a line each.
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY reasonChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    explicit CancellationViewModel(LastChange *lastChange, QObject *parent = nullptr);

    void setSession(ProfileSession *session) { m_session = session; }
    void show(const BookingContents &contents);

    bool needed() const;
    QString costText() const { return m_costText; }
    bool costs() const { return m_costs; }
    QString freeText() const { return m_freeText; }
    QStringList lines() const { return m_lines; }
    QString sourceText() const { return m_sourceText; }
    QString reason() const { return m_reason; }
    void setReason(const QString &reason);
    QString problem() const { return m_problem; }

    /// Works out the cost as of now; call before it is shown.
    Q_INVOKABLE void refresh();
    /// Cancels at the cost that was shown. When it has changed meanwhile, the new one is shown instead.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void reasonChanged();

private:
    void workOut();
    void tell(const scheduling::CancellationCost &cost, const scheduling::Agreement &rules);
    bool namesParticipant() const;

    QPointer<ProfileSession> m_session;
    LastChange *m_lastChange;
    BookingContents m_contents;
    QString m_costText, m_freeText, m_sourceText, m_reason, m_problem;
    QStringList m_lines;
    bool m_costs = false;
    qint64 m_amount = 0; ///< öre
};

} // namespace samsprak::app
