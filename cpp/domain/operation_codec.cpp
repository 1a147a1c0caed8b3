// SPDX-License-Identifier: MPL-2.0
#include "domain/operation_codec.h"

namespace samsprak {

void writeOperation(CborWriter &out, const Operation &operation, BucketWriter &buckets)
{
    const bool plain = operation.intent.isEmpty() && operation.target.isNull();
    out.array(plain ? 6 : 8);
    out.unsignedInteger(quint64(operation.type));
    out.unsignedInteger(quint64(operation.kind));
    out.id(operation.record);
    buckets.write(out, operation.bucket);
    out.integer(operation.baseRevision);
    operation.fields.isEmpty() ? out.null() : out.raw(operation.fields);
    if (!plain) {
        out.text(operation.intent);
        buckets.write(out, operation.target);
    }
}

Operation readOperation(CborReader &in, BucketReader &buckets)
{
    Operation operation;
    quint64 size = in.array();
    if (size < 6) {
        in.fail();
        return operation;
    }
    operation.type = OperationType(in.unsignedInteger());
    operation.kind = Kind(in.unsignedInteger());
    operation.record = in.id();
    operation.bucket = buckets.read(in);
    operation.baseRevision = in.integer();
    if (!in.skipNull())
        operation.fields = in.raw().toByteArray();
    size -= 6;
    if (size >= 2) {
        operation.intent = in.text();
        operation.target = buckets.read(in);
        size -= 2;
    }
    for (; size > 0 && !in.failed(); --size)
        in.raw();
    return operation;
}

QByteArray encodeOperations(const std::vector<Operation> &operations)
{
    CborWriter out;
    BucketWriter buckets;
    out.array(operations.size());
    for (const Operation &operation : operations)
        writeOperation(out, operation, buckets);
    return std::move(out).result();
}

Result<std::vector<Operation>> decodeOperations(QByteArrayView bytes)
{
    CborReader in(bytes);
    BucketReader buckets;
    std::vector<Operation> operations;
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        operations.push_back(readOperation(in, buckets));
    if (in.failed() || !in.atEnd())
        return {ErrorCode::Malformed, QStringLiteral("operations")};
    return operations;
}

} // namespace samsprak
