// SPDX-License-Identifier: MPL-2.0
#include "storage/attachment_store.h"

#include "storage/content_hash.h"
#include "storage/meta_table.h"
#include "storage/row_table.h"

#include <algorithm>

namespace samsprak::storage {

namespace {

constexpr auto Tables =
    "CREATE TABLE attachment(number INTEGER PRIMARY KEY, record BLOB NOT NULL UNIQUE, size INTEGER NOT NULL,"
    " here INTEGER NOT NULL, whole INTEGER NOT NULL, sent INTEGER NOT NULL, on_hub INTEGER NOT NULL,"
    " draft INTEGER NOT NULL, own INTEGER NOT NULL, last_used INTEGER NOT NULL);"
    "CREATE TABLE attachment_piece(attachment INTEGER NOT NULL, position INTEGER NOT NULL,"
    " bytes BLOB NOT NULL, PRIMARY KEY(attachment, position));"
    "CREATE TABLE attachment_pin(record BLOB PRIMARY KEY) WITHOUT ROWID;";

const QByteArray &records()
{
    static const QByteArray name = RowTable::nameOf(Kind::Attachment);
    return name;
}

QByteArray column(const char *field)
{
    static const EntityDescription description = describe<Attachment>();
    return RowTable::columnOf(description.field(QByteArrayView(field))->number);
}

} // namespace

AttachmentStore::AttachmentStore(Database &database, RandomBytes random, bool hasRecords)
    : m_database(database)
    , m_content(database)
    , m_random(std::move(random))
    , m_hasRecords(hasRecords)
{
}

Result<void> AttachmentStore::prepare()
{
    if (!m_hasRecords)
        return {};
    const bool isThere =
        m_database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'attachment_pin'") > 0;
    const bool hasDrafts =
        isThere && m_database.integer("SELECT EXISTS(SELECT 1 FROM attachment WHERE draft = 1)") != 0;
    if (isThere && !hasDrafts)
        return m_database.outcome();
    WriteTransaction write(m_database);
    if (!isThere)
        m_database.execute(Tables);
    if (hasDrafts)
        drop("draft = 1");
    return write.commit();
}

Result<void> AttachmentStore::add(Attachment &record, QIODevice &source, qint64 now)
{
    qint64 number = 0;
    {
        WriteTransaction write(m_database);
        number = begin(record.id, 0, true, now);
        if (const Result<void> begun = write.commit(); !begun)
            return begun;
    }
    Result<void> taken = takeIn(record, number, source);
    if (!taken)
        static_cast<void>(discardDraft(record.id));
    return taken;
}

/// Piece by piece, each in a transaction of its own, so that the memory it takes does not grow with the
/// length.
Result<void> AttachmentStore::takeIn(Attachment &record, qint64 number, QIODevice &source)
{
    record.contentKey.resize(Attachment::KeySize);
    m_random(reinterpret_cast<uint8_t *>(record.contentKey.data()), Attachment::KeySize);
    ContentHash hash(record.contentKey);
    qint64 position = 0;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(PieceSize);
        if (bytes.isEmpty())
            return {ErrorCode::InvalidInput, QStringLiteral("attachment can't be read")};
        if (position + bytes.size() > Attachment::LargestSize)
            return {ErrorCode::TooLarge, QStringLiteral("attachment")};
        hash.add(bytes);
        WriteTransaction write(m_database);
        addPiece(number, position, bytes);
        if (const Result<void> written = write.commit(); !written)
            return written;
        position += bytes.size();
    }
    if (position == 0)
        return {ErrorCode::InvalidInput, QStringLiteral("attachment is empty")};
    record.contentHash = hash.result();
    record.size = position;
    WriteTransaction write(m_database);
    m_database.statement("UPDATE attachment SET size = ?2, here = ?2, whole = 1 WHERE number = ?1")
        .bind(1, number)
        .bind(2, position)
        .run();
    return write.commit();
}

Result<void> AttachmentStore::discardDraft(const Id &record)
{
    WriteTransaction write(m_database);
    drop("draft = 1 AND record = x'" + record.bytes().toByteArray().toHex() + '\'');
    return write.commit();
}

