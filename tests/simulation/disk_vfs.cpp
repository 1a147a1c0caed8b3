// SPDX-License-Identifier: MPL-2.0
#include "disk.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstring>

namespace samsprak::simulation {

namespace {

std::map<std::string, Disk *> &disks()
{
    // One world lives in one thread.
    thread_local std::map<std::string, Disk *> all;
    return all;
}

Disk *diskOf(const std::string &path)
{
    for (const auto &[folder, disk] : disks())
        if (path.compare(0, folder.size(), folder) == 0)
            return disk;
    return nullptr;
}

/// What SQLite holds for an open file; made by placement in its memory.
struct OpenFile
{
    sqlite3_file base;
    Disk *disk;
    std::shared_ptr<SimulatedFile> *file;
};

OpenFile *opened(sqlite3_file *handle) { return reinterpret_cast<OpenFile *>(handle); }
SimulatedFile &fileOf(sqlite3_file *handle) { return **opened(handle)->file; }

} // namespace

Disk::Disk(std::string folder)
    : m_folder(std::move(folder))
{
    disks()[m_folder] = this;
}

Disk::~Disk() { disks().erase(m_folder); }

struct DiskAccess
{
    static std::map<std::string, std::shared_ptr<SimulatedFile>> &files(Disk &disk) { return disk.m_files; }
    static bool isDead(sqlite3_file *handle) { return opened(handle)->disk->m_dead; }
    /// Counts a write; true when it is the one with which the power goes.
    static bool isLastWrite(Disk &disk)
    {
        if (disk.m_writesUntilCut == 0 || --disk.m_writesUntilCut > 0)
            return false;
        disk.m_dead = true;
        return true;
    }
};

namespace {

int closeFile(sqlite3_file *handle)
{
    OpenFile *file = opened(handle);
    (*file->file)->locks.erase(file);
    delete std::exchange(file->file, nullptr);
    return SQLITE_OK;
}

int readFile(sqlite3_file *handle, void *to, int size, sqlite3_int64 offset)
{
    const QByteArray &content = fileOf(handle).content;
    const qint64 there = std::clamp<qint64>(content.size() - offset, 0, size);
    if (there > 0)
        std::memcpy(to, content.constData() + offset, size_t(there));
    if (there == size)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, size_t(size - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *handle, const void *from, int size, sqlite3_int64 offset)
{
    OpenFile *file = opened(handle);
    if (DiskAccess::isDead(handle))
        return SQLITE_IOERR;
    if (file->disk->isFull() && offset + size > fileOf(handle).content.size())
        return SQLITE_FULL;
    const bool torn = DiskAccess::isLastWrite(*file->disk);
    const int written = torn ? size / 2 : size;
    fileOf(handle).write({offset, 0, QByteArray(static_cast<const char *>(from), written), {}, 0});
    return torn ? SQLITE_IOERR : SQLITE_OK;
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    if (DiskAccess::isDead(handle))
        return SQLITE_IOERR;
    fileOf(handle).write({-1, size, {}, {}, 0});
    return SQLITE_OK;
}

int syncFile(sqlite3_file *handle, int)
{
    if (DiskAccess::isDead(handle))
        return SQLITE_IOERR;
    fileOf(handle).unsynced.clear();
    return SQLITE_OK;
}

int fileSize(sqlite3_file *handle, sqlite3_int64 *size)
{
    *size = fileOf(handle).content.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *handle, int level)
{
    auto &locks = fileOf(handle).locks;
    const void *self = opened(handle);
    int others = SQLITE_LOCK_NONE;
    for (const auto &[owner, held] : locks)
        if (owner != self)
            others = std::max(others, held);
    const bool refused = level == SQLITE_LOCK_SHARED     ? others >= SQLITE_LOCK_PENDING
                         : level == SQLITE_LOCK_RESERVED ? others >= SQLITE_LOCK_RESERVED
                                                         : others >= SQLITE_LOCK_SHARED;
    if (refused)
        return SQLITE_BUSY;
    locks[self] = std::max(locks[self], level);
    return SQLITE_OK;
}

int unlockFile(sqlite3_file *handle, int level)
{
    fileOf(handle).locks[opened(handle)] = level;
    return SQLITE_OK;
}

int checkReserved(sqlite3_file *handle, int *reserved)
{
    const auto &locks = fileOf(handle).locks;
    *reserved = std::any_of(locks.begin(), locks.end(),
                            [](const auto &lock) { return lock.second >= SQLITE_LOCK_RESERVED; });
    return SQLITE_OK;
}

int fileControl(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 4096; }
int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int mapShared(sqlite3_file *handle, int region, int, int extend, void volatile **memory)
{
    auto &shared = fileOf(handle).shared;
    *memory = nullptr;
    while (int(shared.size()) <= region && extend)
        shared.push_back(std::make_unique<std::array<uint8_t, 32768>>());
    if (int(shared.size()) > region)
        *memory = shared[size_t(region)]->data();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *handle, int first, int count, int flags)
{
    SimulatedFile &file = fileOf(handle);
    const void *self = opened(handle);
    for (size_t i = size_t(first); i < size_t(first + count); ++i) {
        const bool taken = file.exclusiveLocks[i] && file.exclusiveLocks[i] != self;
        const size_t own = file.sharedLocks[i].count(self);
        if ((flags & SQLITE_SHM_LOCK) && taken)
            return SQLITE_BUSY;
        if ((flags & SQLITE_SHM_LOCK) && (flags & SQLITE_SHM_EXCLUSIVE) && file.sharedLocks[i].size() > own)
            return SQLITE_BUSY;
    }
    for (size_t i = size_t(first); i < size_t(first + count); ++i) {
        if ((flags & SQLITE_SHM_LOCK) && (flags & SQLITE_SHM_EXCLUSIVE))
            file.exclusiveLocks[i] = self;
        else if (flags & SQLITE_SHM_LOCK)
            file.sharedLocks[i].insert(self);
        else if (flags & SQLITE_SHM_EXCLUSIVE)
            file.exclusiveLocks[i] = nullptr;
        else
            file.sharedLocks[i].erase(self);
    }
    return SQLITE_OK;
}

void barrier(sqlite3_file *) {}

int unmapShared(sqlite3_file *handle, int remove)
{
    SimulatedFile &file = fileOf(handle);
    for (size_t i = 0; i < file.sharedLocks.size(); ++i) {
        file.sharedLocks[i].erase(opened(handle));
        if (file.exclusiveLocks[i] == opened(handle))
            file.exclusiveLocks[i] = nullptr;
    }
    if (remove)
        file.shared.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{2,           closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile,    fileSize,    lockFile,        unlockFile, checkReserved,
                                 fileControl, sectorSize,  characteristics, mapShared,  lockShared,
                                 barrier,     unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    OpenFile *file = opened(handle);
    handle->pMethods = nullptr;
    const std::string path = name ? name : "";
    file->disk = diskOf(path);
    if (!file->disk)
        return SQLITE_CANTOPEN;
    auto &files = DiskAccess::files(*file->disk);
    if (!files.contains(path)) {
        if (!(flags & SQLITE_OPEN_CREATE) || !file->disk->hasPower())
            return SQLITE_CANTOPEN;
        files[path] = std::make_shared<SimulatedFile>();
    }
    file->file = new std::shared_ptr<SimulatedFile>(files[path]);
    handle->pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    Disk *disk = diskOf(name);
    if (!disk || !disk->hasPower())
        return SQLITE_IOERR_DELETE;
    return DiskAccess::files(*disk).erase(name) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int accessFile(sqlite3_vfs *, const char *name, int, int *there)
{
    Disk *disk = diskOf(name);
    *there = disk && DiskAccess::files(*disk).contains(name);
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *to)
{
    if (int(std::strlen(name)) >= size)
        return SQLITE_CANTOPEN;
    std::strcpy(to, name);
    return SQLITE_OK;
}

int noRandomness(sqlite3_vfs *, int size, char *to)
{
    std::memset(to, 7, size_t(size));
    return size;
}

int noSleep(sqlite3_vfs *, int microseconds) { return microseconds; }

int standingClock(sqlite3_vfs *, double *julianDay)
{
    *julianDay = 2461000.5;
    return SQLITE_OK;
}

int noError(sqlite3_vfs *, int, char *) { return 0; }

} // namespace

void useSimulatedDisks()
{
    static sqlite3_vfs vfs{};
    if (vfs.zName)
        return;
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.mxPathname = 512;
    vfs.zName = "samsprak-simulated";
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = noRandomness;
    vfs.xSleep = noSleep;
    vfs.xCurrentTime = standingClock;
    vfs.xGetLastError = noError;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace samsprak::simulation
