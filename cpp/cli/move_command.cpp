// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "server/postgres/move.h"

namespace samsprak::cli {

namespace {

bool isUrl(const QString &place) { return place.contains(QLatin1String("://")); }

} // namespace

int moveCommand(const Arguments &arguments, Console &console)
{
    const QString from = arguments.value("from");
    const QString to = arguments.value("to");
    if (from.isEmpty() || to.isEmpty() || isUrl(from) == isUrl(to) || arguments.keyFile.isEmpty()) {
        console.err << "samsprakctl: move goes from a data folder to postgresql://…, or back: name both with "
                       "--from and --to, and the folder's key file with --key-file\n";
        return WrongUse;
    }
    const auto report = isUrl(to) ? server::moveToPostgres(from, arguments.keyFile, to, secureRandom())
                                  : server::moveToFolder(from, to, arguments.keyFile, secureRandom());
    if (!report) {
        console.err << "samsprakctl: " << sentence(report.error()) << '\n';
        return Failed;
    }
    console.out << "moved " << report->rows << " rows of " << report->tables
                << " tables, each compared; what was left behind serves no more\n";
    return Done;
}

} // namespace samsprak::cli
