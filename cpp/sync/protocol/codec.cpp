// SPDX-License-Identifier: MPL-2.0
#include "domain/cbor.h"
#include "domain/operation_codec.h"
#include "sync/protocol/message_reading.h"
#include "sync/protocol/messages.h"

namespace samsprak::protocol {

namespace {

void writeClock(CborWriter &out, const DeviceClock &clock)
{
    out.array(3);
    out.integer(clock.wall);
    out.integer(clock.sinceBoot);
    writeId(out, clock.boot);
}

DeviceClock readClock(CborReader &in)
{
    const Tuple tuple(in, 3);
    DeviceClock clock;
    clock.wall = in.integer();
    clock.sinceBoot = in.integer();
    clock.boot = readId(in);
    return clock;
}

void writeTransaction(CborWriter &out, const Transaction &transaction, BucketWriter &buckets)
{
    out.array(6);
    out.id(transaction.id);
    out.unsignedInteger(transaction.sequence);
    writeId(out, transaction.author);
    writeId(out, transaction.membership);
    writeClock(out, transaction.made);
    out.array(transaction.operations.size());
    for (const Operation &operation : transaction.operations)
        writeOperation(out, operation, buckets);
}

Transaction readTransaction(CborReader &in, BucketReader &buckets)
{
    const Tuple tuple(in, 6);
    Transaction transaction;
    transaction.id = in.id();
    transaction.sequence = in.unsignedInteger();
    transaction.author = readId(in);
    transaction.membership = readId(in);
    transaction.made = readClock(in);
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        transaction.operations.push_back(readOperation(in, buckets));
    return transaction;
}

void writeCursor(CborWriter &out, const Cursor &cursor, BucketWriter &buckets)
{
    out.array(cursor.sweep.isUnderWay() ? 6 : 4);
    writeId(out, cursor.epoch);
    out.integer(cursor.revision);
    out.bytes(cursor.scopeHash);
    out.array(cursor.backfills.size());
    for (const Cursor::Backfill &backfill : cursor.backfills) {
        out.array(2);
        buckets.write(out, backfill.bucket);
        out.integer(backfill.position);
    }
    if (cursor.sweep.isUnderWay()) {
        out.integer(cursor.sweep.next);
        out.integer(cursor.sweep.position);
    }
}

Cursor readCursor(CborReader &in, BucketReader &buckets)
{
    Tuple tuple(in, 4);
    Cursor cursor;
    cursor.epoch = readId(in);
    cursor.revision = in.integer();
    cursor.scopeHash = in.bytes().toByteArray();
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left) {
        const Tuple pair(in, 2);
        Cursor::Backfill backfill;
        backfill.bucket = buckets.read(in);
        backfill.position = in.integer();
        cursor.backfills.push_back(backfill);
    }
    if (tuple.goesOn())
        cursor.sweep.next = in.integer();
    if (tuple.goesOn())
        cursor.sweep.position = in.integer();
    return cursor;
}

void writeOutcome(CborWriter &out, const TransactionOutcome &outcome)
{
    out.array(4);
    out.unsignedInteger(outcome.sequence);
    out.id(outcome.transaction);
    out.integer(outcome.revision);
    out.array(outcome.operations.size());
    for (const OperationOutcome &operation : outcome.operations) {
        // Nearly every operation of nearly every frame is a plain success: one byte.
        const quint64 flags = quint64(operation.status) * 2 + (operation.exact ? 1 : 0);
        if (operation.status != OutcomeStatus::Refused) {
            out.unsignedInteger(flags);
            continue;
        }
        out.array(3);
        out.unsignedInteger(flags);
        out.text(codeOf(operation.code));
        writeId(out, operation.refusal);
    }
}

OperationOutcome readOperationOutcome(CborReader &in)
{
    OperationOutcome outcome;
    const auto flags = [&] {
        const quint64 value = in.unsignedInteger();
        // What became of an entry is not guessed.
        if (value / 2 > quint64(OutcomeStatus::Refused))
            in.fail();
        outcome.status = OutcomeStatus(value / 2);
        outcome.exact = value % 2 == 1;
    };
    if (in.peek() == CborReader::Type::Unsigned) {
        flags();
        return outcome;
    }
    const Tuple tuple(in, 3);
    flags();
    // A reason for what was not refused: one of the two is wrong.
    if (outcome.status != OutcomeStatus::Refused)
        in.fail();
    outcome.code = fromCode<RefusalCode>(in.text());
    outcome.refusal = readId(in);
    return outcome;
}

TransactionOutcome readOutcome(CborReader &in)
{
    const Tuple tuple(in, 4);
    TransactionOutcome outcome;
    outcome.sequence = in.unsignedInteger();
    outcome.transaction = in.id();
    outcome.revision = in.integer();
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        outcome.operations.push_back(readOperationOutcome(in));
    return outcome;
}

} // namespace

QByteArray encode(const SyncRequest &request)
{
    CborWriter out;
    BucketWriter buckets;
    out.array(!request.sealed.empty() ? 10 : !request.splices.isEmpty() ? 9 : 8);
    out.integer(request.version);
    writeId(out, request.writer);
    out.bytes(request.lineage);
    writeClock(out, request.now);
    writeCursor(out, request.cursor, buckets);
    out.array(request.transactions.size());
    for (const Transaction &transaction : request.transactions)
        writeTransaction(out, transaction, buckets);
    out.unsignedInteger(request.pullBytes);
    out.boolean(request.spooled);
    if (!request.splices.isEmpty())
        writeSplices(out, request.splices);
    else if (!request.sealed.empty())
        out.null();
    if (request.sealed.empty())
        return std::move(out).result();
    out.array(request.sealed.size());
    for (const SealedTransaction &sealed : request.sealed) {
        out.array(2);
        out.id(sealed.transaction);
        out.bytes(sealed.box);
    }
    return std::move(out).result();
}

