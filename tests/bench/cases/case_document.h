// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"
#include "domain/schema.h"

#include <vector>

namespace samsprak::bench {

/// A case document of twelve fields: the same twenty thousand that other sync engines are measured with.
struct CaseDocument : Record
{
    Id owningPerson; ///< where the record lives; no part of the document
    QString caseNumber;
    QString participant;
    QString language;
    QString status;
    QString municipality;
    QString owner;
    QString goal;
    QString nextMeeting;
    int interpreterNeeded = 0;
    int priority = 0;
    qint64 updatedAt = 0;
    QString note;
};

inline constexpr int DocumentCount = 20000;
inline constexpr int EditCount = 100;

/// The documents in their order, byte for byte those of the seeded generator that the peers share.
std::vector<CaseDocument> caseDocuments(int count = DocumentCount);
/// Which documents a second visit touches.
std::vector<int> editedDocuments(int count = DocumentCount, int edits = EditCount);
/// What the visit does to the i-th of them: status, note and time change.
CaseDocument edited(CaseDocument document, int i);
/// As the peers' generator prints it.
QByteArray tabSeparated(const CaseDocument &document);

/// The product's kinds and this one.
const Schema &schemaWithCases();

} // namespace samsprak::bench

namespace samsprak {

template <>
struct Declaration<bench::CaseDocument>
{
    using C = bench::CaseDocument;
    static constexpr Kind kind = Kind(901);
    static constexpr const char *name = "case_document";
    static constexpr BucketShape buckets[] = {{BucketOwner::Person, BucketSection::Own}};
    static constexpr bool hubOnly = false;
    static constexpr auto fields = std::make_tuple(
        field(1, "case_number", &C::caseNumber), field(2, "participant", &C::participant).searched(),
        field(3, "language", &C::language), field(4, "status", &C::status),
        field(5, "municipality", &C::municipality), field(6, "owner", &C::owner), field(7, "goal", &C::goal),
        field(8, "next_meeting", &C::nextMeeting), field(9, "interpreter_needed", &C::interpreterNeeded),
        field(10, "priority", &C::priority), field(11, "updated_at", &C::updatedAt),
        field(12, "note", &C::note).searched());
    static Bucket home(const C &c) { return c.bucket.isNull() ? Bucket::own(c.owningPerson) : c.bucket; }
};

} // namespace samsprak
