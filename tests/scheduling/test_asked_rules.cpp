// SPDX-License-Identifier: MPL-2.0
// What can be asked of an interpreter beside language, level and time: each rule and each reason once.
#include "scheduling/candidates.h"
#include "scheduling/zone.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");
const QDate Tuesday(2026, 11, 24);
const Id Almaz = Id::fromName({}, u"Almaz");
const Id Other = Id::fromName({}, u"Other");
const Id Here = Id::fromName({}, u"here"), Near = Id::fromName({}, u"near"), Far = Id::fromName({}, u"far");

Interval time(int fromMinute, int minutes, const QDate &day = Tuesday)
{
    return *toInterval({day, fromMinute}, minutes, Stockholm);
}

BusyInterval busy(int fromMinute, int minutes, const Id &place = Here, const QDate &day = Tuesday)
{
    return {Almaz, time(fromMinute, minutes, day), Other, place, BookingMode::OnSite};
}

Interpreter interpreter(const Id &id, const char *name)
{
    Interpreter result;
    result.id = id;
    result.name = QString::fromLatin1(name);
    result.languages = {QStringLiteral("ti")};
    result.gender = Gender::Woman;
    result.level = InterpreterLevel::Authorised;
    result.registerValidUntil = Tuesday.addYears(1);
    result.modes = {QStringLiteral("on_site"), QStringLiteral("phone"), QStringLiteral("video")};
    result.basePlace = Near;
    result.bufferMinutes = 10;
    return result;
}

/// Almaz alone, on weekdays 08–17, with places here, near (20 minutes) and far (70).
Market market()
{
    Market result;
    result.interpreters = {interpreter(Almaz, "Almaz")};
    for (int weekday = 1; weekday <= 5; ++weekday) {
        Availability window;
        window.interpreter = Almaz;
        window.weekday = weekday;
        window.fromMinute = 8 * 60;
        window.toMinute = 17 * 60;
        window.zone = Stockholm;
        result.windows.push_back(window);
    }
    result.travel.areaCount = 3;
    result.travel.areas = {{Here, 0}, {Near, 1}, {Far, 2}};
    result.travel.minutes[size_t(TravelMeans::PublicTransport)] = {0, 20, 70, 20, 0, 60, 70, 60, 0};
    result.travel.minutes[size_t(TravelMeans::Car)] = {0, 10, 30, 10, 0, 25, 30, 25, 0};
    result.intelligible = {{QStringLiteral("ti-asmara"), {QStringLiteral("ti-mekelle")}}};
    return result;
}

InterpreterRequest request()
{
    InterpreterRequest result;
    result.language = QStringLiteral("ti");
    result.start = {Tuesday, 13 * 60};
    result.durationMinutes = 60;
    result.zone = Stockholm;
    result.place = Here;
    return result;
}

using Change = std::function<void(InterpreterRequest &, Market &)>;

constexpr int Fits = -1;

Candidate ranked(const Change &change)
{
    InterpreterRequest asked = request();
    Market from = market();
    change(asked, from);
    return rankCandidates(asked, from).front();
}

const Reason *reason(const Candidate &candidate, ReasonCode code)
{
    const auto found = std::find_if(candidate.reasons.begin(), candidate.reasons.end(),
                                    [&](const Reason &one) { return one.code == code; });
    return found != candidate.reasons.end() ? &*found : nullptr;
}

} // namespace
Q_DECLARE_METATYPE(Change)

class TestAskedRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstFailingRule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *name, int code, int minutes, Change change) {
            QTest::newRow(name) << std::move(change) << code << minutes;
        };
        const auto fails = [&](const char *name, ObstacleCode code, int minutes, Change change) {
            row(name, int(code), minutes, std::move(change));
        };
        row("nothing", Fits, 0, [](auto &, auto &) {});
        fails("denied", ObstacleCode::Denied, 0, [](auto &r, auto &) { r.denied = {Almaz}; });
        fails("conflict of interest", ObstacleCode::ConflictOfInterest, 0,
              [](auto &, auto &m) { m.conflicts = {Almaz}; });
        row("another one wished by name", Fits, 0, [](auto &r, auto &) { r.named = Other; });
        fails("another one required by name", ObstacleCode::NotNamed, 0, [](auto &r, auto &) {
            r.named = Other;
            r.namedStrength = Strength::Requirement;
        });
        row("a man wished", Fits, 0, [](auto &r, auto &) { r.wishedGender = Gender::Man; });
        fails("a man required", ObstacleCode::GenderNotAsRequired, 0, [](auto &r, auto &) {
            r.wishedGender = Gender::Man;
            r.genderStrength = Strength::Requirement;
        });
        row("dialect wished", Fits, 0, [](auto &r, auto &) { r.dialect = QStringLiteral("ti-asmara"); });
        fails("dialect required", ObstacleCode::DialectMissing, 0, [](auto &r, auto &) {
            r.dialect = QStringLiteral("ti-asmara");
            r.dialectStrength = Strength::Requirement;
        });
        row("dialect required, another one serves", Fits, 0, [](auto &r, auto &m) {
            r.dialect = QStringLiteral("ti-asmara");
            r.dialectStrength = Strength::Requirement;
            m.terms[Almaz].dialects = {QStringLiteral("ti-mekelle")};
        });
        fails("dialect required, serving goes one way", ObstacleCode::DialectMissing, 0,
              [](auto &r, auto &m) {
                  r.dialect = QStringLiteral("ti-mekelle");
                  r.dialectStrength = Strength::Requirement;
                  m.terms[Almaz].dialects = {QStringLiteral("ti-asmara")};
              });
        fails("clearance", ObstacleCode::NotCleared, 0, [](auto &r, auto &) { r.needsClearance = true; });
        row("cleared", Fits, 0, [](auto &r, auto &m) {
            r.needsClearance = true;
            m.terms[Almaz].securityCleared = true;
        });
        fails("a designated room", ObstacleCode::ModeMissing, 0, [](auto &r, auto &) {
            r.mode = BookingMode::Video;
            r.room = Near;
        });
        fails("too long alone", ObstacleCode::TooLong, 45,
              [](auto &, auto &m) { m.terms[Almaz].mostMinutesAtOnce = 45; });
        row("not too long as a pair", Fits, 0, [](auto &r, auto &m) {
            m.terms[Almaz].mostMinutesAtOnce = 45;
            r.pairAboveMinutes = 50;
        });
        fails("too far", ObstacleCode::TooFar, 60, [](auto &r, auto &m) {
            r.place = Far;
            m.terms[Almaz].mostTravelMinutes = 40;
        });
        row("near enough by car", Fits, 0, [](auto &r, auto &m) {
            r.place = Far;
            m.terms[Almaz].mostTravelMinutes = 40;
            m.terms[Almaz].means = TravelMeans::Car;
        });
        row("no travel by phone", Fits, 0, [](auto &r, auto &m) {
            r.mode = BookingMode::Phone;
            r.place = Far;
            m.terms[Almaz].mostTravelMinutes = 40;
        });
        fails("leave", ObstacleCode::OnLeave, 0,
              [](auto &, auto &m) { m.terms[Almaz].leave = {time(13 * 60 + 30, 600)}; });
        row("leave ends in time", Fits, 0,
            [](auto &, auto &m) { m.terms[Almaz].leave = {time(8 * 60, 300)}; });
        fails("Saturday", ObstacleCode::OutsideAvailability, 0,
              [](auto &r, auto &) { r.start.date = Tuesday.addDays(4); });
        row("an extra Saturday", Fits, 0, [](auto &r, auto &m) {
            r.start.date = Tuesday.addDays(4);
            m.terms[Almaz].extra = {time(12 * 60, 180, Tuesday.addDays(4))};
        });
        fails("the way from the one before", ObstacleCode::NoTimeToTravel, 15,
              [](auto &, auto &m) { m.busy = {busy(11 * 60, 105, Near)}; });
        row("just time for the way", Fits, 0, [](auto &, auto &m) { m.busy = {busy(11 * 60, 90, Near)}; });
        fails("the way to the next", ObstacleCode::NoTimeToTravel, 20,
              [](auto &, auto &m) { m.busy = {busy(15 * 60, 60, Far)}; });
        fails("no break", ObstacleCode::NoBreak, 30, [](auto &, auto &m) {
            m.terms[Almaz].mostMinutesInARow = 120;
            m.busy = {busy(11 * 60 + 30, 85)};
        });
        row("a break ends the row", Fits, 0, [](auto &, auto &m) {
            m.terms[Almaz].mostMinutesInARow = 120;
            m.busy = {busy(11 * 60 + 30, 75)};
        });
        fails("the day is full", ObstacleCode::DayFull, 30, [](auto &, auto &m) {
            m.terms[Almaz].mostMinutesADay = 240;
            m.busy = {busy(8 * 60, 210)};
        });
        row("another day does not count", Fits, 0, [](auto &, auto &m) {
            m.terms[Almaz].mostMinutesADay = 240;
            m.busy = {busy(8 * 60, 210, Here, Tuesday.addDays(-1))};
        });
        fails("the week is full", ObstacleCode::WeekFull, 60, [](auto &, auto &m) {
            m.terms[Almaz].mostMinutesAWeek = 420;
            m.busy = {busy(9 * 60, 420, Here, Tuesday.addDays(3))};
        });
        row("another week does not count", Fits, 0, [](auto &, auto &m) {
            m.terms[Almaz].mostMinutesAWeek = 420;
            m.busy = {busy(9 * 60, 420, Here, Tuesday.addDays(6))};
        });
    }

    void firstFailingRule()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        QFETCH(int, minutes);
        const Candidate found = ranked(change);
        QCOMPARE(found.obstacle ? int(found.obstacle->code) : Fits, code);
        QCOMPARE(found.obstacle ? found.obstacle->minutes : 0, minutes);
    }

    void theNextChoiceIsTakenWhenTheFirstFails()
    {
        const auto byPhoneElse = [](InterpreterRequest &asked, Market &from) {
            asked.otherModes = {{BookingMode::Phone, {}}};
            from.busy = {busy(11 * 60, 115, Near)};
        };
        const Candidate found = ranked(byPhoneElse);
        QVERIFY(found.fits());
        QCOMPARE(found.mode.mode, BookingMode::Phone);
        QCOMPARE(reason(found, ReasonCode::OtherModeThanFirst)->count, 2);
        QVERIFY(reason(found, ReasonCode::ByPhone));
        // When none fits, the one that gets furthest is told: busy, not 'does not come on site'.
        const Candidate taken = ranked([](InterpreterRequest &asked, Market &from) {
            asked.otherModes = {{BookingMode::Phone, {}}};
            from.interpreters.front().modes = {QStringLiteral("phone")};
            from.busy = {busy(13 * 60, 30)};
        });
        QCOMPARE(taken.obstacle->code, ObstacleCode::Busy);
        QCOMPARE(taken.mode.mode, BookingMode::Phone);
    }

    void aDesignatedRoomIsTravelledTo()
    {
        const auto inRoom = [](int end) {
            return ranked([end](InterpreterRequest &asked, Market &from) {
                asked.mode = BookingMode::Video;
                asked.room = Far;
                from.interpreters.front().modes.insert(QString::fromUtf16(DesignatedRoomCode));
                from.busy = {busy(10 * 60, end - 10 * 60, Here)};
            });
        };
        QVERIFY(inRoom(11 * 60 + 40).fits());
        QVERIFY(reason(inRoom(11 * 60 + 40), ReasonCode::InDesignatedRoom));
        QCOMPARE(inRoom(11 * 60 + 41).obstacle->code, ObstacleCode::NoTimeToTravel);
    }

    void oneForAWholeSeries()
    {
        const auto weekly = [](const std::vector<int> &takenWeeks) {
            return ranked([&](InterpreterRequest &asked, Market &from) {
                for (int week = 1; week <= 4; ++week)
                    asked.furtherStarts.push_back({Tuesday.addDays(7 * week), 13 * 60});
                for (const int week : takenWeeks)
                    from.busy.push_back(busy(13 * 60, 60, Here, Tuesday.addDays(7 * week)));
                from.interpreters.front().registerValidUntil = Tuesday.addDays(50);
            });
        };
        QVERIFY(weekly({}).fits());
        const Candidate taken = weekly({3, 2});
        QCOMPARE(taken.obstacle->code, ObstacleCode::Busy);
        QCOMPARE(taken.obstacle->occurrence.date, Tuesday.addDays(14));
        QCOMPARE(taken.obstacle->failingOccurrences, 2);
        // The authorisation has to last to the last time.
        const Candidate ends = ranked([](InterpreterRequest &asked, Market &from) {
            asked.minimumLevel = InterpreterLevel::Authorised;
            asked.furtherStarts = {{Tuesday.addDays(7), 13 * 60}};
            from.interpreters.front().registerValidUntil = Tuesday.addDays(6);
        });
        QCOMPARE(ends.obstacle->code, ObstacleCode::RegisterExpired);
        // Two times of one series on one day count together.
        const Candidate full = ranked([](InterpreterRequest &asked, Market &from) {
            asked.furtherStarts = {{Tuesday, 15 * 60}};
            from.terms[Almaz].mostMinutesADay = 90;
        });
        QCOMPARE(full.obstacle->code, ObstacleCode::DayFull);
    }

    void reasonsCarryTheirNumbers()
    {
        const Candidate found = ranked([](InterpreterRequest &asked, Market &from) {
            asked.named = Almaz;
            asked.continued = Almaz;
            asked.dialect = QStringLiteral("ti-asmara");
            asked.wishedLevel = InterpreterLevel::HealthCare;
            from.terms[Almaz].dialects = {QStringLiteral("ti-mekelle")};
            from.terms[Almaz].registerCheckedOn = Tuesday.addDays(-3);
            from.interpreters.front().registerValidUntil = Tuesday.addDays(12);
            from.busy = {busy(9 * 60, 60, Near)};
            from.earlierSessions = {{Almaz, 6}};
        });
        QVERIFY(found.fits());
        QVERIFY(reason(found, ReasonCode::NamedAsWished));
        QVERIFY(reason(found, ReasonCode::ContinuesAssignment));
        QCOMPARE(reason(found, ReasonCode::KnowsParticipant)->count, 6);
        QVERIFY(reason(found, ReasonCode::DialectUnderstood));
        QVERIFY(reason(found, ReasonCode::LevelBelowWish)->drawback);
        QCOMPARE(reason(found, ReasonCode::Level)->date, Tuesday.addDays(12));
        QCOMPARE(reason(found, ReasonCode::RegisterEndsSoon)->count, 12);
        QCOMPARE(reason(found, ReasonCode::RegisterChecked)->date, Tuesday.addDays(-3));
        QCOMPARE(reason(found, ReasonCode::TravelFromPrevious)->count, 20);
        QVERIFY(!reason(found, ReasonCode::TravelFromBase));
        const Candidate first = ranked([](auto &, Market &from) { from.busy.clear(); });
        QCOMPARE(reason(first, ReasonCode::TravelFromBase)->count, 20);
    }

    void wishesMoveTheOrder_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
        row("named", [](auto &r, auto &) { r.named = Other; });
        row("continued", [](auto &r, auto &) { r.continued = Other; });
        row("dialect", [](auto &r, auto &m) {
            r.dialect = QStringLiteral("ti-asmara");
            m.terms[Other].dialects = {r.dialect};
        });
        row("gender", [](auto &r, auto &m) {
            r.wishedGender = Gender::Man;
            m.interpreters.back().gender = Gender::Man;
        });
        row("level", [](auto &r, auto &m) {
            r.wishedLevel = InterpreterLevel::Court;
            m.interpreters.back().level = InterpreterLevel::Court;
        });
        row("a shorter way", [](auto &, auto &m) { m.interpreters.back().basePlace = Here; });
        row("the first choice of mode", [](auto &r, auto &m) {
            r.otherModes = {{BookingMode::Phone, {}}};
            m.interpreters.front().modes = {QStringLiteral("phone")};
        });
    }

    void wishesMoveTheOrder()
    {
        QFETCH(Change, change);
        InterpreterRequest asked = request();
        Market from = market();
        from.interpreters.push_back(interpreter(Other, "Zewdi"));
        for (int i = 0; i < 5; ++i) {
            from.windows.push_back(from.windows[size_t(i)]);
            from.windows.back().interpreter = Other;
        }
        QCOMPARE(rankCandidates(asked, from).front().interpreter, Almaz);
        change(asked, from);
        const auto found = rankCandidates(asked, from);
        QCOMPARE(found.front().interpreter, Other);
        QVERIFY(found.back().fits());
    }
};

QTEST_GUILESS_MAIN(TestAskedRules)
#include "test_asked_rules.moc"
