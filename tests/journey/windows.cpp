// SPDX-License-Identifier: MPL-2.0
#include "windows.h"

#include "cast.h"
#include "enrolment.h"
#include "hub_server.h"
#include "tablet.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace samsprak::journey {

using namespace Qt::StringLiterals;

namespace {

int interrupted[2];

void onInterrupt(int) { [[maybe_unused]] const auto written = ::write(interrupted[1], "x", 1); }

/// Makes a tablet's profile offscreen, through the same screens, so that its window opens at the sign-in.
void prepare(const QString &name, const QString &data, const QString &out, Report &report,
             const std::function<void(Tablet &)> &enrol)
{
    report.step(u"A tablet is prepared for %1"_s.arg(name), [&] {
        Tablet tablet({name,
                       QStringLiteral(SAMSPRAK_DRIVEN_APP),
                       data,
                       out,
                       {u"--data"_s, data, u"--now"_s, cast::now, u"--no-keychain"_s}},
                      report);
        tablet.start();
        enrol(tablet);
        tablet.ask({{u"cmd"_s, u"synced"_s}, {u"timeoutMs"_s, 20'000}});
        tablet.quit();
    });
}

void openWindow(QProcess &window, const QString &data)
{
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QCoreApplication::applicationDirPath() + u"/samsprak"_s,
                 {u"--data"_s, data, u"--now"_s, cast::now, u"--demo"_s});
}

/// Until both windows are closed or Ctrl+C is pressed.
void waitForWindows(QProcess &pedagogue, QProcess &participant)
{
    QEventLoop loop;
    const auto closed = [&] {
        if (pedagogue.state() == QProcess::NotRunning && participant.state() == QProcess::NotRunning)
            loop.quit();
    };
    QObject::connect(&pedagogue, &QProcess::finished, &loop, closed);
    QObject::connect(&participant, &QProcess::finished, &loop, closed);
    if (::pipe(interrupted) != 0)
        return;
    QSocketNotifier notifier(interrupted[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    loop.exec();
    for (QProcess *window : {&pedagogue, &participant}) {
        window->terminate();
        if (!window->waitForFinished(5000))
            window->kill();
    }
}

QJsonObject recordOf(HubServer &hub, const QString &kind, const QString &field, const QString &beginning)
{
    for (const QJsonObject &record : hub.records(kind)) {
        if (record[field].toString().startsWith(beginning))
            return record;
    }
    return {};
}

} // namespace

int openWindows(const QString &demoFolder, Report &report)
{
    const QTemporaryDir folder;
    const QString out = folder.path();
    HubServer hub({QCoreApplication::applicationDirPath(), out + u"/hub"_s, out + u"/hub.key"_s, out},
                  report);
    report.step(u"A server with the demo project"_s, [&] {
        hub.createKey();
        hub.administer({u"import"_s, demoFolder});
        hub.start();
    });
    const QJsonObject pedagogueRecord = recordOf(hub, u"person"_s, u"name"_s, cast::pedagogue + u' ');
    const QJsonObject sabaRecord =
        recordOf(hub, u"participant"_s, u"given_name"_s, cast::saba.section(u' ', 0, 0));
    const QString karin = pedagogueRecord[u"name"].toString();
    prepare(karin, out + u"/A"_s, out, report, [&](Tablet &tablet) {
        enrolStaff(tablet, hub.ticket(u"person"_s, pedagogueRecord[u"id"].toString()));
    });
    prepare(cast::saba, out + u"/B"_s, out, report, [&](Tablet &tablet) {
        enrolParticipant(tablet, hub.ticket(u"participant"_s, sabaRecord[u"id"].toString()));
    });
    if (!report.ok()) {
        std::fprintf(stderr, "The demo could not start: %s\n", qPrintable(report.failure()));
        return 1;
    }
    QProcess pedagogue;
    QProcess participant;
    openWindow(pedagogue, out + u"/A"_s);
    openWindow(participant, out + u"/B"_s);
    std::printf("\nTwo windows are open. Sign in as %s with PIN %s, and as %s with the pictures %s.\n"
                "Each window has a switch for its network. Ctrl+C ends all.\n",
                qPrintable(karin), qPrintable(cast::pin), qPrintable(cast::saba),
                qPrintable(cast::pictures.join(u", "_s)));
    std::fflush(stdout);
    waitForWindows(pedagogue, participant);
    hub.stop();
    return report.ok() ? 0 : 1;
}

} // namespace samsprak::journey
