// SPDX-License-Identifier: MPL-2.0
// What befalls the server, and what its administrator does about it.
#include "hub/outcome_codec.h"
#include "lost_with_hub.h"
#include "world.h"

#include <QDateTime>

namespace samsprak::simulation {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;

} // namespace

void World::strikeHub(Fault fault, Dice &dice)
{
    if (!m_hub.isRunning())
        return;
    if (fault == Fault::HubCrashAtWrite)
        return m_hub.disk().cutPowerAtWrite(int(dice.between(1, 80)));
    if (fault == Fault::HubRestored)
        return planRestore(dice.between(2, 5 * 24) * Hour);
    count(fault, -1);
    if (fault == Fault::HubDiskFull)
        return fillUp(m_hub.disk(), dice.between(10, 180) * Minute);
    bringBackHub(dice.between(1, 20) * Minute);
}

/// The hub's machine loses its power and is back after a while.
void World::bringBackHub(qint64 delay)
{
    m_hub.crash();
    m_agenda.in(delay, [this] {
        if (!m_hub.isRunning() && !startHub())
            bringBackHub(10 * Minute);
    });
}

bool World::startHub()
{
    if (!m_hub.start())
        return false;
    for (const auto &tablet : m_tablets)
        if (tablet->awake)
            m_network.listen(*tablet);
    return true;
}

void World::lookUpSealed()
{
    m_journal.lookUpSealed([this](const Id &transaction) -> std::optional<TransactionOutcome> {
        const auto recorded = m_hub.store().outcome(transaction);
        return recorded ? std::optional(hub::decodeOutcome(recorded->outcome)) : std::nullopt;
    });
}

/// A backup is made now; some days later the disk fails, and the newest one takes its place.
void World::planRestore(qint64 delay)
{
    lookUpSealed();
    m_journal.backedUp();
    if (!m_hub.backUp() && !m_hub.disk().hasPower())
        bringBackHub(10 * Minute);
    m_agenda.in(delay, [this] { restoreHub(); });
}

void World::restoreHub()
{
    if (m_rests || !m_hub.isRunning())
        return m_agenda.in(3 * Hour, [this] { restoreHub(); });
    lookUpSealed();
    const std::vector<QByteArray> lost = heldByHubAlone(m_journal, m_tablets, m_hub);
    if (!m_hub.restore())
        return bringBackHub(10 * Minute);
    count(Fault::HubRestored, -1);
    m_journal.restored();
    for (const QByteArray &word : lost)
        m_journal.find(word)->mayBeLost = true;
    // Whoever restores a server does again what was done there since.
    for (const auto &[which, until] : m_membershipEnds)
        setMembershipEnd(which, until, 20);
    if (!m_hub.isRunning() && !startHub())
        bringBackHub(10 * Minute);
}

void World::withdrawMembership(Dice &dice)
{
    const auto which = size_t(dice.below(qint64(m_project.memberships.size())));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_agenda.now(), Qt::UTC).date();
    count(Fault::MembershipWithdrawn, int(which));
    setMembershipEnd(which, today.addDays(-1), 20);
    m_agenda.in(dice.between(6, 120) * Hour, [this, which] { setMembershipEnd(which, {}, 20); });
}

void World::setMembershipEnd(size_t which, const QDate &until, int tries)
{
    m_membershipEnds[which] = until;
    bool done = false;
    Membership membership = m_project.memberships[which];
    membership.until = until;
    hub::Batch batch;
    batch.put(membership);
    if (m_hub.isRunning())
        m_hub.administer(
            [&](hub::Administration &administration) { done = bool(administration.apply(batch)); });
    if (!m_hub.isRunning() || !m_hub.disk().hasPower())
        bringBackHub(5 * Minute);
    for (const auto &tablet : m_tablets)
        if (tablet->awake && m_hub.isRunning())
            m_network.listen(*tablet);
    if (!done && tries > 0)
        m_agenda.in(30 * Minute, [this, which, until, tries] { setMembershipEnd(which, until, tries - 1); });
}

} // namespace samsprak::simulation
