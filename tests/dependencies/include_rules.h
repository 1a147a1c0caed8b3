// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace samsprak::test {

/// Reads every source file under `cpp` (a folder with one sub-folder for each part) and returns one line,
/// 'part/file.h:12: what is wrong', for each include that points the wrong way and each name that a part may
/// not use.
QStringList brokenRules(const QString &cpp);

} // namespace samsprak::test
