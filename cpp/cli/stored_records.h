// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/import_draft.h"
#include "cli/import_memory.h"
#include "hub/administration.h"

namespace samsprak::cli {

/// The records of an installation, as an import looks at them: read once, since an import is the only writer.
class StoredRecords : public ExistingRecords
{
public:
    explicit StoredRecords(const hub::Administration &administration);

    std::optional<QByteArray> fields(const Id &id) const override;
    void forEach(Kind kind, const std::function<void(const Id &, const QByteArray &)> &visit) const override;

private:
    struct Stored
    {
        Kind kind = Kind::Unknown;
        QByteArray fields;
    };
    std::map<Id, Stored> m_records;
};

/// What the installation has to write so that it holds what the draft says; `memory` learns it. A field
/// without a column, or with the same value as in the last import, keeps what it has now; a translation that
/// a person wrote or reviewed stays when the file has only a machine's.
hub::Batch batchFor(const ImportDraft &draft, const ExistingRecords &existing, ImportMemory &memory);

} // namespace samsprak::cli
