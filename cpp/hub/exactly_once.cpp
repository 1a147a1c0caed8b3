// SPDX-License-Identifier: MPL-2.0
#include "hub/exactly_once.h"

#include "domain/planted_bugs.h"
#include "hub/cards_desk.h"
#include "hub/outcome_codec.h"

namespace samsprak::hub {

Taken takeOnce(Ledger &ledger, Push &push, Writer &writer, const Transaction &transaction)
{
    writer.lastSequence = std::max(writer.lastSequence, transaction.sequence);
    HubStore &store = ledger.store();
    if (const auto recorded = store.outcome(transaction.id);
        recorded && !SAMSPRAK_PLANTED(SkipDeduplication)) {
        Taken taken{decodeOutcome(recorded->outcome), true};
        taken.outcome.sequence = transaction.sequence;
        // What was exact on one tablet's row is not known to be so on another's: the row is sent.
        if (recorded->writer != writer.number)
            for (OperationOutcome &operation : taken.outcome.operations)
                operation.exact = false;
        return taken;
    }
    Taken taken{push.apply(transaction), false};
    refreshCards(ledger);
    store.record(transaction.id, {writer.number, transaction.sequence, encodeOutcome(taken.outcome)});
    return taken;
}

} // namespace samsprak::hub
