// SPDX-License-Identifier: MPL-2.0
#include "app/session/small_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace samsprak::app {
namespace {

constexpr qint64 AlmostFull = 128 * 1024;

Error writeError(const QString &path)
{
    const QFileInfo info(path);
    const bool full = QStorageInfo(info.path()).bytesAvailable() < AlmostFull;
    return {full ? ErrorCode::DiskFull : ErrorCode::StorageFailed, info.fileName()};
}

} // namespace

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QFileInfo(path).fileName()};
    if (file.size() > LargestSmallFile)
        return Error{ErrorCode::TooLarge, QFileInfo(path).fileName()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StorageFailed, QFileInfo(path).fileName()};
    return file.readAll();
}

Result<void> writeSmallFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return writeError(path);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return writeError(path);
    return {};
}

} // namespace samsprak::app
