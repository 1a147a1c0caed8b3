// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"
#include "domain/kind.h"

#include <QString>

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// What people call a record: a participant's name, a session's title; for what hangs on another record, that
/// one's. Empty when the tablet does not have it. Reader thread.
QString recordName(const storage::RecordReader &reader, Kind kind, const Id &id, const QString &language);
/// The same for a reference whose kind is not said: a person, a participant, a place, a unit …
QString referenceName(const storage::RecordReader &reader, const Id &id, const QString &language);
/// Who wrote something: a person of the staff, or a participant.
QString authorName(const storage::RecordReader &reader, const Id &id);

} // namespace samsprak::app
