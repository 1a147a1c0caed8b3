// SPDX-License-Identifier: MPL-2.0
#include "domain/group_members.h"

#include <QtTest>

using namespace samsprak;

class TestDomainGroupMembers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMembershipHoldsFromItsFirstToItsLastDay_data();
    void aMembershipHoldsFromItsFirstToItsLastDay();
    void whoComesBackIsAMemberAgain();
};

namespace {

Id named(QStringView name) { return Id::fromName({}, name); }

GroupMembership time(QStringView who, const QDate &from, const QDate &until)
{
    GroupMembership membership;
    membership.group = named(u"group");
    membership.participant = named(who);
    membership.from = from;
    membership.until = until;
    return membership;
}

Group group()
{
    Group group;
    group.id = named(u"group");
    group.members = {named(u"always"), named(u"dated")};
    return group;
}

} // namespace

void TestDomainGroupMembers::aMembershipHoldsFromItsFirstToItsLastDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isMember");
    QTest::newRow("the day before") << QDate(2026, 8, 23) << false;
    QTest::newRow("the first day") << QDate(2026, 8, 24) << true;
    QTest::newRow("the last day") << QDate(2026, 12, 18) << true;
    QTest::newRow("the day after") << QDate(2026, 12, 19) << false;
}

void TestDomainGroupMembers::aMembershipHoldsFromItsFirstToItsLastDay()
{
    QFETCH(QDate, day);
    QFETCH(bool, isMember);
    const std::vector<GroupMembership> times{time(u"dated", QDate(2026, 8, 24), QDate(2026, 12, 18))};
    const IdSet members = membersOn(group(), times, day);
    QCOMPARE(members.contains(named(u"dated")), isMember);
    QVERIFY(members.contains(named(u"always")));
}

void TestDomainGroupMembers::whoComesBackIsAMemberAgain()
{
    GroupMembership elsewhere = time(u"always", {}, QDate(2020, 1, 1));
    elsewhere.group = named(u"another group");
    const std::vector<GroupMembership> times{time(u"dated", {}, QDate(2026, 9, 1)),
                                             time(u"dated", QDate(2026, 11, 1), {}), elsewhere};
    QVERIFY(!membersOn(group(), times, QDate(2026, 10, 1)).contains(named(u"dated")));
    QCOMPARE(membersOn(group(), times, QDate(2026, 11, 1)), (IdSet{named(u"always"), named(u"dated")}));
}

QTEST_GUILESS_MAIN(TestDomainGroupMembers)
#include "test_domain_group_members.moc"
