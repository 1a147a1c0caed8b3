// SPDX-License-Identifier: MPL-2.0
#include "domain/field_codec.h"

namespace samsprak {

QString LocalTime::toString() const
{
    if (!isValid())
        return {};
    return date.toString(Qt::ISODate) + u'T' + time().toString(QStringLiteral("HH:mm"));
}

LocalTime LocalTime::fromString(QStringView text)
{
    LocalTime result;
    if (text.size() != 16 || text[10] != u'T')
        return result;
    const QTime time = QTime::fromString(text.mid(11).toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return result;
    result.date = QDate::fromString(text.left(10).toString(), Qt::ISODate);
    result.minute = result.date.isValid() ? time.hour() * 60 + time.minute() : 0;
    return result;
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
