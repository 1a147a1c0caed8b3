// SPDX-License-Identifier: MPL-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome
{
    int exitCode = -1;
    QString out;
    QString err;
};

} // namespace

/// Backup, restore and erasure as an administrator does them, one process a command.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(run({QStringLiteral("init"), QStringLiteral("--new-key")}).exitCode == 0);
        QVERIFY(run({QStringLiteral("import"), QStringLiteral(DEMO_FOLDER)}).exitCode == 0);
    }

    void aBackupBringsEverythingBack()
    {
        const Outcome made = backUp();
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QVERIFY(made.out.startsWith(QLatin1String("verified: ")));
        for (const QLatin1String name : {QLatin1String("hub.db"), QLatin1String("hub.db-wal")})
            QFile::remove(m_folder->filePath(QLatin1String("data/") + name));
        const Outcome restored = restore();
        QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
        QCOMPARE(participants().size(), 60);
        QVERIFY(run({QStringLiteral("verify")}).exitCode == 0);
    }

    void nothingIsOverwrittenAndAForeignFileIsRefused()
    {
        QVERIFY(backUp().exitCode == 0);
        const Outcome again = backUp();
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains(QLatin1String("exists already")), qPrintable(again.err));
        QFile file(m_folder->filePath(QStringLiteral("backup")));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(40 * 4096));
        file.write(QByteArray(100, 'x'));
        file.close();
        const Outcome damaged = restore();
        QCOMPARE(damaged.exitCode, 1);
        QVERIFY2(damaged.err.contains(QLatin1String("damaged")), qPrintable(damaged.err));
        QCOMPARE(participants().size(), 60);
    }

    void theBackupIsUnreadableWithoutTheKeyFile()
    {
        QVERIFY(backUp().exitCode == 0);
        QFile file(m_folder->filePath(QStringLiteral("backup")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.size() > 100 * 1024);
        QVERIFY(!content.contains("SQLite format"));
        QVERIFY(!content.contains("Saba") && !content.contains("Freweini"));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("hub.key"))));
        QVERIFY(run({QStringLiteral("init"), QStringLiteral("--new-key")}).exitCode != 0);
        QCOMPARE(restore().exitCode, 1);
    }

    void whoIsErasedIsInNoRestoredDatabase()
    {
        QVERIFY(backUp().exitCode == 0);
        const QString id = participants().first().toObject().value(QLatin1String("id")).toString();
        const Outcome erased = run({QStringLiteral("erase"), id});
        QVERIFY2(erased.exitCode == 0, qPrintable(erased.err));
        QCOMPARE(participants().size(), 59);
        const Outcome restored = restore();
        QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
        QCOMPARE(participants().size(), 59);
        for (const QJsonValue &participant : participants())
            QVERIFY(participant.toObject().value(QLatin1String("id")).toString() != id);
        const Outcome nobody = run({QStringLiteral("erase"), QStringLiteral("nobody-of-that-name")});
        QCOMPARE(nobody.exitCode, 1);
    }

private:
    Outcome backUp() const
    {
        return run(
            {QStringLiteral("backup"), QStringLiteral("--to"), m_folder->filePath(QStringLiteral("backup"))});
    }
    Outcome restore() const
    {
        return run({QStringLiteral("restore"), QStringLiteral("--from"),
                    m_folder->filePath(QStringLiteral("backup"))});
    }
    QJsonArray participants() const
    {
        const Outcome shown =
            run({QStringLiteral("show"), QStringLiteral("participant"), QStringLiteral("--json")});
        return QJsonDocument::fromJson(shown.out.toUtf8()).array();
    }
    Outcome run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(SAMSPRAKCTL),
                      QStringList{QStringLiteral("--data"), m_folder->filePath(QStringLiteral("data")),
                                  QStringLiteral("--key-file"),
                                  m_folder->filePath(QStringLiteral("hub.key"))} +
                          words);
        process.waitForFinished(120'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
