// SPDX-License-Identifier: MPL-2.0
#include "scheduling/candidates.h"
#include "scheduling/zone.h"

#include <QTest>

#include <algorithm>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");
const QDate Tuesday(2026, 11, 24);
const Id Saba = Id::fromName({}, u"saba");
const Id Bjorkhuset = Id::fromName({}, u"bjorkhuset");
const Id Nas = Id::fromName({}, u"nas");

Id idOf(const char *name) { return Id::fromName({}, QString::fromLatin1(name)); }

Interpreter interpreter(const char *name, Gender gender, InterpreterLevel level, const TextSet &modes,
                        const QString &language = QStringLiteral("ti"))
{
    Interpreter result;
    result.id = idOf(name);
    result.name = QString::fromLatin1(name);
    result.gender = gender;
    result.level = level;
    result.modes = modes;
    result.languages = {language};
    result.bufferMinutes = 30;
    return result;
}

BusyInterval busy(const char *name, int fromMinute, int minutes, BookingMode mode, const Id &place)
{
    return {idOf(name), *toInterval({Tuesday, fromMinute}, minutes, Stockholm), idOf("other booking"), place,
            mode};
}

/// Those of the look: three who fit, one who comes from elsewhere too late, and one of another language.
Market market()
{
    const TextSet all{QStringLiteral("on_site"), QStringLiteral("phone"), QStringLiteral("video")};
    Market result;
    result.interpreters = {
        interpreter("Dawit", Gender::Man, InterpreterLevel::Trained, all),
        interpreter("Freweini", Gender::Woman, InterpreterLevel::Authorised, all),
        interpreter("Huda", Gender::Woman, InterpreterLevel::Court, all, QStringLiteral("ar")),
        interpreter("Mikael", Gender::Man, InterpreterLevel::Trained, all),
        interpreter("Senait", Gender::Woman, InterpreterLevel::Trained, all),
    };
    for (const Interpreter &one : result.interpreters) {
        Availability window;
        window.interpreter = one.id;
        window.weekday = 2;
        window.fromMinute = 8 * 60;
        window.toMinute = 17 * 60;
        window.zone = Stockholm;
        result.windows.push_back(window);
    }
    result.busy = {busy("Mikael", 9 * 60, 105, BookingMode::OnSite, Nas)};
    result.earlierSessions = {{idOf("Freweini"), 6}, {idOf("Dawit"), 2}};
    return result;
}

InterpreterRequest request()
{
    InterpreterRequest result;
    result.language = QStringLiteral("ti");
    result.mode = BookingMode::OnSite;
    result.minimumLevel = InterpreterLevel::Trained;
    result.wishedGender = Gender::Woman;
    result.start = {Tuesday, 10 * 60};
    result.durationMinutes = 90;
    result.zone = Stockholm;
    result.place = Bjorkhuset;
    result.participant = Saba;
    return result;
}

const Reason *reason(const Candidate &candidate, ReasonCode code)
{
    for (const Reason &one : candidate.reasons)
        if (one.code == code)
            return &one;
    return nullptr;
}

Candidate candidateFor(const InterpreterRequest &wanted, const Market &from, const char *name)
{
    for (const Candidate &one : rankCandidates(wanted, from))
        if (one.interpreter == idOf(name))
            return one;
    return {};
}

Interpreter &named(Market &from, const char *name)
{
    return *std::find_if(from.interpreters.begin(), from.interpreters.end(),
                         [&](const Interpreter &i) { return i.id == idOf(name); });
}

