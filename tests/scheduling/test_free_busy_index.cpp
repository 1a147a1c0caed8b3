// SPDX-License-Identifier: MPL-2.0
// The index beside rankCandidates, which looks at everything each time, on seeded markets.
#include "market_samples.h"
#include "scheduling/free_busy_index.h"
#include "slow_ranking.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace samsprak;
using namespace samsprak::scheduling;
using test::MarketSamples;

namespace {

QString text(const std::vector<Candidate> &candidates)
{
    QStringList lines;
    for (const Candidate &one : candidates)
        lines << one.interpreter.toString().left(8) + u':' +
                     (one.obstacle
                          ? QStringLiteral("!%1 %2").arg(int(one.obstacle->code)).arg(one.obstacle->minutes)
                          : QString::number(one.score));
    return lines.join(u' ');
}

Market withFacts(Market market, const RequestFacts &facts)
{
    static_cast<RequestFacts &>(market) = facts;
    return market;
}

} // namespace

class TestFreeBusyIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAnswersAsLookingAtEverything_data()
    {
        QTest::addColumn<bool>("withTerms");
        QTest::addColumn<int>("daysCovered");
        QTest::newRow("plain") << false << 40;
        QTest::newRow("with terms and wishes") << true << 40;
        QTest::newRow("with terms, on days that are not laid out") << true << 3;
    }

    void sameAnswersAsLookingAtEverything()
    {
        QFETCH(bool, withTerms);
        QFETCH(int, daysCovered);
        std::set<int> seenObstacles;
        std::set<int> seenReasons;
        for (unsigned seed = 1; seed <= 25; ++seed) {
            MarketSamples samples(seed, {40, 3, 350, 14, 8, withTerms});
            const Market market = samples.market();
            const QDate first = MarketSamples::firstDay().addDays(-10);
            const FreeBusyIndex index(market, first, first.addDays(daysCovered));
            for (int i = 0; i < 40; ++i) {
                const RequestFacts facts = samples.facts();
                const InterpreterRequest request = samples.request();
                const auto expected = rankCandidates(request, withFacts(market, facts));
                const auto found = index.rank(request, facts);
                QVERIFY2(found == expected, qPrintable(text(found) + u'\n' + text(expected)));
                std::vector<Id> fitting = index.fitting(request, facts), expectedFitting;
                for (const Candidate &one : expected) {
                    if (one.fits())
                        expectedFitting.push_back(one.interpreter);
                    else
                        seenObstacles.insert(int(one.obstacle->code));
                    for (const Reason &reason : one.reasons)
                        seenReasons.insert(int(reason.code));
                }
                std::sort(fitting.begin(), fitting.end());
                std::sort(expectedFitting.begin(), expectedFitting.end());
                QVERIFY(fitting == expectedFitting);
            }
        }
        // The markets are varied enough to mean something: every obstacle but an invalid request, every
        // reason.
        if (withTerms) {
            QCOMPARE(int(seenObstacles.size()), int(ObstacleCode::WeekFull));
            QCOMPARE(int(seenReasons.size()), int(ReasonCode::SpeaksLanguage) + 1);
        }
    }

    /// And the plain rules beside a reference that shares nothing with them.
    void sameAnswersAsThePlainRules()
    {
        int fitting = 0;
        for (unsigned seed = 101; seed <= 130; ++seed) {
            MarketSamples samples(seed, {40, 2, 300, 14, 8, false});
            Market market = samples.market();
            market.travel = {};
            for (BusyInterval &busy : market.busy)
                busy.inRoom = false;
            const QDate first = MarketSamples::firstDay().addDays(-10);
            const FreeBusyIndex index(market, first, first.addDays(40));
            for (int i = 0; i < 40; ++i) {
                const RequestFacts facts = samples.facts();
                InterpreterRequest request = samples.request();
                if (i % 5 == 0)
                    request.booking = market.busy[size_t(i)].booking;
                const auto expected = test::slowRanking(request, withFacts(market, facts));
                auto found = index.rank(request, facts);
                for (Candidate &one : found)
                    one.reasons.clear();
                QVERIFY2(found == expected, qPrintable(text(found) + u'\n' + text(expected)));
                fitting += int(std::count_if(found.begin(), found.end(),
                                             [](const Candidate &one) { return one.fits(); }));
            }
        }
        QVERIFY2(fitting > 1000, "markets in which nearly nobody fits mean little");
    }

    void bookingsComeAndGo()
    {
        MarketSamples samples(7, {});
        Market market = samples.market();
        std::vector<BusyInterval> later(market.busy.begin() + 200, market.busy.end());
        Market half = market;
        half.busy.resize(200);
        const QDate first = MarketSamples::firstDay().addDays(-10);
        FreeBusyIndex index(half, first, first.addDays(40));
        for (const BusyInterval &busy : later)
            index.add(busy);
        for (int i = 0; i < 100; ++i) {
            const Id gone = market.busy.front().booking;
            QVERIFY(index.remove(gone));
            QVERIFY(!index.remove(gone));
            market.busy.erase(market.busy.begin());
        }
        for (int i = 0; i < 100; ++i) {
            const InterpreterRequest request = samples.request();
            QVERIFY(index.rank(request, {}) == rankCandidates(request, market));
        }
    }

    void anInvalidRequestFailsForAll()
    {
        MarketSamples samples(8, {});
        const Market market = samples.market();
        const FreeBusyIndex index(market, MarketSamples::firstDay(), MarketSamples::firstDay().addDays(30));
        InterpreterRequest request = samples.request();
        request.zone = QStringLiteral("Mars/Olympus");
        QVERIFY(index.rank(request, {}) == rankCandidates(request, market));
        QCOMPARE(index.rank(request, {}).front().obstacle->code, ObstacleCode::InvalidRequest);
        QVERIFY(index.fitting(request, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestFreeBusyIndex)
#include "test_free_busy_index.moc"
