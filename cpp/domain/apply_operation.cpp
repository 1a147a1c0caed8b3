// SPDX-License-Identifier: MPL-2.0
#include "domain/apply_operation.h"

#include <map>
#include <set>

namespace samsprak {

namespace {

/// A set's elements in their encoding: ids and texts alike, ordered by their bytes as the encoding orders
/// them.
using Elements = std::set<QByteArray>;

std::optional<Elements> readElements(QByteArrayView encoded)
{
    Elements elements;
    if (encoded.isEmpty())
        return elements;
    CborReader in(encoded);
    for (quint64 left = in.array(); left > 0 && !in.failed(); --left)
        elements.insert(in.raw().toByteArray());
    if (in.failed())
        return std::nullopt;
    return elements;
}

QByteArray writeElements(const Elements &elements)
{
    CborWriter out;
    out.array(elements.size());
    for (const QByteArray &element : elements)
        out.raw(element);
    return std::move(out).result();
}

using Entries = std::map<QByteArray, QByteArray>;

std::optional<Entries> readEntries(QByteArrayView encoded)
{
    Entries entries;
    if (encoded.isEmpty())
        return entries;
    CborReader in(encoded);
    for (quint64 left = in.map(); left > 0 && !in.failed(); --left) {
        const QByteArray key = in.raw().toByteArray();
        entries[key] = in.raw().toByteArray();
    }
    if (in.failed())
        return std::nullopt;
    return entries;
}

QByteArray writeEntries(const Entries &entries)
{
    CborWriter out;
    out.map(entries.size());
    for (const auto &[key, value] : entries) {
        out.raw(key);
        out.raw(value);
    }
    return std::move(out).result();
}

std::optional<QByteArray> withElements(QByteArrayView base, QByteArrayView change, OperationType type)
{
    std::optional<Elements> elements = readElements(base);
    const std::optional<Elements> changed = readElements(change);
    if (!elements || !changed)
        return std::nullopt;
    for (const QByteArray &element : *changed) {
        if (type == OperationType::Add)
            elements->insert(element);
        else
            elements->erase(element);
    }
    return writeElements(*elements);
}

std::optional<QByteArray> withEntries(QByteArrayView base, QByteArrayView change)
{
    std::optional<Entries> entries = readEntries(base);
    const std::optional<Entries> changed = readEntries(change);
    if (!entries || !changed)
        return std::nullopt;
    for (const auto &[key, value] : *changed)
        entries->insert_or_assign(key, value);
    return writeEntries(*entries);
}

/// Only sets and translated texts are merged by element; an unknown kind of a newer app is taken at its word.
bool suits(OperationType type, const EntityDescription *entity, uint16_t number)
{
    const FieldDescription *field = entity ? entity->field(number) : nullptr;
    if (!field)
        return true;
    if (type == OperationType::MapSet)
        return field->type == FieldType::TranslatedText;
    return field->type == FieldType::IdentifierSet || field->type == FieldType::TextSet;
}

Result<QByteArray> appliedByElement(const FieldMapView &base, const FieldMapView &change, OperationType type,
                                    const EntityDescription *entity)
{
    FieldMapBuilder patch;
    for (const FieldSpan &field : change) {
        if (!suits(type, entity, field.number))
            return {ErrorCode::Malformed,
                    QStringLiteral("operation does not suit field %1").arg(field.number)};
        const QByteArrayView old = base.value(field.number);
        const std::optional<QByteArray> value = type == OperationType::MapSet
                                                    ? withEntries(old, field.value)
                                                    : withElements(old, field.value, type);
        if (!value)
            return {ErrorCode::Malformed, QStringLiteral("elements of field %1").arg(field.number)};
        patch.add(field.number, *value);
    }
    const QByteArray encoded = patch.take();
    return patched(base, *FieldMapView::parse(encoded));
}

} // namespace

Result<QByteArray> applied(const FieldMapView &base, const Operation &operation,
                           const EntityDescription *entity)
{
    const QByteArray fields = operation.fields.isEmpty() ? emptyFieldMap() : operation.fields;
    const std::optional<FieldMapView> change = FieldMapView::parse(fields);
    if (!change)
        return {ErrorCode::Malformed, QStringLiteral("operation's field map")};
    switch (operation.type) {
    case OperationType::Set:
    case OperationType::Append:
    case OperationType::Intent:
        return patched(base, *change);
    case OperationType::Add:
    case OperationType::Remove:
    case OperationType::MapSet:
        return appliedByElement(base, *change, operation.type, entity);
    case OperationType::Delete:
    case OperationType::Move:
        return patched(base, {});
    }
    return {ErrorCode::Malformed, QStringLiteral("operation type")};
}

} // namespace samsprak
