// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"

#include <QDir>
#include <QFileInfo>

namespace samsprak::cli {

int initCommand(const Arguments &arguments, Console &console)
{
    if (!arguments.database.isEmpty()) {
        if (arguments.has("new-key")) {
            console.err << "samsprakctl: a PostgreSQL database has no key file; leave --new-key out\n";
            return WrongUse;
        }
        if (!openedAdministration(arguments, hub::Opening::Sole, console))
            return Failed;
        console.out << "ready\n";
        return Done;
    }
    if (!arguments.has("new-key") && !QFileInfo::exists(arguments.keyFile)) {
        console.err << "samsprakctl: there is no key file " << arguments.keyFile
                    << "; name another, or add --new-key to make it\n";
        return Failed;
    }
    if (arguments.has("new-key")) {
        QDir().mkpath(QFileInfo(arguments.keyFile).absolutePath());
        if (const auto made = hub::createKeyFile(arguments.keyFile, secureRandom()); !made) {
            console.err << "samsprakctl: the key file " << arguments.keyFile
                        << (made.error().code == ErrorCode::Conflict
                                ? " exists already; leave --new-key out to use it\n"
                                : " can't be written; choose another place\n");
            return Failed;
        }
    }
    if (!openedAdministration(arguments, hub::Opening::Sole, console))
        return Failed;
    console.out << "ready: " << QDir::toNativeSeparators(arguments.data) << '\n';
    return Done;
}

} // namespace samsprak::cli
