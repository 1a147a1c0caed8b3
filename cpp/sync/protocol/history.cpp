// SPDX-License-Identifier: MPL-2.0
#include "sync/protocol/history.h"

#include "domain/cbor.h"

namespace samsprak::protocol {

namespace {

constexpr quint64 RequestSize = 2;
constexpr quint64 EntrySize = 6;

void writeId(CborWriter &out, const Id &id) { id.isNull() ? out.null() : out.id(id); }

Id readId(CborReader &in) { return in.skipNull() ? Id{} : in.id(); }

/// Opens an array of at least `wanted` elements; how many a newer version has added.
quint64 openArray(CborReader &in, quint64 wanted)
{
    const quint64 size = in.array();
    if (size < wanted)
        in.fail();
    return in.failed() ? 0 : size - wanted;
}

void skip(CborReader &in, quint64 values)
{
    for (; values > 0 && !in.failed(); --values)
        in.raw();
}

HistoryEntry readEntry(CborReader &in)
{
    HistoryEntry entry;
    const quint64 extra = openArray(in, EntrySize);
    entry.madeAt = in.integer();
    entry.actor = readId(in);
    entry.tablet = in.text();
    entry.sameTablet = in.boolean();
    entry.created = in.boolean();
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        entry.fields.push_back(uint16_t(in.unsignedInteger()));
    skip(in, extra);
    return entry;
}

template <class Message>
Result<Message> finished(const CborReader &in, Message message)
{
    if (in.failed() || !in.atEnd())
        return {ErrorCode::Malformed, QStringLiteral("history")};
    return message;
}

} // namespace

QByteArray encode(const HistoryRequest &request)
{
    CborWriter out;
    out.array(RequestSize);
    writeId(out, request.record);
    writeId(out, request.writer);
    return std::move(out).result();
}

QByteArray encode(const HistoryReply &reply)
{
    CborWriter out;
    out.array(1);
    out.array(reply.entries.size());
    for (const HistoryEntry &entry : reply.entries) {
        out.array(EntrySize);
        out.integer(entry.madeAt);
        writeId(out, entry.actor);
        out.text(entry.tablet);
        out.boolean(entry.sameTablet);
        out.boolean(entry.created);
        out.array(entry.fields.size());
        for (const uint16_t field : entry.fields)
            out.unsignedInteger(field);
    }
    return std::move(out).result();
}

Result<HistoryRequest> decodeHistoryRequest(QByteArrayView bytes)
{
    CborReader in(bytes);
    HistoryRequest request;
    const quint64 extra = openArray(in, RequestSize);
    request.record = readId(in);
    request.writer = readId(in);
    skip(in, extra);
    return finished(in, std::move(request));
}

Result<HistoryReply> decodeHistoryReply(QByteArrayView bytes)
{
    CborReader in(bytes);
    HistoryReply reply;
    const quint64 extra = openArray(in, 1);
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        reply.entries.push_back(readEntry(in));
    skip(in, extra);
    return finished(in, std::move(reply));
}

} // namespace samsprak::protocol
