// SPDX-License-Identifier: MPL-2.0
#include "market_samples.h"
#include "scheduling/relaxations.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace samsprak;
using namespace samsprak::scheduling;
using test::MarketSamples;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");
const QDate Tuesday(2026, 11, 24);

Id idOf(const char *name) { return Id::fromName({}, QString::fromLatin1(name)); }

void add(Market &market, const char *name, InterpreterLevel level, const TextSet &modes,
         const QString &language = QStringLiteral("fa"))
{
    Interpreter one;
    one.id = idOf(name);
    one.name = QString::fromLatin1(name);
    one.languages = {language};
    one.level = level;
    one.modes = modes;
    Availability window;
    window.interpreter = one.id;
    window.weekday = 2;
    window.fromMinute = 8 * 60;
    window.toMinute = 17 * 60;
    window.zone = Stockholm;
    market.interpreters.push_back(one);
    market.windows.push_back(window);
}

/// Nobody fits: three only by phone, two of a lower level, one busy until half past, one of a related
/// language.
Market market()
{
    const TextSet all{QStringLiteral("on_site"), QStringLiteral("phone")}, phone{QStringLiteral("phone")};
    Market result;
    for (const char *name : {"P1", "P2", "P3"})
        add(result, name, InterpreterLevel::Authorised, phone);
    for (const char *name : {"L1", "L2"})
        add(result, name, InterpreterLevel::Trained, {QStringLiteral("on_site")});
    add(result, "B", InterpreterLevel::Authorised, {QStringLiteral("on_site")});
    result.busy = {
        {idOf("B"), *toInterval({Tuesday, 8 * 60}, 150, Stockholm), idOf("b"), {}, BookingMode::Phone}};
    add(result, "R", InterpreterLevel::Authorised, all, QStringLiteral("fa-AF"));
    result.intelligible = {{QStringLiteral("fa"), {QStringLiteral("fa-AF")}}};
    return result;
}

InterpreterRequest request()
{
    InterpreterRequest result;
    result.language = QStringLiteral("fa");
    result.minimumLevel = InterpreterLevel::Authorised;
    result.start = {Tuesday, 10 * 60};
    result.durationMinutes = 60;
    result.zone = Stockholm;
    return result;
}

Candidate fitting(const char *name, int score, BookingMode mode)
{
    Candidate result;
    result.interpreter = idOf(name);
    result.score = score;
    result.mode = {mode, {}};
    return result;
}

/// The relaxation carried out on the request.
InterpreterRequest relaxed(InterpreterRequest request, const Relaxation &relaxation)
{
    switch (relaxation.kind) {
    case RelaxationKind::OtherMode:
        request.otherModes.push_back(relaxation.mode);
        break;
    case RelaxationKind::LaterStart:
        request.start.minute += relaxation.minutes;
        break;
    case RelaxationKind::EarlierStart:
        request.start.minute -= relaxation.minutes;
        break;
    case RelaxationKind::LowerLevel:
        request.minimumLevel = relaxation.level;
        break;
    case RelaxationKind::AnyGender:
        request.genderStrength = Strength::Wish;
        break;
    case RelaxationKind::AnyDialect:
        request.dialectStrength = Strength::Wish;
        break;
    case RelaxationKind::AnyoneByName:
        request.namedStrength = Strength::Wish;
        break;
    case RelaxationKind::NotOneForAll:
        request.furtherStarts.clear();
        break;
    case RelaxationKind::RelatedLanguage:
        request.language = relaxation.language;
        break;
    }
    return request;
}

} // namespace

class TestRelaxations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHelpsAndHowMany()
    {
        const auto found = relaxations(request(), market());
        QCOMPARE(found.size(), size_t(4));
        QCOMPARE(found[0].kind, RelaxationKind::OtherMode);
        QCOMPARE(found[0].mode.mode, BookingMode::Phone);
        QCOMPARE(found[0].further, 3);
        QCOMPARE(found[1].kind, RelaxationKind::LaterStart);
        QCOMPARE(found[1].minutes, 30);
        QCOMPARE(found[1].further, 1);
        QCOMPARE(found[2].kind, RelaxationKind::LowerLevel);
        QCOMPARE(found[2].level, InterpreterLevel::Trained);
        QCOMPARE(found[2].further, 2);
        QCOMPARE(found[3].kind, RelaxationKind::RelatedLanguage);
        QCOMPARE(found[3].language, QStringLiteral("fa-AF"));
    }

    void noOtherTimeWhenTheOthersAreTaken()
    {
        Market taken = market();
        taken.othersBusy = {*toInterval({Tuesday, 11 * 60}, 60, Stockholm)};
        const auto found = relaxations(request(), taken);
        QCOMPARE(found[1].kind, RelaxationKind::LaterStart);
        QCOMPARE(found[1].minutes, 120);
        taken.now = *toUtc({Tuesday, 16 * 60 + 15}, Stockholm);
        QVERIFY(relaxations(request(), taken)[1].kind != RelaxationKind::LaterStart);
    }

    void vetoesAreNotUpForDiscussion()
    {
        Market with = market();
        InterpreterRequest asked = request();
        asked.denied = {idOf("P1")};
        with.conflicts = {idOf("P2")};
        const auto found = relaxations(asked, with);
        QCOMPARE(found[0].kind, RelaxationKind::OtherMode);
        QCOMPARE(found[0].further, 1);
    }

    /// On seeded markets: the same through the index, and each number is what the changed request gives.
    void everyNumberIsTrue()
    {
        std::set<int> seen;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            MarketSamples samples(seed, {25, 3, 200, 14, 8, true});
            Market some = samples.market();
            const QDate first = MarketSamples::firstDay().addDays(-10);
            const FreeBusyIndex index(some, first, first.addDays(40));
            for (int i = 0; i < 10; ++i) {
                static_cast<RequestFacts &>(some) = samples.facts();
                const InterpreterRequest asked = samples.request();
                const auto found = relaxations(asked, some);
                QVERIFY(found == relaxations(asked, some, index));
                for (const Relaxation &one : found) {
                    seen.insert(int(one.kind));
                    const InterpreterRequest changed = relaxed(asked, one);
                    const auto further = std::count_if(
                        some.interpreters.begin(), some.interpreters.end(), [&](const Interpreter &who) {
                            return obstacleFor(asked, who, some) && !obstacleFor(changed, who, some);
                        });
                    QCOMPARE(one.further, int(further));
                }
            }
        }
        QCOMPARE(int(seen.size()), int(RelaxationKind::RelatedLanguage) + 1);
    }

    void pairsShareAMode()
    {
        std::vector<Candidate> ranking{
            fitting("A", 50, BookingMode::OnSite), fitting("B", 40, BookingMode::Phone),
            fitting("C", 30, BookingMode::OnSite), fitting("D", 28, BookingMode::Phone)};
        Candidate busy = fitting("E", 60, BookingMode::OnSite);
        busy.obstacle.emplace();
        ranking.push_back(busy);
        const auto pairs = bestPairs(ranking, 5);
        QCOMPARE(pairs.size(), size_t(2));
        QCOMPARE(pairs[0].first, idOf("A"));
        QCOMPARE(pairs[0].second, idOf("C"));
        QCOMPARE(pairs[0].score, 80);
        QCOMPARE(pairs[1].mode.mode, BookingMode::Phone);
        QCOMPARE(bestPairs(ranking, 1).size(), size_t(1));
        QVERIFY(bestPairs({ranking.front()}, 5).empty());
    }
};

QTEST_GUILESS_MAIN(TestRelaxations)
#include "test_relaxations.moc"
