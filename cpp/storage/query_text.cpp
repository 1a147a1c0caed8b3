// SPDX-License-Identifier: MPL-2.0
#include "storage/query_text.h"

namespace samsprak::storage {

void QueryText::add(uint16_t number, Comparison comparison, QList<QByteArray> values, bool matchesAbsent)
{
    const QByteArray column = RowTable::columnOf(number);
    const FieldDescription *field = m_table.entity().field(number);
    QByteArray condition;
    switch (comparison) {
    case Comparison::Equal:
        condition = column + " = ?";
        break;
    case Comparison::NotEqual:
        condition = column + " <> ?";
        break;
    case Comparison::AtLeast:
        condition = column + " >= ?";
        break;
    case Comparison::Below:
        condition = column + " < ?";
        break;
    case Comparison::AnyOf:
        condition = column + " IN (" +
                    QByteArray("?, ").repeated(values.size()).chopped(values.isEmpty() ? 0 : 2) + ')';
        break;
    case Comparison::Contains:
        // An encoded element stands in its set's encoding byte for byte.
        condition = "instr(" + column + ", ?) > 0";
        break;
    }
    if (matchesAbsent)
        condition = '(' + condition + " OR " + column + " IS NULL)";
    m_conditions += (m_conditions.isEmpty() ? " WHERE " : " AND ") + condition;
    const FieldType type = comparison == Comparison::Contains ? FieldType::Bytes : field->type;
    for (QByteArray &value : values)
        m_values.append({type, std::move(value)});
}

void QueryText::orderBy(uint16_t field, bool descending)
{
    m_order +=
        (m_order.isEmpty() ? " ORDER BY " : ", ") + RowTable::columnOf(field) + (descending ? " DESC" : "");
}

QByteArray QueryText::selectSql() const
{
    QByteArray sql = m_table.selectSql() + m_conditions + m_order;
    // Equal rows come in the order of their ids, so that two readings never differ.
    sql += m_order.isEmpty() ? " ORDER BY id" : ", id";
    if (m_limit >= 0)
        sql += " LIMIT " + QByteArray::number(m_limit);
    return sql;
}

QByteArray QueryText::countSql() const { return "SELECT count(*) FROM " + m_table.name() + m_conditions; }

void QueryText::bind(Statement &statement) const
{
    int parameter = 0;
    for (const Value &value : m_values)
        RowTable::bindValue(statement, ++parameter, value.type, value.encoded);
}

} // namespace samsprak::storage
