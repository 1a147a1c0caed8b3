// SPDX-License-Identifier: MPL-2.0
#include "scheduling/swedish_holidays.h"

#include "scheduling/zone.h"

#include <algorithm>
#include <limits>

namespace samsprak::scheduling {
namespace {

constexpr int FirstYear = 1990;
constexpr int Always = std::numeric_limits<int>::max();

enum class Reckoning : uint8_t { Date, FromEaster, SaturdayOnOrAfter };

struct HolidayRule
{
    SwedishHoliday holiday;
    Reckoning reckoning;
    int month;
    int day;
    int offset; ///< days from what the other columns give
    int firstYear = FirstYear;
    int lastYear = Always;
};

/// Act (1989:253) on public holidays; 2004:1320 took Whit Monday out and the national day in from 2005.
constexpr HolidayRule HolidayRules[] = {
    {SwedishHoliday::NewYearsDay, Reckoning::Date, 1, 1, 0},
    {SwedishHoliday::Epiphany, Reckoning::Date, 1, 6, 0},
    {SwedishHoliday::GoodFriday, Reckoning::FromEaster, 0, 0, -2},
    {SwedishHoliday::EasterSunday, Reckoning::FromEaster, 0, 0, 0},
    {SwedishHoliday::EasterMonday, Reckoning::FromEaster, 0, 0, 1},
    {SwedishHoliday::MayDay, Reckoning::Date, 5, 1, 0},
    {SwedishHoliday::AscensionDay, Reckoning::FromEaster, 0, 0, 39},
    {SwedishHoliday::WhitSunday, Reckoning::FromEaster, 0, 0, 49},
    {SwedishHoliday::WhitMonday, Reckoning::FromEaster, 0, 0, 50, FirstYear, 2004},
    {SwedishHoliday::NationalDay, Reckoning::Date, 6, 6, 0, 2005},
    {SwedishHoliday::MidsummerEve, Reckoning::SaturdayOnOrAfter, 6, 20, -1},
    {SwedishHoliday::MidsummerDay, Reckoning::SaturdayOnOrAfter, 6, 20, 0},
    {SwedishHoliday::AllSaintsDay, Reckoning::SaturdayOnOrAfter, 10, 31, 0},
    {SwedishHoliday::ChristmasEve, Reckoning::Date, 12, 24, 0},
    {SwedishHoliday::ChristmasDay, Reckoning::Date, 12, 25, 0},
    {SwedishHoliday::BoxingDay, Reckoning::Date, 12, 26, 0},
    {SwedishHoliday::NewYearsEve, Reckoning::Date, 12, 31, 0},
};

QDate saturdayOnOrAfter(const QDate &date) { return date.addDays((Qt::Saturday - date.dayOfWeek() + 7) % 7); }

QDate dateOf(const HolidayRule &rule, int year, const QDate &easter)
{
    if (rule.reckoning == Reckoning::FromEaster)
        return easter.addDays(rule.offset);
    const QDate date(year, rule.month, rule.day);
    if (rule.reckoning == Reckoning::Date)
        return date;
    return saturdayOnOrAfter(date).addDays(rule.offset);
}

bool applies(const HolidayRule &rule, int year) { return year >= rule.firstYear && year <= rule.lastYear; }

/// Calendars ask for each day in turn, so no list is built.
bool isHoliday(const QDate &date, bool publicHoliday)
{
    const int year = date.year();
    const QDate easter = easterSunday(year);
    return std::any_of(std::begin(HolidayRules), std::end(HolidayRules), [&](const HolidayRule &rule) {
        return isPublicHoliday(rule.holiday) == publicHoliday && applies(rule, year) &&
               dateOf(rule, year, easter) == date;
    });
}

/// The part of one wall day, in UTC milliseconds. The zone is known.
Interval dayOf(const QDate &date, const QString &zone)
{
    return {*toUtc({date, 0}, zone), *toUtc({date.addDays(1), 0}, zone)};
}

QDate firstOrdinaryDayFrom(QDate date)
{
    while (date.dayOfWeek() == Qt::Sunday || isPublicHoliday(date))
        date = date.addDays(1);
    return date;
}

} // namespace

bool isPublicHoliday(SwedishHoliday holiday)
{
    return holiday != SwedishHoliday::MidsummerEve && holiday != SwedishHoliday::ChristmasEve &&
           holiday != SwedishHoliday::NewYearsEve;
}

QDate easterSunday(int year)
{
    // The ecclesiastical full moon by the lunar cycle of 19 years, then the Sunday behind it (Knuth, The Art
    // of Computer Programming 1.3.2, exercise 14).
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int leapYearsLeftOut = 3 * century / 4 - 12;
    const int moonCorrection = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - leapYearsLeftOut - 10;
    int epact = (11 * golden + 20 + moonCorrection - leapYearsLeftOut) % 30;
    if (epact < 0)
        epact += 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int fullMoon = 44 - epact;
    if (fullMoon < 21)
        fullMoon += 30;
    return QDate(year, 3, 1).addDays(fullMoon + 7 - (sunday + fullMoon) % 7 - 1);
}

std::vector<Holiday> swedishHolidays(int year)
{
    std::vector<Holiday> holidays;
    const QDate easter = easterSunday(year);
    for (const HolidayRule &rule : HolidayRules)
        if (applies(rule, year))
            holidays.push_back({dateOf(rule, year, easter), rule.holiday});
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return holidays;
}

bool isPublicHoliday(const QDate &date) { return isHoliday(date, true); }

bool isHolidayEve(const QDate &date) { return isHoliday(date, false); }

bool isWorkingDay(const QDate &date, HolidayEves eves)
{
    return date.dayOfWeek() <= Qt::Friday && !isPublicHoliday(date) &&
           (eves == HolidayEves::AreWorkingDays || !isHolidayEve(date));
}

QDate addWorkingDays(const QDate &date, int count, HolidayEves eves)
{
    if (!date.isValid())
        return {};
    QDate day = date;
    if (count == 0)
        while (!isWorkingDay(day, eves))
            day = day.addDays(1);
    const int step = count < 0 ? -1 : 1;
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(step);
        if (isWorkingDay(day, eves))
            --left;
    }
    return day;
}

