// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

namespace {

/// A participant that the hub knows at revision 5.
Participant known(Tablet &tablet)
{
    Participant saba = participant(u"Saba");
    saba.phone = QStringLiteral("070-1");
    ReplyContent reply;
    reply.rows = {rowOf(saba, 5)};
    reply.cursor.epoch = named(u"epoch");
    reply.cursor.revision = 5;
    tablet.apply(reply);
    return *tablet.find<Participant>(saba.id);
}

Participant withPhone(Participant participant, const QString &phone)
{
    participant.phone = phone;
    return participant;
}

void edit(Tablet &tablet, const Participant &before, const Participant &after)
{
    Mutation mutation;
    mutation.update(before, after);
    tablet.commit(mutation);
}

ReplyContent patchOf(const Participant &before, const Participant &after, qint64 revision)
{
    RowChange row = rowOf(after, revision);
    row.state = RowState::Patched;
    row.fields = changedFields(before, after);
    ReplyContent reply;
    reply.cursor.epoch = named(u"epoch");
    reply.cursor.revision = revision;
    reply.rows = {row};
    return reply;
}

} // namespace

/// What the hub sends of a record that the tablet has: the fields that changed.
class TestStoragePatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatchChangesItsFieldsAndLeavesTheOthers()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        tablet.apply(patchOf(saba, withPhone(saba, QStringLiteral("070-2")), 6));
        QCOMPARE(*tablet.find<Participant>(saba.id), withPhone(saba, QStringLiteral("070-2")));
    }

    void aPatchGoesUnderWhatIsUnsent()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        edit(tablet, saba, withPhone(saba, QStringLiteral("070-mine")));
        Participant theirs = withPhone(saba, QStringLiteral("070-theirs"));
        theirs.language = QStringLiteral("am");
        tablet.apply(patchOf(saba, theirs, 6));
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-mine"));
        QCOMPARE(tablet.find<Participant>(saba.id)->language, QStringLiteral("am"));
        tablet.apply(answered(tablet, 0, false, OutcomeStatus::Refused));
        QCOMPARE(*tablet.find<Participant>(saba.id), theirs);
    }

    void whatTheHubDidNotTakeIsNotKeptUnderALaterPatch()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        edit(tablet, saba, withPhone(saba, QStringLiteral("070-lost")));
        // The hub kept another's phone number that it had before; so only the language is new to this tablet.
        tablet.apply(answered(tablet, 9, false, OutcomeStatus::Merged));
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-lost"));
        Participant merged = saba;
        merged.language = QStringLiteral("am");
        tablet.apply(patchOf(saba, merged, 9));
        QCOMPARE(*tablet.find<Participant>(saba.id), merged);
    }

    void anEditMadeBeforeTheMergedRowComesStandsOnWhatTheHubHas()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        edit(tablet, saba, withPhone(saba, QStringLiteral("070-lost")));
        tablet.apply(answered(tablet, 9, false, OutcomeStatus::Merged));
        const Participant shown = *tablet.find<Participant>(saba.id);
        Participant renamed = shown;
        renamed.familyName = QStringLiteral("Tesfaye");
        edit(tablet, shown, renamed);
        Participant merged = saba;
        merged.language = QStringLiteral("am");
        tablet.apply(patchOf(saba, merged, 9));
        Participant expected = merged;
        expected.familyName = QStringLiteral("Tesfaye");
        QCOMPARE(*tablet.find<Participant>(saba.id), expected);
    }

    void aPatchForARecordThatIsNotHereAsksForEverything()
    {
        Tablet tablet;
        const Participant saba = known(tablet);
        const Participant huda = participant(u"Huda");
        edit(tablet, saba, withPhone(saba, QStringLiteral("070-mine")));
        tablet.apply(patchOf(huda, withPhone(huda, QStringLiteral("070-3")), 6));
        QVERIFY(tablet.replica->cursor().epoch.isNull());
        QVERIFY(!tablet.find<Participant>(huda.id));
        // What is unsent stays.
        QCOMPARE(tablet.find<Participant>(saba.id)->phone, QStringLiteral("070-mine"));
        QCOMPARE(tablet.outbox().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestStoragePatches)
#include "test_storage_patches.moc"
