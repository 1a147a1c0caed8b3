// SPDX-License-Identifier: MPL-2.0
#include "world.h"

#include <QDateTime>

namespace samsprak::simulation {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr size_t MostTablets = 8;

bool isOfNetwork(Fault fault) { return fault <= Fault::TruncateReply; }
bool isOfHub(Fault fault)
{
    return fault == Fault::HubCrash || fault == Fault::HubCrashAtWrite || fault == Fault::HubDiskFull;
}

} // namespace

void World::count(Fault fault, int who)
{
    ++m_counts[size_t(fault)];
    m_trace.note(m_agenda.now(), who, nameOf(fault));
}

void World::strike(const Item &item)
{
    Dice dice(item.seed);
    SimTablet &tablet = *m_tablets[size_t(dice.below(qint64(m_tablets.size())))];
    if (isOfNetwork(*item.fault))
        m_network.spoil(tablet, *item.fault, int(dice.between(1, 5)));
    else if (isOfHub(*item.fault))
        strikeHub(*item.fault, dice);
    else if (*item.fault == Fault::MembershipWithdrawn)
        withdrawMembership(dice);
    else
        strikeTablet(tablet, *item.fault, dice);
}

void World::strikeTablet(SimTablet &tablet, Fault fault, Dice &dice)
{
    switch (fault) {
    case Fault::TabletCrash:
    case Fault::TabletReboot:
        count(fault, tablet.number);
        tablet.crash();
        if (fault == Fault::TabletReboot)
            tablet.reboot();
        return;
    case Fault::TabletCrashAtWrite:
        return tablet.disk().cutPowerAtWrite(int(dice.between(1, 60)));
    case Fault::TabletDiskFull:
        count(fault, tablet.number);
        return fillUp(tablet.disk(), dice.between(1, 30) * Hour);
    case Fault::TabletAway:
        count(fault, tablet.number);
        tablet.online = false;
        if (tablet.awake && dice.chance(50))
            tablet.step(sync::NetworkDown{});
        return m_agenda.in(dice.between(2, 12 * 24) * Hour, [&tablet] {
            if (tablet.inDrawer)
                return;
            tablet.online = true;
            if (tablet.awake)
                tablet.step(sync::NetworkUp{});
        });
    case Fault::AwayForLong:
        count(fault, tablet.number);
        tablet.inDrawer = true;
        tablet.online = false;
        return tablet.step(sync::NetworkDown{});
    case Fault::ClockJump:
        count(fault, tablet.number);
        tablet.skew = dice.chance(20) ? 0 : dice.between(-2 * 365 * 24, 2 * 365 * 24) * Hour;
        return;
    case Fault::TabletCloned:
        return cloneTablet(tablet);
    case Fault::AppUpgraded:
        return upgrade(tablet);
    default:
        return;
    }
}

void World::strikeHub(Fault fault, Dice &dice)
{
    if (!m_hub.isRunning())
        return;
    if (fault == Fault::HubCrashAtWrite)
        return m_hub.disk().cutPowerAtWrite(int(dice.between(1, 80)));
    count(fault, -1);
    if (fault == Fault::HubDiskFull)
        return fillUp(m_hub.disk(), dice.between(10, 180) * Minute);
    bringBackHub(dice.between(1, 20) * Minute);
}

void World::fillUp(Disk &disk, qint64 milliseconds)
{
    disk.setFull(true);
    m_agenda.in(milliseconds, [&disk] { disk.setFull(false); });
}

/// The hub's machine loses its power and is back after a while.
void World::bringBackHub(qint64 delay)
{
    m_hub.crash();
    m_agenda.in(delay, [this] {
        if (m_hub.isRunning())
            return;
        if (!m_hub.start())
            return bringBackHub(10 * Minute);
        for (const auto &tablet : m_tablets)
            if (tablet->awake)
                m_network.listen(*tablet);
    });
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

/// Somebody copies the tablet's files to another one, and both are used.
void World::cloneTablet(SimTablet &original)
{
    if (m_tablets.size() >= MostTablets || !start(original))
        return;
    count(Fault::TabletCloned, original.number);
    SimTablet &copy = addTablet(original.who);
    original.copyTo(copy);
    lookNowAndThen(copy);
}

void World::upgrade(SimTablet &tablet)
{
    if (tablet.schema == &productSchema())
        return;
    count(Fault::AppUpgraded, tablet.number);
    const bool wasAwake = tablet.awake;
    tablet.stop();
    tablet.schema = &productSchema();
    if (wasAwake)
        wake(tablet, 10);
}

} // namespace samsprak::simulation
