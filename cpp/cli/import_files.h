// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/import_context.h"

namespace samsprak::cli {

struct ImportFile
{
    QString name; ///< without folder: says what the file holds, as in "participants.csv" or
                  ///< "participants-nas.csv"
    QByteArray bytes;
};

/// One kind of CSV file: its columns, and how a row becomes records. Rows with a problem add nothing.
struct FileKind
{
    QString name; ///< the file's name up to the first "-", "_" or "."
    TableShape shape;
    void (*readRow)(ImportContext &context, RowReader &row);
};

/// All kinds, in the order in which they may refer to each other.
const std::vector<FileKind> &fileKinds();

/// Reads all files, in the order of their kinds; returns what is wrong. `.ics` files are timetables.
std::vector<ImportProblem> readFiles(const std::vector<ImportFile> &files, const ImportOptions &options,
                                     ImportDraft &draft);

// The rows of each kind of file.
void readOrganisation(ImportContext &context, RowReader &row);
void readUnit(ImportContext &context, RowReader &row);
void readPlace(ImportContext &context, RowReader &row);
void readStaff(ImportContext &context, RowReader &row);
void readInterpreter(ImportContext &context, RowReader &row);
void readParticipant(ImportContext &context, RowReader &row);
void readGroup(ImportContext &context, RowReader &row);
void readPlan(ImportContext &context, RowReader &row);
void readGoal(ImportContext &context, RowReader &row);
void readActivity(ImportContext &context, RowReader &row);
void readSession(ImportContext &context, RowReader &row);
void readAssignment(ImportContext &context, RowReader &row);
void readConsent(ImportContext &context, RowReader &row);
void readTimetableFile(ImportContext &context, const ImportFile &file);

} // namespace samsprak::cli
