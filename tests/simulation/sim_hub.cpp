// SPDX-License-Identifier: MPL-2.0
#include "sim_hub.h"

#include "hub/backup.h"
#include "hub/days.h"

namespace samsprak::simulation {

namespace {

storage::RawKey hubKey()
{
    storage::RawKey key;
    key.fill(11);
    return key;
}

} // namespace

SimHub::SimHub(Agenda &agenda, const std::string &folder, const std::string &vault, quint64 seed)
    : m_agenda(agenda)
    , m_disk(folder)
    , m_vault(vault)
    , m_dice(seed)
{
}

SimHub::Store SimHub::opened(const std::string &path)
{
    return hub::SqliteStore::open(QString::fromStdString(path), hubKey(), hub::SqliteStore::Mode::ReadWrite,
                                  m_dice.bytes());
}

bool SimHub::open()
{
    Store store = opened(path());
    if (!store)
        return false;
    m_store = std::move(*store);
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
    m_observer.reset();
    m_store.reset();
}

Rights SimHub::rightsOf(const Actor &actor)
{
    if (!m_observer)
        m_observer = std::make_unique<hub::Ledger>(*m_store, productSchema());
    m_observer->catchUp();
    return Rights(actor, m_observer->facts(), hub::dayOf(m_agenda.now()));
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
        m_observer.reset();
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

void SimHub::addDevice(const QByteArray &token)
{
    m_store->begin();
    m_store->saveDevice(hub::secretHash(token), {QStringLiteral("tablet"), false});
    if (!m_store->commit())
        qFatal("no device");
}

bool SimHub::backUp()
{
    m_disk.copyTo(m_vault, path(), backup());
    m_store->begin();
    m_store->noteBackup(m_store->revision());
    return bool(m_store->commit());
}

bool SimHub::hasBackup() const { return !m_vault.content(backup()).isEmpty(); }

bool SimHub::restore()
{
    const std::string restored = m_vault.folder() + "restored.db";
    m_vault.copyTo(m_vault, backup(), restored);
    stop();
    const Store before = opened(path());
    if (!before)
        return false;
    {
        const Store copy = opened(restored);
        if (!copy || !hub::startAnew(**copy, before->get(), m_dice.bytes()))
            qFatal("the backup can't be restored");
    }
    m_store.reset();
    m_vault.copyTo(m_disk, restored, path());
    return true;
}

} // namespace samsprak::simulation
