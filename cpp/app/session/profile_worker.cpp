// SPDX-License-Identifier: MPL-2.0
#include "app/session/profile_worker.h"

#include "app/session/hub_failure.h"
#include "storage/replica.h"
#include "sync/protocol/frame.h"

namespace samsprak::app {
namespace {

constexpr int RecordsIndexedAtOnce = 200;

SyncState::Phase phaseOf(sync::Phase phase)
{
    switch (phase) {
    case sync::Phase::Sending:
        return SyncState::Phase::Sending;
    case sync::Phase::Offline:
        return SyncState::Phase::Offline;
    case sync::Phase::Problem:
        return SyncState::Phase::Problem;
    case sync::Phase::Idle:
        break;
    }
    return SyncState::Phase::Idle;
}

} // namespace

ProfileWorker::ProfileWorker(ProfileOpening opening, storage::Surroundings surroundings)
    : m_opening(std::move(opening))
    , m_surroundings(std::move(surroundings))
{
}

ProfileWorker::ProfileWorker(std::unique_ptr<storage::Replica> replica, ProfileFacts facts, WallClock wall)
    : m_replica(std::move(replica))
{
    m_surroundings.wall = std::move(wall);
    m_opening.facts = std::move(facts);
}

ProfileWorker::~ProfileWorker() = default;

Result<std::unique_ptr<storage::RecordReader>> ProfileWorker::open()
{
    if (!m_replica) {
        auto replica =
            storage::Replica::open(m_opening.databasePath, m_opening.key, productSchema(), m_surroundings);
        if (!replica)
            return replica.error();
        m_replica = std::move(replica.value());
    }
    auto reader = m_replica->openReader();
    if (reader) {
        openSpool();
        startSync();
    }
    return reader;
}

/// A tablet whose spool can't be opened still works, as long as its people sign in again.
void ProfileWorker::openSpool()
{
    if (m_opening.devicePath.isEmpty())
        return;
    auto spool = storage::Spool::open(m_opening.devicePath, m_opening.deviceKey);
    if (!spool)
        return;
    auto hub = (*spool)->hub(m_opening.hub.url.toString());
    if (!hub || !*hub)
        return;
    m_spool = std::move(spool).value();
    m_sealer = std::make_unique<sync::SpoolWriter>(*m_spool, **hub, *m_replica, m_opening.facts.profile,
                                                   m_opening.hub.token);
    sealNew();
}

void ProfileWorker::sealNew()
{
    // What can't be sealed now is still in the outbox, and is sealed with the next change or start.
    if (m_sealer)
        static_cast<void>(m_sealer->catchUp());
}

void ProfileWorker::startSync()
{
    m_idle = std::make_unique<QTimer>();
    m_idle->setInterval(0);
    connect(m_idle.get(), &QTimer::timeout, this, &ProfileWorker::indexSome);
    m_idle->start();
    m_state.unsent = m_replica->unsentTransactions();
    if (m_opening.hub.url.isEmpty())
        return report();
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, [this] { step(sync::Timer{}); });
    m_hub = std::make_unique<HubConnection>(m_opening.hub);
    connect(m_hub.get(), &HubConnection::hinted, this, [this] { step(sync::Hint{}); });
    connect(m_hub.get(), &HubConnection::sent, this, [this] { step(sync::Continue{}); });
    connect(m_hub.get(), &HubConnection::reached, this, [this] {
        step(sync::NetworkUp{});
        transfer(sync::transfer::Online{});
    });
    m_courier = std::make_unique<AttachmentCourier>(*m_replica, *m_hub, m_surroundings);
    connect(m_courier.get(), &AttachmentCourier::news, this, &ProfileWorker::attachmentNews);
    connect(m_courier.get(), &AttachmentCourier::stateChanged, this, &ProfileWorker::transferChanged);
    m_engine = std::make_unique<sync::Engine>(*m_replica, m_surroundings.wall, m_surroundings.random);
    m_hub->setNetwork(m_opening.network);
    m_state.networkOff = !m_opening.network;
    // Opening does not wait: the first round trip begins when the first pages have asked for what they show.
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Signing out at once may have closed it in the meantime.
            if (!m_hub)
                return;
            m_hub->listen();
            if (m_opening.network) {
                step(sync::Started{});
                transfer(sync::transfer::Online{});
            } else {
                step(sync::NetworkDown{});
                transfer(sync::transfer::Offline{});
            }
        },
        Qt::QueuedConnection);
}

Result<void> ProfileWorker::commit(const storage::Mutation &mutation)
{
    if (!m_replica)
        return Error{ErrorCode::StorageFailed, QStringLiteral("not open")};
    const Result<storage::CommittedChanges> done =
        m_replica->commit(mutation, m_opening.facts.actor, m_opening.facts.membership);
    if (!done)
        return done.error();
    m_state.unsent = m_replica->unsentTransactions();
    report();
    tellOf(*done);
    step(sync::LocalChange{});
    sealNew();
    return {};
}

void ProfileWorker::tellOf(const storage::CommittedChanges &changes)
{
    Q_EMIT changed(changes);
    m_idle->start();
    if (changes.kinds.contains(Kind::Attachment))
        transfer(sync::transfer::Look{});
}

