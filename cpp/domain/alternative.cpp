// SPDX-License-Identifier: MPL-2.0
#include "domain/refusal.h"

namespace samsprak {

void Alternative::write(CborWriter &out) const
{
    out.array(5);
    out.text(codeOf(kind));
    FieldCodec<Id>::write(out, interpreter);
    out.text(start.toString());
    out.integer(durationMinutes);
    out.text(codeOf(mode));
}

Alternative Alternative::read(CborReader &in)
{
    Alternative result;
    quint64 left = in.array();
    if (left < 5) {
        in.fail();
        return result;
    }
    result.kind = fromCode<AlternativeKind>(in.text());
    result.interpreter = FieldCodec<Id>::read(in);
    result.start = LocalTime::fromString(in.text());
    result.durationMinutes = int(in.integer());
    result.mode = fromCode<BookingMode>(in.text());
    for (left -= 5; left > 0 && !in.failed(); --left)
        in.raw();
    return result;
}

} // namespace samsprak
