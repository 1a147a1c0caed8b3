// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/row_copy.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace samsprak::server {

namespace {

constexpr auto RowsAtOnce = "200"; ///< an attachment's piece is up to 256 KiB

QByteArray placeholders(qsizetype count, char mark)
{
    QByteArrayList marks;
    for (qsizetype i = 1; i <= count; ++i)
        marks << mark + QByteArray::number(i);
    return marks.join(", ");
}

QByteArray insertion(const Table &table, char mark)
{
    return "INSERT INTO " + table.name + " (" + table.columnNames() + ") VALUES (" +
           placeholders(qsizetype(table.columns.size()), mark) + ")";
}

/// Reads alike from both engines' statements, whose rows have the same shape.
template <class Statement>
Row rowOf(const Statement &statement, const Table &table)
{
    Row row;
    for (int i = 0; i < int(table.columns.size()); ++i) {
        if (statement.isNull(i))
            row.emplace_back();
        else if (table.columns[size_t(i)].type == "INTEGER")
            row.emplace_back(statement.integer(i));
        else
            row.emplace_back(statement.blob(i).toByteArray());
    }
    return row;
}

void addNumber(QCryptographicHash &hash, qint64 number)
{
    const qint64 ordered = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&ordered), sizeof ordered));
}

/// Each value with its type and length before it, so that no two rows look alike.
void add(QCryptographicHash &hash, const Value &value)
{
    addNumber(hash, qint64(value.index()));
    if (const auto *number = std::get_if<qint64>(&value)) {
        addNumber(hash, *number);
    } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        addNumber(hash, bytes->size());
        hash.addData(*bytes);
    }
}

} // namespace

QByteArray Table::columnNames() const
{
    QByteArrayList names;
    for (const Column &column : columns)
        names << column.name;
    return names.join(", ");
}

QByteArray Table::keyNames(const char *collation) const
{
    std::map<qint64, QByteArray> parts;
    for (const Column &column : columns)
        if (column.keyPart > 0)
            parts[column.keyPart] = column.type == "TEXT" ? column.name + collation : column.name;
    QByteArrayList names;
    for (const auto &[place, part] : parts)
        names << part;
    // A table without a key has one row.
    return names.isEmpty() ? QByteArray("1") : names.join(", ");
}

std::vector<Table> tablesOf(storage::Database &database)
{
    std::vector<Table> tables;
    storage::Statement names = database.statement(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (names.step()) {
        Table table{names.utf8(0).toByteArray(), {}};
        storage::Statement columns = database.statement("SELECT name, type, pk FROM pragma_table_info('" +
                                                        table.name + "') ORDER BY cid");
        while (columns.step())
            table.columns.push_back(
                {columns.utf8(0).toByteArray(), columns.utf8(1).toByteArray(), columns.integer(2)});
        tables.push_back(std::move(table));
    }
    return tables;
}

void readRows(storage::Database &database, const Table &table, const Visit &visit)
{
    storage::Statement rows = database.statement("SELECT " + table.columnNames() + " FROM " + table.name +
                                                 " ORDER BY " + table.keyNames(""));
    while (rows.step())
        visit(rowOf(rows, table));
}

void writeRow(storage::Database &database, const Table &table, const Row &row)
{
    storage::Statement insert = database.statement(insertion(table, '?'));
    for (size_t i = 0; i < row.size(); ++i) {
        const int parameter = int(i) + 1;
        if (const auto *number = std::get_if<qint64>(&row[i]))
            insert.bind(parameter, *number);
        else if (const auto *bytes = std::get_if<QByteArray>(&row[i]))
            table.columns[i].type == "TEXT" ? insert.bindText(parameter, *bytes)
                                            : insert.bindBlob(parameter, *bytes);
        else
            insert.bindNull(parameter);
    }
    insert.run();
}

void readRows(postgres::Connection &connection, const Table &table, const Visit &visit)
{
    connection.execute("DECLARE rows_of_table NO SCROLL CURSOR FOR SELECT " + table.columnNames() + " FROM " +
                       table.name + " ORDER BY " + table.keyNames(" COLLATE \"C\""));
    for (bool more = true; more;) {
        postgres::Statement rows =
            connection.statement(QByteArray("FETCH ") + RowsAtOnce + " FROM rows_of_table");
        for (more = false; rows.step(); more = true)
            visit(rowOf(rows, table));
    }
    connection.execute("CLOSE rows_of_table");
}

void writeRow(postgres::Connection &connection, const Table &table, const Row &row)
{
    postgres::Statement insert = connection.statement(insertion(table, '$'));
    for (size_t i = 0; i < row.size(); ++i) {
        const int parameter = int(i) + 1;
        if (const auto *number = std::get_if<qint64>(&row[i]))
            insert.bind(parameter, *number);
        else if (const auto *bytes = std::get_if<QByteArray>(&row[i]))
            insert.bindBytes(parameter, *bytes);
        else
            insert.bindNull(parameter);
    }
    insert.run();
}

template <class Database>
Contents contentsOf(Database &database, const Table &table)
{
    Contents contents;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    readRows(database, table, [&](const Row &row) {
        ++contents.rows;
        for (const Value &value : row)
            add(hash, value);
    });
    contents.digest = hash.result();
    return contents;
}

template Contents contentsOf(storage::Database &, const Table &);
template Contents contentsOf(postgres::Connection &, const Table &);

} // namespace samsprak::server
