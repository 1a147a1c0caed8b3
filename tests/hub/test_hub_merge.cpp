// SPDX-License-Identifier: MPL-2.0
#include "hub_world.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// What becomes of changes that two tablets made without knowing of each other.
class TestHubMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentFieldsMerge();
    void theLaterEditOfAFieldWinsAndTheOtherIsKept_data();
    void theLaterEditOfAFieldWinsAndTheOtherIsKept();
    void oneTapSwapsAConflict();
    void twoWhoSettleTheSameConflictMakeNoNewOne();
    void setsMergeByElement();
    void textsMergeByLanguage();
    void aWholeTextDoesNotSwallowALanguageOfSomebodyElse();
    void aWholeTextIsNotAskedAboutWhatItsAuthorHasReplacedSince();
    void ownChangesNeverConflict();
    void aDeleteAgainstANewerEditIsRefused();
    void onesOwnElementDoesNotHideThatOfSomebodyElse();
    void anEditOfADeletedRecordIsRefusedAndKept();
    void fieldsOfANewerAppSurvive();
};

namespace {

Participant renamedPhone(Participant participant, const QString &phone)
{
    participant.phone = phone;
    return participant;
}

} // namespace

void TestHubMerge::differentFieldsMerge()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    mats.pullAll();
    const Participant before = *karin.find<Participant>(world.people.saba);
    Participant languageChanged = before;
    languageChanged.language = QStringLiteral("am");
    karin.sync({karin.edit(before, renamedPhone(before, QStringLiteral("070-2")))});
    const auto reply = mats.sync({mats.edit(before, languageChanged)});
    QCOMPARE(reply.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    const Participant merged = *mats.find<Participant>(world.people.saba);
    QCOMPARE(merged.phone, QStringLiteral("070-2"));
    QCOMPARE(merged.language, QStringLiteral("am"));
    QVERIFY(mats.all<Conflict>().empty());
}

void TestHubMerge::theLaterEditOfAFieldWinsAndTheOtherIsKept_data()
{
    QTest::addColumn<qint64>("karinAgo");
    QTest::addColumn<qint64>("matsAgo");
    QTest::addColumn<QString>("winner");
    QTest::newRow("pushed later, made later")
        << qint64(60'000) << qint64(1'000) << QStringLiteral("070-mats");
    QTest::newRow("pushed later, made earlier")
        << qint64(1'000) << qint64(60'000) << QStringLiteral("070-karin");
}

void TestHubMerge::theLaterEditOfAFieldWinsAndTheOtherIsKept()
{
    QFETCH(qint64, karinAgo);
    QFETCH(qint64, matsAgo);
    QFETCH(QString, winner);
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    mats.pullAll();
    world.now += 3'600'000;
    const Participant before = *karin.find<Participant>(world.people.saba);
    karin.madeAgo = karinAgo;
    karin.sync({karin.edit(before, renamedPhone(before, QStringLiteral("070-karin")))});
    mats.madeAgo = matsAgo;
    const auto reply = mats.sync({mats.edit(before, renamedPhone(before, QStringLiteral("070-mats")))});
    QCOMPARE(reply.outcomes[0].operations[0].status, OutcomeStatus::Merged);
    karin.pullAll();
    for (const FakeTablet *tablet : {&karin, &mats}) {
        QCOMPARE(tablet->all<Conflict>().size(), size_t(1));
        const Conflict conflict = tablet->all<Conflict>().front();
        QCOMPARE(conflict.record, world.people.saba);
        CborReader kept(conflict.keptValue), other(conflict.otherValue);
        QCOMPARE(kept.text(), winner);
        QVERIFY(other.text() != winner);
        QCOMPARE(conflict.keptBy, winner.endsWith(u"mats") ? world.people.mats : world.people.karin);
        QCOMPARE(conflict.bucket, before.bucket);
    }
    QCOMPARE(mats.find<Participant>(world.people.saba)->phone, winner);
}

