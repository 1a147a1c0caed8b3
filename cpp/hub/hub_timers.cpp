// SPDX-License-Identifier: MPL-2.0
#include "hub/cards_desk.h"
#include "hub/days.h"
#include "hub/hub.h"

/// What the hub does by itself: decisions, series, hints.
namespace samsprak::hub {

namespace {

constexpr int GatherRequests = 500; ///< milliseconds
/// Milliseconds until requests that another process has taken are decided here.
constexpr int GatherElsewhere = 1500;
constexpr int GatherHints = 200;                  ///< milliseconds
constexpr int SeriesPeriod = 12 * 60 * 60 * 1000; ///< milliseconds
constexpr qint64 HourLength = 60 * 60 * 1000LL;   ///< milliseconds
constexpr qint64 DayLength = 24 * HourLength;
constexpr qint64 TombstonesLive = 180 * DayLength;

} // namespace

void Hub::armTimers(Effects &effects)
{
    if (m_desk.takeNews() && !std::exchange(m_decisionArmed, true))
        effects.push_back(SetTimer{Timer::Decide, GatherRequests});
    // Whoever took a request decides it; should that process be gone, somebody else does.
    if (std::exchange(m_newsElsewhere, false) && !m_decisionArmed && m_desk.hasRequests()) {
        m_decisionArmed = true;
        effects.push_back(SetTimer{Timer::Decide, GatherElsewhere});
    }
    if (m_listeners.empty())
        m_changes.clear();
    if (!m_changes.empty() && !std::exchange(m_hintsArmed, true))
        effects.push_back(SetTimer{Timer::Hints, GatherHints});
}

void Hub::on(const TimerFired &event, Effects &effects)
{
    switch (event.timer) {
    case Timer::Hints:
        return sendHints(effects);
    case Timer::Decide:
        return decide(effects);
    case Timer::Series:
        return moveSeriesOn(effects);
    case Timer::Day:
        return beginDay(effects);
    }
}

void Hub::on(const NewsElsewhere &, Effects &)
{
    m_accounts.clear();
    beginReading();
    // What could not be read is read by the next frame, whoever sends it.
    static_cast<void>(endReading());
}

void Hub::moveSeriesOn(Effects &effects)
{
    begin();
    m_ledger.startTransaction({0, m_ports.clock()});
    m_ledger.markSeriesStale();
    refreshCards(m_ledger);
    m_store.sweep(m_ports.clock() - TombstonesLive);
    // What failed is tried again with the next turn; cards are derived, so nothing is lost.
    static_cast<void>(commit());
    effects.push_back(SetTimer{Timer::Series, SeriesPeriod});
}

/// Memberships, assignments and consents begin and end by days: whoever listens learns it as the day begins.
void Hub::beginDay(Effects &effects)
{
    const qint64 now = m_ports.clock();
    begin();
    m_ledger.startTransaction({0, now});
    m_ledger.markEndedStale(dayOf(now));
    refreshCards(m_ledger);
    static_cast<void>(commit());
    sendHints(effects);
    // An hour at most, since the wall clock may be set meanwhile.
    effects.push_back(SetTimer{Timer::Day, int(std::min(DayLength - now % DayLength, HourLength))});
}

void Hub::decide(Effects &effects)
{
    m_decisionArmed = false;
    begin();
    m_desk.decide(m_ports.clock());
    refreshCards(m_ledger);
    if (const Result<void> done = commit(); !done) {
        // Nothing was decided and nothing lost: the requests are still there.
        m_decisionArmed = true;
        effects.push_back(SetTimer{Timer::Decide, GatherRequests});
    }
}

void Hub::sendHints(Effects &effects)
{
    m_hintsArmed = false;
    const std::map<Bucket, std::set<QByteArray>> changes = std::exchange(m_changes, {});
    const QDate today = dayOf(m_ports.clock());
    for (auto &[connection, listener] : m_listeners) {
        const auto scope = m_scopes.of(listener.account.actor, listener.account.use, today);
        const bool newScope = std::exchange(listener.scopeHash, scope->hash) != scope->hash;
        // Whoever made the change has it already, with the reply to the frame that brought it.
        const QByteArray &tablet = listener.tablet;
        const bool news = std::any_of(changes.begin(), changes.end(), [&](const auto &change) {
            const bool byOthers = change.second.size() > 1 || !change.second.contains(tablet);
            return byOthers && scope->contains(change.first);
        });
        if (newScope || news)
            effects.push_back(Hint{connection});
    }
}

} // namespace samsprak::hub
