// SPDX-License-Identifier: MPL-2.0
#include "scheduling/agencies.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QDate Today(2026, 11, 24);
const Id First = Id::fromName({}, u"first"), Second = Id::fromName({}, u"second"),
         Former = Id::fromName({}, u"former");
const QString Tigrinya = QStringLiteral("ti"), Arabic = QStringLiteral("ar");

std::vector<AgencyRank> agreement()
{
    return {{Second, 2, {}, {}}, {First, 1, {}, Today}, {Former, 1, {}, Today.addDays(-1)}};
}

void addOrders(std::vector<AgencyOrder> &orders, int number, const Id &agency, const QString &language,
               OrderOutcome outcome)
{
    orders.insert(orders.end(), size_t(number), AgencyOrder{agency, language, outcome});
}

} // namespace

class TestAgencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRankOrderBindsWhateverTheHistory()
    {
        std::vector<AgencyOrder> orders;
        addOrders(orders, 40, First, Tigrinya, OrderOutcome::Unanswered);
        addOrders(orders, 40, Second, Tigrinya, OrderOutcome::Filled);
        const auto choices = rankAgencies(agreement(), Today, Tigrinya, orders, {});
        QCOMPARE(choices.size(), size_t(2));
        QCOMPARE(choices[0].agency, First);
        QCOMPARE(choices[1].agency, Second);
        QCOMPARE(*nextAgency(choices), First);
    }

    void historyIsThisLanguagesAndNeedsThirtyOrders()
    {
        std::vector<AgencyOrder> orders;
        addOrders(orders, 20, First, Tigrinya, OrderOutcome::Filled);
        addOrders(orders, 5, First, Tigrinya, OrderOutcome::FilledLate);
        addOrders(orders, 4, First, Tigrinya, OrderOutcome::Declined);
        addOrders(orders, 50, First, Arabic, OrderOutcome::Filled);
        addOrders(orders, 9, First, Tigrinya, OrderOutcome::WithdrawnByUs);
        QVERIFY(!rankAgencies(agreement(), Today, Tigrinya, orders, {})[0].history);
        addOrders(orders, 1, First, Tigrinya, OrderOutcome::Unanswered);
        const auto history = rankAgencies(agreement(), Today, Tigrinya, orders, {})[0].history;
        QVERIFY(history);
        QCOMPARE(*history, (AgencyHistory{30, 25, 5}));
        QCOMPARE(rankAgencies(agreement(), Today, Arabic, orders, {})[0].history->asked, 50);
    }

    void theNextInTurn()
    {
        auto choices = rankAgencies(agreement(), Today, Tigrinya, {}, {First});
        QVERIFY(choices[0].alreadyAsked);
        QCOMPARE(*nextAgency(choices), Second);
        choices = rankAgencies(agreement(), Today, Tigrinya, {}, {First, Second});
        QVERIFY(!nextAgency(choices));
        QCOMPARE(rankAgencies(agreement(), Today.addDays(1), Tigrinya, {}, {}).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestAgencies)
#include "test_agencies.moc"
