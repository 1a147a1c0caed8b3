// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"
#include "domain/kind.h"
#include "sync/protocol/history.h"

#include <QObject>
#include <QString>
#include <qqmlregistration.h>

#include <map>
#include <set>
#include <vector>

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// One change in words.
struct HistoryLine
{
    Q_GADGET
    QML_VALUE_TYPE(historyLine)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString tablet MEMBER tablet)
    Q_PROPERTY(QString pictogram MEMBER pictogram)
    Q_PROPERTY(bool unsent MEMBER unsent)

public:
    QString what;
    QString who;
    QString when;
    QString tablet;
    QString pictogram;
    bool unsent = false;

    bool operator==(const HistoryLine &) const = default;
};

/// A record whose past is told: the one that was asked for, and what hangs on it.
struct PastRecord
{
    Kind kind = Kind::Unknown;
    Id id;
};

/// One change as data.
struct PastChange
{
    PastRecord record;
    protocol::HistoryEntry entry;
    bool unsent = false;
    bool removed = false;
};

/// What this tablet knows of a record's past.
struct RecordPast
{
    QString title;
    std::vector<PastRecord> records;
    std::vector<PastChange> own; ///< unsent, and the sides of conflicts
    std::map<Id, QString> names; ///< of who did it
};

/// The record, for a session its bookings too, with what is unsent and what conflicts tell. Reader thread.
RecordPast loadPast(const storage::RecordReader &reader, Kind kind, const Id &id, const QString &language);
/// What people call these authors. Reader thread.
std::map<Id, QString> namesOf(const storage::RecordReader &reader, const std::set<Id> &authors);

} // namespace samsprak::app
