// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/casework/open_matter.h"

namespace samsprak::storage {
class RecordReader;
}

namespace samsprak::app {

/// What waits for a person, and what was decided since midnight.
struct Matters
{
    std::vector<ConflictFacts> conflicts;
    std::vector<RefusalFacts> refusals;
    std::vector<ConflictFacts> settledConflicts;
    std::vector<RefusalFacts> settledRefusals;
};

/// `self` is the reader, whose refusals these are; `midnight` is UTC milliseconds. Reader thread.
Matters loadMatters(const storage::RecordReader &reader, const Id &self, qint64 midnight,
                    const QString &language);

} // namespace samsprak::app
