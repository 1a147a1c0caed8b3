// SPDX-License-Identifier: MPL-2.0
#include "cli/import_problem.h"

namespace samsprak::cli {

QString ImportProblem::toString() const
{
    QString place = file;
    if (line > 0)
        place += u':' + QString::number(line);
    if (!column.isEmpty())
        place += QLatin1String(": ") + column;
    return place + QLatin1String(": ") + text;
}

} // namespace samsprak::cli
