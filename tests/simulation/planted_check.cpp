// SPDX-License-Identifier: MPL-2.0
#include "planted_check.h"

#include "plants.h"
#include "world.h"

#include <QFile>

#include <cstdio>

namespace samsprak::simulation {

namespace {

void print(const QByteArray &name, quint64 seed, const Verdict &verdict)
{
    std::printf("%s\t%llu\t%s\n", name.constData(), static_cast<unsigned long long>(seed),
                qPrintable(verdict.invariant));
    std::fflush(stdout);
}

bool checkLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split('\t');
    if (parts.size() != 3 || !plant(parts[0])) {
        std::printf("this is no planted bug: %s\n", line.constData());
        return false;
    }
    const quint64 seed = parts[1].toULongLong();
    const Verdict verdict = World(Script::of(seed)).run();
    print(parts[0], seed, verdict);
    const bool breaks = verdict.invariant.toUtf8() == parts[2];
    if (!breaks)
        std::printf("'%s' did not break '%s'\n", parts[0].constData(), parts[2].constData());
    return breaks;
}

} // namespace

bool checkPlanted(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("%s can't be read\n", qPrintable(path));
        return false;
    }
    std::vector<QByteArray> missing = plantNames();
    bool found = true;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        found = checkLine(line) && found;
        std::erase(missing, line.left(line.indexOf('\t')));
    }
    for (const QByteArray &name : missing)
        std::printf("'%s' has no seed\n", name.constData());
    return found && missing.empty();
}

bool searchPlanted(quint64 first, quint64 seeds)
{
    bool all = true;
    for (const QByteArray &name : plantNames()) {
        plant(name);
        bool found = false;
        for (quint64 seed = first; seed < first + seeds && !found; ++seed) {
            const Verdict verdict = World(Script::of(seed)).run();
            found = !verdict.held();
            if (found)
                print(name, seed, verdict);
        }
        if (!found)
            std::printf("# '%s' was not found\n", name.constData());
        all = all && found;
    }
    return all;
}

} // namespace samsprak::simulation
