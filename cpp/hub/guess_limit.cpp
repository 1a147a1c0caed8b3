// SPDX-License-Identifier: MPL-2.0
#include "hub/guess_limit.h"

namespace samsprak::hub {

namespace {

/// A house full of calendars behind one address may hold a few links that are out of date.
constexpr int MostWrong = 20;
constexpr qint64 Window = 60'000; ///< milliseconds
constexpr size_t MostPeers = 10'000;

} // namespace

bool GuessLimit::mayTry(const QByteArray &peer, qint64 now)
{
    const auto known = m_tries.find(peer);
    if (known == m_tries.end())
        return true;
    if (now - known->second.since >= Window || now < known->second.since) {
        m_tries.erase(known);
        return true;
    }
    return known->second.wrong < MostWrong;
}

void GuessLimit::noteWrong(const QByteArray &peer, qint64 now)
{
    if (m_tries.size() >= MostPeers)
        m_tries.clear();
    ++m_tries.try_emplace(peer, Tries{0, now}).first->second.wrong;
}

} // namespace samsprak::hub
