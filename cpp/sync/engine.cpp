// SPDX-License-Identifier: MPL-2.0
#include "sync/engine.h"

#include "sync/protocol/frame.h"

#include <algorithm>

namespace samsprak::sync {

namespace {

constexpr qint64 PollInterval = 10 * 60 * 1000;
/// A booking is decided half a second after it arrived; hints tell at once, where they come through.
constexpr qint64 DecisionDelays[] = {10'000, 1'500};
constexpr int AnyNumber = std::numeric_limits<int>::max();
constexpr int MostClonesInARow = 3;

bool asksForDecision(const std::vector<Transaction> &transactions)
{
    return std::any_of(transactions.begin(), transactions.end(), [](const Transaction &transaction) {
        return std::any_of(transaction.operations.begin(), transaction.operations.end(),
                           [](const Operation &o) { return o.type == OperationType::Intent; });
    });
}

} // namespace

Engine::Engine(storage::Replica &replica, WallClock wall, RandomBytes random)
    : m_replica(replica)
    , m_wall(std::move(wall))
    , m_backOff(std::move(random))
    , m_mostTransactions(AnyNumber)
{
}

std::vector<Effect> Engine::step(const Event &event)
{
    if (m_page)
        takePage();
    std::visit([this](const auto &e) { on(e); }, event);
    report();
    return std::exchange(m_effects, {});
}

void Engine::on(const LocalChange &)
{
    // A hub in trouble is not asked again with each keystroke; the timer is set, and the status says when.
    if (m_waiting)
        return;
    exchangeSoon();
}

void Engine::on(const NetworkUp &)
{
    m_online = true;
    exchangeSoon();
}

void Engine::on(const NetworkDown &)
{
    m_online = false;
    m_inFlight = false;
    m_waiting = false;
    m_status.phase = Phase::Offline;
    m_status.problem.reset();
    waitFor(-1);
}

void Engine::on(const Timer &)
{
    if (m_inFlight || !m_online)
        return;
    m_status.nextTry = 0;
    exchange();
}

void Engine::exchangeSoon()
{
    if (m_inFlight) {
        m_again = true;
        return;
    }
    if (m_online)
        exchange();
}

void Engine::exchange()
{
    m_waiting = false;
    m_again = false;
    m_sent.clear();
    if (!m_headIsSuspect) {
        Result<std::vector<Transaction>> head = m_replica.outbox(
            protocol::MaximumOperationsPerFrame, protocol::MaximumPushBytes, m_mostTransactions);
        if (!head)
            return retryLater(Phase::Problem, head.error().code, m_backOff.afterFailure());
        m_sent = std::move(head).value();
    }
    protocol::SyncRequest asked = request(m_replica.lineage(), m_replica.cursor());
    asked.transactions = m_sent;
    if (m_hubMends)
        asked.splices = protocol::cut(asked.transactions, [this](const Operation &operation) {
            return m_replica.fieldsOnHub(operation.record);
        });
    m_wasCut = !asked.splices.isEmpty();
    m_inFlight = true;
    if (m_status.phase != Phase::Sending)
        m_status.total = m_replica.unsentTransactions();
    m_status.phase = Phase::Sending;
    m_effects.emplace_back(Send{protocol::seal(protocol::encode(asked))});
    if (m_status.nextTry != 0)
        waitFor(-1);
}

protocol::SyncRequest Engine::request(const QByteArray &lineage, const Cursor &cursor) const
{
    protocol::SyncRequest request;
    request.writer = m_replica.writer();
    request.lineage = lineage;
    request.now = m_replica.now();
    request.cursor = cursor;
    return request;
}

/// A page that is followed by others, on a tablet with nothing to send. The very first one holds what a
/// person waits for: it is shown before anything else is asked for.
bool Engine::mayAskAhead(const protocol::SyncReply &reply) const
{
    return reply.status == protocol::SyncStatus::Ok && reply.more && !reply.rows.empty() && m_sent.empty() &&
           !m_replica.cursor().epoch.isNull() && !m_headIsSuspect && reply.outcomes.empty() &&
           m_replica.unsentOperations() == 0;
}

/// The hub makes the next page while this one is written to the disk.
void Engine::askAhead(const protocol::SyncReply &reply)
{
    m_inFlight = true;
    m_effects.emplace_back(Send{protocol::seal(protocol::encode(request(reply.lineage, reply.cursor)))});
    m_effects.emplace_back(Continue{});
}

void Engine::takePage()
{
    take(*std::exchange(m_page, std::nullopt));
    report();
}

void Engine::on(const Reply &reply)
{
    if (!m_inFlight)
        return;
    m_inFlight = false;
    const Result<QByteArray> message = protocol::open(reply.bytes);
    if (!message)
        return retryLater(Phase::Problem, message.error().code, m_backOff.afterFailure());
    Result<protocol::SyncReply> decoded = protocol::decodeSyncReply(*message);
    if (!decoded)
        return retryLater(Phase::Problem, decoded.error().code, m_backOff.afterFailure());
    if (!mayAskAhead(*decoded))
        return take(std::move(decoded).value());
    askAhead(*decoded);
    m_page = std::move(decoded).value();
}

void Engine::take(protocol::SyncReply reply)
{
    if (reply.status == protocol::SyncStatus::CloneDetected)
        return takeClone();
    m_clones = 0;
    if (reply.status == protocol::SyncStatus::TextsDiffer)
        return takeDifferingTexts();
    m_hubMends = reply.mends;
    if (reply.status == protocol::SyncStatus::CursorTooOld)
        return takeTooOldCursor(reply);
    if (m_headIsSuspect)
        giveUpOnHead();
    if (asksForDecision(m_sent) && !reply.outcomes.empty())
        m_decisionsToFetch = int(std::size(DecisionDelays));
    storage::ReplyContent content{std::move(reply.lineage),
                                  std::move(reply.outcomes),
                                  std::move(reply.scope),
                                  std::move(reply.rows),
                                  std::move(reply.cursor),
                                  reply.hubTime,
                                  reply.backedUp};
    if (reply.status != protocol::SyncStatus::VersionTooOld)
        return takeContent(content, reply.more);
    // The push was taken, the pull was not: what is here stays readable until the app is updated.
    content.scope.reset();
    content.rows.clear();
    content.cursor = m_replica.cursor();
    if (!applied(content))
        return;
    if (m_replica.unsentOperations() > 0 && !content.outcomes.empty())
        return exchange();
    retryLater(Phase::Problem, ErrorCode::UnsupportedVersion, BackOff::Longest);
}

void Engine::takeClone()
{
    if (const Result<void> renewed = m_replica.renewWriter(); !renewed)
        return retryLater(Phase::Problem, renewed.error().code, m_backOff.afterFailure());
    if (++m_clones > MostClonesInARow)
        return retryLater(Phase::Problem, ErrorCode::Malformed, m_backOff.afterFailure());
    exchange();
}

/// Somebody else has changed them: what was entered goes whole, once.
void Engine::takeDifferingTexts()
{
    m_hubMends = false;
    if (!m_wasCut)
        return retryLater(Phase::Problem, ErrorCode::Malformed, m_backOff.afterFailure());
    exchange();
}

void Engine::takeTooOldCursor(const protocol::SyncReply &reply)
{
    if (reply.restoredFrom) {
        if (succeeded(m_replica.offerAgain(*reply.restoredFrom)))
            exchange();
        return;
    }
    storage::ReplyContent content;
    content.hubTime = reply.hubTime;
    content.lineage = reply.lineage;
    content.outcomes = reply.outcomes;
    if (!applied(content) || !succeeded(m_replica.pullAnew()))
        return;
    exchange();
}

void Engine::takeContent(const storage::ReplyContent &content, bool more)
{
    const bool progressed = !content.outcomes.empty() || !content.rows.empty() || content.scope ||
                            !(content.cursor == m_replica.cursor());
    if (!applied(content))
        return;
    if (!m_emptyIsUnread)
        m_backOff.reset();
    countFetched(content);
    m_status.lastSuccess = m_wall();
    m_status.problem.reset();
    if (!content.outcomes.empty()) {
        m_mostTransactions = AnyNumber;
        m_headWasSuspect = false;
    }
    // The replica lacked what a patch was for and has forgotten what it had pulled: it is pulled anew.
    const bool forgotten = !content.cursor.epoch.isNull() && m_replica.cursor().epoch.isNull();
    if (m_inFlight && !forgotten)
        return;
    goOn(more || forgotten, progressed);
}

void Engine::countFetched(const storage::ReplyContent &content)
{
    m_status.fetched += int(content.rows.size());
    m_status.partsLeft = int(m_replica.cursor().backfills.size());
    m_status.parts = std::max(m_status.parts, m_status.partsLeft);
}

/// Asks again at once while there is something to ask for and the hub gets on with it.
void Engine::goOn(bool more, bool progressed)
{
    if (std::exchange(m_emptyIsUnread, false))
        return retryLater(Phase::Problem, ErrorCode::Malformed, m_backOff.afterFailure());
    const bool wantsMore =
        more || m_replica.unsentOperations() > 0 || m_replica.cursor().isFilling() || m_again;
    if (wantsMore && (progressed || m_again))
        return exchange();
    if (wantsMore)
        return retryLater(Phase::Idle, std::nullopt, m_backOff.afterFailure());
    m_status.phase = Phase::Idle;
    m_status.total = m_status.fetched = m_status.parts = m_status.partsLeft = 0;
    if (m_decisionsToFetch > 0)
        return waitFor(m_backOff.spread(DecisionDelays[--m_decisionsToFetch]));
    waitFor(m_backOff.spread(PollInterval));
}

void Engine::on(const Failed &failure)
{
    if (!m_inFlight)
        return;
    m_inFlight = false;
    switch (failure.kind) {
    case FailureKind::Offline:
        return retryLater(Phase::Offline, std::nullopt, m_backOff.afterFailure());
    case FailureKind::Unauthorised:
        return retryLater(Phase::Problem, ErrorCode::Unauthorised, BackOff::Longest);
    case FailureKind::TooOld:
        return retryLater(Phase::Problem, ErrorCode::UnsupportedVersion, BackOff::Longest);
    case FailureKind::Server:
        return retryLater(Phase::Problem, ErrorCode::NetworkFailed, m_backOff.afterFailure());
    case FailureKind::Malformed:
        break;
    }
    if (std::exchange(m_wasCut, false)) {
        m_hubMends = false;
        return exchange();
    }
    // One unreadable transaction must not hold up the others: halve the frame until it stands alone, then see
    // whether a frame without any is read. Only then is it the transaction, and not the way to the hub.
    if (m_sent.empty()) {
        m_headIsSuspect = false;
        return retryLater(Phase::Problem, ErrorCode::Malformed, m_backOff.afterFailure());
    }
    if (m_sent.size() > 1)
        m_mostTransactions = int(m_sent.size()) / 2;
    else
        m_headIsSuspect = true;
    exchange();
}

void Engine::giveUpOnHead()
{
    m_headIsSuspect = false;
    m_again = true;
    // A frame may be spoilt on its way: the transaction is sent alone once more before it is given up.
    if (!std::exchange(m_headWasSuspect, true)) {
        m_mostTransactions = 1;
        return;
    }
    m_headWasSuspect = false;
    m_mostTransactions = AnyNumber;
    const Result<std::vector<Transaction>> head = m_replica.outbox(1, 0, 1);
    if (!head || head->empty())
        return;
    // Its content was given up before, and still it is not read: that is the way to the hub, or the hub.
    m_emptyIsUnread = head->front().operations.empty();
    if (m_emptyIsUnread)
        return;
    const Result<storage::CommittedChanges> refused = m_replica.refuseUnreadable(head->front());
    if (refused)
        changed(*refused);
}

void Engine::retryLater(Phase phase, std::optional<ErrorCode> problem, qint64 milliseconds)
{
    m_waiting = true;
    // A page that could not be taken in must not be followed by the one that was asked for after it.
    m_inFlight = false;
    m_status.phase = phase;
    m_status.problem = problem;
    waitFor(milliseconds);
}

void Engine::waitFor(qint64 milliseconds)
{
    m_status.nextTry = milliseconds < 0 ? 0 : m_wall() + milliseconds;
    m_effects.emplace_back(SetTimer{milliseconds});
}

void Engine::changed(storage::CommittedChanges changes)
{
    if (!changes.isEmpty())
        m_effects.emplace_back(Changed{std::move(changes)});
}

bool Engine::succeeded(const Result<storage::CommittedChanges> &result)
{
    if (!result) {
        retryLater(Phase::Problem, result.error().code, m_backOff.afterFailure());
        return false;
    }
    changed(*result);
    return true;
}

bool Engine::applied(const storage::ReplyContent &content)
{
    if (!succeeded(m_replica.apply(content)))
        return false;
    if (content.outcomes.empty())
        return true;
    Answered answered;
    for (const TransactionOutcome &outcome : content.outcomes)
        answered.transactions.push_back(outcome.transaction);
    m_effects.emplace_back(std::move(answered));
    return true;
}

void Engine::report()
{
    m_status.unsent = m_replica.unsentTransactions();
    m_status.left = m_status.phase == Phase::Sending ? m_status.unsent : 0;
    if (m_status == m_reported)
        return;
    m_reported = m_status;
    m_effects.emplace_back(StatusChanged{m_status});
}

} // namespace samsprak::sync
