// SPDX-License-Identifier: MPL-2.0
#include "sync/protocol/splice.h"

#include "domain/field_map.h"
#include "sync/protocol/messages.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace samsprak::protocol {

namespace {

constexpr quint64 SplicesSize = 5;
constexpr qsizetype ShortestText = 24;
constexpr qsizetype LeastSaved = 12;
constexpr qsizetype CheckSize = 8;
/// A frame holds at most this before anything is left out; twice as much is what no tablet sends.
constexpr qint64 MostMended = 2 * MaximumPushBytes;

/// The text's bytes, or nothing when the value is no text.
std::optional<QByteArrayView> textOf(QByteArrayView value)
{
    CborReader in(value);
    if (value.isEmpty() || in.peek() != CborReader::Type::Text)
        return std::nullopt;
    const QByteArrayView text = in.utf8();
    return in.failed() ? std::nullopt : std::optional(text);
}

class Check
{
public:
    void add(QByteArrayView text)
    {
        const quint32 size = qToBigEndian(quint32(text.size()));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        m_hash.addData(text);
    }
    QByteArray result() const { return m_hash.result().left(CheckSize); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2s_128};
};

bool setsTexts(const Operation &operation)
{
    return (operation.type == OperationType::Set || operation.type == OperationType::Intent) &&
           !operation.fields.isEmpty();
}

/// Cuts one operation after the other.
class Cutting
{
public:
    explicit Cutting(const KnownFields &known)
        : m_known(known)
    {
    }

    void take(Operation &operation, quint32 index)
    {
        const bool worthALook =
            setsTexts(operation) && operation.baseRevision > 0 && operation.fields.size() >= ShortestText;
        const auto sent = worthALook ? FieldMapView::parse(operation.fields) : std::nullopt;
        if (!sent)
            return;
        const QByteArray there = m_known(operation);
        const auto known = there.isEmpty() ? std::nullopt : FieldMapView::parse(there);
        if (!known)
            return;
        const size_t before = m_splices.entries.size();
        FieldMapBuilder fields;
        for (const FieldSpan &field : *sent)
            fields.add(field.number, shortened(field, known->value(field.number), index));
        if (m_splices.entries.size() > before)
            operation.fields = fields.take();
    }
    Splices result()
    {
        if (!m_splices.isEmpty())
            m_splices.check = m_check.result();
        return std::move(m_splices);
    }

private:
    QByteArray shortened(const FieldSpan &field, QByteArrayView there, quint32 index)
    {
        const auto now = textOf(field.value), then = textOf(there);
        if (!now || !then || now->size() < ShortestText)
            return field.value.toByteArray();
        const qsizetype shorter = std::min(now->size(), then->size());
        const qsizetype prefix =
            std::mismatch(now->begin(), now->begin() + shorter, then->begin()).first - now->begin();
        const auto isSameFromBehind = [&](qsizetype i) {
            return (*now)[now->size() - 1 - i] == (*then)[then->size() - 1 - i];
        };
        qsizetype suffix = 0;
        while (suffix < shorter - prefix && isSameFromBehind(suffix))
            ++suffix;
        if (prefix + suffix < LeastSaved)
            return field.value.toByteArray();
        m_check.add(*then);
        m_splices.entries.push_back({index, field.number, quint32(prefix), quint32(suffix)});
        CborWriter middle;
        middle.bytes(now->sliced(prefix, now->size() - prefix - suffix));
        return std::move(middle).result();
    }

    const KnownFields &m_known;
    Splices m_splices;
    Check m_check;
};

/// Mends one operation after the other.
class Mending
{
public:
    Mending(const Splices &splices, const KnownFields &known)
        : m_splices(splices)
        , m_known(known)
        , m_next(splices.entries.begin())
    {
    }

