// SPDX-License-Identifier: MPL-2.0
// How long a person waits: from starting the program to the sign-in page, and from the code to the week, key
// derivation included. The floor, measured in the same run, is a program that shows an empty window.
#include "app/application.h"
#include "app/session/tablet.h"
#include "demo_profile.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMap>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace samsprak;

constexpr int Rounds = 7;
constexpr auto StartVariable = "SAMSPRAK_BENCH_START";

double monotonicMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

/// Milliseconds since the parent process started this one.
double sinceStart() { return monotonicMs() - qEnvironmentVariable(StartVariable).toDouble(); }

void say(const char *name, double value)
{
    std::printf("%s %.1f\n", name, value);
    std::fflush(stdout);
}

bool shows(const QQuickItem *item, const QString &prefix)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return false;
    if (item->objectName().startsWith(prefix))
        return true;
    const QList<QQuickItem *> children = item->childItems();
    return std::any_of(children.begin(), children.end(),
                       [&](const QQuickItem *child) { return shows(child, prefix); });
}

int runFloor(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QQuickWindow window;
    window.resize(1280, 800);
    QObject::connect(&window, &QQuickWindow::frameSwapped, &application, [] {
        say("empty_window", sinceStart());
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    window.show();
    return QGuiApplication::exec();
}

/// Watches each frame for the sign-in page, gives the code, then watches for the week's sessions.
class Watch : public QObject
{
public:
    Watch(QQuickWindow *window, app::Tablet *tablet)
        : QObject(window)
        , m_window(window)
        , m_tablet(tablet)
    {
        connect(window, &QQuickWindow::frameSwapped, this, [this] { look(); });
    }

private:
    void look()
    {
        if (!m_codeGiven && shows(m_window->contentItem(), QStringLiteral("signInPage"))) {
            say("exec_to_sign_in", sinceStart());
            m_codeGiven = true;
            m_sinceCode.start();
            m_tablet->signIn()->withPin(bench::StaffName, bench::StaffPin);
        } else if (m_codeGiven && shows(m_window->contentItem(), QStringLiteral("sessionCard-"))) {
            say("code_to_week", double(m_sinceCode.nsecsElapsed()) / 1e6);
            QCoreApplication::quit();
        }
    }

    QQuickWindow *m_window;
    app::Tablet *m_tablet;
    QElapsedTimer m_sinceCode;
    bool m_codeGiven = false;
};

int runTablet(int argc, char **argv)
{
    app::ApplicationHooks hooks;
    hooks.windowShown = [](QQuickWindow *window, QObject *tablet) {
        new Watch(window, qobject_cast<app::Tablet *>(tablet)); // owned by the window
    };
    return app::runApplication(argc, argv, hooks);
}

using Figures = QHash<QByteArray, std::vector<double>>;

bool runChild(const QStringList &arguments, Figures &figures)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(StartVariable), QString::number(monotonicMs(), 'f', 3));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(60000) || child.exitCode() != 0)
        return false;
    const QList<QByteArray> lines = child.readAllStandardOutput().trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            figures[parts[0]].push_back(parts[1].toDouble());
    }
    return true;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return -1;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Busy
{
    std::vector<double> typical;
    double p99 = 0;
    double worst = 0;
};

/// Takes in a line of the story such as "A, busy p50, 0.3, ms, p99, 12.0, ms, max, 31.5, ms, what" (with
/// tabs).
void addBusy(const QByteArray &line, QMap<QByteArray, Busy> &tablets)
{
    const QList<QByteArray> parts = line.split('\t');
    if (parts.size() < 9 || parts[1] != "busy p50")
        return;
    Busy &busy = tablets[parts[0].trimmed().right(1)];
    busy.typical.push_back(parts[2].toDouble());
    busy.p99 = std::max(busy.p99, parts[5].toDouble());
    busy.worst = std::max(busy.worst, parts[8].toDouble());
}

/// The whole story in both orders, as the demo runs it: how long each tablet's UI thread was busy at a time.
bool measureStory()
{
    QTemporaryDir directory;
    QProcess story;
    story.start(QCoreApplication::applicationDirPath() + QStringLiteral("/samsprak-story"),
                {QStringLiteral("--headless"), QStringLiteral("--out"), directory.path()});
    if (!story.waitForFinished(300000) || story.exitCode() != 0)
        return false;
    QMap<QByteArray, Busy> tablets;
    const QList<QByteArray> lines = story.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines)
        addBusy(line, tablets);
    for (auto tablet = tablets.cbegin(); tablet != tablets.cend(); ++tablet) {
        const auto print = [&](const char *what, double value) {
            std::printf("ui_busy_%s_%s\t%.2f\tms\tframe_at_60_hz\t16.7\n", what, tablet.key().constData(),
                        value);
        };
        print("typical", median(tablet->typical));
        print("p99", tablet->p99);
        print("worst", tablet->worst);
    }
    return !tablets.isEmpty();
}

int runAll()
{
    QTemporaryDir directory;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!bench::makeDemoProfile(directory.path(), now)) {
        std::fprintf(stderr, "bench_app: the demo profile cannot be made\n");
        return 1;
    }
    Figures figures;
    const QStringList tablet{QStringLiteral("--data"), directory.path(), QStringLiteral("--no-keychain"),
                             QStringLiteral("--language"), QStringLiteral("sv")};
    for (int round = 0; round < Rounds; ++round) {
        if (!runChild({QStringLiteral("--floor")}, figures) || !runChild(tablet, figures)) {
            std::fprintf(stderr, "bench_app: a round did not end well\n");
            return 1;
        }
    }
    const double floor = median(figures["empty_window"]);
    for (const char *name : {"exec_to_sign_in", "code_to_week"})
        std::printf("%s\t%.0f\tms\tempty_window\t%.0f\n", name, median(figures[name]), floor);
    std::fflush(stdout);
    if (!measureStory()) {
        std::fprintf(stderr, "bench_app: the story did not end well\n");
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--floor") == 0)
        return runFloor(argc, argv);
    if (qEnvironmentVariableIsSet(StartVariable))
        return runTablet(argc, argv);
    QCoreApplication application(argc, argv);
    return runAll();
}
