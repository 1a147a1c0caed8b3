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
};

QTEST_GUILESS_MAIN(TestStorageTraces)
#include "test_storage_traces.moc"
