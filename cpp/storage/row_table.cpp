// SPDX-License-Identifier: MPL-2.0
#include "storage/row_table.h"

namespace samsprak::storage {

namespace {

const char *columnType(FieldType type)
{
    switch (type) {
    case FieldType::Boolean:
    case FieldType::Integer:
        return "INTEGER";
    case FieldType::Text:
        return "TEXT";
    default:
        return "BLOB";
    }
}

/// Encodes a column's value again; the inverse of RowTable::bindValue.
void writeValue(CborWriter &out, FieldType type, const Statement &row, int column)
{
    switch (type) {
    case FieldType::Boolean:
        out.boolean(row.integer(column) != 0);
        break;
    case FieldType::Integer:
        out.integer(row.integer(column));
        break;
    case FieldType::Text:
        out.utf8(row.utf8(column));
        break;
    case FieldType::Identifier:
        row.blob(column).isEmpty() ? out.null() : out.bytes(row.blob(column));
        break;
    default:
        out.raw(row.blob(column));
    }
}

} // namespace

RowTable::RowTable(const EntityDescription &entity)
    : m_entity(entity)
    , m_name(nameOf(entity.kind))
{
    QByteArray columns = "id, bucket, revision, pending, unknown";
    QByteArray places = "?, ?, ?, ?, ?";
    for (const FieldDescription &field : m_entity.fields) {
        columns += ", " + columnOf(field.number);
        places += ", ?";
    }
    m_select = "SELECT " + columns + " FROM " + m_name;
    m_find = m_select + " WHERE id = ?";
    m_write = "INSERT OR REPLACE INTO " + m_name + '(' + columns + ") VALUES(" + places + ')';
}

QList<QByteArray> RowTable::createSql() const
{
    QByteArray table = "CREATE TABLE " + m_name +
                       "(id BLOB PRIMARY KEY, bucket INTEGER NOT NULL, revision INTEGER NOT NULL, "
                       "pending INTEGER NOT NULL, unknown BLOB";
    for (const FieldDescription &field : m_entity.fields)
        table += ", " + columnOf(field.number) + ' ' + columnType(field.type);
    return QList<QByteArray>{table + ") WITHOUT ROWID"} + indexSql();
}

QByteArray RowTable::addColumnSql(const FieldDescription &field) const
{
    return "ALTER TABLE " + m_name + " ADD COLUMN " + columnOf(field.number) + ' ' + columnType(field.type);
}

QList<QByteArray> RowTable::indexSql() const
{
    QList<QByteArray> statements;
    for (const FieldDescription &field : m_entity.fields)
        if (field.indexed)
            statements += "CREATE INDEX IF NOT EXISTS " + m_name + '_' + columnOf(field.number) + " ON " +
                          m_name + '(' + columnOf(field.number) + ')';
    return statements;
}

bool RowTable::bindValue(Statement &statement, int parameter, FieldType type, QByteArrayView encoded)
{
    CborReader in(encoded);
    switch (type) {
    case FieldType::Boolean:
        statement.bind(parameter, in.boolean() ? 1 : 0);
        break;
    case FieldType::Integer:
        statement.bind(parameter, in.integer());
        break;
    case FieldType::Text:
        statement.bindText(parameter, in.utf8());
        break;
    case FieldType::Identifier:
        // Null is a value too ("no longer any"), kept apart from a field that nobody ever set.
        if (in.skipNull()) {
            statement.bindBlob(parameter, {});
        } else {
            const QByteArrayView id = in.bytes();
            statement.bindBlob(parameter, id);
            return id.size() == Id::Size && in.atEnd();
        }
        break;
    default:
        statement.bindBlob(parameter, encoded);
        return true;
    }
    return !in.failed() && in.atEnd();
}

void RowTable::bindFields(Statement &write, const FieldMapView &fields, QByteArray &spare) const
{
    FieldMapBuilder unknown;
    const FieldSpan *next = fields.begin();
    const auto keepUntil = [&](int number) {
        for (; next != fields.end() && int(next->number) < number; ++next)
            unknown.add(next->number, next->value);
    };
    int parameter = FirstFieldColumn + 1;
    for (const FieldDescription &field : m_entity.fields) {
        keepUntil(field.number);
        const bool present = next != fields.end() && next->number == field.number;
        const bool fits = present && bindValue(write, parameter, field.type, next->value);
        if (!fits)
            write.bindNull(parameter);
        if (present && !fits)
            unknown.add(next->number, next->value);
        if (present)
            ++next;
        ++parameter;
    }
    keepUntil(0x10000);
    if (unknown.isEmpty()) {
        write.bindNull(UnknownColumn + 1);
        return;
    }
    spare = unknown.take();
    write.bindBlob(UnknownColumn + 1, spare);
}

QByteArray RowTable::readFields(const Statement &row) const
{
    const QByteArray kept =
        row.isNull(UnknownColumn) ? emptyFieldMap() : row.blob(UnknownColumn).toByteArray();
    const FieldMapView unknown = FieldMapView::parse(kept).value_or(FieldMapView{});
    FieldMapBuilder fields;
    const FieldSpan *next = unknown.begin();
    const auto addUntil = [&](int number) {
        for (; next != unknown.end() && int(next->number) < number; ++next)
            fields.add(next->number, next->value);
    };
    int column = FirstFieldColumn;
    for (const FieldDescription &field : m_entity.fields) {
        addUntil(field.number);
        if (!row.isNull(column)) {
            CborWriter value;
            writeValue(value, field.type, row, column);
            fields.add(field.number, value.result());
        }
        ++column;
    }
    addUntil(0x10000);
    return fields.take();
}

} // namespace samsprak::storage