    void take(Operation &operation, quint32 index)
    {
        if (m_next == m_splices.entries.end() || m_next->operation != index || isOver())
            return;
        const auto sent = setsTexts(operation) ? FieldMapView::parse(operation.fields) : std::nullopt;
        if (!sent)
            return fail(ErrorCode::Malformed);
        const QByteArray there = m_known(operation);
        const FieldMapView known = FieldMapView::parse(there).value_or(FieldMapView{});
        FieldMapBuilder fields;
        for (const FieldSpan &field : *sent) {
            const bool isCut = m_next != m_splices.entries.end() && m_next->operation == index &&
                               m_next->field == field.number;
            fields.add(field.number,
                       isCut ? whole(*m_next++, field.value, known.value(field.number)) : field.value);
            if (isOver())
                return;
        }
        operation.fields = fields.take();
    }
    Result<bool> result() const
    {
        if (m_failure)
            return {*m_failure, QStringLiteral("splice")};
        if (m_differs)
            return false;
        // What is left names an operation or a field that is not in the frame, or names them out of order.
        if (m_next != m_splices.entries.end())
            return {ErrorCode::Malformed, QStringLiteral("splice")};
        return m_check.result() == m_splices.check;
    }

private:
    QByteArray whole(const Splice &splice, QByteArrayView sent, QByteArrayView there)
    {
        CborReader in(sent);
        const QByteArrayView middle = in.bytes();
        const auto then = textOf(there);
        if (in.failed()) {
            fail(ErrorCode::Malformed);
            return {};
        }
        if (!then || qint64(splice.prefix) + splice.suffix > then->size()) {
            m_differs = true;
            return {};
        }
        m_check.add(*then);
        QByteArray text = then->first(splice.prefix).toByteArray();
        text.append(middle.data(), middle.size());
        text += then->last(splice.suffix);
        m_mended += text.size();
        if (m_mended > MostMended)
            fail(ErrorCode::TooLarge);
        CborWriter out;
        out.utf8(text);
        return std::move(out).result();
    }
    void fail(ErrorCode code) { m_failure = code; }
    bool isOver() const { return m_failure || m_differs; }

    const Splices &m_splices;
    const KnownFields &m_known;
    std::vector<Splice>::const_iterator m_next;
    Check m_check;
    qint64 m_mended = 0;
    bool m_differs = false;
    std::optional<ErrorCode> m_failure;
};

template <class Work>
void forEachOperation(std::vector<Transaction> &transactions, Work &work)
{
    quint32 index = 0;
    for (Transaction &transaction : transactions)
        for (Operation &operation : transaction.operations)
            work.take(operation, index++);
}

} // namespace

Splices cut(std::vector<Transaction> &transactions, const KnownFields &known)
{
    Cutting cutting(known);
    forEachOperation(transactions, cutting);
    return cutting.result();
}

Result<bool> mend(std::vector<Transaction> &transactions, const Splices &splices, const KnownFields &known)
{
    if (splices.isEmpty())
        return true;
    Mending mending(splices, known);
    forEachOperation(transactions, mending);
    return mending.result();
}

/// Column by column, the operations as distances: what is alike lies side by side for the compression.
void writeSplices(CborWriter &out, const Splices &splices)
{
    const std::vector<Splice> &entries = splices.entries;
    const auto column = [&](const auto &valueOf) {
        out.array(entries.size());
        for (size_t i = 0; i < entries.size(); ++i)
            out.unsignedInteger(valueOf(i));
    };
    out.array(SplicesSize);
    out.bytes(splices.check);
    column([&](size_t i) { return entries[i].operation - (i > 0 ? entries[i - 1].operation : 0); });
    column([&](size_t i) { return entries[i].field; });
    column([&](size_t i) { return entries[i].prefix; });
    column([&](size_t i) { return entries[i].suffix; });
}

Splices readSplices(CborReader &in)
{
    const quint64 parts = in.array();
    if (parts < SplicesSize)
        in.fail();
    Splices splices;
    splices.check = in.bytes().toByteArray();
    const auto column = [&](const auto &take) {
        const quint64 size = in.array();
        if (!splices.entries.empty() && size != splices.entries.size())
            in.fail();
        for (quint64 i = 0; i < size && !in.failed(); ++i) {
            const quint64 value = in.unsignedInteger();
            if (value > std::numeric_limits<quint32>::max())
                in.fail();
            if (i == splices.entries.size())
                splices.entries.emplace_back();
            take(i, quint32(value));
        }
    };
    std::vector<Splice> &entries = splices.entries;
    column([&](size_t i, quint32 value) {
        entries[i].operation = value + (i > 0 ? entries[i - 1].operation : 0);
    });
    column([&](size_t i, quint32 value) { entries[i].field = uint16_t(value); });
    column([&](size_t i, quint32 value) { entries[i].prefix = value; });
    column([&](size_t i, quint32 value) { entries[i].suffix = value; });
    if (entries.empty())
        in.fail();
    // The rest is from a newer version.
    for (quint64 left = SplicesSize; left < parts && !in.failed(); ++left)
        in.raw();
    return splices;
}

} // namespace samsprak::protocol
