// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/entity.h"
#include "domain/result.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace samsprak::cli {

/// A record as a file describes it: only the fields that the file has columns for, defaults written out.
struct ImportedRecord
{
    Kind kind = Kind::Unknown;
    Id id;
    Bucket bucket;
    QByteArray fields;
};

/// What is there before the import.
class ExistingRecords
{
public:
    virtual ~ExistingRecords() = default;
    /// The encoded field map; empty when there is no such record.
    virtual std::optional<QByteArray> fields(const Id &id) const = 0;
    virtual void forEach(Kind kind,
                         const std::function<void(const Id &, const QByteArray &)> &visit) const = 0;
};

/// A record being filled in, which remembers what was given.
template <class E>
class RecordDraft
{
public:
    explicit RecordDraft(const Id &id) { record.id = id; }

    template <class T>
    void set(T E::*member, T value)
    {
        record.*member = std::move(value);
        const auto note = [&]<class U>(const FieldDeclaration<E, U> &f) {
            if constexpr (std::is_same_v<T, U>)
                if (f.member == member)
                    m_given.insert(f.number);
        };
        std::apply([&](const auto &...f) { (note(f), ...); }, Declaration<E>::fields);
    }

    ImportedRecord imported() const
    {
        FieldMapBuilder fields;
        const auto add = [&]<class T>(const FieldDeclaration<E, T> &f) {
            if (!m_given.contains(f.number))
                return;
            CborWriter value;
            FieldCodec<T>::write(value, record.*f.member);
            fields.add(f.number, value.result());
        };
        std::apply([&](const auto &...f) { (add(f), ...); }, Declaration<E>::fields);
        return {Declaration<E>::kind, record.id, Declaration<E>::home(record), fields.take()};
    }

    E record;

private:
    std::set<uint16_t> m_given;
};

/// Everything that the files describe, in the order of the files.
class ImportDraft
{
public:
    explicit ImportDraft(const ExistingRecords &existing)
        : m_existing(existing)
    {
    }

    template <class E>
    void add(const RecordDraft<E> &draft)
    {
        add(draft.imported());
    }
    void add(ImportedRecord record);
    /// The bytes that an attachment among the records names.
    void addContent(const Id &attachment, QByteArray bytes) { m_contents[attachment] = std::move(bytes); }
    const std::map<Id, QByteArray> &contents() const { return m_contents; }
    /// Takes a record away that an earlier import made and that the files no longer have.
    void remove(Kind kind, const Id &id, const Bucket &bucket);

    /// In the files, or there before.
    bool contains(const Id &id) const;
    /// As it will be after the import.
    template <class E>
    std::optional<E> find(const Id &id) const
    {
        const QByteArray bytes = fieldsOf(id);
        const auto view = FieldMapView::parse(bytes);
        if (!view || !contains(id))
            return {};
        E record = decode<E>(*view);
        record.id = id;
        return record;
    }
    template <class E>
    void forEachExisting(const std::function<void(const E &)> &visit) const
    {
        m_existing.forEach(Declaration<E>::kind, [&](const Id &id, const QByteArray &bytes) {
            if (const auto view = FieldMapView::parse(bytes)) {
                E record = decode<E>(*view);
                record.id = id;
                visit(record);
            }
        });
    }
    /// All records of a kind, as they will be after the import.
    template <class E>
    void forEach(const std::function<void(const E &)> &visit) const
    {
        for (const ImportedRecord &record : m_records)
            if (record.kind == Declaration<E>::kind)
                visit(*find<E>(record.id));
        forEachExisting<E>([&](const E &record) {
            if (!isInFiles(record.id))
                visit(record);
        });
    }
    /// All organisations, before and in the files.
    std::set<Id> organisations() const;
    bool isInFiles(const Id &id) const { return m_index.contains(id); }

    const std::vector<ImportedRecord> &records() const { return m_records; }
    const std::vector<ImportedRecord> &removed() const { return m_removed; }

private:
    QByteArray fieldsOf(const Id &id) const;

    const ExistingRecords &m_existing;
    std::vector<ImportedRecord> m_records;
    std::map<Id, size_t> m_index;
    std::vector<ImportedRecord> m_removed;
    std::map<Id, QByteArray> m_contents;
};

} // namespace samsprak::cli
