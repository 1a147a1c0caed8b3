// SPDX-License-Identifier: MPL-2.0
#include "cli/import_files.h"

#include <algorithm>

namespace samsprak::cli {
namespace {

QStringList columns(const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); }

FileKind fileKind(const char *name, const char *required, const char *optional,
                  void (*readRow)(ImportContext &, RowReader &))
{
    return {QString::fromLatin1(name), {columns(required), columns(optional)}, readRow};
}

QString kindOf(const QString &fileName)
{
    const auto end = std::find_if(fileName.begin(), fileName.end(),
                                  [](QChar c) { return c == u'-' || c == u'_' || c == u'.'; });
    return fileName.left(end - fileName.begin()).toLower();
}

bool isTimetable(const ImportFile &file) { return file.name.endsWith(u".ics", Qt::CaseInsensitive); }

void readTable(ImportContext &context, const FileKind &kind, const ImportFile &file)
{
    const ImportTable table = ImportTable::read(file.name, file.bytes, kind.shape, context.problems);
    for (const CsvRow &row : table.rows()) {
        RowReader reader(table, row, context.problems);
        kind.readRow(context, reader);
    }
}

/// A file that no kind claims would be left out silently otherwise.
void complainOfUnknown(const ImportFile &file, std::vector<ImportProblem> &problems)
{
    QStringList names;
    for (const FileKind &kind : fileKinds())
        names << kind.name + QLatin1String(".csv");
    problems.push_back(
        {file.name,
         0,
         {},
         QStringLiteral("the name does not say what the file holds; rename it to one of: %1, or "
                        "something.ics")
             .arg(names.join(u", "))});
}

} // namespace

const std::vector<FileKind> &fileKinds()
{
    static const std::vector<FileKind> kinds{
        fileKind("organisations", "reference name", "auto_accepts_orders", readOrganisation),
        fileKind("units", "reference name", "organisation", readUnit),
        fileKind("places", "reference unit name", "organisation room address", readPlace),
        fileKind("staff", "reference name role", "organisation email phone units face until", readStaff),
        fileKind("interpreters", "reference name languages",
                 "organisation gender level register_valid_until modes base_place phone face buffer_minutes "
                 "availability available_from available_until",
                 readInterpreter),
        fileKind("participants", "reference given_name family_name language unit",
                 "organisation phone gender face assigned_staff protected_identity", readParticipant),
        fileKind("assignments", "reference participant person", "organisation from until", readAssignment),
        fileKind("consents", "reference participant sections purpose",
                 "organisation receiving_organisation receiving_person form from until", readConsent),
        fileKind("groups", "reference unit name", "organisation members leaders", readGroup),
        fileKind("plans", "reference participant", "organisation title_*", readPlan),
        fileKind("goals", "reference plan area", "organisation title_* target_date recording", readGoal),
        fileKind("activities", "reference goal",
                 "organisation title_* area state decided_by starts_on ends_on weekly_minutes position",
                 readActivity),
        fileKind("sessions", "reference unit date time minutes",
                 "organisation title_* area zone place leaders groups participants cancelled recurrence "
                 "interpreter "
                 "language mode minimum_level wished_gender booking_state legal_right requested_by",
                 readSession),
    };
    return kinds;
}

std::vector<ImportProblem> readFiles(const std::vector<ImportFile> &files, const ImportOptions &options,
                                     ImportDraft &draft)
{
    std::vector<ImportProblem> problems;
    ImportContext context(draft, options, problems);
    const auto isKnown = [](const ImportFile &file) {
        return isTimetable(file) ||
               std::any_of(fileKinds().begin(), fileKinds().end(),
                           [&](const FileKind &kind) { return kind.name == kindOf(file.name); });
    };
    for (const ImportFile &file : files)
        if (!isKnown(file))
            complainOfUnknown(file, problems);
    for (const FileKind &kind : fileKinds())
        for (const ImportFile &file : files)
            if (!isTimetable(file) && kindOf(file.name) == kind.name)
                readTable(context, kind, file);
    for (const ImportFile &file : files)
        if (isTimetable(file))
            readTimetableFile(context, file);
    return problems;
}

} // namespace samsprak::cli
