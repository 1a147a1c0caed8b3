// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "storage/surroundings.h"

#include <QByteArray>

namespace samsprak::storage {

/// What makes guessing a code slow. Stored with each wrap, so that it can be raised later.
struct KeyCost
{
    quint64 passes = 3;
    quint64 memory = 64 * 1024 * 1024; ///< bytes

    /// Cheap on purpose; a wrap made with it is no protection.
    static KeyCost forTests() { return {1, 8192}; }
};

/// Wraps a profile's random database key under its code and the device's secret together (Argon2id, then an
/// authenticated box): neither alone opens it. Takes as long as the cost says; call it off the UI thread.
/// StorageFailed when the device has not the memory.
Result<QByteArray> wrapKey(const RawKey &key, QByteArrayView code, QByteArrayView deviceSecret,
                           const RandomBytes &random, KeyCost cost = {});
/// WrongKey when code or device secret is another one; Malformed when this is no wrap.
Result<RawKey> unwrapKey(QByteArrayView wrapped, QByteArrayView code, QByteArrayView deviceSecret);

/// A new random key.
RawKey randomKey(const RandomBytes &random);

} // namespace samsprak::storage
