// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/administration.h"

#include <QTextStream>

#include <memory>

namespace samsprak::cli {

/// What a command line asks for. Options that a command does not know are refused before it runs.
struct Arguments
{
    QString command;
    QString data;
    QString keyFile;
    QString database; ///< URL of a PostgreSQL database, instead of the two above
    QStringList operands;
    std::map<QString, QString> options; ///< by name without dashes; empty for those without a value

    bool has(const char *option) const { return options.contains(QString::fromLatin1(option)); }
    QString value(const char *option, const QString &otherwise = {}) const;
};

/// Where a command writes: results to `out`, sentences for people to `err`.
struct Console
{
    QTextStream &out;
    QTextStream &err;
};

/// What the program returns to the shell.
enum ExitCode { Done = 0, Failed = 1, WrongUse = 2 };

/// Runs one command line, without the program's name.
int run(const QStringList &words, QTextStream &out, QTextStream &err);

int initCommand(const Arguments &arguments, Console &console);
int demoCommand(const Arguments &arguments, Console &console);
int importCommand(const Arguments &arguments, Console &console);
int enrolCommand(const Arguments &arguments, Console &console);
int linkCommand(const Arguments &arguments, Console &console);
int feedCommand(const Arguments &arguments, Console &console);
int showCommand(const Arguments &arguments, Console &console);
int backupCommand(const Arguments &arguments, Console &console);
int restoreCommand(const Arguments &arguments, Console &console);
int eraseCommand(const Arguments &arguments, Console &console);
int verifyCommand(const Arguments &arguments, Console &console);
int moveCommand(const Arguments &arguments, Console &console);
int scheduleCommand(const Arguments &arguments, Console &console);

/// The installation that the arguments name, or nothing after a sentence why not.
std::unique_ptr<hub::Administration> openedAdministration(const Arguments &arguments, hub::Opening opening,
                                                          Console &console);
/// A participant by id or by the reference of the import; null when there is none.
Id participantNamed(const hub::Administration &administration, const QString &words);
/// What went wrong and what to do about it.
QString sentence(const Error &error);
/// Secure randomness for keys and codes.
RandomBytes secureRandom();

} // namespace samsprak::cli
