// SPDX-License-Identifier: MPL-2.0
#include "domain/attachment.h"
#include "raw_pages.h"
#include "storage/content_hash.h"
#include "tablet.h"

#include <QBuffer>
#include <QFile>

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

namespace {

constexpr qint64 MiB = 1024 * 1024;

QByteArray sound(qint64 size, quint64 seed = 1)
{
    std::mt19937_64 generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator());
    return bytes;
}

Bucket bucketOf(QStringView participant)
{
    return Bucket::participant(named(participant), BucketSection::Core);
}

/// Gives less at a time than it is asked for, as a recorder does, and never tells its size.
class SlowSource : public QIODevice
{
public:
    SlowSource(QByteArray bytes, qint64 failAt = -1)
        : m_bytes(std::move(bytes))
        , m_failAt(failAt)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 largestRead = 0;

protected:
    qint64 readData(char *to, qint64 size) override
    {
        largestRead = std::max(largestRead, size);
        if (m_failAt >= 0 && m_position >= m_failAt)
            return -1;
        const qint64 given = std::min({size, qint64(100'000), m_bytes.size() - m_position});
        std::copy_n(m_bytes.constData() + m_position, given, to);
        m_position += given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_failAt;
    qint64 m_position = 0;
};

/// A tablet and what its hub would say.
struct AttachmentTablet : Tablet
{
    AttachmentStore &store() { return replica->attachments(); }
    AttachmentState state(const Attachment &record) { return store().state(record.id); }
    QByteArray bytes(const Attachment &record)
    {
        return store().content().read(record.id, 0, Attachment::LargestSize);
    }
    Attachment draft(QStringView name, const QByteArray &content, QStringView whose = u"Saba")
    {
        Attachment record;
        record.id = named(name);
        record.bucket = bucketOf(whose);
        record.attachmentKind = AttachmentKind::Voice;
        record.mediaType = QStringLiteral("audio/wav");
        SlowSource source(content);
        const Result<void> added = store().add(record, source, world.now);
        if (!added)
            qFatal("add: %s", qPrintable(added.error().detail));
        return record;
    }
    Attachment made(QStringView name, const QByteArray &content, QStringView whose = u"Saba")
    {
        Attachment record = draft(name, content, whose);
        Mutation mutation;
        mutation.create(record);
        commit(mutation);
        return record;
    }
    void acceptAll(qint64 revision) { apply(answered(*this, revision)); }
    /// A record that came from the hub, with bytes that the hub has.
    Attachment onHub(QStringView name, const QByteArray &content, qint64 revision)
    {
        Attachment record;
        record.id = named(name);
        record.bucket = bucketOf(u"Saba");
        record.contentKey = QByteArray(Attachment::KeySize, 'k');
        record.size = content.size();
        ContentHash hash(record.contentKey);
        hash.add(content);
        record.contentHash = hash.result();
        record.mediaType = QStringLiteral("audio/wav");
        record.arrived = true;
        ReplyContent reply;
        reply.rows = {rowOf(record, revision)};
        reply.lineage = "lineage";
        reply.cursor.revision = revision;
        apply(reply);
        return record;
    }
    Attachment fetched(QStringView name, const QByteArray &content, qint64 revision)
    {
        const Attachment record = onHub(name, content, revision);
        for (qint64 at = 0; at < content.size(); at += MiB / 2)
            if (!store().append(record, at, content.mid(at, MiB / 2), world.now))
                qFatal("append");
        return record;
    }
};

bool liesInPages(const AttachmentTablet &tablet, const QByteArray &words)
{
    return RawPages(tablet.path(), testKey()).contain(words);
}

} // namespace

class TestStorageAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenInComesOutAgain()
    {
        AttachmentTablet tablet;
        const QByteArray content = sound(3 * MiB + 17);
        SlowSource source(content);
        Attachment record;
        record.id = named(u"goal in own voice");
        record.bucket = bucketOf(u"Saba");
        QVERIFY(tablet.store().add(record, source, 1));
        QVERIFY2(source.largestRead <= AttachmentStore::PieceSize, "held in memory only piece by piece");
        QCOMPARE(record.size, content.size());
        QCOMPARE(record.contentHash.size(), qsizetype(Attachment::HashSize));
        Mutation mutation;
        mutation.create(record);
        tablet.commit(mutation);
        QVERIFY(tablet.state(record).whole);
        QCOMPARE(tablet.bytes(record), content);
        QCOMPARE(tablet.store().content().read(record.id, 262'100, 100'000), content.mid(262'100, 100'000));
        QCOMPARE(tablet.store().content().read(record.id, content.size() - 3, 100), content.right(3));
        QVERIFY(tablet.store().content().read(record.id, content.size(), 100).isEmpty());
    }

    void equalContentsDoNotShowAsEqual()
    {
        AttachmentTablet tablet;
        const QByteArray content = sound(5000);
        const Attachment one = tablet.made(u"one", content);
        const Attachment other = tablet.made(u"other", content);
        QVERIFY(one.contentHash != other.contentHash);
    }

    void whatNeverBecameARecordIsGoneAtTheNextStart()
    {
        AttachmentTablet tablet;
        const Attachment draft = tablet.draft(u"draft", sound(MiB));
        const Attachment kept = tablet.made(u"kept", sound(MiB, 2));
        QVERIFY2(!tablet.state(draft).whole, "a draft is not there yet");
        tablet.open();
        QVERIFY(!tablet.state(draft).whole);
        QCOMPARE(tablet.store().bytesHere(), MiB);
        QCOMPARE(tablet.bytes(kept), sound(MiB, 2));
    }

    void aSourceThatFailsLeavesNothing()
    {
        AttachmentTablet tablet;
        Attachment record;
        record.id = named(u"torn");
        SlowSource torn(sound(2 * MiB), MiB);
        QCOMPARE(tablet.store().add(record, torn, 1).error().code, ErrorCode::InvalidInput);
        SlowSource empty{QByteArray()};
        QCOMPARE(tablet.store().add(record, empty, 1).error().code, ErrorCode::InvalidInput);
        QCOMPARE(tablet.store().bytesHere(), qint64(0));
    }

    void aFullDiskLosesNothingThatWasThere()
    {
        AttachmentTablet tablet;
        const Attachment kept = tablet.made(u"kept", sound(MiB));
        tablet.replica->limitSize(QFileInfo(tablet.path()).size() + 2 * MiB);
        Attachment record;
        record.id = named(u"large");
        SlowSource source(sound(8 * MiB));
        QCOMPARE(tablet.store().add(record, source, 1).error().code, ErrorCode::DiskFull);
        QCOMPARE(tablet.bytes(kept), sound(MiB));
        QCOMPARE(tablet.store().bytesHere(), MiB);
    }

    void itIsSentOnceItsRecordIsKnownToTheHub()
    {
        AttachmentTablet tablet;
        const Attachment large = tablet.made(u"large", sound(2 * MiB));
        const Attachment small = tablet.made(u"small", sound(1000));
        QVERIFY2(tablet.store().toSend().empty(), "the hub does not know the records yet");
        tablet.acceptAll(5);
        const std::vector<AttachmentNeed> needs = tablet.store().toSend();
        QCOMPARE(needs.size(), size_t(2));
        QCOMPARE(needs[0].record, small.id);
        QVERIFY(tablet.store().noteSent(small.id, 1000, true));
        QVERIFY(tablet.store().noteSent(large.id, 4096, false));
        tablet.open();
        QCOMPARE(tablet.store().toSend().size(), size_t(1));
        QCOMPARE(tablet.state(large).sent, qint64(4096));
    }

    void piecesFromTheHubMakeItWhole()
    {
        AttachmentTablet tablet;
        const QByteArray content = sound(700'000);
        const Attachment record = tablet.onHub(u"voice", content, 3);
        QCOMPARE(tablet.store().toFetch().size(), size_t(1));
        QVERIFY(tablet.store().append(record, 0, content.left(300'000), 1));
        QVERIFY(tablet.state(record).isPartly());
        tablet.open();
        QCOMPARE(tablet.state(record).here, qint64(300'000));
        QCOMPARE(tablet.store().append(record, 299'999, "x", 1).error().code, ErrorCode::Conflict);
        QCOMPARE(tablet.store().append(record, 300'000, sound(500'000), 1).error().code, ErrorCode::Conflict);
        QVERIFY(tablet.store().append(record, 300'000, content.mid(300'000), 1));
        QVERIFY(tablet.state(record).whole);
        QCOMPARE(tablet.bytes(record), content);
        QVERIFY(tablet.store().toFetch().empty());
        QVERIFY2(tablet.store().toSend().empty(), "what came from the hub is not sent back");
    }

    void whatIsNotWhatTheRecordNamesIsDropped()
    {
        AttachmentTablet tablet;
        const QByteArray content = sound(300'000);
        const Attachment record = tablet.onHub(u"voice", content, 3);
        QByteArray damaged = content;
        damaged[150'000] = char(damaged[150'000] ^ 1);
        QCOMPARE(tablet.store().append(record, 0, damaged, 1).error().code, ErrorCode::Malformed);
        QVERIFY(!tablet.state(record).whole);
        QCOMPARE(tablet.store().bytesHere(), qint64(0));
        QVERIFY(tablet.store().append(record, 0, content, 1));
        QVERIFY(tablet.state(record).whole);
    }

    void theBudgetEvictsOnlyWhatTheHubHas()
    {
        AttachmentTablet tablet;
        tablet.world.now = 100;
        const Attachment oldest = tablet.fetched(u"oldest", sound(MiB, 1), 1);
        const Attachment pinned = tablet.fetched(u"pinned", sound(MiB, 2), 2);
        const Attachment used = tablet.fetched(u"used", sound(MiB, 3), 3);
        const Attachment own = tablet.made(u"own", sound(MiB, 4));
        tablet.acceptAll(9);
        QVERIFY(tablet.store().setPinned(pinned.id, true));
        QVERIFY(tablet.store().noteUse(used.id, 200));

        QCOMPARE(tablet.store().evict(4 * MiB).valueOr(false), true);
        QVERIFY(tablet.state(oldest).whole);
        QCOMPARE(tablet.store().evict(3 * MiB).valueOr(false), true);
        QVERIFY(!tablet.state(oldest).whole);
        QVERIFY(tablet.state(used).whole);
        QCOMPARE(tablet.store().toFetch().size(), size_t(1));
        QCOMPARE(tablet.store().evict(0).valueOr(true), false);
        QVERIFY(!tablet.state(used).whole);
        QCOMPARE(tablet.bytes(pinned), sound(MiB, 2));
        QCOMPARE(tablet.bytes(own), sound(MiB, 4));
        QVERIFY(tablet.store().noteSent(own.id, MiB, true));
        QVERIFY(tablet.store().setPinned(pinned.id, false));
        QCOMPARE(tablet.store().evict(0).valueOr(false), true);
        QCOMPARE(tablet.store().bytesHere(), qint64(0));
        QVERIFY(tablet.find<Attachment>(own.id).has_value());
    }

    void aWithdrawnBucketTakesTheBytesAlong()
    {
        AttachmentTablet tablet;
        const QByteArray canary = "canary-of-a-voice-that-nobody-may-hear";
        QByteArray content = sound(600'000);
        content.replace(400'000, canary.size(), canary);
        ReplyContent granted;
        granted.scope = {bucketOf(u"Saba"), bucketOf(u"Huda")};
        granted.lineage = "lineage";
        granted.cursor.revision = 1;
        tablet.apply(granted);
        const Attachment record = tablet.fetched(u"voice", content, 2);
        const Attachment other = tablet.made(u"other", sound(1000), u"Huda");
        QVERIFY2(liesInPages(tablet, canary), "this test would see it");

        ReplyContent withdrawn = granted;
        withdrawn.scope = {bucketOf(u"Huda")};
        withdrawn.cursor.revision = 3;
        tablet.apply(withdrawn);
        QVERIFY(!tablet.find<Attachment>(record.id));
        QVERIFY(!tablet.state(record).whole);
        QVERIFY(!liesInPages(tablet, canary));
        QCOMPARE(tablet.store().bytesHere(), qint64(1000));
        QVERIFY(tablet.state(other).whole);
    }

    void aDeletedRecordTakesTheBytesAlongOnceTheHubAgrees()
    {
        AttachmentTablet tablet;
        const Attachment record = tablet.fetched(u"voice", sound(1000), 2);
        Mutation removal;
        removal.remove(*tablet.find<Attachment>(record.id));
        tablet.commit(removal);
        QVERIFY(!tablet.find<Attachment>(record.id));
        tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QVERIFY2(tablet.state(record).whole, "refused: it is all there again");
        tablet.commit(removal);
        tablet.acceptAll(7);
        QCOMPARE(tablet.store().bytesHere(), qint64(0));
    }

    void pullingAnewKeepsTheBytesAndAsksTheHubAgain()
    {
        AttachmentTablet tablet;
        const Attachment own = tablet.made(u"own", sound(2000));
        tablet.acceptAll(2);
        const Attachment fetched = tablet.fetched(u"fetched", sound(1000), 3);
        const Attachment erased = tablet.fetched(u"erased", sound(500), 4);
        QVERIFY(tablet.replica->pullAnew());
        QVERIFY(!tablet.find<Attachment>(own.id));
        ReplyContent page;
        page.lineage = "lineage";
        page.rows = {rowOf(own, 2)};
        page.cursor.revision = 9;
        page.cursor.backfills = {{bucketOf(u"Saba"), 2}};
        tablet.apply(page);
        QVERIFY(tablet.state(fetched).whole);
        page.rows = {rowOf(fetched, 3)};
        page.cursor.backfills.clear();
        tablet.apply(page);
        QVERIFY(tablet.state(own).whole);
        QVERIFY(tablet.state(fetched).whole);
        QVERIFY2(!tablet.state(erased).whole, "its record did not come back");
        QCOMPARE(tablet.store().toSend().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestStorageAttachments)
#include "test_storage_attachments.moc"
