// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTimer>
#include <chrono>

namespace samsprak::journey {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any command's own limit: only a dead or hanging process runs into it.
constexpr int answerTimeoutMs = 60'000;

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Tablet::Tablet(Setup setup, Report &report)
    : m_setup(std::move(setup))
    , m_report(report)
{
    // The same screens on every machine: no display, no graphics card, no locale of its own.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"QT_SCALE_FACTOR"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(m_setup.program);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Tablet::readAnswers);
}

Tablet::~Tablet()
{
    if (isRunning())
        kill();
}

bool Tablet::start(const QStringList &more)
{
    if (!m_report.ok())
        return false;
    QDir().mkpath(m_setup.dataFolder);
    m_buffer.clear();
    m_process.setArguments(m_setup.arguments + more);
    m_process.setStandardErrorFile(m_setup.outFolder + u"/log-"_s + m_setup.name + u".txt"_s,
                                   QIODevice::Append);
    m_process.start();
    if (!m_process.waitForStarted())
        return m_report.require(false, u"%1 could not start %2"_s.arg(m_setup.name, m_setup.program));
    ask({{u"cmd"_s, u"dump"_s}, {u"timeoutMs"_s, 20'000}});
    return m_report.ok();
}

void Tablet::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Tablet::quit()
{
    if (!isRunning())
        return;
    m_process.write("{\"cmd\":\"quit\"}\n");
    if (!m_process.waitForFinished(10'000)) {
        m_report.fail(u"%1 did not quit within 10 s"_s.arg(m_setup.name));
        kill();
    }
}

int Tablet::post(QJsonObject command)
{
    const int id = ++m_lastId;
    if (!m_report.ok())
        return id;
    command.insert(u"id"_s, id);
    m_commands.insert(id, command);
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    return id;
}

QJsonObject Tablet::await(int id)
{
    if (!m_report.ok())
        return {};
    if (!m_answers.contains(id)) {
        QEventLoop loop;
        QTimer timeout;
        timeout.setSingleShot(true);
        connect(&timeout, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
        connect(&m_process, &QProcess::readyReadStandardOutput, &loop, [&] {
            if (m_answers.contains(id))
                loop.exit(0);
        });
        connect(&m_process, &QProcess::finished, &loop, [&loop] { loop.exit(2); });
        timeout.start(answerTimeoutMs);
        const int how = isRunning() ? loop.exec() : 2;
        if (how != 0 && !m_answers.contains(id)) {
            m_report.fail(u"%1: %2: %3"_s.arg(m_setup.name, said(m_commands.value(id)),
                                              how == 1 ? u"no answer"_s : u"the app has ended"_s));
            return {};
        }
    }
    const QJsonObject answer = m_answers.take(id);
    if (!answer[u"ok"].toBool())
        m_report.fail(
            u"%1: %2: %3"_s.arg(m_setup.name, said(m_commands.value(id)), answer[u"error"].toString()));
    return answer;
}

QJsonObject Tablet::ask(const QJsonObject &command) { return await(post(command)); }

void Tablet::readAnswers()
{
    m_buffer += m_process.readAllStandardOutput();
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(m_buffer.left(end)).object();
        m_buffer.remove(0, end + 1);
        const int id = answer[u"id"].toInt(-1);
        m_lastAnswerAt = steadyMs();
        m_answeredAt.insert(id, m_lastAnswerAt);
        m_answers.insert(id, answer);
    }
}

QString Tablet::said(const QJsonObject &command)
{
    const QString what =
        command[u"name"].toString(command[u"text"].toString(command[u"property"].toString()));
    return u"%1 '%2'"_s.arg(command[u"cmd"].toString(), what);
}

void Tablet::tap(const QString &name, int nth)
{
    ask({{u"cmd"_s, u"tap"_s}, {u"name"_s, name}, {u"nth"_s, nth}});
}

void Tablet::tapText(const QString &text) { ask({{u"cmd"_s, u"tap"_s}, {u"text"_s, text}}); }

void Tablet::type(const QString &name, const QString &value)
{
    ask({{u"cmd"_s, u"type"_s}, {u"name"_s, name}, {u"value"_s, value}, {u"clear"_s, true}});
}

void Tablet::drag(const QString &name, int dx, int dy, int holdMs)
{
    ask({{u"cmd"_s, u"drag"_s}, {u"name"_s, name}, {u"dx"_s, dx}, {u"dy"_s, dy}, {u"holdMs"_s, holdMs}});
}

QString Tablet::waitFor(const QString &name, int timeoutMs)
{
    return ask({{u"cmd"_s, u"waitFor"_s}, {u"name"_s, name}, {u"timeoutMs"_s, timeoutMs}})[u"value"]
        .toString();
}

void Tablet::waitForText(const QString &text, int timeoutMs)
{
    ask({{u"cmd"_s, u"waitFor"_s}, {u"text"_s, text}, {u"timeoutMs"_s, timeoutMs}});
}

void Tablet::waitGone(const QString &name, int timeoutMs)
{
    ask({{u"cmd"_s, u"waitGone"_s}, {u"name"_s, name}, {u"timeoutMs"_s, timeoutMs}});
}

void Tablet::set(const QString &property, const QJsonValue &value)
{
    ask({{u"cmd"_s, u"set"_s}, {u"property"_s, property}, {u"value"_s, value}});
}

void Tablet::resize(const QSize &size)
{
    ask({{u"cmd"_s, u"resize"_s}, {u"width"_s, size.width()}, {u"height"_s, size.height()}});
}

Screen Tablet::look() { return Screen(ask({{u"cmd"_s, u"dump"_s}})[u"screen"].toObject()); }

Screen Tablet::picture(const QString &fileName)
{
    const QString file = m_setup.outFolder + u'/' + fileName + u".png"_s;
    ask({{u"cmd"_s, u"screenshot"_s}, {u"file"_s, file}});
    if (!m_report.ok())
        return {};
    const Screen screen = Screen::read(file);
    m_report.require(!screen.isEmpty(), u"%1 has no readable JSON beside it"_s.arg(file));
    return screen;
}

} // namespace samsprak::journey
