// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace samsprak::app {

/// 32 random bytes that never leave this tablet: the second half of what every profile's key is wrapped with.
struct DeviceSecret
{
    QByteArray bytes;
    bool inKeychain = false; ///< else in a file that only this user can read, and the screen says so
};

/// Reads the tablet's secret, or makes it on the tablet's first start: in the system's keychain where there
/// is one (and `mayUseKeychain`), else in DIR/tablet/secret with mode 0600. Blocks; for a background thread.
Result<DeviceSecret> deviceSecret(const QString &directory, bool mayUseKeychain);

} // namespace samsprak::app
