// SPDX-License-Identifier: MPL-2.0
#include "agreement_files.h"
#include "scheduling/billing.h"

using namespace agreement_files;

namespace {

QString shown(const Bill &bill)
{
    static const char *const names[] = {"table", "beyond",    "evening", "weekend",  "major",
                                        "waste", "waste-inc", "fee",     "expenses", "late"};
    QStringList lines;
    for (const BillLine &line : bill.lines)
        lines.append(QStringLiteral("%1 %2:%3=%4")
                         .arg(QString::fromLatin1(names[int(line.item)]), QString::number(line.minutes),
                              QString::number(line.units), QString::number(double(line.amount) / 100)));
    return lines.join(QStringLiteral(", "));
}

Assignment authorised(const Interval &booked)
{
    Assignment assignment;
    assignment.booked = booked;
    assignment.level = InterpreterLevel::Authorised;
    return assignment;
}

} // namespace

/// Units by the state's agreement (L1), amounts invented. A line reads: item minutes:units=kronor.
class TestBilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsOfTheState_data()
    {
        QTest::addColumn<Interval>("time");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const char *start, int minutes, const char *lines) {
            QTest::newRow(name) << span(start, minutes) << QString::fromLatin1(lines);
        };
        row("L1 half an hour costs an hour", "2026-11-24T10:00", 30, "table 30:60=0");
        row("L1 an hour", "2026-11-24T10:00", 60, "table 60:60=0");
        row("L1 a minute more: a half hour", "2026-11-24T10:00", 61, "table 61:90=0");
        row("L1 5.5 h", "2026-11-24T10:00", 330, "table 330:330=0");
        row("L1 beyond by begun half hours", "2026-11-24T10:00", 391, "table 330:330=0, beyond 61:3=0");
        row("L1 evening from 18", "2026-11-24T17:00", 90, "table 90:90=0, evening 30:1=0");
        row("L1 night to 07", "2026-11-24T06:15", 60, "table 60:60=0, evening 45:2=0");
        row("L1 over midnight two half hours, not three", "2026-11-24T23:45", 60,
            "table 60:60=0, evening 60:2=0");
        row("L1 Saturday", "2026-11-21T10:00", 60, "table 60:60=0, weekend 60:2=0");
        row("L1 a public holiday", "2026-05-01T10:00", 60, "table 60:60=0, weekend 60:2=0");
        row("L1 Friday into Saturday", "2026-11-20T23:00", 120,
            "table 120:120=0, evening 60:2=0, weekend 60:2=0");
        row("L1 Maundy Thursday from 18", "2026-04-02T17:30", 60, "table 60:60=0, major 30:1=0");
        row("L1 Holy Saturday", "2026-04-04T10:00", 60, "table 60:60=0, major 60:2=0");
        row("L1 after Easter to 07", "2026-04-07T06:30", 60, "table 60:60=0, major 30:1=0");
        row("L1 New Year's Day", "2027-01-01T10:00", 60, "table 60:60=0, major 60:2=0");
        row("derived March's night is an hour short", "2026-03-29T01:00", 60,
            "table 60:60=0, weekend 60:2=0");
        row("derived into Sunday's end in March", "2026-03-28T23:30", 240,
            "table 240:240=0, weekend 240:8=0");
    }

    void unitsOfTheState()
    {
        QFETCH(Interval, time);
        QFETCH(QString, lines);
        const auto bill = billed(shipped("kammarkollegiet-2023.json"), authorised(time));
        QVERIFY(bill);
        QCOMPARE(shown(*bill), lines);
        QVERIFY(!bill->priced);
        QCOMPARE(bill->lines.at(0).source, QStringLiteral("portal"));
    }

    void theClockOfOctoberPaysItsExtraHour()
    {
        // 22:00 to 06:00 on the wall is nine hours.
        const Interval night{at("2026-10-24T22:00"), at("2026-10-25T06:00")};
        const auto bill = billed(shipped("kammarkollegiet-2023.json"), authorised(night));
        QCOMPARE(shown(*bill), QStringLiteral("table 330:330=0, beyond 210:7=0, weekend 540:18=0"));
    }

    void sumsAreExplained_data()
    {
        QTest::addColumn<Assignment>("assignment");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<qint64>("total");
        const auto row = [](const char *name, const Assignment &assignment, const char *lines, int kronor) {
            QTest::newRow(name) << assignment << QString::fromLatin1(lines) << kronor * qint64(100);
        };
        Assignment plain = authorised(span("2026-11-24T10:00", 90));
        row("priced", plain, "table 90:90=700, fee 0:1=40", 740);
        row("beyond the table in the evening", authorised(span("2026-11-24T16:00", 150)),
            "table 120:120=900, beyond 30:1=200, evening 30:1=50, fee 0:1=40", 1190);
        Assignment wasted = plain;
        wasted.wasteMinutes = 30;
        row("L1 waste of 30 min is not paid", wasted, "table 90:90=700, fee 0:1=40", 740);
        wasted.wasteMinutes = 61;
        row("L1 waste by begun hours", wasted, "table 90:90=700, waste 61:2=600, fee 0:1=40", 1340);
        wasted.wasteMinutes = 20;
        wasted.wasteInconvenientMinutes = 31;
        row("L1 both kinds count together", wasted,
            "table 90:90=700, waste 20:1=300, waste-inc 31:2=400, fee 0:1=40", 1440);
        Assignment paused = authorised(span("2026-11-24T10:00", 140));
        paused.mealBreaks = {span("2026-11-24T11:00", 80)};
        row("L3 the rest of a long break is work", paused, "table 80:90=700, fee 0:1=40", 740);
        paused.wasteMinutes = 10;
        row("L3 also with 30 min of waste in all", paused, "table 80:90=700, fee 0:1=40", 740);
        paused.wasteMinutes = 11;
        row("L3 or waste, with enough of it", paused, "table 60:60=500, waste 31:1=300, fee 0:1=40", 840);
        paused.mealBreaks = {span("2026-11-24T11:00", 30)};
        paused.wasteMinutes = 0;
        row("L3 a short break is only its own length", paused, "table 110:120=900, fee 0:1=40", 940);
        Assignment supper = authorised(span("2026-11-24T16:30", 120));
        supper.mealBreaks = {span("2026-11-24T17:45", 30)};
        row("L1 no extra pay for a break in the evening", supper,
            "table 90:90=700, evening 15:1=50, fee 0:1=40", 790);
        supper.mealBreaks = {span("2026-11-24T18:00", 30)};
        row("L1 an evening that was all break", supper, "table 90:90=700, fee 0:1=40", 740);
        Assignment shorter = plain;
        shorter.actual = span("2026-11-24T10:00", 40);
        row("L1 what was booked is paid", shorter, "table 90:90=700, fee 0:1=40", 740);
        shorter.actual = span("2026-11-24T10:00", 100);
        row("L1 or what it became", shorter, "table 100:120=900, fee 0:1=40", 940);
        Assignment late = plain;
        late.lateMinutes = 10;
        row("invented 10 min late", late, "table 90:90=700, fee 0:1=40", 740);
        late.lateMinutes = 11;
        row("invented 11 min late: a quarter", late, "table 90:90=700, late 11:1=-175, fee 0:1=40", 565);
        late.lateMinutes = 31;
        row("invented 31 min late: nothing for the time", late, "table 90:90=700, late 31:1=-700, fee 0:1=40",
            40);
        Assignment dear = plain;
        dear.expenses = 12'300;
        row("expenses as claimed", dear, "table 90:90=700, fee 0:1=40, expenses 0:1=123", 863);
    }

    void sumsAreExplained()
    {
        QFETCH(Assignment, assignment);
        QFETCH(QString, lines);
        QFETCH(qint64, total);
        const auto bill = billed(invented(), assignment);
        QVERIFY(bill);
        QCOMPARE(shown(*bill), lines);
        QCOMPARE(bill->total, total);
        qint64 sum = 0;
        for (const BillLine &line : bill->lines)
            sum += line.amount;
        QCOMPARE(bill->total, sum);
    }

    void bookedTimeIsSaidToBePaid()
    {
        Assignment shorter = authorised(span("2026-11-24T10:00", 90));
        shorter.actual = span("2026-11-24T10:00", 40);
        QVERIFY(billed(invented(), shorter)->asBooked);
        shorter.actual = span("2026-11-24T10:00", 100);
        QVERIFY(!billed(invented(), shorter)->asBooked);
    }

    void latenessWithoutARuleIsLeftToPeople()
    {
        Assignment late = authorised(span("2026-11-24T10:00", 90));
        late.lateMinutes = 40;
        QVERIFY(billed(shipped("kammarkollegiet-2023.json"), late)->latenessUnsettled);
        QVERIFY(!billed(invented(), late)->latenessUnsettled);
    }

    void whatCannotBePricedIsSaidSo()
    {
        Assignment assignment = authorised(span("2027-11-24T10:00", 60));
        QCOMPARE(billed(invented(), assignment).error().detail, QStringLiteral("prices.valid_to"));
        assignment = authorised(span("2026-11-24T10:00", 60));
        assignment.level = InterpreterLevel::Court;
        QCOMPARE(billed(invented(), assignment).error().detail, QStringLiteral("prices.levels"));
        QCOMPARE(billed(shipped("region-skane.json"), assignment).error().code, ErrorCode::NotFound);
    }

    void timesThatCannotBeAreRefused()
    {
        Assignment assignment = authorised(span("2026-11-24T10:00", -60));
        QCOMPARE(billed(invented(), assignment).error().code, ErrorCode::InvalidInput);
        assignment = authorised(span("2026-11-24T10:00", 120));
        assignment.mealBreaks = {span("2026-11-24T13:00", 30)};
        QCOMPARE(billed(invented(), assignment).error().code, ErrorCode::InvalidInput);
        assignment.mealBreaks = {span("2026-11-24T11:00", 30), span("2026-11-24T11:15", 30)};
        QCOMPARE(billed(invented(), assignment).error().code, ErrorCode::InvalidInput);
        assignment.mealBreaks = {};
        assignment.wasteMinutes = -1;
        QCOMPARE(billed(invented(), assignment).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestBilling)
#include "test_billing.moc"
