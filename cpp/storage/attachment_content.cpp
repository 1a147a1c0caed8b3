// SPDX-License-Identifier: MPL-2.0
#include "storage/attachment_content.h"

#include <algorithm>

namespace samsprak::storage {

AttachmentState AttachmentContent::state(const Id &record) const
{
    AttachmentState state;
    {
        Statement row = m_database.statement("SELECT size, here, whole, sent, on_hub, last_used "
                                             "FROM attachment WHERE record = ? AND draft = 0");
        if (row.bindId(1, record).step()) {
            state.size = row.integer(0);
            state.here = row.integer(1);
            state.whole = row.integer(2) != 0;
            state.sent = row.integer(3);
            state.onHub = row.integer(4) != 0;
            state.lastUsed = row.integer(5);
        }
    }
    Statement pin = m_database.statement("SELECT 1 FROM attachment_pin WHERE record = ?");
    state.pinned = pin.bindId(1, record).step();
    return state;
}

QByteArray AttachmentContent::read(const Id &record, qint64 position, qint64 atMost) const
{
    QByteArray bytes;
    // From the last piece that begins at or before the position.
    Statement pieces = m_database.statement(
        "SELECT p.position, p.bytes FROM attachment a JOIN attachment_piece p ON p.attachment = a.number "
        "WHERE a.record = ?1 AND p.position >= coalesce((SELECT max(position) FROM attachment_piece "
        "WHERE attachment = a.number AND position <= ?2), 0) AND p.position < ?3 ORDER BY p.position");
    pieces.bindId(1, record).bind(2, position).bind(3, position + atMost);
    while (bytes.size() < atMost && pieces.step()) {
        const QByteArrayView piece = pieces.blob(1);
        const qint64 skipped = position + bytes.size() - pieces.integer(0);
        if (skipped < 0 || skipped >= piece.size())
            break;
        const qsizetype size = std::min<qint64>(piece.size() - skipped, atMost - bytes.size());
        bytes.append(piece.data() + skipped, size);
    }
    return bytes;
}

} // namespace samsprak::storage
