// SPDX-License-Identifier: MPL-2.0
#include "scheduling/week_assignment.h"

#include <QtTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QDate monday(2026, 11, 23);
const QString zone = QStringLiteral("Europe/Stockholm");

Id named(QStringView name) { return Id::fromName({}, name); }

LocalTime at(int day, int hour, int minute = 0) { return {monday.addDays(day), hour * 60 + minute}; }

Interpreter interpreter(QStringView name, const TextSet &languages)
{
    Interpreter made;
    made.id = named(name);
    made.name = name.toString();
    made.languages = languages;
    made.level = InterpreterLevel::Trained;
    made.modes = {QStringLiteral("on_site")};
    return made;
}

Booking booking(QStringView name, const QString &language, const LocalTime &start, BookingState state,
                QStringView who = {})
{
    Booking made;
    made.id = named(name);
    made.session = Id::fromName(made.id, u"session");
    made.language = language;
    made.start = start;
    made.durationMinutes = 60;
    made.zone = zone;
    made.state = state;
    if (!who.isEmpty())
        made.interpreter = named(who);
    return made;
}

/// A pool in which all work Monday to Friday from eight to five.
WeekQuestion question(const std::vector<Interpreter> &pool, const std::vector<Booking> &bookings)
{
    WeekQuestion asked;
    asked.monday = monday;
    asked.zone = zone;
    asked.bookings = bookings;
    asked.market.interpreters = pool;
    for (const Interpreter &who : pool)
        for (int day = 1; day <= 5; ++day) {
            Availability window;
            window.interpreter = who.id;
            window.weekday = day;
            window.fromMinute = 8 * 60;
            window.toMinute = 17 * 60;
            window.zone = zone;
            asked.market.windows.push_back(window);
        }
    return asked;
}

assignment::SolveOptions quickly()
{
    assignment::SolveOptions options;
    auto looks = std::make_shared<int>(2000);
    options.secondsLeft = [looks] { return double((*looks)--) / 1000; };
    return options;
}

Id after(const WeekProposal &proposal, QStringView name)
{
    for (const WeekRow &row : proposal.rows)
        if (row.booking == named(name))
            return row.after;
    return named(u"not in the plan");
}

const QString ti = QStringLiteral("ti");
const QString ar = QStringLiteral("ar");

} // namespace

class TestWeekAssignment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoSpeaksTwoLanguagesGoesWhereNobodyElseCan();
    void whoWasAskedForStaysWhenNothingIsGained();
    void theLegalRightIsServedWhenThereIsOnlyOne();
    void illnessChangesOnlyWhatItMust();
    void whatIsTakenElsewhereIsNotGivenTwice();
    void agenciesAndOtherWeeksAreNotTouched();
    void theEarlierInterpreterComesAgain();
    void aWeekBeginsOnMonday();
};

void TestWeekAssignment::whoSpeaksTwoLanguagesGoesWhereNobodyElseCan()
{
    const auto found = proposeWeek(question({interpreter(u"both", {ti, ar}), interpreter(u"one", {ti})},
                                            {booking(u"a", ti, at(0, 10), BookingState::Tentative, u"both"),
                                             booking(u"b", ar, at(0, 10), BookingState::Unfilled)}),
                                   quickly());
    QVERIFY(found);
    QCOMPARE(after(*found, u"a"), named(u"one"));
    QCOMPARE(after(*found, u"b"), named(u"both"));
    QCOMPARE(found->before.unserved, 1);
    QCOMPARE(found->after.unserved, 0);
    QVERIFY(found->bound <= found->after.cost);
}

void TestWeekAssignment::whoWasAskedForStaysWhenNothingIsGained()
{
    for (const char16_t *wished : {u"a", u"b", u"c"}) {
        const auto found =
            proposeWeek(question({interpreter(u"a", {ti}), interpreter(u"b", {ti}), interpreter(u"c", {ti})},
                                 {booking(u"asked", ti, at(1, 9), BookingState::Tentative, wished),
                                  booking(u"open", ti, at(1, 9), BookingState::Refused)}),
                        quickly());
        QVERIFY(found);
        QCOMPARE(after(*found, u"asked"), named(wished));
        QVERIFY(!after(*found, u"open").isNull());
    }
}

