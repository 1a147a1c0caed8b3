// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/attachment_news.h"
#include "app/session/hub_connection.h"
#include "sync/attachment_transfer.h"

#include <QObject>
#include <QTimer>

namespace samsprak::app {

/// Carries attachments' bytes between the replica and the hub: does what AttachmentTransfer wants. On the
/// worker thread.
class AttachmentCourier : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    AttachmentCourier(storage::Replica &replica, HubConnection &hub, const storage::Surroundings &around);

    void step(const sync::transfer::Event &event);

Q_SIGNALS:
    void news(const samsprak::app::AttachmentNews &news);
    void stateChanged(const samsprak::sync::TransferState &state);

private:
    void carryOut(const sync::transfer::Upload &upload);
    void carryOut(const sync::transfer::Download &download);
    void carryOut(const sync::transfer::Wake &wake);
    void carryOut(const sync::transfer::Progressed &progress);
    void carryOut(const sync::transfer::Arrived &arrived);
    void carryOut(const sync::transfer::NotToBeHad &missing);
    void carryOut(const sync::transfer::StateChanged &state);

    HubConnection &m_hub;
    sync::AttachmentTransfer m_transfer;
    QTimer m_timer;
    quint64 m_uploads = 0; ///< the last one's number; the answer to any other is dropped
    quint64 m_downloads = 0;
};

} // namespace samsprak::app
