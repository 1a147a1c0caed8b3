// SPDX-License-Identifier: MPL-2.0
#include "storage/table_schema.h"

#include "storage/meta_table.h"
#include "storage/row_store.h"

#include <QFile>

#include <map>

namespace samsprak::storage {

namespace {

/// Of the tables that do not depend on the schema.
constexpr int Format = 1;

constexpr auto FixedTables =
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;"
    "CREATE TABLE bucket(number INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE,"
    " granted INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE raw_record(id BLOB PRIMARY KEY, kind INTEGER NOT NULL, bucket INTEGER NOT NULL,"
    " revision INTEGER NOT NULL, pending INTEGER NOT NULL, fields BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE shadow(id BLOB PRIMARY KEY, kind INTEGER NOT NULL, bucket INTEGER NOT NULL,"
    " revision INTEGER NOT NULL, fields BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE outbox(sequence INTEGER PRIMARY KEY, id BLOB NOT NULL, author BLOB, membership BLOB,"
    " wall INTEGER NOT NULL, since_boot INTEGER NOT NULL, boot BLOB, size INTEGER NOT NULL,"
    " operations BLOB NOT NULL);"
    "CREATE TABLE search_due(number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, record BLOB NOT NULL);"
    "CREATE TABLE search_document(number INTEGER PRIMARY KEY, record BLOB NOT NULL UNIQUE,"
    " kind INTEGER NOT NULL, words TEXT NOT NULL);"
    "CREATE VIRTUAL TABLE search_text USING fts5(words, content='search_document', content_rowid='number',"
    " tokenize=\"unicode61 remove_diacritics 2\");"
    "INSERT INTO search_text(search_text, rank) VALUES('secure-delete', 1);";

struct Column
{
    int type = 0;
    bool indexed = false;
    bool searchable = false;

