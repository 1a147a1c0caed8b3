// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/cbor.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>

namespace samsprak {

/// One field of an encoded record: its number and its value, still encoded.
struct FieldSpan
{
    uint16_t number = 0;
    QByteArrayView value;
};

/// A record's fields as they travel and rest on the hub: a CBOR map from field number to value with ascending
/// numbers. The view borrows the bytes it was parsed from. Absent means: the type's default value.
class FieldMapView
{
public:
    FieldMapView() = default;
    /// Nothing when the bytes are not a whole, well-formed field map.
    static std::optional<FieldMapView> parse(QByteArrayView encoded);

    const FieldSpan *begin() const { return m_fields.data(); }
    const FieldSpan *end() const { return m_fields.data() + m_fields.size(); }
    qsizetype size() const { return m_fields.size(); }
    bool isEmpty() const { return m_fields.isEmpty(); }
    /// Empty when the field is absent.
    QByteArrayView value(uint16_t number) const;
    bool contains(uint16_t number) const { return !value(number).isEmpty(); }

private:
    QVarLengthArray<FieldSpan, 24> m_fields;
};

/// Builds an encoded field map from values in ascending order of their numbers.
class FieldMapBuilder
{
public:
    /// `encodedValue` is one whole CBOR value. Numbers must ascend.
    void add(uint16_t number, QByteArrayView encodedValue);
    bool isEmpty() const { return m_count == 0; }
    /// The encoded map; the builder is empty afterwards.
    QByteArray take();

private:
    CborWriter m_body;
    quint64 m_count = 0;
};

/// The field map that encodes no field.
QByteArray emptyFieldMap();
/// `base` with each field of `patch` put in its place; fields of neither side that this build does not know
/// survive.
QByteArray patched(const FieldMapView &base, const FieldMapView &patch);

} // namespace samsprak
