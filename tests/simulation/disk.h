// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "dice.h"

#include <QByteArray>

#include <array>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace samsprak::simulation {

/// A file on a simulated disk: what is there, and what of it would survive a power cut.
struct SimulatedFile
{
    struct Write
    {
        qint64 offset = 0; ///< -1: the file was cut to `size`
        qint64 size = 0;
        QByteArray bytes;
        QByteArray replaced; ///< what was there, from `offset` or the cut on
        qint64 sizeBefore = 0;

        void applyTo(QByteArray &file) const;
        void undoIn(QByteArray &file) const;
    };

    QByteArray content;
    std::vector<Write> unsynced; ///< what a power cut may take back

    void write(Write write);

    // What the connections of this one process share: locks by connection, and the index of the log.
    std::map<const void *, int> locks;
    std::vector<std::unique_ptr<std::array<uint8_t, 32768>>> shared;
    std::array<std::set<const void *>, 8> sharedLocks;
    std::array<const void *, 8> exclusiveLocks{};
};

/// One machine's storage, in memory. A power cut keeps what was synced and chance decides about the rest:
/// each later write is kept, lost or torn. A full disk refuses to grow.
class Disk
{
public:
    /// `folder` ends with a slash; a database whose path begins with it is kept here.
    explicit Disk(std::string folder);
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    /// The power goes with the n-th write from now on: that write is torn and nothing succeeds after it.
    void cutPowerAtWrite(int n) { m_writesUntilCut = n; }
    void cutPower() { m_dead = true; }
    bool hasPower() const { return !m_dead; }
    void setFull(bool full) { m_full = full; }
    bool isFull() const { return m_full; }
    /// Whether a power cut that was asked for has yet to happen; it is called off.
    bool callOffCut() { return std::exchange(m_writesUntilCut, 0) > 0; }
    /// Power is back, after every connection was closed: what had not been synced is partly gone.
    void restart(Dice &dice);

    /// A copy of a database with its log on another disk, as when somebody copies a tablet's files. It takes
    /// the place of what was there, which must be closed.
    void copyTo(Disk &other, const std::string &from, const std::string &to) const;
    /// Deletes a database, which must be closed, with its log.
    void remove(const std::string &path);
    /// What rests in the file and in its log, encrypted as it is.
    QByteArray content(const std::string &path) const;
    const std::string &folder() const { return m_folder; }

private:
    friend struct DiskAccess;
    std::string m_folder;
    std::map<std::string, std::shared_ptr<SimulatedFile>> m_files;
    int m_writesUntilCut = 0;
    bool m_dead = false;
    bool m_full = false;
};

/// Makes the simulated disks this process's file system for SQLite, under the name "samsprak-simulated". Call
/// it before the first database is opened.
void useSimulatedDisks();

} // namespace samsprak::simulation