    bool operator==(const Column &) const = default;
};
using Columns = std::map<std::pair<int, int>, Column>;

Columns columnsOf(const Schema &schema)
{
    Columns columns;
    for (const EntityDescription &entity : schema.kinds())
        for (const FieldDescription &field : entity.fields)
            columns[{int(entity.kind), field.number}] = {int(field.type), field.indexed, field.searchable};
    return columns;
}

QByteArray encoded(const Columns &columns)
{
    CborWriter out;
    out.array(columns.size());
    for (const auto &[place, column] : columns) {
        out.array(5);
        out.integer(place.first);
        out.integer(place.second);
        out.integer(column.type);
        out.boolean(column.indexed);
        out.boolean(column.searchable);
    }
    return std::move(out).result();
}

Columns decoded(QByteArrayView bytes)
{
    Columns columns;
    CborReader in(bytes);
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left) {
        in.array();
        const int kind = int(in.integer());
        const int number = int(in.integer());
        Column &column = columns[{kind, number}];
        column.type = int(in.integer());
        column.indexed = in.boolean();
        column.searchable = in.boolean();
    }
    return columns;
}

bool hasKind(const Columns &columns, Kind kind)
{
    const auto first = columns.lower_bound({int(kind), 0});
    return first != columns.end() && first->first.first == int(kind);
}

Result<void> checkReadable(const Columns &stored, const Columns &wanted)
{
    for (const auto &[place, column] : stored) {
        const auto known = wanted.find(place);
        const QString where = QStringLiteral("kind %1 field %2").arg(place.first).arg(place.second);
        if (known == wanted.end())
            return {ErrorCode::NewerSchema, where};
        if (known->second.type != column.type)
            return {ErrorCode::StorageFailed, where + QStringLiteral(" has another type")};
    }
    return {};
}

Result<void> createAll(Database &database, const RowStore &rows, const Columns &wanted)
{
    WriteTransaction write(database);
    database.execute(FixedTables);
    for (const auto &table : rows.tables())
        for (const QByteArray &sql : table->createSql())
            database.execute(sql.constData());
    MetaTable(database).set("schema", encoded(wanted));
    database.execute(("PRAGMA user_version = " + QByteArray::number(Format)).constData());
    return write.commit();
}

Result<void> copyFile(Database &database, const QString &path)
{
    // The log must be in the file before it is copied, else the copy would lack the latest commits.
    if (!database.truncateLog())
        return {ErrorCode::StorageFailed, QStringLiteral("checkpoint before migration")};
    const QString copy = copyBeforeMigration(path);
    const QString unfinished = copy + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (!QFile::copy(path, unfinished)) {
        QFile::remove(unfinished);
        return {ErrorCode::DiskFull, QStringLiteral("copy before migration")};
    }
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        return {ErrorCode::StorageFailed, QStringLiteral("copy before migration")};
    return {};
}

/// Records that came before their kind was declared move into its table.
void adoptRawRecords(Database &database, RowStore &rows, const RowTable &table)
{
    std::vector<std::pair<Id, StoredRow>> adopted;
    {
        BucketNumbers buckets(database);
        Statement raw =
            database.statement("SELECT id, bucket, revision, pending, fields FROM raw_record WHERE kind = ?");
        raw.bind(1, qint64(table.entity().kind));
        while (raw.step())
            adopted.push_back({raw.id(0),
                               {buckets.bucketOf(raw.integer(1)), raw.integer(2), int(raw.integer(3)),
                                raw.blob(4).toByteArray()}});
    }
    for (const auto &[id, row] : adopted) {
        rows.write(table.entity().kind, id, row);
        rows.markForIndex(table.entity().kind, id);
    }
    database.statement("DELETE FROM raw_record WHERE kind = ?").bind(1, qint64(table.entity().kind)).run();
}

/// Fields that came before they were declared move from `unknown` into their columns.
void adoptUnknownFields(Database &database, RowStore &rows, const RowTable &table)
{
    std::vector<Id> ids;
    {
        Statement query = database.statement("SELECT id FROM " + table.name() + " WHERE unknown IS NOT NULL");
        while (query.step())
            ids.push_back(query.id(0));
    }
    for (const Id &id : ids)
        if (const std::optional<StoredRow> row = rows.read(table.entity().kind, id))
            rows.write(table.entity().kind, id, *row);
}

void migrateTable(Database &database, RowStore &rows, const RowTable &table, const Columns &stored)
{
    const Kind kind = table.entity().kind;
    if (!hasKind(stored, kind)) {
        for (const QByteArray &sql : table.createSql())
            database.execute(sql.constData());
        adoptRawRecords(database, rows, table);
        return;
    }
    bool grows = false;
    bool searchChanges = false;
    for (const FieldDescription &field : table.entity().fields) {
        const auto known = stored.find({int(kind), field.number});
        const bool isNew = known == stored.end();
        if (isNew)
            database.execute(table.addColumnSql(field).constData());
        grows = grows || isNew;
        searchChanges =
            searchChanges || (isNew ? field.searchable : known->second.searchable != field.searchable);
    }
    for (const QByteArray &sql : table.indexSql())
        database.execute(sql.constData());
    if (grows)
        adoptUnknownFields(database, rows, table);
    if (searchChanges)
        database.execute(("INSERT INTO search_due(kind, record) SELECT " + QByteArray::number(int(kind)) +
                          ", id FROM " + table.name())
                             .constData());
}

} // namespace

QString copyBeforeMigration(const QString &path) { return path + QStringLiteral(".before-migration"); }

Result<void> prepareTables(Database &database, const Schema &schema, RowStore &rows, const QString &path)
{
    const Columns wanted = columnsOf(schema);
    const qint64 format = database.integer("PRAGMA user_version");
    const bool isNew = format == 0 && database.integer("SELECT count(*) FROM sqlite_master") == 0;
    if (const Result<void> readable = database.outcome(); !readable)
        return readable;
    if (isNew)
        return createAll(database, rows, wanted);
    if (format > Format)
        return {ErrorCode::NewerSchema, QStringLiteral("format %1").arg(format)};
    const Columns stored = decoded(MetaTable(database).bytes("schema"));
    if (const Result<void> read = database.outcome(); !read)
        return read;
    if (const Result<void> readable = checkReadable(stored, wanted); !readable || stored == wanted)
        return readable;
    if (const Result<void> copied = copyFile(database, path); !copied)
        return copied;
    WriteTransaction write(database);
    for (const auto &table : rows.tables())
        migrateTable(database, rows, *table, stored);
    MetaTable(database).set("schema", encoded(wanted));
    return write.commit();
}

} // namespace samsprak::storage
