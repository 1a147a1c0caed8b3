// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/import_draft.h"
#include "cli/row_reader.h"
#include "scheduling/availability.h"

namespace samsprak::cli {

struct ImportOptions
{
    QString zone = QStringLiteral("Europe/Stockholm"); ///< of all times that name none
    QString unit;                                      ///< reference; for timetable entries at no known place
};

/// Where in the files something is described.
struct ImportSource
{
    QString file;
    int line = 0;
};

/// The id that a reference in a file stands for: the same in every import into the organisation.
Id organisationId(const QString &reference);
Id referencedId(const Id &organisation, Kind kind, const QString &reference);

/// What all rows of an import share: what has been read so far, and what references mean.
class ImportContext
{
public:
    ImportContext(ImportDraft &importDraft, const ImportOptions &importOptions,
                  std::vector<ImportProblem> &importProblems);

    /// The organisation that the row names, else the only one there is; null with a problem.
    Id organisation(RowReader &row) const;
    /// The id for the row's own `reference`; null with a problem when it is empty or was used before.
    Id ownId(RowReader &row, Kind kind);
    /// The record that a cell refers to; null when the cell is empty, and with a problem when there is none.
    Id reference(RowReader &row, const QString &column, Kind kind) const;
    IdSet references(RowReader &row, const QString &column, Kind kind) const;

    /// Notes a booked stretch. False when the interpreter is given away then already, here or before the
    /// import.
    bool takeTime(const Booking &booking);

    ImportDraft &draft;
    const ImportOptions &options;
    std::vector<ImportProblem> &problems;

private:
    Id resolved(RowReader &row, const QString &column, Kind kind, const QString &reference) const;

    void addTakenBefore();

    std::map<Id, ImportSource> m_seen;
    std::map<Id, std::vector<scheduling::BusyInterval>> m_taken; ///< by interpreter
    bool m_knowsBefore = false;
};

} // namespace samsprak::cli
