// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace samsprak::app {

inline constexpr qint64 LargestSmallFile = 64 * 1024;

/// NotFound, TooLarge or StorageFailed; details name the file, never its content.
Result<QByteArray> readSmallFile(const QString &path);
/// Replaces the file in one step or not at all; only this user can read it. Makes the folder, for this user
/// only.
Result<void> writeSmallFile(const QString &path, const QByteArray &content);

} // namespace samsprak::app
