// SPDX-License-Identifier: MPL-2.0
#include "app/session/attachment_courier.h"

namespace samsprak::app {

namespace transfer = sync::transfer;

namespace {

transfer::Failure failureOf(const HubAnswer &answer)
{
    switch (answer.status) {
    case 0:
        return transfer::Failure::Offline;
    case 401:
        return transfer::Failure::Unauthorised;
    case 403:
        return transfer::Failure::Forbidden;
    case 404:
        return transfer::Failure::NotFound;
    case 400:
    case 413:
        return transfer::Failure::Malformed;
    case 507:
        return transfer::Failure::Full;
    default:
        return transfer::Failure::Server;
    }
}

AttachmentNews::What whatOf(transfer::NotToBeHad::Reason reason)
{
    switch (reason) {
    case transfer::NotToBeHad::Reason::NotOnHub:
        return AttachmentNews::What::NotOnHub;
    case transfer::NotToBeHad::Reason::NoRoom:
        return AttachmentNews::What::NoRoom;
    case transfer::NotToBeHad::Reason::Damaged:
        return AttachmentNews::What::Damaged;
    case transfer::NotToBeHad::Reason::NoConnection:
        break;
    }
    return AttachmentNews::What::NoConnection;
}

QString pathOf(const Id &record) { return QStringLiteral("/v1/attachments/") + record.toString(); }

} // namespace

AttachmentCourier::AttachmentCourier(storage::Replica &replica, HubConnection &hub,
                                     const storage::Surroundings &around)
    : m_hub(hub)
    , m_transfer(replica, around.wall, around.random)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { step(transfer::TimeCome{}); });
}

void AttachmentCourier::step(const transfer::Event &event)
{
    const transfer::Effects effects = m_transfer.step(event);
    for (const transfer::Effect &effect : effects)
        std::visit([this](const auto &wanted) { carryOut(wanted); }, effect);
}

void AttachmentCourier::carryOut(const transfer::Upload &upload)
{
    m_hub.put(pathOf(upload.record), upload.frame, this,
              [this, number = ++m_uploads](const HubAnswer &answer) {
                  if (number != m_uploads || answer.cut)
                      return;
                  if (answer.status == 200)
                      step(transfer::Uploaded{answer.body, answer.reconnected});
                  else
                      step(transfer::UploadFailed{failureOf(answer)});
              });
}

void AttachmentCourier::carryOut(const transfer::Download &download)
{
    const QString query = QStringLiteral("from=%1&most=%2").arg(download.from).arg(download.atMost);
    m_hub.get(pathOf(download.record), query, this, [this, number = ++m_downloads](const HubAnswer &answer) {
        if (number != m_downloads || answer.cut)
            return;
        if (answer.status == 200)
            step(transfer::Downloaded{answer.body, answer.reconnected});
        else
            step(transfer::DownloadFailed{failureOf(answer)});
    });
}

void AttachmentCourier::carryOut(const transfer::Wake &wake)
{
    if (wake.milliseconds < 0)
        m_timer.stop();
    else
        m_timer.start(std::chrono::milliseconds(wake.milliseconds));
}

void AttachmentCourier::carryOut(const transfer::Progressed &progress)
{
    Q_EMIT news(
        {progress.record, AttachmentNews::What::Progress, progress.done, progress.total, progress.upload});
}

void AttachmentCourier::carryOut(const transfer::Arrived &arrived)
{
    Q_EMIT news({arrived.record, AttachmentNews::What::Arrived, 0, 0, false});
}

void AttachmentCourier::carryOut(const transfer::NotToBeHad &missing)
{
    Q_EMIT news({missing.record, whatOf(missing.reason), 0, 0, false});
}

void AttachmentCourier::carryOut(const transfer::StateChanged &state) { Q_EMIT stateChanged(state.state); }

} // namespace samsprak::app
