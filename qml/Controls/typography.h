// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

namespace samsprak::controls {

/// Loads the embedded faces and makes the named stack (Latin and Cyrillic, Arabic, Ethiopic) the
/// application's font. Call once, on the UI thread, after the application object and before the first window.
/// Returns the resource paths of faces that could not be loaded; empty when all is well.
QStringList installFonts();

/// The families of the stack, in the order in which glyphs are looked for.
QStringList fontFamilies();

} // namespace samsprak::controls
