// SPDX-License-Identifier: MPL-2.0
#include "app/session/attachments_view_model.h"

namespace samsprak::app {

namespace {

constexpr qint64 Megabyte = 1024 * 1024;

} // namespace

AttachmentsViewModel::AttachmentsViewModel(QObject *parent)
    : QObject(parent)
{
}

void AttachmentsViewModel::setSession(ProfileSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ProfileSession::transferStateChanged, this, &AttachmentsViewModel::changed);
        connect(session, &ProfileSession::languageChanged, this, &AttachmentsViewModel::changed);
    }
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

sync::TransferState AttachmentsViewModel::state() const
{
    return m_session ? m_session->transferState() : sync::TransferState{};
}

QString AttachmentsViewModel::travelling() const
{
    const sync::TransferState now = state();
    if (now.toSend > 0)
        return tr("%n recordings or pictures are not sent yet", nullptr, now.toSend);
    if (now.toFetch > 0)
        return tr("%n recordings or pictures are being fetched", nullptr, now.toFetch);
    return tr("All recordings and pictures are where they belong");
}

QString AttachmentsViewModel::waiting() const
{
    const sync::TransferState now = state();
    if (now.waitingForUnmetered > 0)
        return tr("%n large ones wait for a network that costs nothing", nullptr, now.waitingForUnmetered);
    if (now.withoutRoom > 0)
        return tr("There is no room here for %n; give them more, or listen to fetch one", nullptr,
                  now.withoutRoom);
    return {};
}

int AttachmentsViewModel::megabytes() const { return int((state().bytesHere + Megabyte - 1) / Megabyte); }

} // namespace samsprak::app
