// SPDX-License-Identifier: MPL-2.0
#include "store_conformance.h"

#include "hub/sqlite_store.h"
#include "private_postgres.h"
#include "server/postgres/postgres_store.h"

namespace samsprak::test {

using namespace hub;

void StoreConformance::initTestCase_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void StoreConformance::init()
{
    QFETCH_GLOBAL(bool, isPostgres);
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = isPostgres ? PrivatePostgres::shared().newDatabase() : QString();
    reopen();
}

void StoreConformance::reopen()
{
    m_store.reset();
    if (m_url.isEmpty()) {
        auto opened = SqliteStore::open(m_folder->filePath(QStringLiteral("hub.db")), storage::RawKey{7},
                                        SqliteStore::Mode::ReadWrite, m_random);
        QVERIFY2(opened, "SQLite");
        m_store = std::move(*opened);
    } else {
        auto opened = server::PostgresStore::open(m_url, "test", m_random);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }
}

Id StoreConformance::newId()
{
    Id id;
    m_random(id.data(), Id::Size);
    return id;
}

Head StoreConformance::headOf(const Bucket &bucket, Kind kind, const QByteArray &fields)
{
    Head head;
    head.kind = kind;
    head.id = newId();
    head.bucket = bucket;
    head.fields = fields;
    head.stamps = "stamps";
    return head;
}

Head StoreConformance::stored(Head head)
{
    m_store->begin();
    head.revision = m_store->nextRevision(1000);
    m_store->put(head);
    if (!m_store->commit())
        qFatal("not stored");
    return head;
}

} // namespace samsprak::test
