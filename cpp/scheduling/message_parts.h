// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <vector>

namespace samsprak::scheduling {

enum class SmsEncoding : uint8_t {
    Gsm7, ///< 160 septets, or 153 a part: Latin letters of Western Europe
    Ucs2, ///< 70 UTF-16 units, or 67 a part: everything else
};

/// How a text travels by SMS, and so what it costs.
struct SmsText
{
    SmsEncoding encoding = SmsEncoding::Gsm7;
    QStringList parts; ///< together the whole text; each is charged as one message
    int units = 0; ///< septets or UTF-16 units in all; a character of the extension table takes two septets
    int unitsLeft = 0;    ///< in the last part, before another one begins
    QString firstOutside; ///< the first character that GSM 7-bit lacks; empty with Gsm7
};

/// 3GPP TS 23.038 (default alphabet and its extension table; no national tables, as gateways don't agree on
/// them) and TS 23.040 (six octets of header in each part of a longer text). Neither an escaped character nor
/// a surrogate pair is cut in two. No part for an empty text; TooLarge above 255 parts, the most that a
/// header can number.
Result<SmsText> smsParts(const QString &text);

/// Septets that a character takes in GSM 7-bit: 1, 2 with the extension table, 0 when it lacks it.
int gsmSeptets(char32_t character);

/// When no message is sent. Minutes since midnight on the wall clock of `zone`.
struct QuietHours
{
    int fromMinute = 21 * 60;
    int toMinute = 8 * 60; ///< before `fromMinute`: the night between; equal: no quiet hours
    bool restDays = false; ///< Sundays and public holidays are quiet all day
    QString zone;
};

/// `now` when a message may be sent, else the first minute at which it may; UTC milliseconds. A wall time
/// that a clock change skips counts as one that has come; in the hour that happens twice, both are quiet or
/// neither. InvalidInput for an unknown zone or minutes outside of a day.
Result<qint64> nextPermitted(qint64 now, const QuietHours &hours);

} // namespace samsprak::scheduling
