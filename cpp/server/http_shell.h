// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "server/hub_thread.h"
#include "server/options.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <list>

namespace samsprak::server {

namespace asio = boost::asio;

/// One question to the hub, or one line of hints from it, and who waits for it.
struct Exchange
{
    explicit Exchange(asio::io_context &io)
        : wake(io, asio::steady_timer::time_point::max())
    {
    }

    asio::steady_timer wake; ///< cancelled when something came
    std::optional<hub::Effect> answer;
    bool hinted = false;
};

/// What the connections share. All on the network thread but `deliver`.
class HttpShell
{
public:
    explicit HttpShell(HubThread &hub);

    Result<void> listen(const Options &options);
    void run();
    asio::ip::tcp::endpoint endpoint() const { return m_acceptor.local_endpoint(); }

    /// Puts a question to the hub; nothing when it does not answer in time.
    template <class Event>
    asio::awaitable<std::optional<hub::Effect>> ask(Event event);
    std::shared_ptr<Exchange> openLine(hub::ConnectionId id);
    void closeLine(hub::ConnectionId id) { m_exchanges.erase(id); }
    void post(hub::Event event) { m_hub.post(std::move(event)); }

    hub::ConnectionId newId() { return m_nextId++; }
    bool isStopping() const { return m_stopping; }
    asio::io_context &io() { return m_io; }
    asio::ssl::context *tls() { return m_tls ? &*m_tls : nullptr; }

    /// A connection that lives; `close` ends it when it waits for nothing.
    class Presence
    {
    public:
        Presence(HttpShell &shell, std::function<void()> close);
        ~Presence();
        Presence(const Presence &) = delete;
        Presence &operator=(const Presence &) = delete;

    private:
        HttpShell &m_shell;
        std::list<std::function<void()>>::iterator m_place;
    };

private:
    asio::awaitable<void> accept();
    asio::awaitable<void> awaitSignal();
    Result<void> readCertificate(const Options &options);
    void deliver(const hub::Effect &effect);
    void take(const hub::Effect &effect);

    HubThread &m_hub;
    asio::io_context m_io{1};
    asio::ip::tcp::acceptor m_acceptor{m_io};
    asio::signal_set m_signals{m_io};
    asio::steady_timer m_patience{m_io};
    std::optional<asio::ssl::context> m_tls;
    std::map<hub::ConnectionId, std::shared_ptr<Exchange>> m_exchanges;
    std::list<std::function<void()>> m_present;
    hub::ConnectionId m_nextId = 1;
    bool m_stopping = false;
};

extern template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::SyncReceived);
extern template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::EnrolReceived);
extern template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::HistoryAsked);
extern template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::AttachmentSent);
extern template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::AttachmentAsked);
extern template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::LinkFollowed);
extern template asio::awaitable<std::optional<hub::Effect>> HttpShell::ask(hub::ListenerJoined);

/// Serves one connection until it ends.
asio::awaitable<void> serveConnection(HttpShell &shell, asio::ip::tcp::socket socket);

} // namespace samsprak::server
