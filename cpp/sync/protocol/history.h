// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// What a tablet asks about one record's past, and what the hub says: who, what, when, on which tablet. No
/// values: those are the record's own business, and its readers have the present ones.
namespace samsprak::protocol {

struct HistoryRequest
{
    Id record;
    Id writer; ///< of the tablet that asks

    bool operator==(const HistoryRequest &) const = default;
};

struct HistoryEntry
{
    qint64 madeAt = 0; ///< UTC milliseconds
    Id actor;          ///< null: the hub itself, or an administrator
    QString tablet;    ///< its name; empty when the hub does not know it
    bool sameTablet = false;
    bool created = false; ///< the record began here, with all its fields
    std::vector<uint16_t> fields;

    bool operator==(const HistoryEntry &) const = default;
};

struct HistoryReply
{
    std::vector<HistoryEntry> entries; ///< the latest first

    bool operator==(const HistoryReply &) const = default;
};

QByteArray encode(const HistoryRequest &request);
QByteArray encode(const HistoryReply &reply);
Result<HistoryRequest> decodeHistoryRequest(QByteArrayView bytes);
Result<HistoryReply> decodeHistoryReply(QByteArrayView bytes);

} // namespace samsprak::protocol
