// SPDX-License-Identifier: MPL-2.0
#include "headless_browser.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace samsprak::test {

namespace {
constexpr int Patience = 60'000; ///< milliseconds
}

QString HeadlessBrowser::program() { return QStandardPaths::findExecutable(QStringLiteral("chromium")); }

HeadlessBrowser::~HeadlessBrowser()
{
    m_socket.close();
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

/// Of the first page, as the browser tells it once it is up.
QString HeadlessBrowser::debuggerAddress()
{
    static const QRegularExpression line(QStringLiteral("DevTools listening on ws://([^/]+)/"));
    QString said;
    while (!line.match(said).hasMatch()) {
        if (!m_process.waitForReadyRead(Patience))
            return {};
        said += QString::fromUtf8(m_process.readAllStandardError());
    }
    QNetworkAccessManager network;
    const QUrl list(QStringLiteral("http://%1/json/list").arg(line.match(said).captured(1)));
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(list)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(Patience);
    for (const QJsonValue &target : QJsonDocument::fromJson(reply->readAll()).array())
        if (target[QLatin1String("type")].toString() == u"page")
            return target[QLatin1String("webSocketDebuggerUrl")].toString();
    return {};
}

bool HeadlessBrowser::start(int width, int height, const QString &language)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setReadChannel(QProcess::StandardError);
    m_process.start(program(),
                    {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
                     QStringLiteral("--disable-gpu"), QStringLiteral("--disable-dev-shm-usage"),
                     QStringLiteral("--no-first-run"), QStringLiteral("--remote-debugging-port=0"),
                     QStringLiteral("--remote-allow-origins=*"), QStringLiteral("--no-proxy-server"),
                     QStringLiteral("--user-data-dir=") + m_folder.path(), QStringLiteral("about:blank")});
    const QString address = debuggerAddress();
    if (address.isEmpty())
        return false;
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        if (QJsonDocument::fromJson(text.toUtf8())[QLatin1String("method")].toString() ==
            u"Page.loadEventFired")
            m_loaded = true;
    });
    QSignalSpy connected(&m_socket, &QWebSocket::connected);
    m_socket.open(QUrl(address));
    if (!connected.wait(Patience))
        return false;
    ask(QStringLiteral("Page.enable"));
    ask(QStringLiteral("Emulation.setScriptExecutionDisabled"), {{QStringLiteral("value"), true}});
    ask(QStringLiteral("Emulation.setDeviceMetricsOverride"), {{QStringLiteral("width"), width},
                                                               {QStringLiteral("height"), height},
                                                               {QStringLiteral("deviceScaleFactor"), 2},
                                                               {QStringLiteral("mobile"), true}});
    ask(QStringLiteral("Network.enable"));
    ask(QStringLiteral("Network.setExtraHTTPHeaders"),
        {{QStringLiteral("headers"), QJsonObject{{QStringLiteral("Accept-Language"), language}}}});
    return true;
}

QJsonObject HeadlessBrowser::ask(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_last;
    QJsonObject result;
    bool answered = false;
    const auto listening =
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [&](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message[QLatin1String("id")].toInt() != id)
                return;
            result = message[QLatin1String("result")].toObject();
            answered = true;
        });
    m_socket.sendTextMessage(
        QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("id"), id},
                                                    {QStringLiteral("method"), method},
                                                    {QStringLiteral("params"), parameters}})
                              .toJson(QJsonDocument::Compact)));
    static_cast<void>(QTest::qWaitFor([&] { return answered; }, Patience));
    QObject::disconnect(listening);
    return result;
}

bool HeadlessBrowser::open(const QUrl &url)
{
    m_loaded = false;
    const QJsonObject begun = ask(QStringLiteral("Page.navigate"), {{QStringLiteral("url"), url.toString()}});
    return begun[QLatin1String("errorText")].isUndefined() &&
           QTest::qWaitFor([this] { return m_loaded; }, Patience);
}

QSize HeadlessBrowser::contentSize()
{
    const QJsonObject size =
        ask(QStringLiteral("Page.getLayoutMetrics"))[QLatin1String("cssContentSize")].toObject();
    return {int(size[QLatin1String("width")].toDouble()), int(size[QLatin1String("height")].toDouble())};
}

QString HeadlessBrowser::markup()
{
    const QJsonObject root = ask(QStringLiteral("DOM.getDocument"))[QLatin1String("root")].toObject();
    return ask(QStringLiteral("DOM.getOuterHTML"),
               {{QStringLiteral("nodeId"), root[QLatin1String("nodeId")]}})[QLatin1String("outerHTML")]
        .toString();
}

QByteArray HeadlessBrowser::picture()
{
    const QJsonObject taken =
        ask(QStringLiteral("Page.captureScreenshot"), {{QStringLiteral("format"), QStringLiteral("png")},
                                                       {QStringLiteral("captureBeyondViewport"), true}});
    return QByteArray::fromBase64(taken[QLatin1String("data")].toString().toLatin1());
}

} // namespace samsprak::test
