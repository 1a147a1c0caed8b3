// SPDX-License-Identifier: MPL-2.0
#include "sync/spool_courier.h"

#include "domain/planted_bugs.h"
#include "sync/protocol/frame.h"

namespace samsprak::sync {

SpoolCourier::SpoolCourier(storage::Spool &spool, storage::SpoolHub hub, std::function<DeviceClock()> now,
                           RandomBytes random)
    : m_spool(spool)
    , m_hub(std::move(hub))
    , m_now(std::move(now))
    , m_backOff(std::move(random))
{
}

std::vector<SpoolCourier::Effect> SpoolCourier::step(const Event &event)
{
    std::visit([this](const auto &e) { on(e); }, event);
    return std::exchange(m_effects, {});
}

void SpoolCourier::on(const LocalChange &)
{
    if (!m_waiting)
        send();
}

void SpoolCourier::on(const NetworkUp &)
{
    m_online = true;
    m_backOff.reset();
    send();
}

void SpoolCourier::on(const NetworkDown &)
{
    m_online = false;
    m_inFlight = false;
    m_waiting = false;
    m_effects.emplace_back(SetTimer{});
}

void SpoolCourier::send()
{
    if (m_inFlight || !m_online)
        return;
    m_waiting = false;
    const Result<std::vector<storage::SpoolEntry>> head = m_spool.head(
        m_hub.number, m_exceptProfile, protocol::MaximumOperationsPerFrame, protocol::MaximumPushBytes);
    if (!head)
        return retryLater(m_backOff.afterFailure());
    if (head->empty())
        return;
    protocol::SyncRequest request;
    request.now = m_now();
    request.spooled = true;
    for (const storage::SpoolEntry &entry : *head)
        request.sealed.push_back({entry.transaction, entry.box});
    if (SAMSPRAK_PLANTED(DropSpoolWhenSent))
        for (const storage::SpoolEntry &entry : *head)
            static_cast<void>(m_spool.drop({entry.transaction}));
    m_inFlight = true;
    m_effects.emplace_back(Send{protocol::seal(protocol::encode(request))});
}

void SpoolCourier::on(const Reply &reply)
{
    if (!m_inFlight)
        return;
    m_inFlight = false;
    const Result<QByteArray> message = protocol::open(reply.bytes);
    const Result<protocol::SyncReply> decoded =
        message ? protocol::decodeSyncReply(*message) : message.error();
    if (!decoded || decoded->taken.empty())
        return retryLater(m_backOff.afterFailure());
    if (const Result<void> dropped = m_spool.drop(decoded->taken); !dropped)
        return retryLater(m_backOff.afterFailure());
    m_revoked = false;
    m_backOff.reset();
    send();
}

void SpoolCourier::on(const Failed &failure)
{
    if (!m_inFlight)
        return;
    m_inFlight = false;
    m_revoked = failure.kind == FailureKind::Unauthorised;
    const bool mayMend = failure.kind == FailureKind::Offline || failure.kind == FailureKind::Server;
    retryLater(mayMend ? m_backOff.afterFailure() : BackOff::Longest);
}

void SpoolCourier::retryLater(qint64 milliseconds)
{
    m_waiting = true;
    m_effects.emplace_back(SetTimer{milliseconds});
}

} // namespace samsprak::sync
