// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/session_changes.h"
#include "domain/result.h"

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// The session with its attendances and bookings. NotFound when it is gone. Reader thread.
Result<SessionBundle> loadBundle(const storage::RecordReader &reader, const Id &session);

} // namespace samsprak::app
