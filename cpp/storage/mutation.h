// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"
#include "domain/replication.h"

#include <algorithm>
#include <vector>

namespace samsprak::storage {

/// What one person does in one go, as a plain value: no file and no clock. `Replica::commit` writes the rows
/// and the outbox together.
class Mutation
{
public:
    /// In place of the base revision of an operation whose record must be there.
    static constexpr qint64 OfExistingRecord = -1;

    /// A new record; its id must be set, its bucket follows from the declaration.
    template <class E>
    void create(E &record)
    {
        record.bucket = Declaration<E>::home(record);
        add<E>(OperationType::Set, record.id, record.bucket, samsprak::encode(record));
    }

    /// The fields in which the two differ, each in the way in which the hub merges it: values as they are,
    /// sets by element, translated texts by language. Moves the record when its home has changed.
    template <class E>
    void update(const E &before, const E &after)
    {
        FieldChanges changes;
        std::apply([&](const auto &...f) { (changes.compare(f, before, after), ...); },
                   Declaration<E>::fields);
        addIfAny<E>(OperationType::Set, before, changes.set);
        addIfAny<E>(OperationType::Add, before, changes.added);
        addIfAny<E>(OperationType::Remove, before, changes.removed);
        addIfAny<E>(OperationType::MapSet, before, changes.languages);
        const Bucket home = Declaration<E>::home(after);
        if (!before.bucket.isNull() && !(home == before.bucket)) {
            add<E>(OperationType::Move, before.id, before.bucket, {}, OfExistingRecord);
            m_operations.back().target = home;
        }
    }

    template <class E>
    void remove(const E &record)
    {
        add<E>(OperationType::Delete, record.id, record.bucket, {}, OfExistingRecord);
    }

    /// A wish that the hub decides about. `before` may be `E{}` for a new record; the tablet shows `after`.
    template <class E>
    void intent(QLatin1String name, const E &before, const E &after)
    {
        add<E>(OperationType::Intent, after.id, Declaration<E>::home(after), changedFields(before, after),
               before.id.isNull() ? 0 : OfExistingRecord);
        m_operations.back().intent = name;
    }

    /// One field of a record that is known by its number only, as a conflict knows it; `value` is encoded.
    void setField(Kind kind, const Id &record, const Bucket &bucket, uint16_t fieldNumber,
                  QByteArrayView value)
    {
        FieldMapBuilder fields;
        fields.add(fieldNumber, value);
        Operation operation;
        operation.kind = kind;
        operation.record = record;
        operation.bucket = bucket;
        operation.fields = fields.take();
        m_operations.push_back(std::move(operation));
    }

    bool isEmpty() const { return m_operations.empty(); }
    /// In the order in which they were asked for. Base revisions are not known yet: 0 where the record may be
    /// new, else OfExistingRecord.
    const std::vector<Operation> &operations() const { return m_operations; }

private:
    struct FieldChanges
    {
        FieldMapBuilder set, added, removed, languages;

        template <class E, class T>
        void compare(const FieldDeclaration<E, T> &f, const E &before, const E &after)
        {
            const T &old = before.*f.member;
            const T &now = after.*f.member;
            if (old == now)
                return;
            if constexpr (std::same_as<T, IdSet> || std::same_as<T, TextSet>) {
                if (f.merge == MergeRule::PerElement)
                    return compareElements(f.number, old, now);
            } else if constexpr (std::same_as<T, TranslatedText>) {
                if (f.merge == MergeRule::PerElement)
                    return compareLanguages(f.number, old, now);
            }
            write(set, f.number, now);
        }

    private:
        template <class T>
        static void write(FieldMapBuilder &map, uint16_t number, const T &value)
        {
            CborWriter out;
            FieldCodec<T>::write(out, value);
            map.add(number, out.result());
        }
        template <class T>
        void compareElements(uint16_t number, const T &old, const T &now)
        {
            T joined, left;
            std::set_difference(now.begin(), now.end(), old.begin(), old.end(),
                                std::inserter(joined, joined.end()));
            std::set_difference(old.begin(), old.end(), now.begin(), now.end(),
                                std::inserter(left, left.end()));
            if (!joined.empty())
                write(added, number, joined);
            if (!left.empty())
                write(removed, number, left);
        }
        void compareLanguages(uint16_t number, const TranslatedText &old, const TranslatedText &now)
        {
            TranslatedText changed;
            for (const auto &[language, translation] : now.texts()) {
                const auto known = old.texts().find(language);
                if (known == old.texts().end() || !(known->second == translation))
                    changed.set(language, translation);
            }
            // A language that is taken away becomes an empty text: absence alone would not travel.
            for (const auto &[language, translation] : old.texts())
                if (!now.texts().contains(language))
                    changed.set(language, {});
            write(languages, number, changed);
        }
    };

    template <class E>
    void add(OperationType type, const Id &record, const Bucket &bucket, QByteArray fields, qint64 base = 0)
    {
        Operation operation;
        operation.type = type;
        operation.kind = Declaration<E>::kind;
        operation.record = record;
        operation.bucket = bucket;
        operation.baseRevision = base;
        operation.fields = std::move(fields);
        m_operations.push_back(std::move(operation));
    }
    template <class E>
    void addIfAny(OperationType type, const E &before, FieldMapBuilder &fields)
    {
        if (!fields.isEmpty())
            add<E>(type, before.id, before.bucket.isNull() ? Declaration<E>::home(before) : before.bucket,
                   fields.take(), OfExistingRecord);
    }

    std::vector<Operation> m_operations;
};

} // namespace samsprak::storage
