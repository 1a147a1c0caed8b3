// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/code_key.h"
#include "app/session/device_secret.h"
#include "app/session/profile_facts.h"
#include "domain/id.h"
#include "domain/result.h"
#include "storage/spool.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace samsprak::app {

/// The profiles on one tablet, in its folder of data:
///   tablet/    the device secret (unless a keychain has it), the salt, the count of wrong codes,
///              device.db (the spool, under the device secret)
///   profiles/<id>/   code.wrap and card.wrap (the profile's key, wrapped), facts.sealed (under the profile's
///   key),
///                    name.sealed (staff of a personal tablet, under the device secret), records.db
/// Nothing in it tells whose profiles they are. Blocks on files and key derivation: for one background
/// thread.
class ProfileFolder
{
public:
    struct State
    {
        bool secretInKeychain = false;
        int profiles = 0;
        QStringList staffNames; ///< of a personal tablet, to fill in the name at sign-in
    };
    struct Created
    {
        ProfileOpening opening;
        QString cardText; ///< shown once
    };

    /// `now` is the tablet's own clock, which wrong codes are delayed by.
    ProfileFolder(QString directory, bool mayUseKeychain, WallClock now);

    /// Reads what the tablet has, making its secret at the first start. Before anything else.
    Result<State> open();
    /// Finds the profile that the code opens. WrongKey when there is none, which counts; Forbidden while a
    /// delay after wrong codes runs.
    Result<ProfileOpening> unlock(const AccessCode &code);
    /// Milliseconds until a code may be tried again; 0: now.
    qint64 wait() const;
    /// Makes a profile with a random key that the code and a new card open. Conflict when the code already
    /// opens another one; nothing is made then.
    Result<Created> create(const ProfileFacts &facts, const HubLink &hub, const AccessCode &code,
                           bool rememberName);

    /// What waits to be handed in from this tablet; null when its file can't be opened.
    storage::Spool *spool() { return m_spool.get(); }
    /// The tablet's own token with that hub; empty when it has none.
    QString deviceToken(const QUrl &hub) const;
    /// Keeps how this tablet hands in its spool at a hub.
    Result<void> keepHub(const HubLink &hub, const QString &deviceToken, const QByteArray &sealingKey);

    /// Keeps what has changed in the facts of a profile that is open, such as its reader's language.
    Result<void> keep(const ProfileOpening &opening) const;

private:
    QString devicePath() const { return m_directory + QStringLiteral("/tablet/device.db"); }
    storage::RawKey deviceKey() const;
    QString profilePath(const Id &profile, const char *file) const;
    std::vector<Id> profiles() const;
    std::optional<ProfileOpening> opened(const Id &profile, const storage::RawKey &codeKey) const;
    Result<storage::RawKey> derive(const AccessCode &code) const;
    void countWrongCode();
    void forgetWrongCodes();
    Result<void> readAttempts();
    Result<void> writeAttempts() const;

    QString m_directory;
    bool m_mayUseKeychain;
    WallClock m_now;
    DeviceSecret m_secret;
    std::unique_ptr<storage::Spool> m_spool;
    QByteArray m_salt;
    int m_wrongCodes = 0;
    qint64 m_lastWrong = 0;
};

/// How long to wait after that many wrong codes in a row: nothing for the first three, then longer and
/// longer, at most a quarter of an hour. Never an erasure.
qint64 delayAfter(int wrongCodes);

} // namespace samsprak::app
