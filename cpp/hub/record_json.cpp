// SPDX-License-Identifier: MPL-2.0
#include "hub/record_json.h"

#include <QJsonArray>

namespace samsprak::hub {

namespace {

QJsonValue readValue(CborReader &in);

QJsonArray readArray(CborReader &in)
{
    QJsonArray array;
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        array.append(readValue(in));
    return array;
}

QJsonObject readMap(CborReader &in)
{
    QJsonObject object;
    for (quint64 left = in.map(); left > 0 && !in.failed(); --left) {
        const QString key =
            in.peek() == CborReader::Type::Text ? in.text() : readValue(in).toVariant().toString();
        object[key] = readValue(in);
    }
    return object;
}

QJsonValue readValue(CborReader &in)
{
    switch (in.peek()) {
    case CborReader::Type::Unsigned:
    case CborReader::Type::Negative:
        return in.integer();
    case CborReader::Type::Bytes: {
        const QByteArrayView bytes = in.bytes();
        if (bytes.size() == Id::Size)
            return Id::fromBytes(bytes).toString();
        return QString::fromLatin1(bytes.toByteArray().toBase64());
    }
    case CborReader::Type::Text:
        return in.text();
    case CborReader::Type::Array:
        return readArray(in);
    case CborReader::Type::Map:
        return readMap(in);
    case CborReader::Type::Boolean:
        return in.boolean();
    default:
        in.raw();
        return QJsonValue::Null;
    }
}

/// A translated text by language, without who wrote it when.
QJsonObject texts(QByteArrayView value)
{
    CborReader in(value);
    const TranslatedText text = TranslatedText::read(in);
    QJsonObject object;
    for (const auto &[language, translation] : text.texts())
        object[language] = translation.text;
    return object;
}

QJsonValue fieldValue(const FieldSpan &span, const FieldDescription *field)
{
    if (field && field->type == FieldType::TranslatedText)
        return texts(span.value);
    CborReader in(span.value);
    if (field && field->type == FieldType::Bytes)
        return QString::fromLatin1(in.bytes().toByteArray().toBase64());
    return readValue(in);
}

} // namespace

QJsonObject recordJson(const Head &head, const EntityDescription *entity)
{
    QJsonObject fields;
    if (const auto view = FieldMapView::parse(head.fields)) {
        for (const FieldSpan &span : *view) {
            const FieldDescription *field = entity ? entity->field(span.number) : nullptr;
            const QString name = field ? QString::fromLatin1(field->name) : QString::number(span.number);
            fields[name] = fieldValue(span, field);
        }
    }
    QJsonObject record{{QStringLiteral("kind"),
                        entity ? QString::fromLatin1(entity->name) : QString::number(int(head.kind))},
                       {QStringLiteral("id"), head.id.toString()},
                       {QStringLiteral("bucket"), head.bucket.toString()},
                       {QStringLiteral("revision"), head.revision},
                       {QStringLiteral("fields"), fields}};
    if (head.deleted)
        record[QStringLiteral("deleted")] = true;
    return record;
}

} // namespace samsprak::hub
