// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace samsprak::test {

/// One row of the README's feature table.
struct Feature
{
    QString id;
    QString state;
    QStringList
        tests; ///< What stands in backquotes in the last column: 'test_file' or 'test_file::function'.
};

/// The rows of the feature table of a README, in their order.
QList<Feature> featureTable(const QString &readme);

/// The ids that the table must hold: the features of the five model projects, the rows of the comparison of
/// booking systems and the rules of booking.
QStringList requiredIds();

/// One line for each thing that is wrong with the table; `tests` is the folder in which the named tests must
/// be found, 'test_file' as a C++ or QML file or as a ctest name in a CMakeLists.txt, 'function' as a
/// function in that file.
QStringList tableErrors(const QList<Feature> &features, const QString &tests);

} // namespace samsprak::test
