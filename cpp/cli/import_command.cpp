// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "cli/import_files.h"
#include "cli/stored_records.h"
#include "scheduling/zone.h"

#include <QDir>
#include <QFileInfo>

namespace samsprak::cli {
namespace {

// A list of people is kilobytes; what is bigger than this is another file.
constexpr qint64 LargestFile = 32 * 1024 * 1024;

/// The files that the operands name: of a folder, all that can be imported, by name.
QStringList pathsOf(const QStringList &operands)
{
    QStringList paths;
    for (const QString &operand : operands) {
        if (!QFileInfo(operand).isDir()) {
            paths << operand;
            continue;
        }
        const QDir folder(operand);
        for (const QString &name : folder.entryList({QStringLiteral("*.csv"), QStringLiteral("*.ics")},
                                                    QDir::Files, QDir::Name | QDir::IgnoreCase))
            paths << folder.filePath(name);
    }
    return paths;
}

bool readAll(const QStringList &paths, std::vector<ImportFile> &files, Console &console)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly)) {
            console.err << "samsprakctl: " << path
                        << (file.size() > LargestFile ? " is larger than 32 MB; split it\n"
                                                      : " can't be read; check name and permissions\n");
            return false;
        }
        files.push_back({QFileInfo(path).fileName(), file.readAll()});
    }
    return true;
}

QString counted(size_t number, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(number == 1 ? one : many));
}

void printProblems(const std::vector<ImportProblem> &problems, bool skipped, Console &console)
{
    if (problems.empty())
        return;
    console.err << (skipped ? "left out:\n" : "nothing was imported:\n");
    for (const ImportProblem &problem : problems)
        console.err << "  " << problem.toString() << '\n';
    console.err << counted(problems.size(), "problem", "problems")
                << (skipped ? "; everything else was imported\n"
                            : "; correct the files, or add --skip-bad to leave these rows out\n");
}

Result<ImportMemory> memoryOf(const Arguments &arguments)
{
    const auto key = hub::readKeyFile(arguments.keyFile, arguments.data);
    if (!key)
        return key.error();
    return ImportMemory::load(QDir(arguments.data).filePath(QStringLiteral("imports")), *key);
}

int write(hub::Administration &administration, const ImportDraft &draft, const ExistingRecords &existing,
          ImportMemory &memory, Console &console)
{
    auto report = administration.apply(batchFor(draft, existing, memory));
    for (const auto &[attachment, bytes] : draft.contents())
        if (report)
            if (const Result<void> kept = administration.putContent(attachment, bytes); !kept)
                report = kept.error();
    if (report)
        if (const auto saved = memory.save(); !saved)
            console.err << "samsprakctl: the import is done, but what it said could not be noted; the next "
                           "import may "
                           "put back what people change until then\n";
    if (!report) {
        console.err << "samsprakctl: " << sentence(report.error()) << '\n';
        return Failed;
    }
    console.out << "imported: " << report->created << " new, " << report->changed << " changed, "
                << report->unchanged << " unchanged, " << report->removed << " removed\n";
    return Done;
}

} // namespace

int importCommand(const Arguments &arguments, Console &console)
{
    ImportOptions options;
    options.unit = arguments.value("unit");
    options.zone = arguments.value("zone", options.zone);
    const QStringList paths = pathsOf(arguments.operands);
    if (paths.isEmpty() || !scheduling::isKnownZone(options.zone)) {
        console.err << "samsprakctl: "
                    << (paths.isEmpty() ? "name files to import, or a folder that holds some\n"
                                        : "--zone must be a time zone such as Europe/Stockholm\n");
        return WrongUse;
    }
    std::vector<ImportFile> files;
    if (!readAll(paths, files, console))
        return Failed;
    const auto administration = openedAdministration(arguments, hub::Opening::Sole, console);
    if (!administration)
        return Failed;
    const StoredRecords existing(*administration);
    ImportDraft draft(existing);
    const auto problems = readFiles(files, options, draft);
    const bool skip = arguments.has("skip-bad");
    if (!problems.empty() && !skip) {
        printProblems(problems, false, console);
        return Failed;
    }
    auto memory = memoryOf(arguments);
    if (!memory) {
        console.err << "samsprakctl: " << sentence(memory.error()) << '\n';
        return Failed;
    }
    const int result = write(*administration, draft, existing, *memory, console);
    if (result == Done)
        printProblems(problems, true, console);
    return result;
}

} // namespace samsprak::cli
