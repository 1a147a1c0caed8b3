// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace samsprak::protocol {

/// What a person is given to join with: where the hub is, a code that works once, and how to know the hub.
struct EnrolmentTicket
{
    QString url;                       ///< http://127.0.0.1:port or https://host[:port]
    QString code;                      ///< works once
    QByteArray certificateFingerprint; ///< SHA-256 of the server's certificate; empty: any trusted one
    QByteArray sealingKey;             ///< the hub's public key; empty when the hub has none yet

    bool operator==(const EnrolmentTicket &) const = default;
};

/// "samsprak:" and base64url, as it stands in a QR code or is pasted.
QString ticketText(const EnrolmentTicket &ticket);
/// Malformed when it is no whole ticket; InvalidInput when its address is neither https nor this machine.
Result<EnrolmentTicket> readTicket(QStringView text);

} // namespace samsprak::protocol
