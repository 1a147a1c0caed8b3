// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"
#include "storage/record_reader.h"

#include <map>
#include <optional>

namespace samsprak::app {

/// Records by id, each read at most once. A record that is missing or that can't be read counts as not there:
/// references may dangle, and a part of a page is better than none. One thread, as its reader.
class RecordLookup
{
public:
    explicit RecordLookup(const storage::RecordReader &reader)
        : m_reader(reader)
    {
    }

    const Participant *participant(const Id &id) { return find(m_participants, id); }
    const Person *person(const Id &id) { return find(m_persons, id); }
    const Interpreter *interpreter(const Id &id) { return find(m_interpreters, id); }
    const Place *place(const Id &id) { return find(m_places, id); }
    const Group *group(const Id &id) { return find(m_groups, id); }

private:
    template <class E>
    const E *find(std::map<Id, std::optional<E>> &cache, const Id &id)
    {
        if (id.isNull())
            return nullptr;
        auto known = cache.find(id);
        if (known == cache.end())
            known = cache.emplace(id, m_reader.find<E>(id).valueOr(std::nullopt)).first;
        return known->second ? &*known->second : nullptr;
    }

    const storage::RecordReader &m_reader;
    std::map<Id, std::optional<Participant>> m_participants;
    std::map<Id, std::optional<Person>> m_persons;
    std::map<Id, std::optional<Interpreter>> m_interpreters;
    std::map<Id, std::optional<Place>> m_places;
    std::map<Id, std::optional<Group>> m_groups;
};

} // namespace samsprak::app
