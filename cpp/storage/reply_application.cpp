// SPDX-License-Identifier: MPL-2.0
#include "storage/reply_application.h"

#include "domain/apply_operation.h"
#include "domain/planted_bugs.h"
#include "storage/cursor_codec.h"

#include <algorithm>
#include <map>

namespace samsprak::storage {

void ReplyApplication::take(const ReplyContent &reply)
{
    m_replica.m_acknowledged.age(reply.hubTime, reply.backedUp);
    for (const TransactionOutcome &outcome : reply.outcomes) {
        settle(outcome, reply.hubTime);
    }
    if (reply.scope)
        takeScope(*reply.scope);
    m_hasShadows = m_rows.hasShadows();
    for (const RowChange &row : reply.rows)
        takeRow(row);
    noteUnseen();
    dropAcknowledged();
    m_replica.m_meta.set("cursor", encodeCursor(reply.cursor));
    m_replica.m_meta.set("lineage", reply.lineage);
    if (m_isUnfit)
        forgetPulled();
    else
        dropContents();
    const bool hasAll = reply.cursor.revision > 0 && reply.cursor.backfills.empty();
    if (hasAll && !m_isUnfit)
        dropForgotten();
}

void ReplyApplication::settle(const TransactionOutcome &outcome, qint64 hubTime)
{
    // An outcome that is no longer waited for comes after a lost reply: it is already in the rows.
    const std::optional<Transaction> transaction = m_outbox.find(outcome.sequence, outcome.transaction);
    if (!transaction)
        return;
    m_outbox.erase(*transaction);
    m_replica.m_acknowledged.add(*transaction, outcome.revision, hubTime);
    for (size_t i = 0; i < std::min(transaction->operations.size(), outcome.operations.size()); ++i)
        if (outcome.operations[i].status == OutcomeStatus::Refused)
            m_refused[outcome.operations[i].refusal] = {transaction->id, transaction->operations[i]};
    settle(*transaction, outcome);
}

void ReplyApplication::takeBack(const Transaction &transaction)
{
    TransactionOutcome refused;
    refused.operations.resize(transaction.operations.size());
    for (OperationOutcome &operation : refused.operations)
        operation.status = OutcomeStatus::Refused;
    settle(transaction, refused);
}

void ReplyApplication::settle(const Transaction &transaction, const TransactionOutcome &outcome)
{
    std::vector<Answered> answered;
    answered.reserve(transaction.operations.size());
    for (size_t i = 0; i < transaction.operations.size(); ++i)
        answered.push_back({&transaction.operations[i],
                            i < outcome.operations.size() ? outcome.operations[i] : OperationOutcome{}});
    std::stable_sort(answered.begin(), answered.end(), [](const Answered &a, const Answered &b) {
        return a.operation->record < b.operation->record;
    });
    for (auto first = answered.begin(); first != answered.end();) {
        const auto last = std::find_if(first, answered.end(), [&](const Answered &a) {
            return a.operation->record != first->operation->record;
        });
        settleRecord({first, last}, outcome.revision);
        first = last;
    }
}

/// The hub has answered these operations on one record: moves what the hub is known to have, and with it the
/// row.
void ReplyApplication::settleRecord(std::span<const Answered> answered, qint64 revision)
{
    const Operation &first = *answered.front().operation;
    const Kind kind = first.kind;
    const int unsent = m_outbox.pendingOn(first.record);
    m_changes.add(kind, first.record);
    const bool exact = std::all_of(answered.begin(), answered.end(), [](const Answered &a) {
        return a.outcome.exact && a.outcome.status != OutcomeStatus::Refused;
    });
    if (exact && unsent == 0) {
        m_rows.mark(kind, first.record, revision, 0);
        m_rows.eraseShadow(first.record);
        noteGone(kind, first.record);
        return;
    }
    const std::optional<StoredRow> shadow = m_rows.shadow(first.record);
    if (!shadow && !m_rows.exists(kind, first.record)) {
        // The record was withdrawn; what was still unsent about it has left the outbox, and its traces go
        // too, also from what is kept for the day that the hub is restored.
        m_purged = true;
        for (const auto &[operation, result] : answered)
            if (result.status == OutcomeStatus::Refused)
                m_refusedUnseen[first.record].push_back(result.refusal);
        return;
    }
    if (!shadow && awaitsHub(answered, exact))
        return m_rows.mark(kind, first.record, revision, unsent);
    StoredRow base = shadow.value_or(StoredRow{first.bucket, 0, 0, emptyFieldMap()});
    bool onHub = shadow.has_value();
    bool isAwaited = false; // without `exact` the row is still to come, and with it the hub's state
    StoredRow known = base;
    for (const auto &[operation, result] : answered) {
        if (result.status == OutcomeStatus::Refused) {
            m_changes.conflictsOrRefusals = true;
            continue;
        }
        onHub = apply(base, kind, *operation, onHub);
        isAwaited = isAwaited || !result.exact;
        if (isAwaited)
            continue;
        base.revision = revision;
        known = base;
    }
    if (onHub) {
        replay(kind, first.record, base, unsent);
        if (isAwaited && shadow)
            m_rows.writeShadow(kind, first.record, known);
        return;
    }
    m_rows.eraseShadow(first.record);
    if (unsent > 0)
        return m_rows.mark(kind, first.record, 0, unsent);
    m_rows.erase(kind, first.record);
    m_search.erase(first.record);
    // What was refused was entered all the same: its bytes stay beside the refusal.
    const bool deleted = std::all_of(answered.begin(), answered.end(), [](const Answered &a) {
        return a.outcome.status != OutcomeStatus::Refused;
    });
    if (deleted)
        noteGone(kind, first.record);
}

/// Without a shadow an edit stands on a state that this tablet has forgotten: it is about to be pulled anew,
/// and until then the row stays as its reader knows it. What was deleted here and made anew stands on
/// nothing.
bool ReplyApplication::awaitsHub(std::span<const Answered> answered, bool exact) const
{
    const Operation &first = *answered.front().operation;
    if (exact && m_rows.read(first.kind, first.record).value_or(StoredRow{}).revision == 0)
        return false;
    return first.baseRevision > 0 && std::any_of(answered.begin(), answered.end(), [](const Answered &a) {
               return a.outcome.status != OutcomeStatus::Refused;
           });
}

void ReplyApplication::takeRow(const RowChange &row)
{
    const int unsent = m_outbox.pendingOn(row.id);
    m_changes.add(row.kind, row.id);
    if (row.kind == Kind::Conflict || row.kind == Kind::Refusal)
        m_changes.conflictsOrRefusals = true;
    if (row.state == RowState::Deleted || row.state == RowState::Left)
        return removeRow(row, unsent);
    if (row.kind == Kind::Refusal && row.state == RowState::Present && !m_refused.contains(row.id))
        noteWithheld(row.fields);
    StoredRow base{row.bucket, row.revision, 0, row.fields.isEmpty() ? emptyFieldMap() : row.fields};
    if (row.state == RowState::Patched && !completePatch(row, base))
        return;
    if (unsent > 0 || m_hasShadows)
        return replay(row.kind, row.id, base, unsent);
    m_rows.write(row.kind, row.id, base);
    m_rows.markForIndex(row.kind, row.id);
}

/// Lays the changed fields over what the hub was known to have. False when that is not here, which no
/// consistent hub and tablet come to: then everything is pulled anew.
bool ReplyApplication::completePatch(const RowChange &row, StoredRow &base)
{
    std::optional<StoredRow> known = m_hasShadows ? m_rows.shadow(row.id) : std::nullopt;
    if (!known) {
        known = m_rows.read(row.kind, row.id);
        if (known && (known->pending > 0 || known->revision == 0))
            known.reset();
    }
    const auto old = known ? FieldMapView::parse(known->fields) : std::nullopt;
    const auto patch = FieldMapView::parse(row.fields);
    if (!old || !patch) {
        m_isUnfit = true;
        return false;
    }
    base.fields = patched(*old, *patch);
    return true;
}

void ReplyApplication::removeRow(const RowChange &row, int unsent)
{
    m_rows.eraseShadow(row.id);
    const RowTable *table = m_rows.table(row.kind);
    // What only the hub writes was never done here. What was done to a record that somebody deleted is kept:
    // a hub that was restored may have lost it without having lost the record.
    if (row.state == RowState::Left && (!table || !table->entity().hubOnly))
        m_goneRecords.insert(row.id);
    // Someone deleted what was edited here: the edit stays in sight until the hub has answered it. A record
    // that left the reader's sight goes at once.
    if (row.state == RowState::Deleted && unsent > 0)
        return m_rows.mark(row.kind, row.id, 0, unsent);
    m_rows.erase(row.kind, row.id);
    m_search.erase(row.id);
    noteGone(row.kind, row.id);
    m_purged = m_purged || row.state == RowState::Left;
}

/// Lays a newer state of the hub under the operations that are still unsent.
void ReplyApplication::replay(Kind kind, const Id &id, const StoredRow &base, int unsent)
{
    if (unsent > 0)
        m_rows.writeShadow(kind, id, base);
    else
        m_rows.eraseShadow(id);
    StoredRow row = base;
    row.pending = unsent;
    bool shown = true;
    if (unsent > 0 && !SAMSPRAK_PLANTED(HideUnsent))
        for (const Operation &operation : m_outbox.operationsOn(id))
            shown = apply(row, kind, operation, shown);
    if (shown)
        m_rows.write(kind, id, row);
    else
        m_rows.erase(kind, id);
    m_rows.markForIndex(kind, id);
}

/// False when the operation removes the record.
bool ReplyApplication::apply(StoredRow &row, Kind kind, const Operation &operation, bool isThere)
{
    if (operation.type == OperationType::Delete)
        return false;
    // Made anew after it was deleted, it has nothing of what it was.
    if (!isThere) {
        row.fields = emptyFieldMap();
        row.bucket = operation.bucket;
    }
    if (operation.type == OperationType::Move) {
        row.bucket = operation.target;
        return true;
    }
    const RowTable *table = m_rows.table(kind);
    const std::optional<FieldMapView> base = FieldMapView::parse(row.fields);
    Result<QByteArray> fields =
        applied(base.value_or(FieldMapView{}), operation, table ? &table->entity() : nullptr);
    // An operation that does not suit the newer state leaves it as it is; the hub's answer will say so.
    if (fields)
        row.fields = std::move(fields).value();
    return true;
}

} // namespace samsprak::storage
