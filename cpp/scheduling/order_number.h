// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QString>

namespace samsprak::scheduling {

/// Our number of an order, such as "SP-7K3M-9QXD": short enough to be read out over the phone, without the
/// letters that are taken for digits. It follows from the booking and the agency, so that a tablet without a
/// network knows it, and an answer of the agency that was asked before can't fill the order of the next one.
QString orderNumber(const Id &booking, const Id &agency);

} // namespace samsprak::scheduling
