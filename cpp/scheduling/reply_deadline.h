// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "scheduling/agreement.h"

namespace samsprak::scheduling {

/// By when an agency must answer an order. Instants in UTC milliseconds.
struct ReplyDeadline
{
    int leadWorkingDays = 0;         ///< working days from the order's date to the day before the assignment
    bool ordererSets = false;        ///< the agreement gives no deadline: ask the orderer for one
    std::optional<qint64> confirmBy; ///< empty when the orderer sets it
    std::optional<qint64> nameBy;    ///< the interpreter may be named so late; empty: with the confirmation
    QString source;
};

/// An order that comes on a weekend or a holiday counts as come at the next working day's first minute.
/// NotFound when the agreement's reply rule is not known, InvalidInput for an order that is not before its
/// start.
Result<ReplyDeadline> replyDeadline(const Agreement &agreement, qint64 orderedAt, qint64 start);

enum class AgencyAnswer : uint8_t { None, Accepted, Declined };

/// One agency that was asked for one assignment.
struct AgencyRequest
{
    int rank = 1;
    qint64 askedAt = 0; ///< UTC milliseconds
    AgencyAnswer answer = AgencyAnswer::None;
    std::optional<qint64> ordererDeadline; ///< where the agreement leaves it to the orderer
};

enum class RankStep : uint8_t {
    AskFirst,
    Wait,
    SetDeadline,    ///< the orderer must say by when
    AskNext,        ///< declined, or silent past the deadline
    OrdererDecides, ///< silent past the deadline, and the agreement doesn't say that the next is asked
    Accepted,
    Exhausted, ///< every agency has been asked
};

struct RankState
{
    RankStep step = RankStep::AskFirst;
    int rank = 1;                   ///< of the agency that is waited for, has accepted or is to be asked
    std::optional<qint64> deadline; ///< of the one that is waited for
};

/// Where an order stands in the rank order at `now`. `requests` in the order in which they were sent.
Result<RankState> rankState(const Agreement &agreement, const std::vector<AgencyRequest> &requests,
                            int agencies, qint64 start, qint64 now);

} // namespace samsprak::scheduling
