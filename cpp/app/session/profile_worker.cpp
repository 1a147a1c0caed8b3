// SPDX-License-Identifier: MPL-2.0
#include "app/session/profile_worker.h"

#include "storage/replica.h"

namespace samsprak::app {

ProfileWorker::ProfileWorker(ProfileOpening opening, storage::Surroundings surroundings)
    : m_opening(std::move(opening))
    , m_surroundings(std::move(surroundings))
{
}

ProfileWorker::ProfileWorker(std::unique_ptr<storage::Replica> replica, ProfileFacts facts)
    : m_replica(std::move(replica))
{
    m_opening.facts = std::move(facts);
}

ProfileWorker::~ProfileWorker() = default;

Result<std::unique_ptr<storage::RecordReader>> ProfileWorker::open()
{
    if (!m_replica) {
        auto replica =
            storage::Replica::open(m_opening.databasePath, m_opening.key, productSchema(), m_surroundings);
        if (!replica)
            return replica.error();
        m_replica = std::move(replica.value());
    }
    return m_replica->openReader();
}

Result<void> ProfileWorker::commit(const storage::Mutation &mutation)
{
    const Result<storage::CommittedChanges> done =
        m_replica->commit(mutation, m_opening.facts.actor, m_opening.facts.membership);
    if (!done)
        return done.error();
    Q_EMIT changed(*done);
    return {};
}

void ProfileWorker::setNetwork(bool) {}

void ProfileWorker::syncNow() {}

void ProfileWorker::end() { m_replica.reset(); }

} // namespace samsprak::app
