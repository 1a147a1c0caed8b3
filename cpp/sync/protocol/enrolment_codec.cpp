// SPDX-License-Identifier: MPL-2.0
#include "sync/protocol/message_reading.h"

namespace samsprak::protocol {

QByteArray encode(const EnrolRequest &request)
{
    CborWriter out;
    out.array(4);
    out.text(request.code);
    out.text(request.deviceName);
    writeId(out, request.writer);
    out.text(request.deviceToken);
    return std::move(out).result();
}

Result<EnrolRequest> decodeEnrolRequest(QByteArrayView bytes)
{
    CborReader in(bytes);
    EnrolRequest request;
    {
        Tuple tuple(in, 3);
        request.code = in.text();
        request.deviceName = in.text();
        request.writer = readId(in);
        if (tuple.goesOn())
            request.deviceToken = in.text();
    }
    return finished(in, std::move(request), Version);
}

QByteArray encode(const EnrolReply &reply)
{
    CborWriter out;
    out.array(9);
    out.text(reply.token);
    writeId(out, reply.actor);
    out.boolean(reply.isParticipant);
    writeId(out, reply.organisation);
    writeId(out, reply.membership);
    out.text(reply.displayName);
    out.text(reply.language);
    out.bytes(reply.sealingKey);
    out.text(reply.deviceToken);
    return std::move(out).result();
}

Result<EnrolReply> decodeEnrolReply(QByteArrayView bytes)
{
    CborReader in(bytes);
    EnrolReply reply;
    {
        Tuple tuple(in, 8);
        reply.token = in.text();
        reply.actor = readId(in);
        reply.isParticipant = in.boolean();
        reply.organisation = readId(in);
        reply.membership = readId(in);
        reply.displayName = in.text();
        reply.language = in.text();
        reply.sealingKey = in.bytes().toByteArray();
        if (tuple.goesOn())
            reply.deviceToken = in.text();
    }
    return finished(in, std::move(reply), Version);
}

} // namespace samsprak::protocol