void AttachmentStore::adopt(const Id &record)
{
    m_database.statement("UPDATE attachment SET draft = 0 WHERE record = ?").bindId(1, record).run();
}

Result<void> AttachmentStore::append(const Attachment &record, qint64 position, QByteArrayView bytes,
                                     qint64 now)
{
    const AttachmentState before = state(record.id);
    if (before.whole || position != before.here || bytes.isEmpty() || position + bytes.size() > record.size)
        return {ErrorCode::Conflict, QStringLiteral("attachment piece")};
    WriteTransaction write(m_database);
    qint64 number = numberOf(record.id);
    if (number == 0)
        number = begin(record.id, record.size, false, now);
    for (qsizetype from = 0; from < bytes.size(); from += PieceSize)
        addPiece(number, position + from, bytes.sliced(from, std::min(PieceSize, bytes.size() - from)));
    const qint64 here = position + bytes.size();
    m_database.statement("UPDATE attachment SET here = ?2, on_hub = 1, sent = size WHERE number = ?1")
        .bind(1, number)
        .bind(2, here)
        .run();
    const bool isLast = here == record.size;
    const bool intact = !isLast || isIntact(record);
    if (!intact)
        drop("number = " + QByteArray::number(number));
    else if (isLast)
        m_database.statement("UPDATE attachment SET whole = 1 WHERE number = ?").bind(1, number).run();
    const Result<void> done = write.commit();
    if (done && !intact)
        return {ErrorCode::Malformed, QStringLiteral("attachment is not what its record names")};
    return done;
}

bool AttachmentStore::isIntact(const Attachment &record) const
{
    ContentHash hash(record.contentKey);
    for (qint64 position = 0; position < record.size;) {
        const QByteArray bytes = m_content.read(record.id, position, PieceSize);
        if (bytes.isEmpty())
            return false;
        hash.add(bytes);
        position += bytes.size();
    }
    return hash.result() == record.contentHash;
}

Result<void> AttachmentStore::noteSent(const Id &record, qint64 position, bool whole)
{
    WriteTransaction write(m_database);
    m_database.statement("UPDATE attachment SET sent = ?2, on_hub = ?3 WHERE record = ?1 AND whole = 1")
        .bindId(1, record)
        .bind(2, position)
        .bind(3, whole ? 1 : 0)
        .run();
    return write.commit();
}

Result<void> AttachmentStore::noteUse(const Id &record, qint64 now)
{
    WriteTransaction write(m_database);
    m_database.statement("UPDATE attachment SET last_used = ?2 WHERE record = ?1")
        .bindId(1, record)
        .bind(2, now)
        .run();
    return write.commit();
}

Result<void> AttachmentStore::setPinned(const Id &record, bool pinned)
{
    WriteTransaction write(m_database);
    m_database
        .statement(pinned ? "INSERT OR IGNORE INTO attachment_pin VALUES(?)"
                          : "DELETE FROM attachment_pin WHERE record = ?")
        .bindId(1, record)
        .run();
    return write.commit();
}

std::vector<AttachmentNeed> AttachmentStore::toSend() const
{
    std::vector<AttachmentNeed> needs;
    if (!m_hasRecords)
        return needs;
    static const QByteArray sql =
        "SELECT a.record, a.size FROM attachment a JOIN " + records() +
        " r ON r.id = a.record WHERE a.on_hub = 0 AND a.whole = 1 AND a.draft = 0 AND r.revision > 0 "
        "ORDER BY a.size, a.record";
    Statement rows = m_database.statement(sql);
    while (rows.step())
        needs.push_back({rows.id(0), rows.integer(1), false});
    return needs;
}

std::vector<AttachmentNeed> AttachmentStore::toFetch() const
{
    std::vector<AttachmentNeed> needs;
    if (!m_hasRecords)
        return needs;
    static const QByteArray sql =
        "SELECT r.id, r." + column("size") + ", p.record IS NOT NULL AS pinned FROM " + records() +
        " r LEFT JOIN attachment a ON a.record = r.id " +
        "LEFT JOIN attachment_pin p ON p.record = r.id WHERE r." + column("arrived") +
        " = 1 AND coalesce(a.whole, 0) = 0 ORDER BY pinned DESC, r." + column("size") + ", r.id";
    Statement rows = m_database.statement(sql);
    while (rows.step())
        needs.push_back({rows.id(0), rows.integer(1), rows.integer(2) != 0});
    return needs;
}

