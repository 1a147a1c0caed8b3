// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/bucket_table.h"
#include "domain/replication.h"

namespace samsprak::storage {

/// The cursor as it rests in a database.
inline QByteArray encodeCursor(const Cursor &cursor)
{
    CborWriter out;
    BucketWriter buckets;
    out.array(cursor.sweep.isUnderWay() ? 6 : 4);
    cursor.epoch.isNull() ? out.null() : out.id(cursor.epoch);
    out.integer(cursor.revision);
    out.bytes(cursor.scopeHash);
    out.array(cursor.backfills.size());
    for (const Cursor::Backfill &backfill : cursor.backfills) {
        buckets.write(out, backfill.bucket);
        out.integer(backfill.position);
    }
    if (cursor.sweep.isUnderWay()) {
        out.integer(cursor.sweep.next);
        out.integer(cursor.sweep.position);
    }
    return std::move(out).result();
}

inline Cursor decodeCursor(QByteArrayView bytes)
{
    Cursor cursor;
    if (bytes.isEmpty())
        return cursor;
    CborReader in(bytes);
    BucketReader buckets;
    const quint64 size = in.array();
    cursor.epoch = in.skipNull() ? Id{} : in.id();
    cursor.revision = in.integer();
    cursor.scopeHash = in.bytes().toByteArray();
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left) {
        Cursor::Backfill backfill;
        backfill.bucket = buckets.read(in);
        backfill.position = in.integer();
        cursor.backfills.push_back(backfill);
    }
    if (size >= 6) {
        cursor.sweep.next = in.integer();
        cursor.sweep.position = in.integer();
    }
    return in.failed() ? Cursor{} : cursor;
}

} // namespace samsprak::storage