void TestWeekAssignment::theLegalRightIsServedWhenThereIsOnlyOne()
{
    auto right = booking(u"right", ti, at(1, 9), BookingState::Tentative);
    right.legalRight = true;
    const auto found =
        proposeWeek(question({interpreter(u"one", {ti})},
                             {booking(u"wish", ti, at(1, 9, 30), BookingState::Tentative), right}),
                    quickly());
    QVERIFY(found);
    QCOMPARE(after(*found, u"right"), named(u"one"));
    QVERIFY(after(*found, u"wish").isNull());
}

void TestWeekAssignment::illnessChangesOnlyWhatItMust()
{
    auto asked = question({interpreter(u"a", {ti}), interpreter(u"b", {ti}), interpreter(u"c", {ti})},
                          {booking(u"first", ti, at(2, 9), BookingState::Confirmed, u"a"),
                           booking(u"second", ti, at(2, 9), BookingState::Confirmed, u"b"),
                           booking(u"third", ti, at(3, 9), BookingState::Held, u"a")});
    asked.gone = {named(u"a")};
    const auto found = proposeWeek(asked, quickly());
    QVERIFY(found);
    QCOMPARE(after(*found, u"first"), named(u"c"));
    QCOMPARE(after(*found, u"second"), named(u"b"));
    QVERIFY(!after(*found, u"third").isNull() && after(*found, u"third") != named(u"a"));
    QCOMPARE(found->before.unserved, 2);
}

void TestWeekAssignment::whatIsTakenElsewhereIsNotGivenTwice()
{
    auto asked = question({interpreter(u"one", {ti})}, {booking(u"a", ti, at(0, 10), BookingState::Refused)});
    asked.market.busy.push_back(scheduling::BusyInterval::of(
        booking(u"of another unit", ti, at(0, 10, 30), BookingState::Confirmed, u"one")));
    const auto found = proposeWeek(asked, quickly());
    QVERIFY(found);
    QVERIFY(after(*found, u"a").isNull());
}

void TestWeekAssignment::agenciesAndOtherWeeksAreNotTouched()
{
    auto agency = booking(u"agency's", ti, at(0, 10), BookingState::Ordered);
    agency.agency = named(u"agency");
    const auto found = proposeWeek(question({interpreter(u"one", {ti})},
                                            {agency, booking(u"next", ti, at(7, 10), BookingState::Tentative),
                                             booking(u"off", ti, at(0, 10), BookingState::Cancelled)}),
                                   quickly());
    QVERIFY(found);
    QVERIFY(found->rows.empty());
}

void TestWeekAssignment::theEarlierInterpreterComesAgain()
{
    auto asked = question({interpreter(u"a", {ti}), interpreter(u"b", {ti})},
                          {booking(u"first", ti, at(0, 10), BookingState::Tentative),
                           booking(u"second", ti, at(0, 10), BookingState::Tentative)});
    asked.earlier = {{named(u"first"), named(u"b")}, {named(u"second"), named(u"a")}};
    const auto found = proposeWeek(asked, quickly());
    QVERIFY(found);
    QCOMPARE(after(*found, u"first"), named(u"b"));
    QCOMPARE(after(*found, u"second"), named(u"a"));
    QCOMPARE(found->after.changedInterpreter, 0);
}

void TestWeekAssignment::aWeekBeginsOnMonday()
{
    auto asked = question({}, {});
    asked.monday = monday.addDays(1);
    QVERIFY(!proposeWeek(asked, quickly()));
    asked.monday = monday;
    QVERIFY(proposeWeek(asked, quickly()));
}

QTEST_GUILESS_MAIN(TestWeekAssignment)
#include "test_week_assignment.moc"
