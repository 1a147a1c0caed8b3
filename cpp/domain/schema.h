// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"

#include <vector>

namespace samsprak {

/// The kinds that an installation knows. Passed to storage, engine and hub, so that a test can add its own.
class Schema
{
public:
    explicit Schema(std::vector<EntityDescription> kinds)
        : m_kinds(std::move(kinds))
    {
    }

    const EntityDescription *find(Kind kind) const;
    const EntityDescription *find(QByteArrayView name) const;
    const std::vector<EntityDescription> &kinds() const { return m_kinds; }
    /// One line a field: what the schema lock in tests compares.
    QByteArray lockText() const;

private:
    std::vector<EntityDescription> m_kinds;
};

/// The product's own kinds.
const Schema &productSchema();

} // namespace samsprak
