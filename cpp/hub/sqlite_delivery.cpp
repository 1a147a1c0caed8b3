// SPDX-License-Identifier: MPL-2.0
#include "hub/sqlite_store.h"

namespace samsprak::hub {

using storage::Statement;

namespace {

TabletUse useOf(qint64 shared) { return shared != 0 ? TabletUse::Shared : TabletUse::Personal; }

} // namespace

std::optional<Writer> SqliteStore::writer(const Id &id) const
{
    Statement query = m_database->statement("SELECT number, actor, is_participant, last_sequence, lineage, "
                                            "previous_lineage FROM writer WHERE id = ?1");
    query.bindId(1, id);
    if (!query.step())
        return std::nullopt;
    Writer writer;
    writer.number = query.integer(0);
    writer.id = id;
    writer.actor = {query.id(1), query.integer(2) != 0};
    writer.lastSequence = quint64(query.integer(3));
    writer.lineage = query.blob(4).toByteArray();
    writer.previousLineage = query.blob(5).toByteArray();
    return writer;
}

Id SqliteStore::actorOf(qint64 writer) const
{
    Statement query = m_database->statement("SELECT actor FROM writer WHERE number = ?1");
    query.bind(1, writer);
    return query.step() ? query.id(0) : Id{};
}

void SqliteStore::save(Writer &writer)
{
    if (writer.number == 0) {
        Statement insert = m_database->statement("INSERT INTO writer (id, actor, is_participant, "
                                                 "last_sequence) VALUES (?1, ?2, ?3, 0) RETURNING number");
        insert.bindId(1, writer.id).bindId(2, writer.actor.id).bind(3, writer.actor.isParticipant ? 1 : 0);
        if (insert.step())
            writer.number = insert.integer(0);
        insert.run();
    }
    Statement update = m_database->statement(
        "UPDATE writer SET last_sequence = ?2, lineage = ?3, previous_lineage = ?4 WHERE number = ?1");
    update.bind(1, writer.number).bind(2, qint64(writer.lastSequence));
    update.bindBlob(3, writer.lineage).bindBlob(4, writer.previousLineage).run();
}

QString SqliteStore::tabletOf(qint64 writer) const
{
    Statement query = m_database->statement("SELECT name FROM writer_tablet WHERE writer = ?1");
    query.bind(1, writer);
    return query.step() ? query.text(0) : QString();
}

void SqliteStore::nameTablet(qint64 writer, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    Statement insert = m_database->statement("INSERT OR REPLACE INTO writer_tablet VALUES (?1, ?2)");
    insert.bind(1, writer).bindText(2, utf8).run();
}

std::optional<RecordedOutcome> SqliteStore::outcome(const Id &transaction) const
{
    static const QByteArray sql("SELECT writer, sequence, outcome FROM answer WHERE transaction_id = ?1");
    Statement query = m_database->statement(sql);
    query.bindBlob(1, transaction.bytes());
    if (!query.step())
        return std::nullopt;
    return RecordedOutcome{query.integer(0), quint64(query.integer(1)), query.blob(2).toByteArray()};
}

void SqliteStore::record(const Id &transaction, const RecordedOutcome &outcome)
{
    static const QByteArray sql("INSERT INTO answer VALUES (?1, ?2, ?3, ?4)");
    Statement insert = m_database->statement(sql);
    insert.bindBlob(1, transaction.bytes()).bind(2, outcome.writer).bind(3, qint64(outcome.sequence));
    insert.bindBlob(4, outcome.outcome).run();
}

bool SqliteStore::knowsScope(const QByteArray &hash) const { return scope(hash).has_value(); }

std::optional<QByteArray> SqliteStore::scope(const QByteArray &hash) const
{
    Statement query = m_database->statement("SELECT buckets FROM scope WHERE hash = ?1");
    query.bindBlob(1, hash);
    if (!query.step())
        return std::nullopt;
    return query.blob(0).toByteArray();
}

void SqliteStore::rememberScope(const QByteArray &hash, const QByteArray &buckets)
{
    Statement insert = m_database->statement("INSERT OR IGNORE INTO scope VALUES (?1, ?2)");
    insert.bindBlob(1, hash).bindBlob(2, buckets).run();
}

void SqliteStore::quarantine(const Id &transaction, const Id &author, const QByteArray &operation)
{
    Statement insert = m_database->statement(
        "INSERT INTO quarantine (transaction_id, author, operation) VALUES (?1, ?2, ?3)");
    insert.bindBlob(1, transaction.bytes()).bindBlob(2, author.bytes()).bindBlob(3, operation).run();
}

std::vector<QByteArray> SqliteStore::quarantined(const Id &transaction) const
{
    Statement query =
        m_database->statement("SELECT operation FROM quarantine WHERE transaction_id = ?1 ORDER BY number");
    query.bindBlob(1, transaction.bytes());
    std::vector<QByteArray> operations;
    while (query.step())
        operations.push_back(query.blob(0).toByteArray());
    return operations;
}

void SqliteStore::purgeQuarantine(const std::function<bool(const QByteArray &operation)> &isDoomed)
{
    std::vector<qint64> doomed;
    {
        Statement rows = m_database->statement("SELECT number, operation FROM quarantine");
        while (rows.step())
            if (isDoomed(rows.blob(1).toByteArray()))
                doomed.push_back(rows.integer(0));
    }
    Statement remove = m_database->statement("DELETE FROM quarantine WHERE number = ?1");
    for (const qint64 number : doomed)
        remove.bind(1, number).run();
}

std::optional<Account> SqliteStore::account(const QByteArray &tokenHash) const
{
    Statement query =
        m_database->statement("SELECT actor, is_participant, device_name, shared FROM token WHERE hash = ?1");
    query.bindBlob(1, tokenHash);
    if (!query.step())
        return std::nullopt;
    return Account{{query.id(0), query.integer(1) != 0}, query.text(2), useOf(query.integer(3))};
}

void SqliteStore::addToken(const QByteArray &tokenHash, const Account &account)
{
    const QByteArray name = account.deviceName.toUtf8();
    Statement insert = m_database->statement("INSERT INTO token VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bindBlob(1, tokenHash).bindId(2, account.actor.id);
    insert.bind(3, account.actor.isParticipant ? 1 : 0).bindText(4, name);
    insert.bind(5, account.use == TabletUse::Shared ? 1 : 0).run();
}

std::optional<EnrolmentCode> SqliteStore::code(const QByteArray &codeHash) const
{
    Statement query =
        m_database->statement("SELECT actor, is_participant, expires_at, shared FROM code WHERE hash = ?1");
    query.bindBlob(1, codeHash);
    if (!query.step())
        return std::nullopt;
    return EnrolmentCode{{query.id(0), query.integer(1) != 0}, query.integer(2), useOf(query.integer(3))};
}

void SqliteStore::addCode(const QByteArray &codeHash, const EnrolmentCode &code)
{
    Statement insert = m_database->statement("INSERT INTO code VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bindBlob(1, codeHash).bindId(2, code.actor.id);
    insert.bind(3, code.actor.isParticipant ? 1 : 0).bind(4, code.expiresAt);
    insert.bind(5, code.use == TabletUse::Shared ? 1 : 0).run();
}

void SqliteStore::spendCode(const QByteArray &codeHash)
{
    Statement remove = m_database->statement("DELETE FROM code WHERE hash = ?1");
    remove.bindBlob(1, codeHash).run();
}

void SqliteStore::revokeTokens(const Id &actor)
{
    for (const char *sql : {"DELETE FROM token WHERE actor = ?1", "DELETE FROM code WHERE actor = ?1"}) {
        Statement remove = m_database->statement(sql);
        remove.bindBlob(1, actor.bytes()).run();
    }
    revokePageLinks(actor);
}

std::optional<Device> SqliteStore::device(const QByteArray &tokenHash) const
{
    Statement query = m_database->statement("SELECT name, revoked FROM device WHERE hash = ?1");
    query.bindBlob(1, tokenHash);
    if (!query.step())
        return std::nullopt;
    return Device{query.text(0), query.integer(1) != 0};
}

void SqliteStore::saveDevice(const QByteArray &tokenHash, const Device &device)
{
    const QByteArray name = device.name.toUtf8();
    Statement save = m_database->statement("INSERT OR REPLACE INTO device VALUES (?1, ?2, ?3)");
    save.bindBlob(1, tokenHash).bindText(2, name).bind(3, device.revoked ? 1 : 0).run();
}

QByteArray SqliteStore::sealingPublicKey() const
{
    Statement query = m_database->statement("SELECT sealing_public FROM installation");
    return query.step() ? query.blob(0).toByteArray() : QByteArray();
}

QByteArray SqliteStore::sealingSecretKey() const
{
    Statement query = m_database->statement("SELECT sealing_secret FROM installation");
    return query.step() ? query.blob(0).toByteArray() : QByteArray();
}

} // namespace samsprak::hub
