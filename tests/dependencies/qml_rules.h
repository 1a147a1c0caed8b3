// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace samsprak::test {

/// Reads every file under `qml` (a folder with one sub-folder for each module) and returns one line,
/// 'Module/File.qml:12: what is wrong', for each import or include that a module may not have: the design
/// system knows no feature, a feature knows the design system and the app's own types but no other feature,
/// the shell knows all.
QStringList brokenQmlRules(const QString &qml);

} // namespace samsprak::test
