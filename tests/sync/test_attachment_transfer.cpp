// SPDX-License-Identifier: MPL-2.0
#include "storage/content_hash.h"
#include "sync/attachment_transfer.h"
#include "sync/protocol/frame.h"
#include "tablet.h"

#include <QBuffer>

using namespace samsprak;
using namespace samsprak::sync;
using namespace samsprak::sync::transfer;
using namespace samsprak::test;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

QByteArray sound(qint64 size, quint64 seed)
{
    std::mt19937_64 generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator());
    return bytes;
}

/// A transfer whose other side is the test: a hub that keeps bytes by record.
struct DrivenTransfer
{
    Tablet tablet;
    AttachmentTransfer transfer{*tablet.replica, [this] { return tablet.world.now; },
                                tablet.world.surroundings().random};
    std::optional<Upload> upload;
    std::optional<Download> download;
    std::optional<qint64> timer;
    std::vector<Id> arrived;
    std::vector<NotToBeHad> missing;
    std::map<Id, QByteArray> hub;
    std::map<Id, Attachment> records;
    std::vector<Id> order; ///< in which bytes were first asked for or sent
    qint64 carried = 0;
    qint64 revision = 1;

    void step(const Event &event)
    {
        for (const Effect &effect : transfer.step(event)) {
            if (const auto *up = std::get_if<Upload>(&effect))
                upload = *up;
            else if (const auto *down = std::get_if<Download>(&effect))
                download = *down;
            else if (const auto *wake = std::get_if<Wake>(&effect))
                timer = wake->milliseconds < 0 ? std::nullopt : std::optional(wake->milliseconds);
            else if (const auto *come = std::get_if<Arrived>(&effect))
                arrived.push_back(come->record);
            else if (const auto *gone = std::get_if<NotToBeHad>(&effect))
                missing.push_back(*gone);
        }
    }
    void noteOrder(const Id &record)
    {
        if (order.empty() || order.back() != record)
            order.push_back(record);
    }
    /// The hub has the piece, but its answer is lost.
    void takeUnanswered()
    {
        carried += upload->frame.size();
        const auto piece = protocol::decodeAttachmentPiece(*protocol::open(upload->frame));
        QByteArray &stored = hub[upload->record];
        if (piece->position == stored.size())
            stored += piece->bytes;
    }
    bool answerUpload()
    {
        if (!upload)
            return false;
        const Upload sent = *std::exchange(upload, std::nullopt);
        noteOrder(sent.record);
        carried += sent.frame.size();
        const auto piece = protocol::decodeAttachmentPiece(*protocol::open(sent.frame));
        QByteArray &stored = hub[sent.record];
        if (piece->position == stored.size())
            stored += piece->bytes;
        const bool whole = stored.size() == tablet.find<Attachment>(sent.record)->size;
        step(Uploaded{protocol::seal(protocol::encode(
                          protocol::AttachmentProgress{protocol::Version, stored.size(), whole})),
                      false});
        return true;
    }
    bool answerDownload(bool lineBroke = false)
    {
        if (!download)
            return false;
        const Download wanted = *std::exchange(download, std::nullopt);
        noteOrder(wanted.record);
        carried += wanted.atMost;
        const QByteArray bytes = hub[wanted.record].mid(wanted.from, wanted.atMost);
        const QByteArray check = storage::pieceCheck(records[wanted.record].contentKey, wanted.from, bytes);
        step(Downloaded{protocol::seal(protocol::encode(
                            protocol::AttachmentPiece{protocol::Version, wanted.from, bytes, check})),
                        lineBroke});
        return true;
    }
    void settle()
    {
        for (int rounds = 0; rounds < 100'000; ++rounds)
            if (!answerUpload() && !answerDownload())
                return;
        qFatal("the transfer never comes to rest");
    }
    void letTimePass()
    {
        tablet.world.now += timer.value_or(0);
        timer.reset();
        step(TimeCome{});
    }
    Attachment made(QStringView name, const QByteArray &content)
    {
        Attachment record;
        record.id = named(name);
        record.bucket = Bucket::participant(named(u"Saba"), BucketSection::Core);
        record.mediaType = QStringLiteral("audio/ogg");
        QBuffer source;
        source.setData(content);
        source.open(QIODevice::ReadOnly);
        if (!tablet.replica->attachments().add(record, source, tablet.world.now))
            qFatal("add");
        Mutation mutation;
        mutation.create(record);
        tablet.commit(mutation);
        tablet.apply(answered(tablet, ++revision));
        return record;
    }
    Attachment onHub(QStringView name, const QByteArray &content)
    {
        Attachment record;
        record.id = named(name);
        record.bucket = Bucket::participant(named(u"Saba"), BucketSection::Core);
        record.contentKey = QByteArray(Attachment::KeySize, 'k');
        record.size = content.size();
        storage::ContentHash hash(record.contentKey);
        hash.add(content);
        record.contentHash = hash.result();
        record.arrived = true;
        storage::ReplyContent reply;
        reply.rows = {rowOf(record, ++revision)};
        reply.lineage = "lineage";
        reply.cursor.revision = revision;
        tablet.apply(reply);
        hub[record.id] = content;
        records[record.id] = record;
        return record;
    }
    using Mutation = storage::Mutation;
    bool has(const Attachment &record) { return tablet.replica->attachments().state(record.id).whole; }
};

} // namespace

class TestAttachmentTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAndFetchesWhole()
    {
        DrivenTransfer driven;
        const QByteArray own = sound(700 * KiB, 1), others = sound(900 * KiB, 2);
        const Attachment mine = driven.made(u"mine", own);
        const Attachment theirs = driven.onHub(u"theirs", others);
        driven.step(Look{});
        driven.settle();
        QCOMPARE(driven.hub[mine.id], own);
        QVERIFY(driven.tablet.replica->attachments().state(mine.id).onHub);
        QCOMPARE(driven.tablet.replica->attachments().content().read(theirs.id, 0, MiB), others);
        QCOMPARE(driven.arrived, std::vector<Id>{theirs.id});
        QCOMPARE(driven.transfer.state().toSend, 0);
        QCOMPARE(driven.transfer.state().toFetch, 0);
        QVERIFY2(!driven.upload && !driven.download && !driven.timer, "at rest");
    }

    void whatIsCutIsTakenUpWhereItWas()
    {
        DrivenTransfer driven;
        const QByteArray content = sound(2 * MiB, 3);
        const Attachment mine = driven.made(u"mine", content);
        const Attachment theirs = driven.onHub(u"theirs", content);
        std::mt19937_64 random(9);
        driven.step(Look{});
        int lost = 0;
        for (int i = 0; i < 10'000 && (driven.upload || driven.download || driven.timer); ++i) {
            const bool cuts = lost < 40 && random() % 4 == 0;
            if (driven.upload && cuts && ++lost) {
                if (random() % 2 == 0)
                    driven.takeUnanswered();
                driven.upload.reset();
                driven.step(UploadFailed{Failure::Offline});
            } else if (driven.download && cuts && ++lost) {
                driven.download.reset();
                driven.step(DownloadFailed{Failure::Offline});
            } else if (!driven.answerUpload() && !driven.answerDownload()) {
                driven.letTimePass();
            }
        }
        QCOMPARE(driven.hub[mine.id], content);
        QVERIFY(driven.has(theirs));
        QVERIFY2(lost == 40 && driven.carried < 2 * content.size() * 12 / 10,
                 qPrintable(QString::number(driven.carried)));
    }

    void theSmallGoBeforeTheLargeAndTheWantedBeforeAll()
    {
        DrivenTransfer driven;
        const Attachment large = driven.onHub(u"large", sound(300 * KiB, 1));
        const Attachment small = driven.onHub(u"small", sound(10 * KiB, 2));
        const Attachment shown = driven.onHub(u"shown", sound(200 * KiB, 3));
        const Attachment pinned = driven.onHub(u"pinned", sound(250 * KiB, 4));
        const Attachment wanted = driven.onHub(u"wanted", sound(400 * KiB, 5));
        QVERIFY(driven.tablet.replica->attachments().setPinned(pinned.id, true));
        driven.step(Offline{});
        driven.step(OnScreen{{shown.id}});
        driven.step(Wanted{wanted.id});
        QCOMPARE(driven.missing.size(), size_t(1));
        QCOMPARE(driven.missing[0].reason, NotToBeHad::Reason::NoConnection);
        QVERIFY(!driven.download);
        driven.step(Online{});
        driven.settle();
        QCOMPARE(driven.order, (std::vector<Id>{wanted.id, pinned.id, shown.id, small.id, large.id}));
        QCOMPARE(driven.arrived, driven.order);
    }

    void aSmallOneDoesNotWaitForALargeOneToEnd()
    {
        DrivenTransfer driven;
        const Attachment large = driven.made(u"large", sound(MiB, 1));
        driven.step(Look{});
        driven.answerUpload();
        driven.answerUpload();
        const Attachment small = driven.made(u"small", sound(KiB, 2));
        driven.step(Look{});
        driven.settle();
        QCOMPARE(driven.order, (std::vector<Id>{large.id, small.id, large.id}));
        QCOMPARE(driven.hub[large.id], sound(MiB, 1));
    }

    void largeOnesWaitForAConnectionThatCostsNothing()
    {
        DrivenTransfer driven;
        const Attachment largeOwn = driven.made(u"large own", sound(2 * MiB, 1));
        const Attachment smallOwn = driven.made(u"small own", sound(10 * KiB, 2));
        const Attachment large = driven.onHub(u"large", sound(2 * MiB, 3));
        const Attachment small = driven.onHub(u"small", sound(10 * KiB, 4));
        TransferRules rules;
        rules.metered = true;
        driven.step(RulesChanged{rules});
        driven.settle();
        QVERIFY(driven.has(small) && !driven.has(large));
        QCOMPARE(driven.hub[smallOwn.id].size(), 10 * KiB);
        QVERIFY(!driven.hub.contains(largeOwn.id));
        QCOMPARE(driven.transfer.state().waitingForUnmetered, 2);
        driven.step(Wanted{large.id});
        driven.settle();
        QVERIFY2(driven.has(large), "a person who waits for it gets it");
        rules.metered = false;
        driven.step(RulesChanged{rules});
        driven.settle();
        QCOMPARE(driven.hub[largeOwn.id].size(), 2 * MiB);
        QCOMPARE(driven.transfer.state().waitingForUnmetered, 0);
    }

    void theBudgetHolds()
    {
        DrivenTransfer driven;
        TransferRules rules;
        rules.budget = MiB;
        driven.step(RulesChanged{rules});
        const Attachment first = driven.onHub(u"first", sound(600 * KiB, 1));
        driven.step(Look{});
        driven.settle();
        const Attachment second = driven.onHub(u"second", sound(500 * KiB, 2));
        driven.step(Look{});
        driven.settle();
        QVERIFY2(driven.has(first) && !driven.has(second), "what nobody asked for makes nothing leave");
        QCOMPARE(driven.transfer.state().withoutRoom, 1);
        driven.step(Wanted{second.id});
        driven.settle();
        QVERIFY2(!driven.has(first) && driven.has(second), "what somebody waits for does");
        QVERIFY(driven.tablet.replica->attachments().setPinned(second.id, true));
        driven.step(Wanted{first.id});
        driven.settle();
        QVERIFY(!driven.has(first) && driven.has(second));
        QCOMPARE(driven.missing.back().reason, NotToBeHad::Reason::NoRoom);
        rules.budget = 2 * MiB;
        driven.step(RulesChanged{rules});
        driven.settle();
        QVERIFY(driven.has(first) && driven.has(second));
    }

    void whatTheHubRefusesHoldsUpNothingElse()
    {
        DrivenTransfer driven;
        const Attachment refused = driven.made(u"refused", sound(KiB, 1));
        const Attachment other = driven.made(u"other", sound(2 * KiB, 2));
        driven.step(Look{});
        QCOMPARE(driven.upload->record, refused.id);
        driven.upload.reset();
        driven.step(UploadFailed{Failure::Forbidden});
        driven.settle();
        QCOMPARE(driven.hub[other.id].size(), 2 * KiB);
        QVERIFY2(driven.has(refused), "it stays here");
        QVERIFY(driven.timer.has_value());
        driven.letTimePass();
        driven.settle();
        QCOMPARE(driven.hub[refused.id].size(), KiB);
    }

    void piecesGrowOnALineThatHoldsAndShrinkOnOneThatBreaks()
    {
        DrivenTransfer driven;
        driven.onHub(u"theirs", sound(4 * MiB, 1));
        driven.step(Look{});
        qint64 largest = 0;
        constexpr qint64 Grown = 4 * AttachmentTransfer::SmallestPiece;
        while (driven.download && largest < Grown) {
            largest = std::max(largest, driven.download->atMost);
            driven.answerDownload();
        }
        QCOMPARE(largest, Grown);
        driven.answerDownload(true);
        QCOMPARE(driven.download->atMost, AttachmentTransfer::SmallestPiece);
    }

    void damagedPiecesAreAskedForAgain()
    {
        DrivenTransfer driven;
        const Attachment theirs = driven.onHub(u"theirs", sound(40 * KiB, 1));
        driven.step(Look{});
        const Download wanted = *std::exchange(driven.download, std::nullopt);
        protocol::AttachmentPiece piece{protocol::Version, 0, sound(wanted.atMost, 77), QByteArray(16, 'x')};
        driven.step(Downloaded{protocol::seal(protocol::encode(piece)), false});
        QCOMPARE(driven.tablet.replica->attachments().bytesHere(), qint64(0));
        driven.settle();
        QVERIFY(driven.has(theirs));
    }

    void whatIsWithdrawnWhileUnderWayLeavesNothing()
    {
        DrivenTransfer driven;
        const Attachment theirs = driven.onHub(u"theirs", sound(40 * KiB, 1));
        driven.step(Look{});
        QVERIFY(driven.download.has_value());
        storage::ReplyContent left;
        left.rows = {{Kind::Attachment, theirs.id, theirs.bucket, 9, RowState::Left, {}}};
        left.lineage = "lineage";
        left.cursor.revision = 9;
        driven.tablet.apply(left);
        driven.settle();
        QCOMPARE(driven.tablet.replica->attachments().bytesHere(), qint64(0));
        QVERIFY(!driven.has(theirs));
    }

    void aClockSetBackYearsHoldsUpNothing()
    {
        DrivenTransfer driven;
        const Attachment mine = driven.made(u"mine", sound(KiB, 1));
        driven.step(Look{});
        driven.upload.reset();
        driven.step(UploadFailed{Failure::Server});
        QVERIFY(!driven.upload && driven.timer);
        driven.tablet.world.now -= 2LL * 365 * 24 * 3600 * 1000;
        driven.step(TimeCome{});
        driven.settle();
        QCOMPARE(driven.hub[mine.id].size(), KiB);
    }

    void aTimerThatComesEarlyIsSetAgain()
    {
        DrivenTransfer driven;
        const Attachment mine = driven.made(u"mine", sound(KiB, 1));
        driven.step(Look{});
        driven.upload.reset();
        driven.step(UploadFailed{Failure::Server});
        const qint64 wait = *driven.timer;
        driven.tablet.world.now += wait - 10;
        driven.timer.reset();
        driven.step(TimeCome{});
        QVERIFY(!driven.upload);
        QCOMPARE(driven.timer, std::optional<qint64>(10));
        driven.letTimePass();
        driven.settle();
        QCOMPARE(driven.hub[mine.id].size(), KiB);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentTransfer)
#include "test_attachment_transfer.moc"
