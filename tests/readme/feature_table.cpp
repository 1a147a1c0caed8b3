// SPDX-License-Identifier: MPL-2.0
#include "feature_table.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace samsprak::test {
namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool namedInCMake(const QString &name, const QString &tests)
{
    const QRegularExpression call(QStringLiteral("(samsprak_\\w*test\\w*\\(|add_test\\(\\s*NAME\\s+)%1\\b")
                                      .arg(QRegularExpression::escape(name)));
    QDirIterator walk(tests, {QStringLiteral("CMakeLists.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        if (contents(walk.next()).contains(call))
            return true;
    }
    return false;
}

bool hasFunction(const QString &source, const QString &function)
{
    const QRegularExpression definition(
        QStringLiteral("\\b(void (\\w+::)?|function )%1\\s*\\(").arg(QRegularExpression::escape(function)));
    return source.contains(definition);
}

bool testExists(const QString &test, const QString &tests)
{
    const QString name = test.section(QStringLiteral("::"), 0, 0);
    const QString function = test.section(QStringLiteral("::"), 1);
    if (function.isEmpty() && namedInCMake(name, tests))
        return true;
    const QStringList files{name + QStringLiteral(".cpp"), name + QStringLiteral(".qml")};
    QDirIterator walk(tests, files, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString source = contents(walk.next());
        if (function.isEmpty() || hasFunction(source, function))
            return true;
    }
    return false;
}

} // namespace

QStringList requiredIds()
{
    QStringList ids;
    const auto range = [&ids](const char *prefix, int first, int last) {
        for (int number = first; number <= last; ++number)
            ids << QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(number);
    };
    range("S0", 1, 7);
    range("S1", 8, 15);
    range("S2", 16, 23);
    range("S3", 24, 35);
    range("S4", 36, 43);
    range("T", 1, 13);
    range("R", 1, 8);
    return ids;
}

QList<Feature> featureTable(const QString &readme)
{
    static const QRegularExpression id(QStringLiteral("^(S[0-4]|T|R)-[0-9]+$"));
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    QList<Feature> features;
    for (const QString &line : readme.split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() != 6 || !id.match(cells.at(1).trimmed()).hasMatch())
            continue;
        Feature feature{cells.at(1).trimmed(), cells.at(3).trimmed(), {}};
        for (const auto &match : quoted.globalMatch(cells.at(4)))
            feature.tests << match.captured(1);
        features << feature;
    }
    return features;
}

QStringList tableErrors(const QList<Feature> &features, const QString &tests)
{
    static const QStringList states{QStringLiteral("works"), QStringLiteral("partly"),
                                    QStringLiteral("not yet")};
    QStringList errors;
    QStringList ids;
    for (const Feature &feature : features) {
        ids << feature.id;
        if (!states.contains(feature.state))
            errors << QStringLiteral("%1: '%2' is no state").arg(feature.id, feature.state);
        if (feature.state == QStringLiteral("works") && feature.tests.isEmpty())
            errors << QStringLiteral("%1: works, but names no test").arg(feature.id);
        for (const QString &test : feature.tests) {
            if (!testExists(test, tests))
                errors << QStringLiteral("%1: there is no test '%2'").arg(feature.id, test);
        }
    }
    for (const QString &wanted : requiredIds()) {
        if (ids.count(wanted) != 1)
            errors << QStringLiteral("%1: stands in the table %2 times").arg(wanted).arg(ids.count(wanted));
    }
    return errors;
}

} // namespace samsprak::test
