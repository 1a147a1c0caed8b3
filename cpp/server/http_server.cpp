// SPDX-License-Identifier: MPL-2.0
#include "server/http_server.h"

#include "server/http_shell.h"
#include "server/log.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <openssl/ssl.h>

#include <csignal>
#include <sstream>

namespace samsprak::server {

namespace {

/// A tablet holds two: its line of hints and the one for round trips.
constexpr size_t MostConnections = 4000;
constexpr auto HubPatience = std::chrono::seconds(60);
constexpr auto StopPatience = std::chrono::seconds(10);
constexpr auto quietly = asio::as_tuple(asio::use_awaitable);

} // namespace

HttpShell::Presence::Presence(HttpShell &shell, std::function<void()> close)
    : m_shell(shell)
    , m_place(shell.m_present.insert(shell.m_present.end(), std::move(close)))
{
}

HttpShell::Presence::~Presence()
{
    m_shell.m_present.erase(m_place);
    if (m_shell.m_stopping && m_shell.m_present.empty())
        m_shell.m_patience.cancel();
}

HttpShell::HttpShell(HubThread &hub)
    : m_hub(hub)
{
}

Result<void> HttpShell::readCertificate(const Options &options)
{
    boost::system::error_code error;
    m_tls.emplace(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(m_tls->native_handle(), TLS1_3_VERSION);
    m_tls->use_certificate_chain_file(options.certificate.toStdString(), error);
    if (error)
        return {ErrorCode::InvalidInput,
                QStringLiteral("%1 holds no certificate in PEM form").arg(options.certificate)};
    m_tls->use_private_key_file(options.privateKey.toStdString(), asio::ssl::context::pem, error);
    if (error || SSL_CTX_check_private_key(m_tls->native_handle()) != 1)
        return {ErrorCode::InvalidInput,
                QStringLiteral("%1 is not the private key of the certificate").arg(options.privateKey)};
    return {};
}

Result<void> HttpShell::listen(const Options &options)
{
    if (options.isSecure())
        if (const Result<void> read = readCertificate(options); !read)
            return read;
    boost::system::error_code error;
    const auto host = asio::ip::make_address(options.host.toStdString(), error);
    if (error)
        return {ErrorCode::InvalidInput,
                QStringLiteral("%1 is no address of this machine").arg(options.host)};
    const asio::ip::tcp::endpoint endpoint(host, options.port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return {ErrorCode::NetworkFailed, QStringLiteral("can't listen on port %1: %2")
                                              .arg(options.port)
                                              .arg(QString::fromStdString(error.message()))};
    m_signals.add(SIGTERM);
    m_signals.add(SIGINT);
    return {};
}

void HttpShell::run()
{
    m_hub.start([this](const hub::Effect &effect) { deliver(effect); });
    asio::co_spawn(m_io, accept(), asio::detached);
    asio::co_spawn(m_io, awaitSignal(), asio::detached);
    m_io.run();
    m_hub.stop();
}

asio::awaitable<void> HttpShell::accept()
{
    while (!m_stopping) {
        auto [error, socket] = co_await m_acceptor.async_accept(quietly);
        if (error == asio::error::operation_aborted)
            co_return;
        if (error) {
            // Out of descriptors, most likely: others will end.
            asio::steady_timer pause(m_io, std::chrono::milliseconds(50));
            co_await pause.async_wait(quietly);
            continue;
        }
        if (m_present.size() >= MostConnections) {
            log("connection_refused");
            continue;
        }
        asio::co_spawn(m_io, serveConnection(*this, std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> HttpShell::awaitSignal()
{
    co_await m_signals.async_wait(quietly);
    m_stopping = true;
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
    const std::list<std::function<void()>> present = m_present;
    for (const std::function<void()> &close : present)
        close();
    if (m_present.empty())
        co_return;
    m_patience.expires_after(StopPatience);
    auto [cancelled] = co_await m_patience.async_wait(quietly);
    if (!cancelled)
        m_io.stop();
}

void HttpShell::deliver(const hub::Effect &effect)
{
    asio::post(m_io, [this, effect] { take(effect); });
}

void HttpShell::take(const hub::Effect &effect)
{
    if (const auto *trespass = std::get_if<hub::Trespass>(&effect))
        log("out_of_scope", {{"actor", trespass->actor.toString().toLatin1()},
                             {"transaction", trespass->transaction.toString().toLatin1()},
                             {"kind", QByteArray::number(int(trespass->kind))},
                             {"record", trespass->record.toString().toLatin1()}});
    const auto connection = std::visit(
        [](const auto &e) -> hub::ConnectionId {
            if constexpr (requires { e.connection; })
                return e.connection;
            else
                return 0;
        },
        effect);
    const auto waiting = m_exchanges.find(connection);
    if (waiting == m_exchanges.end())
        return;
    if (std::holds_alternative<hub::Hint>(effect))
        waiting->second->hinted = true;
    else
        waiting->second->answer = effect;
    waiting->second->wake.cancel();
}

std::shared_ptr<Exchange> HttpShell::openLine(hub::ConnectionId id)
{
    auto exchange = std::make_shared<Exchange>(m_io);
    m_exchanges[id] = exchange;
    return exchange;
}

template <class Event>
asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(Event event)
{
    const auto known = m_exchanges.find(event.connection);
    const bool isLine = known != m_exchanges.end();
    const hub::ConnectionId id = event.connection;
    const std::shared_ptr<Exchange> exchange = isLine ? known->second : openLine(id);
    exchange->wake.expires_after(HubPatience);
    post(std::move(event));
    co_await exchange->wake.async_wait(quietly);
    if (!isLine)
        closeLine(id);
    co_return std::exchange(exchange->answer, std::nullopt);
}

template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::SyncReceived);
template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::EnrolReceived);
template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::HistoryAsked);
template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::AttachmentSent);
template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::AttachmentAsked);
template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::LinkFollowed);
template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::ListenerJoined);

HttpServer::HttpServer(HubThread &hub)
    : m_shell(std::make_unique<HttpShell>(hub))
{
}

HttpServer::~HttpServer() = default;

Result<void> HttpServer::listen(const Options &options) { return m_shell->listen(options); }

QByteArray HttpServer::address() const
{
    std::ostringstream text;
    text << m_shell->endpoint();
    return QByteArray::fromStdString(text.str());
}

void HttpServer::run() { m_shell->run(); }

} // namespace samsprak::server
