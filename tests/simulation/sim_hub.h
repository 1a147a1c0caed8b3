// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda.h"
#include "disk.h"
#include "hub/administration.h"
#include "hub/hub.h"
#include "hub/ledger.h"
#include "hub/sqlite_store.h"

namespace samsprak::simulation {

/// The server of the simulation: a hub on a simulated disk, which may lose its power at any write.
class SimHub
{
public:
    /// Backups go to another machine's folder.
    SimHub(Agenda &agenda, const std::string &folder, const std::string &vault, quint64 seed);

    /// Called with what the hub wants done, unless its power went while it worked.
    std::function<void(const hub::Effects &)> onEffects;
    /// Called when the power went while it worked.
    std::function<void()> onPowerCut;
    /// Called when bookings were decided.
    std::function<void()> onDecision;

    bool isRunning() const { return m_hub != nullptr; }
    /// False when the disk refuses.
    bool start();
    void stop();
    /// The power goes, now; what the disk had not synced is partly lost.
    void crash();
    void step(const hub::Event &event);
    /// Runs `work` as the administrator, while the hub is stopped. Nothing happens when the disk refuses.
    bool administer(const std::function<void(hub::Administration &)> &work);
    void addToken(const QByteArray &token, const Actor &actor);
    void addDevice(const QByteArray &token);
    /// What is there now goes to the vault, in the place of the backup before. False when the disk refuses.
    bool backUp();
    bool hasBackup() const;
    /// Stops, and puts the backup in the database's place as the administrator does. Nothing happens when the
    /// disk refuses.
    bool restore();

    hub::SqliteStore &store() { return *m_store; }
    /// As of now, by what is committed.
    Rights rightsOf(const Actor &actor);
    std::vector<Bucket> scopeOf(const Actor &actor) { return rightsOf(actor).scope(); }
    Disk &disk() { return m_disk; }
    RandomBytes random() { return m_dice.bytes(); }

private:
    using Store = Result<std::unique_ptr<hub::SqliteStore>>;

    std::string path() const { return m_disk.folder() + "hub.db"; }
    std::string backup() const { return m_vault.folder() + "backup.db"; }
    Store opened(const std::string &path);
    bool open();
    void carryOut(const hub::Effects &effects);

    Agenda &m_agenda;
    Disk m_disk;
    Disk m_vault;
    Dice m_dice;
    std::unique_ptr<hub::SqliteStore> m_store;
    std::unique_ptr<hub::Ledger> m_observer; ///< a second look at the store, beside the hub's own
    std::unique_ptr<hub::Hub> m_hub;
    int m_run = 0; ///< timers of an earlier run mean nothing
};

} // namespace samsprak::simulation
