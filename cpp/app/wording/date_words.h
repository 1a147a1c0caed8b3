// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace samsprak::app {

/// Dates and times in a reader's language, always with Latin digits and the 24-hour clock, as on Swedish
/// letters.
class DateWords
{
public:
    explicit DateWords(const QString &languageTag);

    /// "09:05"; minutes since midnight.
    static QString time(int minute);
    /// "09:05–10:30", isolated, so that it keeps its order within right-to-left text.
    static QString timeRange(int fromMinute, int toMinute);
    /// The text between directional isolates (U+2068, U+2069).
    static QString isolated(const QString &text);

    QString weekday(const QDate &date) const;
    QString weekdayShort(const QDate &date) const;
    QString dayAndMonth(const QDate &date) const;
    QString monthAndYear(const QDate &date) const;
    QString weekdayDayAndMonth(const QDate &date) const;
    /// "Today", "Tomorrow", else weekday, day and month.
    QString relativeDay(const QDate &date, const QDate &today) const;
    /// "today 09:57", "yesterday 16:40", else the day and the time; within a sentence.
    QString moment(const QDateTime &time, const QDateTime &now) const;

private:
    QLocale m_locale;
    QString m_comma;
};

} // namespace samsprak::app
