// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/row_table.h"

namespace samsprak::storage {

/// A query as data: conditions on a kind's fields, turned into SQL with parameters.
class QueryText
{
public:
    enum class Comparison { Equal, NotEqual, AtLeast, Below, AnyOf, Contains };

    explicit QueryText(const RowTable &table)
        : m_table(table)
    {
    }

    /// `values` are encoded; `matchesAbsent` says whether a record without the field meets the condition.
    void add(uint16_t field, Comparison comparison, QList<QByteArray> values, bool matchesAbsent);
    void orderBy(uint16_t field, bool descending);
    void limit(int rows) { m_limit = rows; }

    QByteArray selectSql() const;
    QByteArray countSql() const;
    /// The query must outlive the statement's steps.
    void bind(Statement &statement) const;
    const RowTable &table() const { return m_table; }

private:
    struct Value
    {
        FieldType type;
        QByteArray encoded;
    };

    const RowTable &m_table;
    QByteArray m_conditions;
    QByteArray m_order;
    int m_limit = -1;
    QList<Value> m_values;
};

} // namespace samsprak::storage
