// SPDX-License-Identifier: MPL-2.0
#include "sync/protocol/attachment_messages.h"

#include "domain/cbor.h"

namespace samsprak::protocol {

namespace {

Result<void> checked(const CborReader &in, int version)
{
    if (in.failed() || !in.atEnd())
        return {ErrorCode::Malformed, QStringLiteral("attachment message")};
    if (version > Version)
        return {ErrorCode::UnsupportedVersion, QStringLiteral("message version")};
    return {};
}

} // namespace

QByteArray encode(const AttachmentPiece &piece)
{
    CborWriter out;
    out.reserve(piece.bytes.size() + 64);
    out.array(4);
    out.integer(piece.version);
    out.integer(piece.position);
    out.bytes(piece.bytes);
    out.bytes(piece.check);
    return std::move(out).result();
}

Result<AttachmentPiece> decodeAttachmentPiece(QByteArrayView bytes)
{
    CborReader in(bytes);
    AttachmentPiece piece;
    if (in.array() != 4)
        in.fail();
    piece.version = int(in.integer());
    piece.position = in.integer();
    piece.bytes = in.bytes().toByteArray();
    piece.check = in.bytes().toByteArray();
    if (const Result<void> sound = checked(in, piece.version); !sound)
        return sound.error();
    if (piece.position < 0)
        return {ErrorCode::Malformed, QStringLiteral("attachment position")};
    if (piece.bytes.size() > LargestPiece)
        return {ErrorCode::TooLarge, QStringLiteral("attachment piece")};
    return piece;
}

QByteArray encode(const AttachmentProgress &progress)
{
    CborWriter out;
    out.array(3);
    out.integer(progress.version);
    out.integer(progress.stored);
    out.boolean(progress.whole);
    return std::move(out).result();
}

Result<AttachmentProgress> decodeAttachmentProgress(QByteArrayView bytes)
{
    CborReader in(bytes);
    AttachmentProgress progress;
    if (in.array() != 3)
        in.fail();
    progress.version = int(in.integer());
    progress.stored = in.integer();
    progress.whole = in.boolean();
    if (const Result<void> sound = checked(in, progress.version); !sound)
        return sound.error();
    return progress;
}

} // namespace samsprak::protocol
