// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/background_thread.h"
#include "app/session/device_surroundings.h"
#include "app/session/enrolment.h"
#include "app/session/metered_network.h"
#include "app/session/problem.h"
#include "app/session/profile_folder.h"
#include "app/session/profile_session.h"
#include "app/session/sign_in.h"
#include "app/settings/interface_language.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QTimer>
#include <QVariant>
#include <qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>

namespace samsprak::app {

class SpoolPost;

/// How the app was started; what is set goes before what the tablet remembers.
struct TabletOptions
{
    QString directory;
    std::optional<QString> language;
    std::optional<QString> theme;
    std::optional<qreal> textScale;
    std::optional<qint64> now; ///< UTC milliseconds that the clock shall show now
    bool personal = false;
    bool offline = false;     ///< starts with the network switched off
    bool demo = false;        ///< shows the switch that cuts the network
    bool keychain = true;     ///< keep the secret in the system's keychain where there is one
    int idleMinutes = 10;     ///< without a touch until the lock
    int keyMinutes = 12 * 60; ///< locked until the key is forgotten, as by signing out
};

/// One tablet: its folder of profiles, its settings, and the profile that is signed in. The shell's root
/// object.
class Tablet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it")
    /// The folder has been read; before that the window shows nothing to press.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)
    Q_PROPERTY(samsprak::app::ProfileSession *session READ session NOTIFY sessionChanged FINAL)
    Q_PROPERTY(samsprak::app::Settings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::SignIn *signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(samsprak::app::Enrolment *enrolment READ enrolment CONSTANT FINAL)
    Q_PROPERTY(bool hasProfiles READ hasProfiles NOTIFY readyChanged FINAL)
    Q_PROPERTY(QStringList staffNames READ staffNames NOTIFY readyChanged FINAL)
    Q_PROPERTY(bool secretInKeychain READ secretInKeychain NOTIFY readyChanged FINAL)
    Q_PROPERTY(QString directory READ directory CONSTANT FINAL)
    /// Changes on this tablet that wait to be sent, of whoever is not signed in.
    Q_PROPERTY(int waitingChanges READ waitingChanges NOTIFY waitingChangesChanged FINAL)
    Q_PROPERTY(bool locked READ locked NOTIFY lockedChanged FINAL)
    Q_PROPERTY(bool network READ network WRITE setNetwork NOTIFY networkChanged FINAL)
    Q_PROPERTY(bool demo READ demo CONSTANT FINAL)
    /// The interface runs from right to left.
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY interfaceLanguageChanged FINAL)
    /// Why the tablet or the profile could not be opened.
    Q_PROPERTY(samsprak::app::Problem problem READ problem NOTIFY problemChanged FINAL)

public:
    explicit Tablet(TabletOptions options, QObject *parent = nullptr);
    ~Tablet() override;

    /// Reads settings and folder in the background; readyChanged() follows.
    void open();

    bool ready() const { return m_ready; }
    ProfileSession *session() const { return m_session.get(); }
    Settings *settings() { return &m_settings; }
    SignIn *signIn() { return &m_signIn; }
    Enrolment *enrolment() { return &m_enrolment; }
    bool hasProfiles() const { return m_state.profiles > 0; }
    QStringList staffNames() const { return m_state.staffNames; }
    bool secretInKeychain() const { return m_state.secretInKeychain; }
    QString directory() const { return m_options.directory; }
    int waitingChanges() const { return m_waitingChanges; }
    bool locked() const { return m_locked; }
    bool network() const { return m_network; }
    void setNetwork(bool on);
    bool demo() const { return m_options.demo; }
    bool mirrored() const { return m_language.rightToLeft(); }
    Problem problem() const;

    Q_INVOKABLE void lock();
    Q_INVOKABLE void signOut();
    /// The reader has seen the problem.
    Q_INVOKABLE void dismissProblem() { fail({}); }
    /// For the driver of tests and demo: theme, textScale, language, network or now (ISO 8601); true if it is
    /// known.
    Q_INVOKABLE bool driverSet(const QString &property, const QVariant &value);

    /// Told of each profile that is opened; for tests that look into its database afterwards.
    void onProfileOpened(std::function<void(const ProfileOpening &)> observer);

Q_SIGNALS:
    void readyChanged();
    void sessionChanged();
    void waitingChangesChanged();
    void lockedChanged();
    void networkChanged();
    /// The interface speaks another language now: all texts must be fetched anew.
    void interfaceLanguageChanged();
    void problemChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Opened;
    void connectParts();
    void connectSpool();
    qint64 sinceBoot() const;
    void forgetOldKey();
    void tellSpool(std::function<void(SpoolPost &)> what);
    void takeOpened(Opened opened);
    void applyOptions();
    void use(const ProfileOpening &opening);
    void startSession(ProfileOpening opening);
    void endSession();
    void unlock();
    void saveSettings();
    void takeLanguage();
    void applyTransferRules();
    void fail(std::optional<ErrorCode> error);
    void setNow(qint64 now);

    TabletOptions m_options;
    ProfileFolder m_folder; ///< used on the keeper's thread
    BackgroundThread m_keeper{QStringLiteral("keeper")};
    Settings m_settings;
    InterfaceLanguage m_language;
    SignIn m_signIn;
    Enrolment m_enrolment;
    ProfileFolder::State m_state;
    std::unique_ptr<ProfileSession> m_session;
    ProfileOpening m_opening; ///< of the session
    QString m_ownLanguage;    ///< of the tablet, when nobody is signed in
    std::function<void(const ProfileOpening &)> m_observer;
    MeteredNetwork m_metered;
    QTimer m_idle;
    QTimer m_keyLife;      ///< looks at the time that the tablet has been locked
    qint64 m_lockedAt = 0; ///< by the time since the tablet started, so that sleeping counts
    std::optional<ErrorCode> m_error;
    qint64 m_clockOffset = 0;
    ClockOffset m_spoolOffset = std::make_shared<std::atomic<qint64>>(0);
    SpoolPost *m_spoolPost; ///< lives on the keeper's thread and is deleted there
    int m_waitingChanges = 0;
    bool m_ready = false;
    bool m_locked = false;
    bool m_network = true;
};

} // namespace samsprak::app
