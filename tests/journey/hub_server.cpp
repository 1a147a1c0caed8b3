// SPDX-License-Identifier: MPL-2.0
#include "hub_server.h"

#include "cast.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace samsprak::journey {

using namespace Qt::StringLiterals;

namespace {

constexpr int startTimeoutMs = 15'000;
constexpr int stopTimeoutMs = 15'000;
constexpr int administerTimeoutMs = 120'000;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(1000))
        return false;
    socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    return socket.waitForReadyRead(2000) && socket.readAll().startsWith("HTTP/1.1 200");
}

} // namespace

HubServer::HubServer(Setup setup, Report &report)
    : m_setup(std::move(setup))
    , m_report(report)
{
}

HubServer::~HubServer()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void HubServer::createKey()
{
    QByteArray key(32, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), key.size() / 4);
    QFile::remove(m_setup.keyFile);
    QFile file(m_setup.keyFile);
    const bool made = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      file.write(key.toHex()) == 64;
    m_report.require(made, u"can't write %1"_s.arg(m_setup.keyFile));
}

QString HubServer::administer(const QStringList &arguments)
{
    if (!m_report.ok())
        return {};
    QProcess tool;
    tool.start(m_setup.programs + u"/samsprakctl"_s,
               QStringList{u"--data"_s, m_setup.dataFolder, u"--key-file"_s, m_setup.keyFile} + arguments);
    const bool ended = tool.waitForFinished(administerTimeoutMs);
    const bool well = ended && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    if (!well) {
        m_report.fail(u"samsprakctl %1: %2"_s.arg(arguments.join(u' '),
                                                  QString::fromUtf8(tool.readAllStandardError()).trimmed()));
        return {};
    }
    return QString::fromUtf8(tool.readAllStandardOutput());
}

bool HubServer::start()
{
    if (!m_report.ok())
        return false;
    m_port = freePort();
    m_process.setStandardErrorFile(m_setup.outFolder + u"/log-hub.txt"_s, QIODevice::Append);
    QStringList arguments{u"--data"_s,     m_setup.dataFolder, u"--key-file"_s,
                          m_setup.keyFile, u"--listen"_s,      u"127.0.0.1:%1"_s.arg(m_port)};
    // The demo's calendar is of a certain week: once that has passed, the hub plays that it has not.
    if (QDateTime::currentDateTimeUtc() > QDateTime::fromString(cast::now, Qt::ISODate))
        arguments << u"--now"_s << cast::now;
    m_process.start(m_setup.programs + u"/samsprakd"_s, arguments);
    if (!m_process.waitForStarted())
        return m_report.require(false, u"samsprakd could not be started"_s);
    const QDeadlineTimer deadline(startTimeoutMs);
    while (!answers(m_port)) {
        // The wait for the process's end doubles as the pause between two tries.
        if (m_process.waitForFinished(20) || m_process.state() == QProcess::NotRunning)
            return m_report.require(false, u"samsprakd ended at once; see log-hub.txt"_s);
        if (deadline.hasExpired())
            return m_report.require(false, u"samsprakd does not answer /healthz"_s);
    }
    return true;
}

void HubServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    const bool ended = m_process.waitForFinished(stopTimeoutMs);
    m_report.require(ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0,
                     u"samsprakd did not stop in order"_s);
}

QString HubServer::ticket(const QString &kind, const QString &id)
{
    return administer({u"enrol"_s, u"--"_s + kind, id, u"--url"_s, url(), u"--hours"_s, u"700"_s}).trimmed();
}

QList<QJsonObject> HubServer::records(const QString &kind)
{
    const QString printed = administer({u"show"_s, kind, u"--json"_s});
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(printed.toUtf8(), &error);
    if (m_report.ok() && !document.isArray())
        m_report.fail(u"samsprakctl show %1 printed no JSON array: %2"_s.arg(kind, error.errorString()));
    QList<QJsonObject> records;
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        // The fields beside the header, so that a check reads like the record.
        QJsonObject record = entry.toObject();
        const QJsonObject fields = record.take(u"fields").toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            record.insert(field.key(), field.value());
        records << record;
    }
    return records;
}

QString HubServer::hexKey() const
{
    QFile file(m_setup.keyFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace samsprak::journey
