// SPDX-License-Identifier: MPL-2.0
#include "cli/stored_records.h"

#include "cli/record_kinds.h"

namespace samsprak::cli {
namespace {

bool isByPerson(const Translation &translation)
{
    return translation.source == TranslationSource::Person ||
           translation.source == TranslationSource::Reviewed;
}

/// The languages of both, those of the file first, but for what people wrote.
TranslatedText merged(const TranslatedText &stored, const TranslatedText &given)
{
    TranslatedText result = stored;
    for (const auto &[language, translation] : given.texts()) {
        const auto old = stored.texts().find(language);
        const bool known = old != stored.texts().end();
        if (known && isByPerson(old->second) && translation.source == TranslationSource::Machine)
            continue;
        if (!known || old->second.text != translation.text)
            result.set(language, translation);
    }
    return result;
}

template <class E>
E patchedRecord(const E &stored, const FieldMapView &given)
{
    const E file = decode<E>(given);
    E result = stored;
    const auto take = [&]<class T>(const FieldDeclaration<E, T> &f) {
        if (!given.contains(f.number))
            return;
        if constexpr (std::is_same_v<T, TranslatedText>)
            result.*f.member = merged(stored.*f.member, file.*f.member);
        else
            result.*f.member = file.*f.member;
    };
    std::apply([&](const auto &...f) { (take(f), ...); }, Declaration<E>::fields);
    return result;
}

/// The given fields that the last import did not give in the same way. All of them for a record that is not
/// there.
QByteArray newsOf(const ImportedRecord &record, bool exists, ImportMemory &memory)
{
    FieldMapBuilder news;
    if (const auto given = FieldMapView::parse(record.fields))
        for (const FieldSpan &field : *given) {
            if (!exists || !memory.remembers(record.id, field.number, field.value))
                news.add(field.number, field.value);
            memory.note(record.id, field.number, field.value);
        }
    return news.take();
}

} // namespace

StoredRecords::StoredRecords(const hub::Administration &administration)
{
    for (const EntityDescription &entity : productSchema().kinds())
        withEntity(entity.kind, [&]<class E>() {
            for (const E &record : administration.all<E>())
                m_records.emplace(record.id, Stored{Declaration<E>::kind, encode(record)});
        });
}

std::optional<QByteArray> StoredRecords::fields(const Id &id) const
{
    const auto found = m_records.find(id);
    return found != m_records.end() ? std::optional(found->second.fields) : std::nullopt;
}

void StoredRecords::forEach(Kind kind, const std::function<void(const Id &, const QByteArray &)> &visit) const
{
    for (const auto &[id, record] : m_records)
        if (record.kind == kind)
            visit(id, record.fields);
}

hub::Batch batchFor(const ImportDraft &draft, const ExistingRecords &existing, ImportMemory &memory)
{
    hub::Batch batch;
    for (const ImportedRecord &record : draft.records()) {
        const std::optional<QByteArray> before = existing.fields(record.id);
        const QByteArray base = before.value_or(emptyFieldMap());
        const QByteArray news = newsOf(record, before.has_value(), memory);
        const auto stored = FieldMapView::parse(base);
        const auto given = FieldMapView::parse(news);
        if (stored && given)
            withEntity(record.kind, [&]<class E>() {
                E whole = patchedRecord(decode<E>(*stored), *given);
                whole.id = record.id;
                whole.bucket = record.bucket; // for kinds whose place does not follow from their fields
                batch.put(std::move(whole));
            });
    }
    for (const ImportedRecord &record : draft.removed())
        batch.remove(record.id);
    return batch;
}

} // namespace samsprak::cli
