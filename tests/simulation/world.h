// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "intents.h"
#include "invariants.h"
#include "network.h"

#include <QTemporaryDir>

namespace samsprak::simulation {

/// What became of a seed.
struct Verdict
{
    QString invariant; ///< that broke; empty: all held
    QString detail;
    qint64 brokenAt = 0; ///< milliseconds after the start
    QByteArray trace;
    int intents = 0;
    int operations = 0;
    qint64 roundTrips = 0;
    FaultCounts faults{};

    bool held() const { return invariant.isEmpty(); }
};

/// One seed's world: a hub, tablets, the network between them, people and bad luck, in one thread and virtual
/// time.
class World
{
public:
    explicit World(const Script &script);

    Verdict run();
    void tellStory() { m_trace.tell(); }

private:
    void addTablets();
    SimTablet &addTablet(const Holder &who);
    void plan();
    void lookNowAndThen(SimTablet &tablet);
    void perform(const Item &item);
    void strike(const Item &item);
    void strikeTablet(SimTablet &tablet, Fault fault, Dice &dice);
    void strikeHub(Fault fault, Dice &dice);
    void withdrawMembership(Dice &dice);
    void setMembershipEnd(size_t which, const QDate &until, int tries);
    void planRestore(qint64 delay);
    void restoreHub();
    void lookUpSealed();
    void cloneTablet(SimTablet &original);
    void planSignOut(SimTablet &tablet, Dice &dice);
    void signOut(SimTablet &tablet, bool erases, qint64 away);
    void startSignedOut(SimTablet &tablet);
    void upgrade(SimTablet &tablet);
    void count(Fault fault, int who);

    bool start(SimTablet &tablet);
    void wake(SimTablet &tablet, qint64 minutes);
    void sleep(SimTablet &tablet);
    void lostPower(SimTablet &tablet);
    void noteSealed(SimTablet &tablet);
    void bringBackHub(qint64 delay);
    bool startHub();
    void fillUp(Disk &disk, qint64 milliseconds);
    void strikeAway(SimTablet &tablet, Dice &dice);
    void goOffline(SimTablet &tablet, bool knows, qint64 milliseconds);

    void goOnUntil(qint64 time);
    void rest();
    void comeOnline();
    void layInDrawer();
    bool isAtRest() const;
    void judge();
    void breach(const char *invariant, const Finding &finding);

    Script m_script;
    QTemporaryDir m_folder;
    Agenda m_agenda;
    Journal m_journal;
    Trace m_trace;
    FaultCounts m_counts{};
    Dice m_dice;
    SimHub m_hub;
    Network m_network;
    Project m_project;
    std::vector<std::unique_ptr<SimTablet>> m_tablets;
    std::map<size_t, QDate> m_membershipEnds; ///< as the administrator last set them
    bool m_rests = false;                     ///< nothing goes wrong for a while
    Verdict m_verdict;
};

} // namespace samsprak::simulation
