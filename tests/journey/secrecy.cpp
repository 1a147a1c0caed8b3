// SPDX-License-Identifier: MPL-2.0
#include "secrecy.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringEncoder>
#include <memory>
#include <sqlite3.h>

namespace samsprak::journey {

using namespace Qt::StringLiterals;

namespace {

struct Needle
{
    QString word;
    QString encoding;
    QByteArray bytes;
};

/// Both sides are compared with their Latin letters in lower case, byte by byte; the word's own spelling
/// covers the letters that this leaves as they are.
std::vector<Needle> needles(const QStringList &words)
{
    std::vector<Needle> all;
    for (const QString &word : words) {
        QStringEncoder little(QStringEncoder::Utf16LE);
        QStringEncoder big(QStringEncoder::Utf16BE);
        all.push_back({word, u"UTF-8"_s, word.toUtf8().toLower()});
        all.push_back({word, u"UTF-16LE"_s, QByteArray(little(word)).toLower()});
        all.push_back({word, u"UTF-16BE"_s, QByteArray(big(word)).toLower()});
        if (word.toLower().toUtf8() != word.toUtf8().toLower())
            all.push_back({word, u"UTF-8"_s, word.toLower().toUtf8()});
    }
    return all;
}

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
struct FinishStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

Statement prepare(sqlite3 *database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr);
    return Statement(statement);
}

Database open(const QString &file, const QString &hexKey, QString &error)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(file.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    Database database(raw);
    const QByteArray pragma = u"PRAGMA key = \"x'%1'\""_s.arg(hexKey).toLatin1();
    if (opened != SQLITE_OK ||
        sqlite3_exec(raw, pragma.constData(), nullptr, nullptr, nullptr) != SQLITE_OK ||
        sqlite3_exec(raw, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) != SQLITE_OK) {
        error = u"%1: %2"_s.arg(file, QString::fromUtf8(sqlite3_errmsg(raw)));
        return nullptr;
    }
    return database;
}

QByteArray value(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(row, column)};
}

QStringList firstColumn(sqlite3 *database, const QString &sql)
{
    QStringList found;
    const Statement statement = prepare(database, sql);
    while (statement && sqlite3_step(statement.get()) == SQLITE_ROW)
        found << QString::fromUtf8(value(statement.get(), 0));
    return found;
}

/// Looks at each value that the statement yields.
void search(sqlite3 *database, const QString &sql, const QString &place, const QStringList &words,
            Findings &findings)
{
    const Statement statement = prepare(database, sql);
    while (statement && sqlite3_step(statement.get()) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement.get()); ++column) {
            const QString text = QString::fromUtf8(value(statement.get(), column));
            for (const QString &word : words) {
                if (text.contains(word, Qt::CaseInsensitive))
                    findings << u"%1.%2 holds '%3'"_s.arg(
                        place, QString::fromUtf8(sqlite3_column_name(statement.get(), column)), word);
            }
        }
    }
}

} // namespace

Findings findReadable(const QString &folder, const QStringList &words)
{
    Findings findings;
    const std::vector<Needle> all = needles(words);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll().toLower();
        for (const Needle &needle : all) {
            if (bytes.contains(needle.bytes))
                findings << u"%1 holds '%2' (%3)"_s.arg(file.fileName(), needle.word, needle.encoding);
        }
    }
    return findings;
}

bool shellOpens(const QString &database, const QString &hexKey)
{
    QProcess shell;
    shell.start(u"sqlcipher"_s,
                {u"-batch"_s, u"-bail"_s, database,
                 u"PRAGMA key = \"x'%1'\"; SELECT count(*) FROM sqlite_master;"_s.arg(hexKey)});
    return shell.waitForFinished(20'000) && shell.exitStatus() == QProcess::NormalExit &&
           shell.exitCode() == 0 && !shell.readAllStandardError().contains("not a database");
}

Findings findInside(const QString &file, const QString &hexKey, const QStringList &words, QString &error)
{
    Findings findings;
    const Database database = open(file, hexKey, error);
    if (!database)
        return findings;
    const QStringList tables =
        firstColumn(database.get(),
                    u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    for (const QString &table : tables)
        search(database.get(), u"SELECT * FROM \"%1\""_s.arg(table), table, words, findings);
    const QStringList indexes = firstColumn(
        database.get(), u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5%'"_s);
    for (const QString &index : indexes) {
        const QString vocabulary =
            u"CREATE VIRTUAL TABLE temp.\"words of %1\" USING fts5vocab(main, '%1', 'row')"_s.arg(index);
        if (sqlite3_exec(database.get(), vocabulary.toUtf8().constData(), nullptr, nullptr, nullptr) ==
            SQLITE_OK)
            search(database.get(), u"SELECT term FROM temp.\"words of %1\""_s.arg(index), u"index "_s + index,
                   words, findings);
    }
    return findings;
}

} // namespace samsprak::journey
