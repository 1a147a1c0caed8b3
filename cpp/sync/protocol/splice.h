// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/cbor.h"
#include "domain/replication.h"

#include <functional>

/// A word added to a long text travels as that word: what the hub is known to have of the text is left out
/// and put back there, before anything else looks at the operation.
namespace samsprak::protocol {

/// One text of one operation, of which the frame holds the middle alone.
struct Splice
{
    quint32 operation = 0; ///< counted through the frame's transactions
    uint16_t field = 0;
    quint32 prefix = 0; ///< bytes of the hub's text before the middle
    quint32 suffix = 0; ///< and after it

    bool operator==(const Splice &) const = default;
};

struct Splices
{
    QByteArray check; ///< of all the hub's texts together: the hub's are the ones that were meant
    std::vector<Splice> entries;

    bool isEmpty() const { return entries.empty(); }
    bool operator==(const Splices &) const = default;
};

/// The encoded fields of the operation's record as the hub has them; empty when that is not known, or not to
/// be known.
using KnownFields = std::function<QByteArray(const Operation &)>;

/// Leaves out of the texts that are set what `known` has of them.
Splices cut(std::vector<Transaction> &transactions, const KnownFields &known);
/// Puts it back. False when the hub's texts are not those that were meant: the operations are then no good.
/// Malformed or TooLarge when no tablet can have sent this.
Result<bool> mend(std::vector<Transaction> &transactions, const Splices &splices, const KnownFields &known);

void writeSplices(CborWriter &out, const Splices &splices);
/// Fails the reader when there are none.
Splices readSplices(CborReader &in);

} // namespace samsprak::protocol
