// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/rights.h"
#include "domain/schema.h"

#include <QStringList>

#include <map>

namespace samsprak::test {

/// Every role × relation × kind × bucket × action of a schema, asked of the rules. A row reads
/// "relation, kind, bucket" and then a cell for each role: read, write, delete, move, as "rwdm".
class RightsTable
{
public:
    explicit RightsTable(const Schema &schema);

    /// The columns' heads: relation, kind, bucket, and the roles.
    static QStringList head();
    /// By "relation kind bucket": the cells.
    const std::map<QString, QStringList> &rows() const { return m_rows; }

private:
    struct Place
    {
        QString name;
        Bucket bucket;
    };

    void addRelation(const QString &relation, const Schema &schema);
    std::vector<Place> placesFor(const EntityDescription &kind, const Actor &actor) const;
    std::vector<Place> allPlaces(const Actor &actor) const;
    Actor actorOf(const QString &relation, Role role) const;
    void employ(const Id &person, Role role, const Id &organisation, const Id &unit);
    template <class E>
    void take(const E &record);

    RightsFacts m_facts;
    std::map<QString, QStringList> m_rows;
};

} // namespace samsprak::test
