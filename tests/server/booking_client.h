// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/booking.h"
#include "sync/protocol/messages.h"

#include <QUrl>

#include <atomic>
#include <map>
#include <random>

namespace samsprak::test {

/// Where and as whom one tablet books.
struct Contender
{
    std::vector<QString> servers; ///< addresses; each in its turn, another when one does not answer
    QByteArray token;
    Id author;
    Id membership;
    Id unit;
    Id place;
    Id interpreter;
    uint32_t seed = 0;
};

/// A tablet on a thread of its own that asks for one hour after the other of one interpreter, waits for each
/// decision, and sends a frame again, elsewhere, until it is answered.
class BookingClient
{
public:
    explicit BookingClient(Contender contender);

    /// Books `rounds` hours; `answered` counts the decisions. Call on the client's own thread.
    void run(int rounds, std::atomic<int> &answered);

    const std::vector<Id> &sessions() const { return m_sessions; }
    const std::map<Id, BookingState> &bookings() const { return m_bookings; }
    /// Sentences about what should not have happened.
    const QStringList &complaints() const { return m_complaints; }

private:
    class Line; ///< the socket that hints come by

    Id newId();
    Id book(int hour);
    bool isDecided(const Id &booking) const;
    void exchange();
    QByteArray post(const QByteArray &frame);
    void take(const protocol::SyncReply &reply);

    Contender m_contender;
    std::mt19937_64 m_generator;
    size_t m_turn = 0;
    quint64 m_sequence = 0;
    protocol::SyncRequest m_request;
    std::vector<Id> m_sessions;
    std::map<Id, BookingState> m_bookings;
    QStringList m_complaints;
};

} // namespace samsprak::test
