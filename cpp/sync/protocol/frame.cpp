// SPDX-License-Identifier: MPL-2.0
#include "sync/protocol/frame.h"

#include <QtEndian>

#include <zstd.h>

#include <memory>

namespace samsprak::protocol {

namespace {

constexpr char Magic[] = {'S', 'S', 'P', 'K'};
constexpr char FrameVersion = 1;
constexpr qsizetype HeaderSize = 4 + 1 + 4;
constexpr int CompressionLevel = 3;
/// What a visit changes is small: there the mobile network costs more than the processor.
constexpr int SmallMessage = 32 * 1024;
constexpr int SmallMessageLevel = 9;

struct CompressorDeleter
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct DecompressorDeleter
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

} // namespace

QByteArray seal(QByteArrayView message)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, CompressorDeleter> context(ZSTD_createCCtx());
    QByteArray frame(HeaderSize + qsizetype(ZSTD_compressBound(size_t(message.size()))), Qt::Uninitialized);
    std::copy(std::begin(Magic), std::end(Magic), frame.data());
    frame[4] = FrameVersion;
    qToBigEndian(quint32(message.size()), frame.data() + 5);
    const int level = message.size() <= SmallMessage ? SmallMessageLevel : CompressionLevel;
    const size_t size =
        ZSTD_compressCCtx(context.get(), frame.data() + HeaderSize, size_t(frame.size() - HeaderSize),
                          message.data(), size_t(message.size()), level);
    frame.resize(HeaderSize + qsizetype(size));
    return frame;
}

Result<QByteArray> open(QByteArrayView frame, qint64 limit)
{
    if (frame.size() < HeaderSize || !std::equal(std::begin(Magic), std::end(Magic), frame.data()))
        return {ErrorCode::Malformed, QStringLiteral("frame header")};
    if (frame[4] != FrameVersion)
        return {ErrorCode::UnsupportedVersion, QStringLiteral("frame version")};
    const qint64 declared = qFromBigEndian<quint32>(frame.data() + 5);
    if (declared > limit)
        return {ErrorCode::TooLarge, QStringLiteral("declared size")};
    thread_local const std::unique_ptr<ZSTD_DCtx, DecompressorDeleter> context(ZSTD_createDCtx());
    QByteArray message(declared, Qt::Uninitialized);
    // The output buffer is the declared size: a frame that grows beyond it fails instead of growing memory.
    const size_t size = ZSTD_decompressDCtx(context.get(), message.data(), size_t(declared),
                                            frame.data() + HeaderSize, size_t(frame.size() - HeaderSize));
    if (ZSTD_isError(size) || qint64(size) != declared)
        return {ErrorCode::Malformed, QStringLiteral("frame body")};
    return message;
}

} // namespace samsprak::protocol
