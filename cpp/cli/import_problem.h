// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace samsprak::cli {

/// What is wrong with a row, where, and what to do about it. `text` may quote the cell: it goes to the person
/// who runs the import, never to a program log.
struct ImportProblem
{
    QString file; ///< its name without folder
    int line = 0; ///< from 1; 0: the whole file
    QString column;
    QString text;

    /// "participants.csv:14: language: …"
    QString toString() const;
};

} // namespace samsprak::cli
