// SPDX-License-Identifier: MPL-2.0
#include "invariants.h"
#include "storage/database.h"
#include "storage/row_store.h"

namespace samsprak::simulation {

namespace {

constexpr int All = std::numeric_limits<int>::max();

QString described(Kind kind, const Id &id)
{
    return QStringLiteral("kind %1 %2").arg(int(kind)).arg(id.toString());
}

/// The tablet's rows one after the other against what the hub has for it; what is left over, it lacks.
class Comparison
{
public:
    Comparison(SimTablet &tablet, storage::Database &database, std::map<Id, hub::Head> expected)
        : m_buckets(database)
        , m_rows(database, *tablet.schema, m_buckets)
        , m_database(database)
        , m_expected(std::move(expected))
    {
    }

    Finding run()
    {
        for (const auto &table : m_rows.tables())
            if (const Finding wrong =
                    compareTable(table->name(), QByteArray::number(int(table->entity().kind))))
                return wrong;
        if (const Finding wrong = compareTable("raw_record", "kind"))
            return wrong;
        if (!m_expected.empty()) {
            const hub::Head &head = m_expected.begin()->second;
            return QStringLiteral("lacks %1 of revision %2 in %3")
                .arg(described(head.kind, head.id))
                .arg(head.revision)
                .arg(head.bucket.toString());
        }
        if (m_database.integer("SELECT count(*) FROM shadow") > 0)
            return QStringLiteral("a shadow is left at rest");
        return std::nullopt;
    }

private:
    Finding compareTable(const QByteArray &table, const QByteArray &kind)
    {
        std::vector<std::pair<Kind, Id>> records;
        {
            storage::Statement query =
                m_database.statement("SELECT " + kind + ", id FROM " + table + " ORDER BY id");
            while (query.step())
                records.emplace_back(Kind(query.integer(0)), query.id(1));
        }
        for (const auto &[recordKind, id] : records)
            if (const Finding wrong = compareRecord(recordKind, id))
                return wrong;
        return std::nullopt;
    }

    Finding compareRecord(Kind kind, const Id &id)
    {
        const auto row = m_rows.read(kind, id);
        const auto known = m_expected.find(id);
        const QString what = described(kind, id);
        if (known == m_expected.end()) {
            // What the tablet refused by itself, the hub does not know.
            const bool refusedHere = kind == Kind::Refusal && row->revision == 0;
            return refusedHere ? Finding() : QStringLiteral("has %1, which is not for it").arg(what);
        }
        const hub::Head head = known->second;
        m_expected.erase(known);
        if (row->pending != 0)
            return QStringLiteral("%1 is pending at rest").arg(what);
        if (row->bucket != head.bucket || row->revision != head.revision)
            return QStringLiteral("%1 is at revision %2 instead of %3, in %4 instead of %5")
                .arg(what)
                .arg(row->revision)
                .arg(head.revision)
                .arg(row->bucket.toString(), head.bucket.toString());
        return compareFields(what, *FieldMapView::parse(row->fields), *FieldMapView::parse(head.fields));
    }

    static Finding compareFields(const QString &what, const FieldMapView &here, const FieldMapView &there)
    {
        for (const FieldMapView *side : {&here, &there})
            for (const FieldSpan &field : *side)
                if (here.value(field.number) != there.value(field.number))
                    return QStringLiteral("%1 field %2 is %3 instead of %4")
                        .arg(what)
                        .arg(field.number)
                        .arg(QString::fromLatin1(here.value(field.number).toByteArray().toHex()),
                             QString::fromLatin1(there.value(field.number).toByteArray().toHex()));
        return std::nullopt;
    }

    storage::BucketNumbers m_buckets;
    storage::RowStore m_rows;
    storage::Database &m_database;
    std::map<Id, hub::Head> m_expected;
};

} // namespace

void forEachHead(const hub::SqliteStore &store, const std::function<void(const hub::Head &)> &visit)
{
    for (const Bucket &bucket : store.buckets()) {
        std::vector<hub::RowKey> keys;
        store.keys(bucket, 0, store.revision(), All, keys);
        for (const hub::RowKey &key : keys)
            if (const hub::Head head = store.head(key); !head.deleted)
                visit(head);
    }
}

Finding convergence(SimTablet &tablet, const std::vector<Bucket> &scope, const hub::SqliteStore &store)
{
    std::map<Id, hub::Head> expected;
    for (const Bucket &bucket : scope) {
        std::vector<hub::RowKey> keys;
        store.keys(bucket, 0, store.revision(), All, keys);
        for (const hub::RowKey &key : keys)
            if (const hub::Head head = store.head(key); !head.deleted)
                expected[head.id] = head;
    }
    auto database = storage::Database::open(QString::fromStdString(tablet.path()), SimTablet::key(),
                                            storage::Database::Mode::ReadOnly);
    if (!database)
        return QStringLiteral("can't be opened: %1").arg(database.error().detail);
    return Comparison(tablet, **database, std::move(expected)).run();
}

} // namespace samsprak::simulation
