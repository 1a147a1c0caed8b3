// SPDX-License-Identifier: MPL-2.0
#include "sim_tablet.h"

namespace samsprak::simulation {

SimTablet::SimTablet(Agenda &agenda, Ports ports, int tablet, std::string folder, quint64 seed, Holder holder)
    : number(tablet)
    , who(std::move(holder))
    , token("tablet-" + QByteArray::number(tablet))
    , deviceToken("device-" + QByteArray::number(tablet))
    , m_agenda(agenda)
    , m_ports(std::move(ports))
    , m_disk(std::move(folder))
    , m_dice(seed)
    , m_bootedAt(agenda.now() - 3'600'000)
    , m_spool(agenda, m_disk,
              {[this](const QByteArray &frame) { m_ports.send(*this, Sender::Spool, frame); },
               [this] { m_ports.lostPower(*this); },
               [this] {
                   return DeviceClock{wall(), m_agenda.now() - m_bootedAt, m_boot};
               },
               m_dice.bytes()})
{
    m_dice.bytes()(m_boot.data(), Id::Size);
    m_dice.bytes()(m_profile.data(), Id::Size);
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

bool SimTablet::openSpool()
{
    return !isShared || m_spool.isOpen() || m_spool.open(deviceToken, m_sealingKey);
}

bool SimTablet::start()
{
    if (!openSpool())
        return false;
    auto opened = storage::Replica::open(QString::fromStdString(path()), key(), *schema, surroundings());
    if (!opened) {
        m_ports.couldNotStart(*this, opened.error());
        return false;
    }
    m_replica = std::move(*opened);
    m_engine = std::make_unique<sync::Engine>(
        *m_replica, [this] { return wall(); }, m_dice.bytes());
    signedOut = false;
    if (isShared)
        m_spool.signIn(*m_replica, m_profile, token);
    return true;
}

bool SimTablet::startSignedOut()
{
    if (!openSpool())
        return false;
    m_spool.step(online ? sync::Event(sync::NetworkUp{}) : sync::Event(sync::NetworkDown{}));
    return true;
}

void SimTablet::share(const QByteArray &sealingKey)
{
    isShared = true;
    m_sealingKey = sealingKey;
}

void SimTablet::signOut()
{
    ++m_timer;
    requests.erase(Sender::Profile);
    awake = false;
    signedOut = true;
    m_spool.signOut();
    m_engine.reset();
    m_replica.reset();
}

void SimTablet::eraseProfile()
{
    m_disk.remove(path());
    m_dice.bytes()(m_profile.data(), Id::Size);
    erasedAt = m_agenda.now();
    scope.clear();
    formerScope.clear();
    departed.clear();
    unanswered.clear();
    seenOnCards.clear();
    lastDeleted.clear();
}

void SimTablet::stop()
{
    ++m_timer;
    requests.clear();
    awake = false;
    m_spool.close();
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
    const bool isOfNetwork =
        std::holds_alternative<sync::NetworkUp>(event) || std::holds_alternative<sync::NetworkDown>(event);
    if (isOfNetwork)
        m_spool.step(event);
}

void SimTablet::carryOut(const std::vector<sync::Effect> &effects)
{
    if (!m_disk.hasPower())
        return m_ports.lostPower(*this);
    for (const sync::Effect &effect : effects) {
        if (const auto *send = std::get_if<sync::Send>(&effect)) {
            m_ports.send(*this, Sender::Profile, send->frame);
        } else if (const auto *answered = std::get_if<sync::Answered>(&effect)) {
            m_spool.answered(answered->transactions);
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
    auto changes = m_replica->commit(mutation, who.actor.id, who.membership);
    // What a full disk keeps from being sealed now is sealed with the next, or when the profile is opened.
    if (changes && m_disk.hasPower())
        m_spool.seal();
    return changes;
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
    m_disk.copyTo(other.m_disk, m_spool.path(), other.m_spool.path());
    other.token = token;
    other.deviceToken = deviceToken;
    other.isShared = isShared;
    other.m_sealingKey = m_sealingKey;
    other.m_profile = m_profile;
    other.scope = scope;
    other.formerScope = formerScope;
    other.departed = departed;
    other.unanswered = unanswered;
    other.seenOnCards = seenOnCards;
    other.skew = skew;
    other.schema = schema;
}

} // namespace samsprak::simulation