void TestHubMerge::oneTapSwapsAConflict()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    mats.pullAll();
    const Participant before = *karin.find<Participant>(world.people.saba);
    karin.sync({karin.edit(before, renamedPhone(before, QStringLiteral("070-karin")))});
    mats.sync({mats.edit(before, renamedPhone(before, QStringLiteral("070-mats")))});
    karin.pullAll();
    const Conflict conflict = karin.all<Conflict>().front();
    Conflict settled = conflict;
    std::swap(settled.keptValue, settled.otherValue);
    settled.settled = true;
    settled.settledBy = world.people.karin;
    const Participant now = *karin.find<Participant>(world.people.saba);
    const auto reply = karin.sync(
        {karin.edit(now, renamedPhone(now, QStringLiteral("070-karin"))), karin.edit(conflict, settled)});
    for (const OperationOutcome &outcome : reply.outcomes[0].operations)
        QCOMPARE(outcome.status, OutcomeStatus::Applied);
    mats.pullAll();
    QCOMPARE(mats.find<Participant>(world.people.saba)->phone, QStringLiteral("070-karin"));
    QVERIFY(mats.all<Conflict>().front().settled);
    QCOMPARE(mats.all<Conflict>().size(), size_t(1));
}

void TestHubMerge::twoWhoSettleTheSameConflictMakeNoNewOne()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    mats.pullAll();
    const Participant before = *karin.find<Participant>(world.people.saba);
    karin.sync({karin.edit(before, renamedPhone(before, QStringLiteral("070-karin")))});
    mats.sync({mats.edit(before, renamedPhone(before, QStringLiteral("070-mats")))});
    karin.pullAll();
    mats.pullAll();
    for (FakeTablet *tablet : {&karin, &mats}) {
        const Conflict open = tablet->all<Conflict>().front();
        Conflict settled = open;
        settled.settled = true;
        settled.settledBy = tablet->author;
        settled.settledAt = world.now + (tablet == &mats ? 1 : 0);
        tablet->sync({tablet->edit(open, settled)});
    }
    karin.pullAll();
    mats.pullAll();
    for (const FakeTablet *tablet : {&karin, &mats}) {
        QCOMPARE(tablet->all<Conflict>().size(), size_t(1));
        QVERIFY(tablet->all<Conflict>().front().settled);
    }
}

void TestHubMerge::setsMergeByElement()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    Group group;
    group.id = world.newId();
    group.unit = world.people.bjork;
    group.bucket = Bucket::unitCalendar(group.unit);
    group.members = {world.people.saba};
    karin.pullAll();
    karin.sync({karin.create(group)});
    mats.pullAll();
    const auto adding = [&](const Id &member, OperationType type) {
        Group change;
        change.members = {member};
        return Operation{type,           Kind::Group, group.id, group.bucket, mats.revisionOf(group.id),
                         encode(change), {},          {}};
    };
    const Id one = world.newId(), two = world.newId();
    karin.sync({adding(one, OperationType::Add)});
    mats.sync({adding(two, OperationType::Add), adding(world.people.saba, OperationType::Remove)});
    QCOMPARE(mats.find<Group>(group.id)->members, (IdSet{one, two}));
    QVERIFY(mats.all<Conflict>().empty());
}

void TestHubMerge::textsMergeByLanguage()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    const Session session = sessionAt(world, world.people.bjork, 10);
    karin.pullAll();
    karin.sync({karin.create(session)});
    mats.pullAll();
    const qint64 base = mats.revisionOf(session.id);
    const auto text = [&](const char *language, const char *words) {
        Session change;
        change.title.set(QString::fromLatin1(language), {QString::fromLatin1(words), {}, {}, 0, {}});
        return Operation{OperationType::MapSet,
                         Kind::Session,
                         session.id,
                         session.bucket,
                         base,
                         changedFields(Session{}, change),
                         {},
                         {}};
    };
    karin.sync({text("en", "Talk")});
    const auto other = mats.sync({text("so", "Wadahadal")});
    QCOMPARE(other.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    const auto same = mats.sync({text("en", "Conversation")});
    QCOMPARE(same.outcomes[0].operations[0].status, OutcomeStatus::Merged);
    const auto texts = mats.find<Session>(session.id)->title.texts();
    QCOMPARE(texts.size(), size_t(3));
    QCOMPARE(texts.at(QStringLiteral("en")).text, QStringLiteral("Conversation"));
    const Conflict conflict = mats.all<Conflict>().front();
    CborReader value(conflict.otherValue);
    QCOMPARE(TranslatedText::read(value).texts().at(QStringLiteral("en")).text, QStringLiteral("Talk"));
}

