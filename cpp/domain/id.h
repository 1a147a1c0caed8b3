// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>

namespace samsprak {

/// A UUID (RFC 9562) as 16 bytes. A default-constructed Id is null.
class Id
{
public:
    static constexpr int Size = 16;

    constexpr Id() = default;
    /// Null when `bytes` is not 16 bytes long.
    static Id fromBytes(QByteArrayView bytes);
    /// Reads "0192f0c1-…" with or without hyphens; null when it is not a UUID.
    static Id fromString(QStringView text);
    /// A name-based id (UUID version 5 layout over SHA-256): the same space and name always give the same id.
    static Id fromName(const Id &space, QStringView name);

    bool isNull() const { return m_bytes == std::array<uint8_t, Size>{}; }
    QByteArrayView bytes() const { return {m_bytes.data(), Size}; }
    QByteArray toBytes() const { return bytes().toByteArray(); }
    QString toString() const;
    const uint8_t *data() const { return m_bytes.data(); }
    uint8_t *data() { return m_bytes.data(); }

    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;

private:
    std::array<uint8_t, Size> m_bytes{};
};

size_t qHash(const Id &id, size_t seed = 0) noexcept;

/// Fills `size` bytes with randomness; injected, so that a simulation can be replayed.
using RandomBytes = std::function<void(uint8_t *, int size)>;
/// UTC milliseconds; injected, since nothing below app and server reads a clock.
using WallClock = std::function<qint64()>;

/// Makes time-ordered ids (UUIDv7), strictly ascending within one source even when the clock stands still
/// or steps back. Not thread-safe: one source a thread.
class IdSource
{
public:
    IdSource(WallClock clock, RandomBytes random);
    Id next();

private:
    WallClock m_clock;
    RandomBytes m_random;
    qint64 m_lastTime = 0;
    uint16_t m_counter = 0;
};

} // namespace samsprak

template <>
struct std::hash<samsprak::Id>
{
    size_t operator()(const samsprak::Id &id) const noexcept { return samsprak::qHash(id); }
};
