// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace samsprak::bench {

inline const QString StaffName = QStringLiteral("Karin");
inline const QString StaffPin = QStringLiteral("290417");

/// Makes a tablet's folder with one staff profile that holds a project of the demo's size: 60 participants,
/// 18 interpreters and four weeks of sessions around `now` (UTC milliseconds). Without a hub. False when it
/// fails.
bool makeDemoProfile(const QString &directory, qint64 now);

} // namespace samsprak::bench
