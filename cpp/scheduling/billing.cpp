// SPDX-License-Identifier: MPL-2.0
#include "scheduling/billing.h"

#include "scheduling/zone.h"

#include <algorithm>
#include <array>

namespace samsprak::scheduling {
namespace {

constexpr qint64 Minute = 60'000;

enum KindOfTime { OrdinaryTime, EveningTime, WeekendTime, MajorHolidayTime, KindsOfTime };
using MinutesByKind = std::array<int, KindsOfTime>;

int minutesOf(const Interval &time) { return int((time.end - time.start) / Minute); }

int begunUnits(int minutes, int unit) { return (minutes + unit - 1) / unit; }

/// Cuts intervals where the clock's pay changes.
class PaidHours
{
public:
    PaidHours(const InconvenientHoursRule &rule, const QString &zone)
        : m_rule(rule)
        , m_zone(zone)
    {
    }

    MinutesByKind of(const Interval &time) const
    {
        MinutesByKind minutes{};
        std::vector<qint64> cuts = cutsIn(time);
        cuts.push_back(time.end);
        qint64 from = time.start;
        for (const qint64 cut : cuts) {
            minutes[kindAt(*toLocal(from, m_zone))] += int((cut - from) / Minute);
            from = cut;
        }
        return minutes;
    }

private:
    std::vector<qint64> cutsIn(const Interval &time) const
    {
        std::vector<qint64> cuts;
        const QDate last = toLocal(time.end, m_zone)->date;
        for (QDate day = toLocal(time.start, m_zone)->date; day <= last; day = day.addDays(1))
            for (const int minute : {0, m_rule.fromMinute, m_rule.toMinute, m_rule.majorHolidays.fromMinute,
                                     m_rule.majorHolidays.toMinute}) {
                const qint64 cut = *toUtc({day, minute}, m_zone);
                if (cut > time.start && cut < time.end)
                    cuts.push_back(cut);
            }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        return cuts;
    }

    KindOfTime kindAt(const LocalTime &local) const
    {
        for (const int year : {local.date.year() - 1, local.date.year()})
            for (const MajorHoliday &holiday : majorHolidays(year, m_rule.majorHolidays))
                if (holiday.start <= local && local < holiday.end)
                    return MajorHolidayTime;
        if (local.date.dayOfWeek() >= Qt::Saturday || isPublicHoliday(local.date))
            return WeekendTime;
        const bool evening = local.minute >= m_rule.fromMinute || local.minute < m_rule.toMinute;
        return evening ? EveningTime : OrdinaryTime;
    }

    const InconvenientHoursRule &m_rule;
    const QString &m_zone;
};

/// Writes the lines of one time, booked or actual.
class BillWriter
{
public:
    BillWriter(const Agreement &agreement, const Assignment &assignment, const LevelPrices *prices)
        : m_agreement(agreement)
        , m_assignment(assignment)
        , m_prices(prices)
    {
    }

    Bill write(const Interval &time)
    {
        m_bill = {};
        m_bill.priced = m_prices != nullptr;
        int waste = m_assignment.wasteMinutes;
        m_bill.paidMinutes = minutesOf(time) - unpaidBreaks(waste);
        writeTable();
        writeHours(time);
        writeLateness();
        writeWaste(waste);
        if (m_prices && m_prices->agencyFee > 0)
            add(BillItem::AgencyFee, 0, 1, m_prices->agencyFee, m_agreement.prices->source);
        if (m_assignment.expenses > 0)
            add(BillItem::Expenses, 0, 1, m_assignment.expenses, {});
        return std::move(m_bill);
    }

private:
    qint64 price(qint64 LevelPrices::*amount) const { return m_prices ? m_prices->*amount : 0; }

    void add(BillItem item, int minutes, int units, qint64 unitAmount, const QString &source)
    {
        m_bill.lines.push_back({item, minutes, units, unitAmount, units * unitAmount, source});
        m_bill.total += units * unitAmount;
    }

