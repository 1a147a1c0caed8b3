// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/candidates.h"
#include "scheduling/zone.h"

#include <random>

namespace samsprak::test {

/// Markets and requests from a seed.
class MarketSamples
{
public:
    struct Size
    {
        int interpreters = 40;
        int languages = 4;
        int bookings = 400;
        int days = 14;
        int places = 8;
        bool withTerms = true;
    };

    MarketSamples(unsigned seed, const Size &size)
        : m_random(seed)
        , m_size(size)
    {
    }

    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }

    static Id idOf(const char *kind, int number)
    {
        return Id::fromName({}, QLatin1String(kind) + QString::number(number));
    }
    static QString zone() { return QStringLiteral("Europe/Stockholm"); }
    static QDate firstDay() { return QDate(2026, 10, 12); }
    static QString language(int number) { return QStringLiteral("l%1").arg(number); }
    static QString dialect(int number) { return QStringLiteral("d%1").arg(number); }

    scheduling::Market market()
    {
        scheduling::Market market;
        for (int i = 0; i < m_size.interpreters; ++i)
            addInterpreter(market, i);
        for (int i = 0; i < m_size.bookings; ++i)
            market.busy.push_back(busy(i));
        market.travel.areaCount = 4;
        for (int i = 0; i < m_size.places; ++i)
            if (!chance(10))
                market.travel.areas[idOf("place", i)] = i % 4;
        for (std::vector<int> &table : market.travel.minutes)
            for (int i = 0; i < 16; ++i)
                table.push_back(number(5, 50));
        market.intelligible[dialect(0)] = {dialect(1)};
        market.intelligible[language(0)] = {language(1)};
        return market;
    }

    scheduling::RequestFacts facts()
    {
        scheduling::RequestFacts facts;
        for (int i = number(0, 10); i > 0; --i)
            facts.earlierSessions[interpreterId()] = number(1, 9);
        if (chance(30))
            facts.excluded = {interpreterId()};
        if (chance(30))
            facts.conflicts = {interpreterId(), interpreterId()};
        return facts;
    }

    scheduling::InterpreterRequest request()
    {
        scheduling::InterpreterRequest request;
        request.language = language(number(0, m_size.languages - 1));
        request.mode = BookingMode(number(0, 2));
        request.minimumLevel = InterpreterLevel(number(0, 3));
        request.wishedGender = Gender(number(0, 2));
        request.start = start();
        request.durationMinutes = number(1, 8) * 30;
        request.zone = zone();
        request.place = idOf("place", number(0, m_size.places - 1));
        if (chance(70))
            request.participant = idOf("participant", number(0, 99));
        if (m_size.withTerms)
            addWishes(request);
        return request;
    }

private:
    LocalTime start() { return {firstDay().addDays(number(0, m_size.days - 1)), number(28, 68) * 15}; }
    Id interpreterId() { return idOf("interpreter", number(0, m_size.interpreters - 1)); }

    void addInterpreter(scheduling::Market &market, int index)
    {
        Interpreter one;
        one.id = idOf("interpreter", index);
        one.name = QStringLiteral("Name %1").arg(number(0, m_size.interpreters));
        one.gender = Gender(number(0, 2));
        one.level = InterpreterLevel(number(0, 5));
        for (int i = number(1, 2); i > 0; --i)
            one.languages.insert(language(number(0, m_size.languages - 1)));
        for (const auto &[mode, code] : EnumCodes<BookingMode>::values)
            if (chance(80))
                one.modes.insert(QString::fromLatin1(code));
        if (chance(30))
            one.modes.insert(QString::fromUtf16(scheduling::DesignatedRoomCode));
        if (chance(60))
            one.registerValidUntil = firstDay().addDays(number(-20, 90));
        one.basePlace = idOf("place", number(0, m_size.places - 1));
        one.bufferMinutes = number(0, 3) * 10;
        for (int weekday = 1; weekday <= 7; ++weekday)
            if (chance(weekday < 6 ? 90 : 15))
                market.windows.push_back(window(one.id, weekday));
        if (m_size.withTerms)
            market.terms[one.id] = terms();
        market.interpreters.push_back(std::move(one));
    }