namespace {

SealedTransaction readSealed(CborReader &in)
{
    const Tuple tuple(in, 2);
    SealedTransaction sealed;
    sealed.transaction = in.id();
    sealed.box = in.bytes().toByteArray();
    return sealed;
}

} // namespace

Result<SyncRequest> decodeSyncRequest(QByteArrayView bytes)
{
    CborReader in(bytes);
    BucketReader buckets;
    SyncRequest request;
    {
        Tuple tuple(in, 8);
        request.version = int(in.integer());
        request.writer = readId(in);
        request.lineage = in.bytes().toByteArray();
        request.now = readClock(in);
        request.cursor = readCursor(in, buckets);
        for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
            request.transactions.push_back(readTransaction(in, buckets));
        request.pullBytes = quint32(in.unsignedInteger());
        request.spooled = in.boolean();
        if (tuple.goesOn() && !in.skipNull())
            request.splices = readSplices(in);
        if (tuple.goesOn())
            for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
                request.sealed.push_back(readSealed(in));
    }
    const int version = request.version;
    return finished(in, std::move(request), version);
}

QByteArray encode(const SyncReply &reply)
{
    CborWriter out;
    BucketWriter buckets;
    out.array(13);
    out.integer(reply.version);
    out.unsignedInteger(quint64(reply.status));
    out.bytes(reply.lineage);
    out.integer(reply.hubTime);
    out.array(reply.outcomes.size());
    for (const TransactionOutcome &outcome : reply.outcomes)
        writeOutcome(out, outcome);
    if (reply.scope) {
        out.array(reply.scope->size());
        for (const Bucket &bucket : *reply.scope)
            buckets.write(out, bucket);
    } else {
        out.null();
    }
    out.array(reply.rows.size());
    for (const RowChange &row : reply.rows) {
        out.array(6);
        out.unsignedInteger(quint64(row.kind));
        out.id(row.id);
        buckets.write(out, row.bucket);
        out.integer(row.revision);
        out.unsignedInteger(quint64(row.state));
        row.fields.isEmpty() ? out.null() : out.raw(row.fields);
    }
    writeCursor(out, reply.cursor, buckets);
    out.boolean(reply.more);
    out.boolean(reply.mends);
    out.array(reply.taken.size());
    for (const Id &transaction : reply.taken)
        out.id(transaction);
    out.integer(reply.backedUp);
    reply.restoredFrom ? out.integer(*reply.restoredFrom) : out.null();
    return std::move(out).result();
}

namespace {

RowChange readRow(CborReader &in, BucketReader &buckets)
{
    const Tuple tuple(in, 6);
    RowChange row;
    row.kind = Kind(in.unsignedInteger());
    row.id = in.id();
    row.bucket = buckets.read(in);
    row.revision = in.integer();
    row.state = RowState(in.unsignedInteger());
    if (!in.skipNull())
        row.fields = in.raw().toByteArray();
    return row;
}

} // namespace

Result<SyncReply> decodeSyncReply(QByteArrayView bytes)
{
    CborReader in(bytes);
    BucketReader buckets;
    SyncReply reply;
    {
        Tuple tuple(in, 9);
        reply.version = int(in.integer());
        reply.status = SyncStatus(in.unsignedInteger());
        reply.lineage = in.bytes().toByteArray();
        reply.hubTime = in.integer();
        for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
            reply.outcomes.push_back(readOutcome(in));
        if (!in.skipNull()) {
            reply.scope.emplace();
            for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
                reply.scope->push_back(buckets.read(in));
        }
        for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
            reply.rows.push_back(readRow(in, buckets));
        reply.cursor = readCursor(in, buckets);
        reply.more = in.boolean();
        reply.mends = tuple.goesOn() && in.boolean();
        if (tuple.goesOn())
            for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
                reply.taken.push_back(in.id());
        if (tuple.goesOn())
            reply.backedUp = in.integer();
        if (tuple.goesOn() && !in.skipNull())
            reply.restoredFrom = in.integer();
    }
    const int version = reply.version;
    return finished(in, std::move(reply), version);
}

QByteArray encode(const SpooledTransaction &spooled)
{
    CborWriter out;
    BucketWriter buckets;
    out.array(5);
    out.integer(Version);
    out.text(spooled.token);
    writeId(out, spooled.writer);
    writeTransaction(out, spooled.transaction, buckets);
    writeId(out, spooled.epoch);
    return std::move(out).result();
}

Result<SpooledTransaction> decodeSpooledTransaction(QByteArrayView bytes)
{
    CborReader in(bytes);
    BucketReader buckets;
    SpooledTransaction spooled;
    int version = 0;
    {
        Tuple tuple(in, 4);
        version = int(in.integer());
        spooled.token = in.text();
        spooled.writer = readId(in);
        spooled.transaction = readTransaction(in, buckets);
        if (tuple.goesOn())
            spooled.epoch = readId(in);
    }
    return finished(in, std::move(spooled), version);
}

} // namespace samsprak::protocol
