// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>

namespace samsprak::hub {

/// The day (UTC) of an instant in milliseconds: memberships end by days.
inline QDate dayOf(qint64 instant) { return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).date(); }

} // namespace samsprak::hub
