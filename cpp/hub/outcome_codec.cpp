// SPDX-License-Identifier: MPL-2.0
#include "hub/outcome_codec.h"

#include "domain/cbor.h"

namespace samsprak::hub {

QByteArray encodeOutcome(const TransactionOutcome &outcome)
{
    CborWriter out;
    out.array(3 + outcome.operations.size());
    out.unsignedInteger(outcome.sequence);
    out.id(outcome.transaction);
    out.integer(outcome.revision);
    for (const OperationOutcome &operation : outcome.operations) {
        const quint64 flags = quint64(operation.status) * 2 + (operation.exact ? 1 : 0);
        if (operation.status != OutcomeStatus::Refused) {
            out.unsignedInteger(flags);
            continue;
        }
        out.array(3);
        out.unsignedInteger(flags);
        out.text(codeOf(operation.code));
        out.id(operation.refusal);
    }
    return std::move(out).result();
}

TransactionOutcome decodeOutcome(QByteArrayView bytes)
{
    CborReader in(bytes);
    TransactionOutcome outcome;
    quint64 left = in.array();
    outcome.sequence = in.unsignedInteger();
    outcome.transaction = in.id();
    outcome.revision = in.integer();
    for (left -= std::min<quint64>(left, 3); left > 0 && !in.failed(); --left) {
        OperationOutcome operation;
        const bool refused = in.peek() == CborReader::Type::Array;
        if (refused)
            in.array();
        const quint64 flags = in.unsignedInteger();
        operation.status = OutcomeStatus(flags / 2);
        operation.exact = flags % 2 == 1;
        if (refused) {
            operation.code = fromCode<RefusalCode>(in.text());
            operation.refusal = in.id();
        }
        outcome.operations.push_back(operation);
    }
    return outcome;
}

} // namespace samsprak::hub
