// SPDX-License-Identifier: MPL-2.0
#include "domain/rights.h"

#include <QTest>

using namespace samsprak;

/// Who may see and change what: the whole matrix, and what membership, unit and assignment make of it.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roleBySection_data();
    void roleBySection();
    void participantsReadTheirOwn_data();
    void participantsReadTheirOwn();
    void nobodyElseSeesPrivateThings();
    void unitsKeepToThemselves();
    void assignmentOpensOneParticipant();
    void anotherAuthoritysPlanStaysClosed();
    void aMembershipEnds();
    void anEndThatIsSetLaterCounts();
    void agenciesAreBookableByAll();
    void aNewRoleGrantsNothing();
    void theScopeIsWhatMayBeRead();

private:
    template <class E>
    void take(const E &record)
    {
        const QByteArray bytes = encode(record);
        const auto view = FieldMapView::parse(bytes);
        m_facts.apply(Declaration<E>::kind, record.id, &*view);
    }
    Id employ(Role role, const Id &unit, const QDate &until = {});
    Rights rightsOf(const Id &person) const { return Rights({person, false}, m_facts, m_today); }

    static Id named(QStringView name) { return Id::fromName({}, name); }

    RightsFacts m_facts;
    QDate m_today{2026, 11, 24};
    Id m_organisation = named(u"organisation"), m_other = named(u"other organisation");
    Id m_unit = named(u"unit"), m_secondUnit = named(u"second unit");
    Id m_saba = named(u"saba"), m_olena = named(u"olena");
    Id m_interpreter = named(u"interpreter");
    int m_people = 0;
};

void TestRights::initTestCase()
{
    for (const Id &id : {m_unit, m_secondUnit}) {
        Unit unit;
        unit.id = id;
        unit.organisation = m_organisation;
        take(unit);
    }
    for (const auto &[id, unit] : {std::pair(m_saba, m_unit), std::pair(m_olena, m_secondUnit)}) {
        Participant participant;
        participant.id = id;
        participant.organisation = m_organisation;
        participant.unit = unit;
        take(participant);
    }
    Interpreter interpreter;
    interpreter.id = m_interpreter;
    interpreter.organisation = m_organisation;
    take(interpreter);
}

Id TestRights::employ(Role role, const Id &unit, const QDate &until)
{
    Membership membership;
    membership.id = named(QStringLiteral("membership %1").arg(++m_people));
    membership.person = named(QStringLiteral("person %1").arg(m_people));
    membership.organisation = m_organisation;
    membership.unit = unit;
    membership.role = role;
    membership.until = until;
    take(membership);
    return membership.person;
}

void TestRights::roleBySection_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("expected");
    // directory, unit calendar, core, calendar, plan, notes, health, outcome, private, identity, busy
    const auto row = [](Role role, const char *expected) {
        QTest::newRow(qPrintable(codeOf(role))) << role << QString::fromLatin1(expected);
    };
    row(Role::LanguagePedagogue, "rwwwww-r--r");
    row(Role::JobAgent, "rwwwww-r--r");
    row(Role::CommunityGuide, "rwwwww-r--r");
    row(Role::HealthCoordinator, "rwwwwwwr--r");
    row(Role::EmploymentOfficer, "rwwwwr-w--r");
    row(Role::SocialWorkConsultant, "rwwwww-r--r");
    row(Role::Coordinator, "wwwwwr-w--r");
    row(Role::Guest, "-----------");
    row(Role::Administrator, "wrw--------");
    row(Role::Interpreter, "-----------");
    row(Role::Participant, "-----------");
    row(Role::None, "-----------");
}

void TestRights::roleBySection()
{
    QFETCH(Role, role);
    const Rights rights = rightsOf(employ(role, m_unit));
    using enum BucketSection;
    const std::vector<Bucket> buckets{
        Bucket::directory(m_organisation),       Bucket::unitCalendar(m_unit),
        Bucket::participant(m_saba, Core),       Bucket::participant(m_saba, Calendar),
        Bucket::plan(m_saba, m_organisation),    Bucket::participant(m_saba, Notes),
        Bucket::participant(m_saba, Health),     Bucket::participant(m_saba, Outcome),
        Bucket::participant(m_saba, Private),    Bucket::participant(m_saba, Identity),
        Bucket::interpreter(m_interpreter, Busy)};
    QString found;
    for (const Bucket &bucket : buckets)
        found += QLatin1Char("-rw"[int(rights.access(bucket))]);
    QTEST(found, "expected");
}

void TestRights::participantsReadTheirOwn_data()
{
    QTest::addColumn<BucketSection>("section");
    QTest::addColumn<int>("own");
    using enum BucketSection;
    QTest::newRow("core") << Core << int(Access::Read);
    QTest::newRow("calendar") << Calendar << int(Access::Read);
    QTest::newRow("plan") << Plan << int(Access::Read);
    QTest::newRow("private") << Private << int(Access::Write);
    QTest::newRow("notes") << Notes << int(Access::None);
    QTest::newRow("identity") << Identity << int(Access::None);
}

void TestRights::participantsReadTheirOwn()
{
    QFETCH(BucketSection, section);
    const Rights rights({m_saba, true}, m_facts, m_today);
    Bucket own = Bucket::participant(m_saba, section), others = Bucket::participant(m_olena, section);
    if (section == BucketSection::Plan)
        own.planOrganisation = others.planOrganisation = m_other;
    QTEST(int(rights.access(own)), "own");
    QCOMPARE(rights.access(others), Access::None);
    QCOMPARE(rights.access(Bucket::directory(m_organisation)), Access::None);
    QCOMPARE(rights.access(Bucket::unitCalendar(m_unit)), Access::None);
    QCOMPARE(rights.access(Bucket::own(m_saba)), Access::Write);
    QCOMPARE(rights.access(Bucket::own(m_olena)), Access::None);
}

