// SPDX-License-Identifier: MPL-2.0
#include "hub/attachment_desk.h"

#include "storage/content_hash.h"

#include <algorithm>

namespace samsprak::hub {

using protocol::AttachmentPiece;
using protocol::AttachmentProgress;

std::optional<Attachment> AttachmentDesk::readable(const Scope &scope, const Id &record) const
{
    std::optional<Attachment> attachment = m_ledger.read<Attachment>(record);
    return attachment && scope.contains(attachment->bucket) ? attachment : std::nullopt;
}

Result<AttachmentProgress> AttachmentDesk::take(const Rights &rights, const Scope &scope, const Id &record,
                                                const AttachmentPiece &piece, qint64 receipt)
{
    const std::optional<Attachment> attachment = readable(scope, record);
    if (!attachment)
        return {ErrorCode::NotFound, record.toString()};
    if (!rights.may(Action::Write, Kind::Attachment, attachment->bucket))
        return {ErrorCode::Forbidden, record.toString()};
    HubStore &store = m_ledger.store();
    Content content = store.content(record).value_or(Content{attachment->size, 0, false});
    const qint64 size = piece.bytes.size();
    if (size > 0 && piece.check != storage::pieceCheck(attachment->contentKey, piece.position, piece.bytes))
        return {ErrorCode::Malformed, QStringLiteral("attachment piece")};
    if (size > attachment->size || piece.position > attachment->size - size)
        return {ErrorCode::Malformed, QStringLiteral("attachment position")};
    const bool isNext = size > 0 && !content.whole && piece.position == content.stored;
    if (!isNext)
        return AttachmentProgress{protocol::Version, content.stored, content.whole};
    // What began is let to its end: its size counted when it began.
    if (content.stored == 0 && store.contentBytes() + attachment->size > m_quota)
        return {ErrorCode::DiskFull, QStringLiteral("attachments' quota")};
    store.addPiece(record, piece.position, piece.bytes);
    content.stored += size;
    if (content.stored == content.size) {
        if (!isIntact(*attachment)) {
            store.removeContent(record);
            return {ErrorCode::Malformed, QStringLiteral("attachment is not what its record names")};
        }
        content.whole = true;
        noteArrival(record, receipt);
    }
    store.putContent(record, content);
    return AttachmentProgress{protocol::Version, content.stored, content.whole};
}

Result<void> AttachmentDesk::keep(const Id &record, const QByteArray &bytes, qint64 receipt)
{
    const std::optional<Attachment> attachment = m_ledger.read<Attachment>(record);
    if (!attachment)
        return {ErrorCode::NotFound, record.toString()};
    HubStore &store = m_ledger.store();
    const std::optional<Content> known = store.content(record);
    if (known && known->whole)
        return {};
    store.removeContent(record);
    for (qsizetype at = 0; at < bytes.size(); at += protocol::LargestPiece)
        store.addPiece(record, at,
                       QByteArrayView(bytes).sliced(at, std::min(protocol::LargestPiece, bytes.size() - at)));
    if (bytes.size() != attachment->size || !isIntact(*attachment))
        return {ErrorCode::Malformed, QStringLiteral("attachment is not what its record names")};
    store.putContent(record, {attachment->size, attachment->size, true});
    noteArrival(record, receipt);
    return {};
}

bool AttachmentDesk::isIntact(const Attachment &attachment) const
{
    storage::ContentHash hash(attachment.contentKey);
    for (qint64 position = 0; position < attachment.size;) {
        const QByteArray bytes = m_ledger.store().piece(attachment.id, position, protocol::LargestPiece);
        if (bytes.isEmpty())
            return false;
        hash.add(bytes);
        position += bytes.size();
    }
    return hash.result() == attachment.contentHash;
}

/// The record tells all who see it that the bytes can be fetched now.
void AttachmentDesk::noteArrival(const Id &record, qint64 receipt)
{
    const std::optional<Head> before = m_ledger.find(record);
    if (!before)
        return;
    m_ledger.startTransaction({0, receipt});
    auto attachment = recordOf<Attachment>(*before);
    attachment.arrived = true;
    Head after = *before;
    after.echo = 0;
    after.fields = encode(attachment);
    m_ledger.save(after, &*before);
}

Result<AttachmentPiece> AttachmentDesk::give(const Scope &scope, const Id &record, qint64 from,
                                             qint64 atMost) const
{
    const std::optional<Attachment> attachment = readable(scope, record);
    if (!attachment)
        return {ErrorCode::NotFound, record.toString()};
    const HubStore &store = m_ledger.store();
    const std::optional<Content> content = store.content(record);
    if (!content || !content->whole)
        return {ErrorCode::NotFound, record.toString()};
    if (from < 0 || from >= content->size || atMost <= 0)
        return {ErrorCode::Malformed, QStringLiteral("attachment position")};
    AttachmentPiece piece;
    piece.position = from;
    const qint64 most = std::min(atMost, protocol::LargestPiece);
    while (piece.bytes.size() < most) {
        const QByteArray bytes = store.piece(record, from + piece.bytes.size(), most - piece.bytes.size());
        if (bytes.isEmpty())
            break;
        piece.bytes += bytes;
    }
    if (piece.bytes.isEmpty())
        return {ErrorCode::NotFound, record.toString()};
    piece.check = storage::pieceCheck(attachment->contentKey, from, piece.bytes);
    return piece;
}

} // namespace samsprak::hub