    /// The rest of a long break is waste where there is waste enough to be paid at all, else it is paid as
    /// work.
    int unpaidBreaks(int &waste) const
    {
        int unpaid = 0;
        for (const Interval &pause : m_assignment.mealBreaks) {
            const int minutes = minutesOf(pause);
            const int rest =
                m_agreement.mealBreak ? std::max(minutes - m_agreement.mealBreak->unpaidToMinutes, 0) : 0;
            unpaid += minutes - rest;
            const int wasted = waste + m_assignment.wasteInconvenientMinutes + rest;
            if (rest > 0 && m_agreement.waste && wasted > m_agreement.waste->overMinutes) {
                unpaid += rest;
                waste += rest;
            }
        }
        return unpaid;
    }

    void writeTable()
    {
        const UnitRule &units = *m_agreement.units;
        int step = units.firstMinutes;
        while (step < units.tableToMinutes && step < m_bill.paidMinutes)
            step += units.stepMinutes;
        const qint64 amount = m_prices ? m_prices->table.at(step) : 0;
        m_bill.lines.push_back(
            {BillItem::Table, std::min(m_bill.paidMinutes, step), step, amount, amount, units.source});
        m_bill.total += amount;
        const int beyond = m_bill.paidMinutes - units.tableToMinutes;
        if (beyond > 0)
            add(BillItem::BeyondTable, beyond, begunUnits(beyond, units.stepMinutes),
                price(&LevelPrices::beyondTable), units.source);
    }

    void writeHours(const Interval &time)
    {
        const InconvenientHoursRule &rule = *m_agreement.inconvenientHours;
        const PaidHours hours(rule, m_agreement.zone);
        MinutesByKind minutes = hours.of(time);
        for (const Interval &pause : m_assignment.mealBreaks) {
            const MinutesByKind off = hours.of(pause);
            for (size_t kind = 0; kind < off.size(); ++kind)
                minutes[kind] -= off[kind];
        }
        const auto line = [&](BillItem item, KindOfTime kind, qint64 LevelPrices::*amount) {
            if (minutes[kind] > 0)
                add(item, minutes[kind], begunUnits(minutes[kind], rule.unitMinutes), price(amount),
                    rule.source);
        };
        line(BillItem::Evening, EveningTime, &LevelPrices::evening);
        line(BillItem::Weekend, WeekendTime, &LevelPrices::weekend);
        line(BillItem::MajorHoliday, MajorHolidayTime, &LevelPrices::majorHoliday);
    }

    /// Of what the interpreter's time costs, so before waste, fee and expenses are added.
    void writeLateness()
    {
        if (m_assignment.lateMinutes <= 0)
            return;
        m_bill.latenessUnsettled = !m_agreement.lateness;
        if (m_bill.latenessUnsettled)
            return;
        int percent = 0;
        for (const LatenessTier &tier : m_agreement.lateness->tiers)
            if (m_assignment.lateMinutes >= tier.fromMinutes)
                percent = tier.deductPercent;
        if (percent > 0)
            add(BillItem::Lateness, m_assignment.lateMinutes, 1, -((m_bill.total * percent + 50) / 100),
                m_agreement.lateness->source);
    }

    void writeWaste(int ordinary)
    {
        const int inconvenient = m_assignment.wasteInconvenientMinutes;
        if (!m_agreement.waste || ordinary + inconvenient <= m_agreement.waste->overMinutes)
            return;
        const WasteRule &rule = *m_agreement.waste;
        if (ordinary > 0)
            add(BillItem::Waste, ordinary, begunUnits(ordinary, rule.unitMinutes), price(&LevelPrices::waste),
                rule.source);
        if (inconvenient > 0)
            add(BillItem::WasteInconvenient, inconvenient,
                begunUnits(inconvenient, rule.inconvenientUnitMinutes),
                price(&LevelPrices::wasteInconvenient), rule.source);
    }

