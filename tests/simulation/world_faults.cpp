// SPDX-License-Identifier: MPL-2.0
#include "lost_with_hub.h"
#include "world.h"

namespace samsprak::simulation {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr size_t MostTablets = 8;

bool isOfNetwork(Fault fault) { return fault <= Fault::TruncateReply; }
bool isOfHub(Fault fault)
{
    return fault == Fault::HubCrash || fault == Fault::HubCrashAtWrite || fault == Fault::HubDiskFull ||
           fault == Fault::HubRestored;
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
        return strikeAway(tablet, dice);
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
    case Fault::SignedOut:
        return planSignOut(tablet, dice);
    default:
        return;
    }
}

void World::strikeAway(SimTablet &tablet, Dice &dice)
{
    count(Fault::TabletAway, tablet.number);
    const bool knows = dice.chance(50);
    goOffline(tablet, knows, dice.between(2, 12 * 24) * Hour);
}

void World::goOffline(SimTablet &tablet, bool knows, qint64 milliseconds)
{
    tablet.online = false;
    const auto isUsed = [&tablet] { return tablet.awake || tablet.signedOut; };
    if (knows && isUsed())
        tablet.step(sync::NetworkDown{});
    m_agenda.in(milliseconds, [isUsed, &tablet] {
        if (tablet.inDrawer)
            return;
        tablet.online = true;
        if (isUsed())
            tablet.step(sync::NetworkUp{});
    });
}

void World::fillUp(Disk &disk, qint64 milliseconds)
{
    disk.setFull(true);
    m_agenda.in(milliseconds, [&disk] { disk.setFull(false); });
}

/// Somebody copies the tablet's files to another one, and both are used.
void World::cloneTablet(SimTablet &original)
{
    if (m_tablets.size() >= MostTablets || original.signedOut || !start(original))
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

/// At the end of a day without network, mostly; it is back some time later, and not at its best.
void World::planSignOut(SimTablet &tablet, Dice &dice)
{
    const bool erases = dice.chance(40);
    const qint64 away = dice.between(1, 4 * 24) * Hour;
    if (dice.chance(30))
        return signOut(tablet, erases, away);
    const qint64 day = dice.between(4, 30) * Hour;
    const Fault trouble = Fault(dice.below(qint64(Fault::TruncateReply) + 1));
    const qint64 back = day + dice.between(0, away / Hour) * Hour;
    goOffline(tablet, true, back);
    m_network.spoil(tablet, trouble, int(dice.below(3)));
    m_agenda.in(day, [this, &tablet, erases, away] { signOut(tablet, erases, away); });
}

/// Whoever held the tablet is done; at times nobody keeps the profile either. Somebody signs in again, hours
/// or days later.
void World::signOut(SimTablet &tablet, bool erases, qint64 away)
{
    if (!tablet.isShared || tablet.signedOut || tablet.inDrawer || m_rests || !start(tablet))
        return;
    // A profile may only be erased when nothing in it is unsealed.
    const bool isSealed = tablet.spool().seal();
    if (!tablet.disk().hasPower())
        return lostPower(tablet);
    count(Fault::SignedOut, tablet.number);
    std::set<QByteArray> lost = wordsInOwnRefusals(tablet);
    m_network.hangUp(tablet);
    tablet.signOut();
    if (erases && isSealed) {
        lost.merge(heldByProfileAlone(m_journal, tablet));
        for (const QByteArray &word : lost)
            m_journal.find(word)->mayBeLost = true;
        tablet.eraseProfile();
    }
    startSignedOut(tablet);
    m_agenda.in(away, [this, &tablet] {
        tablet.signedOut = false;
        if (!tablet.inDrawer)
            wake(tablet, 10);
    });
}

void World::startSignedOut(SimTablet &tablet)
{
    if (!tablet.startSignedOut() && !tablet.disk().hasPower())
        lostPower(tablet);
}

} // namespace samsprak::simulation