int workingDaysBetween(const QDate &from, const QDate &to, HolidayEves eves)
{
    if (to < from)
        return -workingDaysBetween(to, from, eves);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        if (isWorkingDay(day, eves))
            ++count;
    return count;
}

std::optional<qint64> workingMilliseconds(const Interval &time, HolidayEves eves, const QString &zone)
{
    const auto first = toLocal(time.start, zone);
    if (!first)
        return {};
    qint64 total = 0;
    for (QDate day = first->date;; day = day.addDays(1)) {
        const Interval whole = dayOf(day, zone);
        if (whole.start >= time.end)
            return total;
        if (isWorkingDay(day, eves))
            total += std::max<qint64>(std::min(whole.end, time.end) - std::max(whole.start, time.start), 0);
    }
}

std::optional<qint64> lastInstantLeaving(qint64 milliseconds, qint64 end, HolidayEves eves,
                                         const QString &zone)
{
    const auto last = toLocal(end, zone);
    if (!last)
        return {};
    if (milliseconds <= 0)
        return end;
    qint64 left = milliseconds;
    for (QDate day = last->date;; day = day.addDays(-1)) {
        const Interval whole = dayOf(day, zone);
        const qint64 dayEnd = std::min(whole.end, end);
        if (isWorkingDay(day, eves)) {
            if (dayEnd - whole.start >= left)
                return dayEnd - left;
            left -= dayEnd - whole.start;
        }
    }
}

std::vector<MajorHoliday> majorHolidays(int year, const MajorHolidayHours &hours)
{
    const QDate easter = easterSunday(year);
    const QDate midsummerEve = saturdayOnOrAfter(QDate(year, 6, 20)).addDays(-1);
    const std::pair<SwedishHoliday, QDate> firstDays[] = {
        {SwedishHoliday::EasterSunday, easter.addDays(-2)},
        {SwedishHoliday::WhitSunday, easter.addDays(48)},
        {SwedishHoliday::MidsummerDay, midsummerEve},
        {SwedishHoliday::ChristmasDay, QDate(year, 12, 24)},
        {SwedishHoliday::NewYearsDay, QDate(year, 12, 31)},
    };
    std::vector<MajorHoliday> periods;
    for (const auto &[name, firstDay] : firstDays) {
        // Holy Saturday is no public holiday, so Easter's end is sought from its Sunday on.
        const QDate from = name == SwedishHoliday::EasterSunday ? easter : firstDay.addDays(1);
        periods.push_back(
            {name, {firstDay.addDays(-1), hours.fromMinute}, {firstOrdinaryDayFrom(from), hours.toMinute}});
    }
    return periods;
}

IsoWeek isoWeek(const QDate &date)
{
    IsoWeek week;
    week.week = date.weekNumber(&week.year);
    return week;
}

QDate mondayOf(const IsoWeek &week)
{
    // The fourth of January always lies in the first week.
    const QDate fourth(week.year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week.week - 1));
    return week.week >= 1 && isoWeek(monday) == week ? monday : QDate();
}

} // namespace samsprak::scheduling
