// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/calendar/resource_model.h"
#include "app/calendar/week_contents.h"

namespace samsprak::app {

/// Who and what can be booked in the reader's units, and when interpreters are taken by others, on the days
/// of `request`. Reader thread.
Result<ResourceDirectory> loadResources(const storage::RecordReader &reader, const WeekRequest &request);

} // namespace samsprak::app
