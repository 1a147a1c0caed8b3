// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace samsprak::server {

/// What samsprakd is started with.
struct Options
{
    QString data;
    QString keyFile;
    QString database; ///< URL of a PostgreSQL database, instead of the two above
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8443; ///< 0: any free one
    QString certificate; ///< PEM; empty on loopback only
    QString privateKey;  ///< PEM
    qint64 now = 0; ///< for a demonstration: UTC milliseconds that the clock starts from; 0: the real time
    bool help = false;

    bool isSecure() const { return !certificate.isEmpty(); }
};

/// Reads the command line without the program's name. InvalidInput with a sentence for the person who typed
/// it, also when the addresses and certificates would send personal data in the clear.
Result<Options> parseOptions(const QStringList &words);
QString usage();

} // namespace samsprak::server
