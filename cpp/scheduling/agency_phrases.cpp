// SPDX-License-Identifier: MPL-2.0
#include "scheduling/agency_reply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace samsprak::scheduling {
namespace {

constexpr std::pair<ReplyOutcome, const char *> OutcomeNames[] = {{ReplyOutcome::Received, "received"},
                                                                  {ReplyOutcome::Confirmed, "confirmed"},
                                                                  {ReplyOutcome::Unfilled, "unfilled"},
                                                                  {ReplyOutcome::Replaced, "replaced"},
                                                                  {ReplyOutcome::Cancelled, "cancelled"}};
constexpr std::pair<ReplyField, const char *> FieldNames[] = {{ReplyField::Order, "order"},
                                                              {ReplyField::Outcome, "outcome"},
                                                              {ReplyField::AgencyNumber, "agency_number"},
                                                              {ReplyField::Interpreter, "interpreter"},
                                                              {ReplyField::Phone, "phone"},
                                                              {ReplyField::Code, "code"},
                                                              {ReplyField::Link, "link"}};

/// Longest first, so that 'not filled' is found before 'filled'.
QStringList phrasesOf(const QJsonObject &object, const char *name)
{
    QStringList phrases;
    for (const QJsonValue &value : object.value(QLatin1String(name)).toArray())
        if (!value.toString().isEmpty())
            phrases.append(value.toString().toLower());
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return phrases;
}

} // namespace

Result<AgencyPhrases> readAgencyPhrases(QByteArrayView json)
{
    const QJsonObject root = QJsonDocument::fromJson(json.toByteArray()).object();
    const QJsonObject outcomes = root.value(QLatin1String("outcomes")).toObject();
    const QJsonObject labels = root.value(QLatin1String("labels")).toObject();
    AgencyPhrases phrases;
    for (const auto &[outcome, name] : OutcomeNames)
        if ((phrases.outcomes[outcome] = phrasesOf(outcomes, name)).isEmpty())
            return {ErrorCode::Malformed, QLatin1String("outcomes.") + QLatin1String(name)};
    for (const auto &[field, name] : FieldNames)
        if ((phrases.labels[field] = phrasesOf(labels, name)).isEmpty())
            return {ErrorCode::Malformed, QLatin1String("labels.") + QLatin1String(name)};
    phrases.doubts = phrasesOf(root, "doubts");
    phrases.quotes = phrasesOf(root, "quotes");
    phrases.quoteEnds = phrasesOf(root, "quote_ends");
    if (phrases.doubts.isEmpty())
        return {ErrorCode::Malformed, QStringLiteral("doubts")};
    return phrases;
}

} // namespace samsprak::scheduling
