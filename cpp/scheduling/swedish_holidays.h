// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/field_codec.h"
#include "scheduling/interval.h"

#include <QDate>

#include <optional>
#include <vector>

namespace samsprak::scheduling {

/// The public holidays of the act (1989:253) on public holidays, and the three eves that most employers and
/// agreements treat as holidays though the act does not name them.
enum class SwedishHoliday : uint8_t {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDay,
    AscensionDay,
    WhitSunday,
    WhitMonday,  ///< a public holiday to 2004
    NationalDay, ///< a public holiday from 2005
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
};

struct Holiday
{
    QDate date;
    SwedishHoliday holiday = SwedishHoliday::NewYearsDay;
    bool operator==(const Holiday &) const = default;
};

/// False for the three eves.
bool isPublicHoliday(SwedishHoliday holiday);
/// Ascending; two may fall on one date (May Day and Ascension Day in 2008). Empty for years before 1990, when
/// the act was not yet in force.
std::vector<Holiday> swedishHolidays(int year);
bool isPublicHoliday(const QDate &date);
bool isHolidayEve(const QDate &date);
/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);

/// Whether Midsummer Eve, Christmas Eve and New Year's Eve count as holidays: agreements differ.
enum class HolidayEves : uint8_t { AreHolidays, AreWorkingDays };

/// Monday to Friday, no public holiday.
bool isWorkingDay(const QDate &date, HolidayEves eves);
/// The `count`th working day after `date` (before it when negative). With 0: `date` itself, or the next
/// working day when it is none.
QDate addWorkingDays(const QDate &date, int count, HolidayEves eves);
/// How many working days lie after `from`, up to and including `to`; negative when `to` is the earlier.
int workingDaysBetween(const QDate &from, const QDate &to, HolidayEves eves);
/// How much of `time` lies on working days of `zone`'s wall calendar, each counted from midnight to midnight,
/// in real milliseconds. Empty for an unknown zone.
std::optional<qint64> workingMilliseconds(const Interval &time, HolidayEves eves, const QString &zone);
/// The last instant (UTC milliseconds) that still leaves `milliseconds` of working days until `end`. Empty
/// for an unknown zone.
std::optional<qint64> lastInstantLeaving(qint64 milliseconds, qint64 end, HolidayEves eves,
                                         const QString &zone);

/// Storhelg: Easter, Whitsun, Midsummer, Christmas and New Year as collective agreements and interpreters'
/// tariffs use the word, with higher pay than an ordinary weekend. Each begins at `fromMinute` on the day
/// before Good Friday, Whitsun Eve, Midsummer Eve, Christmas Eve or New Year's Eve, and ends at `toMinute` on
/// the first day behind it that is neither a Sunday nor a public holiday.
struct MajorHolidayHours
{
    int fromMinute = 18 * 60; ///< since midnight, wall clock
    int toMinute = 7 * 60;
};
struct MajorHoliday
{
    SwedishHoliday name = SwedishHoliday::EasterSunday; ///< EasterSunday, WhitSunday, MidsummerDay, ...
    LocalTime start;
    LocalTime end;
};
/// Those that begin in `year`, ascending.
std::vector<MajorHoliday> majorHolidays(int year, const MajorHolidayHours &hours = {});

/// A week of ISO 8601: it begins on a Monday and belongs to the year that holds its Thursday.
struct IsoWeek
{
    int year = 0;
    int week = 0;
    bool operator==(const IsoWeek &) const = default;
};
IsoWeek isoWeek(const QDate &date);
/// Invalid when the year has no such week.
QDate mondayOf(const IsoWeek &week);

} // namespace samsprak::scheduling
