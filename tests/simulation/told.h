// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/replication.h"
#include "sync/protocol/messages.h"

/// What a story says about messages, for whoever looks for a cause.
namespace samsprak::simulation {

QByteArray told(const std::vector<Operation> &operations);
QByteArray told(const protocol::SyncRequest &request);
QByteArray told(const protocol::SyncReply &reply);

} // namespace samsprak::simulation
