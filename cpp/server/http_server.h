// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "server/hub_thread.h"
#include "server/options.h"

#include <memory>

namespace samsprak::server {

/// The shell around the hub: HTTP, TLS and WebSocket, their limits and time-outs. Runs on the thread that
/// calls `run`.
class HttpServer
{
public:
    explicit HttpServer(HubThread &hub);
    ~HttpServer();

    /// Binds the address and reads the certificate. The sentence in an error is for the one who started the
    /// program.
    Result<void> listen(const Options &options);
    /// "127.0.0.1:8443", with the port that was really taken.
    QByteArray address() const;
    /// Serves until SIGTERM or SIGINT: then answers what it has taken, and returns.
    void run();

private:
    std::unique_ptr<class HttpShell> m_shell;
};

} // namespace samsprak::server
