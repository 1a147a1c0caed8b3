// SPDX-License-Identifier: MPL-2.0
#include "scheduling/reply_deadline.h"

#include "scheduling/zone.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

constexpr qint64 Day = 24 * 60 * 60'000;

/// An order and its assignment on the wall clock, each moved onto working time.
struct WorkingSpan
{
    LocalTime ordered; ///< on a working day
    LocalTime start;   ///< on a working day, or the midnight that ends the last one
    qint64 fullDays = 0;
    int calendarDays = 0;
};

WorkingSpan workingSpan(const Agreement &agreement, const Interval &time, HolidayEves eves)
{
    WorkingSpan span;
    span.ordered = *toLocal(time.start, agreement.zone);
    span.start = *toLocal(time.end, agreement.zone);
    span.fullDays = *workingMilliseconds(time, eves, agreement.zone) / Day;
    if (!isWorkingDay(span.ordered.date, eves))
        span.ordered = {addWorkingDays(span.ordered.date, 1, eves), 0};
    if (!isWorkingDay(span.start.date, eves))
        span.start = {addWorkingDays(span.start.date, -1, eves).addDays(1), 0};
    span.calendarDays =
        std::max(workingDaysBetween(span.ordered.date.addDays(-1), span.start.date.addDays(-1), eves), 0);
    return span;
}

const ReplyTier *tierFor(const ReplyRule &rule, const WorkingSpan &span)
{
    for (const ReplyTier &tier : rule.tiers) {
        const qint64 lead = tier.counted == LeadCount::FullDays ? span.fullDays : span.calendarDays;
        if (lead >= tier.atLeast && (!tier.orderedBefore || span.ordered.minute < *tier.orderedBefore))
            return &tier;
    }
    return nullptr;
}

} // namespace

Result<ReplyDeadline> replyDeadline(const Agreement &agreement, qint64 orderedAt, qint64 start)
{
    if (!agreement.reply || !agreement.workingDays)
        return {ErrorCode::NotFound, QStringLiteral("reply")};
    if (orderedAt >= start || !isKnownZone(agreement.zone))
        return {ErrorCode::InvalidInput, QStringLiteral("order not before start")};
    const HolidayEves eves = agreement.workingDays->eves;
    const WorkingSpan span = workingSpan(agreement, {orderedAt, start}, eves);
    const ReplyTier *tier = tierFor(*agreement.reply, span);
    if (!tier)
        return {ErrorCode::NotFound, QStringLiteral("reply.tiers")};
    ReplyDeadline deadline;
    deadline.leadWorkingDays = span.calendarDays;
    deadline.ordererSets = tier->ordererSets;
    deadline.source = agreement.reply->source;
    if (tier->ordererSets)
        return deadline;
    const QDate confirmDay = addWorkingDays(span.ordered.date, tier->confirmWorkingDays, eves);
    deadline.confirmBy = toUtc({confirmDay, tier->confirmAt.value_or(span.ordered.minute)}, agreement.zone);
    if (tier->nameWorkingDaysBefore) {
        const QDate nameDay = addWorkingDays(span.start.date, -*tier->nameWorkingDaysBefore, eves);
        deadline.nameBy = toUtc({nameDay, span.start.minute}, agreement.zone);
    }
    return deadline;
}

Result<RankState> rankState(const Agreement &agreement, const std::vector<AgencyRequest> &requests,
                            int agencies, qint64 start, qint64 now)
{
    if (requests.empty())
        return RankState{agencies > 0 ? RankStep::AskFirst : RankStep::Exhausted, 1, {}};
    const AgencyRequest &last = requests.back();
    if (last.answer == AgencyAnswer::Accepted)
        return RankState{RankStep::Accepted, last.rank, {}};
    const RankState next = last.rank < agencies ? RankState{RankStep::AskNext, last.rank + 1, {}}
                                                : RankState{RankStep::Exhausted, last.rank, {}};
    if (last.answer == AgencyAnswer::Declined)
        return next;
    auto deadline = replyDeadline(agreement, last.askedAt, start);
    if (!deadline)
        return deadline.error();
    const auto until = deadline->ordererSets ? last.ordererDeadline : deadline->confirmBy;
    if (!until)
        return RankState{RankStep::SetDeadline, last.rank, {}};
    if (now <= *until)
        return RankState{RankStep::Wait, last.rank, until};
    return agreement.reply->nextRankOnSilence ? next : RankState{RankStep::OrdererDecides, last.rank, until};
}

} // namespace samsprak::scheduling
