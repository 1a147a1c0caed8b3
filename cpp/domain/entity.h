// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/bucket.h"
#include "domain/field_codec.h"
#include "domain/field_map.h"
#include "domain/kind.h"

#include <tuple>
#include <vector>

namespace samsprak {

/// How the hub merges a field that two people changed since they last saw each other's work.
enum class MergeRule : uint8_t {
    LaterWins,  ///< the later made-at applies, the other value becomes a conflict record
    PerElement, ///< sets and translated texts: each element on its own
    AskPerson,  ///< consent and decisions: nothing is overwritten, a person decides
    HubOnly,    ///< only the hub writes it; a tablet's change to it is refused
};

/// How carefully a field is treated in exports, logs and cards.
enum class Sensitivity : uint8_t { Open, Personal, Sensitive };

struct FieldDescription
{
    uint16_t number = 0;
    const char *name = "";
    FieldType type = FieldType::Text;
    MergeRule merge = MergeRule::LaterWins;
    Sensitivity sensitivity = Sensitivity::Open;
    bool searchable = false;
    bool indexed = false; ///< queries on a tablet select or order by it
};

/// Which bucket a kind's records may live in. None as owner: in any (conflicts live beside their record).
struct BucketShape
{
    BucketOwner owner = BucketOwner::None;
    BucketSection section = BucketSection::None;

    bool admits(const Bucket &bucket) const
    {
        return owner == BucketOwner::None || (owner == bucket.owner && section == bucket.section);
    }
};

/// A kind as data: what tables, wire, diff, rights, export and erasure are derived from.
struct EntityDescription
{
    Kind kind = Kind::Unknown;
    const char *name = "";
    std::vector<BucketShape> buckets;
    bool hubOnly = false; ///< derived or decided by the hub; tablets read it
    std::vector<FieldDescription> fields;

    const FieldDescription *field(uint16_t number) const;
    const FieldDescription *field(QByteArrayView name) const;
    bool admits(const Bucket &bucket) const;
};

/// What every record has besides its declared fields.
struct Record
{
    Id id;
    Bucket bucket;
    QByteArray unknownFields; ///< fields of a newer app, encoded; empty when there are none

    bool operator==(const Record &) const = default;
};

/// One line of a declaration: number, name, member, and how it merges, how sensitive it is, whether search
/// finds it.
template <class E, class T>
struct FieldDeclaration
{
    uint16_t number;
    const char *name;
    T E::*member;
    MergeRule merge = FieldCodec<T>::defaultMerge;
    Sensitivity sensitivity = Sensitivity::Open;
    bool searchable = false;
    bool indexed = false;

    constexpr FieldDeclaration merges(MergeRule rule) const
    {
        return {number, name, member, rule, sensitivity, searchable, indexed};
    }
    constexpr FieldDeclaration personal() const
    {
        return {number, name, member, merge, Sensitivity::Personal, searchable, indexed};
    }
    constexpr FieldDeclaration sensitive() const
    {
        return {number, name, member, merge, Sensitivity::Sensitive, searchable, indexed};
    }
    constexpr FieldDeclaration searched() const
    {
        return {number, name, member, merge, sensitivity, true, indexed};
    }
    constexpr FieldDeclaration keyed() const
    {
        return {number, name, member, merge, sensitivity, searchable, true};
    }
};

template <class E, class T>
constexpr FieldDeclaration<E, T> field(uint16_t number, const char *name, T E::*member)
{
    return {number, name, member};
}

/// Specialised for each entity, beside its struct:
/// `kind`, `name`, `buckets`, `hubOnly`, `fields` (a tuple in ascending order of numbers), `home(record)`.
template <class E>
struct Declaration;

template <class E>
EntityDescription describe()
{
    using D = Declaration<E>;
    EntityDescription description{
        D::kind, D::name, {std::begin(D::buckets), std::end(D::buckets)}, D::hubOnly, {}};
    const auto add = [&]<class T>(const FieldDeclaration<E, T> &f) {
        description.fields.push_back(
            {f.number, f.name, FieldCodec<T>::type, f.merge, f.sensitivity, f.searchable, f.indexed});
    };
    std::apply([&](const auto &...f) { (add(f), ...); }, D::fields);
    return description;
}

/// All fields that differ from their default, and the unknown ones: what a new record sends.
template <class E>
QByteArray encode(const E &record)
{
    static const E untouched{};
    FieldMapBuilder known;
    const auto add = [&]<class T>(const FieldDeclaration<E, T> &f) {
        if (record.*f.member == untouched.*f.member)
            return;
        CborWriter value;
        FieldCodec<T>::write(value, record.*f.member);
        known.add(f.number, value.result());
    };
    std::apply([&](const auto &...f) { (add(f), ...); }, Declaration<E>::fields);
    const QByteArray encoded = known.take();
    if (record.unknownFields.isEmpty())
        return encoded;
    const auto view = FieldMapView::parse(encoded);
    const auto unknown = FieldMapView::parse(record.unknownFields);
    return view && unknown ? patched(*unknown, *view) : encoded;
}

/// The fields in which `after` differs from `before`, defaults written out: what an edit sends.
template <class E>
QByteArray changedFields(const E &before, const E &after)
{
    FieldMapBuilder changes;
    const auto add = [&]<class T>(const FieldDeclaration<E, T> &f) {
        if (before.*f.member == after.*f.member)
            return;
        CborWriter value;
        FieldCodec<T>::write(value, after.*f.member);
        changes.add(f.number, value.result());
    };
    std::apply([&](const auto &...f) { (add(f), ...); }, Declaration<E>::fields);
    return changes.take();
}

/// Leaves the value as it is when the bytes are not one of its type.
template <class T>
void readValue(QByteArrayView encoded, T &value)
{
    CborReader reader(encoded);
    T read = FieldCodec<T>::read(reader);
    if (!reader.failed())
        value = std::move(read);
}

/// Reads a record from its field map. Fields that this build does not know are kept in `unknownFields`;
/// a value that this build can't read leaves the default, and the stored bytes stay as they are.
template <class E>
E decode(const FieldMapView &fields)
{
    E record;
    FieldMapBuilder unknown;
    const FieldSpan *next = fields.begin();
    const auto keepUntil = [&](int number) {
        for (; next != fields.end() && int(next->number) < number; ++next)
            unknown.add(next->number, next->value);
    };
    const auto take = [&]<class T>(const FieldDeclaration<E, T> &f) {
        keepUntil(f.number);
        if (next == fields.end() || next->number != f.number)
            return;
        readValue(next->value, record.*f.member);
        ++next;
    };
    std::apply([&](const auto &...f) { (take(f), ...); }, Declaration<E>::fields);
    keepUntil(0x10000);
    if (!unknown.isEmpty())
        record.unknownFields = unknown.take();
    return record;
}

} // namespace samsprak
