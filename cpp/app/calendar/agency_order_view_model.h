// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/agency_list_model.h"
#include "app/calendar/booking_query.h"
#include "app/calendar/last_change.h"
#include "scheduling/order_text.h"

#include <QDateTime>
#include <QPointer>
#include <QUrl>

namespace samsprak::app {

/// Ordering from an agency: whose turn it is and why, the order as a mail, a card to copy and a call, and
/// what has become of it. UI thread.
class AgencyOrderViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The booking's view model has one")
    /// There are agencies, and nothing stands in the way of ordering from one of them now.
    Q_PROPERTY(bool offered READ offered NOTIFY changed FINAL)
    /// The booking is an agency's, from the order on.
    Q_PROPERTY(bool standing READ standing NOTIFY changed FINAL)
    /// An answer can be written down.
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::AgencyListModel *agencies READ agencies CONSTANT FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(QString agencyName READ agencyName NOTIFY changed FINAL)
    Q_PROPERTY(QString agencyPhone READ agencyPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString orderNumber READ orderNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString agencyNumber READ agencyNumber NOTIFY changed FINAL)
    /// "Answer by 15:00 tomorrow"; empty when nobody waits.
    Q_PROPERTY(QString deadlineText READ deadlineText NOTIFY changed FINAL)
    Q_PROPERTY(bool late READ late NOTIFY changed FINAL)
    Q_PROPERTY(bool confirmed READ confirmed NOTIFY changed FINAL)
    Q_PROPERTY(QString interpreterName READ interpreterName NOTIFY changed FINAL)
    Q_PROPERTY(QString connectionPhone READ connectionPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString connectionCode READ connectionCode NOTIFY changed FINAL)
    Q_PROPERTY(QString connectionLink READ connectionLink NOTIFY changed FINAL)
    /// The facts of the order, a line each; in Swedish, whatever language the tablet is in.
    Q_PROPERTY(QString card READ card NOTIFY changed FINAL)
    Q_PROPERTY(QStringList callScript READ callScript NOTIFY changed FINAL)
    Q_PROPERTY(QUrl mail READ mail NOTIFY changed FINAL)
    Q_PROPERTY(QUrl call READ call NOTIFY changed FINAL)
    /// Why the order can't be told, such as a participant's name in the place.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    explicit AgencyOrderViewModel(LastChange *lastChange, QObject *parent = nullptr);

    void setSession(ProfileSession *session) { m_session = session; }
    void show(const BookingContents &contents);

    bool offered() const;
    bool standing() const;
    bool waiting() const;
    AgencyListModel *agencies() { return &m_agencies; }
    QStringList warnings() const { return m_warnings; }
    QString agencyName() const;
    QString agencyPhone() const;
    QString orderNumber() const { return booking().orderNumber; }
    QString agencyNumber() const { return booking().agencyNumber; }
    QString deadlineText() const;
    bool late() const;
    bool confirmed() const { return standing() && booking().state == BookingState::Confirmed; }
    QString interpreterName() const { return confirmed() ? booking().interpreterName : QString(); }
    QString connectionPhone() const { return confirmed() ? booking().connectionPhone : QString(); }
    QString connectionCode() const { return confirmed() ? booking().connectionCode : QString(); }
    QString connectionLink() const { return confirmed() ? booking().connectionLink : QString(); }
    QString card() const { return m_text.card; }
    QStringList callScript() const { return m_text.callScript; }
    QUrl mail() const;
    QUrl call() const;
    QString problem() const { return m_problem; }

    /// Orders from that agency; nothing happens when the order can't be told.
    Q_INVOKABLE void order(const QString &agencyId);
    /// Puts the order's facts into the clipboard.
    Q_INVOKABLE void copyCard();

Q_SIGNALS:
    void changed();

private:
    const Booking &booking() const;
    const AgencyAgreement *agency() const;
    const AgencyAgreement *agency(const Id &id) const;
    QDateTime local(qint64 utc) const;
    qint64 dueAt() const;
    void showAgencies();
    void showWarnings();
    void showText();
    QString whyOf(const scheduling::AgencyChoice &choice, const std::optional<Id> &next) const;
    Result<scheduling::OrderText> textOf(const Booking &booking, const AgencyAgreement &agency) const;
    QString problemOf(const Error &error) const;

    QPointer<ProfileSession> m_session;
    LastChange *m_lastChange;
    BookingContents m_contents;
    AgencyListModel m_agencies;
    QStringList m_warnings;
    scheduling::OrderText m_text;
    QString m_problem;
};

} // namespace samsprak::app