qint64 AttachmentStore::bytesHere() const
{
    return m_hasRecords ? m_database.integer("SELECT coalesce(sum(here), 0) FROM attachment") : 0;
}

Result<bool> AttachmentStore::evict(qint64 budget)
{
    qint64 here = bytesHere();
    if (here <= budget)
        return true;
    WriteTransaction write(m_database);
    std::vector<std::pair<qint64, qint64>> leaving; ///< number, bytes
    {
        Statement rows = m_database.statement(
            "SELECT number, here FROM attachment WHERE on_hub = 1 AND draft = 0 AND here > 0 "
            "AND record NOT IN (SELECT record FROM attachment_pin) ORDER BY last_used, number");
        while (here > budget && rows.step()) {
            leaving.emplace_back(rows.integer(0), rows.integer(1));
            here -= rows.integer(1);
        }
    }
    for (const auto &[number, bytes] : leaving)
        drop("number = " + QByteArray::number(number));
    if (const Result<void> done = write.commit(); !done)
        return done.error();
    return here <= budget;
}

bool AttachmentStore::drop(const std::vector<Id> &gone)
{
    bool any = false;
    for (const Id &record : gone) {
        const qint64 number = numberOf(record);
        // A record that was deleted here and not yet on the hub may come back: its shadow keeps its bytes.
        if (number == 0 || hasRecord(record))
            continue;
        drop("number = " + QByteArray::number(number));
        any = true;
    }
    return any;
}

bool AttachmentStore::hasRecord(const Id &record) const
{
    static const QByteArray sql = "SELECT EXISTS(SELECT 1 FROM " + records() +
                                  " WHERE id = ?1) OR EXISTS(SELECT 1 FROM shadow WHERE id = ?1)";
    Statement row = m_database.statement(sql);
    return row.bindId(1, record).step() && row.integer(0) != 0;
}

void AttachmentStore::doubtHub()
{
    if (!m_hasRecords)
        return;
    m_database.execute("UPDATE attachment SET on_hub = 0, sent = 0 WHERE whole = 1");
    MetaTable(m_database).set("attachments_doubted", 1);
}

bool AttachmentStore::dropForgotten()
{
    if (!m_hasRecords || MetaTable(m_database).integer("attachments_doubted") == 0)
        return false;
    MetaTable(m_database).set("attachments_doubted", qint64(0));
    static const QByteArray forgotten = "draft = 0 AND own = 0 AND record NOT IN (SELECT id FROM " +
                                        records() + ") AND record NOT IN (SELECT id FROM shadow)";
    const bool any =
        m_database.integer("SELECT EXISTS(SELECT 1 FROM attachment WHERE " + forgotten + ")") != 0;
    drop(forgotten);
    return any;
}

qint64 AttachmentStore::numberOf(const Id &record) const
{
    Statement row = m_database.statement("SELECT number FROM attachment WHERE record = ?");
    return row.bindId(1, record).step() ? row.integer(0) : 0;
}

qint64 AttachmentStore::begin(const Id &record, qint64 size, bool draft, qint64 now)
{
    m_database
        .statement("INSERT INTO attachment(record, size, here, whole, sent, on_hub, draft, own, "
                   "last_used) VALUES(?1, ?2, 0, 0, 0, 0, ?3, ?3, ?4)")
        .bindId(1, record)
        .bind(2, size)
        .bind(3, draft ? 1 : 0)
        .bind(4, now)
        .run();
    return numberOf(record);
}

void AttachmentStore::addPiece(qint64 number, qint64 position, QByteArrayView bytes)
{
    m_database.statement("INSERT INTO attachment_piece VALUES(?1, ?2, ?3)")
        .bind(1, number)
        .bind(2, position)
        .bindBlob(3, bytes)
        .run();
}

void AttachmentStore::drop(const QByteArray &condition)
{
    m_database.execute(("DELETE FROM attachment_piece WHERE attachment IN (SELECT number FROM attachment "
                        "WHERE " +
                        condition + "); DELETE FROM attachment WHERE " + condition)
                           .constData());
}

} // namespace samsprak::storage
