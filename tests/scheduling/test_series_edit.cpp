// SPDX-License-Identifier: MPL-2.0
#include "rule_samples.h"
#include "scheduling/recurrence.h"
#include "scheduling/series_edit.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");

LocalTime at(const char *text) { return LocalTime::fromString(QString::fromLatin1(text)); }

Session lesson(const char *rule, const char *start = "2026-10-12T09:00")
{
    Session session;
    session.id = Id::fromName({}, u"lesson");
    session.start = at(start);
    session.durationMinutes = 60;
    session.zone = Stockholm;
    session.recurrence = QString::fromLatin1(rule);
    session.importReference = QStringLiteral("uid-1");
    return session;
}

QStringList startsOf(const std::optional<Session> &session)
{
    QStringList result;
    if (!session)
        return result;
    const auto found = occurrences(
        *session, {*toUtc(at("2020-01-01T00:00"), Stockholm), *toUtc(at("2032-01-01T00:00"), Stockholm)});
    if (!found)
        return {found.error().detail};
    for (const Occurrence &one : *found)
        result << one.start.toString();
    return result;
}

QString first(const std::optional<Session> &session, int most)
{
    return startsOf(session).mid(0, most).join(u' ');
}

Session sampleSeries(test::RuleSamples &samples, const QString &open)
{
    Session session = lesson("");
    session.start = {QDate(2026, 1, 1).addDays(samples.number(0, 300)), samples.number(28, 72) * 15};
    session.recurrence = open;
    if (samples.chance(40))
        session.recurrence += QStringLiteral(";COUNT=%1").arg(samples.number(1, 30));
    else
        session.recurrence +=
            QStringLiteral(";UNTIL=") +
            session.start.date.addDays(samples.number(100, 900)).toString(QStringLiteral("yyyyMMdd"));
    const QStringList all = startsOf(session);
    for (int i = samples.number(0, 3); i > 0 && !all.isEmpty(); --i)
        session.exceptions.insert(all[samples.number(0, int(all.size()) - 1)]);
    return session;
}

} // namespace

class TestSeriesEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisAndFollowingAcrossTheOctoberChange()
    {
        const Session series = lesson("FREQ=WEEKLY;BYDAY=MO,WE");
        const auto edit = moveOccurrences(series, at("2026-10-21T09:00"), SeriesScope::ThisAndFollowing,
                                          at("2026-10-22T10:30"), 90);
        QVERIFY(edit);
        QCOMPARE(startsOf(edit->series).join(u' '),
                 QStringLiteral("2026-10-12T09:00 2026-10-14T09:00 2026-10-19T09:00"));
        QCOMPARE(edit->series->recurrence, QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261019T070000Z"));
        QCOMPARE(edit->series->id, series.id);
        QCOMPARE(first(edit->added, 3), QStringLiteral("2026-10-22T10:30 2026-10-27T10:30 2026-10-29T10:30"));
        QVERIFY(edit->added->id.isNull());
        QVERIFY(edit->added->importReference.isEmpty());
        QCOMPARE(edit->added->durationMinutes, 90);
        // 10:30 before the change is 08:30 in UTC, after it 09:30.
        const auto times = occurrences(*edit->added, {0, *toUtc(at("2026-11-01T00:00"), Stockholm)});
        QCOMPARE((*times)[0].time.start, *toUtc(at("2026-10-22T08:30"), QStringLiteral("UTC")));
        QCOMPARE((*times)[1].time.start, *toUtc(at("2026-10-27T09:30"), QStringLiteral("UTC")));
        QCOMPARE(edit->placeOf(at("2026-10-19T09:00"))->start, at("2026-10-19T09:00"));
        QVERIFY(!edit->placeOf(at("2026-10-19T09:00"))->inAdded);
        QCOMPARE(edit->placeOf(at("2026-10-28T09:00"))->start, at("2026-10-29T10:30"));
        QVERIFY(edit->placeOf(at("2026-10-28T09:00"))->inAdded);
    }

    void oneOccurrenceMovesOutOfItsSeries()
    {
        Session series = lesson("FREQ=WEEKLY;COUNT=4");
        const auto edit =
            moveOccurrences(series, at("2026-10-26T09:00"), SeriesScope::This, at("2026-10-27T13:00"), 60);
        QVERIFY(edit);
        QCOMPARE(startsOf(edit->series).join(u' '),
                 QStringLiteral("2026-10-12T09:00 2026-10-19T09:00 2026-11-02T09:00"));
        QCOMPARE(startsOf(edit->added).join(u' '), QStringLiteral("2026-10-27T13:00"));
        QVERIFY(edit->added->recurrence.isEmpty());
        QCOMPARE(edit->placeOf(at("2026-10-26T09:00"))->start, at("2026-10-27T13:00"));
        QCOMPARE(edit->placeOf(at("2026-11-02T09:00"))->start, at("2026-11-02T09:00"));
        // It is no occurrence of the series any more.
        const auto again = deleteOccurrences(*edit->series, at("2026-10-26T09:00"), SeriesScope::This);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void allMoveByDay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("touched");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("newRule");
        QTest::addColumn<QString>("times");
        const auto row = [](const char *rule, const char *start, const char *touched, const char *to,
                            const char *newRule, const char *times) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(start)
                                << QString::fromLatin1(touched) << QString::fromLatin1(to)
                                << QString::fromLatin1(newRule) << QString::fromLatin1(times);
        };
        row("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,SU", "2026-10-16T09:00", "2026-10-18T09:00", "2026-10-19T09:00",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,MO;WKST=TU",
            "2026-10-17T09:00 2026-10-19T09:00 2026-10-31T09:00");
        row("FREQ=MONTHLY;BYDAY=2TU", "2026-09-08T09:00", "2026-10-13T09:00", "2026-10-15T10:00",
            "FREQ=MONTHLY;BYDAY=3TH", "2026-09-17T10:00 2026-10-15T10:00 2026-11-19T10:00");
        row("FREQ=MONTHLY;BYDAY=-1FR", "2026-09-25T09:00", "2026-10-30T09:00", "2026-10-29T09:00",
            "FREQ=MONTHLY;BYDAY=-1TH", "2026-09-24T09:00 2026-10-29T09:00 2026-11-26T09:00");
        row("FREQ=MONTHLY;BYDAY=4TH", "2026-09-24T09:00", "2026-10-22T09:00", "2026-10-30T09:00",
            "FREQ=MONTHLY;BYDAY=-1FR", "2026-09-25T09:00 2026-10-30T09:00 2026-11-27T09:00");
        row("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-09-30T09:00", "2026-10-31T09:00", "2026-10-30T09:00",
            "FREQ=MONTHLY;BYMONTHDAY=-2", "2026-09-29T09:00 2026-10-30T09:00 2026-11-29T09:00");
        row("FREQ=MONTHLY", "2026-09-12T09:00", "2026-10-12T09:00", "2026-11-02T09:00", "FREQ=MONTHLY",
            "2026-10-02T09:00 2026-11-02T09:00 2026-12-02T09:00");
        row("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6", "2026-06-06T09:00", "2027-06-06T09:00", "2027-05-31T09:00",
            "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=5", "2026-05-31T09:00 2027-05-31T09:00 2028-05-31T09:00");
        row("FREQ=DAILY;BYDAY=MO,TU", "2026-10-12T09:00", "2026-10-13T09:00", "2026-10-16T11:00",
            "FREQ=DAILY;BYDAY=TH,FR", "2026-10-15T11:00 2026-10-16T11:00 2026-10-22T11:00");
    }

    void allMoveByDay()
    {
        QFETCH(QString, rule);
        QFETCH(QString, start);
        QFETCH(QString, touched);
        QFETCH(QString, to);
        QFETCH(QString, newRule);
        QFETCH(QString, times);
        Session series = lesson("");
        series.recurrence = rule;
        series.start = LocalTime::fromString(start);
        const LocalTime target = LocalTime::fromString(to);
        const auto edit =
            moveOccurrences(series, LocalTime::fromString(touched), SeriesScope::All, target, 60);
        QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().detail));
        QCOMPARE(parseRule(edit->series->recurrence).rule, parseRule(newRule).rule);
        QCOMPARE(first(edit->series, 3), times);
        QCOMPARE(edit->placeOf(LocalTime::fromString(touched))->start, target);
        QVERIFY(!edit->added);
        QCOMPARE(edit->series->importReference, series.importReference);
    }

    void severalDaysOfAMonthStayWhereTheyAre()
    {
        const Session series = lesson("FREQ=MONTHLY;BYDAY=1MO,3MO", "2026-10-05T09:00");
        const auto edit =
            moveOccurrences(series, at("2026-10-19T09:00"), SeriesScope::All, at("2026-10-20T09:00"), 60);
        QVERIFY(!edit);
        QCOMPARE(edit.error().code, ErrorCode::InvalidInput);
        QVERIFY(edit.error().detail.contains(QStringLiteral("single occurrences")));
        // The time of the day may change all the same.
        const auto later =
            moveOccurrences(series, at("2026-10-19T09:00"), SeriesScope::All, at("2026-10-19T10:00"), 60);
        QVERIFY(later);
        QCOMPARE(first(later->series, 2), QStringLiteral("2026-10-05T10:00 2026-10-19T10:00"));
    }

    void theFirstOccurrenceAndFollowingAreAll()
    {
        Session series = lesson("FREQ=WEEKLY;COUNT=4");
        series.exceptions = {QStringLiteral("2026-10-12T09:00")};
        const auto edit = moveOccurrences(series, at("2026-10-19T09:00"), SeriesScope::ThisAndFollowing,
                                          at("2026-10-19T13:00"), 60);
        QVERIFY(edit);
        QVERIFY(!edit->added);
        QCOMPARE(startsOf(edit->series).join(u' '),
                 QStringLiteral("2026-10-19T13:00 2026-10-26T13:00 2026-11-02T13:00"));
        QCOMPARE(deleteOccurrences(series, at("2026-10-19T09:00"), SeriesScope::ThisAndFollowing)->series,
                 std::nullopt);
    }

    void deletingWhatIsLeftDeletesTheSeries()
    {
        Session series = lesson("FREQ=WEEKLY;COUNT=2");
        const auto one = deleteOccurrences(series, at("2026-10-12T09:00"), SeriesScope::This);
        QCOMPARE(startsOf(one->series).join(u' '), QStringLiteral("2026-10-19T09:00"));
        QVERIFY(!one->placeOf(at("2026-10-12T09:00")));
        QVERIFY(!deleteOccurrences(*one->series, at("2026-10-19T09:00"), SeriesScope::This)->series);
        QVERIFY(!deleteOccurrences(series, at("2026-10-19T09:00"), SeriesScope::All)->series);
        const auto ended = deleteOccurrences(series, at("2026-10-19T09:00"), SeriesScope::ThisAndFollowing);
        QCOMPARE(ended->series->recurrence, QStringLiteral("FREQ=WEEKLY;COUNT=1"));
        QVERIFY(!ended->added);
    }

    void anotherRule()
    {
        Session series = lesson("FREQ=WEEKLY;COUNT=10");
        series.exceptions = {QStringLiteral("2026-11-09T09:00")};
        Session edited = series;
        edited.start = at("2026-11-02T10:00");
        edited.recurrence = QStringLiteral("FREQ=WEEKLY;INTERVAL=2;COUNT=10");
        const auto edit =
            editOccurrences(series, at("2026-11-02T09:00"), SeriesScope::ThisAndFollowing, edited);
        QVERIFY(edit);
        QCOMPARE(edit->series->recurrence, QStringLiteral("FREQ=WEEKLY;COUNT=3"));
        QCOMPARE(edit->added->recurrence, QStringLiteral("FREQ=WEEKLY;INTERVAL=2;COUNT=7"));
        QCOMPARE(first(edit->added, 2), QStringLiteral("2026-11-02T10:00 2026-11-16T10:00"));
        QCOMPARE(edit->placeOf(at("2026-11-16T09:00"))->start, at("2026-11-16T10:00"));
        QVERIFY(!edit->placeOf(at("2026-11-23T09:00")));
        edited.recurrence = QStringLiteral("FREQ=WEEKLY;UNTIL=20261001");
        QCOMPARE(editOccurrences(series, at("2026-11-02T09:00"), SeriesScope::All, edited).error().code,
                 ErrorCode::InvalidInput);
    }

    void nonsenseIsRefused()
    {
        const Session series = lesson("FREQ=WEEKLY;COUNT=3");
        Session edited = series;
        const auto code = [&](const LocalTime &occurrence) {
            const auto edit = editOccurrences(series, occurrence, SeriesScope::All, edited);
            return edit ? -1 : int(edit.error().code);
        };
        QCOMPARE(code(at("2026-10-13T09:00")), int(ErrorCode::NotFound));
        QCOMPARE(code(at("2026-11-02T09:00")), int(ErrorCode::NotFound));
        edited.durationMinutes = 0;
        QCOMPARE(code(series.start), int(ErrorCode::InvalidInput));
        edited = series;
        edited.zone = QStringLiteral("Mars/Olympus");
        QCOMPARE(code(series.start), int(ErrorCode::InvalidInput));
        edited = series;
        edited.recurrence = QStringLiteral("FREQ=NEVER");
        QCOMPARE(code(series.start), int(ErrorCode::InvalidInput));
    }

    void intoTheHourThatMarchSkips()
    {
        const Session series = lesson("FREQ=DAILY;UNTIL=20270330T070000Z", "2027-03-26T09:00");
        const auto edit = moveOccurrences(series, at("2027-03-27T09:00"), SeriesScope::ThisAndFollowing,
                                          at("2027-03-27T02:30"), 60);
        QVERIFY(edit);
        const auto found = occurrences(*edit->added, {0, *toUtc(at("2027-04-30T00:00"), Stockholm)});
        QCOMPARE(startsOf(edit->added).join(u' '),
                 QStringLiteral("2027-03-27T02:30 2027-03-28T02:30 2027-03-29T02:30 2027-03-30T02:30"));
        QCOMPARE((*found)[1].clock, ClockChange::Skipped);
    }

    /// A split that changes nothing loses nothing, whatever the rule.
    void aSplitKeepsEveryTime()
    {
        test::RuleSamples samples(45);
        for (int i = 0; i < 1500; ++i) {
            const Session series = sampleSeries(samples, samples.openRule());
            const QStringList before = startsOf(series);
            if (before.isEmpty())
                continue;
            const int cut = samples.number(0, int(before.size()) - 1);
            const LocalTime occurrence = LocalTime::fromString(before[cut]);
            const auto edit =
                moveOccurrences(series, occurrence, SeriesScope::ThisAndFollowing, occurrence, 60);
            QVERIFY2(edit, qPrintable(series.recurrence));
            QCOMPARE((startsOf(edit->series) + startsOf(edit->added)).join(u' '), before.join(u' '));
            QCOMPARE(bool(edit->added), cut > 0);
            const auto ended = deleteOccurrences(series, occurrence, SeriesScope::ThisAndFollowing);
            QCOMPARE(startsOf(ended->series).join(u' '), before.mid(0, cut).join(u' '));
            const auto one = deleteOccurrences(series, occurrence, SeriesScope::This);
            QStringList rest = before;
            rest.removeAt(cut);
            QCOMPARE(startsOf(one->series).join(u' '), rest.join(u' '));
        }
    }

    /// Every time moves as much as the one that was touched, and placeOf says where to.
    void allTimesMoveAlike()
    {
        test::RuleSamples samples(46);
        for (int i = 0; i < 1500; ++i) {
            const bool byDays = samples.chance(50);
            const Session series = sampleSeries(samples, byDays ? samples.weekly() : samples.openRule());
            const QStringList before = startsOf(series);
            if (before.isEmpty())
                continue;
            const LocalTime occurrence =
                LocalTime::fromString(before[samples.number(0, int(before.size()) - 1)]);
            LocalTime target{occurrence.date.addDays(byDays ? samples.number(-9, 9) : 0),
                             samples.number(0, 95) * 15};
            const auto scope = samples.chance(50) ? SeriesScope::All : SeriesScope::ThisAndFollowing;
            const auto edit = moveOccurrences(series, occurrence, scope, target, 60);
            QVERIFY2(edit, qPrintable(series.recurrence));
            QStringList expected, places;
            for (const QString &text : before) {
                const LocalTime old = LocalTime::fromString(text);
                const bool touched = scope == SeriesScope::All || old >= occurrence;
                const qint64 shift = touched ? asIfUtc(target) - asIfUtc(occurrence) : 0;
                expected << fromAsIfUtc(asIfUtc(old) + shift).toString();
                places << edit->placeOf(old)->start.toString();
            }
            const QStringList now = startsOf(edit->series) + startsOf(edit->added);
            QVERIFY2(now == expected,
                     qPrintable(series.recurrence + u' ' + occurrence.toString() + u' ' + target.toString() +
                                u'\n' + now.join(u' ') + u'\n' + expected.join(u' ')));
            QCOMPARE(places.join(u' '), expected.join(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(TestSeriesEdit)
#include "test_series_edit.moc"
