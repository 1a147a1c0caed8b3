// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/agency_answer_view_model.h"
#include "app/calendar/agency_order_view_model.h"
#include "app/calendar/assignment_view_model.h"
#include "app/calendar/booking_query.h"
#include "app/calendar/cancellation_view_model.h"
#include "app/calendar/candidate_list_model.h"
#include "app/calendar/choice_list_model.h"
#include "app/calendar/last_change.h"
#include "app/session/profile_session.h"

#include <QPointer>

namespace samsprak::storage {
struct CommittedChanges;
}

namespace samsprak::app {

/// The booking sheet of one session: what is asked, who fits and why, what became of it, and the ways out of
/// a refusal. Stays up to date while it is open. UI thread.
class BookingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has one")
    Q_PROPERTY(QString area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString languageWord READ languageWord NOTIFY changed FINAL)
    Q_PROPERTY(QString minimumLevel READ minimumLevel WRITE setMinimumLevel NOTIFY changed FINAL)
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY changed FINAL)
    Q_PROPERTY(QString wishedGender READ wishedGender WRITE setWishedGender NOTIFY changed FINAL)
    Q_PROPERTY(int fitting READ fitting NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int furtherByPhone READ furtherByPhone NOTIFY changed FINAL)
    Q_PROPERTY(bool offline READ offline NOTIFY syncChanged FINAL)
    Q_PROPERTY(QString fetchedText READ fetchedText NOTIFY syncChanged FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString stateTitle READ stateHeading NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString interpreterName READ interpreterName NOTIFY changed FINAL)
    Q_PROPERTY(int interpreterFace READ interpreterFace NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *levels READ levels CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *modes READ modes CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *genders READ genders CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::CandidateListModel *candidates READ candidates CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::AlternativeListModel *alternatives READ alternatives CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::AgencyOrderViewModel *order READ order CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::AgencyAnswerViewModel *answer READ answer CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::CancellationViewModel *cancellation READ cancellation CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::AssignmentViewModel *assignment READ assignment CONSTANT FINAL)
public:
    explicit BookingViewModel(LastChange *lastChange, QObject *parent = nullptr);

    void setSession(ProfileSession *session);
    /// Reads the occurrence of the session that starts then; opened() follows.
    void open(const Id &session, const LocalTime &start);

    QString area() const { return codeOf(m_contents.bundle.session.area); }
    QString title() const;
    /// "with Saba · Tuesday 24 November 10:00–11:30".
    QString subtitle() const;
    QString language() const { return m_contents.wishes.language; }
    void setLanguage(const QString &language);
    QString languageWord() const;
    QString minimumLevel() const { return codeOf(m_contents.wishes.minimumLevel); }
    void setMinimumLevel(const QString &level);
    QString mode() const { return codeOf(m_contents.wishes.mode); }
    void setMode(const QString &mode);
    QString wishedGender() const { return codeOf(m_contents.wishes.wishedGender); }
    void setWishedGender(const QString &gender);
    int fitting() const { return m_fitting; }
    int total() const { return int(m_contents.candidates.size()); }
    int furtherByPhone() const { return m_contents.furtherByPhone; }
    bool offline() const;
    /// When the times were last fetched, in words; empty when never.
    QString fetchedText() const;

    /// The code of the booking's state as shown; empty when nobody is asked for.
    QString state() const;
    QString stateHeading() const;
    QString stateText() const;
    QString interpreterName() const;
    int interpreterFace() const;
    QString problem() const { return m_problem; }

    ChoiceListModel *languages() { return &m_languages; }
    ChoiceListModel *levels() { return &m_levels; }
    ChoiceListModel *modes() { return &m_modes; }
    ChoiceListModel *genders() { return &m_genders; }
    CandidateListModel *candidates() { return &m_candidates; }
    AlternativeListModel *alternatives() { return &m_alternatives; }
    AgencyOrderViewModel *order() { return &m_order; }
    AgencyAnswerViewModel *answer() { return &m_answer; }
    CancellationViewModel *cancellation() { return &m_cancellation; }
    AssignmentViewModel *assignment() { return &m_assignment; }

    Q_INVOKABLE void book(const QString &interpreterId);
    /// Takes the alternative at that place in the list.
    Q_INVOKABLE void takeAlternative(int index);
    /// Cancels what is asked for, or accepts a refusal: the session goes on without an interpreter.
    Q_INVOKABLE void withoutInterpreter();
    /// Stops following the session.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void opened();
    void changed();
    void syncChanged();

private:
    void ask(bool opening);
    void wish(const BookingWishes &wishes);
    void take(BookingContents contents);
    void showWishes();
    void showLanguages();
    void showCandidates();
    void showAlternatives();
    Booking wanted(const Id &interpreter) const;
    QString participantName() const;
    void onChanged(const storage::CommittedChanges &changes);

    QPointer<ProfileSession> m_session;
    LastChange *m_lastChange;
    BookingQuestion m_question; ///< session null: closed
    BookingContents m_contents;
    bool m_pending = false;
    int m_fitting = 0;
    quint64 m_request = 0;
    QString m_problem;
    ChoiceListModel m_languages;
    ChoiceListModel m_levels;
    ChoiceListModel m_modes;
    ChoiceListModel m_genders;
    CandidateListModel m_candidates;
    AlternativeListModel m_alternatives;
    AgencyOrderViewModel m_order;
    AgencyAnswerViewModel m_answer;
    CancellationViewModel m_cancellation;
    AssignmentViewModel m_assignment;
};

} // namespace samsprak::app
