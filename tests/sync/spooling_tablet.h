// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub_world.h"
#include "simulated_tablets.h"
#include "sync/spool_courier.h"
#include "sync/spool_writer.h"

#include <QFile>

namespace samsprak::test {

/// A tablet with a spool: a profile that may be signed out, and a courier that goes on without it. It commits
/// without a network unless the test carries its frames to the hub.
struct SpoolingTablet
{
    HubWorld &hub;
    Tablet tablet;
    protocol::EnrolReply account;
    QString deviceToken;
    std::unique_ptr<storage::Spool> spool;
    std::unique_ptr<sync::SpoolWriter> sealer;
    std::unique_ptr<sync::SpoolCourier> courier;
    std::unique_ptr<sync::Engine> engine;
    std::optional<qint64> courierTimer;

    static constexpr auto Url = QLatin1String("https://hub");

    SpoolingTablet(HubWorld &world, const Id &actor, quint64 seed)
        : hub(world)
        , tablet(productSchema(), seed)
    {
        account = hub.enrolReply(actor);
        deviceToken = account.deviceToken;
        tablet.author = actor;
        if (const auto own = hub.people.memberships.find(actor); own != hub.people.memberships.end())
            tablet.membership = own->second;
        openSpool();
        const auto kept = spool->keepHub({0, Url, {}, deviceToken, account.sealingKey});
        if (!kept)
            qFatal("no spool");
        signIn();
        sync();
    }
    QString spoolPath() const { return tablet.folder.filePath(QStringLiteral("device.db")); }
    void openSpool()
    {
        courier.reset();
        sealer.reset();
        spool.reset();
        spool = std::move(storage::Spool::open(spoolPath(), testKey())).value();
    }
    storage::SpoolHub spoolHub() const { return **spool->hub(Url); }
    void signIn()
    {
        tablet.world.now = hub.now;
        tablet.open();
        sealer = std::make_unique<sync::SpoolWriter>(*spool, spoolHub(), *tablet.replica, named(u"profile"),
                                                     account.token);
        seal();
        engine = std::make_unique<sync::Engine>(
            *tablet.replica, [this] { return hub.now; }, tablet.world.surroundings().random);
    }
    void signOut()
    {
        engine.reset();
        sealer.reset();
        tablet.replica.reset();
    }
    void seal()
    {
        if (!sealer->catchUp())
            qFatal("not sealed");
    }
    /// What one change does on a tablet that has no network.
    void commit(const storage::Mutation &mutation)
    {
        tablet.world.now = hub.now;
        tablet.commit(mutation);
        seal();
    }
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
    Group createGroup(const QString &name)
    {
        Group group;
        group.id = hub.newId();
        group.unit = hub.people.bjork;
        group.name = name;
        storage::Mutation mutation;
        mutation.create(group);
        commit(mutation);
        return group;
    }
    int waiting() const { return spool->waitingOperations({}).valueOr(-1); }
    /// The profile's own sync until it rests.
    void sync()
    {
        tablet.world.now = hub.now;
        std::vector<sync::Effect> effects = engine->step(sync::Requested{});
        for (int rounds = 0; rounds < 200; ++rounds) {
            std::optional<QByteArray> frame;
            for (const sync::Effect &effect : effects) {
                if (const auto *send = std::get_if<sync::Send>(&effect))
                    frame = send->frame;
                if (const auto *answered = std::get_if<sync::Answered>(&effect))
                    if (!sealer->answered(answered->transactions))
                        qFatal("not dropped");
            }
            if (!frame)
                return;
            effects = engine->step(answer<sync::Event>(account.token, *frame));
        }
        qFatal("the tablet never comes to rest");
    }
    /// The courier's round trips until it rests or fails; replies are lost when `lose` says so.
    void handIn(bool lose = false)
    {
        if (!courier)
            courier = std::make_unique<sync::SpoolCourier>(
                *spool, spoolHub(),
                [this] {
                    return DeviceClock{hub.now, hub.now / 2, named(u"boot")};
                },
                tablet.world.surroundings().random);
        courierTimer.reset();
        auto effects = courier->step(sync::Requested{});
        for (int rounds = 0; rounds < 200; ++rounds) {
            std::optional<QByteArray> frame;
            for (const auto &effect : effects) {
                if (const auto *send = std::get_if<sync::Send>(&effect))
                    frame = send->frame;
                else if (const auto *wait = std::get_if<sync::SetTimer>(&effect))
                    courierTimer = wait->milliseconds;
            }
            if (!frame)
                return;
            const auto event = answer<sync::Event>(deviceToken, *frame);
            effects = courier->step(lose ? sync::Event(sync::Failed{}) : event);
        }
        qFatal("the courier never comes to rest");
    }

private:
    template <class E>
    E answer(const QString &token, const QByteArray &frame)
    {
        for (const hub::Effect &effect : hub.step(hub::SyncReceived{1, token.toLatin1(), frame})) {
            if (const auto *reply = std::get_if<hub::Reply>(&effect))
                return sync::Reply{reply->frame};
            if (const auto *failure = std::get_if<hub::Failure>(&effect))
                return sync::Failed{failure->status == hub::Failure::Status::Unauthorised
                                        ? sync::FailureKind::Unauthorised
                                        : sync::FailureKind::Server};
        }
        return sync::Failed{};
    }
};

} // namespace samsprak::test
