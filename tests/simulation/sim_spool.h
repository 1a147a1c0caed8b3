// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda.h"
#include "disk.h"
#include "sync/spool_courier.h"
#include "sync/spool_writer.h"

namespace samsprak::simulation {

/// What a shared tablet has beside its profile: the spool in the device's database, and who hands it in.
class SimSpool
{
public:
    struct Ports
    {
        std::function<void(const QByteArray &frame)> send;
        std::function<void()> lostPower;
        std::function<DeviceClock()> now;
        RandomBytes random;
    };

    SimSpool(Agenda &agenda, Disk &disk, Ports ports);

    /// False when the disk refuses.
    bool open(const QByteArray &deviceToken, const QByteArray &sealingKey);
    void close();
    bool isOpen() const { return m_courier != nullptr; }
    /// Somebody signed in: what is committed is sealed from now on, and the profile sends its own.
    void signIn(const storage::Replica &replica, const Id &profile, const QByteArray &token);
    /// Before the replica is closed.
    void signOut();
    /// False when something could not be sealed; the next call tries again.
    bool seal() { return m_writer && m_writer->catchUp(); }
    /// The profile's own sync has brought these to the hub.
    void answered(const std::vector<Id> &transactions);
    void step(const sync::Event &event);
    /// What the profile that is signed in does not send by itself.
    std::vector<Id> waiting() const;
    std::string path() const { return m_disk.folder() + "device.db"; }

private:
    Agenda &m_agenda;
    Disk &m_disk;
    Ports m_ports;
    std::unique_ptr<storage::Spool> m_spool;
    std::unique_ptr<sync::SpoolCourier> m_courier;
    std::unique_ptr<sync::SpoolWriter> m_writer;
    storage::SpoolHub m_hub;
    Id m_profile;
    int m_timer = 0; ///< only the last one set means anything
};

} // namespace samsprak::simulation
