// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/protocol/messages.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <functional>
#include <set>

namespace samsprak::bench {

/// A tablet as the server sees it: a line for hints, a connection for round trips, a place in the order of
/// things. It keeps no records, so that hundreds fit a benchmark.
class LineTablet : public QObject
{
public:
    struct Person
    {
        Id id;
        bool isParticipant = false;
        Id membership;
        Id unit; ///< in whose calendar this person writes; null: in none
    };

    LineTablet(quint16 port, QByteArray token, const Person &person);

    /// Takes its place: a first round trip, then the line for hints. `ready` is called when both are there.
    void start(std::function<void()> ready);
    /// A round trip from now on every minute, the first one after `delay`.
    void beginRounds(int delay, int percentOfChanges);
    void endRounds() { m_rounds.stop(); }
    /// One round trip, with a new session of the own unit when `changes`.
    void sync(bool changes);

    bool mayChange() const { return !m_person.unit.isNull(); }
    const Person &person() const { return m_person; }
    bool reads(const Bucket &bucket) const { return m_scope.contains(bucket); }
    int hints() const { return m_hints; }
    bool isBusy() const { return m_busy; }
    /// Milliseconds of each round trip since the rounds began.
    const std::vector<double> &times() const { return m_times; }
    void forgetTimes() { m_times.clear(); }

private:
    void send();
    void receive();
    void take(const QByteArray &body);
    Transaction newSession();

    quint16 m_port;
    QByteArray m_token;
    Person m_person;
    protocol::SyncRequest m_next;
    quint64 m_sequence = 0;
    size_t m_sent = 0; ///< transactions of the request under way
    QTcpSocket m_socket;
    QByteArray m_received;
    QWebSocket m_line;
    QTimer m_rounds;
    int m_percentOfChanges = 0;
    std::set<Bucket> m_scope;
    std::function<void()> m_ready;
    QElapsedTimer m_watch;
    std::vector<double> m_times;
    int m_hints = 0;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace samsprak::bench
