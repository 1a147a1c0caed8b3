// SPDX-License-Identifier: MPL-2.0
#include "raw_pages.h"
#include "tablet.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

/// What was unsent about a record that was withdrawn leaves no trace either, once the hub has answered it.
class TestStorageTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasUnsentAboutAWithdrawnRecordLeavesNoByte()
    {
        Tablet tablet;
        ReplyContent reply;
        reply.scope = std::vector<Bucket>{Bucket::participant(named(u"Saba"), BucketSection::Core)};
        reply.rows = {rowOf(participant(u"Saba"), 1)};
        reply.cursor.revision = 1;
        tablet.apply(reply);
        const Participant before = *tablet.find<Participant>(named(u"Saba"));
        Participant after = before;
        after.phone = QStringLiteral("secretnumber");
        Mutation mutation;
        mutation.update(before, after);
        tablet.commit(mutation);

        ReplyContent withdrawn;
        withdrawn.scope = std::vector<Bucket>{};
        withdrawn.cursor.revision = 2;
        tablet.apply(withdrawn);
        QVERIFY(RawPages(tablet.path(), testKey()).contain("secretnumber")); // unsent, so it is kept
        tablet.apply(answered(tablet, 3, false, OutcomeStatus::Refused));
        QVERIFY(tablet.outbox().empty());
        QVERIFY(!RawPages(tablet.path(), testKey()).contain("secretnumber"));
    }

    /// What pages shed as they were split and filled anew is no row, and still there.
    void recordsThatMovedBetweenPagesLeaveNoByte()
    {
        Tablet tablet;
        std::vector<Bucket> granted, kept;
        qint64 backedUp = 0;
        for (int i = 0; i < 240; ++i) {
            Participant record = participant(QString::number(i));
            const bool stays = i / 7 % 2 == 0;
            record.phone = QString::fromLatin1(stays ? "stays" : "canary").repeated(1 + i * 7 % 23);
            Mutation mutation;
            mutation.create(record);
            tablet.commit(mutation);
            granted.push_back(tablet.outbox().front().operations.front().bucket);
            if (stays)
                kept.push_back(granted.back());
            ReplyContent reply = answered(tablet, 1 + i);
            reply.scope = granted;
            // A backup lets go of what it holds, and the pages close up.
            backedUp = i % 40 == 39 ? i - 20 : backedUp;
            reply.backedUp = backedUp;
            tablet.apply(reply);
        }
        ReplyContent withdrawn;
        withdrawn.scope = kept;
        withdrawn.cursor.revision = 402;
        withdrawn.backedUp = backedUp;
        tablet.apply(withdrawn);
        // The next idle moment is soon enough for these.
        while (tablet.replica->indexPending(1000).valueOr(0) > 0) {
        }
        const RawPages pages(tablet.path(), testKey());
        QVERIFY(pages.contain("stays"));
        QVERIFY(!pages.contain("canary"));
    }
};

QTEST_GUILESS_MAIN(TestStorageTraces)
#include "test_storage_traces.moc"
