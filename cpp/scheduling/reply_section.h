// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/agency_reply.h"

namespace samsprak::scheduling {

/// A line such as `Tolk: Sara Lind`.
struct LabelledValue
{
    ReplyField field = ReplyField::Outcome;
    QString value;
};
std::optional<LabelledValue> labelledValue(const QString &line, const AgencyPhrases &phrases);

/// Whether `text` names the number as a word of its own: SP-12 is not in SP-123, nor in SP-12-3.
bool namesNumber(const QString &text, const QString &number);

/// True when the text holds any outcome, certain or not.
bool statesOutcome(const QStringList &lines, const AgencyPhrases &phrases);

/// Reads outcome and values of the lines that belong to one order into `reply`.
void readSection(const QStringList &lines, const AgencyPhrases &phrases, AgencyReply &reply);

} // namespace samsprak::scheduling
