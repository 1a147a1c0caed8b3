// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/cbor.h"
#include "domain/id.h"
#include "domain/result.h"
#include "sync/protocol/messages.h"

/// What the codecs of the messages share. Not for others to include.
namespace samsprak::protocol {

inline void writeId(CborWriter &out, const Id &id) { id.isNull() ? out.null() : out.id(id); }

inline Id readId(CborReader &in) { return in.skipNull() ? Id{} : in.id(); }

/// Opens an array of at least `wanted` elements; the rest is from a newer version and is skipped by `close`.
class Tuple
{
public:
    Tuple(CborReader &in, quint64 wanted)
        : m_in(in)
        , m_extra(in.array())
    {
        if (m_extra < wanted)
            in.fail();
        else
            m_extra -= wanted;
    }
    ~Tuple()
    {
        for (; m_extra > 0 && !m_in.failed(); --m_extra)
            m_in.raw();
    }
    Tuple(const Tuple &) = delete;
    Tuple &operator=(const Tuple &) = delete;
    /// Whether an element follows that older versions did not send; it is then the caller's to read.
    bool goesOn()
    {
        if (m_extra == 0 || m_in.failed())
            return false;
        --m_extra;
        return true;
    }

private:
    CborReader &m_in;
    quint64 m_extra;
};

/// The message, when the bytes were one to their end and of a version that this build reads.
template <class T>
Result<T> finished(const CborReader &in, T value, int version)
{
    if (in.failed() || !in.atEnd())
        return {ErrorCode::Malformed, QStringLiteral("message")};
    if (version > Version)
        return {ErrorCode::UnsupportedVersion, QStringLiteral("message version")};
    return value;
}

} // namespace samsprak::protocol