    const Agreement &m_agreement;
    const Assignment &m_assignment;
    const LevelPrices *m_prices;
    Bill m_bill;
};

Result<void> checkTimes(const Agreement &agreement, const Assignment &assignment)
{
    if (!agreement.units || !agreement.inconvenientHours)
        return {ErrorCode::NotFound, QStringLiteral("units, inconvenient_hours")};
    const Interval time = assignment.actual.value_or(assignment.booked);
    if (!isKnownZone(agreement.zone) || assignment.booked.isEmpty() || time.isEmpty())
        return {ErrorCode::InvalidInput, QStringLiteral("time")};
    qint64 end = time.start;
    std::vector<Interval> breaks = assignment.mealBreaks;
    std::sort(breaks.begin(), breaks.end());
    for (const Interval &pause : breaks) {
        if (pause.isEmpty() || pause.start < end || pause.end > time.end)
            return {ErrorCode::InvalidInput, QStringLiteral("meal break")};
        end = pause.end;
    }
    if (assignment.wasteMinutes < 0 || assignment.wasteInconvenientMinutes < 0 ||
        assignment.lateMinutes < 0 || assignment.expenses < 0)
        return {ErrorCode::InvalidInput, QStringLiteral("negative")};
    return {};
}

Result<const LevelPrices *> pricesFor(const Agreement &agreement, const Assignment &assignment)
{
    if (!agreement.prices)
        return static_cast<const LevelPrices *>(nullptr);
    const QDate day = toLocal(assignment.booked.start, agreement.zone)->date;
    if (day < agreement.prices->validFrom || day > agreement.prices->validTo)
        return {ErrorCode::NotFound, QStringLiteral("prices.valid_to")};
    const auto found = agreement.prices->levels.find(assignment.level);
    if (found == agreement.prices->levels.end())
        return {ErrorCode::NotFound, QStringLiteral("prices.levels")};
    return &found->second;
}

} // namespace

Result<Bill> billed(const Agreement &agreement, const Assignment &assignment)
{
    if (auto checked = checkTimes(agreement, assignment); !checked)
        return checked.error();
    const auto prices = pricesFor(agreement, assignment);
    if (!prices)
        return prices.error();
    Bill bill =
        BillWriter(agreement, assignment, *prices).write(assignment.actual.value_or(assignment.booked));
    if (!assignment.actual || !agreement.units->bookedTimeIsLeast)
        return bill;
    // Breaks outside of what was booked take nothing from it.
    Assignment asBooked = assignment;
    std::erase_if(asBooked.mealBreaks,
                  [&](const Interval &pause) { return !assignment.booked.contains(pause); });
    Bill booked = BillWriter(agreement, asBooked, *prices).write(assignment.booked);
    const bool dearer = bill.priced ? booked.total > bill.total : booked.paidMinutes > bill.paidMinutes;
    if (!dearer)
        return bill;
    booked.asBooked = true;
    return booked;
}

std::vector<BookingNotice> warnings(const Agreement &agreement, const PlannedAssignment &planned)
{
    std::vector<BookingNotice> notices;
    const auto warn = [&](bool when, BookingWarning warning, int value, int limit, const QString &source) {
        if (when)
            notices.push_back({warning, value, limit, source});
    };
    const int minutes = minutesOf(planned.time);
    const auto start = toLocal(planned.time.start, agreement.zone);
    warn(start && !agreement.isValidOn(start->date), BookingWarning::OutsideAgreement, 0, 0, {});
    if (const auto &rule = agreement.length) {
        warn(minutes < rule->warnUnderMinutes, BookingWarning::VeryShort, minutes, rule->warnUnderMinutes,
             rule->source);
        warn(minutes > rule->warnOverMinutes, BookingWarning::VeryLong, minutes, rule->warnOverMinutes,
             rule->source);
    }
    if (const auto &rule = agreement.mealBreak)
        warn(minutes > rule->overMinutes && !planned.mealBreakPlanned, BookingWarning::MealBreakNeeded,
             minutes, rule->overMinutes, rule->source);
    if (const auto &rule = agreement.team) {
        warn(minutes > rule->pairOverMinutes && planned.interpreters < 2, BookingWarning::PairAdvised,
             minutes, rule->pairOverMinutes, rule->source);
        warn(minutes > rule->breakEveryMinutes, BookingWarning::BreaksAdvised, minutes,
             rule->breakEveryMinutes, rule->source);
    }
    if (const auto &rule = agreement.travel; rule && !planned.travelApproved) {
        warn(planned.travelMinutes > rule->approvalOverMinutes, BookingWarning::TravelTimeNeedsApproval,
             planned.travelMinutes, rule->approvalOverMinutes, rule->source);
        warn(planned.travelKilometres > rule->approvalOverKilometres,
             BookingWarning::TravelDistanceNeedsApproval, planned.travelKilometres,
             rule->approvalOverKilometres, rule->source);
    }
    return notices;
}

} // namespace samsprak::scheduling
