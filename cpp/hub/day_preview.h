// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/scope.h"

#include <QDate>

#include <unordered_set>

namespace samsprak::hub {

/// Under which a unit's sessions of one day are linked; those that repeat have a key of their own.
Id dayKey(const Id &unit, const QDate &day);
/// The key of the session in that head.
Id dayKey(const Head &session);

/// What a new tablet shows first: today's sessions in the reader's calendars with who and what belongs to
/// them. The same records come once more in their turn.
class DayPreview
{
public:
    DayPreview(const HubStore &store, const Scope &scope)
        : m_store(store)
        , m_scope(scope)
    {
    }

    /// At most about so many bytes.
    std::vector<RowChange> rows(const QDate &today, qint64 budget);

private:
    void addSession(const Id &id);
    void addNamed(const Head &head);
    std::optional<Head> add(const Id &id);

    const HubStore &m_store;
    const Scope &m_scope;
    qint64 m_budget = 0;
    std::unordered_set<Id> m_seen;
    std::vector<RowChange> m_rows;
};

} // namespace samsprak::hub