void TestRights::nobodyElseSeesPrivateThings()
{
    for (const auto &[role, code] : EnumCodes<Role>::values) {
        const Rights rights = rightsOf(employ(role, {}));
        QVERIFY2(!rights.mayRead(Bucket::participant(m_saba, BucketSection::Private)), code);
        QVERIFY2(!rights.mayRead(Bucket::own(m_saba)), code);
    }
}

void TestRights::unitsKeepToThemselves()
{
    const Rights ofUnit = rightsOf(employ(Role::LanguagePedagogue, m_unit));
    QCOMPARE(ofUnit.access(Bucket::unitCalendar(m_secondUnit)), Access::None);
    QCOMPARE(ofUnit.access(Bucket::participant(m_olena, BucketSection::Core)), Access::None);
    const Rights ofWhole = rightsOf(employ(Role::Coordinator, {}));
    QCOMPARE(ofWhole.access(Bucket::unitCalendar(m_secondUnit)), Access::Write);
    QCOMPARE(ofWhole.access(Bucket::participant(m_olena, BucketSection::Core)), Access::Write);
}

void TestRights::assignmentOpensOneParticipant()
{
    const Id person = employ(Role::JobAgent, m_unit);
    Participant assigned;
    assigned.id = named(u"assigned");
    assigned.organisation = m_organisation;
    assigned.unit = m_secondUnit;
    assigned.assignedStaff = {person};
    take(assigned);
    const Rights rights = rightsOf(person);
    QCOMPARE(rights.access(Bucket::participant(assigned.id, BucketSection::Core)), Access::Write);
    QCOMPARE(rights.access(Bucket::participant(assigned.id, BucketSection::Health)), Access::None);
    QCOMPARE(rights.access(Bucket::unitCalendar(m_secondUnit)), Access::None);
}

void TestRights::anotherAuthoritysPlanStaysClosed()
{
    m_facts.notePlan(Bucket::plan(m_saba, m_other));
    const Rights rights = rightsOf(employ(Role::Coordinator, m_unit));
    QCOMPARE(rights.access(Bucket::plan(m_saba, m_other)), Access::None);
    const std::vector<Bucket> own = Rights({m_saba, true}, m_facts, m_today).scope();
    QVERIFY(std::find(own.begin(), own.end(), Bucket::plan(m_saba, m_other)) != own.end());
}

void TestRights::aMembershipEnds()
{
    const Rights lastDay = rightsOf(employ(Role::JobAgent, m_unit, m_today));
    QVERIFY(lastDay.mayWrite(Bucket::unitCalendar(m_unit)));
    const Rights dayAfter = rightsOf(employ(Role::JobAgent, m_unit, m_today.addDays(-1)));
    QVERIFY(!dayAfter.mayRead(Bucket::unitCalendar(m_unit)));
    QVERIFY(dayAfter.memberships().empty());
}

void TestRights::anEndThatIsSetLaterCounts()
{
    const Id person = employ(Role::JobAgent, m_unit);
    QVERIFY(rightsOf(person).mayWrite(Bucket::unitCalendar(m_unit)));
    --m_people;
    QCOMPARE(employ(Role::JobAgent, m_unit, m_today.addDays(-1)), person);
    QVERIFY(!rightsOf(person).mayRead(Bucket::unitCalendar(m_unit)));
    --m_people;
    employ(Role::JobAgent, m_secondUnit);
    QVERIFY(!rightsOf(person).mayRead(Bucket::unitCalendar(m_unit)));
    QVERIFY(rightsOf(person).mayWrite(Bucket::unitCalendar(m_secondUnit)));
}

void TestRights::agenciesAreBookableByAll()
{
    Interpreter hired;
    hired.id = named(u"hired");
    hired.organisation = named(u"agency");
    take(hired);
    const Rights staff = rightsOf(employ(Role::JobAgent, m_unit));
    QCOMPARE(staff.access(Bucket::interpreter(hired.id, BucketSection::Busy)), Access::Read);
    QCOMPARE(staff.access(Bucket::interpreter(hired.id, BucketSection::Calendar)), Access::None);
    QCOMPARE(staff.access(Bucket::directory(hired.organisation)), Access::Read);
    const Rights guest = rightsOf(employ(Role::Guest, m_unit));
    QCOMPARE(guest.access(Bucket::interpreter(hired.id, BucketSection::Busy)), Access::None);
}

void TestRights::aNewRoleGrantsNothing()
{
    CborWriter code;
    code.text(u"minister");
    CborReader reader(code.result());
    const Role unknown = FieldCodec<Role>::read(reader);
    QVERIFY(rightsOf(employ(unknown, m_unit)).scope().size() == 1);
}

void TestRights::theScopeIsWhatMayBeRead()
{
    for (const auto &[role, code] : EnumCodes<Role>::values) {
        const Rights rights = rightsOf(employ(role, m_unit));
        const std::vector<Bucket> scope = rights.scope();
        QVERIFY(std::is_sorted(scope.begin(), scope.end()));
        QVERIFY(std::adjacent_find(scope.begin(), scope.end()) == scope.end());
        for (const Bucket &bucket : scope)
            QVERIFY2(rights.mayRead(bucket), code);
        const bool listed = std::binary_search(scope.begin(), scope.end(), Bucket::unitCalendar(m_unit));
        QCOMPARE(listed, rights.mayRead(Bucket::unitCalendar(m_unit)));
    }
}

QTEST_GUILESS_MAIN(TestRights)
#include "test_rights.moc"
