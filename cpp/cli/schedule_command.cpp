// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "cli/schedule_file.h"
#include "scheduling/assignment/explain.h"
#include "scheduling/assignment/solver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

namespace samsprak::cli {
namespace {

using namespace scheduling::assignment;

constexpr double DefaultSeconds = 10;

template <class T>
std::optional<T> readFile(const QString &path, Result<T> (*read)(const QByteArray &), Console &console)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        console.err << "samsprakctl: " << path << " can't be read: " << file.errorString() << '\n';
        return {};
    }
    auto content = read(file.readAll());
    if (!content) {
        console.err << "samsprakctl: " << path << ": " << content.error().detail << '\n';
        return {};
    }
    return std::move(*content);
}

/// '2 09:30': the day of the week from 1, and the time.
QString timeText(int minutes)
{
    return QStringLiteral("%1 %2:%3")
        .arg(minutes / MinutesPerDay + 1)
        .arg(minutes % MinutesPerDay / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// What a plan is made or judged beside, as the options --incumbent and --gone say; false after a sentence.
bool readIncumbent(const Arguments &arguments, const Instance &instance, std::optional<Incumbent> &incumbent,
                   Console &console)
{
    if (arguments.has("incumbent")) {
        const auto plan = readFile(arguments.value("incumbent"), readSolution, console);
        if (!plan)
            return false;
        incumbent = Incumbent{*plan, {}};
    }
    for (const QString &one : arguments.value("gone").split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int gone = one.toInt(&isNumber);
        if (!isNumber || gone < 0 || gone >= int(instance.interpreters.size())) {
            console.err << "samsprakctl: --gone: there is no interpreter '" << one << "'\n";
            return false;
        }
        if (!incumbent)
            incumbent = Incumbent{};
        incumbent->gone.push_back(gone);
    }
    return true;
}

bool readNumber(const Arguments &arguments, const char *option, double otherwise, double &number,
                Console &console)
{
    bool isNumber = true;
    number = arguments.has(option) ? arguments.value(option).toDouble(&isNumber) : otherwise;
    if (!isNumber || number < 0)
        console.err << "samsprakctl: --" << option << " needs a number from 0\n";
    return isNumber && number >= 0;
}

bool writeOut(const Arguments &arguments, const QByteArray &json, Console &console)
{
    if (!arguments.has("out")) {
        console.out << json;
        console.out.flush();
        return true;
    }
    QSaveFile file(arguments.value("out"));
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return true;
    console.err << "samsprakctl: " << arguments.value("out") << " can't be written: " << file.errorString()
                << '\n';
    return false;
}

int solveWeek(const Arguments &arguments, const Instance &instance, Console &console)
{
    double seconds = 0;
    double seed = 0;
    std::optional<Incumbent> incumbent;
    if (!readNumber(arguments, "seconds", DefaultSeconds, seconds, console) ||
        !readNumber(arguments, "seed", 1, seed, console))
        return WrongUse;
    if (!readIncumbent(arguments, instance, incumbent, console))
        return Failed;
    QElapsedTimer clock;
    clock.start();
    SolveOptions options;
    options.seed = uint64_t(seed);
    options.secondsLeft = [&] { return seconds - double(clock.nsecsElapsed()) * 1e-9; };
    const Solved solved = solve(instance, incumbent, options);
    if (!writeOut(arguments, writeSolution(solved.solution), console))
        return Failed;
    console.err << "Z " << qint64(solved.cost) << "  bound " << qint64(solved.bound) << "  gap "
                << QString::number(solved.gap() * 100, 'f', 2) << " %  served " << solved.served << " of "
                << instance.sessions.size() << '\n';
    return Done;
}

void printCost(const Verdict &verdict, const Instance &instance, QTextStream &to)
{
    const Cost &cost = verdict.cost;
    to << "Z " << qint64(cost.total()) << "  served " << verdict.served << " of " << instance.sessions.size()
       << '\n';
    const std::pair<const char *, int64_t> parts[] = {{"unserved", cost.unserved},
                                                      {"travel", cost.travel},
                                                      {"over-qualification", cost.overqualification},
                                                      {"gender wished", cost.softGender},
                                                      {"continuity", cost.continuity},
                                                      {"other start", cost.alternativeStart},
                                                      {"changes", cost.change}};
    for (const auto &[name, value] : parts)
        to << "  " << name << ": " << qint64(value) << '\n';
}

int checkPlan(const Arguments &arguments, const Instance &instance, const Solution &plan, Console &console)
{
    std::optional<Incumbent> incumbent;
    if (!readIncumbent(arguments, instance, incumbent, console))
        return Failed;
    const Verdict verdict = judge(instance, plan, incumbent);
    printCost(verdict, instance, console.out);
    if (plan.instance != instance.name)
        console.err << "samsprakctl: the solution is of '" << QString::fromStdString(plan.instance)
                    << "', not of '" << QString::fromStdString(instance.name) << "'\n";
    for (const Fault &fault : verdict.faults)
        console.err << "samsprakctl: session " << fault.row.session << ", interpreter "
                    << fault.row.interpreter << ", " << timeText(fault.row.start) << ": "
                    << nameOf(fault.code) << '\n';
    return verdict.isValid() && plan.instance == instance.name ? Done : Failed;
}

QString wayText(const WayToServe &way)
{
    QString text = QStringLiteral("interpreter %1 at %2 for %3 more")
                       .arg(way.interpreter)
                       .arg(timeText(way.start))
                       .arg(way.added);
    QStringList others;
    for (const int session : way.inTheWay)
        others << QString::number(session);
    if (!others.isEmpty())
        text += QStringLiteral("; in the way: session ") + others.join(QStringLiteral(", "));
    if (way.weekFull)
        text += QStringLiteral("; the week is full");
    return text;
}

int explainPlan(const Arguments &arguments, const Instance &instance, const Solution &plan, Console &console)
{
    std::optional<Incumbent> incumbent;
    if (!readIncumbent(arguments, instance, incumbent, console))
        return Failed;
    if (!judge(instance, plan, incumbent).isValid()) {
        console.err << "samsprakctl: the solution is not valid: ask 'schedule check' what is wrong\n";
        return Failed;
    }
    for (const Explanation &one : explain(instance, plan, incumbent)) {
        console.out << "session " << one.session << ": ";
        if (one.served) {
            console.out << "interpreter " << one.row.interpreter << " at " << timeText(one.row.start)
                        << " adds " << qint64(one.added) << "; of " << one.suited << " suited, ";
            console.out << (one.runnerUp.exists() ? QStringLiteral("next best ") + wayText(one.runnerUp)
                                                  : QStringLiteral("nobody else is free"));
        } else if (one.suited == 0) {
            console.out << "unserved: no interpreter suits it";
        } else {
            console.out << "unserved: of " << one.suited << " suited, the cheapest is "
                        << wayText(one.blocked);
        }
        console.out << '\n';
    }
    return Done;
}

} // namespace

int scheduleCommand(const Arguments &arguments, Console &console)
{
    const QString what = arguments.operands.value(0);
    const bool solves = what == QLatin1String("solve");
    const bool checks = what == QLatin1String("check");
    if ((!solves && !checks && what != QLatin1String("explain")) ||
        arguments.operands.size() != (solves ? 2 : 3)) {
        console.err
            << "samsprakctl: say schedule solve INSTANCE, schedule check INSTANCE SOLUTION, or schedule "
               "explain INSTANCE SOLUTION\n";
        return WrongUse;
    }
    const auto instance = readFile(arguments.operands[1], readInstance, console);
    if (!instance)
        return Failed;
    if (solves)
        return solveWeek(arguments, *instance, console);
    const auto plan = readFile(arguments.operands[2], readSolution, console);
    if (!plan)
        return Failed;
    return checks ? checkPlan(arguments, *instance, *plan, console)
                  : explainPlan(arguments, *instance, *plan, console);
}

} // namespace samsprak::cli
