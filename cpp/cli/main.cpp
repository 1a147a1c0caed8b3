// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("samsprakctl"));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return samsprak::cli::run(application.arguments().mid(1), out, err);
}
