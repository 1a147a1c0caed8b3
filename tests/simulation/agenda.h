// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <map>

namespace samsprak::simulation {

/// The virtual time, and what is to happen in it. What is due at one instant happens in the order in which it
/// was put down.
class Agenda
{
public:
    explicit Agenda(qint64 start)
        : m_now(start)
    {
    }

    qint64 now() const { return m_now; }
    void in(qint64 milliseconds, std::function<void()> what) { at(m_now + milliseconds, std::move(what)); }
    void at(qint64 time, std::function<void()> what)
    {
        m_items.emplace(std::max(time, m_now), std::move(what));
    }
    /// Time goes by and nobody does anything; what was due meanwhile is due now.
    void leap(qint64 milliseconds) { m_now += milliseconds; }
    /// Lets the next thing happen; false when nothing is due by then, and time stands there.
    bool runNext(qint64 until)
    {
        if (m_items.empty() || m_items.begin()->first > until) {
            m_now = std::max(m_now, until);
            return false;
        }
        auto item = m_items.extract(m_items.begin());
        m_now = std::max(m_now, item.key());
        item.mapped()();
        return true;
    }

private:
    qint64 m_now;
    std::multimap<qint64, std::function<void()>> m_items;
};

} // namespace samsprak::simulation
