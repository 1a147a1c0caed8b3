// SPDX-License-Identifier: MPL-2.0
#include "hub/merge.h"

#include <optional>

namespace samsprak::hub {

namespace {

MergeRule ruleOf(const EntityDescription *entity, uint16_t number)
{
    const FieldDescription *field = entity ? entity->field(number) : nullptr;
    return field ? field->merge : MergeRule::LaterWins;
}

/// What a field that is not there stands for, so that a person can put it back.
QByteArray absentValue(const EntityDescription *entity, uint16_t number)
{
    const FieldDescription *field = entity ? entity->field(number) : nullptr;
    CborWriter out;
    if (!field) {
        out.null();
        return out.result();
    }
    switch (field->type) {
    case FieldType::Boolean:
        out.boolean(false);
        break;
    case FieldType::Integer:
        out.integer(0);
        break;
    case FieldType::Text:
        out.text({});
        break;
    case FieldType::Identifier:
        out.null();
        break;
    case FieldType::TranslatedText:
        out.map(0);
        break;
    case FieldType::Bytes:
        out.bytes({});
        break;
    case FieldType::IdentifierSet:
    case FieldType::TextSet:
    case FieldType::List:
        out.array(0);
        break;
    }
    return out.result();
}

/// The operation's fields without those that only the hub writes; nothing when the map is malformed.
std::optional<QByteArray> permitted(const Operation &operation, const EntityDescription *entity,
                                    bool &stripped)
{
    const QByteArray bytes = operation.fields.isEmpty() ? emptyFieldMap() : operation.fields;
    const auto sent = FieldMapView::parse(bytes);
    if (!sent)
        return std::nullopt;
    FieldMapBuilder kept;
    for (const FieldSpan &field : *sent) {
        if (ruleOf(entity, field.number) == MergeRule::HubOnly)
            stripped = true;
        else
            kept.add(field.number, field.value);
    }
    return stripped ? kept.take() : bytes;
}

/// One languages map, taken apart without copying.
using Entries = std::vector<std::pair<QByteArrayView, QByteArrayView>>;

std::optional<Entries> entriesOf(QByteArrayView map)
{
    Entries entries;
    if (map.isEmpty())
        return entries;
    CborReader in(map);
    for (quint64 left = in.map(); left > 0 && !in.failed(); --left) {
        const QByteArrayView key = in.raw();
        entries.emplace_back(key, in.raw());
    }
    if (in.failed())
        return std::nullopt;
    return entries;
}

QByteArray mapOf(const Entries &entries)
{
    CborWriter out;
    out.map(entries.size());
    for (const auto &[key, value] : entries) {
        out.raw(key);
        out.raw(value);
    }
    return std::move(out).result();
}

QByteArrayView valueOf(const Entries &entries, QByteArrayView key)
{
    for (const auto &[known, value] : entries)
        if (known == key)
            return value;
    return {};
}

class Merging
{
public:
    Merging(const FieldMapView &current, const FieldStamps &stamps, const Operation &operation,
            const EntityDescription *entity, const Stamp &incoming)
        : m_current(current)
        , m_operation(operation)
        , m_entity(entity)
        , m_incoming(incoming)
    {
        m_result.stamps = stamps;
    }

    Result<Merge> run(const FieldMapView &sent)
    {
        for (const FieldSpan &field : sent) {
            const bool byLanguage = m_operation.type == OperationType::MapSet;
            const bool byElement =
                m_operation.type == OperationType::Add || m_operation.type == OperationType::Remove;
            if (byElement)
                takeElements(field);
            else if (byLanguage ? !mergeLanguages(field) : !mergeScalar(field))
                return {ErrorCode::Malformed, QStringLiteral("field %1").arg(field.number)};
        }
        return finish();
    }

private:
    bool isContested(const Stamp &stamp) const
    {
        return stamp.revision > m_operation.baseRevision && stamp.writer != m_incoming.writer;
    }
    bool wins(uint16_t number, const Stamp &stamp) const
    {
        return ruleOf(m_entity, number) != MergeRule::AskPerson && m_incoming.madeAt >= stamp.madeAt;
    }

    /// One's own change of one language does not hide what somebody else did to another; once one has changed
    /// each of them since, nothing of theirs is left.
    std::optional<Stamp> changeByOthers(const FieldSpan &field) const
    {
        const FieldDescription *known = m_entity ? m_entity->field(field.number) : nullptr;
        const auto now = entriesOf(m_current.value(field.number));
        const auto sent = entriesOf(field.value);
        if (!known || known->type != FieldType::TranslatedText || !now || !sent)
            return m_result.stamps.changeByOthers(field.number, m_operation.baseRevision, m_incoming.writer);
        std::optional<Stamp> newest;
        for (const Entries *texts : {&*now, &*sent})
            for (const auto &[language, text] : *texts) {
                const Stamp stamp = m_result.stamps.of(field.number, language);
                if (isContested(stamp) && (!newest || stamp.revision > newest->revision))
                    newest = stamp;
            }
        return newest;
    }

