// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "cli/demo/demo_project.h"

#include <QDateTime>

#include <algorithm>

namespace samsprak::cli {

int demoCommand(const Arguments &arguments, Console &console)
{
    const QString wanted = arguments.value("scale", QStringLiteral("60"));
    const auto scale = std::find_if(std::begin(DemoScales), std::end(DemoScales), [&](const DemoScale &s) {
        return QString::number(s.participants) == wanted;
    });
    bool isNumber = true;
    const quint64 seed = arguments.value("seed", QStringLiteral("1")).toULongLong(&isNumber);
    const QString day = arguments.value("day");
    const QDate today =
        day.isEmpty() ? QDateTime::currentDateTimeUtc().date() : QDate::fromString(day, Qt::ISODate);
    if (scale == std::end(DemoScales) || !isNumber || !today.isValid()) {
        console.err << "samsprakctl: --scale takes 60, 400 or 10000, --seed a number, --day a date such as "
                       "2026-11-23\n";
        return WrongUse;
    }
    auto installation =
        hub::openInstallation(arguments.data, arguments.keyFile, hub::Opening::Sole, secureRandom());
    if (!installation) {
        console.err << "samsprakctl: " << sentence(installation.error()) << '\n';
        return Failed;
    }
    int told = 0;
    const auto report = writeDemoProject(*installation->store, *scale, seed, today, [&](int done) {
        const int percent = int(100LL * done / scale->changeEvents);
        if (percent >= told + 10)
            console.err << (told = percent / 10 * 10) << " %\n" << Qt::flush;
    });
    if (!report && report.error().code == ErrorCode::Conflict) {
        console.err
            << "samsprakctl: the data folder holds records already; nothing was changed. Invented people "
               "are never mixed with others: name an empty folder\n";
        return Failed;
    }
    if (!report) {
        console.err << "samsprakctl: " << sentence(report.error()) << '\n';
        return Failed;
    }
    console.out << "invented: " << scale->participants << " participants, " << report->records << " records, "
                << report->events << " changes\ncoordinator: " << report->coordinator.toString() << '\n';
    return Done;
}

} // namespace samsprak::cli
