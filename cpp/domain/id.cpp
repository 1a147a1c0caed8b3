// SPDX-License-Identifier: MPL-2.0
#include "domain/id.h"

#include <QCryptographicHash>

#include <cstring>

namespace samsprak {

Id Id::fromBytes(QByteArrayView bytes)
{
    Id id;
    if (bytes.size() == Size)
        std::memcpy(id.m_bytes.data(), bytes.data(), Size);
    return id;
}

Id Id::fromString(QStringView text)
{
    QByteArray hex;
    hex.reserve(2 * Size);
    for (const QChar c : text) {
        if (c == u'-')
            continue;
        if (c.unicode() > 127 || !std::isxdigit(c.unicode()))
            return {};
        hex.append(char(c.unicode()));
    }
    return hex.size() == 2 * Size ? fromBytes(QByteArray::fromHex(hex)) : Id{};
}

Id Id::fromName(const Id &space, QStringView name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(space.bytes().toByteArray());
    hash.addData(name.toUtf8());
    Id id = fromBytes(hash.result().left(Size));
    id.m_bytes[6] = (id.m_bytes[6] & 0x0f) | 0x50;
    id.m_bytes[8] = (id.m_bytes[8] & 0x3f) | 0x80;
    return id;
}

QString Id::toString() const
{
    QString text = QString::fromLatin1(toBytes().toHex());
    for (const int at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

size_t qHash(const Id &id, size_t seed) noexcept
{
    // The last eight bytes of a UUIDv7 are random: they are hash enough.
    quint64 tail = 0;
    std::memcpy(&tail, id.data() + 8, sizeof tail);
    return ::qHash(tail, seed);
}

IdSource::IdSource(WallClock clock, RandomBytes random)
    : m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

Id IdSource::next()
{
    const qint64 now = m_clock();
    if (now > m_lastTime) {
        m_lastTime = now;
        m_counter = 0;
    } else if (++m_counter > 0x0fff) {
        // 4,096 ids within one millisecond: borrow the next one, so that order holds.
        ++m_lastTime;
        m_counter = 0;
    }
    Id id;
    m_random(id.data() + 8, 8);
    for (int i = 0; i < 6; ++i)
        id.data()[i] = uint8_t(quint64(m_lastTime) >> (8 * (5 - i)));
    id.data()[6] = uint8_t(0x70 | (m_counter >> 8));
    id.data()[7] = uint8_t(m_counter & 0xff);
    id.data()[8] = (id.data()[8] & 0x3f) | 0x80;
    return id;
}

} // namespace samsprak
