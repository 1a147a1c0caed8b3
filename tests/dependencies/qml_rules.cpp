// SPDX-License-Identifier: MPL-2.0
#include "qml_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace samsprak::test {
namespace {

const QString controls = QStringLiteral("Controls");

bool mayImport(const QString &module, const QString &imported)
{
    if (module == QStringLiteral("Shell") || imported == module)
        return true;
    if (module == controls)
        return false;
    return imported == controls || imported == QStringLiteral("App");
}

/// Why a line may not stand in a module; empty when it may.
QString wrongLine(const QString &module, const QString &line)
{
    static const QRegularExpression import(QStringLiteral("^\\s*import\\s+Samsprak\\.(\\w+)"));
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*\"(domain|scheduling|storage|sync|hub|"
                       "server|cli|app)/"));
    if (const auto match = import.match(line); match.hasMatch() && !mayImport(module, match.captured(1)))
        return QStringLiteral("%1 may not import %2").arg(module, match.captured(1));
    if (const auto match = include.match(line); match.hasMatch() && module == controls)
        return QStringLiteral("the design system knows no part of the product, nor %1")
            .arg(match.captured(1));
    return {};
}

} // namespace

QStringList brokenQmlRules(const QString &qml)
{
    const QDir root(qml);
    const QStringList sources{QStringLiteral("*.qml"), QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    QStringList broken;
    QDirIterator walk(qml, sources, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        const QString shown = root.relativeFilePath(file.fileName());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
            broken << QStringLiteral("%1: cannot be read").arg(shown);
            continue;
        }
        const QString module = shown.section(QLatin1Char('/'), 0, 0);
        for (int number = 1; !file.atEnd(); ++number) {
            const QString reason = wrongLine(module, QString::fromUtf8(file.readLine()));
            if (!reason.isEmpty())
                broken << QStringLiteral("%1:%2: %3").arg(shown).arg(number).arg(reason);
        }
    }
    broken.sort();
    return broken;
}

} // namespace samsprak::test
