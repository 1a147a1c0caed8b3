// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/administration.h"
#include "hub/hub.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace samsprak::server {

/// Runs the hub on a thread of its own, with its timers.
class HubThread
{
public:
    /// Gets every effect but timers, on the hub's thread.
    using Deliver = std::function<void(const hub::Effect &)>;

    HubThread(hub::Installation installation, hub::Ports ports);
    ~HubThread() { stop(); }

    /// Call once, before the first event.
    void start(Deliver deliver);
    /// Any thread.
    void post(hub::Event event);
    /// Finishes what was posted, then stops; nothing is delivered afterwards.
    void stop();

private:
    using Clock = std::chrono::steady_clock;

    void run();
    void handle(const hub::Effects &effects);
    std::optional<hub::Event> nextEvent();

    hub::Installation m_installation;
    hub::Hub m_hub;
    Deliver m_deliver;
    std::map<hub::Timer, Clock::time_point> m_timers; ///< hub's thread only
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<hub::Event> m_events; ///< guarded by m_mutex
    bool m_stopping = false;         ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace samsprak::server
