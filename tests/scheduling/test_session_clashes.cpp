// SPDX-License-Identifier: MPL-2.0
#include "scheduling/session_clashes.h"
#include "scheduling/zone.h"

#include <QtTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

Id named(QStringView name) { return Id::fromName({}, name); }

LocalTime at(int day, int hour, int minute = 0) { return {QDate(2026, 11, day), hour * 60 + minute}; }

PeopledSession session(QStringView name, const LocalTime &start, int minutes, const IdSet &leaders,
                       const IdSet &participants = {}, const Id &place = {})
{
    PeopledSession made;
    made.session.id = named(name);
    made.session.start = start;
    made.session.durationMinutes = minutes;
    made.session.zone = QStringLiteral("Europe/Stockholm");
    made.session.leaders = leaders;
    made.session.place = place;
    made.participants = participants;
    return made;
}

Interval days(int first, int count)
{
    return *toInterval(at(first, 0), count * 24 * 60, QStringLiteral("Europe/Stockholm"));
}

const Id karin = named(u"Karin");
const Id leyla = named(u"Leyla");
const Id saba = named(u"Saba");
const Id room = named(u"room 3");

} // namespace

class TestSessionClashes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsNeededTwiceIsNamed();
    void sessionsThatTouchDoNotClash();
    void aCancelledSessionIsInNobodysWay();
    void aSeriesSaysHowOftenItMeetsAnother();
    void theClockChangeDoesNotMoveAClash();
    void freeStartsAreNearAndApart();
    void freeStartsSkipWeekendsAndHolidays();
};

void TestSessionClashes::whoIsNeededTwiceIsNamed()
{
    const auto planned = session(u"co-led", at(24, 10), 90, {karin, leyla}, {saba}, room);
    const std::vector<PeopledSession> others{
        session(u"mapping", at(24, 11), 60, {leyla}, {}, room),
        session(u"SFI", at(24, 8, 30), 120, {named(u"teacher")}, {saba}),
        session(u"elsewhere", at(24, 10), 60, {named(u"somebody")}, {named(u"other")}, named(u"hall")),
    };
    const auto found = clashes(planned, others, days(24, 1)).valueOr({});
    const std::vector<SessionClash> expected{
        {ClashKind::Leader, leyla, named(u"mapping"), at(24, 10), at(24, 11), 1},
        {ClashKind::Participant, saba, named(u"SFI"), at(24, 10), at(24, 8, 30), 1},
        {ClashKind::Place, room, named(u"mapping"), at(24, 10), at(24, 11), 1},
    };
    QVERIFY(found == expected);
}

void TestSessionClashes::sessionsThatTouchDoNotClash()
{
    const auto planned = session(u"planned", at(24, 10), 60, {karin});
    QVERIFY(clashes(planned, {session(u"before", at(24, 9), 60, {karin})}, days(24, 1)).valueOr({}).empty());
    QVERIFY(clashes(planned, {session(u"after", at(24, 11), 60, {karin})}, days(24, 1)).valueOr({}).empty());
    QCOMPARE(clashes(planned, {session(u"into", at(24, 9), 61, {karin})}, days(24, 1)).valueOr({}).size(),
             size_t(1));
    QVERIFY(clashes(planned, {planned}, days(24, 1)).valueOr({}).empty());
}

void TestSessionClashes::aCancelledSessionIsInNobodysWay()
{
    auto other = session(u"other", at(24, 10), 60, {karin});
    other.session.cancelled = true;
    QVERIFY(clashes(session(u"planned", at(24, 10), 60, {karin}), {other}, days(24, 1)).valueOr({}).empty());
}

void TestSessionClashes::aSeriesSaysHowOftenItMeetsAnother()
{
    auto planned = session(u"planned", at(2, 10), 60, {}, {saba});
    planned.session.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=MO;COUNT=4"); // 2, 9, 16, 23
    auto sfi = session(u"SFI", at(9, 9), 180, {}, {saba});
    sfi.session.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU");
    sfi.session.exceptions = {at(16, 9).toString()};
    const auto found = clashes(planned, {sfi}, days(1, 60)).valueOr({});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().times, 2);
    QCOMPARE(found.front().start, at(9, 10));
}

void TestSessionClashes::theClockChangeDoesNotMoveAClash()
{
    // 25 October 2026: clocks go back. 09:00 each Monday on both sides is still an hour before 10:00.
    auto weekly = session(u"weekly", {QDate(2026, 10, 19), 9 * 60}, 60, {karin});
    weekly.session.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=3");
    auto tenth = session(u"tenth", {QDate(2026, 10, 19), 10 * 60}, 60, {karin});
    tenth.session.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=3");
    const Interval range =
        *toInterval({QDate(2026, 10, 1), 0}, 40 * 24 * 60, QStringLiteral("Europe/Stockholm"));
    QVERIFY(clashes(weekly, {tenth}, range).valueOr({}).empty());
    tenth.session.start.minute -= 15;
    QCOMPARE(clashes(weekly, {tenth}, range).valueOr({}).front().times, 3);
}

void TestSessionClashes::freeStartsAreNearAndApart()
{
    const auto planned = session(u"planned", at(24, 10), 60, {karin}, {saba});
    const std::vector<PeopledSession> others{session(u"a", at(24, 9, 30), 90, {karin}),
                                             session(u"b", at(24, 12), 60, {}, {saba})};
    const auto starts = freeStarts(planned, others, {});
    QVERIFY(starts == (std::vector<LocalTime>{at(24, 11), at(24, 8, 30), at(24, 13)}));
    for (const LocalTime &start : starts) {
        auto moved = planned;
        moved.session.start = start;
        QVERIFY(clashes(moved, others, days(24, 5)).valueOr({}).empty());
    }
}

void TestSessionClashes::freeStartsSkipWeekendsAndHolidays()
{
    const auto planned = session(u"planned", {QDate(2026, 12, 24), 10 * 60}, 9 * 60, {karin});
    const auto taken = session(u"taken", {QDate(2026, 12, 24), 8 * 60}, 60, {karin});
    // Christmas, Boxing Day (a Saturday) and Sunday are no days for it.
    const auto starts = freeStarts(planned, {taken}, {5, 3});
    QVERIFY(starts == (std::vector<LocalTime>{{QDate(2026, 12, 28), 8 * 60}}));
}

QTEST_GUILESS_MAIN(TestSessionClashes)
#include "test_session_clashes.moc"
