// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace samsprak::controls {

/// The icon font's text for a pictogram of pictograms.txt; empty for an unknown name.
/// "chevron-start", "chevron-end", "arrow-start" and "arrow-end" turn with the page's direction.
QString pictogramGlyph(const QString &name, bool mirroredPage);

/// Every name that pictogramGlyph knows, sorted.
QStringList pictogramNames();

} // namespace samsprak::controls