Result<Attachment> ProfileWorker::attach(Attachment record, QIODevice &source, storage::Mutation with)
{
    if (!m_replica)
        return Error{ErrorCode::StorageFailed, QStringLiteral("not open")};
    const Result<void> added = m_replica->attachments().add(record, source, m_surroundings.wall());
    if (!added)
        return added.error();
    with.create(record);
    if (const Result<void> done = commit(with); !done) {
        static_cast<void>(m_replica->attachments().discardDraft(record.id));
        return done.error();
    }
    return record;
}

void ProfileWorker::transfer(const sync::transfer::Event &event)
{
    if (m_courier)
        m_courier->step(event);
    else if (const auto *wanted = std::get_if<sync::transfer::Wanted>(&event))
        Q_EMIT attachmentNews({wanted->record, AttachmentNews::What::NoConnection, 0, 0, false});
}

void ProfileWorker::pin(const Id &attachment, bool pinned)
{
    if (m_replica && m_replica->attachments().setPinned(attachment, pinned))
        transfer(sync::transfer::Look{});
}

void ProfileWorker::noteUse(const Id &attachment)
{
    // What fails here costs no more than an earlier eviction.
    if (m_replica)
        static_cast<void>(m_replica->attachments().noteUse(attachment, m_surroundings.wall()));
}

void ProfileWorker::setNetwork(bool on)
{
    m_opening.network = on;
    m_state.networkOff = !on;
    if (!m_hub)
        return report();
    m_hub->setNetwork(on);
    if (on) {
        step(sync::NetworkUp{});
        transfer(sync::transfer::Online{});
    } else {
        step(sync::NetworkDown{});
        transfer(sync::transfer::Offline{});
    }
    report();
}

void ProfileWorker::syncNow()
{
    if (m_opening.network)
        step(sync::Requested{});
}

void ProfileWorker::askHistory(const Id &record, std::function<void(Result<protocol::HistoryReply>)> then)
{
    if (!m_hub || !m_replica)
        return then({ErrorCode::NetworkFailed, QStringLiteral("history: no hub")});
    const QByteArray frame =
        protocol::seal(protocol::encode(protocol::HistoryRequest{record, m_replica->writer()}));
    m_hub->post(QStringLiteral("/v1/history"), frame, [then = std::move(then)](const HubAnswer &answer) {
        if (answer.status == 0)
            return then({ErrorCode::NetworkFailed, QStringLiteral("history: not reached")});
        if (answer.status != 200)
            return then({ErrorCode::NotFound, QStringLiteral("history: %1").arg(answer.status)});
        const Result<QByteArray> message = protocol::open(answer.body);
        if (!message)
            return then(message.error());
        then(protocol::decodeHistoryReply(*message));
    });
}

void ProfileWorker::end()
{
    m_courier.reset();
    m_hub.reset();
    m_timer.reset();
    m_idle.reset();
    m_engine.reset();
    m_sealer.reset();
    m_spool.reset();
    m_replica.reset();
}

void ProfileWorker::step(const sync::Event &event)
{
    if (!m_engine)
        return;
    const std::vector<sync::Effect> effects = m_engine->step(event);
    for (const sync::Effect &effect : effects)
        std::visit([this](const auto &wanted) { carryOut(wanted); }, effect);
}

void ProfileWorker::carryOut(const sync::Send &send)
{
    m_hub->post(QStringLiteral("/v1/sync"), send.frame,
                [this, request = ++m_request](const HubAnswer &answer) { takeAnswer(request, answer); });
}

void ProfileWorker::carryOut(const sync::SetTimer &timer)
{
    if (timer.milliseconds < 0)
        m_timer->stop();
    else
        m_timer->start(std::chrono::milliseconds(timer.milliseconds));
}

void ProfileWorker::carryOut(const sync::Changed &news) { tellOf(news.changes); }

void ProfileWorker::carryOut(const sync::StatusChanged &status)
{
    m_state.phase = phaseOf(status.status.phase);
    m_state.unsent = status.status.unsent;
    m_state.lastSuccess = status.status.lastSuccess;
    m_state.problem = status.status.problem;
    m_state.nextTry = status.status.nextTry;
    m_state.total = status.status.total;
    m_state.done = status.status.total - status.status.left;
    m_state.fetched = status.status.fetched;
    m_state.parts = status.status.parts;
    m_state.partsLeft = status.status.partsLeft;
    report();
}

void ProfileWorker::carryOut(const sync::Answered &answered)
{
    // What stays behind after a failure is handed in later and known by its id.
    if (m_sealer)
        static_cast<void>(m_sealer->answered(answered.transactions));
}

void ProfileWorker::takeAnswer(quint64 request, const HubAnswer &answer)
{
    if (request != m_request || answer.cut)
        return;
    if (answer.status == 200)
        step(sync::Reply{answer.body});
    else
        step(sync::Failed{failureOf(answer)});
}

void ProfileWorker::report() { Q_EMIT stateChanged(m_state); }

void ProfileWorker::indexSome()
{
    const Result<int> done = m_replica->indexPending(RecordsIndexedAtOnce);
    // A full disk stops the index, not the work; the next change tries again.
    if (!done || *done == 0)
        m_idle->stop();
}

} // namespace samsprak::app
