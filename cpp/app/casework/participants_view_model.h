// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/casework/caseload_model.h"
#include "app/session/profile_session.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace samsprak::app {

/// Staff's list of participants and the card of the chosen one.
class ParticipantsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(samsprak::app::ProfileSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(samsprak::app::CaseloadModel *participants READ participants CONSTANT)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    /// Empty when none is chosen.
    Q_PROPERTY(QString chosenId READ chosenId WRITE setChosenId NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenLanguage READ chosenLanguage NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenPhone READ chosenPhone NOTIFY chosenChanged)
    Q_PROPERTY(int chosenFace READ chosenFace NOTIFY chosenChanged)

public:
    using QObject::QObject;

    ProfileSession *session() const { return m_session; }
    void setSession(ProfileSession *session);
    CaseloadModel *participants() { return &m_participants; }
    QString filter() const { return m_filter; }
    void setFilter(const QString &words);
    bool isLoaded() const { return m_loaded; }
    QString chosenId() const { return m_chosen.isNull() ? QString() : m_chosen.toString(); }
    void setChosenId(const QString &id);
    QString chosenName() const;
    QString chosenLanguage() const;
    QString chosenPhone() const;
    int chosenFace() const;

    /// An empty text when `phone` can be saved, else what is wrong with it and what to do.
    Q_INVOKABLE QString phoneProblem(const QString &phone) const;
    /// Saves the chosen participant's number; saved() or failed() follows.
    Q_INVOKABLE void savePhone(const QString &phone);

Q_SIGNALS:
    void sessionChanged();
    void filterChanged();
    void loadedChanged();
    void chosenChanged();
    void saved();
    void failed(const QString &sentence);

private:
    struct Content
    {
        std::vector<Participant> participants;
        std::vector<Unit> units;
    };
    void reload();
    const Participant *chosen() const { return m_participants.find(m_chosen); }

    QPointer<ProfileSession> m_session;
    CaseloadModel m_participants;
    QString m_filter;
    Id m_chosen;
    bool m_loaded = false;
};

} // namespace samsprak::app
