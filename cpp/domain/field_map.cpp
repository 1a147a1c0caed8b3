// SPDX-License-Identifier: MPL-2.0
#include "domain/field_map.h"

#include <algorithm>

namespace samsprak {

std::optional<FieldMapView> FieldMapView::parse(QByteArrayView encoded)
{
    CborReader reader(encoded);
    FieldMapView view;
    int last = -1;
    for (quint64 left = reader.map(); left > 0 && !reader.failed(); --left) {
        const quint64 number = reader.unsignedInteger();
        const QByteArrayView value = reader.raw();
        if (int(number) <= last || number > 0xffff)
            return std::nullopt;
        last = int(number);
        view.m_fields.append({uint16_t(number), value});
    }
    if (reader.failed() || !reader.atEnd())
        return std::nullopt;
    return view;
}

QByteArrayView FieldMapView::value(uint16_t number) const
{
    const auto *found = std::lower_bound(begin(), end(), number,
                                         [](const FieldSpan &field, uint16_t n) { return field.number < n; });
    return found != end() && found->number == number ? found->value : QByteArrayView{};
}

void FieldMapBuilder::add(uint16_t number, QByteArrayView encodedValue)
{
    m_body.unsignedInteger(number);
    m_body.raw(encodedValue);
    ++m_count;
}

QByteArray FieldMapBuilder::take()
{
    CborWriter whole;
    whole.reserve(m_body.size() + 3);
    whole.map(m_count);
    whole.raw(m_body.result());
    m_body = {};
    m_count = 0;
    return std::move(whole).result();
}

QByteArray emptyFieldMap() { return FieldMapBuilder().take(); }

QByteArray patched(const FieldMapView &base, const FieldMapView &patch)
{
    FieldMapBuilder merged;
    const FieldSpan *old = base.begin();
    for (const FieldSpan &change : patch) {
        for (; old != base.end() && old->number < change.number; ++old)
            merged.add(old->number, old->value);
        if (old != base.end() && old->number == change.number)
            ++old;
        merged.add(change.number, change.value);
    }
    for (; old != base.end(); ++old)
        merged.add(old->number, old->value);
    return merged.take();
}

} // namespace samsprak
