// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/hub.h"
#include "sync/engine.h"
#include "sync/protocol/frame.h"
#include "tablet.h"

#include <functional>

namespace samsprak::test {

/// A tablet with an engine on a network that the test breaks as it likes.
struct SimulatedTablet
{
    Tablet tablet;
    std::unique_ptr<sync::Engine> engine;
    QByteArray token;
    hub::ConnectionId connection = 0;
    bool online = true;
    int repliesToLose = 0;
    std::optional<QByteArray> request; ///< under way
    std::optional<qint64> timerAt;
    std::vector<storage::CommittedChanges> changes;

    /// Tablets that meet need different seeds, since their ids come from them.
    explicit SimulatedTablet(quint64 seed, const Schema &schema = productSchema())
        : tablet(schema, seed)
    {
        start();
    }
    void start()
    {
        engine = std::make_unique<sync::Engine>(
            *tablet.replica, [this] { return tablet.world.now; }, tablet.world.surroundings().random);
    }
    void step(const sync::Event &event)
    {
        bool goesOn = false;
        for (const sync::Effect &effect : engine->step(event)) {
            if (const auto *send = std::get_if<sync::Send>(&effect))
                request = send->frame;
            else if (const auto *wait = std::get_if<sync::SetTimer>(&effect))
                timerAt = wait->milliseconds < 0 ? std::nullopt
                                                 : std::optional(tablet.world.now + wait->milliseconds);
            else if (const auto *change = std::get_if<sync::Changed>(&effect))
                changes.push_back(change->changes);
            else if (std::holds_alternative<sync::Continue>(effect))
                goesOn = true;
        }
        if (goesOn)
            step(sync::Continue{});
    }
    void goOffline()
    {
        online = false;
        request.reset();
        step(sync::NetworkDown{});
    }
    void goOnline()
    {
        online = true;
        step(sync::NetworkUp{});
    }
    void commit(const storage::Mutation &mutation)
    {
        tablet.commit(mutation);
        step(sync::LocalChange{});
    }
    template <class E>
    void create(E record)
    {
        storage::Mutation mutation;
        mutation.create(record);
        commit(mutation);
    }
    /// Changes one member, as a person with a form does.
    template <class E, class T>
    void edit(const Id &id, T E::*member, const std::type_identity_t<T> &value)
    {
        const E before = *tablet.find<E>(id);
        E after = before;
        after.*member = value;
        storage::Mutation mutation;
        mutation.update(before, after);
        commit(mutation);
    }
    template <class E>
    std::optional<E> find(const Id &id) const
    {
        return tablet.find<E>(id);
    }
    template <class E>
    std::vector<E> all() const
    {
        return tablet.replica->reader().all<E>().list().valueOr({});
    }
};

/// Carries requests, replies and hints between tablets and a hub, all in one thread and one virtual time.
struct SimulatedNetwork
{
    std::function<hub::Effects(const hub::Event &)> hub;
    qint64 &clock;
    std::vector<SimulatedTablet *> tablets;
    std::set<hub::Timer> hubTimers;

    void join(SimulatedTablet &tablet)
    {
        tablet.connection = tablets.size() + 1;
        tablets.push_back(&tablet);
        tellTime();
        deliver(hub(hub::ListenerJoined{tablet.connection, tablet.token}));
        tablet.step(sync::Started{});
    }
    /// Until nothing is under way and the hub has decided what it gathered.
    void settle()
    {
        bool busy = true;
        for (int rounds = 0; busy && rounds < 1000; ++rounds) {
            busy = false;
            for (SimulatedTablet *tablet : tablets)
                busy = carry(*tablet) || busy;
            if (!busy)
                busy = fireHubTimer();
        }
        if (busy)
            qFatal("the tablets never come to rest");
    }
    /// Lets time pass; timers of tablets that come due go off.
    void elapse(qint64 milliseconds)
    {
        const qint64 end = clock + milliseconds;
        for (;;) {
            settle();
            SimulatedTablet *next = nullptr;
            for (SimulatedTablet *tablet : tablets)
                if (tablet->timerAt && *tablet->timerAt <= end &&
                    (!next || *tablet->timerAt < *next->timerAt))
                    next = tablet;
            if (!next)
                break;
            clock = std::max(clock, *next->timerAt);
            tellTime();
            next->timerAt.reset();
            next->step(sync::Timer{});
        }
        clock = std::max(clock, end);
        tellTime();
    }

private:
    void tellTime()
    {
        for (SimulatedTablet *tablet : tablets)
            tablet->tablet.world.now = clock;
    }
    bool carry(SimulatedTablet &tablet)
    {
        if (!tablet.request || !tablet.online)
            return false;
        tellTime();
        const QByteArray frame = *std::exchange(tablet.request, std::nullopt);
        deliver(hub(hub::SyncReceived{tablet.connection, tablet.token, frame}));
        return true;
    }
    bool fireHubTimer()
    {
        if (hubTimers.empty())
            return false;
        const hub::Timer timer = *hubTimers.begin();
        hubTimers.erase(timer);
        clock += 500;
        tellTime();
        deliver(hub(hub::TimerFired{timer}));
        return true;
    }
    void deliver(const hub::Effects &effects)
    {
        for (const hub::Effect &effect : effects) {
            if (const auto *timer = std::get_if<hub::SetTimer>(&effect))
                hubTimers.insert(timer->timer);
            if (const auto *reply = std::get_if<hub::Reply>(&effect))
                deliverReply(*tablets[reply->connection - 1], reply->frame);
            else if (const auto *failure = std::get_if<hub::Failure>(&effect))
                tablets[failure->connection - 1]->step(sync::Failed{
                    failure->status == hub::Failure::Status::BadRequest     ? sync::FailureKind::Malformed
                    : failure->status == hub::Failure::Status::Unauthorised ? sync::FailureKind::Unauthorised
                                                                            : sync::FailureKind::Server});
            else if (const auto *hint = std::get_if<hub::Hint>(&effect))
                if (tablets[hint->connection - 1]->online)
                    tablets[hint->connection - 1]->step(sync::Hint{});
        }
    }
    void deliverReply(SimulatedTablet &tablet, const QByteArray &frame)
    {
        if (tablet.repliesToLose > 0) {
            --tablet.repliesToLose;
            tablet.step(sync::Failed{sync::FailureKind::Offline});
        } else {
            tablet.step(sync::Reply{frame});
        }
    }
};

} // namespace samsprak::test
