// SPDX-License-Identifier: MPL-2.0
#include "scheduling/availability.h"
#include "scheduling/zone.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

const QString Stockholm = QStringLiteral("Europe/Stockholm");
const Id Freweini = Id::fromName({}, u"freweini");
const Id Senait = Id::fromName({}, u"senait");
const QDate Tuesday(2026, 11, 24);

Availability window(const Id &interpreter, int weekday, int from, int to)
{
    Availability result;
    result.interpreter = interpreter;
    result.weekday = weekday;
    result.fromMinute = from;
    result.toMinute = to;
    result.zone = Stockholm;
    return result;
}

QString shown(const std::vector<Interval> &intervals)
{
    QStringList parts;
    for (const Interval &one : intervals)
        parts << toLocal(one.start, Stockholm)->toString().mid(8) + u'-' +
                     toLocal(one.end, Stockholm)->toString().mid(8);
    return parts.join(u' ');
}

} // namespace

class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchingIntervalsBecomeOne()
    {
        const auto result = united({{30, 40}, {0, 10}, {10, 20}, {15, 18}, {50, 50}});
        QCOMPARE(result.size(), size_t(2));
        QCOMPARE(result[0], (Interval{0, 20}));
        QCOMPARE(result[1], (Interval{30, 40}));
    }

    void takingAwayLeavesTheRest()
    {
        const auto result = without({{0, 100}}, {{90, 120}, {10, 20}, {15, 30}, {-5, 2}});
        QCOMPARE(result.size(), size_t(2));
        QCOMPARE(result[0], (Interval{2, 10}));
        QCOMPARE(result[1], (Interval{30, 90}));
    }

    void windowsOnTheirWeekdayAndWithinTheirValidity()
    {
        Availability old = window(Freweini, 2, 480, 1020);
        old.validUntil = Tuesday.addDays(-1);
        Availability later = window(Freweini, 2, 1080, 1200);
        later.validFrom = Tuesday.addDays(1);
        const std::vector<Availability> windows{old,
                                                later,
                                                window(Freweini, 2, 540, 720),
                                                window(Freweini, 2, 720, 900),
                                                window(Freweini, 3, 540, 600),
                                                window(Senait, 2, 0, 1440)};
        QCOMPARE(shown(availableIntervals(windows, Freweini, Tuesday, Tuesday)),
                 QStringLiteral("24T09:00-24T15:00"));
    }

    void windowKeepsItsWallTimesOnTheDayOfAClockChange()
    {
        const std::vector<Availability> windows{window(Freweini, 7, 0, 17 * 60)};
        const QDate change(2026, 10, 25);
        const auto intervals = availableIntervals(windows, Freweini, change, change);
        QCOMPARE(shown(intervals), QStringLiteral("25T00:00-25T17:00"));
        QCOMPARE(intervals.front().end - intervals.front().start, qint64(18 * 3'600'000));
    }

    void freeIsAvailableAndNotBusy()
    {
        const std::vector<Availability> windows{window(Freweini, 2, 540, 720)};
        const auto time = toInterval({Tuesday, 600}, 30, Stockholm);
        const std::vector<BusyInterval> busy{{Freweini, *time, {}, {}, BookingMode::Phone},
                                             {Senait, {0, INT64_MAX}, {}, {}, BookingMode::Phone}};
        QCOMPARE(shown(freeIntervals(windows, busy, Freweini, Tuesday, Tuesday)),
                 QStringLiteral("24T09:00-24T10:00 24T10:30-24T12:00"));
    }

    void busyFromBookingAndFromCard()
    {
        Booking booking;
        booking.id = Id::fromName({}, u"booking");
        booking.interpreter = Freweini;
        booking.start = {Tuesday, 600};
        booking.durationMinutes = 90;
        booking.zone = Stockholm;
        booking.mode = BookingMode::Video;
        Card card;
        card.reader = Freweini;
        card.start = booking.start;
        card.durationMinutes = 90;
        card.zone = Stockholm;
        QCOMPARE(BusyInterval::of(booking).time, BusyInterval::of(card).time);
        QCOMPARE(BusyInterval::of(booking).booking, booking.id);
        QCOMPARE(BusyInterval::of(booking).mode, BookingMode::Video);
        QCOMPARE(BusyInterval::of(card).interpreter, Freweini);
        QCOMPARE(BusyInterval::of(card).time.end - BusyInterval::of(card).time.start, qint64(90 * 60'000));
    }
};

QTEST_GUILESS_MAIN(TestAvailability)
#include "test_availability.moc"
