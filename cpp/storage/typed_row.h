// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"
#include "storage/bucket_numbers.h"
#include "storage/row_table.h"

namespace samsprak::storage {

/// Reads one column into a member without a detour over the encoding where the column has the value itself.
/// A value that this build can't read leaves the default.
template <class T>
void readColumn(const Statement &row, int column, T &member)
{
    if (row.isNull(column))
        return;
    constexpr FieldType type = FieldCodec<T>::type;
    if constexpr (type == FieldType::Boolean) {
        member = row.integer(column) != 0;
    } else if constexpr (type == FieldType::Integer) {
        member = T(row.integer(column));
    } else if constexpr (std::same_as<T, QString>) {
        member = row.text(column);
    } else if constexpr (std::same_as<T, Id>) {
        member = row.id(column);
    } else {
        CborWriter text;
        if constexpr (type == FieldType::Text)
            text.utf8(row.utf8(column));
        CborReader encoded(type == FieldType::Text ? QByteArrayView(text.result()) : row.blob(column));
        T value = FieldCodec<T>::read(encoded);
        if (!encoded.failed())
            member = std::move(value);
    }
}

/// Reads a row of `SELECT` in the order of RowTable::selectSql.
template <class E>
E readRecord(const Statement &row, BucketNumbers &buckets)
{
    E record;
    record.id = row.id(IdColumn);
    record.bucket = buckets.bucketOf(row.integer(BucketColumn));
    if (!row.isNull(UnknownColumn))
        record.unknownFields = row.blob(UnknownColumn).toByteArray();
    int column = FirstFieldColumn;
    std::apply([&](const auto &...f) { (readColumn(row, column++, record.*f.member), ...); },
               Declaration<E>::fields);
    return record;
}

/// The derived table of a kind, made once.
template <class E>
const RowTable &rowTable()
{
    static const RowTable table(describe<E>());
    return table;
}

} // namespace samsprak::storage
