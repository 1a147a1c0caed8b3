// SPDX-License-Identifier: MPL-2.0
#include "domain/field_codec.h"

namespace samsprak {

QString LocalTime::toString() const
{
    if (!isValid())
        return {};
    return date.toString(Qt::ISODate) + u'T' + time().toString(QStringLiteral("HH:mm"));
}

namespace {

/// The number that `digits` digits from `at` make; -1 when one of them is none. QDate's and QTime's own
/// parsers read any format, at a price that a hub with thousands of sessions feels.
int digitsAt(QStringView text, qsizetype at, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        const char16_t c = text[at + i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

} // namespace

LocalTime LocalTime::fromString(QStringView text)
{
    if (text.size() != 16 || text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':')
        return {};
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const QDate date(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    if (!date.isValid() || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return {};
    return {date, hour * 60 + minute};
}

void FieldCodec<IdSet>::write(CborWriter &out, const IdSet &value)
{
    out.array(value.size());
    for (const Id &id : value)
        out.id(id);
}

IdSet FieldCodec<IdSet>::read(CborReader &in)
{
    IdSet value;
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        value.insert(in.id());
    return value;
}

void FieldCodec<TextSet>::write(CborWriter &out, const TextSet &value)
{
    out.array(value.size());
    for (const QString &text : value)
        out.text(text);
}

TextSet FieldCodec<TextSet>::read(CborReader &in)
{
    TextSet value;
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        value.insert(in.text());
    return value;
}

} // namespace samsprak
