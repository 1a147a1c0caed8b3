// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/hub_connection.h"
#include "sync/engine.h"

namespace samsprak::app {

/// What an answer other than 200 means to whoever syncs.
sync::FailureKind failureOf(const HubAnswer &answer);

} // namespace samsprak::app
