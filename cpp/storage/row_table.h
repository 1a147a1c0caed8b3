// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"
#include "storage/statement.h"

namespace samsprak::storage {

/// Columns that every record's row begins with, then one for each declared field.
enum RowColumn : int {
    IdColumn,
    BucketColumn,
    RevisionColumn,
    PendingColumn,
    UnknownColumn,
    FirstFieldColumn
};

/// The table of one kind, derived from its declaration: names, statements, and the way between a field map
/// and a row. A field is NULL when the record does not have it. What does not fit its column, or has none, is
/// kept as it came in the column `unknown`.
class RowTable
{
public:
    explicit RowTable(const EntityDescription &entity);

    const EntityDescription &entity() const { return m_entity; }
    const QByteArray &name() const { return m_name; }
    static QByteArray nameOf(Kind kind) { return "record_" + QByteArray::number(int(kind)); }
    static QByteArray columnOf(uint16_t number) { return "f" + QByteArray::number(number); }
    /// One statement each: the table, then its indexes.
    QList<QByteArray> createSql() const;
    QByteArray addColumnSql(const FieldDescription &field) const;
    QList<QByteArray> indexSql() const;
    /// `SELECT` of all columns up to and with `FROM`; a condition may follow.
    const QByteArray &selectSql() const { return m_select; }
    const QByteArray &findSql() const { return m_find; }
    /// Parameters in the order of RowColumn, from 1.
    const QByteArray &writeSql() const { return m_write; }

    /// Binds all fields and `unknown`; `spare` holds what `unknown` borrows and must outlive the step.
    void bindFields(Statement &write, const FieldMapView &fields, QByteArray &spare) const;
    QByteArray readFields(const Statement &row) const;

    /// Binds one encoded value as the field's column holds it; false when it does not fit.
    static bool bindValue(Statement &statement, int parameter, FieldType type, QByteArrayView encoded);

private:
    EntityDescription m_entity;
    QByteArray m_name;
    QByteArray m_select;
    QByteArray m_find;
    QByteArray m_write;
};

} // namespace samsprak::storage
