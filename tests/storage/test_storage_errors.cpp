// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

#include <QCryptographicHash>

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(Tablet &tablet, int records = 50)
{
    Mutation mutation;
    for (int i = 0; i < records; ++i) {
        Participant one = participant(QString::number(i));
        one.phone = QString(200, u'7');
        mutation.create(one);
    }
    tablet.commit(mutation);
}

/// A file of a closed tablet, with 50 participants.
struct ClosedTablet
{
    Tablet tablet;
    QByteArray content;

    ClosedTablet()
    {
        fill(tablet);
        tablet.replica.reset();
        content = contentOf(tablet.path());
    }
    void overwrite(const QByteArray &bytes)
    {
        QFile file(tablet.path());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(bytes);
        content = bytes;
    }
    ErrorCode errorOnOpening(const RawKey &key = testKey(), const Schema &schema = productSchema())
    {
        const auto opened = Replica::open(tablet.path(), key, schema, tablet.world.surroundings());
        return opened ? ErrorCode::NotFound : opened.error().code;
    }
    bool isUnchanged() const { return contentOf(tablet.path()) == content; }
};

} // namespace

class TestStorageErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskFailsTheCommitAndNothingIsHalfWritten()
    {
        Tablet tablet;
        fill(tablet);
        QVERIFY(bool(tablet.replica->reader().find<Participant>(named(u"1"))));
        tablet.replica->limitSize(4096);
        Mutation mutation;
        Participant changed = *tablet.find<Participant>(named(u"0"));
        const Participant before = changed;
        changed.phone = QStringLiteral("070");
        mutation.update(before, changed);
        for (int i = 100; i < 400; ++i) {
            Participant one = participant(QString::number(i));
            mutation.create(one);
        }
        const auto result = tablet.replica->commit(mutation, tablet.author, tablet.membership);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(*tablet.find<Participant>(named(u"0")), before);
        QCOMPARE(tablet.replica->reader().all<Participant>().count().valueOr(-1), 50);
        QCOMPARE(tablet.replica->unsentOperations(), 50);

        ReplyContent reply;
        reply.cursor.revision = 9;
        for (int i = 500; i < 1000; ++i)
            reply.rows.push_back(rowOf(participant(QString::number(i)), 9));
        QCOMPARE(tablet.replica->apply(reply).error().code, ErrorCode::DiskFull);
        QCOMPARE(tablet.replica->cursor().revision, qint64(0));
        QCOMPARE(tablet.replica->reader().all<Participant>().count().valueOr(-1), 50);

        // Room again: the same work goes through, with the next number in the sequence.
        tablet.replica->limitSize(qint64(1) << 30);
        tablet.commit(mutation);
        QCOMPARE(tablet.find<Participant>(named(u"0"))->phone, QStringLiteral("070"));
        QCOMPARE(tablet.outbox().back().sequence, quint64(2));
    }

    void aWrongKeyOpensNothingAndChangesNothing()
    {
        ClosedTablet closed;
        QCOMPARE(closed.errorOnOpening(testKey(8)), ErrorCode::WrongKey);
        QVERIFY(closed.isUnchanged());
        QVERIFY(closed.errorOnOpening() == ErrorCode::NotFound);
    }

    void aCutOffFileIsDamaged()
    {
        ClosedTablet closed;
        closed.overwrite(closed.content.chopped(1000));
        QCOMPARE(closed.errorOnOpening(), ErrorCode::DamagedFile);
        QVERIFY(closed.isUnchanged());
    }

    void anOverwrittenFileIsDamaged()
    {
        ClosedTablet closed;
        QVERIFY(closed.content.size() > 8 * 4096);
        closed.overwrite(closed.content.left(4096) + QByteArray(closed.content.size() - 4096, 'x'));
        QCOMPARE(closed.errorOnOpening(), ErrorCode::DamagedFile);
        QVERIFY(closed.isUnchanged());
    }

    void onePageOfGarbageIsFoundWhenItIsRead()
    {
        ClosedTablet closed;
        qint64 page = 0;
        {
            auto database = Database::open(closed.tablet.path(), testKey(), Database::Mode::ReadOnly);
            page = (*database)->integer("SELECT rootpage FROM sqlite_master WHERE name = 'record_5'");
        }
        QByteArray bytes = closed.content;
        bytes.replace((page - 1) * 4096 + 100, 8, "garbage!");
        QVERIFY(bytes != closed.content);
        closed.overwrite(bytes);
        auto opened = Replica::open(closed.tablet.path(), testKey(), productSchema(),
                                    closed.tablet.world.surroundings());
        QVERIFY(bool(opened));
        const auto rows = (*opened)->reader().all<Participant>().list();
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::DamagedFile);
    }

    void aSchemaThatIsNewerThanTheAppIsLeftAlone()
    {
        ClosedTablet closed;
        std::vector<EntityDescription> kinds = productSchema().kinds();
        for (EntityDescription &entity : kinds)
            if (entity.kind == Kind::Participant)
                entity.fields.pop_back();
        QCOMPARE(closed.errorOnOpening(testKey(), Schema(kinds)), ErrorCode::NewerSchema);
        QVERIFY(closed.isUnchanged());
        kinds.pop_back();
        QCOMPARE(closed.errorOnOpening(testKey(), Schema(kinds)), ErrorCode::NewerSchema);
        QVERIFY(closed.isUnchanged());
    }

    void aFormatThatIsNewerThanTheAppIsLeftAlone()
    {
        ClosedTablet closed;
        {
            auto database = Database::open(closed.tablet.path(), testKey(), Database::Mode::ReadWrite);
            (*database)->execute("PRAGMA user_version = 99");
        }
        closed.content = contentOf(closed.tablet.path());
        QCOMPARE(closed.errorOnOpening(), ErrorCode::NewerSchema);
        QVERIFY(closed.isUnchanged());
    }

    void aChangedTypeIsNotReadAsIfItFitted()
    {
        ClosedTablet closed;
        std::vector<EntityDescription> kinds = productSchema().kinds();
        kinds[0].fields[0].type = FieldType::Integer;
        QCOMPARE(closed.errorOnOpening(testKey(), Schema(kinds)), ErrorCode::StorageFailed);
        QVERIFY(closed.isUnchanged());
    }

    void aFolderThatIsNotThereIsAnError()
    {
        World world;
        const auto opened = Replica::open(QStringLiteral("/nonexistent/profile.db"), testKey(),
                                          productSchema(), world.surroundings());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StorageFailed);
    }
};

QTEST_GUILESS_MAIN(TestStorageErrors)
#include "test_storage_errors.moc"
