// SPDX-License-Identifier: MPL-2.0
#include "sim_tablet.h"

namespace samsprak::simulation {

SimTablet::SimTablet(Agenda &agenda, Ports ports, int tablet, std::string folder, quint64 seed, Holder holder)
    : number(tablet)
    , who(std::move(holder))
    , token("tablet-" + QByteArray::number(tablet))
    , m_agenda(agenda)
    , m_ports(std::move(ports))
    , m_disk(std::move(folder))
    , m_dice(seed)
    , m_bootedAt(agenda.now() - 3'600'000)
{
    m_dice.bytes()(m_boot.data(), Id::Size);
}

storage::RawKey SimTablet::key()
{
    storage::RawKey key;
    key.fill(13);
    return key;
}

storage::Surroundings SimTablet::surroundings()
{
    return {[this] { return wall(); }, [this] { return m_agenda.now() - m_bootedAt; }, m_boot,
            m_dice.bytes()};
}

bool SimTablet::start()
{
    auto opened = storage::Replica::open(QString::fromStdString(path()), key(), *schema, surroundings());
    if (!opened) {
        m_ports.couldNotStart(*this, opened.error());
        return false;
    }
    m_replica = std::move(*opened);
    m_engine = std::make_unique<sync::Engine>(
        *m_replica, [this] { return wall(); }, m_dice.bytes());
    return true;
}

void SimTablet::stop()
{
    ++m_timer;
    request = 0;
    awake = false;
    m_engine.reset();
    m_replica.reset();
}

void SimTablet::crash()
{
    m_disk.cutPower();
    stop();
    m_disk.restart(m_dice);
}

void SimTablet::reboot()
{
    m_bootedAt = m_agenda.now();
    m_dice.bytes()(m_boot.data(), Id::Size);
}

void SimTablet::step(const sync::Event &event)
{
    if (m_engine)
        carryOut(m_engine->step(event));
}

void SimTablet::carryOut(const std::vector<sync::Effect> &effects)
{
    if (!m_disk.hasPower())
        return m_ports.lostPower(*this);
    for (const sync::Effect &effect : effects) {
        if (const auto *send = std::get_if<sync::Send>(&effect)) {
            m_ports.send(*this, send->frame);
        } else if (const auto *change = std::get_if<sync::Changed>(&effect)) {
            m_ports.changed(*this, change->changes);
        } else if (const auto *wait = std::get_if<sync::SetTimer>(&effect)) {
            const int timer = ++m_timer;
            if (wait->milliseconds >= 0)
                m_agenda.in(wait->milliseconds, [this, timer] {
                    if (timer == m_timer && awake)
                        step(sync::Timer{});
                });
        }
    }
}

Result<storage::CommittedChanges> SimTablet::commit(const storage::Mutation &mutation)
{
    return m_replica->commit(mutation, who.actor.id, who.membership);
}

void SimTablet::forgetAnswered(const Journal &journal)
{
    std::set<QByteArray> unsent;
    const auto outbox = m_replica->outboxAfter(0, std::numeric_limits<int>::max());
    for (const Transaction &transaction : outbox ? *outbox : std::vector<Transaction>{})
        for (const Operation &operation : transaction.operations)
            for (const QByteArray &word : Journal::wordsIn(operation.fields))
                unsent.insert(word);
    std::erase_if(unanswered, [&](const QByteArray &word) {
        return !unsent.contains(word) && journal.answer(journal.entries().at(word).transaction);
    });
}

void SimTablet::copyTo(SimTablet &other)
{
    m_disk.copyTo(other.m_disk, path(), other.path());
    other.token = token;
    other.scope = scope;
    other.unanswered = unanswered;
    other.seenOnCards = seenOnCards;
    other.skew = skew;
    other.schema = schema;
}

} // namespace samsprak::simulation
