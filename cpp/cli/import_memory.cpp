// SPDX-License-Identifier: MPL-2.0
#include "cli/import_memory.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSaveFile>
#include <QtEndian>

namespace samsprak::cli {
namespace {

constexpr int HashSize = 8;
constexpr int EntrySize = Id::Size + 2 + HashSize;

QByteArray heading() { return QByteArrayLiteral("samsprak import 1\n"); }

QByteArray fieldBytes(uint16_t field)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(field, bytes.data());
    return bytes;
}

} // namespace

ImportMemory::ImportMemory(QString path, const storage::RawKey &key)
    : m_path(std::move(path))
    , m_key(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()))
{
}

Result<ImportMemory> ImportMemory::load(const QString &path, const storage::RawKey &key)
{
    ImportMemory memory(path, key);
    QFile file(path);
    if (!file.exists())
        return memory;
    const Error damaged{ErrorCode::DamagedFile, QStringLiteral("memory of imports")};
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    QByteArray bytes = file.readAll();
    if (!bytes.startsWith(heading()) || (bytes.size() - heading().size()) % EntrySize != 0)
        return damaged;
    for (qsizetype at = heading().size(); at < bytes.size(); at += EntrySize) {
        const Id record = Id::fromBytes(QByteArrayView(bytes).sliced(at, Id::Size));
        const auto field = qFromBigEndian<uint16_t>(bytes.constData() + at + Id::Size);
        memory.m_hashes[{record, field}] = bytes.mid(at + Id::Size + 2, HashSize);
    }
    return memory;
}

bool ImportMemory::remembers(const Id &record, uint16_t field, QByteArrayView value) const
{
    const auto found = m_hashes.find({record, field});
    return found != m_hashes.end() && found->second == hash(record, field, value);
}

void ImportMemory::note(const Id &record, uint16_t field, QByteArrayView value)
{
    m_hashes[{record, field}] = hash(record, field, value);
}

Result<void> ImportMemory::save() const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::StorageFailed, QStringLiteral("memory of imports")};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(heading());
    for (const auto &[key, value] : m_hashes) {
        file.write(key.first.toBytes());
        file.write(fieldBytes(key.second));
        file.write(value);
    }
    if (!file.commit())
        return {ErrorCode::StorageFailed, QStringLiteral("memory of imports")};
    return {};
}

QByteArray ImportMemory::hash(const Id &record, uint16_t field, QByteArrayView value) const
{
    return QMessageAuthenticationCode::hash(record.toBytes() + fieldBytes(field) + value.toByteArray(), m_key,
                                            QCryptographicHash::Sha256)
        .left(HashSize);
}

} // namespace samsprak::cli
