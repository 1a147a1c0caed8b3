// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/code_key.h"
#include "app/session/hub_connection.h"
#include "app/session/problem.h"
#include "app/session/profile_facts.h"
#include "sync/protocol/messages.h"

#include <QObject>
#include <qqmlregistration.h>

#include <optional>

namespace samsprak::app {

class BackgroundThread;
class ProfileFolder;

/// The enrolment page's view-model: a ticket from the project is shown to the hub, a code is chosen, a
/// profile is made. Steps: "ticket", "code", "card" (the new card's text is shown once), "done".
class Enrolment : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The tablet has it")
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool isParticipant READ isParticipant NOTIFY changed FINAL)
    Q_PROPERTY(QString displayName READ displayName NOTIFY changed FINAL)
    Q_PROPERTY(QString cardText READ cardText NOTIFY changed FINAL)
    /// Why what was entered cannot be used; empty: nothing to say.
    Q_PROPERTY(QString objection READ objection NOTIFY changed FINAL)
    Q_PROPERTY(samsprak::app::Problem problem READ problem NOTIFY changed FINAL)

public:
    Enrolment(BackgroundThread &keeper, ProfileFolder &folder, QObject *parent = nullptr);

    QString step() const { return m_step; }
    bool busy() const { return m_busy; }
    bool isParticipant() const { return m_reply.isParticipant; }
    QString displayName() const { return m_reply.displayName; }
    QString cardText() const { return m_cardText; }
    QString objection() const;
    Problem problem() const;

    /// Whether a staff member's name is kept, sealed, to fill it in at sign-in: on a personal tablet.
    void setRememberName(bool remember) { m_rememberName = remember; }
    /// Off: the ticket cannot be shown to the hub.
    void setNetwork(bool on) { m_network = on; }

    Q_INVOKABLE void useTicket(const QString &text);
    Q_INVOKABLE void choosePin(const QString &pin, const QString &again);
    /// First the pictures, then the same again.
    Q_INVOKABLE void choosePictures(const QStringList &pictures, const QStringList &again);
    /// The card was noted: opens the new profile.
    Q_INVOKABLE void finish();
    /// Begins anew with another ticket. A ticket that the hub has taken is used up.
    Q_INVOKABLE void startOver();
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void enrolled(const samsprak::app::ProfileOpening &opening);

private:
    enum class Objection {
        None,
        NoTicket,
        TicketRefused,
        TooManyTries,
        CodeTooShort,
        NotDigits,
        CodeTooSimple,
        NotTheSame
    };

    void object(Objection objection);
    void fail(ErrorCode code);
    void post(const protocol::EnrolRequest &wanted);
    void takeAnswer(const HubAnswer &answer);
    void choose(AccessCode code, CodeWeakness weakness, bool same);
    void create(AccessCode code);

    BackgroundThread &m_keeper;
    ProfileFolder &m_folder;
    QString m_step = QStringLiteral("ticket");
    HubLink m_link;
    QByteArray m_sealingKey; ///< as the ticket has it, which nobody between here and the hub can change
    Id m_profile;
    protocol::EnrolReply m_reply;
    QString m_cardText;
    std::optional<ProfileOpening> m_opening;
    Objection m_objection = Objection::None;
    std::optional<ErrorCode> m_error;
    bool m_busy = false;
    bool m_rememberName = false;
    bool m_network = true;
};

} // namespace samsprak::app
