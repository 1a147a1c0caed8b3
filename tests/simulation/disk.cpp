// SPDX-License-Identifier: MPL-2.0
#include "disk.h"

namespace samsprak::simulation {

void SimulatedFile::Write::applyTo(QByteArray &file) const
{
    if (offset < 0) {
        file.resize(qsizetype(size));
        return;
    }
    const qsizetype end = qsizetype(offset) + bytes.size();
    if (file.size() < end)
        file.append(end - file.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), file.begin() + qsizetype(offset));
}

void SimulatedFile::Write::undoIn(QByteArray &file) const
{
    file.resize(qsizetype(sizeBefore));
    if (replaced.isEmpty())
        return;
    const qsizetype from = qsizetype(offset < 0 ? size : offset);
    std::copy(replaced.begin(), replaced.end(), file.begin() + from);
}

void SimulatedFile::write(Write write)
{
    write.sizeBefore = content.size();
    write.replaced = write.offset < 0 ? content.mid(qsizetype(write.size))
                                      : content.mid(qsizetype(write.offset), write.bytes.size());
    write.applyTo(content);
    unsynced.push_back(std::move(write));
}

namespace {

/// What is left of a file when the power went: nobody promised an order for what was not synced.
void losePart(SimulatedFile &file, Dice &dice)
{
    enum { KeepsAll, LosesAll, Mixes };
    const qint64 manner = dice.below(3);
    for (auto last = file.unsynced.rbegin(); last != file.unsynced.rend(); ++last)
        last->undoIn(file.content);
    for (SimulatedFile::Write &w : file.unsynced) {
        const bool kept = manner == KeepsAll || (manner == Mixes && dice.chance(50));
        if (!kept)
            continue;
        if (manner == Mixes && w.offset >= 0 && dice.chance(25))
            w.bytes.truncate(qsizetype(dice.below(w.bytes.size() + 1)));
        w.applyTo(file.content);
    }
    file.unsynced.clear();
    file.locks.clear();
    file.shared.clear();
    file.sharedLocks = {};
    file.exclusiveLocks = {};
}

} // namespace

void Disk::restart(Dice &dice)
{
    m_dead = false;
    m_writesUntilCut = 0;
    for (auto &[path, file] : m_files)
        losePart(*file, dice);
}

void Disk::copyTo(Disk &other, const std::string &from, const std::string &to) const
{
    other.remove(to);
    for (const char *suffix : {"", "-wal"}) {
        const auto known = m_files.find(from + suffix);
        if (known == m_files.end())
            continue;
        auto file = std::make_shared<SimulatedFile>();
        file->content = known->second->content;
        other.m_files[to + suffix] = std::move(file);
    }
}

void Disk::remove(const std::string &path)
{
    for (const char *suffix : {"", "-wal"})
        m_files.erase(path + suffix);
}

QByteArray Disk::content(const std::string &path) const
{
    const auto known = m_files.find(path);
    return known == m_files.end() ? QByteArray() : known->second->content;
}

} // namespace samsprak::simulation
