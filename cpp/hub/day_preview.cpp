// SPDX-License-Identifier: MPL-2.0
#include "hub/day_preview.h"

#include "domain/booking.h"

namespace samsprak::hub {

namespace {
constexpr qint64 RowOverhead = 48;
}

Id dayKey(const Id &unit, const QDate &day)
{
    return Id::fromName(unit, day.isNull() ? QStringLiteral("series")
                                           : QLatin1String("day/") + QString::number(day.toJulianDay()));
}

Id dayKey(const Head &session)
{
    const auto record = recordOf<Session>(session);
    return dayKey(record.unit, record.recurrence.isEmpty() ? record.start.date : QDate());
}

std::vector<RowChange> DayPreview::rows(const QDate &today, qint64 budget)
{
    m_budget = budget;
    for (const Bucket &bucket : m_scope.buckets) {
        if (bucket.owner != BucketOwner::Unit || bucket.section != BucketSection::Calendar)
            continue;
        for (const QDate &day : {today, QDate()})
            for (const Id &session : m_store.linkedTo(dayKey(bucket.ownerId, day)))
                addSession(session);
    }
    return std::move(m_rows);
}

void DayPreview::addSession(const Id &id)
{
    const std::optional<Head> head = m_budget > 0 ? add(id) : std::nullopt;
    if (!head || head->kind != Kind::Session)
        return;
    const auto session = recordOf<Session>(*head);
    add(session.place);
    for (const Id &leader : session.leaders)
        add(leader);
    for (const Id &linked : m_store.linkedTo(id))
        if (const std::optional<Head> other = add(linked))
            addNamed(*other);
}

void DayPreview::addNamed(const Head &head)
{
    if (head.kind == Kind::Attendance)
        add(recordOf<Attendance>(head).participant);
    else if (head.kind == Kind::Booking)
        add(recordOf<Booking>(head).interpreter);
}

/// The record, when the reader may have it and does not have it already.
std::optional<Head> DayPreview::add(const Id &id)
{
    if (id.isNull() || !m_seen.insert(id).second)
        return std::nullopt;
    std::optional<Head> head = m_store.find(id);
    if (!head || head->deleted || head->kind == Kind::Card || !m_scope.contains(head->bucket))
        return std::nullopt;
    m_rows.push_back({head->kind, head->id, head->bucket, head->revision, RowState::Present, head->fields});
    m_budget -= RowOverhead + head->fields.size();
    return head;
}

} // namespace samsprak::hub
