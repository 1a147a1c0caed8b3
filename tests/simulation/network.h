// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "permission.h"
#include "script.h"
#include "sim_hub.h"
#include "sim_tablet.h"
#include "trace.h"

namespace samsprak::simulation {

/// How often each fault really struck.
using FaultCounts = std::array<qint64, size_t(Fault::Count)>;

/// Carries frames between tablets and hub, and spoils those that it was told to.
class Network
{
public:
    Network(Agenda &agenda, SimHub &hub, Journal &journal, Trace &trace, FaultCounts &counts, quint64 seed);

    void send(SimTablet &tablet, Sender sender, const QByteArray &frame);
    void takeEffects(const hub::Effects &effects);
    /// The next so many messages of that tablet meet this.
    void spoil(const SimTablet &tablet, Fault fault, int messages);
    void spoilNothing() { m_due.clear(); }
    /// The tablet listens for hints from now on, or no longer.
    void listen(SimTablet &tablet);
    void hangUp(SimTablet &tablet);
    void add(SimTablet &tablet) { m_tablets.push_back(&tablet); }

    qint64 roundTrips() const { return m_roundTrips; }
    /// What is wrong with the hub's answers; empty while nothing is.
    const QString &inconsistency() const { return m_inconsistency; }
    /// What the hub took from somebody who may not do it; empty while nothing is.
    const QString &trespass() const { return m_trespass; }

private:
    /// Whose answer is awaited, and to which request.
    struct Line
    {
        SimTablet *tablet = nullptr;
        Sender sender = Sender::Profile;
        quint64 request = 0;

        /// Nobody waits for the answer to an older one.
        bool isAwaited() const;
    };
    struct Open
    {
        Line line;
        std::optional<protocol::SyncRequest> message; ///< none: it was spoilt on the way
        bool isDuplicate = false;
        std::set<Place> forbidden; ///< operations that must be refused
    };

    bool strikes(const SimTablet &tablet, Fault fault);
    QByteArray cut(const QByteArray &frame);
    void arrive(const Line &line, const QByteArray &frame, bool isDuplicate);
    void takeReply(const hub::Reply &reply);
    void checkRefusals(const Open &open, const protocol::SyncReply &reply);
    void deliver(const Line &line, const QByteArray &frame);
    void deliver(SimTablet &tablet, const QByteArray &frame);
    void fail(const Line &line, sync::FailureKind kind);

    Agenda &m_agenda;
    SimHub &m_hub;
    Journal &m_journal;
    Trace &m_trace;
    FaultCounts &m_counts;
    Dice m_dice;
    std::vector<SimTablet *> m_tablets; ///< index: number
    std::map<std::pair<int, Fault>, int> m_due;
    std::map<hub::ConnectionId, Open> m_open;
    hub::ConnectionId m_connection = 1000;
    quint64 m_request = 0;
    qint64 m_roundTrips = 0;
    QString m_inconsistency;
    QString m_trespass;
};

} // namespace samsprak::simulation
