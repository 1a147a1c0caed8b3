// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"

namespace samsprak::cli {

int eraseCommand(const Arguments &arguments, Console &console)
{
    if (arguments.operands.size() != 1) {
        console.err << "samsprakctl: name one participant, by the reference of the import or by id\n";
        return WrongUse;
    }
    const auto administration = openedAdministration(arguments, hub::Opening::Sole, console);
    if (!administration)
        return Failed;
    const Id participant = participantNamed(*administration, arguments.operands.first());
    if (participant.isNull()) {
        console.err
            << "samsprakctl: there is no such participant; give a reference of the import, or an id\n";
        return Failed;
    }
    const auto erased = administration->erasePerson(participant);
    if (!erased) {
        console.err << "samsprakctl: " << sentence(erased.error()) << '\n';
        return Failed;
    }
    console.out << "erased: " << *erased
                << " records. Their ids are kept, so that no tablet and no backup brings them back. Backups "
                   "made before still hold the content: destroy them when their time has come\n";
    return Done;
}

} // namespace samsprak::cli
