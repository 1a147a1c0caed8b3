// SPDX-License-Identifier: MPL-2.0
// What a reply takes away: buckets that were withdrawn, records that left, and all that is pulled anew.
#include "domain/planted_bugs.h"
#include "storage/cursor_codec.h"
#include "storage/reply_application.h"

#include <map>

namespace samsprak::storage {

/// What was done here and may not stay is not kept for a restore either: the record went, or the hub keeps to
/// itself what it refused.
void ReplyApplication::dropAcknowledged()
{
    // What a refusal does not give back, the hub holds where only it reads; it may have come before its
    // outcome, when another copy of this tablet was answered.
    std::erase_if(m_refused, [this](const auto &refused) {
        const auto refusal = readRefusal(refused.first);
        return !refusal || !refusal->refusedFields.isEmpty() || refused.second.second.fields.isEmpty();
    });
    if (m_goneRecords.empty() && m_withheld.empty() && m_refused.empty())
        return;
    // A move that is refused has nothing to give back; what was entered with it may have come back beside it.
    if (!m_withheld.empty())
        for (const auto &givenBack : refusalsGivenBack())
            m_withheld.erase(givenBack);
    const auto isGone = [this](const Id &transaction, const Operation &operation) {
        const bool isWithheld = std::any_of(m_refused.begin(), m_refused.end(), [&](const auto &refused) {
            return refused.second == std::pair(transaction, operation);
        });
        return isWithheld || m_goneRecords.contains(operation.record) ||
               m_withheld.contains({transaction, operation.record});
    };
    if (m_replica.m_acknowledged.drop(isGone))
        m_purged = true;
}

/// What was refused of a record that is not here is kept only when the author has it back in the refusal.
void ReplyApplication::noteUnseen()
{
    const auto isGivenBack = [this](const Id &refusal) {
        const auto known = readRefusal(refusal);
        return known && !known->refusedFields.isEmpty();
    };
    for (const auto &[record, refusals] : m_refusedUnseen)
        if (std::none_of(refusals.begin(), refusals.end(), isGivenBack))
            m_goneRecords.insert(record);
}

/// A refusal that does not give back what was entered: the hub holds that where only it reads.
void ReplyApplication::noteWithheld(QByteArrayView refusalFields)
{
    const auto fields = FieldMapView::parse(refusalFields);
    const auto refusal = fields ? decode<Refusal>(*fields) : Refusal{};
    if (refusal.refusedFields.isEmpty())
        m_withheld.emplace(refusal.transaction, refusal.record);
}

/// Where records of attachments went, their bytes go with them.
void ReplyApplication::dropContents()
{
    AttachmentStore &attachments = m_replica.m_attachments;
    if (!m_goneAttachments.empty() && attachments.drop(m_goneAttachments))
        m_purged = true;
}

/// When everything was pulled anew, nobody told what had left meanwhile: what is not here now is not for this
/// reader, and what was done to it leaves no trace either. A deletion names the record and nothing of it.
void ReplyApplication::dropForgotten()
{
    if (m_replica.m_attachments.dropForgotten())
        m_purged = true;
    if (!m_replica.m_acknowledged.isDoubted())
        return;
    const std::set<std::pair<Id, Id>> givenBack = refusalsGivenBack();
    const auto isForgotten = [&](const Id &transaction, const Operation &operation) {
        return operation.type != OperationType::Delete && !m_rows.exists(operation.kind, operation.record) &&
               !m_rows.shadow(operation.record) && !givenBack.contains({transaction, operation.record});
    };
    if (m_replica.m_acknowledged.dropDoubted(isForgotten))
        m_purged = true;
}

/// Transaction and record of what was refused and may rest here, since its author has it back.
std::set<std::pair<Id, Id>> ReplyApplication::refusalsGivenBack() const
{
    std::set<std::pair<Id, Id>> all;
    const RowTable *table = m_rows.table(Kind::Refusal);
    if (!table)
        return all;
    Statement rows = m_database.statement("SELECT id FROM " + table->name());
    while (rows.step())
        if (const auto refusal = readRefusal(rows.id(0)); refusal && !refusal->refusedFields.isEmpty())
            all.emplace(refusal->transaction, refusal->record);
    return all;
}

std::optional<Refusal> ReplyApplication::readRefusal(const Id &id) const
{
    const auto row = m_rows.read(Kind::Refusal, id);
    const auto fields = row ? FieldMapView::parse(row->fields) : std::nullopt;
    return fields ? std::optional(decode<Refusal>(*fields)) : std::nullopt;
}

void ReplyApplication::noteGone(Kind kind, const Id &record)
{
    if (kind == Kind::Attachment)
        m_goneAttachments.push_back(record);
}

void ReplyApplication::takeScope(const std::vector<Bucket> &scope)
{
    // 2 stands for what was granted until now. The statements' text is the same each time: prepared once.
    m_database.execute("UPDATE bucket SET granted = 2 WHERE granted = 1");
    for (const Bucket &bucket : scope) {
        const qint64 number = m_replica.m_buckets.numberOf(bucket);
        m_database.statement("UPDATE bucket SET granted = 1 WHERE number = ?").bind(1, number).run();
    }
    // Also when nothing is known to have been granted before, as after everything was pulled anew.
    const std::set<Bucket> granted(scope.begin(), scope.end());
    const auto isWithdrawn = [&](const Id &, const Operation &operation) {
        return !granted.contains(operation.bucket) ||
               (!operation.target.isNull() && !granted.contains(operation.target));
    };
    if (m_replica.m_acknowledged.drop(isWithdrawn))
        m_purged = true;
    // A record that was moved here and not yet there is where the hub has it. Besides what was withdrawn:
    // what was made here in a bucket that the hub then did not grant.
    purge(
        "id IN (SELECT id FROM shadow WHERE bucket IN (SELECT number FROM bucket WHERE granted = 2)) "
        "OR (bucket IN (SELECT number FROM bucket WHERE granted = 2) AND id NOT IN (SELECT id FROM shadow)) "
        "OR (pending = 0 AND bucket IN (SELECT number FROM bucket WHERE granted <> 1))");
    eraseWithdrawnShadows();
    m_database.execute("UPDATE bucket SET granted = 0 WHERE granted = 2");
}

/// What was deleted here and is not yet deleted on the hub has no row, and must not come back either.
void ReplyApplication::eraseWithdrawnShadows()
{
    const QByteArray condition = " FROM shadow WHERE bucket IN (SELECT number FROM bucket WHERE granted = 2)";
    if (m_database.integer("SELECT count(*)" + condition) == 0)
        return;
    m_database.execute(("DELETE" + condition).constData());
    m_purged = true;
}

void ReplyApplication::offerAgain(qint64 agreesUpTo)
{
    std::vector<Transaction> again = m_replica.m_acknowledged.takeAll();
    const std::vector<Transaction> unsent = m_outbox.all();
    again.insert(again.end(), unsent.begin(), unsent.end());
    std::map<Id, Kind> records;
    for (Transaction &transaction : again)
        for (Operation &operation : transaction.operations) {
            // Later revisions mean something else now: all that surely was seen is what the backup holds.
            operation.baseRevision = std::min(operation.baseRevision, agreesUpTo);
            records[operation.record] = operation.kind;
        }
    const qint64 next = qint64(again.size()) + 1;
    m_outbox.replace(std::move(again));
    m_replica.m_meta.set("writer", m_replica.newId().bytes());
    m_replica.m_meta.set("lineage", QByteArrayView());
    m_replica.m_meta.set("sequence", next);
    for (const auto &[record, kind] : records)
        m_rows.expect(kind, record, m_outbox.pendingOn(record), agreesUpTo);
    forgetPulled();
}

void ReplyApplication::forgetPulled()
{
    // What was answered and still awaits the hub's row has no revision; a refusal that was made here has none
    // either, and nobody will send that.
    for (const auto &table : m_rows.tables()) {
        const Kind kind = table->entity().kind;
        const QByteArray condition = kind == Kind::Refusal ? "pending = 0 AND revision > 0" : "pending = 0";
        purgeTable(table->name(), QByteArray::number(int(kind)), condition);
    }
    purgeTable("raw_record", "kind", "pending = 0");
    m_goneAttachments.clear();
    m_replica.m_attachments.doubtHub();
    m_replica.m_acknowledged.doubt();
    // What the hub had may be gone there without a trace: only what it sends from now on counts.
    m_rows.eraseShadows();
    m_database.execute("UPDATE bucket SET granted = 0");
    m_replica.m_meta.set("former_epoch", m_replica.epoch().bytes());
    m_replica.m_meta.set("cursor", encodeCursor({}));
}

void ReplyApplication::purge(const QByteArray &condition)
{
    for (const auto &table : m_rows.tables())
        purgeTable(table->name(), QByteArray::number(int(table->entity().kind)), condition);
    purgeTable("raw_record", "kind", condition);
}

void ReplyApplication::purgeTable(const QByteArray &table, const QByteArray &kind,
                                  const QByteArray &condition)
{
    std::vector<std::pair<Kind, Id>> records;
    {
        Statement query =
            m_database.statement("SELECT " + kind + ", id FROM " + table + " WHERE " + condition);
        while (query.step())
            records.emplace_back(Kind(query.integer(0)), query.id(1));
    }
    for (const auto &[recordKind, id] : records) {
        if (!SAMSPRAK_PLANTED(PurgeRowsNotIndex))
            m_search.erase(id);
        m_rows.eraseShadow(id);
        m_rows.erase(recordKind, id);
        m_changes.add(recordKind, id);
        noteGone(recordKind, id);
        m_purged = true;
    }
}

} // namespace samsprak::storage
