// SPDX-License-Identifier: MPL-2.0
#include "server/hub_thread.h"

#include "domain/schema.h"

#include <algorithm>

namespace samsprak::server {

HubThread::HubThread(hub::Installation installation, hub::Ports ports)
    : m_installation(std::move(installation))
    , m_hub(productSchema(), *m_installation.store, std::move(ports))
{
}

void HubThread::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void HubThread::start(Deliver deliver)
{
    m_deliver = std::move(deliver);
    m_thread = std::thread([this] { run(); });
}

void HubThread::post(hub::Event event)
{
    {
        const std::lock_guard guard(m_mutex);
        const bool isNews = std::holds_alternative<hub::NewsElsewhere>(event);
        // News is heard of once, however much there is.
        if (isNews && !m_events.empty() && std::holds_alternative<hub::NewsElsewhere>(m_events.back()))
            return;
        m_events.push_back(std::move(event));
    }
    m_wake.notify_one();
}

void HubThread::run()
{
    handle(m_hub.start());
    while (const std::optional<hub::Event> event = nextEvent())
        handle(m_hub.step(*event));
}

void HubThread::handle(const hub::Effects &effects)
{
    for (const hub::Effect &effect : effects) {
        if (const auto *timer = std::get_if<hub::SetTimer>(&effect))
            m_timers[timer->timer] = Clock::now() + std::chrono::milliseconds(timer->milliseconds);
        else
            m_deliver(effect);
    }
}

/// Waits for an event or a timer; a due timer goes first, so that a busy hub still decides. Nothing: stop.
std::optional<hub::Event> HubThread::nextEvent()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto due = std::min_element(m_timers.begin(), m_timers.end(),
                                          [](const auto &a, const auto &b) { return a.second < b.second; });
        if (due != m_timers.end() && due->second <= Clock::now()) {
            const hub::Timer timer = due->first;
            m_timers.erase(due);
            return hub::TimerFired{timer};
        }
        if (!m_events.empty()) {
            std::optional<hub::Event> event(std::move(m_events.front()));
            m_events.pop_front();
            return event;
        }
        if (m_stopping)
            return std::nullopt;
        if (due == m_timers.end())
            m_wake.wait(lock);
        else
            m_wake.wait_until(lock, due->second);
    }
}

} // namespace samsprak::server
