// SPDX-License-Identifier: MPL-2.0
#include "server/attachment_target.h"
#include "server/http_shell.h"
#include "server/link_routes.h"
#include "server/log.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include <netinet/tcp.h>

namespace samsprak::server {

namespace {

namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
constexpr auto IdleTime = std::chrono::seconds(75);
constexpr auto HeaderTime = std::chrono::seconds(10);
constexpr auto BodyTime = std::chrono::seconds(30);
constexpr uint32_t HeaderLimit = 8 * 1024;
constexpr uint64_t BodyLimit = 1024 * 1024;
constexpr uint64_t SmallLimit = 16 * 1024;
constexpr uint64_t PieceLimit = 320 * 1024;
constexpr size_t HintLimit = 1024; ///< a listener has nothing to say

using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

Response textResponse(const Request &request, http::status status, std::string text)
{
    Response response(status, request.version());
    response.set(http::field::content_type, "text/plain; charset=utf-8");
    response.set(http::field::cache_control, "no-store");
    response.keep_alive(request.keep_alive());
    response.body() = std::move(text);
    response.prepare_payload();
    return response;
}

http::status statusOf(hub::Failure::Status status)
{
    using enum hub::Failure::Status;
    switch (status) {
    case BadRequest:
        return http::status::bad_request;
    case Unauthorised:
        return http::status::unauthorized;
    case Forbidden:
        return http::status::forbidden;
    case NotFound:
        return http::status::not_found;
    case TooLarge:
        return http::status::payload_too_large;
    case TooMany:
        return http::status::too_many_requests;
    case Full:
        return http::status::insufficient_storage;
    case InternalError:
        return http::status::service_unavailable;
    }
    return http::status::internal_server_error;
}

Response responseTo(const Request &request, const std::optional<hub::Effect> &answer)
{
    if (!answer)
        return textResponse(request, http::status::service_unavailable, "busy");
    if (const auto *failure = std::get_if<hub::Failure>(&*answer))
        return textResponse(request, statusOf(failure->status), failure->code.toStdString());
    const auto *reply = std::get_if<hub::Reply>(&*answer);
    Response response = textResponse(request, http::status::ok, reply ? reply->frame.toStdString() : "");
    response.set(http::field::content_type, "application/octet-stream");
    return response;
}

QByteArray bearerToken(const Request &request)
{
    const std::string_view value = request[http::field::authorization];
    constexpr std::string_view scheme = "Bearer ";
    if (!value.starts_with(scheme))
        return {};
    return QByteArray(value.data() + scheme.size(), qsizetype(value.size() - scheme.size()));
}

QByteArray bodyOf(const Request &request)
{
    return QByteArray(request.body().data(), qsizetype(request.body().size()));
}

asio::awaitable<Response> answerAboutAttachment(HttpShell &shell, const Request &request)
{
    const std::string_view target(request.target().data(), request.target().size());
    const std::optional<AttachmentTarget> wanted = readAttachmentTarget(target);
    if (!wanted)
        co_return textResponse(request, http::status::not_found, "not_found");
    std::optional<hub::Effect> answer;
    if (request.method() == http::verb::put) {
        if (request.body().size() > PieceLimit)
            co_return textResponse(request, http::status::payload_too_large, "too_large");
        hub::AttachmentSent event{shell.newId(), bearerToken(request), wanted->record, bodyOf(request)};
        answer = co_await shell.ask(std::move(event));
    } else if (request.method() == http::verb::get) {
        hub::AttachmentAsked event{shell.newId(), bearerToken(request), wanted->record, wanted->from,
                                   wanted->atMost};
        answer = co_await shell.ask(std::move(event));
    } else {
        co_return textResponse(request, http::status::method_not_allowed, "method_not_allowed");
    }
    co_return responseTo(request, answer);
}

QByteArray fieldOf(const Request &request, http::field name)
{
    const std::string_view value = request[name];
    return QByteArray(value.data(), qsizetype(value.size()));
}

/// For those without a tablet: calendars and pages.
asio::awaitable<Response> answerAtLink(HttpShell &shell, const Request &request, const QByteArray &peer)
{
    LinkRequest asked;
    asked.method = request.method_string();
    asked.target = request.target();
    asked.acceptLanguage = fieldOf(request, http::field::accept_language);
    asked.ifNoneMatch = fieldOf(request, http::field::if_none_match);
    asked.body = bodyOf(request);
    const LinkVisit visit = readLinkVisit(asked);
    std::optional<hub::Effect> answer;
    if (visit.refused == 0) {
        hub::LinkFollowed event{shell.newId(), peer, visit.asked};
        answer = co_await shell.ask(std::move(event));
    }
    LinkResponse found = linkResponse(visit, answer);
    Response response(http::status(found.status), request.version());
    response.set(http::field::content_type, found.type.toStdString());
    for (const auto &[name, value] : found.fields)
        response.set(name, value.toStdString());
    response.keep_alive(request.keep_alive());
    response.body() = found.body.toStdString();
    response.prepare_payload();
    // A head tells the length of what is not sent.
    if (request.method() == http::verb::head)
        response.body().clear();
    co_return response;
}

asio::awaitable<Response> answerTo(HttpShell &shell, const Request &request, const QByteArray &peer)
{
    const std::string_view target = request.target();
    if (isLinkTarget(target))
        co_return co_await answerAtLink(shell, request, peer);
    if (target.starts_with(AttachmentPath))
        co_return co_await answerAboutAttachment(shell, request);
    const bool isRead = target == "/healthz";
    const bool isKnown = isRead || target == "/v1/sync" || target == "/v1/enrol" || target == "/v1/history";
    if (!isKnown)
        co_return textResponse(request, http::status::not_found, "not_found");
    if (request.method() != (isRead ? http::verb::get : http::verb::post))
        co_return textResponse(request, http::status::method_not_allowed, "method_not_allowed");
    if (isRead)
        co_return textResponse(request, http::status::ok, "ok");
    std::optional<hub::Effect> answer;
    if (target == "/v1/sync") {
        hub::SyncReceived event{shell.newId(), bearerToken(request), bodyOf(request)};
        answer = co_await shell.ask(std::move(event));
    } else if (target == "/v1/history") {
        if (request.body().size() > SmallLimit)
            co_return textResponse(request, http::status::payload_too_large, "too_large");
        hub::HistoryAsked event{shell.newId(), bearerToken(request), bodyOf(request)};
        answer = co_await shell.ask(std::move(event));
    } else {
        if (request.body().size() > SmallLimit)
            co_return textResponse(request, http::status::payload_too_large, "too_large");
        hub::EnrolReceived event{shell.newId(), peer, bodyOf(request)};
        answer = co_await shell.ask(std::move(event));
    }
    co_return responseTo(request, answer);
}

/// A tablet's line of hints. Two coroutines share it: one reads, to learn of its end; one writes.
template <class Stream>
struct HintLine
{
    HintLine(Stream stream, std::shared_ptr<Exchange> opened)
        : socket(std::move(stream))
        , exchange(std::move(opened))
    {
    }

