// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "server/postgres/installation.h"

#include <QDateTime>
#include <QLockFile>
#include <QRandomGenerator>

#include <algorithm>

namespace samsprak::cli {
namespace {

struct Command
{
    const char *name;
    int (*run)(const Arguments &, Console &);
    const char *options; ///< separated by blanks; with = when a value follows
    const char *usage;
    bool namesInstallation = true; ///< in the words before the command
};

constexpr Command Commands[] = {
    {"init", initCommand, "new-key",
     "init [--new-key]\n      makes the data folder; with --new-key the key file too"},
    {"demo", demoCommand, "scale= seed= day=",
     "demo [--scale 60|400|10000] [--seed N] [--day DATE]\n      fills an empty data folder with invented "
     "people, "
     "plans, a calendar and its history"},
    {"import", importCommand, "skip-bad unit= zone=",
     "import DIR|FILE… [--skip-bad] [--unit REFERENCE] [--zone ZONE]\n      reads CSV files and timetables "
     "(.ics); "
     "all or nothing, unless --skip-bad"},
    {"enrol", enrolCommand, "person= participant= tablet= url= certificate= hours= shared",
     "enrol --person EMAIL|ID | --participant REFERENCE|ID [--tablet NAME] [--url URL] [--certificate FILE] "
     "[--hours N] [--shared]\n      prints a ticket that makes one tablet this person's; with --shared it is "
     "a tablet that "
     "several people use, to which nothing about people with protected identity goes"},
    {"link", linkCommand, "interpreter= participant= language= days= url= revoke",
     "link --interpreter REFERENCE|ID | --participant REFERENCE|ID [--language TAG] [--days N] [--url URL] "
     "[--revoke]\n      prints the address of a page for somebody without a tablet; with --revoke all their "
     "pages are closed"},
    {"feed", feedCommand, "person= of= titles language= url= revoke=",
     "feed --person EMAIL|ID [--of PERSON|PLACE|INTERPRETER] [--titles] [--language TAG] [--url URL] | "
     "--revoke ADDRESS\n      prints the address of a calendar (.ics) for other programs, busy times only "
     "unless --titles"},
    {"show", showCommand, "where= json",
     "show KIND [--where FIELD=VALUE] [--json]\n      prints the records of a kind as the hub holds them"},
    {"backup", backupCommand,
     "to=", "backup --to FILE\n      writes a verified copy of everything, also while the server runs"},
    {"restore", restoreCommand, "from=",
     "restore --from FILE\n      puts a backup in place; the tablets then offer again what it lacks"},
    {"erase", eraseCommand, "",
     "erase PARTICIPANT\n      removes everything about a participant for good; only ids stay"},
    {"verify", verifyCommand, "json",
     "verify [--json]\n      reads everything and reports what does not fit together"},
    {"move", moveCommand, "from= to=",
     "move --from DIR|URL --to DIR|URL --key-file FILE\n      takes an installation from a data folder to a "
     "PostgreSQL database, or back",
     false},
    {"schedule", scheduleCommand, "seconds= seed= incumbent= gone= out=",
     "schedule solve INSTANCE [--seconds S] [--seed N] [--incumbent SOLUTION] [--gone INTERPRETER,…] [--out "
     "FILE]\n"
     "  schedule check INSTANCE SOLUTION [--incumbent SOLUTION] [--gone INTERPRETER,…]\n"
     "  schedule explain INSTANCE SOLUTION\n      assigns a week of sessions to interpreters (files of the "
     "format "
     "samsprak-j3/1), judges such a plan, or says why it is as it is",
     false},
};

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(Commands), std::end(Commands), [&](const Command &command) {
        return name == QLatin1String(command.name);
    });
    return found != std::end(Commands) ? found : nullptr;
}

void printUsage(QTextStream &to)
{
    to << "Usage: samsprakctl --data DIR --key-file FILE | --database URL COMMAND …\n\n";
    for (const Command &command : Commands)
        to << "  " << command.usage << '\n';
    to << "\nThe key file must not lie in the data folder. Exit codes: 0 done, 1 failed, 2 wrong use.\n";
}

