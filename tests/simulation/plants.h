// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>

#include <vector>

namespace samsprak::simulation {

/// Plants the bug of that name in this process; false when there is none of that name. Call it before any
/// world is made.
bool plant(const QByteArray &name);
std::vector<QByteArray> plantNames();

} // namespace samsprak::simulation
