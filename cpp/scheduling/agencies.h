// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace samsprak::scheduling {

/// How an order to an agency ended.
enum class OrderOutcome : uint8_t {
    Filled,
    FilledLate, ///< confirmed after the agreement's deadline
    Declined,
    Unanswered,
    WithdrawnByUs, ///< says nothing about the agency
};

/// One earlier order, of the buyer's own.
struct AgencyOrder
{
    Id agency;
    QString language;
    OrderOutcome outcome = OrderOutcome::Filled;
};

/// An agency's place in an agreement: 1 is asked first.
struct AgencyRank
{
    Id agency;
    int rank = 1;
    QDate validFrom;
    QDate validUntil; ///< last day, inclusive; null: open-ended
};

/// What the buyer's own orders in one language say about an agency.
struct AgencyHistory
{
    int asked = 0;
    int filled = 0; ///< late ones included
    int late = 0;

    bool operator==(const AgencyHistory &) const = default;
};

struct AgencyChoice
{
    Id agency;
    int rank = 1;
    std::optional<AgencyHistory> history; ///< empty below OrdersBeforeHistory: too few to say anything
    bool alreadyAsked = false;            ///< for this request
};

/// Fewer orders in a language say nothing about an agency.
constexpr int OrdersBeforeHistory = 30;

/// The agencies of an agreement on a day in the order in which they have to be asked. The rank order binds:
/// the history is for the reader and changes nothing in it.
std::vector<AgencyChoice> rankAgencies(const std::vector<AgencyRank> &agreement, const QDate &day,
                                       const QString &language, const std::vector<AgencyOrder> &orders,
                                       const std::vector<Id> &alreadyAsked);
/// Whose turn it is; empty when all were asked.
std::optional<Id> nextAgency(const std::vector<AgencyChoice> &choices);

} // namespace samsprak::scheduling
