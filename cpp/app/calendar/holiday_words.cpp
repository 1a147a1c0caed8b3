// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/holiday_words.h"

#include "app/wording/words.h"
#include "scheduling/swedish_holidays.h"

#include <QCoreApplication>

namespace samsprak::app {

namespace {

using scheduling::SwedishHoliday;

/// In the order of SwedishHoliday.
const char *const holidayNames[] = {
    QT_TRANSLATE_NOOP("Holiday", "New Year's Day"),  QT_TRANSLATE_NOOP("Holiday", "Epiphany"),
    QT_TRANSLATE_NOOP("Holiday", "Good Friday"),     QT_TRANSLATE_NOOP("Holiday", "Easter Sunday"),
    QT_TRANSLATE_NOOP("Holiday", "Easter Monday"),   QT_TRANSLATE_NOOP("Holiday", "May Day"),
    QT_TRANSLATE_NOOP("Holiday", "Ascension Day"),   QT_TRANSLATE_NOOP("Holiday", "Whit Sunday"),
    QT_TRANSLATE_NOOP("Holiday", "Whit Monday"),     QT_TRANSLATE_NOOP("Holiday", "National Day"),
    QT_TRANSLATE_NOOP("Holiday", "Midsummer Eve"),   QT_TRANSLATE_NOOP("Holiday", "Midsummer Day"),
    QT_TRANSLATE_NOOP("Holiday", "All Saints' Day"), QT_TRANSLATE_NOOP("Holiday", "Christmas Eve"),
    QT_TRANSLATE_NOOP("Holiday", "Christmas Day"),   QT_TRANSLATE_NOOP("Holiday", "Boxing Day"),
    QT_TRANSLATE_NOOP("Holiday", "New Year's Eve"),
};

} // namespace

DayOff dayOff(const QDate &date)
{
    DayOff day;
    QStringList names;
    for (const auto &[on, holiday] : scheduling::swedishHolidays(date.year()))
        if (on == date)
            names << QCoreApplication::translate("Holiday", holidayNames[size_t(holiday)]);
    day.name = listed(names);
    day.red = date.dayOfWeek() == Qt::Sunday || scheduling::isPublicHoliday(date);
    day.free = !scheduling::isWorkingDay(date, scheduling::HolidayEves::AreHolidays);
    return day;
}

} // namespace samsprak::app
