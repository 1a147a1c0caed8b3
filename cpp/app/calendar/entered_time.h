// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace samsprak::app {

/// A date as people write it on a tablet: "2026-11-24", "20261124", "24/11" or "24.11" (the year nearest to
/// `near`). Null when it is none of these.
QDate enteredDate(const QString &text, const QDate &near);
/// "9", "09:30", "9.30", "0930": minutes since midnight; empty when it is no time of day.
std::optional<int> enteredTime(const QString &text);
/// Whole minutes, at least 5 and at most 12 hours.
std::optional<int> enteredDuration(const QString &text);

} // namespace samsprak::app
