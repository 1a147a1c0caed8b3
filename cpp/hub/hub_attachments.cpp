// SPDX-License-Identifier: MPL-2.0
#include "hub/days.h"
#include "hub/hub.h"
#include "sync/protocol/frame.h"

namespace samsprak::hub {

void Hub::on(const AttachmentSent &event, Effects &effects)
{
    const Result<Account> account = accountOf(event.token);
    if (!account)
        return effects.push_back(failureOf(event.connection, account.error()));
    const Result<QByteArray> message =
        protocol::open(event.frame, protocol::LargestPiece + protocol::LargestPieceOverhead);
    const Result<protocol::AttachmentPiece> piece =
        message ? protocol::decodeAttachmentPiece(*message) : message.error();
    if (!piece)
        return effects.push_back(failureOf(event.connection, piece.error()));
    const qint64 now = m_ports.clock();
    const QDate today = dayOf(now);
    begin();
    const auto scope = m_scopes.of(account->actor, account->use, today);
    const Rights rights(account->actor, m_ledger.facts(), today, account->use);
    const Result<protocol::AttachmentProgress> progress =
        m_attachments.take(rights, *scope, event.record, *piece, now);
    // Also after an error: nothing was written then, or what turned out wrong was removed.
    if (const Result<void> done = commit(); !done)
        return effects.push_back(failureOf(event.connection, done.error()));
    if (!progress)
        return effects.push_back(failureOf(event.connection, progress.error()));
    effects.push_back(Reply{event.connection, protocol::seal(protocol::encode(*progress))});
}

void Hub::on(const AttachmentAsked &event, Effects &effects)
{
    const Result<Account> account = accountOf(event.token);
    if (!account)
        return effects.push_back(failureOf(event.connection, account.error()));
    beginReading();
    const auto scope = m_scopes.of(account->actor, account->use, dayOf(m_ports.clock()));
    const Result<protocol::AttachmentPiece> piece =
        m_attachments.give(*scope, event.record, event.from, event.atMost);
    if (const Result<void> read = endReading(); !read)
        return effects.push_back(failureOf(event.connection, read.error()));
    if (!piece)
        return effects.push_back(failureOf(event.connection, piece.error()));
    effects.push_back(Reply{event.connection, protocol::seal(protocol::encode(*piece))});
}

} // namespace samsprak::hub
