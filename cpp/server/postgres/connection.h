// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "server/postgres/statement.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;

namespace samsprak::server::postgres {

/// One connection to a PostgreSQL server. One thread at a time.
///
/// The first failure sticks, as in storage::Database: later statements do nothing until it is taken. Within a
/// transaction what is only written waits, and travels with the next question or the commit: a frame costs a
/// round trip for each question, however much it writes. A connection that broke is made anew when nothing of
/// the transaction has been answered yet; otherwise the transaction fails.
class Connection
{
public:
    /// Runs on each new connection, before anything else; false: it is of no use.
    using Greeting = std::function<Result<void>(Connection &)>;

    /// NetworkFailed when the server can't be reached or does not let us in. `url` is as libpq takes it.
    static Result<std::unique_ptr<Connection>> open(const QString &url, Greeting greeting);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Statement statement(const QByteArray &sql) { return Statement(*this, sql); }
    /// Runs statements without parameters, now.
    bool execute(const QByteArray &sql);
    /// The single integer that a query answers; 0 when there is none.
    qint64 integer(const QByteArray &sql);

    /// `sql` is BEGIN in one of its forms; sent with the first question.
    void begin(const QByteArray &sql);
    /// Undone as a whole when anything failed since `begin`; the failure stays.
    void commit();
    void rollBack();
    bool isInTransaction() const { return m_inTransaction; }

    bool isAlive() const;
    /// To wait on for notifications.
    int socket() const;
    /// What was notified since the last look, by its payload. Does not wait.
    std::vector<QByteArray> notifications();

    void fail(Error error);
    bool hasFailed() const { return m_failure.has_value(); }
    std::optional<Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    /// Success, or the failure that stuck since the last look.
    Result<void> outcome();

private:
    friend class Statement;
    struct CloseHandle
    {
        void operator()(pg_conn *handle) const;
    };
    struct Command
    {
        QByteArray sql;
        Values values;
        QByteArray name; ///< of the prepared statement; empty: not prepared
    };

    Connection(QString url, Greeting greeting);
    Result<void> connect();
    bool prepare(Command &command);
    /// Sends what waits and then `command`, in one round trip; its rows.
    Rows ask(Command command);
    void post(Command command);
    bool flush();
    Rows exchange(std::vector<Command> &commands);
    Rows sendAll(std::vector<Command> &commands);
    bool send(const Command &command);
    Rows take(Rows rows);

    QString m_url;
    Greeting m_greeting;
    std::unique_ptr<pg_conn, CloseHandle> m_handle;
    QHash<QByteArray, QByteArray> m_names; ///< of prepared statements, by SQL
    std::vector<Command> m_waiting;
    std::optional<Error> m_failure;
    bool m_inTransaction = false;
    bool m_answered = false; ///< something of the transaction was
};

} // namespace samsprak::server::postgres
