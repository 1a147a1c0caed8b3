// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/administration.h"

namespace samsprak::server {

/// A name for this process, so that it knows its own notifications.
QByteArray newOrigin(const RandomBytes &random);
/// Opens the installation in a PostgreSQL database, next to whatever other processes use it. NetworkFailed
/// (with libpq's sentence) when it can't be reached, otherwise as of PostgresStore::open.
Result<hub::Installation> openDatabase(const QString &url, const QByteArray &origin,
                                       const RandomBytes &random);

} // namespace samsprak::server
