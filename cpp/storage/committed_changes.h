// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"
#include "domain/kind.h"

#include <QMetaType>

#include <set>
#include <vector>

namespace samsprak::storage {

/// What a commit or an applied reply changed, so that views read again only what they show.
struct CommittedChanges
{
    std::set<Kind> kinds;
    std::vector<Id> records;
    bool conflictsOrRefusals = false;

    bool isEmpty() const { return kinds.empty(); }
    void add(Kind kind, const Id &record)
    {
        kinds.insert(kind);
        records.push_back(record);
    }
};

} // namespace samsprak::storage

Q_DECLARE_METATYPE(samsprak::storage::CommittedChanges)
