// SPDX-License-Identifier: MPL-2.0
#include "scheduling/judgement.h"
#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

constexpr int MorningStart = 8 * 60;
constexpr int Noon = 12 * 60;
constexpr int AfternoonEnd = 17 * 60;

qint64 utcOf(const ZoneOffsets &zone, const QDate &day, int minute)
{
    return zone.instantOf(asIfUtc({day, minute})).utc;
}

AskedTime askedTime(const ZoneOffsets &zone, const LocalTime &start, int durationMinutes)
{
    const QDate day = start.date;
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const bool morning = start.minute < Noon;
    AskedTime asked;
    asked.day = day;
    asked.time.start = utcOf(zone, day, start.minute);
    asked.time.end = asked.time.start + durationMinutes * MinuteMs;
    asked.wholeDay = {utcOf(zone, day, 0), utcOf(zone, day.addDays(1), 0)};
    asked.week = {utcOf(zone, monday, 0), utcOf(zone, monday.addDays(7), 0)};
    asked.around = {asked.wholeDay.start - DayMs, std::max(asked.wholeDay.end, asked.time.end) + DayMs};
    asked.halfDay = {utcOf(zone, day, morning ? MorningStart : Noon),
                     utcOf(zone, day, morning ? Noon : AfternoonEnd)};
    return asked;
}

} // namespace

InterpreterRequest InterpreterRequest::of(const Booking &booking)
{
    InterpreterRequest request;
    request.language = booking.language;
    request.mode = booking.mode;
    request.minimumLevel = booking.minimumLevel;
    request.wishedGender = booking.wishedGender;
    request.start = booking.start;
    request.durationMinutes = booking.durationMinutes;
    request.zone = booking.zone;
    request.place = booking.place;
    request.participant = booking.participant;
    request.booking = booking.id;
    return request;
}

std::vector<AskedMode> InterpreterRequest::modes() const
{
    std::vector<AskedMode> result{{mode, mode == BookingMode::OnSite ? Id{} : room}};
    for (const AskedMode &other : otherModes)
        if (std::find(result.begin(), result.end(), other) == result.end())
            result.push_back(other);
    return result;
}

PreparedRequest::PreparedRequest(const InterpreterRequest &asked, const RequestFacts &known,
                                 const TravelTable &table, const std::map<QString, TextSet> &intelligible)
    : request(asked)
    , facts(known)
    , travel(table)
    , modes(asked.modes())
    , m_zone(ZoneOffsets::of(asked.zone))
{
    if (const auto serving = intelligible.find(asked.dialect); serving != intelligible.end())
        servingDialects = serving->second;
    std::vector<LocalTime> starts = asked.furtherStarts;
    starts.push_back(asked.start);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    const bool valid =
        m_zone && asked.durationMinutes > 0 &&
        std::all_of(starts.begin(), starts.end(), [](const LocalTime &s) { return s.isValid(); });
    if (!valid)
        return;
    for (const LocalTime &start : starts)
        times.push_back(askedTime(*m_zone, start, asked.durationMinutes));
}

LocalTime PreparedRequest::local(qint64 utc) const
{
    return m_zone ? fromAsIfUtc(utc + m_zone->at(utc).offset) : LocalTime{};
}

std::pair<QDate, QDate> PreparedRequest::days() const
{
    // Zones are at most 26 hours apart.
    return {fromAsIfUtc(times.front().around.start).date.addDays(-2),
            fromAsIfUtc(times.back().around.end).date.addDays(2)};
}

} // namespace samsprak::scheduling
