// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/spool.h"
#include "sync/engine.h"

namespace samsprak::sync {

/// Hands the spool in at one hub, under the tablet's own token, whether or not somebody is signed in: an
/// engine of its own that only sends. Opens no socket and reads no clock; the events and effects are the
/// engine's. On the spool's thread.
class SpoolCourier
{
public:
    using Effect = std::variant<Send, SetTimer>;

    SpoolCourier(storage::Spool &spool, storage::SpoolHub hub, std::function<DeviceClock()> now,
                 RandomBytes random);

    /// The profile that is signed in sends its own; null: nobody is.
    void leaveOut(const Id &profile) { m_exceptProfile = profile; }

    /// Started, NetworkUp, NetworkDown, Reply, Failed, LocalChange, Requested and Timer count; Hint does not.
    std::vector<Effect> step(const Event &event);
    /// The hub takes nothing from this tablet any more; what waits is kept.
    bool isRevoked() const { return m_revoked; }

private:
    void on(const Started &) { send(); }
    void on(const LocalChange &);
    void on(const NetworkUp &);
    void on(const NetworkDown &);
    void on(const Reply &reply);
    void on(const Failed &failure);
    void on(const Hint &) {}
    void on(const Requested &) { send(); }
    void on(const Timer &) { send(); }
    void on(const Continue &) {}

    void send();
    void retryLater(qint64 milliseconds);

    storage::Spool &m_spool;
    storage::SpoolHub m_hub;
    std::function<DeviceClock()> m_now;
    BackOff m_backOff;
    std::vector<Effect> m_effects;
    Id m_exceptProfile;
    bool m_online = true;
    bool m_inFlight = false;
    bool m_waiting = false; ///< after a failure, until the timer
    bool m_revoked = false;
};

} // namespace samsprak::sync
