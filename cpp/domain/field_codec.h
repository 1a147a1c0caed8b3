// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/cbor.h"
#include "domain/translated_text.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <set>
#include <vector>

namespace samsprak {

enum class MergeRule : uint8_t;

/// What a field holds. Scalars become SQL columns of their own type, the rest keeps its encoding.
enum class FieldType : uint8_t {
    Boolean,
    Integer,       ///< also instants (UTC milliseconds) and durations
    Text,          ///< also codes of enumerations, local times ("2026-11-24T10:00") and dates ("2026-11-24")
    Identifier,    ///< 16 bytes, or null
    IdentifierSet, ///< array of ids, ascending
    TextSet,       ///< array of texts, ascending
    TranslatedText,
    Bytes,
    List, ///< array of small structures, replaced as a whole
};

/// An enumeration's codes as they travel: `static constexpr std::pair<E, const char *> values[]`, the first
/// being the default and the one that unknown codes of a newer app read as.
template <class E>
struct EnumCodes;

template <class E>
QString codeOf(E value)
{
    for (const auto &[known, code] : EnumCodes<E>::values)
        if (known == value)
            return QString::fromLatin1(code);
    return {};
}

template <class E>
E fromCode(QStringView code)
{
    for (const auto &[known, text] : EnumCodes<E>::values)
        if (code == QLatin1String(text))
            return known;
    return EnumCodes<E>::values[0].first;
}

template <class T>
struct FieldCodec;

template <>
struct FieldCodec<bool>
{
    static constexpr FieldType type = FieldType::Boolean;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, bool value) { out.boolean(value); }
    static bool read(CborReader &in) { return in.boolean(); }
};

template <std::integral T>
requires(!std::same_as<T, bool>) struct FieldCodec<T>
{
    static constexpr FieldType type = FieldType::Integer;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, T value) { out.integer(qint64(value)); }
    static T read(CborReader &in) { return T(in.integer()); }
};

template <class E>
requires std::is_enum_v<E>
struct FieldCodec<E>
{
    static constexpr FieldType type = FieldType::Text;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, E value) { out.text(codeOf(value)); }
    static E read(CborReader &in) { return fromCode<E>(in.text()); }
};

template <>
struct FieldCodec<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, const QString &value) { out.text(value); }
    static QString read(CborReader &in) { return in.text(); }
};

/// A calendar date without a zone; null writes as the empty text.
template <>
struct FieldCodec<QDate>
{
    static constexpr FieldType type = FieldType::Text;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, const QDate &value) { out.text(value.toString(Qt::ISODate)); }
    static QDate read(CborReader &in) { return QDate::fromString(in.text(), Qt::ISODate); }
};

/// Local wall time to the minute, without a zone: the record names its zone in a field of its own.
struct LocalTime
{
    QDate date;
    int minute = 0; ///< minutes since midnight, 0–1439

    bool isValid() const { return date.isValid(); }
    QTime time() const { return QTime(minute / 60, minute % 60); }
    QString toString() const;
    static LocalTime fromString(QStringView text);
    auto operator<=>(const LocalTime &other) const
    {
        return std::pair(date.toJulianDay(), minute) <=> std::pair(other.date.toJulianDay(), other.minute);
    }
    bool operator==(const LocalTime &) const = default;
};

template <>
struct FieldCodec<LocalTime>
{
    static constexpr FieldType type = FieldType::Text;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, const LocalTime &value) { out.text(value.toString()); }
    static LocalTime read(CborReader &in) { return LocalTime::fromString(in.text()); }
};

template <>
struct FieldCodec<Id>
{
    static constexpr FieldType type = FieldType::Identifier;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, const Id &value) { value.isNull() ? out.null() : out.id(value); }
    static Id read(CborReader &in) { return in.skipNull() ? Id{} : in.id(); }
};

using IdSet = std::set<Id>;
using TextSet = std::set<QString>;

template <>
struct FieldCodec<IdSet>
{
    static constexpr FieldType type = FieldType::IdentifierSet;
    static constexpr MergeRule defaultMerge = MergeRule(1);
    static void write(CborWriter &out, const IdSet &value);
    static IdSet read(CborReader &in);
};

template <>
struct FieldCodec<TextSet>
{
    static constexpr FieldType type = FieldType::TextSet;
    static constexpr MergeRule defaultMerge = MergeRule(1);
    static void write(CborWriter &out, const TextSet &value);
    static TextSet read(CborReader &in);
};

template <>
struct FieldCodec<TranslatedText>
{
    static constexpr FieldType type = FieldType::TranslatedText;
    static constexpr MergeRule defaultMerge = MergeRule(1);
    static void write(CborWriter &out, const TranslatedText &value) { value.write(out); }
    static TranslatedText read(CborReader &in) { return TranslatedText::read(in); }
};

template <>
struct FieldCodec<QByteArray>
{
    static constexpr FieldType type = FieldType::Bytes;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, const QByteArray &value) { out.bytes(value); }
    static QByteArray read(CborReader &in) { return in.bytes().toByteArray(); }
};

/// A list of small structures that write and read themselves (`void write(CborWriter &) const`, `static T
/// read(CborReader &)`).
template <class T>
struct FieldCodec<std::vector<T>>
{
    static constexpr FieldType type = FieldType::List;
    static constexpr MergeRule defaultMerge = MergeRule(0);
    static void write(CborWriter &out, const std::vector<T> &value)
    {
        out.array(value.size());
        for (const T &element : value)
            element.write(out);
    }
    static std::vector<T> read(CborReader &in)
    {
        std::vector<T> value;
        for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
            value.push_back(T::read(in));
        return value;
    }
};

} // namespace samsprak
