// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/choice_list_model.h"
#include "app/calendar/last_change.h"
#include "app/calendar/week_assignment_list_model.h"
#include "app/calendar/week_assignment_query.h"
#include "app/session/background_thread.h"

#include <QPointer>

#include <atomic>
#include <memory>

namespace samsprak::app {

/// The own pool's interpreters for all bookings of a week at once: what would change, and what it would gain.
/// Nothing is written before somebody takes it. UI thread; the search runs on its own.
class WeekAssignmentViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has one")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int acceptedCount READ acceptedCount NOTIFY changed FINAL)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY changed FINAL)
    Q_PROPERTY(int unservedBefore READ unservedBefore NOTIFY changed FINAL)
    Q_PROPERTY(int unservedAfter READ unservedAfter NOTIFY changed FINAL)
    Q_PROPERTY(bool travelKnown READ travelKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString travelBefore READ travelBefore NOTIFY changed FINAL)
    Q_PROPERTY(QString travelAfter READ travelAfter NOTIFY changed FINAL)
    Q_PROPERTY(int newFacesBefore READ newFacesBefore NOTIFY changed FINAL)
    Q_PROPERTY(int newFacesAfter READ newFacesAfter NOTIFY changed FINAL)
    Q_PROPERTY(QString qualityText READ qualityText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::WeekAssignmentListModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *interpreters READ interpreters CONSTANT FINAL)
public:
    explicit WeekAssignmentViewModel(LastChange *lastChange, QObject *parent = nullptr);
    ~WeekAssignmentViewModel() override;

    void setSession(ProfileSession *session);
    /// Reads the week and looks for a plan; opened() follows when the week is read.
    void open(const QDate &monday);

    bool busy() const { return m_searching; }
    int total() const { return int(m_proposal.rows.size()); }
    int changeCount() const;
    int acceptedCount() const { return int(m_accepted.size()); }
    int unservedBefore() const { return m_proposal.before.unserved; }
    int unservedAfter() const { return m_proposal.after.unserved; }
    /// Whether anything is known of the ways between the places.
    bool travelKnown() const { return m_contents.question.market.travel.areaCount > 0; }
    QString travelBefore() const;
    QString travelAfter() const;
    int newFacesBefore() const { return m_proposal.before.changedInterpreter; }
    int newFacesAfter() const { return m_proposal.after.changedInterpreter; }
    /// How good the plan is at least: "Nothing better exists" or "At most 2 % from the best".
    QString qualityText() const;
    QString problem() const { return m_problem; }
    WeekAssignmentListModel *rows() { return &m_rows; }
    /// The pool; those who are marked ill are chosen.
    ChoiceListModel *interpreters() { return &m_interpreters; }

    Q_INVOKABLE void toggle(const QString &bookingId);
    Q_INVOKABLE void acceptAll();
    Q_INVOKABLE void acceptNone();
    /// Somebody is ill, or well again: a plan that changes as little as possible.
    Q_INVOKABLE void toggleIll(const QString &interpreterId);
    /// Asks for the accepted interpreters: one change, which can be undone.
    Q_INVOKABLE void take();
    /// Stops a search that runs.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void opened();
    void changed();
    void taken();

private:
    void search();
    void takeProposal(Result<scheduling::WeekProposal> proposal);
    void show();
    void showInterpreters();
    QString nameOf(const Id &interpreter) const;
    bool canBeTaken(const scheduling::WeekRow &row) const;

    QPointer<ProfileSession> m_session;
    LastChange *m_lastChange;
    BackgroundThread m_thread;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the search that runs
    quint64 m_request = 0;
    bool m_searching = false;
    WeekAssignmentContents m_contents;
    scheduling::WeekProposal m_proposal;
    IdSet m_ill;
    IdSet m_accepted;
    QString m_problem;
    WeekAssignmentListModel m_rows;
    ChoiceListModel m_interpreters;
};

} // namespace samsprak::app
