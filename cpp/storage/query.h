// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/query_text.h"
#include "storage/typed_row.h"

#include <algorithm>
#include <vector>

namespace samsprak::storage {

/// A typed query on the records of one kind. Conditions are joined by "and". Fields declared `keyed()` have
/// an index; others are compared row by row. Valid as long as the reader that it comes from.
template <class E>
class Query
{
public:
    Query(Database &database, BucketNumbers &buckets)
        : m_database(database)
        , m_buckets(buckets)
        , m_text(rowTable<E>())
    {
    }

    template <class T>
    Query &&where(T E::*member, const std::type_identity_t<T> &value) &&
    {
        m_text.add(numberOf(member), QueryText::Comparison::Equal, {encoded(value)}, absent(member) == value);
        return std::move(*this);
    }
    template <class T>
    Query &&whereNot(T E::*member, const std::type_identity_t<T> &value) &&
    {
        m_text.add(numberOf(member), QueryText::Comparison::NotEqual, {encoded(value)},
                   !(absent(member) == value));
        return std::move(*this);
    }
    /// Any of the values; none matches nothing.
    template <class T, class Values>
    Query &&whereAnyOf(T E::*member, const Values &values) &&
    {
        QList<QByteArray> encodings;
        for (const T &value : values)
            encodings.append(encoded(value));
        m_text.add(numberOf(member), QueryText::Comparison::AnyOf, std::move(encodings),
                   std::find(std::begin(values), std::end(values), absent(member)) != std::end(values));
        return std::move(*this);
    }
    /// Sets of ids that have this one.
    Query &&containing(IdSet E::*member, const Id &element) &&
    {
        m_text.add(numberOf(member), QueryText::Comparison::Contains, {encoded(element)}, false);
        return std::move(*this);
    }
    /// From this value on, inclusive.
    template <class T>
    Query &&from(T E::*member, const std::type_identity_t<T> &value) &&
    {
        m_text.add(numberOf(member), QueryText::Comparison::AtLeast, {encoded(value)},
                   !(absent(member) < value));
        return std::move(*this);
    }
    /// Before this value, exclusive.
    template <class T>
    Query &&before(T E::*member, const std::type_identity_t<T> &value) &&
    {
        m_text.add(numberOf(member), QueryText::Comparison::Below, {encoded(value)}, absent(member) < value);
        return std::move(*this);
    }
    template <class T>
    Query &&orderBy(T E::*member) &&
    {
        m_text.orderBy(numberOf(member), false);
        return std::move(*this);
    }
    template <class T>
    Query &&orderByDescending(T E::*member) &&
    {
        m_text.orderBy(numberOf(member), true);
        return std::move(*this);
    }
    Query &&limit(int rows) &&
    {
        m_text.limit(rows);
        return std::move(*this);
    }

    Result<std::vector<E>> list() const
    {
        std::vector<E> records;
        {
            Statement rows = m_database.statement(m_text.selectSql());
            m_text.bind(rows);
            while (rows.step())
                records.push_back(readRecord<E>(rows, m_buckets));
        }
        if (std::optional<Error> failure = m_database.takeFailure())
            return std::move(*failure);
        return records;
    }

    Result<int> count() const
    {
        int number = 0;
        {
            Statement rows = m_database.statement(m_text.countSql());
            m_text.bind(rows);
            if (rows.step())
                number = int(rows.integer(0));
        }
        if (std::optional<Error> failure = m_database.takeFailure())
            return std::move(*failure);
        return number;
    }

private:
    template <class T>
    static uint16_t numberOf(T E::*member)
    {
        uint16_t number = 0;
        const auto compare = [&]<class F>(const FieldDeclaration<E, F> &f) {
            if constexpr (std::same_as<F, T>)
                if (f.member == member)
                    number = f.number;
        };
        std::apply([&](const auto &...f) { (compare(f), ...); }, Declaration<E>::fields);
        return number;
    }
    /// What a record has that never got the field.
    template <class T>
    static T absent(T E::*member)
    {
        static const E untouched{};
        return untouched.*member;
    }
    template <class T>
    static QByteArray encoded(const T &value)
    {
        CborWriter out;
        if constexpr (std::same_as<T, QString>)
            out.text(value);
        else
            FieldCodec<T>::write(out, value);
        return std::move(out).result();
    }

    Database &m_database;
    BucketNumbers &m_buckets;
    QueryText m_text;
};

} // namespace samsprak::storage
