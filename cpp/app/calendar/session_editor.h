// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/choice_list_model.h"
#include "app/calendar/editor_query.h"
#include "app/calendar/last_change.h"
#include "app/calendar/participant_list_model.h"
#include "app/calendar/repeat_editor.h"
#include "app/calendar/series_changes.h"
#include "app/calendar/series_question.h"
#include "app/calendar/session_clash_notes.h"
#include "app/session/profile_session.h"

#include <QPointer>

namespace samsprak::app {

/// The session sheet: a new session or one that exists, what is wrong with what was entered, and saving it.
/// UI thread.
class SessionEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The week's view model has one")
    Q_PROPERTY(bool isNew READ isNew NOTIFY loaded FINAL)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY loaded FINAL)
    Q_PROPERTY(bool repeats READ repeats NOTIFY loaded FINAL)
    Q_PROPERTY(bool cancelled READ cancelled NOTIFY loaded FINAL)
    Q_PROPERTY(int hiddenParticipants READ hiddenParticipants NOTIFY loaded FINAL)
    Q_PROPERTY(QString bookingState READ bookingState NOTIFY loaded FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY changed FINAL)
    Q_PROPERTY(QString date MEMBER m_date WRITE setDate NOTIFY changed FINAL)
    Q_PROPERTY(QString start MEMBER m_start WRITE setStart NOTIFY changed FINAL)
    Q_PROPERTY(QString duration MEMBER m_duration WRITE setDuration NOTIFY changed FINAL)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed FINAL)
    Q_PROPERTY(QString titleProblem READ titleProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString dateProblem READ dateProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString startProblem READ startProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString durationProblem READ durationProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *titles READ titles CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *areas READ areas CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *places READ places CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *leaders READ leaders CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ChoiceListModel *groups READ groups CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::SessionClashNotes *clashes READ clashes CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ParticipantListModel *found READ found CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::ParticipantListModel *chosen READ chosen CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::RepeatEditor *repeat READ repeat CONSTANT FINAL)
public:
    /// A change of a series asks `question` which of its times are meant.
    SessionEditor(LastChange *lastChange, SeriesQuestion *question, QObject *parent = nullptr);

    void setSession(ProfileSession *session);
    /// A new session on that day; `participant` null: nobody yet. Emits loaded() when the sheet can be shown.
    void openNew(const QDate &date, int startMinute, const Id &participant);
    /// One occurrence of a session that exists.
    void open(const Id &session, const LocalTime &occurrence);

    bool isNew() const { return !m_contents.bundle; }
    /// Empty while it is new.
    QString sessionId() const
    {
        return m_contents.bundle ? m_contents.bundle->session.id.toString() : QString();
    }
    /// The start of the occurrence as it was opened.
    LocalTime occurrence() const { return m_occurrence; }
    bool repeats() const { return m_contents.bundle && !m_contents.bundle->session.recurrence.isEmpty(); }
    bool cancelled() const { return m_contents.bundle && m_contents.bundle->session.cancelled; }
    int hiddenParticipants() const;
    QString bookingState() const;
    QString title() const { return m_title; }
    void setTitle(const QString &title);
    QString area() const { return codeOf(m_area); }
    void setArea(const QString &area);
    void setDate(const QString &date);
    void setStart(const QString &start);
    void setDuration(const QString &duration);
    /// "Tuesday 24 November 10:00–11:30", empty while something about it is wrong.
    QString whenText() const;
    /// What is wrong, once somebody tried to save; empty when nothing is.
    QString titleProblem() const { return shown(problems().title); }
    QString dateProblem() const { return shown(problems().date); }
    QString startProblem() const { return shown(problems().start); }
    QString durationProblem() const { return shown(problems().duration); }
    QString problem() const { return m_problem; }

    ChoiceListModel *titles() { return &m_titles; }
    ChoiceListModel *areas() { return &m_areas; }
    ChoiceListModel *places() { return &m_places; }
    ChoiceListModel *leaders() { return &m_leaders; }
    ChoiceListModel *groups() { return &m_groups; }
    SessionClashNotes *clashes() { return &m_clashes; }
    ParticipantListModel *found() { return &m_found; }
    ParticipantListModel *chosen() { return &m_chosen; }
    RepeatEditor *repeat() { return &m_repeat; }

    /// Takes a suggested title with its area and length.
    Q_INVOKABLE void chooseTitle(const QString &code);
    Q_INVOKABLE void choosePlace(const QString &id);
    Q_INVOKABLE void toggleLeader(const QString &id);
    /// Adds the members of a group that the reader may see, or takes the group away again.
    Q_INVOKABLE void toggleGroup(const QString &id);
    Q_INVOKABLE void toggleParticipant(const QString &id);
    /// Takes a start that was offered, as "2026-11-24T11:00".
    Q_INVOKABLE void chooseStart(const QString &start);
    /// Writes what was entered when nothing is wrong with it: saved() follows. Else shows what is wrong.
    Q_INVOKABLE void save(bool thenBook);
    Q_INVOKABLE void cancelSession();

Q_SIGNALS:
    void loaded();
    void changed();
    void saved(const samsprak::Id &session, const samsprak::LocalTime &start, bool thenBook);
    void closed();

private:
    struct Problems
    {
        QString title, date, start, duration;

        bool none() const
        {
            return title.isEmpty() && date.isEmpty() && start.isEmpty() && duration.isEmpty();
        }
    };

    Problems problems() const;
    QString shown(const QString &problem) const { return m_tried ? problem : QString(); }
    void load(const Id &session, std::function<void()> then);
    void fillFromBundle(const LocalTime &occurrence);
    void fillNew(const QDate &date, int startMinute, const Id &participant);
    void showTitles();
    void showAreas();
    void showPlaces();
    void showLeaders();
    void showGroups();
    void showParticipants();
    void saveChecked(bool thenBook);
    void lookForClashes();
    bool isChanged() const;
    void write(SeriesScope scope, bool thenBook);
    void writeCancelled(SeriesScope scope);
    void setProblem(const QString &problem);
    LocalTime enteredStart() const;
    Session entered() const;
    TranslatedText enteredTitle() const;
    QString savedWords() const;

    QPointer<ProfileSession> m_session;
    LastChange *m_lastChange;
    SeriesQuestion *m_question;
    EditorContents m_contents;
    LocalTime m_occurrence;
    Session m_original; ///< as opened, to tell whether anything was changed
    IdSet m_originalParticipants;
    QString m_title;
    QString m_originalTitle;
    Area m_area = Area::None;
    QString m_date;
    QString m_start;
    QString m_duration;
    Id m_place;
    IdSet m_chosenLeaders;
    IdSet m_chosenGroups;
    IdSet m_participants;
    bool m_tried = false; ///< somebody tried to save
    QString m_problem;
    quint64 m_request = 0;
    SessionClashNotes m_clashes;
    ChoiceListModel m_titles;
    ChoiceListModel m_areas;
    ChoiceListModel m_places;
    ChoiceListModel m_leaders;
    ChoiceListModel m_groups;
    ParticipantListModel m_found;
    ParticipantListModel m_chosen;
    RepeatEditor m_repeat;
};

} // namespace samsprak::app
