// SPDX-License-Identifier: MPL-2.0
#include "report.h"
#include "story.h"
#include "windows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace samsprak::journey;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString out;
    QString demo;
    QList<FirstOnline> orders;
    bool windows = false;
};

Options readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The story of three tablets, one hub, one interpreter and two languages"_s);
    parser.addHelpOption();
    const QCommandLineOption headless(u"headless"_s, u"Run the story without a display (the default)."_s);
    const QCommandLineOption out(u"out"_s, u"Keep pictures, their texts and the data folders in DIR."_s,
                                 u"DIR"_s);
    const QCommandLineOption order(u"order"_s, u"Who comes online first: ac, ca or both."_s, u"ORDER"_s,
                                   u"both"_s);
    const QCommandLineOption windows(u"windows"_s, u"Open the demo's windows instead."_s);
    const QCommandLineOption demo(u"demo"_s, u"The project to import."_s, u"DIR"_s,
                                  QStringLiteral(SAMSPRAK_SOURCE_FOLDER "/assets/demo"));
    parser.addOptions({headless, out, order, windows, demo});
    parser.process(app);
    Options options{parser.value(out), parser.value(demo), {}, parser.isSet(windows)};
    if (parser.value(order) != u"ca")
        options.orders << FirstOnline::Pedagogue;
    if (parser.value(order) != u"ac")
        options.orders << FirstOnline::JobAgent;
    return options;
}

/// The first order's pictures lie in the folder itself, the other's in one of its own.
Story::Setup setupFor(FirstOnline first, bool alone, const Options &options, const QString &out)
{
    const QString order = first == FirstOnline::Pedagogue ? u"a-first"_s : u"c-first"_s;
    Story::Setup setup;
    setup.programs = QCoreApplication::applicationDirPath();
    setup.drivenApp = QStringLiteral(SAMSPRAK_DRIVEN_APP);
    setup.demoFolder = options.demo;
    setup.outFolder = alone || first == FirstOnline::Pedagogue ? out : out + u'/' + order;
    setup.dataFolder = out + u"/data/"_s + order;
    setup.first = first;
    return setup;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = readOptions(app);
    Report report;
    if (options.windows)
        return openWindows(options.demo, report);
    QTemporaryDir temporary;
    const QString out = options.out.isEmpty() ? temporary.path() : QDir(options.out).absolutePath();
    for (const FirstOnline first : options.orders)
        Story(setupFor(first, options.orders.size() == 1, options, out), report).run();
    if (!report.ok()) {
        std::fprintf(stderr, "\nThe story failed: %s\n", qPrintable(report.failure()));
        temporary.setAutoRemove(false);
        std::fprintf(stderr, "Pictures, logs and data: %s\n", qPrintable(out));
        return 1;
    }
    std::printf("\nThe story went well: %d steps in %.1f s%s\n", report.steps(),
                double(report.elapsedMs()) / 1000,
                options.out.isEmpty() ? "" : qPrintable(u"; pictures and data in "_s + out));
    return 0;
}
