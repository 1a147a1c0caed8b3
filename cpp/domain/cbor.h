// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace samsprak {

/// Writes CBOR (RFC 8949) in its deterministic form: shortest heads, definite lengths.
class CborWriter
{
public:
    void integer(qint64 value);
    void unsignedInteger(quint64 value) { head(0, value); }
    void boolean(bool value) { m_bytes.append(char(value ? 0xf5 : 0xf4)); }
    void null() { m_bytes.append(char(0xf6)); }
    void text(QStringView value) { utf8(value.toUtf8()); }
    void utf8(QByteArrayView value);
    void bytes(QByteArrayView value);
    void id(const Id &value) { bytes(value.bytes()); }
    void array(quint64 size) { head(4, size); }
    void map(quint64 size) { head(5, size); }
    /// Appends one value that is already encoded.
    void raw(QByteArrayView encoded) { m_bytes.append(encoded.data(), encoded.size()); }

    void reserve(qsizetype size) { m_bytes.reserve(size); }
    qsizetype size() const { return m_bytes.size(); }
    const QByteArray &result() const & { return m_bytes; }
    QByteArray result() && { return std::move(m_bytes); }

private:
    void head(uint8_t major, quint64 value);
    QByteArray m_bytes;
};

/// Reads CBOR without copying. The first malformed or unexpected byte makes the reader fail for good:
/// every later read returns an empty value, and `failed()` tells. Rejects indefinite lengths, floats
/// and nesting deeper than 32, so hostile input costs no more than its own size.
class CborReader
{
public:
    enum class Type { Unsigned, Negative, Bytes, Text, Array, Map, Boolean, Null, Invalid };

    explicit CborReader(QByteArrayView encoded)
        : m_data(encoded)
    {
    }

    Type peek() const;
    qint64 integer();
    quint64 unsignedInteger();
    bool boolean();
    /// True, and the value is consumed, when the next value is null.
    bool skipNull();
    QByteArrayView utf8();
    QString text() { return QString::fromUtf8(utf8()); }
    QByteArrayView bytes();
    Id id();
    /// Number of elements that follow; fails when the rest of the input can't hold so many.
    quint64 array();
    quint64 map();
    /// Skips one value and returns its encoding.
    QByteArrayView raw();

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_failed || m_position >= m_data.size(); }
    qsizetype position() const { return m_position; }
    void fail() { m_failed = true; }

private:
    bool head(uint8_t &major, quint64 &value);
    QByteArrayView string(uint8_t major);
    void skip(int depth);

    QByteArrayView m_data;
    qsizetype m_position = 0;
    bool m_failed = false;
};

} // namespace samsprak
