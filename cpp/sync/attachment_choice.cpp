// SPDX-License-Identifier: MPL-2.0
#include "sync/attachment_transfer.h"

#include <algorithm>

namespace samsprak::sync {

using namespace transfer;
using storage::AttachmentNeed;

namespace {

constexpr qint64 LongestWait = 48LL * 60 * 60 * 1000;

bool contains(const std::vector<Id> &ids, const Id &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

bool AttachmentTransfer::chooseToSend()
{
    for (const AttachmentNeed &need : m_toSend) {
        if (isAside(m_up, need.record) || isLarge(need.size) || !begin(m_up, need.record))
            continue;
        m_up.position = 0;
        // Of a small one nothing can be there that would be worth asking for.
        m_asks = need.size > SmallestPiece;
        return true;
    }
    return false;
}

/// What somebody waits for, then what is pinned, then what is on the screen, then the smallest.
std::vector<AttachmentNeed> AttachmentTransfer::inOrder() const
{
    std::vector<AttachmentNeed> needs = m_toFetch;
    const auto place = [this](const AttachmentNeed &need) {
        const auto wanted = std::find(m_wanted.begin(), m_wanted.end(), need.record);
        if (wanted != m_wanted.end())
            return qint64(wanted - m_wanted.begin());
        const qint64 after = qint64(m_wanted.size());
        return after + (need.pinned ? 0 : contains(m_onScreen, need.record) ? 1 : 2);
    };
    std::stable_sort(needs.begin(), needs.end(),
                     [&](const AttachmentNeed &a, const AttachmentNeed &b) { return place(a) < place(b); });
    return needs;
}

bool AttachmentTransfer::chooseToFetch()
{
    for (const AttachmentNeed &need : inOrder()) {
        const bool wanted = contains(m_wanted, need.record);
        const bool urgent = wanted || need.pinned || contains(m_onScreen, need.record);
        if (isAside(m_down, need.record) || (isLarge(need.size) && !wanted))
            continue;
        if (!makeRoom(need, urgent)) {
            disappoint(need.record, NotToBeHad::Reason::NoRoom);
            continue;
        }
        if (begin(m_down, need.record)) {
            m_down.position = m_replica.attachments().state(need.record).here;
            return true;
        }
    }
    return false;
}

/// What nobody waits for makes nothing else leave.
bool AttachmentTransfer::makeRoom(const AttachmentNeed &need, bool urgent)
{
    storage::AttachmentStore &store = m_replica.attachments();
    const qint64 coming = need.size - store.state(need.record).here;
    if (store.bytesHere() + coming <= m_rules.budget)
        return true;
    if (!urgent)
        return false;
    m_stale = true;
    return store.evict(m_rules.budget - coming).valueOr(false);
}

bool AttachmentTransfer::isLarge(qint64 size) const
{
    return m_rules.metered && !m_rules.largeOnMetered && size > m_rules.largeBytes;
}

/// A clock that was set back years must not make anything wait for years.
bool AttachmentTransfer::isDue(qint64 time) const
{
    const qint64 now = m_wall();
    return time <= now || time > now + LongestWait;
}

bool AttachmentTransfer::isAside(const Lane &lane, const Id &record) const
{
    const auto found = lane.aside.find(record);
    return found != lane.aside.end() && !isDue(found->second);
}

void AttachmentTransfer::report()
{
    refresh();
    m_state = {};
    m_state.bytesHere = m_replica.attachments().bytesHere();
    for (const AttachmentNeed &need : m_toSend) {
        ++m_state.toSend;
        m_state.bytesToSend += need.size;
        m_state.waitingForUnmetered += isLarge(need.size) ? 1 : 0;
    }
    qint64 room = m_rules.budget - m_state.bytesHere;
    for (const AttachmentNeed &need : m_toFetch) {
        const bool fits = need.size <= room;
        const bool wanted = contains(m_wanted, need.record);
        room -= fits ? need.size : 0;
        m_state.toFetch += fits || wanted ? 1 : 0;
        m_state.withoutRoom += fits || wanted ? 0 : 1;
        m_state.waitingForUnmetered += isLarge(need.size) && !wanted ? 1 : 0;
    }
    if (m_state == m_reported)
        return;
    m_reported = m_state;
    m_effects.emplace_back(StateChanged{m_state});
}

void AttachmentTransfer::setTimer()
{
    qint64 next = -1;
    const auto consider = [&](qint64 time) {
        if (!isDue(time))
            next = next < 0 ? time : std::min(next, time);
    };
    for (const Lane *lane : {&m_up, &m_down}) {
        if (!lane->inFlight)
            consider(lane->notBefore);
        for (const auto &[record, until] : lane->aside)
            consider(until);
    }
    if (!m_online)
        next = -1;
    if (next == m_timer)
        return;
    m_timer = next;
    m_effects.emplace_back(Wake{next < 0 ? -1 : std::max<qint64>(next - m_wall(), 1)});
}

} // namespace samsprak::sync
