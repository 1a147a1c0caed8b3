// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/attachment_courier.h"
#include "app/session/hub_connection.h"
#include "app/session/profile_facts.h"
#include "app/session/sync_state.h"
#include "domain/result.h"
#include "storage/committed_changes.h"
#include "storage/surroundings.h"
#include "sync/engine.h"
#include "sync/protocol/history.h"
#include "sync/spool_writer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace samsprak::storage {
class Mutation;
class RecordReader;
class Replica;
} // namespace samsprak::storage

namespace samsprak::app {

/// The part of a session that has the replica, the sync engine and the network: carries out what the engine
/// wants and tells it what came of it. Used on the worker thread; its signals are heard on the UI thread
/// through queued connections.
class ProfileWorker : public QObject
{
    Q_OBJECT
public:
    ProfileWorker(ProfileOpening opening, storage::Surroundings surroundings);
    /// On a replica that is open already, without a network.
    ProfileWorker(std::unique_ptr<storage::Replica> replica, ProfileFacts facts, WallClock wall);
    ~ProfileWorker() override;

    /// Opens the database, and a connection for the reader thread; then syncs.
    Result<std::unique_ptr<storage::RecordReader>> open();
    Result<void> commit(const storage::Mutation &mutation);
    /// Takes the bytes in, fills in what names them, and commits the record with what else belongs to it.
    Result<Attachment> attach(Attachment record, QIODevice &source, storage::Mutation with);
    /// What a person waits for, what the screens show, what they set.
    void transfer(const sync::transfer::Event &event);
    void pin(const Id &attachment, bool pinned);
    void noteUse(const Id &attachment);
    void setNetwork(bool on);
    /// Begins a round trip at once, whatever the timers say.
    void syncNow();
    /// Asks the hub for a record's history; `then` is called once, on this thread. NetworkFailed without a
    /// way to the hub.
    void askHistory(const Id &record, std::function<void(Result<protocol::HistoryReply>)> then);
    /// Lets go of database and network while the thread still runs.
    void end();

Q_SIGNALS:
    void stateChanged(const samsprak::app::SyncState &state);
    void changed(const samsprak::storage::CommittedChanges &changes);
    void attachmentNews(const samsprak::app::AttachmentNews &news);
    void transferChanged(const samsprak::sync::TransferState &state);

private:
    void startSync();
    void openSpool();
    void tellOf(const storage::CommittedChanges &changes);
    void step(const sync::Event &event);
    void carryOut(const sync::Send &send);
    void carryOut(const sync::SetTimer &timer);
    void carryOut(const sync::Changed &news);
    void carryOut(const sync::StatusChanged &status);
    void carryOut(const sync::Answered &answered);
    /// Done once the request before it has left: it needs this thread until then.
    void carryOut(const sync::Continue &) {}
    void sealNew();
    void takeAnswer(quint64 request, const HubAnswer &answer);
    void report();
    void indexSome();

    ProfileOpening m_opening;
    storage::Surroundings m_surroundings;
    std::unique_ptr<storage::Replica> m_replica;
    std::unique_ptr<HubConnection> m_hub; ///< none: this profile has no network at all
    std::unique_ptr<storage::Spool> m_spool;
    std::unique_ptr<sync::SpoolWriter> m_sealer; ///< none: this tablet has no spool at that hub
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<AttachmentCourier> m_courier;
    std::unique_ptr<QTimer> m_timer;
    std::unique_ptr<QTimer> m_idle; ///< runs when nothing else is to do
    SyncState m_state;
    quint64 m_request = 0; ///< the last one; the answer to any other is dropped
};

} // namespace samsprak::app
