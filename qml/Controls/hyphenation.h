// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace samsprak::controls {

/// The text with soft hyphens between the syllables of its long Latin words. Pure; other scripts pass
/// unchanged.
QString softHyphenated(const QString &text);

} // namespace samsprak::controls
