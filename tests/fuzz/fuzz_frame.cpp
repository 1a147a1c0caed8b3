// SPDX-License-Identifier: MPL-2.0
#include "domain/field_map.h"
#include "sync/protocol/frame.h"
#include "sync/protocol/messages.h"

using namespace samsprak;

namespace {

constexpr qint64 SmallLimit = 1024 * 1024;

/// Both sides of a message: what was read must be written and read again as the same.
template <class Message>
void readTwice(const Result<Message> &read, Result<Message> (*decode)(QByteArrayView))
{
    if (!read)
        return;
    const Result<Message> again = decode(protocol::encode(*read));
    if (again && !(*again == *read))
        std::abort();
}

void decodeAll(QByteArrayView message)
{
    Result<protocol::SyncRequest> request = protocol::decodeSyncRequest(message);
    readTwice(request, &protocol::decodeSyncRequest);
    readTwice(protocol::decodeSyncReply(message), &protocol::decodeSyncReply);
    readTwice(protocol::decodeEnrolRequest(message), &protocol::decodeEnrolRequest);
    readTwice(protocol::decodeEnrolReply(message), &protocol::decodeEnrolReply);
    if (!request)
        return;
    const auto sameRecord = [](const Operation &operation) { return operation.fields; };
    static_cast<void>(protocol::mend(request->transactions, request->splices, sameRecord));
    for (const Transaction &transaction : request->transactions)
        for (const Operation &operation : transaction.operations)
            static_cast<void>(FieldMapView::parse(operation.fields));
}

} // namespace

/// The first byte says whether the rest is a frame or the message in one, which a fuzzer would seldom
/// compress.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (data[0] % 2 == 0) {
        decodeAll(rest);
    } else if (const Result<QByteArray> message = protocol::open(rest, SmallLimit)) {
        if (message->size() > SmallLimit)
            std::abort();
        decodeAll(*message);
    }
    return 0;
}
