// SPDX-License-Identifier: MPL-2.0
#include "scheduling/agencies.h"

#include <algorithm>
#include <tuple>

namespace samsprak::scheduling {
namespace {

AgencyHistory historyOf(const Id &agency, const QString &language, const std::vector<AgencyOrder> &orders)
{
    AgencyHistory history;
    for (const AgencyOrder &order : orders) {
        if (order.agency != agency || order.language != language ||
            order.outcome == OrderOutcome::WithdrawnByUs)
            continue;
        ++history.asked;
        history.late += order.outcome == OrderOutcome::FilledLate;
        history.filled += order.outcome == OrderOutcome::Filled || order.outcome == OrderOutcome::FilledLate;
    }
    return history;
}

bool isValidOn(const AgencyRank &rank, const QDate &day)
{
    return (!rank.validFrom.isValid() || rank.validFrom <= day) &&
           (!rank.validUntil.isValid() || day <= rank.validUntil);
}

} // namespace

std::vector<AgencyChoice> rankAgencies(const std::vector<AgencyRank> &agreement, const QDate &day,
                                       const QString &language, const std::vector<AgencyOrder> &orders,
                                       const std::vector<Id> &alreadyAsked)
{
    std::vector<AgencyChoice> result;
    for (const AgencyRank &one : agreement) {
        if (!isValidOn(one, day))
            continue;
        AgencyChoice choice{one.agency, one.rank, {}, false};
        const AgencyHistory history = historyOf(one.agency, language, orders);
        if (history.asked >= OrdersBeforeHistory)
            choice.history = history;
        choice.alreadyAsked =
            std::find(alreadyAsked.begin(), alreadyAsked.end(), one.agency) != alreadyAsked.end();
        result.push_back(choice);
    }
    std::sort(result.begin(), result.end(), [](const AgencyChoice &a, const AgencyChoice &b) {
        return std::tie(a.rank, a.agency) < std::tie(b.rank, b.agency);
    });
    return result;
}

std::optional<Id> nextAgency(const std::vector<AgencyChoice> &choices)
{
    const auto next = std::find_if(choices.begin(), choices.end(),
                                   [](const AgencyChoice &choice) { return !choice.alreadyAsked; });
    return next != choices.end() ? std::optional(next->agency) : std::nullopt;
}

} // namespace samsprak::scheduling
