// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/replication.h"

namespace samsprak::hub {

/// An outcome as it rests on the hub until the tablet has surely heard of it.
QByteArray encodeOutcome(const TransactionOutcome &outcome);
TransactionOutcome decodeOutcome(QByteArrayView bytes);

} // namespace samsprak::hub
