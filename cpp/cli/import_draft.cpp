// SPDX-License-Identifier: MPL-2.0
#include "cli/import_draft.h"

namespace samsprak::cli {

void ImportDraft::add(ImportedRecord record)
{
    m_index[record.id] = m_records.size();
    m_records.push_back(std::move(record));
}

void ImportDraft::remove(Kind kind, const Id &id, const Bucket &bucket)
{
    m_removed.push_back({kind, id, bucket, {}});
}

bool ImportDraft::contains(const Id &id) const { return isInFiles(id) || m_existing.fields(id).has_value(); }

std::set<Id> ImportDraft::organisations() const
{
    std::set<Id> found;
    m_existing.forEach(Kind::Organisation, [&](const Id &id, const QByteArray &) { found.insert(id); });
    for (const ImportedRecord &record : m_records)
        if (record.kind == Kind::Organisation)
            found.insert(record.id);
    return found;
}

QByteArray ImportDraft::fieldsOf(const Id &id) const
{
    const QByteArray existing = m_existing.fields(id).value_or(emptyFieldMap());
    const auto own = m_index.find(id);
    if (own == m_index.end())
        return existing;
    const QByteArray &given = m_records[own->second].fields;
    const auto base = FieldMapView::parse(existing);
    const auto patch = FieldMapView::parse(given);
    return base && patch ? patched(*base, *patch) : given;
}

} // namespace samsprak::cli