/// Empty when the words make sense, else what is wrong with them.
QString parse(const QStringList &words, Arguments &arguments)
{
    QStringList known{QStringLiteral("data="), QStringLiteral("key-file="), QStringLiteral("database=")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            if (arguments.command.isEmpty()) {
                arguments.command = word;
                if (const Command *command = commandNamed(word))
                    known += QString::fromLatin1(command->options).split(u' ', Qt::SkipEmptyParts);
            } else {
                arguments.operands << word;
            }
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const bool takesValue = known.contains(name + u'=');
        if (!takesValue && !known.contains(name))
            return QStringLiteral("there is no option --%1 here").arg(name);
        const bool inWord = word.contains(u'=');
        if (takesValue && !inWord && i + 1 == words.size())
            return QStringLiteral("--%1 needs a value").arg(name);
        arguments.options[name] = !takesValue ? QString() : inWord ? word.section(u'=', 1) : words[++i];
    }
    arguments.data = arguments.value("data");
    arguments.keyFile = arguments.value("key-file");
    arguments.database = arguments.value("database");
    if (arguments.command.isEmpty())
        return QStringLiteral("name a command");
    if (!commandNamed(arguments.command))
        return QStringLiteral("there is no command '%1'").arg(arguments.command);
    const bool inFolder = !arguments.data.isEmpty() && !arguments.keyFile.isEmpty();
    if (commandNamed(arguments.command)->namesInstallation && arguments.database.isEmpty() && !inFolder)
        return QStringLiteral("name the data folder with --data and the key file with --key-file, or a "
                              "PostgreSQL database with --database");
    if (!arguments.database.isEmpty() && !(arguments.data.isEmpty() && arguments.keyFile.isEmpty()))
        return QStringLiteral("--database goes instead of --data and --key-file");
    return {};
}

} // namespace

QString Arguments::value(const char *option, const QString &otherwise) const
{
    const auto found = options.find(QString::fromLatin1(option));
    return found != options.end() ? found->second : otherwise;
}

int run(const QStringList &words, QTextStream &out, QTextStream &err)
{
    if (words.contains(QLatin1String("--help")) || words == QStringList{QStringLiteral("help")}) {
        printUsage(out);
        return Done;
    }
    Arguments arguments;
    if (const QString wrong = parse(words, arguments); !wrong.isEmpty()) {
        err << "samsprakctl: " << wrong << "\n\n";
        printUsage(err);
        return WrongUse;
    }
    Console console{out, err};
    return commandNamed(arguments.command)->run(arguments, console);
}

std::unique_ptr<hub::Administration> openedAdministration(const Arguments &arguments, hub::Opening opening,
                                                          Console &console)
{
    auto installation =
        arguments.database.isEmpty()
            ? hub::openInstallation(arguments.data, arguments.keyFile, opening, secureRandom())
            : server::openDatabase(arguments.database, server::newOrigin(secureRandom()), secureRandom());
    if (!installation) {
        console.err << "samsprakctl: " << sentence(installation.error()) << '\n';
        return {};
    }
    return std::make_unique<hub::Administration>(
        std::move(*installation), productSchema(), [] { return QDateTime::currentMSecsSinceEpoch(); },
        secureRandom());
}

QString sentence(const Error &error)
{
    const auto withDetail = [&](const char *text) {
        return QString::fromLatin1(text) +
               (error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail));
    };
    switch (error.code) {
    case ErrorCode::DiskFull:
        return withDetail("the disk is full; nothing was changed. Make room and try again");
    case ErrorCode::WrongKey:
        return withDetail(
            "the key file does not open this data folder; nothing was changed. Name the key file that "
            "belongs to it");
    case ErrorCode::DamagedFile:
        return withDetail("the database is damaged; nothing was changed. Restore it from a backup");
    case ErrorCode::NewerSchema:
        return withDetail(
            "the data folder was written by a newer version; nothing was changed. Update this program");
    case ErrorCode::Conflict:
        return withDetail(
            "the data folder is in use, or there is something already; nothing was changed. Stop the "
            "server first");
    case ErrorCode::NotFound:
        return withDetail("that is not there; nothing was changed");
    case ErrorCode::InvalidInput:
        return withDetail("the input makes no sense; nothing was changed");
    case ErrorCode::NetworkFailed:
        return withDetail("the database can't be reached; nothing was changed");
    default:
        return withDetail("the database could not be read or written; nothing was changed");
    }
}

RandomBytes secureRandom()
{
    return [](uint8_t *bytes, int size) {
        std::generate(bytes, bytes + size,
                      [] { return uint8_t(QRandomGenerator::system()->generate() & 0xFF); });
    };
}

} // namespace samsprak::cli
