// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/profile_facts.h"
#include "app/session/sync_state.h"
#include "domain/result.h"
#include "storage/committed_changes.h"
#include "storage/surroundings.h"

#include <QObject>

#include <memory>

namespace samsprak::storage {
class Mutation;
class RecordReader;
class Replica;
} // namespace samsprak::storage

namespace samsprak::app {

/// The part of a session that has the replica, the sync engine and the network. Made, used and destroyed on
/// the worker thread; its signals are heard on the UI thread through queued connections.
class ProfileWorker : public QObject
{
    Q_OBJECT
public:
    ProfileWorker(ProfileOpening opening, storage::Surroundings surroundings);
    /// On a replica that is open already, without a network.
    ProfileWorker(std::unique_ptr<storage::Replica> replica, ProfileFacts facts);
    ~ProfileWorker() override;

    /// Opens the database and a connection for the reader thread.
    Result<std::unique_ptr<storage::RecordReader>> open();
    Result<void> commit(const storage::Mutation &mutation);
    void setNetwork(bool on);
    /// Begins a round trip at once, whatever the timers say.
    void syncNow();
    /// Lets go of database and network while the thread still runs.
    void end();

Q_SIGNALS:
    void stateChanged(const samsprak::app::SyncState &state);
    void changed(const samsprak::storage::CommittedChanges &changes);

private:
    ProfileOpening m_opening;
    storage::Surroundings m_surroundings;
    std::unique_ptr<storage::Replica> m_replica;
};

} // namespace samsprak::app
