// SPDX-License-Identifier: MPL-2.0
#include "network.h"

#include "sync/protocol/frame.h"
#include "told.h"

namespace samsprak::simulation {

namespace {

constexpr qint64 TimeOut = 30'000;

std::optional<protocol::SyncReply> decoded(const QByteArray &frame)
{
    const Result<QByteArray> message = protocol::open(frame);
    Result<protocol::SyncReply> reply =
        message ? protocol::decodeSyncReply(*message) : Result<protocol::SyncReply>(message.error());
    return reply ? std::optional(std::move(*reply)) : std::nullopt;
}

/// As the tablet understands the status that the server gives each of them.
sync::FailureKind kindOf(hub::Failure::Status status)
{
    using enum hub::Failure::Status;
    switch (status) {
    case Unauthorised:
    case Forbidden:
        return sync::FailureKind::Unauthorised;
    case BadRequest:
    case TooLarge:
        return sync::FailureKind::Malformed;
    default:
        return sync::FailureKind::Server;
    }
}

} // namespace

Network::Network(Agenda &agenda, SimHub &hub, Journal &journal, Trace &trace, FaultCounts &counts,
                 quint64 seed)
    : m_agenda(agenda)
    , m_hub(hub)
    , m_journal(journal)
    , m_trace(trace)
    , m_counts(counts)
    , m_dice(seed)
{
}

void Network::spoil(const SimTablet &tablet, Fault fault, int messages)
{
    m_due[{tablet.number, fault}] += messages;
}

bool Network::strikes(const SimTablet &tablet, Fault fault)
{
    const auto due = m_due.find({tablet.number, fault});
    if (due == m_due.end() || due->second == 0)
        return false;
    --due->second;
    ++m_counts[size_t(fault)];
    m_trace.note(m_agenda.now(), tablet.number, nameOf(fault));
    return true;
}

QByteArray Network::cut(const QByteArray &frame) { return frame.left(m_dice.below(frame.size())); }

bool Network::Line::isAwaited() const
{
    const auto under = tablet->requests.find(sender);
    const bool runs = sender == Sender::Profile ? tablet->isRunning() : tablet->spool().isOpen();
    return runs && under != tablet->requests.end() && under->second == request;
}

void Network::send(SimTablet &tablet, Sender sender, const QByteArray &frame)
{
    const Line line{&tablet, sender, ++m_request};
    tablet.requests[sender] = line.request;
    // A box is sealed with chance that nobody can repeat.
    if (sender == Sender::Profile)
        m_trace.note(m_agenda.now(), tablet.number, "send", frame);
    else
        m_trace.note(m_agenda.now(), tablet.number, "send from the spool");
    ++m_roundTrips;
    if (!tablet.online) {
        m_agenda.in(100, [this, line] { fail(line, sync::FailureKind::Offline); });
        return;
    }
    m_agenda.in(TimeOut, [this, line] { fail(line, sync::FailureKind::Offline); });
    if (strikes(tablet, Fault::DropRequest))
        return;
    const QByteArray sent = strikes(tablet, Fault::TruncateRequest) ? cut(frame) : frame;
    qint64 travel = m_dice.between(10, 200);
    if (strikes(tablet, Fault::DelayRequest))
        travel += m_dice.between(20'000, 120'000);
    m_agenda.in(travel, [this, line, sent] { arrive(line, sent, false); });
    if (strikes(tablet, Fault::DuplicateRequest))
        m_agenda.in(travel + m_dice.between(1, 90'000), [this, line, sent] { arrive(line, sent, true); });
}

void Network::arrive(const Line &line, const QByteArray &frame, bool isDuplicate)
{
    if (!m_hub.isRunning())
        return fail(line, sync::FailureKind::Offline);
    const Result<QByteArray> message = protocol::open(frame);
    Result<protocol::SyncRequest> readable =
        message ? protocol::decodeSyncRequest(*message) : Result<protocol::SyncRequest>(message.error());
    Open open{line, std::nullopt, isDuplicate, {}};
    if (readable) {
        m_journal.sent(readable->transactions);
        if (m_trace.tells())
            m_trace.say(m_agenda.now(), line.tablet->number, told(*readable));
        open.forbidden = forbidden(*readable, m_hub);
        open.message = std::move(*readable);
    }
    const hub::ConnectionId connection = ++m_connection;
    m_open[connection] = std::move(open);
    const QByteArray &token = line.sender == Sender::Profile ? line.tablet->token : line.tablet->deviceToken;
    m_hub.step(hub::SyncReceived{connection, token, frame});
    m_open.erase(connection);
}

void Network::takeEffects(const hub::Effects &effects)
{
    for (const hub::Effect &effect : effects) {
        if (const auto *reply = std::get_if<hub::Reply>(&effect)) {
            takeReply(*reply);
        } else if (const auto *failure = std::get_if<hub::Failure>(&effect)) {
            const auto open = m_open.find(failure->connection);
            m_trace.note(m_agenda.now(), -1, "failure", failure->code);
            if (open == m_open.end() || open->second.isDuplicate)
                continue;
            m_agenda.in(m_dice.between(10, 200), [this, line = open->second.line,
                                                  kind = kindOf(failure->status)] { fail(line, kind); });
        } else if (const auto *hint = std::get_if<hub::Hint>(&effect)) {
            SimTablet *tablet = m_tablets[size_t(hint->connection - 1)];
            m_agenda.in(m_dice.between(10, 200), [tablet] {
                if (tablet->awake && tablet->online)
                    tablet->step(sync::Hint{});
            });
        }
    }
}

void Network::takeReply(const hub::Reply &reply)
{
    const auto open = m_open.find(reply.connection);
    if (open == m_open.end())
        return;
    SimTablet &tablet = *open->second.line.tablet;
    m_trace.note(m_agenda.now(), tablet.number, "reply", reply.frame);
    const auto message = decoded(reply.frame);
    if (message && m_trace.tells())
        m_trace.say(m_agenda.now(), tablet.number, told(*message));
    if (!message || !open->second.message)
        m_inconsistency = QStringLiteral("the hub answered what can't be read");
    else if (!m_journal.answered(*open->second.message, *message))
        m_inconsistency = QStringLiteral("two outcomes for one transaction of tablet %1").arg(tablet.number);
    if (message)
        checkRefusals(open->second, *message);
    if (open->second.isDuplicate || strikes(tablet, Fault::LoseReply))
        return;
    const QByteArray frame = strikes(tablet, Fault::TruncateReply) ? cut(reply.frame) : reply.frame;
    m_agenda.in(m_dice.between(10, 200), [this, line = open->second.line, frame] { deliver(line, frame); });
}

void Network::checkRefusals(const Open &open, const protocol::SyncReply &reply)
{
    for (const TransactionOutcome &outcome : reply.outcomes)
        for (size_t i = 0; i < outcome.operations.size(); ++i)
            if (outcome.operations[i].status != OutcomeStatus::Refused &&
                open.forbidden.contains({outcome.transaction, i}))
                m_trespass = QStringLiteral("operation %1 of transaction %2 of tablet %3 was taken")
                                 .arg(i)
                                 .arg(outcome.transaction.toString())
                                 .arg(open.line.tablet->number);
}

void Network::deliver(const Line &line, const QByteArray &frame)
{
    if (!line.isAwaited())
        return;
    line.tablet->requests.erase(line.sender);
    if (line.sender == Sender::Profile)
        deliver(*line.tablet, frame);
    else
        line.tablet->stepSpool(sync::Reply{frame});
}

void Network::deliver(SimTablet &tablet, const QByteArray &frame)
{
    const auto message = decoded(frame);
    const std::set<QByteArray> before = tablet.unanswered;
    if (message && message->scope) {
        std::set<Bucket> withdrawn(tablet.scope.begin(), tablet.scope.end());
        tablet.scope = *message->scope;
        for (const Bucket &bucket : tablet.scope)
            withdrawn.erase(bucket);
        tablet.formerScope.merge(withdrawn);
    }
    for (const RowChange &row : message ? message->rows : std::vector<RowChange>{}) {
        if (row.state == RowState::Left)
            tablet.departed.insert(row.id);
        if (row.kind == Kind::Card)
            for (const QByteArray &word : Journal::wordsIn(row.fields))
                tablet.seenOnCards[word].insert(row.bucket);
    }
    for (const TransactionOutcome &outcome : message ? message->outcomes : std::vector<TransactionOutcome>{})
        if (const Journal::Answered *answer = m_journal.answer(outcome.transaction))
            for (const Operation &operation : answer->operations)
                for (const QByteArray &word : Journal::wordsIn(operation.fields))
                    tablet.unanswered.erase(word);
    tablet.step(sync::Reply{frame});
    const bool taken = tablet.isRunning() && tablet.status().phase != sync::Phase::Problem;
    if (!taken)
        tablet.unanswered = before;
}

void Network::fail(const Line &line, sync::FailureKind kind)
{
    if (!line.isAwaited())
        return;
    line.tablet->requests.erase(line.sender);
    if (line.sender == Sender::Profile)
        line.tablet->step(sync::Failed{kind});
    else
        line.tablet->stepSpool(sync::Failed{kind});
}

void Network::listen(SimTablet &tablet)
{
    if (m_hub.isRunning() && tablet.online)
        m_hub.step(hub::ListenerJoined{hub::ConnectionId(tablet.number + 1), tablet.token});
}

void Network::hangUp(SimTablet &tablet)
{
    m_hub.step(hub::ListenerLeft{hub::ConnectionId(tablet.number + 1)});
}

} // namespace samsprak::simulation
