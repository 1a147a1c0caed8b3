// SPDX-License-Identifier: MPL-2.0
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

#include "secrecy.h"

using namespace samsprak::journey;
using namespace Qt::StringLiterals;

/// The checks of the story must be able to fail: each finds what is planted.
class TestSecrecy : public QObject
{
    Q_OBJECT

    const QString m_key = u"00"_s.repeated(31) + u"07"_s;
    const QString m_wrongKey = u"00"_s.repeated(31) + u"08"_s;

    static bool write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }

    bool makeDatabase(const QString &file) const
    {
        sqlite3 *database = nullptr;
        if (sqlite3_open(file.toUtf8().constData(), &database) != SQLITE_OK)
            return false;
        const QByteArray sql =
            u"PRAGMA key = \"x'%1'\"; CREATE TABLE people(id INTEGER, name TEXT, raw BLOB);"
            "INSERT INTO people VALUES (1, 'Saba Gebre', NULL), (2, NULL, CAST('..Huda..' AS BLOB));"
            "CREATE VIRTUAL TABLE found USING fts5(words);"
            "INSERT INTO found(words) VALUES ('Yonas');"_s.arg(m_key)
                .toUtf8();
        const int done = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
        sqlite3_close(database);
        return done == SQLITE_OK;
    }

private Q_SLOTS:
    void readableWordsAreFoundInEitherEncoding()
    {
        const QTemporaryDir dir;
        QVERIFY(write(dir.filePath(u"a.bin"_s), "\x01\x02saba\x03"));
        const QString name = u"Saba"_s;
        QVERIFY(write(dir.filePath(u".hidden"_s),
                      QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2)));
        QCOMPARE(findReadable(dir.path(), {name}).size(), 2);
        QCOMPARE(findReadable(dir.path(), {u"Gebre"_s}), QStringList());
        QVERIFY(write(dir.filePath(u"b.bin"_s), u"ሳባ, Åsa"_s.toUtf8()));
        QCOMPARE(findReadable(dir.path(), {u"ሳባ"_s}).size(), 1);
        QCOMPARE(findReadable(dir.path(), {u"Åsa"_s}).size(), 1);
    }

    void encryptedFilesHideTheirWordsButTheKeyShowsThem()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"people.db"_s);
        QVERIFY(makeDatabase(file));
        const QStringList words{u"Gebre"_s, u"huda"_s, u"Yonas"_s};
        QCOMPARE(findReadable(dir.path(), words), QStringList());
        QString error;
        const Findings inside = findInside(file, m_key, words, error);
        QCOMPARE(error, QString());
        for (const QString &word : words)
            QVERIFY2(inside.filter(u"'%1'"_s.arg(word)).size() > 0, qPrintable(word));
        QCOMPARE(findInside(file, m_key, {u"Parwin"_s}, error), QStringList());
        QVERIFY(findInside(file, m_wrongKey, words, error).isEmpty());
        QVERIFY(!error.isEmpty());
    }

    void theShellNeedsTheRightKey()
    {
        if (QStandardPaths::findExecutable(u"sqlcipher"_s).isEmpty())
            QSKIP("the sqlcipher shell is not installed");
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"people.db"_s);
        QVERIFY(makeDatabase(file));
        QVERIFY(shellOpens(file, m_key));
        QVERIFY(!shellOpens(file, m_wrongKey));
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "test_secrecy.moc"
