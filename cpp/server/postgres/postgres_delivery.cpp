// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/postgres_store.h"

namespace samsprak::server {

using namespace hub;
using postgres::Statement;

namespace {

TabletUse useOf(qint64 shared) { return shared != 0 ? TabletUse::Shared : TabletUse::Personal; }

} // namespace

std::optional<Writer> PostgresStore::writer(const Id &id) const
{
    static const QByteArray sql("SELECT number, actor, is_participant, last_sequence, lineage, "
                                "previous_lineage FROM writer WHERE id = $1");
    Statement query = statement(sql);
    query.bindBytes(1, id.bytes());
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

Id PostgresStore::actorOf(qint64 writer) const
{
    static const QByteArray sql("SELECT actor FROM writer WHERE number = $1");
    Statement query = statement(sql);
    query.bind(1, writer);
    return query.step() ? query.id(0) : Id{};
}

QString PostgresStore::tabletOf(qint64 writer) const
{
    static const QByteArray sql("SELECT name FROM writer_tablet WHERE writer = $1");
    Statement query = statement(sql);
    query.bind(1, writer);
    return query.step() ? query.text(0) : QString();
}

void PostgresStore::nameTablet(qint64 writer, const QString &name)
{
    static const QByteArray sql("INSERT INTO writer_tablet (writer, name) VALUES ($1, $2) "
                                "ON CONFLICT (writer) DO UPDATE SET name = excluded.name");
    Statement insert = statement(sql);
    insert.bind(1, writer).bindBytes(2, name.toUtf8()).run();
}

void PostgresStore::save(Writer &writer)
{
    if (writer.number == 0) {
        static const QByteArray sql("INSERT INTO writer (id, actor, is_participant, last_sequence) "
                                    "VALUES ($1, $2, $3, 0) RETURNING number");
        Statement insert = statement(sql);
        insert.bindBytes(1, writer.id.bytes()).bindBytes(2, writer.actor.id.bytes());
        insert.bind(3, writer.actor.isParticipant ? 1 : 0);
        if (insert.step())
            writer.number = insert.integer(0);
    }
    static const QByteArray sql(
        "UPDATE writer SET last_sequence = $2, lineage = $3, previous_lineage = $4 WHERE number = $1");
    Statement update = statement(sql);
    update.bind(1, writer.number).bind(2, qint64(writer.lastSequence));
    update.bindBytes(3, writer.lineage).bindBytes(4, writer.previousLineage).run();
}

std::optional<RecordedOutcome> PostgresStore::outcome(const Id &transaction) const
{
    static const QByteArray sql("SELECT writer, sequence, outcome FROM answer WHERE transaction_id = $1");
    Statement query = statement(sql);
    query.bindBytes(1, transaction.bytes());
    if (!query.step())
        return std::nullopt;
    return RecordedOutcome{query.integer(0), quint64(query.integer(1)), query.blob(2).toByteArray()};
}

void PostgresStore::record(const Id &transaction, const RecordedOutcome &outcome)
{
    static const QByteArray sql(
        "INSERT INTO answer (transaction_id, writer, sequence, outcome) VALUES ($1, $2, $3, $4)");
    Statement insert = statement(sql);
    insert.bindBytes(1, transaction.bytes()).bind(2, outcome.writer).bind(3, qint64(outcome.sequence));
    insert.bindBytes(4, outcome.outcome).run();
}

std::optional<QByteArray> PostgresStore::scope(const QByteArray &hash) const
{
    static const QByteArray sql("SELECT buckets FROM scope WHERE hash = $1");
    Statement query = statement(sql);
    query.bindBytes(1, hash);
    if (!query.step())
        return std::nullopt;
    return query.blob(0).toByteArray();
}

void PostgresStore::rememberScope(const QByteArray &hash, const QByteArray &buckets)
{
    static const QByteArray sql("INSERT INTO scope (hash, buckets) VALUES ($1, $2) ON CONFLICT DO NOTHING");
    statement(sql).bindBytes(1, hash).bindBytes(2, buckets).run();
}

void PostgresStore::quarantine(const Id &transaction, const Id &author, const QByteArray &operation)
{
    static const QByteArray sql(
        "INSERT INTO quarantine (transaction_id, author, operation) VALUES ($1, $2, $3)");
    Statement insert = statement(sql);
    insert.bindBytes(1, transaction.bytes()).bindBytes(2, author.bytes()).bindBytes(3, operation).run();
}

std::vector<QByteArray> PostgresStore::quarantined(const Id &transaction) const
{
    static const QByteArray sql("SELECT operation FROM quarantine WHERE transaction_id = $1 ORDER BY number");
    Statement query = statement(sql);
    query.bindBytes(1, transaction.bytes());
    std::vector<QByteArray> operations;
    while (query.step())
        operations.push_back(query.blob(0).toByteArray());
    return operations;
}

void PostgresStore::purgeQuarantine(const std::function<bool(const QByteArray &operation)> &isDoomed)
{
    std::vector<qint64> doomed;
    Statement rows = statement("SELECT number, operation FROM quarantine");
    while (rows.step())
        if (isDoomed(rows.blob(1).toByteArray()))
            doomed.push_back(rows.integer(0));
    if (!doomed.empty())
        statement("DELETE FROM quarantine WHERE number = ANY($1)").bindIntegers(1, doomed).run();
}

std::optional<Account> PostgresStore::account(const QByteArray &tokenHash) const
{
    static const QByteArray sql(
        "SELECT actor, is_participant, device_name, shared FROM token WHERE hash = $1");
    Statement query = statement(sql);
    query.bindBytes(1, tokenHash);
    if (!query.step())
        return std::nullopt;
    return Account{{query.id(0), query.integer(1) != 0}, query.text(2), useOf(query.integer(3))};
}

void PostgresStore::addToken(const QByteArray &tokenHash, const Account &account)
{
    static const QByteArray sql(
        "INSERT INTO token (hash, actor, is_participant, device_name, shared) VALUES ($1, $2, $3, $4, $5)");
    Statement insert = statement(sql);
    insert.bindBytes(1, tokenHash).bindBytes(2, account.actor.id.bytes());
    insert.bind(3, account.actor.isParticipant ? 1 : 0).bindBytes(4, account.deviceName.toUtf8());
    insert.bind(5, account.use == TabletUse::Shared ? 1 : 0).run();
}

std::optional<EnrolmentCode> PostgresStore::code(const QByteArray &codeHash) const
{
    static const QByteArray sql("SELECT actor, is_participant, expires_at, shared FROM code WHERE hash = $1");
    Statement query = statement(sql);
    query.bindBytes(1, codeHash);
    if (!query.step())
        return std::nullopt;
    return EnrolmentCode{{query.id(0), query.integer(1) != 0}, query.integer(2), useOf(query.integer(3))};
}

void PostgresStore::addCode(const QByteArray &codeHash, const EnrolmentCode &code)
{
    static const QByteArray sql(
        "INSERT INTO code (hash, actor, is_participant, expires_at, shared) VALUES ($1, $2, $3, $4, $5)");
    Statement insert = statement(sql);
    insert.bindBytes(1, codeHash).bindBytes(2, code.actor.id.bytes());
    insert.bind(3, code.actor.isParticipant ? 1 : 0).bind(4, code.expiresAt);
    insert.bind(5, code.use == TabletUse::Shared ? 1 : 0).run();
}

void PostgresStore::spendCode(const QByteArray &codeHash)
{
    static const QByteArray sql("DELETE FROM code WHERE hash = $1");
    statement(sql).bindBytes(1, codeHash).run();
}

void PostgresStore::revokeTokens(const Id &actor)
{
    for (const char *sql : {"DELETE FROM token WHERE actor = $1", "DELETE FROM code WHERE actor = $1"})
        statement(sql).bindBytes(1, actor.bytes()).run();
    revokePageLinks(actor);
}

std::optional<Device> PostgresStore::device(const QByteArray &tokenHash) const
{
    static const QByteArray sql("SELECT name, revoked FROM device WHERE hash = $1");
    Statement query = statement(sql);
    query.bindBytes(1, tokenHash);
    if (!query.step())
        return std::nullopt;
    return Device{query.text(0), query.integer(1) != 0};
}

void PostgresStore::saveDevice(const QByteArray &tokenHash, const Device &device)
{
    static const QByteArray sql("INSERT INTO device (hash, name, revoked) VALUES ($1, $2, $3) ON CONFLICT "
                                "(hash) DO UPDATE SET name = excluded.name, revoked = excluded.revoked");
    statement(sql)
        .bindBytes(1, tokenHash)
        .bindBytes(2, device.name.toUtf8())
        .bind(3, device.revoked ? 1 : 0)
        .run();
}

QByteArray PostgresStore::sealingPublicKey() const
{
    Statement query = statement("SELECT sealing_public FROM installation");
    return query.step() ? query.blob(0).toByteArray() : QByteArray();
}

QByteArray PostgresStore::sealingSecretKey() const
{
    Statement query = statement("SELECT sealing_secret FROM installation");
    return query.step() ? query.blob(0).toByteArray() : QByteArray();
}

} // namespace samsprak::server
