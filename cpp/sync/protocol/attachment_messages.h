// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/protocol/messages.h"

/// What tablet and hub say about attachments' bytes: `PUT /v1/attachments/<record>` with a piece answers how
/// far the hub has it, and so does one without bytes; `GET …?from=<position>&most=<bytes>` answers a piece.
namespace samsprak::protocol {

inline constexpr qint64 LargestPiece = 256 * 1024;
inline constexpr qint64 LargestPieceOverhead = 128; ///< of its message, before compression

struct AttachmentPiece
{
    int version = Version;
    qint64 position = 0;
    QByteArray bytes; ///< none: only asks how far the hub has it
    QByteArray check; ///< proves that these bytes belong to this attachment, here

    bool operator==(const AttachmentPiece &) const = default;
};

struct AttachmentProgress
{
    int version = Version;
    qint64 stored = 0; ///< bytes from the beginning that the hub has on disk
    bool whole = false;

    bool operator==(const AttachmentProgress &) const = default;
};

QByteArray encode(const AttachmentPiece &piece);
QByteArray encode(const AttachmentProgress &progress);
/// Errors as of the other messages; TooLarge for a piece beyond LargestPiece.
Result<AttachmentPiece> decodeAttachmentPiece(QByteArrayView bytes);
Result<AttachmentProgress> decodeAttachmentProgress(QByteArrayView bytes);

} // namespace samsprak::protocol
