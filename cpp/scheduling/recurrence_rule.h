// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/field_codec.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace samsprak::scheduling {

enum class Frequency { Hourly, Daily, Weekly, Monthly, Yearly };

/// A day of BYDAY: each `weekday` (1 Monday … 7 Sunday), or with an ordinal only the second, the last (-1), …
struct RuleDay
{
    int ordinal = 0;
    int weekday = 1;
    bool operator==(const RuleDay &) const = default;
};

/// UNTIL as it is written: a day (all of it), a wall time, or an instant in UTC.
struct RuleEnd
{
    enum class Form { Day, Wall, Utc };
    Form form = Form::Day;
    LocalTime time;
    int second = 0;
    bool operator==(const RuleEnd &) const = default;
};

/// An RRULE value of RFC 5545 (3.3.10) in parts.
struct RecurrenceRule
{
    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    int count = 0; ///< 0: not limited by number
    std::optional<RuleEnd> until;
    std::vector<RuleDay> days;
    std::vector<int> monthDays;
    std::vector<int> months;
    std::vector<int> yearDays;
    std::vector<int> weekNumbers;
    std::vector<int> positions; ///< BYSETPOS
    std::vector<int> hours;
    std::vector<int> minutes;
    std::vector<int> seconds;
    int weekStart = 1;

    bool isEndless() const { return count == 0 && !until; }
    /// As RFC 5545 writes it, parts in a fixed order.
    QString toString() const;
    /// The last wall time that UNTIL allows, as if it were UTC, in milliseconds; empty without UNTIL, or when
    /// the zone is unknown.
    std::optional<qint64> lastWall(const QString &zone) const;
    bool operator==(const RecurrenceRule &) const = default;
};

/// What is wrong with a rule; the app has a sentence for each, `problemText` has one for logs and commands.
enum class RuleProblem {
    None,
    NotARule,         ///< no FREQ, or not NAME=VALUE
    UnknownFrequency, ///< FREQ is none of RFC 5545's
    TooFine,          ///< finer than hours
    UnknownPart,
    PartTwice,
    BadNumber,      ///< out of the range that RFC 5545 gives, zero, or no number
    BadEnd,         ///< UNTIL is no date and no time
    CountAndEnd,    ///< both COUNT and UNTIL
    PartNotAllowed, ///< this part may not stand beside this FREQ
};

struct ParsedRule
{
    RecurrenceRule rule;
    RuleProblem problem = RuleProblem::None;
    QString part; ///< the part that is wrong, as written
};

/// Upper and lower case mean the same; blanks around parts and a last semicolon are passed over.
ParsedRule parseRule(QStringView text);
/// What is wrong and what to write instead, in English; empty for None.
QString problemText(const ParsedRule &parsed);

} // namespace samsprak::scheduling
