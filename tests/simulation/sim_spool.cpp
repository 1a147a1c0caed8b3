// SPDX-License-Identifier: MPL-2.0
#include "sim_spool.h"

namespace samsprak::simulation {

namespace {

constexpr auto Url = QLatin1String("https://hub");

storage::RawKey deviceKey()
{
    storage::RawKey key;
    key.fill(13);
    return key;
}

} // namespace

SimSpool::SimSpool(Agenda &agenda, Disk &disk, Ports ports)
    : m_agenda(agenda)
    , m_disk(disk)
    , m_ports(std::move(ports))
{
}

bool SimSpool::open(const QByteArray &deviceToken, const QByteArray &sealingKey)
{
    auto opened = storage::Spool::open(QString::fromStdString(path()), deviceKey());
    if (!opened)
        return false;
    const std::unique_ptr<storage::Spool> &spool = *opened;
    auto known = spool->hub(Url);
    if (known && !*known && spool->keepHub({0, Url, {}, QString::fromLatin1(deviceToken), sealingKey}))
        known = spool->hub(Url);
    if (!known || !*known)
        return false;
    m_hub = **known;
    m_spool = std::move(*opened);
    m_courier = std::make_unique<sync::SpoolCourier>(*m_spool, m_hub, m_ports.now, m_ports.random);
    m_courier->leaveOut(m_profile);
    return true;
}

void SimSpool::close()
{
    ++m_timer;
    m_profile = {};
    m_writer.reset();
    m_courier.reset();
    m_spool.reset();
}

void SimSpool::signIn(const storage::Replica &replica, const Id &profile, const QByteArray &token)
{
    m_profile = profile;
    m_courier->leaveOut(profile);
    m_writer =
        std::make_unique<sync::SpoolWriter>(*m_spool, m_hub, replica, profile, QString::fromLatin1(token));
    seal();
}

void SimSpool::signOut()
{
    m_writer.reset();
    m_profile = {};
    m_courier->leaveOut({});
}

void SimSpool::answered(const std::vector<Id> &transactions)
{
    // What a crash keeps here is handed in again, and known.
    if (m_writer)
        static_cast<void>(m_writer->answered(transactions));
}

void SimSpool::step(const sync::Event &event)
{
    if (!isOpen())
        return;
    const std::vector<sync::SpoolCourier::Effect> effects = m_courier->step(event);
    if (!m_disk.hasPower())
        return m_ports.lostPower();
    for (const sync::SpoolCourier::Effect &effect : effects) {
        if (const auto *send = std::get_if<sync::Send>(&effect)) {
            m_ports.send(send->frame);
        } else if (const auto *wait = std::get_if<sync::SetTimer>(&effect)) {
            const int timer = ++m_timer;
            if (wait->milliseconds >= 0)
                m_agenda.in(wait->milliseconds, [this, timer] {
                    if (timer == m_timer)
                        step(sync::Timer{});
                });
        }
    }
}

std::vector<Id> SimSpool::waiting() const
{
    constexpr int All = std::numeric_limits<int>::max();
    std::vector<Id> transactions;
    const auto head = isOpen() ? m_spool->head(m_hub.number, m_profile, All, All)
                               : Result<std::vector<storage::SpoolEntry>>(std::vector<storage::SpoolEntry>{});
    for (const storage::SpoolEntry &entry : head ? *head : std::vector<storage::SpoolEntry>{})
        transactions.push_back(entry.transaction);
    return transactions;
}

} // namespace samsprak::simulation
