// SPDX-License-Identifier: MPL-2.0
#include "app/wording/date_words.h"

#include "domain/language.h"

#include <QCoreApplication>

namespace samsprak::app {

namespace {

QLocale localeFor(const QString &tag)
{
    // Participants from Syria and its neighbours read the Levantine month names, not the Egyptian ones.
    if (tag == u"ar")
        return QLocale(QStringLiteral("ar_SY"));
    return QLocale(languageFor(tag).qtLocale);
}

} // namespace

DateWords::DateWords(const QString &languageTag)
    : m_locale(localeFor(languageTag))
    , m_comma(languageTag == u"ti" || languageTag == u"am" ? u"፡ "_qs : u" "_qs)
{
}

QString DateWords::time(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60 % 24, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString DateWords::timeRange(int fromMinute, int toMinute)
{
    // A range runs from its start to its end in reading order of the digits: left to right in every language.
    return u"\u2066"_qs + time(fromMinute) + u'–' + time(toMinute) + u'\u2069';
}

QString DateWords::isolated(const QString &text) { return u'\u2068' + text + u'\u2069'; }

QString DateWords::weekday(const QDate &date) const
{
    return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::LongFormat);
}

QString DateWords::weekdayShort(const QDate &date) const
{
    return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat).remove(u'.');
}

QString DateWords::dayAndMonth(const QDate &date) const
{
    return QString::number(date.day()) + u' ' + m_locale.monthName(date.month(), QLocale::LongFormat);
}

QString DateWords::monthAndYear(const QDate &date) const
{
    return m_locale.standaloneMonthName(date.month(), QLocale::LongFormat) + u' ' +
           QString::number(date.year());
}

QString DateWords::weekdayDayAndMonth(const QDate &date) const
{
    return weekday(date) + m_comma + dayAndMonth(date);
}

QString DateWords::relativeDay(const QDate &date, const QDate &today) const
{
    if (date == today)
        return QCoreApplication::translate("Words", "Today");
    if (date == today.addDays(1))
        return QCoreApplication::translate("Words", "Tomorrow");
    return weekdayDayAndMonth(date);
}

QString DateWords::moment(const QDateTime &time, const QDateTime &now) const
{
    const QString clock = isolated(DateWords::time(time.time().hour() * 60 + time.time().minute()));
    if (time.date() == now.date())
        return QCoreApplication::translate("Words", "today %1", "a time of day").arg(clock);
    if (time.date() == now.date().addDays(-1))
        return QCoreApplication::translate("Words", "yesterday %1", "a time of day").arg(clock);
    return QCoreApplication::translate("Words", "%1 at %2", "a day, a time of day")
        .arg(dayAndMonth(time.date()), clock);
}

} // namespace samsprak::app
