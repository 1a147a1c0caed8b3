// SPDX-License-Identifier: MPL-2.0
#include "storage/spool.h"

#include <sodium.h>

namespace samsprak::storage {

namespace {

constexpr auto Tables =
    "CREATE TABLE IF NOT EXISTS spool_hub(number INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE,"
    " fingerprint BLOB NOT NULL, token TEXT NOT NULL, sealing_key BLOB NOT NULL);"
    "CREATE TABLE IF NOT EXISTS spool(number INTEGER PRIMARY KEY AUTOINCREMENT, hub INTEGER NOT NULL,"
    " profile BLOB NOT NULL, transaction_id BLOB NOT NULL UNIQUE, operations INTEGER NOT NULL,"
    " box BLOB NOT NULL);";

/// Nothing when the key is none.
std::optional<QByteArray> sealedTo(const QByteArray &key, const QByteArray &content)
{
    [[maybe_unused]] static const int ready = sodium_init();
    if (key.size() != qsizetype(crypto_box_PUBLICKEYBYTES))
        return std::nullopt;
    QByteArray box(content.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const auto raw = [](const QByteArray &bytes) {
        return reinterpret_cast<const uint8_t *>(bytes.constData());
    };
    crypto_box_seal(reinterpret_cast<uint8_t *>(box.data()), raw(content), quint64(content.size()), raw(key));
    return box;
}

SpoolHub readHub(const Statement &row)
{
    return {row.integer(0), row.text(1), row.blob(2).toByteArray(), row.text(3), row.blob(4).toByteArray()};
}

template <class T>
Result<T> answered(Database &database, T answer)
{
    if (std::optional<Error> failure = database.takeFailure())
        return std::move(*failure);
    return answer;
}

} // namespace

Result<std::unique_ptr<Spool>> Spool::open(const QString &path, const RawKey &deviceKey)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, deviceKey, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    WriteTransaction write(**database);
    (*database)->execute(Tables);
    if (const Result<void> created = write.commit(); !created)
        return created.error();
    return std::unique_ptr<Spool>(new Spool(std::move(database).value()));
}

Result<void> Spool::keepHub(const SpoolHub &hub)
{
    const QByteArray url = hub.url.toUtf8();
    const QByteArray token = hub.token.toUtf8();
    WriteTransaction write(*m_database);
    m_database
        ->statement("INSERT INTO spool_hub(url, fingerprint, token, sealing_key) VALUES(?1, ?2, ?3, ?4) "
                    "ON CONFLICT(url) DO UPDATE SET fingerprint = ?2, "
                    "token = CASE WHEN ?3 = '' THEN token ELSE ?3 END, "
                    "sealing_key = CASE WHEN length(?4) = 0 THEN sealing_key ELSE ?4 END")
        .bindText(1, url)
        .bindBlob(2, hub.certificateFingerprint)
        .bindText(3, token)
        .bindBlob(4, hub.sealingKey)
        .run();
    return write.commit();
}

Result<std::vector<SpoolHub>> Spool::hubs() const
{
    std::vector<SpoolHub> hubs;
    {
        Statement rows =
            m_database->statement("SELECT number, url, fingerprint, token, sealing_key FROM spool_hub");
        while (rows.step())
            hubs.push_back(readHub(rows));
    }
    return answered(*m_database, std::move(hubs));
}

Result<std::optional<SpoolHub>> Spool::hub(const QString &url) const
{
    std::optional<SpoolHub> found;
    {
        const QByteArray name = url.toUtf8();
        Statement row = m_database->statement(
            "SELECT number, url, fingerprint, token, sealing_key FROM spool_hub WHERE url = ?");
        if (row.bindText(1, name).step())
            found = readHub(row);
    }
    return answered(*m_database, std::move(found));
}

bool Spool::holds(const Id &transaction) const
{
    return m_database->statement("SELECT 1 FROM spool WHERE transaction_id = ?")
        .bindBlob(1, transaction.bytes())
        .step();
}

Result<void> Spool::put(const SpoolHub &hub, const Id &profile, const std::vector<SpoolItem> &items)
{
    WriteTransaction write(*m_database);
    for (const SpoolItem &item : items) {
        if (holds(item.transaction))
            continue;
        const std::optional<QByteArray> box = sealedTo(hub.sealingKey, item.content);
        if (!box)
            return {ErrorCode::InvalidInput, QStringLiteral("sealing key")};
        m_database
            ->statement("INSERT INTO spool(hub, profile, transaction_id, operations, box) "
                        "VALUES(?, ?, ?, ?, ?)")
            .bind(1, hub.number)
            .bindBlob(2, profile.bytes())
            .bindBlob(3, item.transaction.bytes())
            .bind(4, item.operations)
            .bindBlob(5, *box)
            .run();
    }
    return write.commit();
}

Result<std::vector<SpoolEntry>> Spool::head(qint64 hub, const Id &exceptProfile, int most, qint64 bytes) const
{
    std::vector<SpoolEntry> entries;
    {
        Statement rows = m_database->statement(
            "SELECT transaction_id, box FROM spool WHERE hub = ? AND profile <> ? ORDER BY number LIMIT ?");
        rows.bind(1, hub).bindBlob(2, exceptProfile.bytes()).bind(3, most);
        while (rows.step()) {
            bytes -= rows.blob(1).size();
            if (bytes < 0 && !entries.empty())
                break;
            entries.push_back({rows.id(0), rows.blob(1).toByteArray()});
        }
    }
    return answered(*m_database, std::move(entries));
}

Result<void> Spool::drop(const std::vector<Id> &transactions)
{
    if (transactions.empty())
        return {};
    WriteTransaction write(*m_database);
    {
        Statement remove = m_database->statement("DELETE FROM spool WHERE transaction_id = ?");
        for (const Id &transaction : transactions)
            remove.bindBlob(1, transaction.bytes()).run();
    }
    return write.commit();
}

Result<int> Spool::waitingOperations(const Id &exceptProfile) const
{
    int waiting = 0;
    {
        Statement row =
            m_database->statement("SELECT coalesce(sum(operations), 0) FROM spool WHERE profile <> ?");
        if (row.bindBlob(1, exceptProfile.bytes()).step())
            waiting = int(row.integer(0));
    }
    return answered(*m_database, waiting);
}

} // namespace samsprak::storage
