// SPDX-License-Identifier: MPL-2.0
#include "told.h"

#include "journal.h"

namespace samsprak::simulation {

namespace {

QByteArray shortened(const Id &id) { return id.toString().right(6).toLatin1(); }

QByteArray wordsOf(QByteArrayView bytes)
{
    QByteArray list;
    for (const QByteArray &word : Journal::wordsIn(bytes))
        list += ' ' + word;
    return list;
}

QByteArray named(Kind kind, const Id &record)
{
    return QByteArray::number(int(kind)) + ':' + shortened(record);
}

} // namespace

QByteArray told(const std::vector<Operation> &operations)
{
    static constexpr const char *types[] = {"?",       "set",    "append", "add",   "remove",
                                            "map set", "delete", "move",   "intent"};
    QByteArray text;
    for (const Operation &operation : operations) {
        const auto type = size_t(operation.type);
        text += QByteArray(" [") + (type < std::size(types) ? types[type] : "?") + ' ' +
                named(operation.kind, operation.record) + " base " +
                QByteArray::number(operation.baseRevision) + wordsOf(operation.fields) + ']';
    }
    return text;
}

QByteArray told(const protocol::SyncRequest &request)
{
    QByteArray text = "writer " + shortened(request.writer) + " at " +
                      QByteArray::number(request.cursor.revision) + " lineage " +
                      request.lineage.toHex().left(4);
    for (const Transaction &transaction : request.transactions)
        text += " #" + QByteArray::number(transaction.sequence) + ' ' + shortened(transaction.id) +
                told(transaction.operations);
    for (const protocol::SealedTransaction &sealed : request.sealed)
        text += " sealed " + shortened(sealed.transaction);
    return text;
}

QByteArray told(const protocol::SyncReply &reply)
{
    static constexpr const char *states[] = {"present", "deleted", "left", "patched"};
    QByteArray text = "status " + QByteArray::number(int(reply.status)) + " to " +
                      QByteArray::number(reply.cursor.revision);
    if (reply.restoredFrom)
        text += " restored from " + QByteArray::number(*reply.restoredFrom);
    for (const Id &taken : reply.taken)
        text += " taken " + shortened(taken);
    for (const TransactionOutcome &outcome : reply.outcomes) {
        text += " #" + QByteArray::number(outcome.sequence) + " r" + QByteArray::number(outcome.revision);
        for (const OperationOutcome &operation : outcome.operations)
            text +=
                QByteArray(" ") + "amr"[std::min(2, int(operation.status))] + (operation.exact ? "=" : "");
    }
    if (reply.scope)
        text += " scope of " + QByteArray::number(reply.scope->size());
    for (const RowChange &row : reply.rows) {
        const auto state = size_t(row.state);
        text += QByteArray(" <") + (state < std::size(states) ? states[state] : "?") + ' ' +
                named(row.kind, row.id) + " r" + QByteArray::number(row.revision) + " in " +
                row.bucket.toString().toLatin1().right(14) + wordsOf(row.fields) + '>';
    }
    return text;
}

} // namespace samsprak::simulation