using Change = std::function<void(InterpreterRequest &, Market &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestFirstAndTheRestByHowNearTheyAre()
    {
        const auto ranked = rankCandidates(request(), market());
        QStringList order;
        for (const Candidate &one : ranked)
            for (const Interpreter &i : market().interpreters)
                if (i.id == one.interpreter)
                    order << i.name;
        QCOMPARE(order.join(u' '), QStringLiteral("Freweini Senait Dawit Mikael Huda"));
        QCOMPARE(std::count_if(ranked.begin(), ranked.end(), [](const Candidate &c) { return c.fits(); }), 3);
    }

    void reasonsSayWhy()
    {
        const Candidate best = candidateFor(request(), market(), "Freweini");
        QVERIFY(reason(best, ReasonCode::GenderAsWished));
        QVERIFY(reason(best, ReasonCode::KnowsParticipant));
        QCOMPARE(reason(best, ReasonCode::KnowsParticipant)->count, 6);
        QCOMPARE(reason(best, ReasonCode::Level)->level, InterpreterLevel::Authorised);
        QVERIFY(reason(best, ReasonCode::FreeAllMorning));
        QVERIFY(reason(best, ReasonCode::OnSite));
        const Candidate man = candidateFor(request(), market(), "Dawit");
        QVERIFY(reason(man, ReasonCode::GenderNotAsWished)->drawback);
        const Candidate stranger = candidateFor(request(), market(), "Senait");
        QVERIFY(reason(stranger, ReasonCode::NewToParticipant)->drawback);
    }

    void aGroupKnowsNobodyAndNoWishMeansNoReason()
    {
        InterpreterRequest group = request();
        group.participant = {};
        group.wishedGender = Gender::Unstated;
        const Candidate one = candidateFor(group, market(), "Senait");
        QVERIFY(!reason(one, ReasonCode::NewToParticipant));
        QVERIFY(!reason(one, ReasonCode::GenderAsWished));
    }

    void freeAllMorningOnlyWhenItIsTrue()
    {
        Market some = market();
        some.busy.push_back(busy("Freweini", 8 * 60, 30, BookingMode::Phone, {}));
        InterpreterRequest later = request();
        later.mode = BookingMode::Phone;
        QVERIFY(!reason(candidateFor(later, some, "Freweini"), ReasonCode::FreeAllMorning));
        later.start.minute = 13 * 60;
        QVERIFY(reason(candidateFor(later, some, "Freweini"), ReasonCode::FreeAllAfternoon));
    }

    void firstFailingRule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, ObstacleCode code, Change change) {
            QTest::newRow(name) << std::move(change) << int(code);
        };
        row("no length", ObstacleCode::InvalidRequest, [](auto &r, auto &) { r.durationMinutes = 0; });
        row("no zone", ObstacleCode::InvalidRequest, [](auto &r, auto &) { r.zone.clear(); });
        row("language", ObstacleCode::LanguageMissing,
            [](auto &r, auto &) { r.language = QStringLiteral("so"); });
        row("language before level", ObstacleCode::LanguageMissing, [](auto &r, auto &) {
            r.language = QStringLiteral("so");
            r.minimumLevel = InterpreterLevel::Court;
        });
        row("excluded", ObstacleCode::Excluded, [](auto &, auto &m) { m.excluded = {idOf("Freweini")}; });
        row("level", ObstacleCode::LevelTooLow,
            [](auto &r, auto &) { r.minimumLevel = InterpreterLevel::HealthCare; });
        row("register", ObstacleCode::RegisterExpired,
            [](auto &, auto &m) { named(m, "Freweini").registerValidUntil = Tuesday.addDays(-1); });
        row("mode", ObstacleCode::ModeMissing,
            [](auto &, auto &m) { named(m, "Freweini").modes = {QStringLiteral("phone")}; });
        row("outside the window", ObstacleCode::OutsideAvailability,
            [](auto &r, auto &) { r.start.minute = 16 * 60; });
        row("another day", ObstacleCode::OutsideAvailability,
            [](auto &r, auto &) { r.start.date = Tuesday.addDays(1); });
        row("busy", ObstacleCode::Busy, [](auto &, auto &m) {
            m.busy.push_back(busy("Freweini", 11 * 60, 30, BookingMode::OnSite, Nas));
        });
        row("travel to the next", ObstacleCode::NoTimeToTravel, [](auto &, auto &m) {
            m.busy.push_back(busy("Freweini", 11 * 60 + 45, 30, BookingMode::OnSite, Nas));
        });
        row("travel from the last", ObstacleCode::NoTimeToTravel,
            [](auto &, auto &m) { m.busy.push_back(busy("Freweini", 9 * 60, 45, BookingMode::OnSite, {})); });
    }

    void firstFailingRule()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        InterpreterRequest wanted = request();
        Market from = market();
        QVERIFY(!obstacleFor(wanted, named(from, "Freweini"), from));
        change(wanted, from);
        const auto obstacle = obstacleFor(wanted, named(from, "Freweini"), from);
        QVERIFY(obstacle);
        QCOMPARE(int(obstacle->code), code);
    }

    void noObstacle_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
        row("back to back at the same place", [](auto &, auto &m) {
            m.busy.push_back(busy("Freweini", 9 * 60, 60, BookingMode::OnSite, Bjorkhuset));
        });
        row("back to back, both by phone", [](auto &r, auto &m) {
            r.mode = BookingMode::Phone;
            m.busy.push_back(busy("Freweini", 9 * 60, 60, BookingMode::Phone, {}));
        });
        row("a call right before",
            [](auto &, auto &m) { m.busy.push_back(busy("Freweini", 9 * 60, 60, BookingMode::Phone, {})); });
        row("exactly the time to travel", [](auto &, auto &m) {
            m.busy.push_back(busy("Freweini", 9 * 60, 30, BookingMode::OnSite, Nas));
        });
        row("the own booking", [](auto &r, auto &m) {
            r.booking = idOf("other booking");
            m.busy.push_back(busy("Freweini", 10 * 60, 90, BookingMode::OnSite, Bjorkhuset));
        });
        row("register valid that very day",
            [](auto &, auto &m) { named(m, "Freweini").registerValidUntil = Tuesday; });
        row("register does not matter without a level", [](auto &r, auto &m) {
            r.minimumLevel = InterpreterLevel::None;
            named(m, "Freweini").registerValidUntil = Tuesday.addDays(-1);
        });
    }

    void noObstacle()
    {
        QFETCH(Change, change);
        InterpreterRequest wanted = request();
        Market from = market();
        change(wanted, from);
        QVERIFY(!obstacleFor(wanted, named(from, "Freweini"), from));
    }

    void obstaclesCarryTheFacts()
    {
        const Candidate late = candidateFor(request(), market(), "Mikael");
        QCOMPARE(late.obstacle->code, ObstacleCode::Busy);
        QCOMPARE(late.obstacle->until.toString(), QStringLiteral("2026-11-24T10:45"));
        QCOMPARE(late.obstacle->place, Nas);
        InterpreterRequest after = request();
        after.start.minute = 11 * 60;
        const auto travel = candidateFor(after, market(), "Mikael").obstacle;
        QCOMPARE(travel->code, ObstacleCode::NoTimeToTravel);
        QCOMPARE(travel->minutes, 15);
        InterpreterRequest evening = request();
        evening.start.minute = 18 * 60;
        const auto outside = candidateFor(evening, market(), "Senait").obstacle;
        QCOMPARE(outside->from.toString(), QStringLiteral("2026-11-24T08:00"));
        QCOMPARE(outside->until.toString(), QStringLiteral("2026-11-24T17:00"));
        InterpreterRequest high = request();
        high.minimumLevel = InterpreterLevel::Court;
        QCOMPARE(candidateFor(high, market(), "Senait").obstacle->level, InterpreterLevel::Trained);
    }

    void threeWaysOut()
    {
        Market taken = market();
        taken.busy.push_back(busy("Freweini", 10 * 60, 90, BookingMode::OnSite, Nas));
        const auto offered = alternatives(request(), taken, idOf("Freweini"));
        QCOMPARE(offered.size(), size_t(3));
        QCOMPARE(offered[0].kind, AlternativeKind::OtherInterpreter);
        QCOMPARE(offered[0].interpreter, idOf("Senait"));
        QCOMPARE(offered[0].start, request().start);
        QCOMPARE(offered[1].kind, AlternativeKind::OtherTime);
        QCOMPARE(offered[1].interpreter, idOf("Freweini"));
        QCOMPARE(offered[1].start.toString(), QStringLiteral("2026-11-24T12:00"));
        QCOMPARE(offered[2].kind, AlternativeKind::OtherMode);
        QCOMPARE(offered[2].mode, BookingMode::Phone);
        QCOMPARE(offered[2].interpreter, idOf("Dawit"));
        for (const Alternative &one : offered) {
            InterpreterRequest changed = request();
            changed.start = one.start;
            changed.mode = one.mode;
            const auto found = std::find_if(taken.interpreters.begin(), taken.interpreters.end(),
                                            [&](const Interpreter &i) { return i.id == one.interpreter; });
            QVERIFY2(!obstacleFor(changed, *found, taken), "an alternative that is not free");
        }
    }

    void sameInterpreterByPhoneWhenOnlyTravelIsInTheWay()
    {
        Market taken = market();
        taken.busy.push_back(busy("Freweini", 9 * 60, 50, BookingMode::OnSite, Nas));
        const auto offered = alternatives(request(), taken, idOf("Freweini"));
        QCOMPARE(offered.size(), size_t(3));
        QCOMPARE(offered.back().kind, AlternativeKind::OtherMode);
        QCOMPARE(offered.back().interpreter, idOf("Freweini"));
        QCOMPARE(offered.back().start, request().start);
    }

    void noOtherTimeWhenTheOthersAreTakenOrTheDayIsOver()
    {
        Market taken = market();
        taken.busy.push_back(busy("Freweini", 10 * 60, 90, BookingMode::OnSite, Nas));
        taken.othersBusy = {*toInterval({Tuesday, 12 * 60}, 120, Stockholm)};
        QCOMPARE(alternatives(request(), taken, idOf("Freweini"))[1].start.toString(),
                 QStringLiteral("2026-11-24T14:00"));
        taken.now = *toUtc({Tuesday, 15 * 60 + 20}, Stockholm);
        QCOMPARE(alternatives(request(), taken, idOf("Freweini"))[1].start.toString(),
                 QStringLiteral("2026-11-24T15:30"));
        taken.now = *toUtc({Tuesday, 16 * 60}, Stockholm);
        const auto offered = alternatives(request(), taken, idOf("Freweini"));
        QVERIFY(std::none_of(offered.begin(), offered.end(),
                             [](const Alternative &a) { return a.kind == AlternativeKind::OtherTime; }));
        QCOMPARE(offered.size(), size_t(2));
    }

    void nobodyLeftMeansNoAlternative()
    {
        Market empty = market();
        empty.windows.clear();
        QVERIFY(alternatives(request(), empty, idOf("Freweini")).empty());
    }

    void furtherByPhone()
    {
        Market from = market();
        named(from, "Senait").modes = {QStringLiteral("phone")};
        named(from, "Dawit").modes = {QStringLiteral("phone"), QStringLiteral("video")};
        QCOMPARE(furtherInMode(request(), from, BookingMode::Phone), 2);
        QCOMPARE(furtherInMode(request(), from, BookingMode::Video), 1);
        QCOMPARE(furtherInMode(request(), from, BookingMode::OnSite), 0);
    }

    void orderDoesNotDependOnTheOrderOfReading()
    {
        Market turned = market();
        std::reverse(turned.interpreters.begin(), turned.interpreters.end());
        const auto a = rankCandidates(request(), market());
        const auto b = rankCandidates(request(), turned);
        for (size_t i = 0; i < a.size(); ++i)
            QCOMPARE(a[i].interpreter, b[i].interpreter);
    }
};

QTEST_GUILESS_MAIN(TestCandidates)
#include "test_candidates.moc"