void TestHubMerge::aWholeTextDoesNotSwallowALanguageOfSomebodyElse()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    FakeTablet mats(world, world.people.mats);
    karin.pullAll();
    const Session session = sessionAt(world, world.people.bjork, 10);
    karin.sync({karin.create(session)});
    mats.pullAll();
    const qint64 base = mats.revisionOf(session.id);
    const auto text = [&](OperationType type, const char *language, const char *words) {
        Session change;
        change.title.set(QString::fromLatin1(language), {QString::fromLatin1(words), {}, {}, 0, {}});
        return Operation{
            type, Kind::Session, session.id, session.bucket, base, changedFields(Session{}, change), {}, {}};
    };
    karin.sync({text(OperationType::MapSet, "so", "Wadahadal")});
    // Mats has not seen that; his own change of another language comes between.
    mats.sync({text(OperationType::MapSet, "en", "Talk"), text(OperationType::Set, "en", "Conversation")});
    const auto conflicts = mats.all<Conflict>();
    QCOMPARE(conflicts.size(), size_t(1));
    CborReader value(conflicts.front().otherValue);
    QCOMPARE(TranslatedText::read(value).texts().at(QStringLiteral("so")).text, QStringLiteral("Wadahadal"));
}

void TestHubMerge::aWholeTextIsNotAskedAboutWhatItsAuthorHasReplacedSince()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    FakeTablet mats(world, world.people.mats);
    karin.pullAll();
    Session session = sessionAt(world, world.people.bjork, 10);
    session.title = {};
    session.title.set(QStringLiteral("en"), {QStringLiteral("Coffee"), {}, {}, 0, {}});
    karin.sync({karin.create(session)});
    mats.pullAll();
    const qint64 base = mats.revisionOf(session.id);
    const auto text = [&](OperationType type, const char *words) {
        Session change;
        change.title.set(QStringLiteral("en"), {QString::fromLatin1(words), {}, {}, 0, {}});
        return Operation{
            type, Kind::Session, session.id, session.bucket, base, changedFields(Session{}, change), {}, {}};
    };
    karin.sync({text(OperationType::Set, "Talk")});
    // He is asked once, where his first change met hers; what he writes after that meets his own.
    mats.sync({text(OperationType::MapSet, "Conversation"), text(OperationType::Set, "Language café")});
    const auto conflicts = mats.all<Conflict>();
    QCOMPARE(conflicts.size(), size_t(1));
    CborReader value(conflicts.front().otherValue);
    QCOMPARE(TranslatedText::read(value).texts().at(QStringLiteral("en")).text, QStringLiteral("Talk"));
}

void TestHubMerge::ownChangesNeverConflict()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();
    const Participant before = *karin.find<Participant>(world.people.saba);
    karin.sync({karin.edit(before, renamedPhone(before, QStringLiteral("070-2")))});
    const auto again = karin.sync({karin.edit(before, renamedPhone(before, QStringLiteral("070-3")))});
    QCOMPARE(again.outcomes[0].operations[0].status, OutcomeStatus::Applied);
    QVERIFY(again.outcomes[0].operations[0].exact);
    QVERIFY(again.rows.empty());
}

void TestHubMerge::aDeleteAgainstANewerEditIsRefused()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    const Session session = sessionAt(world, world.people.bjork, 10);
    karin.pullAll();
    karin.sync({karin.create(session)});
    mats.pullAll();
    FakeTablet other(world, world.people.karin);
    other.pullAll();
    Session longer = *mats.find<Session>(session.id);
    longer.durationMinutes = 90;
    mats.sync({mats.edit(*mats.find<Session>(session.id), longer)});
    const Operation erase{OperationType::Delete,
                          Kind::Session,
                          session.id,
                          session.bucket,
                          other.revisionOf(session.id),
                          {},
                          {},
                          {}};
    const auto refused = other.sync({erase});
    QCOMPARE(refused.outcomes[0].operations[0].status, OutcomeStatus::Refused);
    QCOMPARE(other.find<Session>(session.id)->durationMinutes, 90);
    Operation seen = erase;
    seen.baseRevision = other.revisionOf(session.id);
    QCOMPARE(other.sync({seen}).outcomes[0].operations[0].status, OutcomeStatus::Applied);
    mats.pullAll();
    QVERIFY(!mats.find<Session>(session.id));
}

