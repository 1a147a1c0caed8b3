// SPDX-License-Identifier: MPL-2.0
#include "agreement_files.h"
#include "scheduling/billing.h"
#include "scheduling/reply_deadline.h"

using namespace agreement_files;

namespace {

constexpr qint64 Minute = 60'000;

} // namespace

/// Reply deadlines, rank order, cancellation and warnings. A row's name begins with its source: L1 the
/// state's booking portal (its own published test cases where a date of 2022 stands), L3 avropa.se, L4
/// vardgivare.skane.se, K practice, 'derived' what follows from a rule and the calendar.
class TestAgreementTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyDeadlines_data()
    {
        QTest::addColumn<qint64>("ordered");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<QString>("confirmBy");
        QTest::addColumn<QString>("nameBy");
        const auto row = [](const char *name, const char *ordered, const char *start, const char *confirmBy,
                            const char *nameBy) {
            QTest::newRow(name) << at(ordered) << at(start) << QString::fromLatin1(confirmBy)
                                << QString::fromLatin1(nameBy);
        };
        row("L1 20 full days ahead", "2022-11-07T18:00", "2022-12-05T18:01", "2022-11-11T18:00",
            "2022-11-24T18:01");
        row("L1 a minute less than 20 days", "2022-11-07T18:00", "2022-12-05T17:59", "2022-11-09T18:00",
            "2022-11-28T17:59");
        row("L1 ordered on a Sunday, counted from Monday", "2022-11-06T17:30", "2022-11-21T10:15",
            "2022-11-09T00:00", "2022-11-14T10:15");
        row("L3 under 10 days: 15:00 next working day", "2026-11-16T09:00", "2026-11-27T08:00",
            "2026-11-17T15:00", "none");
        row("L3 two days ahead", "2026-11-24T16:00", "2026-11-26T09:00", "2026-11-25T15:00", "none");
        row("L3 the day before, before 14:00", "2026-11-24T13:59", "2026-11-25T09:00", "2026-11-24T16:30",
            "none");
        row("L3 the day before, at 14:00: the orderer", "2026-11-24T14:00", "2026-11-25T09:00", "none",
            "none");
        row("L3 the same day: the orderer", "2026-11-24T08:00", "2026-11-24T15:00", "none", "none");
        row("derived Friday for Monday is the day before", "2026-11-20T10:00", "2026-11-23T09:00",
            "2026-11-20T16:30", "none");
        row("derived Thursday for Monday: Friday 15:00", "2026-11-19T17:00", "2026-11-23T09:00",
            "2026-11-20T15:00", "none");
        row("derived over Easter", "2026-04-01T10:00", "2026-04-07T09:00", "2026-04-02T15:00", "none");
        row("derived March's clock change", "2026-03-27T15:00", "2026-03-31T09:00", "2026-03-30T15:00",
            "none");
        row("derived October's clock change", "2026-10-23T10:00", "2026-11-09T10:00", "2026-10-27T10:00",
            "2026-11-02T10:00");
        row("derived for a Saturday", "2026-11-19T10:00", "2026-11-21T10:00", "2026-11-20T15:00", "none");
        row("derived named before a Saturday", "2026-11-23T10:00", "2026-12-12T10:00", "2026-11-25T10:00",
            "2026-12-07T00:00");
        row("derived on a Saturday for Monday: the orderer", "2026-11-21T10:00", "2026-11-23T10:00", "none",
            "none");
    }

    void replyDeadlines()
    {
        QFETCH(qint64, ordered);
        QFETCH(qint64, start);
        QFETCH(QString, confirmBy);
        QFETCH(QString, nameBy);
        const auto deadline = replyDeadline(shipped("kammarkollegiet-2023.json"), ordered, start);
        QVERIFY(deadline);
        QCOMPARE(wall(deadline->confirmBy), confirmBy);
        QCOMPARE(wall(deadline->nameBy), nameBy);
        QCOMPARE(deadline->ordererSets, confirmBy == u"none");
        QCOMPARE(deadline->source, QStringLiteral("time-frames"));
    }

    void aDeadlineIsNeverGuessed()
    {
        const qint64 start = at("2026-11-24T10:00");
        QCOMPARE(replyDeadline(shipped("region-skane.json"), start - Minute, start).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(replyDeadline(invented(), start, start).error().code, ErrorCode::InvalidInput);
    }

    /// L3: no reply in time, and the next in rank is asked; extra time would be an unfair advantage.
    void theRankOrderFollowsTheClock()
    {
        const Agreement agreement = shipped("kammarkollegiet-2023.json");
        const qint64 start = at("2026-11-26T09:00");
        const qint64 now = at("2026-11-24T10:00");
        const auto step = [&](const std::vector<AgencyRequest> &requests, qint64 when) {
            return *rankState(agreement, requests, 2, start, when);
        };
        QCOMPARE(step({}, now).step, RankStep::AskFirst);
        const AgencyRequest first{1, now, AgencyAnswer::None, {}};
        QCOMPARE(step({first}, now).step, RankStep::Wait);
        QCOMPARE(wall(step({first}, now).deadline), QStringLiteral("2026-11-25T15:00"));
        QCOMPARE(step({first}, at("2026-11-25T15:00")).step, RankStep::Wait);
        const RankState late = step({first}, at("2026-11-25T15:01"));
        QCOMPARE(late.step, RankStep::AskNext);
        QCOMPARE(late.rank, 2);
        AgencyRequest declined = first;
        declined.answer = AgencyAnswer::Declined;
        QCOMPARE(step({declined}, now).step, RankStep::AskNext);
        AgencyRequest second{2, at("2026-11-25T15:05"), AgencyAnswer::None, {}};
        QCOMPARE(step({first, second}, second.askedAt).step, RankStep::SetDeadline);
        second.ordererDeadline = second.askedAt + 30 * Minute;
        QCOMPARE(step({first, second}, second.askedAt).step, RankStep::Wait);
        QCOMPARE(step({first, second}, *second.ordererDeadline + 1).step, RankStep::Exhausted);
        second.answer = AgencyAnswer::Accepted;
        QCOMPARE(step({first, second}, start).step, RankStep::Accepted);
    }

    void cancelling_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<BookingMode>("mode");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("cancelled");
        QTest::addColumn<CancellationOutcome>("outcome");
        QTest::addColumn<QString>("freeUntil");
        const auto row = [](const char *name, const char *file, BookingMode mode, const char *start,
                            const char *cancelled, CancellationOutcome outcome, const char *freeUntil) {
            QTest::newRow(name) << QString::fromLatin1(file) << mode << at(start) << at(cancelled) << outcome
                                << QString::fromLatin1(freeUntil);
        };
        const char *state = "kammarkollegiet-2023.json";
        const char *skane = "region-skane.json";
        const auto onSite = BookingMode::OnSite;
        const auto phone = BookingMode::Phone;
        const auto free = CancellationOutcome::Free;
        const auto fee = CancellationOutcome::Fee;
        row("L1 48 h", state, onSite, "2026-11-26T10:00", "2026-11-24T10:00", free, "2026-11-24T10:00");
        row("L1 a minute less", state, onSite, "2026-11-26T10:00", "2026-11-24T10:01", fee,
            "2026-11-24T10:00");
        row("L1 by phone all the same", state, phone, "2026-11-26T10:00", "2026-11-24T10:01", fee,
            "2026-11-24T10:00");
        row("L1 Monday's on Friday, weekend not counted", state, onSite, "2026-11-23T10:00",
            "2026-11-20T08:00", fee, "2026-11-19T10:00");
        row("L1 Monday's on Thursday", state, onSite, "2026-11-23T10:00", "2026-11-19T10:00", free,
            "2026-11-19T10:00");
        row("L1 after Easter, four days before", state, onSite, "2026-04-07T09:00", "2026-04-02T10:00", fee,
            "2026-04-01T09:00");
        row("L1 Christmas Eve not counted", state, onSite, "2026-12-28T10:00", "2026-12-23T09:00", fee,
            "2026-12-22T10:00");
        row("derived over March's change", state, onSite, "2026-03-30T10:00", "2026-03-26T10:00", free,
            "2026-03-26T10:00");
        row("derived over October's change", state, onSite, "2026-10-26T10:00", "2026-10-22T10:01", fee,
            "2026-10-22T10:00");
        row("derived after the start", state, onSite, "2026-11-26T10:00", "2026-11-26T10:30", fee,
            "2026-11-24T10:00");
        row("L4 on site 18 h", skane, onSite, "2026-11-23T10:00", "2026-11-22T16:00", free,
            "2026-11-22T16:00");
        row("L4 on site later", skane, onSite, "2026-11-23T10:00", "2026-11-22T16:01", fee,
            "2026-11-22T16:00");
        row("L4 by phone 4 h", skane, phone, "2026-11-23T10:00", "2026-11-23T06:00", free,
            "2026-11-23T06:00");
        row("L4 by video later", skane, BookingMode::Video, "2026-11-23T10:00", "2026-11-23T06:01", fee,
            "2026-11-23T06:00");
        row("L4 18 real hours over October's change", skane, onSite, "2026-10-25T10:00", "2026-10-24T17:00",
            free, "2026-10-24T17:00");
        row("L4 18 real hours over March's change", skane, onSite, "2026-03-29T10:00", "2026-03-28T15:01",
            fee, "2026-03-28T15:00");
    }

    void cancelling()
    {
        QFETCH(QString, file);
        QFETCH(BookingMode, mode);
        QFETCH(qint64, start);
        QFETCH(qint64, cancelled);
        QFETCH(CancellationOutcome, outcome);
        QFETCH(QString, freeUntil);
        Assignment assignment;
        assignment.booked = {start, start + 60 * Minute};
        assignment.mode = mode;
        const auto cost = cancellationCost(shipped(file.toLatin1().constData()), assignment, cancelled);
        QVERIFY(cost);
        QCOMPARE(cost->outcome, outcome);
        QCOMPARE(wall(cost->freeUntil), freeUntil);
        QCOMPARE(cost->noticeMinutes < cost->ruleHours * 60, outcome == CancellationOutcome::Fee);
    }

    void aReplacementFreesFromTheFee_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Interval>("replacement");
        QTest::addColumn<CancellationOutcome>("outcome");
        const QString state = QStringLiteral("kammarkollegiet-2023.json");
        QTest::newRow("L1 the same time")
            << state << span("2026-11-24T10:00", 60) << CancellationOutcome::ReplacementOnly;
        QTest::newRow("L1 five minutes in common")
            << state << span("2026-11-24T10:55", 60) << CancellationOutcome::ReplacementOnly;
        QTest::newRow("L1 four minutes in common")
            << state << span("2026-11-24T10:56", 60) << CancellationOutcome::Fee;
        QTest::newRow("L1 longer") << state << span("2026-11-24T10:00", 61) << CancellationOutcome::Fee;
        QTest::newRow("L1 an end before its start")
            << state << span("2026-11-24T10:30", -30) << CancellationOutcome::Fee;
        QTest::newRow("L4 equivalent is for the parties to say")
            << QStringLiteral("region-skane.json") << span("2026-11-24T14:00", 60)
            << CancellationOutcome::ReplacementToAgree;
    }

    void aReplacementFreesFromTheFee()
    {
        QFETCH(QString, file);
        QFETCH(Interval, replacement);
        QFETCH(CancellationOutcome, outcome);
        Assignment assignment;
        assignment.booked = span("2026-11-24T10:00", 60);
        const auto cost = cancellationCost(shipped(file.toLatin1().constData()), assignment,
                                           at("2026-11-24T08:30"), replacement);
        QCOMPARE(cost->outcome, outcome);
        QCOMPARE(cost->travelMayBeOwed, file.startsWith(u"region"));
    }

    void theFeeIsShownInAdvance()
    {
        Assignment assignment;
        assignment.booked = span("2026-11-24T10:00", 90);
        assignment.level = InterpreterLevel::Authorised;
        assignment.lateMinutes = 40;
        auto cost = cancellationCost(invented(), assignment, at("2026-11-24T08:00"));
        QCOMPARE(cost->feePercent, 50);
        QCOMPARE(cost->amount, qint64((70'000 + 4'000) / 2));
        QCOMPARE(cost->fee->lines.size(), size_t(2));
        cost = cancellationCost(shipped("kammarkollegiet-2023.json"), assignment, at("2026-11-24T08:00"));
        QVERIFY(cost->fee && !cost->fee->priced);
        cost = cancellationCost(shipped("region-skane.json"), assignment, at("2026-11-24T08:00"));
        QVERIFY(!cost->fee);
        Agreement without = invented();
        without.cancellation.reset();
        QCOMPARE(cancellationCost(without, assignment, 0).error().code, ErrorCode::NotFound);
    }

    void orderersAreWarned_data()
    {
        QTest::addColumn<PlannedAssignment>("planned");
        QTest::addColumn<QList<BookingWarning>>("expected");
        const auto row = [](const char *name, PlannedAssignment planned, QList<BookingWarning> expected) {
            QTest::newRow(name) << planned << expected;
        };
        const auto lasting = [](int minutes) {
            PlannedAssignment planned;
            planned.time = span("2026-11-24T08:00", minutes);
            planned.interpreters = 2;
            planned.mealBreakPlanned = true;
            return planned;
        };
        row("L1 59 min", lasting(59), {BookingWarning::VeryShort});
        row("L1 60 min", lasting(60), {});
        row("L1 600 min", lasting(600), {BookingWarning::BreaksAdvised});
        row("L1 601 min", lasting(601), {BookingWarning::VeryLong, BookingWarning::BreaksAdvised});
        PlannedAssignment hungry = lasting(301);
        hungry.mealBreakPlanned = false;
        row("L1 over 5 h without a meal", hungry,
            {BookingWarning::MealBreakNeeded, BookingWarning::BreaksAdvised});
        PlannedAssignment alone = lasting(121);
        alone.interpreters = 1;
        row("K over two hours alone", alone, {BookingWarning::PairAdvised, BookingWarning::BreaksAdvised});
        PlannedAssignment far = lasting(60);
        far.travelMinutes = 181;
        far.travelKilometres = 251;
        row("L1 over 3 h and 250 km", far,
            {BookingWarning::TravelTimeNeedsApproval, BookingWarning::TravelDistanceNeedsApproval});
        far.travelApproved = true;
        row("L1 approved", far, {});
        PlannedAssignment near = lasting(60);
        near.travelMinutes = 180;
        near.travelKilometres = 250;
        row("L1 just 3 h and 250 km", near, {});
        PlannedAssignment later = lasting(60);
        later.time = span("2027-04-26T10:00", 60);
        row("L3 after the agreement", later, {BookingWarning::OutsideAgreement});
    }

    void orderersAreWarned()
    {
        QFETCH(PlannedAssignment, planned);
        QFETCH(QList<BookingWarning>, expected);
        QList<BookingWarning> actual;
        for (const BookingNotice &notice : warnings(shipped("kammarkollegiet-2023.json"), planned))
            actual.append(notice.warning);
        QCOMPARE(actual, expected);
    }
};

QTEST_GUILESS_MAIN(TestAgreementTerms)
#include "test_agreement_terms.moc"
