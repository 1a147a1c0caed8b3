// SPDX-License-Identifier: MPL-2.0
#include "sim_hub.h"

namespace samsprak::simulation {

namespace {

storage::RawKey hubKey()
{
    storage::RawKey key;
    key.fill(11);
    return key;
}

} // namespace

SimHub::SimHub(Agenda &agenda, const std::string &folder, quint64 seed)
    : m_agenda(agenda)
    , m_disk(folder)
    , m_dice(seed)
{
}

bool SimHub::open()
{
    auto opened = hub::SqliteStore::open(QString::fromStdString(m_disk.folder() + "hub.db"), hubKey(),
                                         hub::SqliteStore::Mode::ReadWrite, m_dice.bytes());
    if (!opened)
        return false;
    m_store = std::move(*opened);
    return true;
}

bool SimHub::start()
{
    if (!open())
        return false;
    ++m_run;
    m_hub = std::make_unique<hub::Hub>(productSchema(), *m_store,
                                       hub::Ports{[this] { return m_agenda.now(); }, m_dice.bytes()});
    carryOut(m_hub->start());
    return true;
}

void SimHub::stop()
{
    ++m_run;
    m_hub.reset();
    m_store.reset();
}

void SimHub::crash()
{
    m_disk.cutPower();
    stop();
    m_disk.restart(m_dice);
}

void SimHub::step(const hub::Event &event)
{
    if (m_hub)
        carryOut(m_hub->step(event));
}

void SimHub::carryOut(const hub::Effects &effects)
{
    if (!m_disk.hasPower()) {
        if (onPowerCut)
            onPowerCut();
        return;
    }
    for (const hub::Effect &effect : effects)
        if (const auto *timer = std::get_if<hub::SetTimer>(&effect))
            m_agenda.in(timer->milliseconds, [this, run = m_run, which = timer->timer] {
                if (run != m_run)
                    return;
                step(hub::TimerFired{which});
                if (which == hub::Timer::Decide && run == m_run && m_disk.hasPower() && onDecision)
                    onDecision();
            });
    if (onEffects)
        onEffects(effects);
}

bool SimHub::administer(const std::function<void(hub::Administration &)> &work)
{
    const bool wasRunning = isRunning();
    stop();
    if (!open())
        return false;
    {
        hub::Administration administration(
            {nullptr, nullptr, std::move(m_store)}, productSchema(), [this] { return m_agenda.now(); },
            m_dice.bytes());
        work(administration);
    }
    return !wasRunning || start();
}

void SimHub::addToken(const QByteArray &token, const Actor &actor)
{
    m_store->begin();
    m_store->addToken(hub::secretHash(token), {actor, QStringLiteral("tablet")});
    if (!m_store->commit())
        qFatal("no token");
}

} // namespace samsprak::simulation
