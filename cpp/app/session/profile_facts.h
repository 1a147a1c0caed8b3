// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <array>
#include <cstdint>
#include <functional>

namespace samsprak::app {

/// Who a profile belongs to, as the hub said at enrolment.
struct ProfileFacts
{
    Id profile; ///< of this person on this tablet
    Id actor;   ///< person or participant
    bool isParticipant = false;
    Id organisation;
    Id membership; ///< null for a participant
    QString displayName;
    QString language;
};

/// How a profile reaches its hub.
struct HubLink
{
    QUrl url; ///< null: this profile has no network at all
    QString token;
    QByteArray
        certificateFingerprint; ///< SHA-256 that the server's certificate must have; empty: any trusted
};

/// All that opening a profile takes.
struct ProfileOpening
{
    ProfileFacts facts;
    HubLink hub;
    QString databasePath;
    std::array<uint8_t, 32> key{};
    qint64 clockOffset = 0; ///< milliseconds that the demo's clock is ahead of the tablet's
    bool network = true;
    QString devicePath = {}; ///< of the device's own database; empty: this tablet has no spool
    std::array<uint8_t, 32> deviceKey{};
};

} // namespace samsprak::app