    void takeWhole(const FieldSpan &field)
    {
        m_patch.add(field.number, field.value);
        m_result.stamps.set(field.number, m_incoming);
    }

    /// Elements join and leave beside those of others, who are still to be asked when the whole is replaced.
    void takeElements(const FieldSpan &field)
    {
        m_patch.add(field.number, field.value);
        m_result.stamps.join(field.number, m_incoming);
    }

    bool mergeScalar(const FieldSpan &field)
    {
        const std::optional<Stamp> others = changeByOthers(field);
        if (!others || m_current.value(field.number) == field.value) {
            takeWhole(field);
            return true;
        }
        const Stamp stamp = *others;
        m_result.asSent = false;
        const QByteArray now = m_current.contains(field.number) ? m_current.value(field.number).toByteArray()
                                                                : absentValue(m_entity, field.number);
        FieldConflict conflict{field.number, field.value.toByteArray(), now, m_incoming, stamp};
        if (now == conflict.kept) {
            takeWhole(field);
            return true;
        }
        if (wins(field.number, stamp)) {
            takeWhole(field);
        } else {
            std::swap(conflict.kept, conflict.other);
            std::swap(conflict.keptStamp, conflict.otherStamp);
        }
        m_result.conflicts.push_back(std::move(conflict));
        return true;
    }

    /// Each language on its own. What loses is shown as the whole text that would have been.
    bool mergeLanguages(const FieldSpan &field)
    {
        const auto now = entriesOf(m_current.value(field.number));
        const auto sent = entriesOf(field.value);
        if (!now || !sent)
            return false;
        Entries taken, lost;
        std::optional<FieldConflict> conflict;
        for (const auto &[language, text] : *sent) {
            const Stamp stamp = m_result.stamps.of(field.number, language);
            const QByteArrayView old = valueOf(*now, language);
            const bool contested = isContested(stamp) && !old.isEmpty() && old != text;
            const bool won = !contested || wins(field.number, stamp);
            if (contested) {
                conflict =
                    FieldConflict{field.number, {}, {}, won ? m_incoming : stamp, won ? stamp : m_incoming};
                lost.emplace_back(language, won ? old : text);
            }
            if (won) {
                taken.emplace_back(language, text);
                m_result.stamps.set(field.number, language, m_incoming);
            }
        }
        if (!taken.empty())
            m_patch.add(field.number, mapOf(taken));
        if (conflict)
            m_lostTexts.emplace_back(*conflict, mapOf(lost));
        return true;
    }

    Result<Merge> finish()
    {
        Operation winning = m_operation;
        winning.fields = m_patch.take();
        Result<QByteArray> fields = applied(m_current, winning, m_entity);
        if (!fields)
            return fields.error();
        m_result.fields = std::move(*fields);
        const auto after = FieldMapView::parse(m_result.fields);
        for (auto &[conflict, texts] : m_lostTexts) {
            m_result.asSent = false;
            FieldMapBuilder field;
            field.add(conflict.field, texts);
            winning.fields = field.take();
            const Result<QByteArray> whole = applied(*after, winning, m_entity);
            if (!whole)
                return whole.error();
            conflict.kept = after->value(conflict.field).toByteArray();
            conflict.other = FieldMapView::parse(*whole)->value(conflict.field).toByteArray();
            m_result.conflicts.push_back(std::move(conflict));
        }
        return std::move(m_result);
    }

    const FieldMapView &m_current;
    const Operation &m_operation;
    const EntityDescription *m_entity;
    Stamp m_incoming;
    FieldMapBuilder m_patch;
    std::vector<std::pair<FieldConflict, QByteArray>> m_lostTexts;
    Merge m_result;
};

} // namespace

Result<Merge> merged(const FieldMapView &current, const FieldStamps &stamps, const Operation &operation,
                     const EntityDescription *entity, const Stamp &incoming)
{
    bool stripped = false;
    const auto bytes = permitted(operation, entity, stripped);
    const auto sent = bytes ? FieldMapView::parse(*bytes) : std::nullopt;
    if (!sent)
        return {ErrorCode::Malformed, QStringLiteral("operation's field map")};
    if (stripped && sent->isEmpty() && operation.type != OperationType::Intent)
        return {ErrorCode::Forbidden, QStringLiteral("fields of the hub")};
    Result<Merge> result = Merging(current, stamps, operation, entity, incoming).run(*sent);
    if (result && stripped)
        result->asSent = false;
    return result;
}

Result<Merge> created(const Operation &operation, const EntityDescription *entity, const Stamp &incoming)
{
    bool stripped = false;
    const auto bytes = permitted(operation, entity, stripped);
    if (!bytes)
        return {ErrorCode::Malformed, QStringLiteral("operation's field map")};
    Operation allowed = operation;
    allowed.fields = *bytes;
    Result<QByteArray> fields = applied({}, allowed, entity);
    if (!fields)
        return fields.error();
    return Merge{std::move(*fields), FieldStamps(incoming), {}, !stripped};
}

} // namespace samsprak::hub