void TestHubMerge::onesOwnElementDoesNotHideThatOfSomebodyElse()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    const Session session = sessionAt(world, world.people.bjork, 10);
    karin.pullAll();
    karin.sync({karin.create(session)});
    karin.pullAll();
    mats.pullAll();
    const qint64 base = mats.revisionOf(session.id);
    const auto adding = [&](const QString &day) {
        Session only;
        only.exceptions = {day};
        return Operation{OperationType::Add,
                         Kind::Session,
                         session.id,
                         session.bucket,
                         base,
                         changedFields(Session{}, only),
                         {},
                         {}};
    };
    karin.sync({adding(QStringLiteral("2026-12-24"))});
    // Mats has not seen that one: neither his own exception nor his deletion was meant for it.
    mats.sync({adding(QStringLiteral("2026-12-31"))});
    const auto reply =
        mats.sync({{OperationType::Delete, Kind::Session, session.id, session.bucket, base, {}, {}, {}}});
    QCOMPARE(reply.outcomes[0].operations[0].status, OutcomeStatus::Refused);
    karin.pullAll();
    QCOMPARE(karin.find<Session>(session.id)->exceptions.size(), size_t(2));
    // Nor does it when the whole set is written anew: what goes is kept beside it.
    Session whole = session;
    whole.exceptions = {QStringLiteral("2026-12-31")};
    Operation anew = mats.edit(session, whole);
    anew.baseRevision = base;
    QCOMPARE(mats.sync({anew}).outcomes[0].operations[0].status, OutcomeStatus::Merged);
    karin.pullAll();
    QVERIFY(karin.all<Conflict>().front().otherValue.contains("2026-12-24"));
}

void TestHubMerge::anEditOfADeletedRecordIsRefusedAndKept()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    const Session session = sessionAt(world, world.people.bjork, 10);
    karin.pullAll();
    karin.sync({karin.create(session)});
    mats.pullAll();
    karin.sync({{OperationType::Delete, Kind::Session, session.id, session.bucket, 0, {}, {}, {}}});
    Session longer = *mats.find<Session>(session.id);
    longer.durationMinutes = 90;
    const Operation edit = mats.edit(*mats.find<Session>(session.id), longer);
    const auto reply = mats.sync({edit});
    QCOMPARE(reply.outcomes[0].operations[0].code, RefusalCode::RecordGone);
    const auto refusal = mats.find<Refusal>(reply.outcomes[0].operations[0].refusal);
    QVERIFY(refusal);
    QCOMPARE(refusal->refusedFields, edit.fields);
    QCOMPARE(refusal->bucket, Bucket::own(world.people.mats));
}

void TestHubMerge::fieldsOfANewerAppSurvive()
{
    HubWorld world;
    FakeTablet karin(world, world.people.karin), mats(world, world.people.mats);
    karin.pullAll();
    Session session = sessionAt(world, world.people.bjork, 10);
    FieldMapBuilder newer;
    newer.add(900, QByteArray("\x63new"));
    session.unknownFields = newer.take();
    karin.sync({karin.create(session)});
    mats.pullAll();
    QCOMPARE(mats.find<Session>(session.id)->unknownFields, session.unknownFields);
    Session longer = *mats.find<Session>(session.id);
    longer.durationMinutes = 90;
    mats.sync({mats.edit(*mats.find<Session>(session.id), longer)});
    karin.pullAll();
    QCOMPARE(karin.find<Session>(session.id)->unknownFields, session.unknownFields);
    QCOMPARE(karin.find<Session>(session.id)->durationMinutes, 90);
}

QTEST_GUILESS_MAIN(TestHubMerge)
#include "test_hub_merge.moc"