    Availability window(const Id &interpreter, int weekday)
    {
        Availability window;
        window.interpreter = interpreter;
        window.weekday = weekday;
        window.fromMinute = number(26, 36) * 15;
        window.toMinute = number(56, 72) * 15;
        window.zone = chance(95) ? zone() : QStringLiteral("Asia/Tokyo");
        if (chance(10))
            window.toMinute = 24 * 60 - 1;
        if (chance(10))
            window.validFrom = firstDay().addDays(number(0, 10));
        return window;
    }

    scheduling::Interval stretch(int leastHours, int mostHours)
    {
        const qint64 from = *scheduling::toUtc(start(), zone());
        return {from, from + number(leastHours, mostHours) * 60 * scheduling::MinuteMs};
    }

    scheduling::InterpreterTerms terms()
    {
        scheduling::InterpreterTerms terms;
        for (int i = number(0, 2); i > 0; --i)
            terms.dialects.insert(dialect(number(0, 3)));
        terms.securityCleared = chance(40);
        if (chance(40))
            terms.leave = {stretch(4, 90), stretch(4, 90)};
        if (chance(30))
            terms.extra = {stretch(2, 10)};
        terms.mostMinutesADay = chance(40) ? number(2, 8) * 60 : 0;
        terms.mostMinutesAWeek = chance(40) ? number(5, 30) * 60 : 0;
        terms.mostMinutesAtOnce = chance(30) ? number(2, 4) * 60 : 0;
        terms.mostMinutesAsPair = chance(30) ? number(3, 6) * 60 : 0;
        terms.mostMinutesInARow = chance(40) ? number(2, 5) * 60 : 0;
        terms.mostTravelMinutes = chance(40) ? number(2, 5) * 10 : 0;
        terms.means = scheduling::TravelMeans(number(0, 1));
        if (chance(50))
            terms.registerCheckedOn = firstDay().addDays(-number(1, 60));
        return terms;
    }

    scheduling::BusyInterval busy(int index)
    {
        scheduling::BusyInterval busy;
        busy.interpreter = interpreterId();
        const qint64 from = *scheduling::toUtc(start(), zone());
        busy.time = {from, from + number(1, 6) * 30 * scheduling::MinuteMs};
        busy.booking = idOf("booking", index);
        busy.place = idOf("place", number(0, m_size.places - 1));
        busy.mode = BookingMode(number(0, 2));
        busy.inRoom = chance(10);
        return busy;
    }

    void addWishes(scheduling::InterpreterRequest &request)
    {
        using scheduling::Strength;
        const auto strength = [&] { return chance(50) ? Strength::Wish : Strength::Requirement; };
        request.genderStrength = strength();
        if (chance(30))
            request.dialect = dialect(number(0, 3));
        request.dialectStrength = strength();
        request.wishedLevel = InterpreterLevel(number(0, 5));
        if (chance(20))
            request.room = idOf("place", number(0, m_size.places - 1));
        for (int i = number(0, 2); i > 0; --i)
            request.otherModes.push_back({BookingMode(number(0, 2)), {}});
        if (chance(20))
            request.otherModes.push_back({BookingMode::Video, idOf("place", number(0, m_size.places - 1))});
        if (chance(20))
            request.named = interpreterId();
        request.namedStrength = chance(70) ? Strength::Wish : Strength::Requirement;
        if (chance(20))
            request.continued = interpreterId();
        if (chance(30))
            request.denied = {interpreterId()};
        request.needsClearance = chance(15);
        request.pairAboveMinutes = chance(30) ? 120 : 0;
        if (chance(15))
            request.booking = idOf("booking", number(0, m_size.bookings - 1));
        if (chance(15))
            for (int i = number(1, 3); i > 0; --i)
                request.furtherStarts.push_back(
                    {request.start.date.addDays(number(0, 9)), request.start.minute});
    }

    std::mt19937 m_random;
    Size m_size;
};

} // namespace samsprak::test
