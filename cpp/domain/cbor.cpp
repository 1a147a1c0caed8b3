// SPDX-License-Identifier: MPL-2.0
#include "domain/cbor.h"

#include <limits>

namespace samsprak {

namespace {
constexpr int MaximumDepth = 32;
}

void CborWriter::head(uint8_t major, quint64 value)
{
    const auto first = [&](uint8_t info) { m_bytes.append(char((major << 5) | info)); };
    int size = 0;
    if (value < 24) {
        first(uint8_t(value));
    } else if (value <= 0xff) {
        first(24);
        size = 1;
    } else if (value <= 0xffff) {
        first(25);
        size = 2;
    } else if (value <= 0xffffffff) {
        first(26);
        size = 4;
    } else {
        first(27);
        size = 8;
    }
    for (int i = size - 1; i >= 0; --i)
        m_bytes.append(char(value >> (8 * i)));
}

void CborWriter::integer(qint64 value)
{
    if (value >= 0)
        head(0, quint64(value));
    else
        head(1, quint64(-(value + 1)));
}

void CborWriter::utf8(QByteArrayView value)
{
    head(3, quint64(value.size()));
    m_bytes.append(value.data(), value.size());
}

void CborWriter::bytes(QByteArrayView value)
{
    head(2, quint64(value.size()));
    m_bytes.append(value.data(), value.size());
}

CborReader::Type CborReader::peek() const
{
    if (atEnd())
        return Type::Invalid;
    const auto first = uint8_t(m_data[m_position]);
    switch (first >> 5) {
    case 0:
        return Type::Unsigned;
    case 1:
        return Type::Negative;
    case 2:
        return Type::Bytes;
    case 3:
        return Type::Text;
    case 4:
        return Type::Array;
    case 5:
        return Type::Map;
    case 7:
        if (first == 0xf4 || first == 0xf5)
            return Type::Boolean;
        if (first == 0xf6)
            return Type::Null;
        return Type::Invalid;
    default:
        return Type::Invalid;
    }
}

bool CborReader::head(uint8_t &major, quint64 &value)
{
    if (atEnd()) {
        fail();
        return false;
    }
    const auto first = uint8_t(m_data[m_position++]);
    major = first >> 5;
    const int info = first & 0x1f;
    if (info < 24) {
        value = quint64(info);
        return true;
    }
    const int size = info <= 27 ? 1 << (info - 24) : 0;
    if (size == 0 || m_data.size() - m_position < size) {
        fail();
        return false;
    }
    value = 0;
    for (int i = 0; i < size; ++i)
        value = (value << 8) | uint8_t(m_data[m_position++]);
    return true;
}

qint64 CborReader::integer()
{
    uint8_t major = 0;
    quint64 value = 0;
    if (!head(major, value))
        return 0;
    if (major > 1 || value > quint64(std::numeric_limits<qint64>::max())) {
        fail();
        return 0;
    }
    return major == 0 ? qint64(value) : -qint64(value) - 1;
}

quint64 CborReader::unsignedInteger()
{
    uint8_t major = 0;
    quint64 value = 0;
    if (!head(major, value))
        return 0;
    if (major != 0) {
        fail();
        return 0;
    }
    return value;
}

bool CborReader::boolean()
{
    if (peek() != Type::Boolean) {
        fail();
        return false;
    }
    return uint8_t(m_data[m_position++]) == 0xf5;
}

bool CborReader::skipNull()
{
    if (peek() != Type::Null)
        return false;
    ++m_position;
    return true;
}

QByteArrayView CborReader::string(uint8_t wanted)
{
    uint8_t major = 0;
    quint64 size = 0;
    if (!head(major, size))
        return {};
    if (major != wanted || size > quint64(m_data.size() - m_position)) {
        fail();
        return {};
    }
    const QByteArrayView content = m_data.sliced(m_position, qsizetype(size));
    m_position += qsizetype(size);
    return content;
}

QByteArrayView CborReader::utf8() { return string(3); }

QByteArrayView CborReader::bytes() { return string(2); }

Id CborReader::id()
{
    const QByteArrayView content = bytes();
    if (content.size() != Id::Size)
        fail();
    return Id::fromBytes(content);
}

quint64 CborReader::array()
{
    uint8_t major = 0;
    quint64 size = 0;
    if (!head(major, size))
        return 0;
    if (major != 4 || size > quint64(m_data.size() - m_position)) {
        fail();
        return 0;
    }
    return size;
}

quint64 CborReader::map()
{
    uint8_t major = 0;
    quint64 size = 0;
    if (!head(major, size))
        return 0;
    if (major != 5 || size > quint64(m_data.size() - m_position) / 2) {
        fail();
        return 0;
    }
    return size;
}

QByteArrayView CborReader::raw()
{
    const qsizetype from = m_position;
    skip(0);
    return m_failed ? QByteArrayView{} : m_data.sliced(from, m_position - from);
}

void CborReader::skip(int depth)
{
    if (depth > MaximumDepth) {
        fail();
        return;
    }
    switch (peek()) {
    case Type::Unsigned:
    case Type::Negative: {
        uint8_t major = 0;
        quint64 value = 0;
        head(major, value);
        return;
    }
    case Type::Bytes:
        bytes();
        return;
    case Type::Text:
        utf8();
        return;
    case Type::Boolean:
    case Type::Null:
        ++m_position;
        return;
    case Type::Array:
        for (quint64 left = array(); left > 0 && !m_failed; --left)
            skip(depth + 1);
        return;
    case Type::Map:
        for (quint64 left = map() * 2; left > 0 && !m_failed; --left)
            skip(depth + 1);
        return;
    case Type::Invalid:
        fail();
    }
}

} // namespace samsprak
