// SPDX-License-Identifier: MPL-2.0
// A project's two years: 10,000 series expanded into UTC, beside libical's iterator on the same rules.
#include "cpu_time.h"
#include "figure.h"
#include "rule_samples.h"
#include "scheduling/recurrence.h"
#include "scheduling/zone.h"

#include <QByteArray>

#include <libical/ical.h>

#include <cstdlib>

using namespace samsprak;
using namespace samsprak::bench;
using namespace samsprak::scheduling;

namespace {

constexpr int SeriesInProject = 10'000;
const QDate FirstDay(2026, 8, 17);
const QString Stockholm = QStringLiteral("Europe/Stockholm");

/// Mostly weekly, as a project's timetable is; some daily, monthly and yearly ones, some with exceptions.
std::vector<Session> project(unsigned seed)
{
    test::RuleSamples samples(seed);
    std::vector<Session> result;
    for (int i = 0; i < SeriesInProject; ++i) {
        Session session;
        session.start = {FirstDay.addDays(samples.number(0, 30)), samples.number(28, 72) * 15};
        session.durationMinutes = 60;
        session.zone = Stockholm;
        const int kind = samples.number(0, 9);
        session.recurrence = kind == 0 ? samples.daily() : kind == 1 ? samples.monthly() : samples.weekly();
        for (int skipped = samples.number(0, 4); skipped > 0; --skipped)
            session.exceptions.insert(
                LocalTime{session.start.date.addDays(7 * samples.number(1, 90)), session.start.minute}
                    .toString());
        result.push_back(std::move(session));
    }
    return result;
}

/// What libical takes for the wall times alone; the way to UTC is left out, in its favour.
qint64 countByLibical(const std::vector<Session> &series, const QDate &end)
{
    qint64 count = 0;
    const int lastDay = end.year() * 10'000 + end.month() * 100 + end.day();
    for (const Session &session : series) {
        icaltimetype first = icaltime_null_time();
        first.year = session.start.date.year();
        first.month = session.start.date.month();
        first.day = session.start.date.day();
        first.hour = session.start.minute / 60;
        first.minute = session.start.minute % 60;
        icalrecur_iterator *iterator = icalrecur_iterator_new(
            icalrecurrencetype_from_string(session.recurrence.toUtf8().constData()), first);
        for (icaltimetype next = icalrecur_iterator_next(iterator); !icaltime_is_null_time(next);
             next = icalrecur_iterator_next(iterator)) {
            if (next.year * 10'000 + next.month * 100 + next.day >= lastDay)
                break;
            ++count;
        }
        icalrecur_iterator_free(iterator);
    }
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    const unsigned seed = argc > 1 ? unsigned(std::atoi(argv[1])) : 1;
    const std::vector<Session> series = project(seed);
    const QDate end = FirstDay.addYears(2);
    const Interval twoYears{*toUtc({FirstDay, 0}, Stockholm), *toUtc({end, 0}, Stockholm)};
    qint64 own = 0, theirs = 0;
    const double ownSeconds = cpuSecondsOf([&] {
        for (const Session &session : series) {
            const auto found = occurrences(session, twoYears);
            require(bool(found), "expanding a series");
            own += qint64(found->size());
        }
    });
    const double theirSeconds = cpuSecondsOf([&] { theirs = countByLibical(series, end); });
    const Interval week{twoYears.start + 300 * DayMs, twoYears.start + 307 * DayMs};
    const double weekSeconds = cpuSecondsOf([&] {
        for (const Session &session : series)
            require(bool(occurrences(session, week)), "expanding a week");
    });
    print("two years of 10,000 series into UTC", ownSeconds, "CPU s", "libical, wall times only",
          theirSeconds);
    print("occurrences", double(own), "occurrences", "libical, exceptions included", double(theirs));
    print("rate", double(own) / ownSeconds / 1e6, "M/CPU s", "libical", double(theirs) / theirSeconds / 1e6);
    print("one week of 10,000 series", weekSeconds * 1000, "CPU ms", "two years", ownSeconds * 1000);
    return 0;
}
