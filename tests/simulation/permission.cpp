// SPDX-License-Identifier: MPL-2.0
#include "permission.h"

#include "domain/rights.h"

namespace samsprak::simulation {

namespace {

Action actionOf(OperationType type)
{
    if (type == OperationType::Delete)
        return Action::Delete;
    return type == OperationType::Move ? Action::Move : Action::Write;
}

/// Kinds that rights follow from.
bool changesRights(const Operation &operation)
{
    const auto &kinds = RightsFacts::kinds();
    return std::find(kinds.begin(), kinds.end(), operation.kind) != kinds.end();
}

} // namespace

std::set<Place> forbidden(const protocol::SyncRequest &request, SimHub &hub)
{
    hub::SqliteStore &store = hub.store();
    std::set<Place> places;
    const auto writer = store.writer(request.writer);
    if (request.transactions.empty() || !writer)
        return places;
    const Rights rights = hub.rightsOf(writer->actor);
    std::set<Id> touched;
    for (const Transaction &transaction : request.transactions) {
        // What was decided before stays decided, whatever the rights are now.
        const bool isReplay = store.outcome(transaction.id).has_value();
        for (size_t i = 0; i < transaction.operations.size(); ++i) {
            const Operation &operation = transaction.operations[i];
            const auto head = store.find(operation.record);
            const bool isFirst = touched.insert(operation.record).second;
            if (head && isFirst && !isReplay &&
                !(rights.mayRead(head->bucket) &&
                  rights.may(actionOf(operation.type), head->kind, head->bucket)))
                places.insert({transaction.id, i});
            if (changesRights(operation))
                return places;
        }
    }
    return places;
}

} // namespace samsprak::simulation
