// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/connection.h"

#include <libpq-fe.h>

#include <array>

namespace samsprak::server::postgres {

namespace {

constexpr size_t MostWaiting = 128; ///< the server's answers to so many fit into the socket's buffer
constexpr int Binary = 1;

ErrorCode meaningOf(QByteArrayView state)
{
    if (state == "53100")
        return ErrorCode::DiskFull;
    if (state == "23P01" || state == "23505")
        return ErrorCode::Conflict;
    return ErrorCode::StorageFailed;
}

bool isFine(const pg_result *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_PIPELINE_SYNC;
}

} // namespace

void Connection::CloseHandle::operator()(pg_conn *handle) const { PQfinish(handle); }

Connection::Connection(QString url, Greeting greeting)
    : m_url(std::move(url))
    , m_greeting(std::move(greeting))
{
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &url, Greeting greeting)
{
    std::unique_ptr<Connection> connection(new Connection(url, std::move(greeting)));
    if (const Result<void> connected = connection->connect(); !connected)
        return connected.error();
    return connection;
}

Result<void> Connection::connect()
{
    m_names.clear();
    m_handle.reset();
    // A server that vanished without a word is noticed within seconds; what the URL says goes before.
    constexpr std::array names{"connect_timeout",
                               "tcp_user_timeout",
                               "keepalives_idle",
                               "keepalives_interval",
                               "keepalives_count",
                               "fallback_application_name",
                               "dbname",
                               "client_encoding",
                               static_cast<const char *>(nullptr)};
    const QByteArray url = m_url.toUtf8();
    const std::array values{"5",
                            "15000",
                            "10",
                            "5",
                            "3",
                            "samsprak",
                            url.constData(),
                            "UTF8",
                            static_cast<const char *>(nullptr)};
    m_handle.reset(PQconnectdbParams(names.data(), values.data(), 1));
    // libpq's own words name host, port and user, never a password.
    if (!isAlive())
        return {ErrorCode::NetworkFailed, QString::fromUtf8(PQerrorMessage(m_handle.get())).simplified()};
    PQsetNoticeProcessor(
        m_handle.get(), [](void *, const char *) {}, nullptr);
    // A process that hangs may not stop the others for ever.
    if (!execute("SET client_min_messages = warning; SET lock_timeout = '20s'; "
                 "SET idle_in_transaction_session_timeout = '30s'"))
        return outcome();
    return m_greeting ? m_greeting(*this) : Result<void>{};
}

bool Connection::isAlive() const { return m_handle && PQstatus(m_handle.get()) == CONNECTION_OK; }

int Connection::socket() const { return PQsocket(m_handle.get()); }

std::vector<QByteArray> Connection::notifications()
{
    PQconsumeInput(m_handle.get());
    const auto release = [](PGnotify *notification) { PQfreemem(notification); };
    std::vector<QByteArray> payloads;
    while (const std::unique_ptr<PGnotify, decltype(release)> next{PQnotifies(m_handle.get()), release})
        payloads.emplace_back(next->extra);
    return payloads;
}

void Connection::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

Result<void> Connection::outcome()
{
    if (std::optional<Error> failure = takeFailure())
        return std::move(*failure);
    return {};
}

/// Keeps the rows, or notes why there are none.
Rows Connection::take(Rows rows)
{
    if (isFine(rows.get()))
        return rows;
    // The server's message may quote values; the code says enough for a log.
    const char *state = rows ? PQresultErrorField(rows.get(), PG_DIAG_SQLSTATE) : nullptr;
    fail({meaningOf(state ? state : ""),
          QStringLiteral("postgresql %1").arg(QLatin1String(state ? state : "connection lost"))});
    return {};
}

bool Connection::execute(const QByteArray &sql)
{
    if (m_failure || !flush())
        return false;
    return bool(take(Rows(PQexec(m_handle.get(), sql.constData()))));
}

qint64 Connection::integer(const QByteArray &sql)
{
    Statement query = statement(sql);
    return query.step() ? query.integer(0) : 0;
}

void Connection::begin(const QByteArray &sql)
{
    m_waiting.clear();
    m_inTransaction = true;
    m_answered = false;
    m_waiting.push_back({sql, {}, {}});
}

void Connection::commit()
{
    if (!m_inTransaction)
        return;
    if (m_failure)
        return rollBack();
    ask({"COMMIT", {}, {}});
    if (m_failure)
        rollBack();
    m_inTransaction = false;
}

void Connection::rollBack()
{
    m_waiting.clear();
    if (std::exchange(m_inTransaction, false) && isAlive() &&
        PQtransactionStatus(m_handle.get()) != PQTRANS_IDLE)
        Rows(PQexec(m_handle.get(), "ROLLBACK"));
}

void Connection::post(Command command)
{
    if (m_failure)
        return;
    m_waiting.push_back(std::move(command));
    if (m_waiting.size() >= MostWaiting)
        flush();
}

bool Connection::flush()
{
    if (m_waiting.empty())
        return !m_failure;
    std::vector<Command> commands = std::exchange(m_waiting, {});
    exchange(commands);
    return !m_failure;
}

Rows Connection::ask(Command command)
{
    if (m_failure)
        return {};
    std::vector<Command> commands = std::exchange(m_waiting, {});
    commands.push_back(std::move(command));
    return exchange(commands);
}

Rows Connection::exchange(std::vector<Command> &commands)
{
    const bool mayStartAnew = !m_inTransaction || !m_answered;
    if (isAlive()) {
        Rows rows = sendAll(commands);
        if (isAlive() || !mayStartAnew) {
            m_answered = true;
            return rows;
        }
    } else if (!mayStartAnew) {
        fail({ErrorCode::StorageFailed, QStringLiteral("postgresql connection lost")});
        return {};
    }
    static_cast<void>(takeFailure());
    if (const Result<void> connected = connect(); !connected) {
        fail(connected.error());
        return {};
    }
    for (Command &command : commands)
        command.name.clear();
    m_answered = true;
    return sendAll(commands);
}

bool Connection::prepare(Command &command)
{
    // Words that open and close transactions have no parameters and no plan.
    if (command.values.empty())
        return true;
    if (const auto known = m_names.constFind(command.sql); known != m_names.constEnd()) {
        command.name = *known;
        return true;
    }
    const QByteArray name = "s" + QByteArray::number(m_names.size());
    if (!take(Rows(PQprepare(m_handle.get(), name.constData(), command.sql.constData(), 0, nullptr))))
        return false;
    command.name = m_names[command.sql] = name;
    return true;
}

bool Connection::send(const Command &command)
{
    std::vector<const char *> values;
    std::vector<int> lengths;
    for (const std::optional<QByteArray> &value : command.values) {
        values.push_back(value ? value->constData() : nullptr);
        lengths.push_back(value ? int(value->size()) : 0);
    }
    const std::vector<int> formats(values.size(), Binary);
    pg_conn *handle = m_handle.get();
    const int count = int(values.size());
    const int sent = command.name.isEmpty()
                         ? PQsendQueryParams(handle, command.sql.constData(), count, nullptr, values.data(),
                                             lengths.data(), formats.data(), Binary)
                         : PQsendQueryPrepared(handle, command.name.constData(), count, values.data(),
                                               lengths.data(), formats.data(), Binary);
    return sent == 1;
}

/// The rows of the last one.
Rows Connection::sendAll(std::vector<Command> &commands)
{
    pg_conn *handle = m_handle.get();
    for (Command &command : commands)
        if (!prepare(command))
            return {};
    bool sent = PQenterPipelineMode(handle) == 1;
    for (const Command &command : commands)
        sent = sent && send(command);
    if (!sent || PQpipelineSync(handle) != 1) {
        fail({ErrorCode::StorageFailed, QStringLiteral("postgresql connection lost")});
        m_handle.reset();
        return {};
    }
    Rows last;
    // One more than the commands: the end of the pipeline answers too.
    for (size_t i = 0; i <= commands.size() && isAlive(); ++i) {
        Rows rows = take(Rows(PQgetResult(handle)));
        if (i + 1 == commands.size())
            last = std::move(rows);
        while (i < commands.size() && Rows(PQgetResult(handle))) {
        }
    }
    if (!isAlive() || PQexitPipelineMode(handle) != 1) {
        fail({ErrorCode::StorageFailed, QStringLiteral("postgresql connection lost")});
        m_handle.reset();
        return {};
    }
    return m_failure ? Rows{} : std::move(last);
}

} // namespace samsprak::server::postgres
