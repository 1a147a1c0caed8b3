// SPDX-License-Identifier: MPL-2.0
#include "hub/hub.h"

#include "hub/cards_desk.h"
#include "hub/days.h"
#include "hub/outcome_codec.h"
#include "hub/pull.h"
#include "sync/protocol/frame.h"

namespace samsprak::hub {

namespace {

constexpr int GatherRequests = 500;               ///< milliseconds
constexpr int GatherHints = 200;                  ///< milliseconds
constexpr int SeriesPeriod = 12 * 60 * 60 * 1000; ///< milliseconds
constexpr qint64 HourLength = 60 * 60 * 1000LL;   ///< milliseconds
constexpr qint64 DayLength = 24 * HourLength;
constexpr int LineageBytes = 16;

Failure failure(ConnectionId connection, const Error &error)
{
    using enum Failure::Status;
    switch (error.code) {
    case ErrorCode::Malformed:
    case ErrorCode::InvalidInput:
        return {connection, BadRequest, "malformed"};
    case ErrorCode::UnsupportedVersion:
        return {connection, BadRequest, "unsupported_version"};
    case ErrorCode::TooLarge:
        return {connection, TooLarge, "too_large"};
    case ErrorCode::Unauthorised:
        return {connection, Unauthorised, "unauthorised"};
    default:
        return {connection, InternalError, "storage"};
    }
}

size_t operationCount(const protocol::SyncRequest &request)
{
    size_t count = 0;
    for (const Transaction &transaction : request.transactions)
        count += transaction.operations.size();
    return count;
}

} // namespace

Hub::Hub(const Schema &schema, HubStore &store, Ports ports)
    : m_store(store)
    , m_ports(std::move(ports))
    , m_ledger(store, schema)
    , m_desk(m_ledger)
    , m_scopes(m_ledger)
    , m_enrolment(m_ledger, m_ports.random)
{
    m_ledger.load();
}

Effects Hub::start()
{
    Effects effects{SetTimer{Timer::Series, 0}, SetTimer{Timer::Day, 0}};
    // Requests that an earlier run gathered and did not decide.
    if (!m_store.requests().empty()) {
        m_decisionArmed = true;
        effects.push_back(SetTimer{Timer::Decide, 0});
    }
    return effects;
}

Effects Hub::step(const Event &event)
{
    Effects effects;
    std::visit([&](const auto &e) { on(e, effects); }, event);
    armTimers(effects);
    return effects;
}

void Hub::armTimers(Effects &effects)
{
    if (m_desk.takeNews() && !std::exchange(m_decisionArmed, true))
        effects.push_back(SetTimer{Timer::Decide, GatherRequests});
    if (m_listeners.empty())
        m_changes.clear();
    if (!m_changes.empty() && !std::exchange(m_hintsArmed, true))
        effects.push_back(SetTimer{Timer::Hints, GatherHints});
}

std::optional<Account> Hub::accountOf(const QByteArray &token)
{
    if (token.isEmpty())
        return std::nullopt;
    const QByteArray hash = secretHash(token);
    if (const auto known = m_accounts.find(hash); known != m_accounts.end())
        return known->second;
    auto account = m_store.account(hash);
    if (account)
        m_accounts[hash] = *account;
    return account;
}

QByteArray Hub::randomBytes(int size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    m_ports.random(reinterpret_cast<uint8_t *>(bytes.data()), size);
    return bytes;
}

void Hub::on(const SyncReceived &event, Effects &effects)
{
    const auto account = accountOf(event.token);
    if (!account) {
        effects.push_back(failure(event.connection, {ErrorCode::Unauthorised, {}}));
        return;
    }
    const Result<QByteArray> message = protocol::open(event.frame);
    Result<protocol::SyncRequest> request = message ? protocol::decodeSyncRequest(*message) : message.error();
    if (!request) {
        effects.push_back(failure(event.connection, request.error()));
        return;
    }
    m_changer = secretHash(event.token);
    const Result<protocol::SyncReply> reply = sync(*account, *request);
    m_changer.clear();
    const std::vector<Trespass> trespasses = std::exchange(m_trespasses, {});
    if (reply)
        effects.push_back(Reply{event.connection, protocol::seal(protocol::encode(*reply))});
    else
        effects.push_back(failure(event.connection, reply.error()));
    effects.insert(effects.end(), trespasses.begin(), trespasses.end());
}

bool Hub::isClone(const std::optional<Writer> &writer, const Actor &actor,
                  const protocol::SyncRequest &request) const
{
    if (!writer)
        return false;
    if (writer->actor != actor)
        return true;
    const bool known = request.lineage == writer->lineage || request.lineage == writer->previousLineage;
    if (!known)
        return true;
    for (const Transaction &transaction : request.transactions) {
        if (transaction.sequence > writer->lastSequence)
            continue;
        const auto recorded = m_store.outcome(writer->number, transaction.sequence);
        if (recorded && recorded->transaction != transaction.id)
            return true;
    }
    return false;
}

/// Completes the texts that were cut from what the hub has of them, as far as the asker may read it.
Result<bool> Hub::mendTexts(const Account &account, protocol::SyncRequest &request)
{
    if (request.splices.isEmpty())
        return true;
    const auto scope = m_scopes.of(account.actor, account.use, dayOf(m_ports.clock()));
    m_store.beginReading();
    const Result<bool> mended =
        protocol::mend(request.transactions, request.splices, [&](const Operation &operation) {
            const auto head = m_store.find(operation.record);
            const bool isReadable = head && !head->deleted && scope->contains(head->bucket);
            return isReadable ? head->fields : QByteArray();
        });
    m_store.endReading();
    return mended;
}

Result<protocol::SyncReply> Hub::sync(const Account &account, protocol::SyncRequest &request)
{
    if (request.writer.isNull())
        return {ErrorCode::Malformed, QStringLiteral("writer")};
    if (operationCount(request) > size_t(protocol::MaximumOperationsPerFrame))
        return {ErrorCode::TooLarge, QStringLiteral("operations")};
    protocol::SyncReply reply;
    reply.hubTime = m_ports.clock();
    std::optional<Writer> known = m_store.writer(request.writer);
    if (isClone(known, account.actor, request)) {
        reply.status = protocol::SyncStatus::CloneDetected;
        reply.cursor = request.cursor;
        return reply;
    }
    const Result<bool> mended = mendTexts(account, request);
    if (!mended)
        return mended.error();
    if (!*mended) {
        reply.status = protocol::SyncStatus::TextsDiffer;
        reply.cursor = request.cursor;
        return reply;
    }
    Writer writer = known.value_or(Writer{0, request.writer, account.actor, 0, {}, {}});
    reply.lineage = writer.lineage;
    if (!known || !request.transactions.empty())
        if (const Result<void> pushed = push(writer, account.use, request, reply); !pushed)
            return pushed.error();
    const auto scope = m_scopes.of(account.actor, account.use, dayOf(reply.hubTime));
    m_store.beginReading();
    Pull(m_store, *scope, writer.number).fill(request, reply);
    m_store.endReading();
    // A page that could not be read in full must not move the cursor on.
    if (const Result<void> read = m_store.commit(); !read)
        return read.error();
    if (reply.scope)
        if (const Result<void> remembered = rememberScope(*scope); !remembered)
            return remembered.error();
    return reply;
}

Result<void> Hub::push(Writer &writer, TabletUse use, const protocol::SyncRequest &request,
                       protocol::SyncReply &reply)
{
    m_store.begin();
    if (writer.number == 0)
        m_store.save(writer);
    const quint64 heardOf = writer.lastSequence;
    Push push(m_ledger, m_desk, writer, use, request.now, reply.hubTime);
    for (const Transaction &transaction : request.transactions) {
        if (transaction.sequence <= heardOf) {
            if (const auto recorded = m_store.outcome(writer.number, transaction.sequence)) {
                reply.outcomes.push_back(decodeOutcome(recorded->outcome));
                continue;
            }
        }
        reply.outcomes.push_back(push.apply(transaction));
        refreshCards(m_ledger);
        m_store.record(writer.number, transaction.sequence,
                       {transaction.id, encodeOutcome(reply.outcomes.back())});
        writer.lastSequence = std::max(writer.lastSequence, transaction.sequence);
    }
    // The one presented stays good beside the new one: this reply may never arrive.
    writer.previousLineage = request.lineage;
    writer.lineage = randomBytes(LineageBytes);
    m_store.save(writer);
    reply.lineage = writer.lineage;
    for (const auto &[transaction, operation] : push.outOfScope())
        m_trespasses.push_back({writer.actor.id, transaction, operation.record, operation.kind});
    return commit();
}

Result<void> Hub::commit()
{
    const Result<void> done = m_store.commit();
    if (!done) {
        m_ledger.load();
        static_cast<void>(m_desk.takeNews());
        return done;
    }
    for (const Bucket &bucket : m_ledger.takeChangedBuckets())
        m_changes[bucket].insert(m_changer);
    return done;
}

Result<void> Hub::rememberScope(const Scope &scope)
{
    if (m_store.knowsScope(scope.hash))
        return {};
    m_store.begin();
    m_store.rememberScope(scope.hash, encodeBuckets(scope.buckets));
    return m_store.commit();
}

void Hub::on(const EnrolReceived &event, Effects &effects)
{
    const qint64 now = m_ports.clock();
    if (!m_enrolment.mayTry(event.peer, now)) {
        effects.push_back(Failure{event.connection, Failure::Status::TooMany, "too_many_tries"});
        return;
    }
    const Result<QByteArray> message = protocol::open(event.frame);
    const Result<protocol::EnrolRequest> request =
        message ? protocol::decodeEnrolRequest(*message) : message.error();
    if (!request) {
        effects.push_back(failure(event.connection, request.error()));
        return;
    }
    m_store.begin();
    const Result<protocol::EnrolReply> reply = m_enrolment.enrol(*request, event.peer, now);
    if (!reply) {
        m_store.rollBack();
        effects.push_back(failure(event.connection, reply.error()));
    } else if (const Result<void> done = m_store.commit(); !done) {
        effects.push_back(failure(event.connection, done.error()));
    } else {
        effects.push_back(Reply{event.connection, protocol::seal(protocol::encode(*reply))});
    }
}

void Hub::on(const ListenerJoined &event, Effects &effects)
{
    const auto account = accountOf(event.token);
    if (!account) {
        effects.push_back(failure(event.connection, {ErrorCode::Unauthorised, {}}));
        return;
    }
    m_listeners[event.connection] = {*account, secretHash(event.token),
                                     m_scopes.of(account->actor, account->use, dayOf(m_ports.clock()))->hash};
    effects.push_back(Accepted{event.connection});
}

void Hub::on(const ListenerLeft &event, Effects &) { m_listeners.erase(event.connection); }

void Hub::on(const TimerFired &event, Effects &effects)
{
    switch (event.timer) {
    case Timer::Hints:
        return sendHints(effects);
    case Timer::Decide:
        return decide(effects);
    case Timer::Series:
        return moveSeriesOn(effects);
    case Timer::Day:
        return beginDay(effects);
    }
}

void Hub::moveSeriesOn(Effects &effects)
{
    m_store.begin();
    m_ledger.startTransaction({0, m_ports.clock()});
    m_ledger.markSeriesStale();
    refreshCards(m_ledger);
    // What failed is tried again with the next turn; cards are derived, so nothing is lost.
    static_cast<void>(commit());
    effects.push_back(SetTimer{Timer::Series, SeriesPeriod});
}

/// Memberships, assignments and consents begin and end by days: whoever listens learns it as the day begins.
void Hub::beginDay(Effects &effects)
{
    const qint64 now = m_ports.clock();
    m_store.begin();
    m_ledger.startTransaction({0, now});
    m_ledger.markEndedStale(dayOf(now));
    refreshCards(m_ledger);
    static_cast<void>(commit());
    sendHints(effects);
    // An hour at most, since the wall clock may be set meanwhile.
    effects.push_back(SetTimer{Timer::Day, int(std::min(DayLength - now % DayLength, HourLength))});
}

void Hub::decide(Effects &effects)
{
    m_decisionArmed = false;
    m_store.begin();
    m_desk.decide(m_ports.clock());
    refreshCards(m_ledger);
    if (const Result<void> done = commit(); !done) {
        // Nothing was decided and nothing lost: the requests are still there.
        m_decisionArmed = true;
        effects.push_back(SetTimer{Timer::Decide, GatherRequests});
    }
}

void Hub::sendHints(Effects &effects)
{
    m_hintsArmed = false;
    const std::map<Bucket, std::set<QByteArray>> changes = std::exchange(m_changes, {});
    const QDate today = dayOf(m_ports.clock());
    for (auto &[connection, listener] : m_listeners) {
        const auto scope = m_scopes.of(listener.account.actor, listener.account.use, today);
        const bool newScope = std::exchange(listener.scopeHash, scope->hash) != scope->hash;
        // Whoever made the change has it already, with the reply to the frame that brought it.
        const bool news = std::any_of(changes.begin(), changes.end(), [&](const auto &change) {
            const bool byOthers = change.second.size() > 1 || !change.second.contains(listener.tablet);
            return byOthers && scope->contains(change.first);
        });
        if (newScope || news)
            effects.push_back(Hint{connection});
    }
}

} // namespace samsprak::hub