    websocket::stream<Stream> socket;
    std::shared_ptr<Exchange> exchange;
    bool ended = false;
};

template <class Stream>
asio::awaitable<void> readToTheEnd(std::shared_ptr<HintLine<Stream>> line)
{
    beast::flat_buffer buffer;
    for (;;) {
        auto [error, size] = co_await line->socket.async_read(buffer, quietly);
        if (error)
            break;
        buffer.consume(size);
    }
    line->ended = true;
    line->exchange->wake.cancel();
}

template <class Stream>
asio::awaitable<void> writeHints(HttpShell &shell, std::shared_ptr<HintLine<Stream>> line)
{
    const HttpShell::Presence presence(shell, [line] { line->exchange->wake.cancel(); });
    asio::co_spawn(shell.io(), readToTheEnd(line), asio::detached);
    Exchange &exchange = *line->exchange;
    while (!line->ended && !shell.isStopping()) {
        if (!std::exchange(exchange.hinted, false)) {
            exchange.wake.expires_at(asio::steady_timer::time_point::max());
            co_await exchange.wake.async_wait(quietly);
            continue;
        }
        auto [error, size] = co_await line->socket.async_write(asio::const_buffer(), quietly);
        if (error)
            break;
    }
    if (!line->ended)
        co_await line->socket.async_close(websocket::close_code::going_away, quietly);
    beast::get_lowest_layer(line->socket).close();
}

template <class Stream>
asio::awaitable<void> serveHints(HttpShell &shell, Stream stream, Request request)
{
    const hub::ConnectionId id = shell.newId();
    auto exchange = shell.openLine(id);
    hub::ListenerJoined joined{id, bearerToken(request)};
    const std::optional<hub::Effect> answer = co_await shell.ask(std::move(joined));
    if (!answer || !std::holds_alternative<hub::Accepted>(*answer)) {
        shell.closeLine(id);
        request.keep_alive(false);
        Response refusal = responseTo(request, answer);
        beast::get_lowest_layer(stream).expires_after(BodyTime);
        co_await http::async_write(stream, refusal, quietly);
        co_return;
    }
    beast::get_lowest_layer(stream).expires_never();
    auto line = std::make_shared<HintLine<Stream>>(std::move(stream), exchange);
    line->socket.set_option(websocket::stream_base::timeout::suggested(beast::role_type::server));
    line->socket.read_message_max(HintLimit);
    line->socket.binary(true);
    auto [error] = co_await line->socket.async_accept(request, quietly);
    if (!error)
        co_await writeHints(shell, line);
    shell.closeLine(id);
    shell.post(hub::ListenerLeft{id});
}

/// A client that writes a body in pieces waits for each piece's acknowledgement, which the system otherwise
/// holds back for 40 ms.
void acknowledgeAtOnce(asio::ip::tcp::socket &socket)
{
    const int on = 1;
    setsockopt(socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

/// Reads one request; nothing when the connection ended or was refused.
template <class Stream>
asio::awaitable<std::optional<Request>> readRequest(Stream &stream, beast::flat_buffer &buffer, bool &busy)
{
    auto &socket = beast::get_lowest_layer(stream);
    socket.expires_after(IdleTime);
    if (buffer.size() == 0) {
        auto [error, size] = co_await stream.async_read_some(buffer.prepare(HeaderLimit), quietly);
        if (error)
            co_return std::nullopt;
        buffer.commit(size);
    }
    busy = true;
    http::request_parser<http::string_body> parser;
    parser.header_limit(HeaderLimit);
    parser.body_limit(BodyLimit);
    socket.expires_after(HeaderTime);
    auto [headError, headSize] = co_await http::async_read_header(stream, buffer, parser, quietly);
    boost::system::error_code error = headError;
    if (!error) {
        socket.expires_after(BodyTime);
    }
    while (!error && !parser.is_done()) {
        acknowledgeAtOnce(socket.socket());
        auto [bodyError, bodySize] = co_await http::async_read_some(stream, buffer, parser, quietly);
        error = bodyError;
    }
    if (!error)
        co_return parser.release();
    const bool isTooLarge = error == http::error::body_limit || error == http::error::header_limit;
    const bool isTheirs = error.category() == make_error_code(http::error::bad_method).category();
    if (isTheirs && error != http::error::end_of_stream && error != http::error::partial_message) {
        Request nothing;
        nothing.keep_alive(false);
        Response refusal = isTooLarge ? textResponse(nothing, http::status::payload_too_large, "too_large")
                                      : textResponse(nothing, http::status::bad_request, "malformed");
        socket.expires_after(BodyTime);
        co_await http::async_write(stream, refusal, quietly);
    }
    co_return std::nullopt;
}

template <class Stream>
asio::awaitable<void> serveRequests(HttpShell &shell, Stream stream, QByteArray peer)
{
    bool busy = false;
    bool upgrades = false;
    Request request;
    {
        auto *socket = &beast::get_lowest_layer(stream);
        const HttpShell::Presence presence(shell, [&busy, socket] {
            if (!busy)
                socket->close();
        });
        beast::flat_buffer buffer;
        while (!shell.isStopping()) {
            busy = false;
            std::optional<Request> read = co_await readRequest(stream, buffer, busy);
            if (!read)
                break;
            request = std::move(*read);
            upgrades = websocket::is_upgrade(request) && request.target() == "/v1/hints";
            if (upgrades)
                break;
            Response response = co_await answerTo(shell, request, peer);
            log("request", {{"status", QByteArray::number(response.result_int())},
                            {"in", QByteArray::number(qsizetype(request.body().size()))},
                            {"out", QByteArray::number(qsizetype(response.body().size()))}});
            socket->expires_after(BodyTime);
            const bool last = shell.isStopping() || !response.keep_alive();
            response.keep_alive(!last);
            auto [error, size] = co_await http::async_write(stream, response, quietly);
            if (error || last)
                break;
        }
    }
    if (upgrades && !shell.isStopping())
        co_await serveHints(shell, std::move(stream), std::move(request));
}

asio::awaitable<void> serveEncrypted(HttpShell &shell, beast::tcp_stream socket, QByteArray peer)
{
    beast::ssl_stream<beast::tcp_stream> stream(std::move(socket), *shell.tls());
    beast::get_lowest_layer(stream).expires_after(HeaderTime);
    auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::server, quietly);
    if (!error)
        co_await serveRequests(shell, std::move(stream), std::move(peer));
}

} // namespace

asio::awaitable<void> serveConnection(HttpShell &shell, asio::ip::tcp::socket socket)
{
    boost::system::error_code error;
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        co_return;
    QByteArray peer = QByteArray::fromStdString(endpoint.address().to_string());
    beast::tcp_stream stream(std::move(socket));
    try {
        if (shell.tls())
            co_await serveEncrypted(shell, std::move(stream), std::move(peer));
        else
            co_await serveRequests(shell, std::move(stream), std::move(peer));
    } catch (const std::exception &) {
        // What a library throws ends this connection and no other.
        log("connection_failed");
    }
}

} // namespace samsprak::server
