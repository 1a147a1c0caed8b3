// SPDX-License-Identifier: MPL-2.0
#include "app/session/record_past.h"

#include "app/session/record_names.h"
#include "domain/derived.h"
#include "domain/field_map.h"
#include "storage/record_reader.h"

namespace samsprak::app {

namespace {

PastChange unsentChange(const PastRecord &record, const Transaction &transaction, const Operation &operation)
{
    PastChange change;
    change.record = record;
    change.unsent = true;
    change.removed = operation.type == OperationType::Delete;
    change.entry.madeAt = transaction.made.wall;
    change.entry.actor = transaction.author;
    change.entry.sameTablet = true;
    if (const auto fields = FieldMapView::parse(operation.fields))
        for (const FieldSpan &field : *fields)
            change.entry.fields.push_back(field.number);
    return change;
}

void addUnsent(const storage::RecordReader &reader, const PastRecord &record,
               std::vector<PastChange> &changes)
{
    const auto transactions = reader.pendingOn(record.id);
    if (!transactions)
        return;
    std::vector<PastChange> unsent;
    for (const Transaction &transaction : *transactions)
        for (const Operation &operation : transaction.operations)
            if (operation.record == record.id) {
                unsent.push_back(unsentChange(record, transaction, operation));
                // What follows a creation that the hub has not seen stands on no revision either.
                unsent.back().entry.created = unsent.size() == 1 && operation.baseRevision == 0;
            }
    // The latest first: what was done within one millisecond keeps this order.
    changes.insert(changes.end(), unsent.rbegin(), unsent.rend());
}

/// Both sides of a conflict say who wrote the field and when.
void addConflicts(const storage::RecordReader &reader, const PastRecord &record,
                  std::vector<PastChange> &changes)
{
    for (const Conflict &conflict :
         reader.all<Conflict>().where(&Conflict::record, record.id).list().valueOr({}))
        for (const auto &[who, when] :
             {std::pair(conflict.keptBy, conflict.keptAt), std::pair(conflict.otherBy, conflict.otherAt)}) {
            PastChange change;
            change.record = record;
            change.entry.madeAt = when;
            change.entry.actor = who;
            change.entry.fields = {uint16_t(conflict.fieldNumber)};
            changes.push_back(std::move(change));
        }
}

} // namespace

RecordPast loadPast(const storage::RecordReader &reader, Kind kind, const Id &id, const QString &language)
{
    RecordPast past;
    past.title = recordName(reader, kind, id, language);
    past.records.push_back({kind, id});
    if (kind == Kind::Session)
        for (const Booking &booking : reader.all<Booking>().where(&Booking::session, id).list().valueOr({}))
            past.records.push_back({Kind::Booking, booking.id});
    std::set<Id> authors;
    for (const PastRecord &record : past.records) {
        addUnsent(reader, record, past.own);
        addConflicts(reader, record, past.own);
    }
    for (const PastChange &change : past.own)
        authors.insert(change.entry.actor);
    past.names = namesOf(reader, authors);
    return past;
}

std::map<Id, QString> namesOf(const storage::RecordReader &reader, const std::set<Id> &authors)
{
    std::map<Id, QString> names;
    for (const Id &author : authors)
        if (!author.isNull())
            names.emplace(author, authorName(reader, author));
    return names;
}

} // namespace samsprak::app
