// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace samsprak::scheduling {

enum class ReplyOutcome : uint8_t { Unstated, Received, Confirmed, Unfilled, Replaced, Cancelled };

enum class ReplyField : uint8_t { Order, Outcome, AgencyNumber, Interpreter, Phone, Code, Link };

/// How agencies word their answers: read from assets/content/agency-phrases.json.
struct AgencyPhrases
{
    std::map<ReplyOutcome, QStringList> outcomes;
    QStringList doubts; ///< words that leave an outcome in the same sentence uncertain
    std::map<ReplyField, QStringList> labels;
    QStringList quotes;    ///< a line that begins so begins the quoted order
    QStringList quoteEnds; ///< a line that ends so does, too
};
Result<AgencyPhrases> readAgencyPhrases(QByteArrayView json);

/// An order that waits for an answer.
struct OpenOrder
{
    QString number;       ///< ours, as it stood in the order
    QString agencyNumber; ///< theirs, when they have told it
};

enum class ReplyDoubt : uint8_t {
    Unknown,       ///< an order's number that is not among the open ones
    NoNumber,      ///< an answer that names no open order
    NotStated,     ///< no outcome that we understand
    Conditional,   ///< an outcome beside 'not', 'if', 'will be' and the like
    Contradictory, ///< more than one outcome or value
    Misshapen,     ///< a value that can't be what its label says
    Unlabelled,    ///< an address that nothing says is the meeting's
};

/// What a person must read: nothing is guessed, nothing is dropped.
struct UncertainPart
{
    ReplyField field = ReplyField::Outcome;
    ReplyDoubt doubt = ReplyDoubt::NotStated;
    QString text; ///< as it stood
};

/// What an agency answered about one order. Empty fields were not there, or are in `uncertain`.
struct AgencyReply
{
    QString order; ///< our number, of an open order
    QString agencyNumber;
    ReplyOutcome outcome = ReplyOutcome::Unstated;
    QString interpreter;
    QString phone; ///< to connect by
    QString code;
    QString link;
    std::vector<UncertainPart> uncertain;
    QString text; ///< all that was read for this order
};

struct AgencyReplies
{
    std::vector<AgencyReply> replies; ///< one for each open order that is named, in the order of the text
    std::vector<UncertainPart> unmatched;
};

/// Reads an answer that was pasted as text, saved as a mail (.eml) or exported as CSV with a heading.
/// TooLarge above `ReplyLimit`; Malformed for a mail that can't be decoded; InvalidInput when nothing stands
/// in it.
Result<AgencyReplies> readAgencyReply(QByteArrayView bytes, const AgencyPhrases &phrases,
                                      const std::vector<OpenOrder> &openOrders);
constexpr qsizetype ReplyLimit = 4'000'000;

} // namespace samsprak::scheduling
