// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/engine.h"
#include "sync/protocol/frame.h"
#include "tablet.h"

namespace samsprak::test {

/// An engine whose other side is the test: requests are read, replies made by hand.
struct DrivenEngine
{
    Tablet tablet;
    sync::Engine engine{*tablet.replica, [this] { return tablet.world.now; },
                        tablet.world.surroundings().random};
    std::vector<protocol::SyncRequest> requests; ///< all that were sent, in order
    std::optional<qint64> timer;                 ///< milliseconds; nothing when stopped
    std::vector<storage::CommittedChanges> changes;
    int statusReports = 0;
    bool continues = true; ///< false: what is put off waits for the next event

    void step(const sync::Event &event)
    {
        bool goesOn = false;
        for (const sync::Effect &effect : engine.step(event)) {
            if (const auto *send = std::get_if<sync::Send>(&effect)) {
                requests.push_back(protocol::decodeSyncRequest(*protocol::open(send->frame)).value());
            } else if (const auto *wait = std::get_if<sync::SetTimer>(&effect)) {
                timer = wait->milliseconds < 0 ? std::nullopt : std::optional(wait->milliseconds);
            } else if (const auto *change = std::get_if<sync::Changed>(&effect)) {
                changes.push_back(change->changes);
            } else if (std::holds_alternative<sync::StatusChanged>(effect)) {
                ++statusReports;
            } else if (std::holds_alternative<sync::Continue>(effect)) {
                goesOn = true;
            }
        }
        if (goesOn && continues)
            step(sync::Continue{});
    }
    void fireTimer()
    {
        tablet.world.now += timer.value_or(0);
        timer.reset();
        step(sync::Timer{});
    }
    void fail(sync::FailureKind kind) { step(sync::Failed{kind}); }
    void answer(const protocol::SyncReply &reply) { step(sync::Reply{protocol::seal(encode(reply))}); }
    /// Everything that the last request pushed, applied.
    void accept(qint64 revision) { answer(acceptance(revision)); }
    protocol::SyncReply acceptance(qint64 revision) const
    {
        protocol::SyncReply reply;
        reply.lineage = "lineage-" + QByteArray::number(revision);
        reply.cursor = requests.back().cursor;
        reply.cursor.revision = revision;
        for (const Transaction &transaction : requests.back().transactions) {
            OperationOutcome exact;
            exact.exact = true;
            reply.outcomes.push_back(
                {transaction.sequence, transaction.id, revision, {transaction.operations.size(), exact}});
        }
        return reply;
    }
    void create(QStringView name)
    {
        Participant record = participant(name);
        storage::Mutation mutation;
        mutation.create(record);
        tablet.commit(mutation);
        step(sync::LocalChange{});
    }
    const sync::SyncStatus &status() const { return engine.status(); }
};

} // namespace samsprak::test
