// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/directory.h"

#include <QByteArray>

namespace samsprak::server {

/// A small drawing in the area's colours, as markup. Says nothing to a screen reader: the word stands beside
/// it.
QByteArray areaPictogram(Area area);

} // namespace samsprak::server
