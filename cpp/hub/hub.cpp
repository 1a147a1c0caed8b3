// SPDX-License-Identifier: MPL-2.0
#include "hub/hub.h"

#include "hub/cards_desk.h"
#include "hub/days.h"
#include "hub/exactly_once.h"
#include "hub/record_history.h"
#include "sync/protocol/frame.h"

namespace samsprak::hub {

namespace {

constexpr int LineageBytes = 16;

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
    , m_attachments(m_ledger)
    , m_scopes(m_ledger)
    , m_enrolment(m_ledger, m_ports.random)
    , m_links(m_ledger)
{
    // A failure is reported by the first event, which then reads everything anew.
    beginReading();
    if (!endReading())
        m_ledger.forget();
}

void Hub::begin()
{
    m_store.begin();
    catchUp();
}

void Hub::beginReading()
{
    m_store.beginReading();
    catchUp();
}

void Hub::catchUp()
{
    if (!m_ledger.catchUp())
        return;
    m_newsElsewhere = true;
    for (const Bucket &bucket : m_ledger.takeChangedBuckets())
        m_changes[bucket].insert(QByteArray());
}

/// Ends what was begun in case that something would be written.
Result<void> Hub::endUnchanged()
{
    const Result<void> done = m_store.commit();
    if (!done)
        m_ledger.forget();
    return done;
}

/// What could not be read in full may not be used: neither a page nor the rights.
Result<void> Hub::endReading()
{
    m_store.endReading();
    const Result<void> read = m_store.commit();
    if (!read)
        m_ledger.forget();
    return read;
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

Result<Account> Hub::accountOf(const QByteArray &token)
{
    if (token.isEmpty())
        return ErrorCode::Unauthorised;
    const QByteArray hash = secretHash(token);
    if (const auto known = m_accounts.find(hash); known != m_accounts.end())
        return known->second;
    const auto account = m_store.account(hash);
    // A database that does not answer says nothing against the token.
    if (const Result<void> read = m_store.commit(); !read)
        return read.error();
    if (!account)
        return ErrorCode::Unauthorised;
    return m_accounts[hash] = *account;
}

QByteArray Hub::randomBytes(int size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    m_ports.random(reinterpret_cast<uint8_t *>(bytes.data()), size);
    return bytes;
}

void Hub::on(const SyncReceived &event, Effects &effects)
{
    const Result<Account> account = accountOf(event.token);
    const Result<bool> isDevice = account ? Result<bool>(false) : isTablet(event.token, account.error());
    if (!isDevice) {
        effects.push_back(failureOf(event.connection, isDevice.error()));
        return;
    }
    const Result<QByteArray> message = protocol::open(event.frame);
    Result<protocol::SyncRequest> request = message ? protocol::decodeSyncRequest(*message) : message.error();
    if (!request) {
        effects.push_back(failureOf(event.connection, request.error()));
        return;
    }
    // A tablet's own token hands in the spool; to read anything takes a person's.
    if (request->spooled != *isDevice) {
        effects.push_back(Failure{event.connection, Failure::Status::Unauthorised, "wrong_token"});
        return;
    }
    m_changer = secretHash(event.token);
    const Result<protocol::SyncReply> reply =
        request->spooled ? takeSpool(*request) : sync(*account, *request);
    m_changer.clear();
    const std::vector<Trespass> trespasses = std::exchange(m_trespasses, {});
    if (reply)
        effects.push_back(Reply{event.connection, protocol::seal(protocol::encode(*reply))});
    else
        effects.push_back(failureOf(event.connection, reply.error()));
    effects.insert(effects.end(), trespasses.begin(), trespasses.end());
}

/// Completes the texts that were cut from what the hub has of them, as far as the asker may read it.
Result<bool> Hub::mendTexts(const Account &account, protocol::SyncRequest &request)
{
    if (request.splices.isEmpty())
        return true;
    const auto scope = m_scopes.of(account.actor, account.use, dayOf(m_ports.clock()));
    return protocol::mend(request.transactions, request.splices, [&](const Operation &operation) {
        const auto head = m_store.find(operation.record);
        const bool isReadable = head && !head->deleted && scope->contains(head->bucket);
        return isReadable ? head->fields : QByteArray();
    });
}

/// Whether the frame can be consumed; the reply says why not.
Result<bool> Hub::mayTake(const std::optional<Writer> &known, const Account &account,
                          protocol::SyncRequest &request, protocol::SyncReply &reply)
{
    if (isOfAnotherEpoch(request.cursor, reply))
        return false;
    if (isClone(known, account.actor, request)) {
        reply.status = protocol::SyncStatus::CloneDetected;
        return false;
    }
    const Result<bool> mended = mendTexts(account, request);
    if (mended && !*mended)
        reply.status = protocol::SyncStatus::TextsDiffer;
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
    const bool asksOnly = request.transactions.empty();
    asksOnly ? beginReading() : begin();
    std::optional<Writer> known = m_store.writer(request.writer);
    if (asksOnly && !known) {
        // Looked for once more where nobody else can add it: the same frame may be on its way elsewhere.
        if (const Result<void> read = endReading(); !read)
            return read.error();
        begin();
        known = m_store.writer(request.writer);
    }
    const bool writes = !asksOnly || !known;
    const Result<bool> takes = mayTake(known, account, request, reply);
    Result<void> done;
    if (!takes || !*takes) {
        if (reply.status != protocol::SyncStatus::CursorTooOld)
            reply.cursor = request.cursor;
        done = writes ? endUnchanged() : endReading();
        if (done && !takes)
            return takes.error();
    } else {
        Writer writer = known.value_or(Writer{0, request.writer, account.actor, 0, {}, {}});
        reply.lineage = writer.lineage;
        HeardAgain heardAgain;
        // A copy of this tablet may have written under the same id what this one has not seen: only who knows
        // the latest token has heard the answer to all of it.
        const bool hasHeardAll = !known || request.lineage == known->lineage;
        if (writes)
            done = push(account, writer, request, reply, heardAgain);
        if (writes && done)
            beginReading();
        if (done)
            done = pull(account, hasHeardAll ? writer.number : 0, heardAgain, request, reply);
    }
    if (!done)
        return done.error();
    return reply;
}

/// Within `beginReading`, which it ends.
Result<void> Hub::pull(const Account &account, qint64 silentWriter, const HeardAgain &heardAgain,
                       const protocol::SyncRequest &request, protocol::SyncReply &reply)
{
    const auto scope = m_scopes.of(account.actor, account.use, dayOf(reply.hubTime));
    Pull pull(m_store, *scope, silentWriter, dayOf(reply.hubTime));
    pull.fill(request, reply);
    pull.addCurrent(heardAgain, reply);
    reply.backedUp = m_store.backedUp();
    // A page that could not be read in full must not move the cursor on.
    if (const Result<void> read = endReading(); !read)
        return read;
    return reply.scope ? rememberScope(*scope) : Result<void>{};
}

/// Within `begin`, which it ends. What the tablet can't know of its own goes to `heardAgain`.
Result<void> Hub::push(const Account &account, Writer &writer, const protocol::SyncRequest &request,
                       protocol::SyncReply &reply, HeardAgain &heardAgain)
{
    if (writer.number == 0) {
        m_store.save(writer);
        m_store.nameTablet(writer.number, account.deviceName);
    }
    std::vector<Id> named;
    for (const Transaction &transaction : request.transactions)
        for (const Operation &operation : transaction.operations)
            named.push_back(operation.record);
    m_store.expect(named);
    Push push(m_ledger, m_desk, writer, account.use, request.now, reply.hubTime);
    for (const Transaction &transaction : request.transactions) {
        Taken taken = takeOnce(m_ledger, push, writer, transaction);
        // The tablet pulled past a change of its own before it heard what became of it, for instance because
        // its spool had been handed in: it can't know its row any more, so it gets it. So it is with what
        // changed nothing at the time, as the second of two deletions: the record may have been made anew.
        const bool wasPulled = taken.outcome.revision <= request.cursor.revision;
        if (taken.isReplay) {
            for (OperationOutcome &operation : taken.outcome.operations)
                operation.exact = operation.exact && !wasPulled;
            heardAgain.add(transaction, taken.outcome, wasPulled);
        }
        reply.outcomes.push_back(std::move(taken.outcome));
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
        m_ledger.forget();
        static_cast<void>(m_desk.takeNews());
        return done;
    }
    m_ledger.committed();
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
        effects.push_back(failureOf(event.connection, request.error()));
        return;
    }
    begin();
    const Result<protocol::EnrolReply> reply = m_enrolment.enrol(*request, event.peer, now);
    if (!reply) {
        // A database that does not answer says nothing against the code.
        const Result<void> read = endUnchanged();
        effects.push_back(failureOf(event.connection, read ? reply.error() : read.error()));
    } else if (const Result<void> done = m_store.commit(); !done) {
        effects.push_back(failureOf(event.connection, done.error()));
    } else {
        effects.push_back(Reply{event.connection, protocol::seal(protocol::encode(*reply))});
    }
}

void Hub::on(const HistoryAsked &event, Effects &effects)
{
    const Result<Account> account = accountOf(event.token);
    const Result<QByteArray> message = protocol::open(event.frame);
    const Result<protocol::HistoryRequest> request =
        message ? protocol::decodeHistoryRequest(*message) : message.error();
    if (!account || !request) {
        effects.push_back(failureOf(event.connection, account ? request.error() : account.error()));
        return;
    }
    beginReading();
    // What is out of scope is not there: it has no history either.
    protocol::HistoryReply reply;
    const std::optional<Head> head = m_store.find(request->record);
    const auto scope = m_scopes.of(account->actor, account->use, dayOf(m_ports.clock()));
    if (head && !head->deleted && scope->contains(head->bucket)) {
        const std::optional<Writer> writer = m_store.writer(request->writer);
        const bool isTheirs = writer && writer->actor == account->actor;
        reply.entries = historyOf(m_store, *head, isTheirs ? writer->number : 0);
    }
    if (const Result<void> read = endReading(); !read)
        effects.push_back(failureOf(event.connection, read.error()));
    else
        effects.push_back(Reply{event.connection, protocol::seal(protocol::encode(reply))});
}

void Hub::on(const ListenerJoined &event, Effects &effects)
{
    const Result<Account> account = accountOf(event.token);
    if (!account) {
        effects.push_back(failureOf(event.connection, account.error()));
        return;
    }
    beginReading();
    if (const Result<void> read = endReading(); !read) {
        effects.push_back(failureOf(event.connection, read.error()));
        return;
    }
    m_listeners[event.connection] = {*account, secretHash(event.token),
                                     m_scopes.of(account->actor, account->use, dayOf(m_ports.clock()))->hash};
    effects.push_back(Accepted{event.connection});
}

void Hub::on(const ListenerLeft &event, Effects &) { m_listeners.erase(event.connection); }

} // namespace samsprak::hub
