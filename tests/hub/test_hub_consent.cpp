// SPDX-License-Identifier: MPL-2.0
#include "neighbours.h"

using namespace samsprak;
using namespace samsprak::test;

/// Consent, from one sync to the next.
class TestHubConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConsentOpensWhatItNamesAndNoMore();
    void whatIsWithdrawnGoesAtTheNextSync();
    void workOnWhatWasWithdrawnIsKeptOnTheHub();
    void aConsentBeginsAndEndsByTimeAlone();
    void theParticipantWithdrawsAndThatIsFinal();
    void aConsentToOnePersonIsForNobodyElse();
    void aGuestSeesTheAppointmentsOfThoseWhoConsented();
    void eachAuthorityKeepsItsOwnPlan();
    void onlyWhoSharesCanSayWhatWasConsentedTo();
    void aConsentThatMakesNoSenseIsRefused();
};

void TestHubConsent::aConsentOpensWhatItNamesAndNoMore()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), maria(world, neighbours.maria);
    karin.pullAll();
    maria.pullAll();
    const Goal goal = neighbours.goal(world.people.organisation);
    karin.sync({karin.create(goal)});
    maria.pullAll();
    QVERIFY(maria.all<Participant>().empty());
    const Consent consent = neighbours.consent({QStringLiteral("core")});
    QCOMPARE(codeOf(karin.sync({karin.create(consent)})), RefusalCode::Unknown);
    maria.pullAll();
    QCOMPARE(maria.all<Participant>().size(), size_t(1));
    QVERIFY(maria.find<Participant>(world.people.saba));
    QVERIFY(!maria.find<Goal>(goal.id));
    QVERIFY(!maria.find<Consent>(consent.id));
    const auto card = maria.find<Card>(consentCardId(neighbours.authority, consent.id));
    QVERIFY(card);
    QCOMPARE(card->purpose, consent.purpose);
    // What was opened for reading stays read-only.
    Participant after = *maria.find<Participant>(world.people.saba);
    after.phone = QStringLiteral("070-2");
    const auto refused = maria.sync({maria.edit(*maria.find<Participant>(world.people.saba), after)});
    QCOMPARE(codeOf(refused), RefusalCode::NotPermitted);
    QCOMPARE(world.show(world.people.saba)[QLatin1String("fields")][QLatin1String("phone")].toString(),
             QStringLiteral("070-1"));

    Consent wider = consent;
    wider.sections.insert(QStringLiteral("plan"));
    QCOMPARE(codeOf(karin.sync({karin.edit(consent, wider)})), RefusalCode::Unknown);
    maria.pullAll();
    QVERIFY(maria.find<Goal>(goal.id));
}

void TestHubConsent::whatIsWithdrawnGoesAtTheNextSync()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), maria(world, neighbours.maria);
    karin.pullAll();
    const Consent consent = neighbours.consent({QStringLiteral("core"), QStringLiteral("plan")});
    karin.sync({karin.create(neighbours.goal(world.people.organisation)), karin.create(consent)});
    maria.pullAll();
    QCOMPARE(maria.all<Goal>().size(), size_t(1));
    QCOMPARE(codeOf(karin.sync({karin.intent(WithdrawConsent, consent)})), RefusalCode::Unknown);
    maria.pullAll();
    QVERIFY(maria.all<Goal>().empty());
    QVERIFY(maria.all<Participant>().empty());
    QVERIFY(maria.find<Card>(consentCardId(neighbours.authority, consent.id))->cancelled);
    karin.pullAll();
    QVERIFY(karin.find<Consent>(consent.id)->withdrawnAt > 0);
}

void TestHubConsent::workOnWhatWasWithdrawnIsKeptOnTheHub()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), maria(world, neighbours.maria);
    karin.pullAll();
    const Consent consent = neighbours.consent({QStringLiteral("calendar")});
    karin.sync({karin.create(consent)});
    maria.pullAll();
    Goal own = neighbours.goal(neighbours.authority);
    QCOMPARE(codeOf(maria.sync({maria.create(own)})), RefusalCode::Unknown);
    Goal after = own;
    after.title = TranslatedText::swedish(QStringLiteral("Hemligt"));
    const Operation pending = maria.edit(own, after);
    karin.sync({karin.intent(WithdrawConsent, consent)});
    const auto reply = maria.sync({pending});
    QCOMPARE(codeOf(reply), RefusalCode::RecordGone);
    const auto refusal = maria.find<Refusal>(reply.outcomes[0].operations[0].refusal);
    QVERIFY(refusal);
    QVERIFY(refusal->refusedFields.isEmpty());
    QVERIFY(maria.all<Goal>().empty());
    const auto kept = world.store().quarantined(maria.last.transactions[0].id);
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE((*decodeOperations(kept[0]))[0].fields, pending.fields);
    // Told to the log by ids, and nothing else.
    QCOMPARE(maria.trespasses.size(), size_t(1));
    QCOMPARE(maria.trespasses[0].record, own.id);
    QCOMPARE(maria.trespasses[0].actor, neighbours.maria);
    QVERIFY(karin.trespasses.empty());
}

