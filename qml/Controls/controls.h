// SPDX-License-Identifier: MPL-2.0
#pragma once

class QQmlEngine;

namespace samsprak::controls {

/// Makes `import Samsprak.Controls` work in this engine: import path and the shadows' image provider.
/// Call once for each engine, before it loads anything. The program links samsprak_controlsplugin.
void prepareEngine(QQmlEngine &engine);

} // namespace samsprak::controls
