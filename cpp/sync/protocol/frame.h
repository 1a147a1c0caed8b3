// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>

/// The outermost shell of a message: magic, version, declared size, zstd.
namespace samsprak::protocol {

inline constexpr qint64 MaximumFrameBytes = 8 * 1024 * 1024; ///< decompressed

QByteArray seal(QByteArrayView message);
/// Malformed, UnsupportedVersion, or TooLarge: by the declared size before anything is allocated, and by the
/// real size while decompressing.
Result<QByteArray> open(QByteArrayView frame, qint64 limit = MaximumFrameBytes);

} // namespace samsprak::protocol
