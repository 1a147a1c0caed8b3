// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "storage/surroundings.h"

#include <map>

namespace samsprak::cli {

/// What the last import said of each field, as keyed hashes: a cell that has not changed since then leaves
/// alone what people have entered in the meantime. Lies as a file in the data folder and tells nobody
/// anything.
class ImportMemory
{
public:
    /// An empty memory when there is no file yet. DamagedFile when it can't be read.
    static Result<ImportMemory> load(const QString &path, const storage::RawKey &key);

    /// Whether the last import gave the field this very value.
    bool remembers(const Id &record, uint16_t field, QByteArrayView value) const;
    void note(const Id &record, uint16_t field, QByteArrayView value);
    /// Whole or not at all.
    Result<void> save() const;

private:
    ImportMemory(QString path, const storage::RawKey &key);
    QByteArray hash(const Id &record, uint16_t field, QByteArrayView value) const;

    QString m_path;
    QByteArray m_key;
    std::map<std::pair<Id, uint16_t>, QByteArray> m_hashes;
};

} // namespace samsprak::cli
