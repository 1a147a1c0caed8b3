// SPDX-License-Identifier: MPL-2.0
#include "scheduling/billing.h"
#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;

const CancellationTier *tierFor(const CancellationRule &rule, BookingMode mode)
{
    const auto found =
        std::find_if(rule.tiers.begin(), rule.tiers.end(),
                     [mode](const CancellationTier &tier) { return tier.modes.contains(mode); });
    return found == rule.tiers.end() ? nullptr : &*found;
}

CancellationOutcome outcomeWith(const CancellationRule &rule, const Interval &booked,
                                const Interval &replacement)
{
    if (!rule.replacementFreesFromFee || replacement.isEmpty())
        return CancellationOutcome::Fee;
    if (!rule.replacementMayBeLonger && replacement.end - replacement.start > booked.end - booked.start)
        return CancellationOutcome::Fee;
    if (!rule.replacementOverlapMinutes)
        return CancellationOutcome::ReplacementToAgree;
    const qint64 overlap = std::min(booked.end, replacement.end) - std::max(booked.start, replacement.start);
    return overlap >= *rule.replacementOverlapMinutes * Minute ? CancellationOutcome::ReplacementOnly
                                                               : CancellationOutcome::Fee;
}

void countNotice(CancellationCost &cost, const Agreement &agreement, const Interval &notice)
{
    if (cost.workingDaysOnly) {
        const HolidayEves eves = agreement.workingDays->eves;
        cost.noticeMinutes = *workingMilliseconds(notice, eves, agreement.zone) / Minute;
        cost.freeUntil = *lastInstantLeaving(cost.ruleHours * Hour, notice.end, eves, agreement.zone);
    } else {
        cost.noticeMinutes = std::max<qint64>(notice.end - notice.start, 0) / Minute;
        cost.freeUntil = notice.end - cost.ruleHours * Hour;
    }
}

} // namespace

Result<CancellationCost> cancellationCost(const Agreement &agreement, const Assignment &assignment,
                                          qint64 cancelledAt, const std::optional<Interval> &replacement)
{
    if (!agreement.cancellation)
        return {ErrorCode::NotFound, QStringLiteral("cancellation")};
    if (assignment.booked.isEmpty() || !isKnownZone(agreement.zone))
        return {ErrorCode::InvalidInput, QStringLiteral("time")};
    const CancellationRule &rule = *agreement.cancellation;
    const CancellationTier *tier = tierFor(rule, assignment.mode);
    if (!tier || (tier->workingDaysOnly && !agreement.workingDays))
        return {ErrorCode::NotFound, QStringLiteral("cancellation.tiers")};
    CancellationCost cost;
    cost.ruleHours = tier->hours;
    cost.workingDaysOnly = tier->workingDaysOnly;
    cost.source = rule.source;
    countNotice(cost, agreement, {cancelledAt, assignment.booked.start});
    const qint64 untilStart = assignment.booked.start - cancelledAt;
    cost.travelMayBeOwed = rule.travelOwedWithinHours && untilStart < *rule.travelOwedWithinHours * Hour;
    if (cancelledAt <= cost.freeUntil)
        return cost;
    cost.outcome =
        replacement ? outcomeWith(rule, assignment.booked, *replacement) : CancellationOutcome::Fee;
    if (cost.outcome == CancellationOutcome::ReplacementOnly)
        return cost;
    // The fee is for the time as booked: nothing was performed, nobody was late, no expenses arose.
    Assignment asBooked;
    asBooked.booked = assignment.booked;
    asBooked.level = assignment.level;
    asBooked.mode = assignment.mode;
    cost.feePercent = tier->feePercent;
    auto fee = billed(agreement, asBooked);
    if (fee) {
        cost.amount = (fee->total * tier->feePercent + 50) / 100;
        cost.fee = std::move(fee).value();
    }
    return cost;
}

} // namespace samsprak::scheduling
