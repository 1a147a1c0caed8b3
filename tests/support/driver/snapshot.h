// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QJsonObject>
#include <QObject>

#include "driver/scene.h"

namespace samsprak::driver {

/// Everything a person can read or touch on the screen now: `texts` (text, rect, names, direction, whether it
/// is elided, overflows or is cut off), `items` (each named or accessible item with rect, role and states)
/// and the window. `app` may be null; its properties `language` and `theme` are taken along if it has them.
QJsonObject snapshot(const Scene &scene, const QObject *app);

} // namespace samsprak::driver