void TestHubConsent::aConsentBeginsAndEndsByTimeAlone()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    QVERIFY(world.fire(hub::Timer::Day));
    FakeTablet karin(world, world.people.karin), maria(world, neighbours.maria);
    karin.pullAll();
    maria.pullAll();
    Consent consent = neighbours.consent({QStringLiteral("core")});
    consent.from = consent.until = neighbours.today().addDays(1);
    karin.sync({karin.create(consent)});
    maria.pullAll();
    QVERIFY(maria.all<Participant>().empty());
    world.step(hub::ListenerJoined{7, maria.token});
    const auto hintsOnTheNextDay = [&] {
        world.now += 24 * 3'600'000LL;
        int hints = 0;
        for (const hub::Effect &effect : world.step(hub::TimerFired{hub::Timer::Day}))
            hints += std::holds_alternative<hub::Hint>(effect) ? 1 : 0;
        return hints;
    };
    QCOMPARE(hintsOnTheNextDay(), 1);
    maria.pullAll();
    QCOMPARE(maria.all<Participant>().size(), size_t(1));
    QCOMPARE(hintsOnTheNextDay(), 1);
    maria.pullAll();
    QVERIFY(maria.all<Participant>().empty());
    QCOMPARE(hintsOnTheNextDay(), 0);
}

void TestHubConsent::theParticipantWithdrawsAndThatIsFinal()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), saba(world, world.people.saba),
        olena(world, world.people.olena), maria(world, neighbours.maria);
    karin.pullAll();
    const Consent consent = neighbours.consent({QStringLiteral("core")});
    karin.sync({karin.create(consent)});
    saba.pullAll();
    maria.pullAll();
    QVERIFY(saba.find<Consent>(consent.id));
    QCOMPARE(codeOf(olena.sync({olena.intent(WithdrawConsent, consent)})), RefusalCode::RecordGone);
    QCOMPARE(codeOf(maria.sync({maria.intent(WithdrawConsent, consent)})), RefusalCode::RecordGone);
    // The participant may take it back, and may change nothing else about it.
    Consent wider = consent;
    wider.sections.insert(QStringLiteral("notes"));
    QCOMPARE(codeOf(saba.sync({saba.edit(consent, wider)})), RefusalCode::NotPermitted);
    QCOMPARE(codeOf(saba.sync({saba.intent(WithdrawConsent, consent)})), RefusalCode::Unknown);
    maria.pullAll();
    QVERIFY(maria.all<Participant>().empty());
    karin.pullAll();
    const Consent withdrawn = *karin.find<Consent>(consent.id);
    QVERIFY(withdrawn.withdrawnAt > 0);
    QVERIFY(withdrawn.sections == consent.sections);
    Consent standing = withdrawn;
    standing.withdrawnAt = 0;
    QCOMPARE(codeOf(karin.sync({karin.edit(withdrawn, standing)})), RefusalCode::NotPermitted);
    const Operation erase{OperationType::Delete,
                          Kind::Consent,
                          consent.id,
                          consent.bucket,
                          karin.revisionOf(consent.id),
                          {},
                          {},
                          {}};
    QCOMPARE(codeOf(karin.sync({erase})), RefusalCode::NotPermitted);
    maria.pullAll();
    QVERIFY(maria.all<Participant>().empty());
}

void TestHubConsent::aConsentToOnePersonIsForNobodyElse()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), maria(world, neighbours.maria),
        anna(world, world.people.anna);
    karin.pullAll();
    Consent consent = neighbours.consent({QStringLiteral("core"), QStringLiteral("health")});
    consent.receivingOrganisation = {};
    consent.receivingPerson = world.people.anna;
    karin.sync({karin.create(consent)});
    maria.pullAll();
    anna.pullAll();
    QVERIFY(maria.all<Participant>().empty());
    QVERIFY(anna.find<Participant>(world.people.saba));
    QVERIFY(anna.find<Card>(consentCardId(world.people.anna, consent.id)));
    // Health stays closed to a role that never sees it, whatever the paper says.
    for (const Bucket &bucket : *anna.lastScope)
        QVERIFY(bucket.section != BucketSection::Health);
}

