// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/entered_time.h"

#include <QRegularExpression>

#include <cmath>

namespace samsprak::app {

namespace {

QDate nearestYear(int day, int month, const QDate &near)
{
    QDate best;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(near.daysTo(date)) < std::abs(near.daysTo(best))))
            best = date;
    }
    return best;
}

} // namespace

QDate enteredDate(const QString &text, const QDate &near)
{
    static const QRegularExpression whole(QStringLiteral("^(\\d{4})-?(\\d{1,2})-?(\\d{1,2})$"));
    static const QRegularExpression dayAndMonth(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})\\.?$"));
    const QString trimmed = text.trimmed();
    if (const auto match = whole.match(trimmed); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = dayAndMonth.match(trimmed); match.hasMatch())
        return nearestYear(match.captured(1).toInt(), match.captured(2).toInt(), near);
    return {};
}

std::optional<int> enteredTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 23 || minute > 59)
        return {};
    return hour * 60 + minute;
}

std::optional<int> enteredDuration(const QString &text)
{
    constexpr int Shortest = 5;
    constexpr int Longest = 12 * 60;
    bool isNumber = false;
    const int minutes = text.trimmed().toInt(&isNumber);
    if (!isNumber || minutes < Shortest || minutes > Longest)
        return {};
    return minutes;
}

} // namespace samsprak::app
