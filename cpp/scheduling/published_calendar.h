// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar.h"
#include "scheduling/interval.h"

#include <optional>
#include <span>

/// iCalendar (RFC 5545) as other programs read it.
namespace samsprak::scheduling {

/// What is told of one session besides its times.
struct EventWords
{
    QByteArray uid; ///< the same for the same session as long as it lives
    QString summary;
    QString location;     ///< empty: none is told
    qint64 changedAt = 0; ///< UTC milliseconds
};

/// The VEVENTs of a session that touches `window`, else empty; also empty for one with times that make no
/// sense. In Stockholm a series stays a series, whose RRULE runs on the wall clock; elsewhere it is told time
/// by time in UTC, as far as the window reaches, since the calendar explains no other zone.
QByteArray publishedEvents(const Session &session, const EventWords &words, const Interval &window);

/// The calendar around events of `publishedEvents`. `name`: what other programs call it.
QByteArray publishedCalendar(const QString &name, std::span<const QByteArrayView> events);

/// One content line: the value escaped as a text (RFC 5545, 3.3.11), folded after 75 bytes (3.1), with its
/// line end. `name` may have parameters.
void appendTextLine(QByteArray &to, QByteArrayView name, const QString &text);

} // namespace samsprak::scheduling
