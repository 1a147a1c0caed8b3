// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda.h"
#include "disk.h"
#include "domain/schema.h"
#include "project.h"
#include "sync/engine.h"

namespace samsprak::simulation {

/// One profile on one tablet: its database on a simulated disk, its engine, and clocks of its own.
class SimTablet
{
public:
    struct Ports
    {
        std::function<void(SimTablet &, const QByteArray &frame)> send;
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
    /// The power goes, now.
    void crash();
    /// The device restarts: time since boot begins anew.
    void reboot();
    void step(const sync::Event &event);
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
    const Schema *schema = &productSchema();

    bool awake = false; ///< somebody uses it, so that its timers go off
    bool online = true;
    bool inDrawer = false; ///< nobody touches it until the end
    qint64 awakeUntil = 0;
    qint64 skew = 0;                                    ///< how far its wall clock is off
    quint64 request = 0;                                ///< the one under way
    std::vector<Bucket> scope;                          ///< as it was last told
    std::set<QByteArray> unanswered;                    ///< words that were saved here and not answered yet
    std::map<QByteArray, std::set<Bucket>> seenOnCards; ///< words, and where the cards were
    std::map<Id, QByteArray> lastDeleted;               ///< a session that may be wanted back, encoded

    storage::Replica &replica() { return *m_replica; }
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
    void carryOut(const std::vector<sync::Effect> &effects);
    storage::Surroundings surroundings();

    Agenda &m_agenda;
    Ports m_ports;
    Disk m_disk;
    Dice m_dice;
    qint64 m_bootedAt = 0;
    Id m_boot;
    std::unique_ptr<storage::Replica> m_replica;
    std::unique_ptr<sync::Engine> m_engine;
    int m_timer = 0; ///< only the last one set means anything
};

} // namespace samsprak::simulation
