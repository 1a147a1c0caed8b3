// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace samsprak::simulation {

/// Plants each bug of the file and runs its seed; every line is "bug<tab>seed<tab>invariant". False when one
/// is not found any more, or a bug has no line.
bool checkPlanted(const QString &path);
/// Looks for a seed that finds each bug, among so many from the first on, and prints the lines for that file.
bool searchPlanted(quint64 first, quint64 seeds);

} // namespace samsprak::simulation
