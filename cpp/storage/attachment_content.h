// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/database.h"

#include <optional>

namespace samsprak::storage {

/// How much of an attachment's bytes this tablet has.
struct AttachmentState
{
    qint64 size = 0;
    qint64 here = 0;    ///< bytes from the beginning
    bool whole = false; ///< all of it, and it is what its record names
    qint64 sent = 0;    ///< bytes that the hub is known to have
    bool onHub = false; ///< the hub has all of it: here it may be evicted
    bool pinned = false;
    qint64 lastUsed = 0; ///< UTC milliseconds

    bool isPartly() const { return !whole && here > 0; }
};

/// Reads attachments' bytes out of the encrypted database. One connection, one thread.
class AttachmentContent
{
public:
    explicit AttachmentContent(Database &database)
        : m_database(database)
    {
    }

    /// Nothing of it here: a state without bytes.
    AttachmentState state(const Id &record) const;
    /// Bytes from `position` on, at most so many; shorter at the end of what is here.
    QByteArray read(const Id &record, qint64 position, qint64 atMost) const;

private:
    Database &m_database;
};

} // namespace samsprak::storage
