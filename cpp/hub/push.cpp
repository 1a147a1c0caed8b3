// SPDX-License-Identifier: MPL-2.0
#include "hub/push.h"

#include "domain/attachment.h"
#include "domain/bucket_table.h"
#include "domain/derived.h"
#include "domain/made_at.h"
#include "domain/operation_codec.h"
#include "domain/planted_bugs.h"
#include "hub/days.h"
#include "hub/validation.h"

namespace samsprak::hub {

namespace {

bool isWithdrawal(const Operation &operation)
{
    return operation.type == OperationType::Intent && operation.kind == Kind::Consent &&
           operation.intent == WithdrawConsent;
}

Action actionOf(OperationType type)
{
    if (type == OperationType::Delete)
        return Action::Delete;
    return type == OperationType::Move ? Action::Move : Action::Write;
}

} // namespace

struct Push::Attempt
{
    const Transaction &transaction;
    const Operation &operation;
    int index = 0;
    const EntityDescription *entity = nullptr;
    std::optional<Head> head;
    qint64 madeAt = 0;
    bool isErased = false;   ///< and what was entered about it with it
    bool outOfScope = false; ///< what was entered may not go back to the one who entered it
};

Push::Push(Ledger &ledger, BookingDesk &desk, const Writer &writer, TabletUse use, const DeviceClock &sent,
           qint64 receipt, Sender sender)
    : m_ledger(ledger)
    , m_desk(desk)
    , m_writer(writer)
    , m_sent(sent)
    , m_receipt(receipt)
    , m_use(use)
    , m_sender(sender)
{
}

const Rights &Push::rights()
{
    if (!m_rights || m_rightsGeneration != m_ledger.rightsGeneration()) {
        m_rights.emplace(m_writer.actor, m_ledger.facts(), dayOf(m_receipt), m_use);
        m_rightsGeneration = m_ledger.rightsGeneration();
    }
    return *m_rights;
}

qint64 Push::baseTime(qint64 revision)
{
    if (revision <= 0)
        return 0;
    if (m_lastBaseTime.first != revision)
        m_lastBaseTime = {revision, m_ledger.store().timeOf(revision)};
    return m_lastBaseTime.second;
}

TransactionOutcome Push::apply(const Transaction &transaction)
{
    m_ledger.startTransaction({m_writer.number, m_receipt});
    TransactionOutcome outcome{transaction.sequence, transaction.id, 0, {}};
    outcome.operations.reserve(transaction.operations.size());
    bool anyApplied = false;
    int index = 0;
    for (const Operation &operation : transaction.operations) {
        Attempt attempt{transaction, operation, index++, m_ledger.schema().find(operation.kind),
                        m_ledger.find(operation.record)};
        attempt.madeAt = SAMSPRAK_PLANTED(TrustTabletClock)
                             ? transaction.made.wall
                             : madeAt(transaction.made, m_sent, m_receipt, baseTime(operation.baseRevision));
        outcome.operations.push_back(applyOperation(attempt));
        anyApplied = anyApplied || outcome.operations.back().status != OutcomeStatus::Refused;
    }
    if (anyApplied && m_ledger.hasRevision())
        outcome.revision = m_ledger.revision();
    return outcome;
}

OperationOutcome Push::applyOperation(Attempt &attempt)
{
    const Transaction &transaction = attempt.transaction;
    rights();
    const bool isAuthor = transaction.author == m_writer.actor.id;
    const bool underOwnMembership =
        transaction.membership.isNull() || m_rights->holds(transaction.membership);
    if (!isAuthor || !underOwnMembership) {
        attempt.outOfScope = true;
        return refuse(attempt, RefusalCode::NotPermitted);
    }
    const HubStore &store = m_ledger.store();
    const Operation &operation = attempt.operation;
    attempt.isErased = store.isErased(operation.record) || store.isErased(operation.bucket.ownerId) ||
                       store.isErased(operation.target.ownerId);
    if (attempt.isErased)
        return refuse(attempt, RefusalCode::RecordGone);
    if (attempt.head && !m_rights->mayRead(attempt.head->bucket)) {
        // What lies outside one's rights is not there: the answer is that for a record that never was.
        attempt.outOfScope = true;
        return refuse(attempt, RefusalCode::RecordGone);
    }
    if (const auto code = objection(attempt)) {
        attempt.outOfScope =
            *code == RefusalCode::NotPermitted || !m_rights->mayRead(attempt.operation.bucket);
        return refuse(attempt, *code);
    }
    if (isWithdrawal(attempt.operation))
        return withdraw(attempt);
    if (attempt.operation.type == OperationType::Delete)
        return erase(attempt);
    if (attempt.operation.type == OperationType::Move)
        return move(attempt);
    return change(attempt);
}

std::optional<RefusalCode> Push::objection(const Attempt &attempt) const
{
    const Operation &operation = attempt.operation;
    const bool knownType = operation.type >= OperationType::Set && operation.type <= OperationType::Intent;
    const bool intentForNobody = operation.type == OperationType::Intent && operation.kind != Kind::Booking &&
                                 !isWithdrawal(operation);
    if (operation.record.isNull() || operation.kind == Kind::Unknown || !knownType || intentForNobody)
        return RefusalCode::InvalidRequest;
    if (attempt.entity && attempt.entity->hubOnly)
        return RefusalCode::NotPermitted;
    if (!attempt.head)
        return objectionToNew(attempt);
    const Head &head = *attempt.head;
    if (head.kind != operation.kind)
        return RefusalCode::RecordGone;
    const bool isPermitted = isWithdrawal(operation)
                                 ? m_rights->mayWithdraw(head.bucket)
                                 : m_rights->may(actionOf(operation.type), head.kind, head.bucket);
    if (!isPermitted && !SAMSPRAK_PLANTED(SkipRightsCheck))
        return RefusalCode::NotPermitted;
    if (operation.type == OperationType::Append)
        return RefusalCode::InvalidRequest;
    if (!head.deleted || operation.type == OperationType::Delete)
        return std::nullopt;
    return isRevival(attempt) ? objectionToNew(attempt) : std::optional(RefusalCode::RecordGone);
}

/// Whether a record that is gone is wanted anew, by one who knows that it is gone or who never saw it; an
/// edit of what somebody else has deleted meanwhile is something else.
bool Push::isRevival(const Attempt &attempt) const
{
    const Operation &operation = attempt.operation;
    const bool creates = operation.type == OperationType::Set || operation.type == OperationType::Intent;
    const bool deletedHere = attempt.head->echo != 0 && attempt.head->echo == m_writer.number;
    return attempt.head->deleted && creates &&
           (operation.baseRevision == 0 || operation.baseRevision >= attempt.head->revision || deletedHere);
}

std::optional<RefusalCode> Push::objectionToNew(const Attempt &attempt) const
{
    const Operation &operation = attempt.operation;
    // The hub alone finds conflicts and refuses; enrolling somebody is judged by where they are put.
    const bool madeByHub = operation.kind == Kind::Conflict || operation.kind == Kind::Refusal;
    const bool isOfMissing = (operation.baseRevision > 0 && !attempt.head) ||
                             operation.type == OperationType::Move || isWithdrawal(operation);
    // Whether the record is out of sight or was never there, the answer is one.
    if (isOfMissing)
        return RefusalCode::RecordGone;
    const bool isPermitted = operation.kind == Kind::Participant ||
                             m_rights->may(actionOf(operation.type), operation.kind, operation.bucket);
    if (madeByHub || !isPermitted)
        return RefusalCode::NotPermitted;
    if (attempt.entity && !attempt.entity->admits(operation.bucket))
        return RefusalCode::InvalidRequest;
    return std::nullopt;
}

/// What only the content tells: where a participant is put, whom a membership gives rights.
std::optional<RefusalCode> Push::objectionToContent(const Attempt &attempt, const Head &after) const
{
    const Head *before = attempt.head ? &*attempt.head : nullptr;
    if (after.kind == Kind::Participant) {
        const auto now = recordOf<Participant>(after);
        const auto then = before ? recordOf<Participant>(*before) : Participant{};
        const bool placed = now.unit != then.unit || now.organisation != then.organisation;
        // Another organisation gets to see somebody by consent, never by being handed the case.
        const bool handedOver = before && !before->deleted && now.organisation != then.organisation;
        if (handedOver || (placed && !m_rights->mayPlaceParticipant(now.organisation, now.unit)))
            return RefusalCode::NotPermitted;
    }
    if (after.kind == Kind::Membership && !m_rights->mayAppoint(recordOf<Membership>(after).organisation))
        return RefusalCode::NotPermitted;
    if (!isSound(after))
        return RefusalCode::InvalidRequest;
    // Other bytes are another attachment: what somebody was told to have must not change under the name.
    const bool isKnownAttachment = after.kind == Kind::Attachment && before && !before->deleted;
    if (isKnownAttachment && !recordOf<Attachment>(after).namesSameContent(recordOf<Attachment>(*before)))
        return RefusalCode::InvalidRequest;
    return std::nullopt;
}

/// Whether the tablet, having applied the operations up to this one, shows what the hub has after it.
bool Push::isMirrored(const Attempt &attempt) const
{
    if (m_sender == Sender::Spool || m_refusedRecords.contains(attempt.operation.record))
        return false;
    if (!attempt.head)
        return attempt.operation.baseRevision == 0;
    return attempt.head->revision == attempt.operation.baseRevision || attempt.head->echo == m_writer.number;
}

OperationOutcome Push::change(Attempt &attempt)
{
    const Operation &operation = attempt.operation;
    Head after;
    const bool isThere = attempt.head && !attempt.head->deleted;
    if (isThere) {
        after = *attempt.head;
    } else {
        after.row = attempt.head ? attempt.head->row : 0;
        after.kind = operation.kind;
        after.id = operation.record;
        after.bucket = operation.bucket;
    }
    const auto current = FieldMapView::parse(after.fields);
    const Stamp incoming{m_ledger.revision(), attempt.madeAt, m_writer.number};
    Result<Merge> merge = isThere && current ? merged(*current, FieldStamps::parse(after.stamps), operation,
                                                      attempt.entity, incoming)
                                             : created(operation, attempt.entity, incoming);
    if (!merge) {
        const bool forbidden = merge.error().code == ErrorCode::Forbidden;
        return refuse(attempt, forbidden ? RefusalCode::NotPermitted : RefusalCode::InvalidRequest);
    }
    after.fields = merge->fields;
    after.stamps = merge->stamps.encoded();
    if (const auto code = objectionToContent(attempt, after))
        return refuse(attempt, *code);
    BookingDesk::Ruling ruling;
    if (after.kind == Kind::Booking)
        ruling = m_desk.received(after, attempt.head ? &*attempt.head : nullptr, operation,
                                 {after.id, attempt.transaction.id, m_writer.actor.id, attempt.madeAt});
    if (ruling.refusal)
        return refuse(attempt, *ruling.refusal);
    const bool exact = merge->asSent && !ruling.decided && isMirrored(attempt);
    after.echo = exact ? m_writer.number : 0;
    m_ledger.save(after, attempt.head ? &*attempt.head : nullptr);
    keepConflicts(attempt, after, *merge);
    const bool whole = merge->conflicts.empty();
    return {whole ? OutcomeStatus::Applied : OutcomeStatus::Merged, exact, RefusalCode::Unknown, {}};
}

OperationOutcome Push::erase(Attempt &attempt)
{
    const bool gone = !attempt.head || attempt.head->deleted;
    if (gone)
        return {OutcomeStatus::Applied, true, RefusalCode::Unknown, {}};
    if (FieldStamps::parse(attempt.head->stamps)
            .changedByOthers(attempt.operation.baseRevision, m_writer.number))
        return refuse(attempt, RefusalCode::InvalidRequest);
    Head head = *attempt.head;
    const bool exact = m_sender == Sender::Profile && !m_refusedRecords.contains(head.id);
    head.echo = exact ? m_writer.number : 0;
    if (head.kind == Kind::Booking)
        m_desk.erased(head.id);
    m_ledger.remove(std::move(head));
    return {OutcomeStatus::Applied, exact, RefusalCode::Unknown, {}};
}

/// From the moment that it was said, and for good: a second time changes nothing.
OperationOutcome Push::withdraw(Attempt &attempt)
{
    Head after = *attempt.head;
    auto consent = recordOf<Consent>(after);
    if (consent.withdrawnAt != 0)
        return {OutcomeStatus::Applied, false, RefusalCode::Unknown, {}};
    const Consent before = consent;
    consent.withdrawnAt = attempt.madeAt;
    const QByteArray change = changedFields(before, consent);
    const auto patch = FieldMapView::parse(change);
    FieldStamps stamps = FieldStamps::parse(after.stamps);
    for (const FieldSpan &field : *patch)
        stamps.set(field.number, {m_ledger.revision(), attempt.madeAt, m_writer.number});
    after.fields = patched(*FieldMapView::parse(after.fields), *patch);
    after.stamps = stamps.encoded();
    after.echo = 0;
    m_ledger.save(after, &*attempt.head);
    return {OutcomeStatus::Applied, false, RefusalCode::Unknown, {}};
}

OperationOutcome Push::move(Attempt &attempt)
{
    const Bucket &target = attempt.operation.target;
    const bool fits = !target.isNull() && (!attempt.entity || attempt.entity->admits(target));
    if (!fits)
        return refuse(attempt, RefusalCode::InvalidRequest);
    if (!m_rights->may(Action::Move, attempt.operation.kind, target))
        return refuse(attempt, RefusalCode::NotPermitted);
    Head head = *attempt.head;
    const bool exact = isMirrored(attempt);
    head.bucket = target;
    head.echo = exact ? m_writer.number : 0;
    m_ledger.save(head, &*attempt.head);
    return {OutcomeStatus::Applied, exact, RefusalCode::Unknown, {}};
}

/// What a refusal keeps of such a person would follow its author to every tablet, also to a shared one.
bool Push::concernsProtected(const Attempt &attempt) const
{
    const Operation &operation = attempt.operation;
    const Bucket &bucket = attempt.head ? attempt.head->bucket : operation.bucket;
    const auto *participant =
        bucket.owner == BucketOwner::Participant ? m_ledger.facts().participant(bucket.ownerId) : nullptr;
    if (participant && participant->protectedIdentity)
        return true;
    const auto sent = FieldMapView::parse(operation.fields);
    return operation.kind == Kind::Participant && sent && decode<Participant>(*sent).protectedIdentity;
}

OperationOutcome Push::refuse(const Attempt &attempt, RefusalCode code)
{
    const Operation &operation = attempt.operation;
    m_refusedRecords.insert(operation.record);
    Refusal refusal;
    refusal.id = Id::fromName(attempt.transaction.id, QStringLiteral("refusal/%1").arg(attempt.index));
    refusal.bucket = Bucket::own(m_writer.actor.id);
    refusal.person = m_writer.actor.id;
    refusal.record = operation.record;
    refusal.recordKind = operation.kind;
    refusal.transaction = attempt.transaction.id;
    refusal.code = code;
    refusal.decidedAt = m_receipt;
    if (attempt.outOfScope)
        m_outOfScope.emplace_back(attempt.transaction.id, operation);
    const bool isHidden = attempt.outOfScope || concernsProtected(attempt);
    if (isHidden && !attempt.isErased)
        m_ledger.store().quarantine(attempt.transaction.id, m_writer.actor.id, encodeOperations({operation}));
    else if (!attempt.isErased)
        refusal.refusedFields = operation.fields;
    m_ledger.put(refusal);
    return {OutcomeStatus::Refused, false, code, refusal.id};
}

void Push::keepConflicts(const Attempt &attempt, const Head &head, const Merge &merge)
{
    // Two people who settle the same matter have settled it: who and when is bookkeeping.
    if (head.kind == Kind::Conflict || head.kind == Kind::Refusal)
        return;
    for (const FieldConflict &found : merge.conflicts) {
        Conflict conflict;
        conflict.id = Id::fromName(attempt.transaction.id,
                                   QStringLiteral("conflict/%1/%2").arg(attempt.index).arg(found.field));
        conflict.bucket = head.bucket;
        conflict.record = head.id;
        conflict.recordKind = head.kind;
        conflict.fieldNumber = found.field;
        conflict.keptValue = found.kept;
        conflict.otherValue = found.other;
        conflict.keptBy = m_ledger.store().actorOf(found.keptStamp.writer);
        conflict.keptAt = found.keptStamp.madeAt;
        conflict.otherBy = m_ledger.store().actorOf(found.otherStamp.writer);
        conflict.otherAt = found.otherStamp.madeAt;
        m_ledger.put(conflict);
    }
}

} // namespace samsprak::hub
