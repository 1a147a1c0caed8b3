// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "hub/backup.h"

namespace samsprak::cli {
namespace {

int complain(const Error &error, Console &console)
{
    console.err << "samsprakctl: " << sentence(error) << '\n';
    return Failed;
}

} // namespace

int backupCommand(const Arguments &arguments, Console &console)
{
    if (!arguments.has("to")) {
        console.err << "samsprakctl: say where the backup shall be with --to FILE\n";
        return WrongUse;
    }
    const auto facts = hub::backUp(arguments.data, arguments.keyFile, arguments.value("to"), secureRandom());
    if (!facts && facts.error().code == ErrorCode::Conflict) {
        console.err << "samsprakctl: " << arguments.value("to")
                    << " exists already; nothing was changed. Name another file\n";
        return Failed;
    }
    if (!facts)
        return complain(facts.error(), console);
    console.out << "verified: everything up to change " << facts->revision << ", " << facts->bytes
                << " bytes. It opens with the same key file only, which is not in it\n";
    return Done;
}

int restoreCommand(const Arguments &arguments, Console &console)
{
    if (!arguments.has("from")) {
        console.err << "samsprakctl: name the backup with --from FILE\n";
        return WrongUse;
    }
    const auto facts =
        hub::restore(arguments.data, arguments.keyFile, arguments.value("from"), secureRandom());
    if (!facts)
        return complain(facts.error(), console);
    console.out << "restored: everything up to change " << facts->revision
                << ". What came later is offered again by the tablets when they sync. The database that was "
                   "there is kept as hub.db.before-restore: remove it when all is well\n";
    return Done;
}

} // namespace samsprak::cli
