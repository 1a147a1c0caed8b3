// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda.h"
#include "disk.h"
#include "domain/schema.h"
#include "project.h"
#include "sim_spool.h"
#include "sync/engine.h"

namespace samsprak::simulation {

/// Who sends: the profile that is signed in, or the tablet itself what rests in its spool.
enum class Sender { Profile, Spool };

/// One profile on one tablet: its database on a simulated disk, its engine, and clocks of its own.
class SimTablet
{
public:
    struct Ports
    {
        std::function<void(SimTablet &, Sender, const QByteArray &frame)> send;
        std::function<void(SimTablet &, const storage::CommittedChanges &)> changed;
        std::function<void(SimTablet &)> lostPower;
        std::function<void(SimTablet &, const Error &)> couldNotStart;
    };

    SimTablet(Agenda &agenda, Ports ports, int number, std::string folder, quint64 seed, Holder who);

    bool isRunning() const { return m_engine != nullptr; }
    /// False when the disk refuses.
    bool start();
    /// The system ends the app.
    void stop();
    /// From now on it may be signed out of, and what it has not sent is handed in without it.
    void share(const QByteArray &sealingKey);
    /// The profile is closed; the tablet goes on.
    void signOut();
    /// Deletes the profile, which must be closed; the next to sign in begins with an empty one.
    void eraseProfile();
    /// Starts with nobody signed in. False when the disk refuses.
    bool startSignedOut();
    /// The power goes, now.
    void crash();
    /// The device restarts: time since boot begins anew.
    void reboot();
    void step(const sync::Event &event);
    void stepSpool(const sync::Event &event) { m_spool.step(event); }
    /// DiskFull and the like; the power may go in the middle.
    Result<storage::CommittedChanges> commit(const storage::Mutation &mutation);
    /// A reply may have been taken whole before the power went: what it answered is no longer awaited.
    void forgetAnswered(const Journal &journal);
    /// Another tablet with a copy of this one's files.
    void copyTo(SimTablet &other);
    std::string path() const { return m_disk.folder() + "profile.db"; }
    static storage::RawKey key();

    const int number;
    const Holder who;
    QByteArray token;
    QByteArray deviceToken;
    const Schema *schema = &productSchema();

    bool awake = false; ///< somebody uses it, so that its timers go off
    bool online = true;
    bool inDrawer = false; ///< nobody touches it until the end
    qint64 awakeUntil = 0;
    qint64 skew = 0;                    ///< how far its wall clock is off
    std::map<Sender, quint64> requests; ///< the ones under way
    std::vector<Bucket> scope;          ///< as it was last told
    std::set<Bucket> formerScope;       ///< what was once granted and then was not
    std::set<Id> departed;              ///< records that went out of sight
    bool isShared = false;
    bool signedOut = false;
    qint64 erasedAt = 0;                                ///< when the profile before this one was erased
    std::set<QByteArray> unanswered;                    ///< words that were saved here and not answered yet
    std::map<QByteArray, std::set<Bucket>> seenOnCards; ///< words, and where the cards were
    std::map<Id, QByteArray> lastDeleted;               ///< a session that may be wanted back, encoded

    storage::Replica &replica() { return *m_replica; }
    SimSpool &spool() { return m_spool; }
    const SimSpool &spool() const { return m_spool; }
    const sync::SyncStatus &status() const { return m_engine->status(); }
    Disk &disk() { return m_disk; }
    qint64 wall() const { return m_agenda.now() + skew; }
    template <class E>
    std::vector<E> all() const
    {
        return m_replica->reader().all<E>().list().valueOr({});
    }
    template <class E>
    std::optional<E> find(const Id &id) const
    {
        return m_replica->reader().find<E>(id).valueOr(std::nullopt);
    }

private:
    bool openSpool();
    void carryOut(const std::vector<sync::Effect> &effects);
    storage::Surroundings surroundings();

    Agenda &m_agenda;
    Ports m_ports;
    Disk m_disk;
    Dice m_dice;
    qint64 m_bootedAt = 0;
    Id m_boot;
    Id m_profile;
    QByteArray m_sealingKey;
    SimSpool m_spool;
    std::unique_ptr<storage::Replica> m_replica;
    std::unique_ptr<sync::Engine> m_engine;
    int m_timer = 0; ///< only the last one set means anything
};

} // namespace samsprak::simulation
