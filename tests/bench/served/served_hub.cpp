// SPDX-License-Identifier: MPL-2.0
#include "served_hub.h"

#include "case_document.h"
#include "device.h"
#include "figure.h"
#include "hub/administration.h"
#include "hub/enrolment.h"
#include "server/http_server.h"

#include <QCoreApplication>

namespace samsprak::bench {

namespace {
constexpr int PatienceMilliseconds = 20'000;
}

ServedHub::ServedHub()
    : m_person(Id::fromName({}, u"person"))
{
    const QString keyFile = m_folder.filePath(QStringLiteral("key"));
    prepare(keyFile);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--serve"), m_folder.filePath(QStringLiteral("data")), keyFile});
    require(m_process.waitForReadyRead(PatienceMilliseconds), "starting the server");
    const QByteArray address = m_process.readLine().trimmed();
    m_port = address.mid(address.lastIndexOf(':') + 1).toUShort();
    require(m_port != 0, "the server's address");
}

ServedHub::~ServedHub()
{
    m_process.terminate();
    m_process.waitForFinished(PatienceMilliseconds);
}

void ServedHub::prepare(const QString &keyFile)
{
    require(bool(hub::createKeyFile(keyFile, &fillRandom)), "the key file");
    Result<hub::Installation> installation = hub::openInstallation(m_folder.filePath(QStringLiteral("data")),
                                                                   keyFile, hub::Opening::Sole, &fillRandom);
    require(bool(installation), "the installation");
    installation->store->begin();
    for (int tablet = 0; tablet < 2; ++tablet)
        installation->store->addToken(hub::secretHash(token(tablet)),
                                      {{m_person, true}, QStringLiteral("tablet")});
    require(bool(installation->store->commit()), "enrolling");
}

int ServedHub::serve(const QString &folder, const QString &keyFile)
{
    Result<hub::Installation> installation =
        hub::openInstallation(folder, keyFile, hub::Opening::Sole, &fillRandom);
    require(bool(installation), "opening the installation");
    server::HubThread hub(std::move(*installation), {&wallClock, &fillRandom});
    server::HttpServer server(hub);
    server::Options options;
    options.port = 0;
    require(bool(server.listen(options)), "listening");
    std::printf("%s\n", server.address().constData());
    std::fflush(stdout);
    server.run();
    return 0;
}

} // namespace samsprak::bench