void TestHubConsent::aGuestSeesTheAppointmentsOfThoseWhoConsented()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), visitor(world, neighbours.visitor);
    karin.pullAll();
    const Session session = sessionAt(world, world.people.bjork, 10);
    Attendance attendance;
    attendance.id = world.newId();
    attendance.session = session.id;
    attendance.participant = world.people.saba;
    karin.sync({karin.create(session), karin.create(attendance)});
    visitor.pullAll();
    QVERIFY(visitor.rows.empty());
    karin.sync({karin.create(
        neighbours.consent({QStringLiteral("calendar"), QStringLiteral("core"), QStringLiteral("plan")}))});
    visitor.pullAll();
    QVERIFY(visitor.find<Card>(appointmentCardId(world.people.saba, session.id)));
    QVERIFY(visitor.all<Participant>().empty());
    QVERIFY(visitor.all<Session>().empty());
    QVERIFY(visitor.all<Consent>().empty());
}

void TestHubConsent::eachAuthorityKeepsItsOwnPlan()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), maria(world, neighbours.maria),
        saba(world, world.people.saba);
    karin.pullAll();
    maria.pullAll();
    const Goal own = neighbours.goal(neighbours.authority);
    QCOMPARE(codeOf(maria.sync({maria.create(own)})), RefusalCode::NotPermitted);
    karin.sync({karin.create(neighbours.consent({QStringLiteral("calendar")}))});
    Goal second = neighbours.goal(neighbours.authority);
    QCOMPARE(codeOf(maria.sync({maria.create(second)})), RefusalCode::Unknown);
    karin.pullAll();
    QVERIFY(karin.all<Goal>().empty());
    saba.pullAll();
    QVERIFY(saba.find<Goal>(second.id));
    // The other way round the participant is asked as well.
    Consent back = neighbours.consent({QStringLiteral("plan")});
    back.organisation = neighbours.authority;
    back.receivingOrganisation = world.people.organisation;
    back.bucket = Declaration<Consent>::home(back);
    QCOMPARE(codeOf(maria.sync({maria.create(back)})), RefusalCode::Unknown);
    karin.pullAll();
    QVERIFY(karin.find<Goal>(second.id));
}

void TestHubConsent::onlyWhoSharesCanSayWhatWasConsentedTo()
{
    Neighbours neighbours;
    HubWorld &world = neighbours.world;
    FakeTablet karin(world, world.people.karin), maria(world, neighbours.maria);
    karin.pullAll();
    maria.pullAll();
    QCOMPARE(codeOf(maria.sync({maria.create(neighbours.consent({QStringLiteral("core")}))})),
             RefusalCode::NotPermitted);
    Consent taken = neighbours.consent({QStringLiteral("plan")});
    taken.organisation = neighbours.authority;
    taken.receivingOrganisation = world.people.organisation;
    taken.bucket = Declaration<Consent>::home(taken);
    QCOMPARE(codeOf(karin.sync({karin.create(taken)})), RefusalCode::NotPermitted);
    QVERIFY(world.show(taken.id).isEmpty());
}

void TestHubConsent::aConsentThatMakesNoSenseIsRefused()
{
    Neighbours neighbours;
    FakeTablet karin(neighbours.world, neighbours.world.people.karin);
    karin.pullAll();
    const Consent good = neighbours.consent({QStringLiteral("core")});
    std::vector<Consent> wrong(6, good);
    wrong[0].receivingOrganisation = {};
    wrong[1].receivingPerson = neighbours.maria;
    wrong[2].sections = {QStringLiteral("private")};
    wrong[3].sections = {};
    wrong[4].purpose = QStringLiteral(" ");
    wrong[5].from = neighbours.today();
    wrong[5].until = neighbours.today().addDays(-1);
    for (Consent &consent : wrong) {
        consent.id = neighbours.world.newId();
        QCOMPARE(codeOf(karin.sync({karin.create(consent)})), RefusalCode::InvalidRequest);
    }
}

QTEST_GUILESS_MAIN(TestHubConsent)
#include "test_hub_consent.moc"
