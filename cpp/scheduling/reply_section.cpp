// SPDX-License-Identifier: MPL-2.0
#include "scheduling/reply_section.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace samsprak::scheduling {
namespace {

constexpr QChar Masked(u'\x1');

bool isWordAt(const QString &text, qsizetype at, qsizetype length)
{
    const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
    const qsizetype end = at + length;
    return startsWord && (end >= text.size() || !text[end].isLetterOrNumber());
}

/// Blots out each occurrence of the phrase that stands as words. True when there was one.
bool maskPhrase(QString &text, const QString &phrase)
{
    bool found = false;
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (!isWordAt(text, at, phrase.size()))
            continue;
        text.replace(at, phrase.size(), QString(phrase.size(), Masked));
        found = true;
    }
    return found;
}

struct SentenceOutcome
{
    std::set<ReplyOutcome> outcomes;
    bool doubtful = false;
    QString text;
};

QStringList sentencesOf(const QStringList &lines)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?;])\\s+"));
    QStringList sentences;
    for (const QString &line : lines)
        sentences += line.split(end, Qt::SkipEmptyParts);
    return sentences;
}

/// The longest phrase first, over all outcomes.
SentenceOutcome outcomeOf(const QString &sentence, const AgencyPhrases &phrases)
{
    SentenceOutcome found;
    found.text = sentence.trimmed();
    QString text = sentence.toLower();
    std::vector<std::pair<QString, ReplyOutcome>> all;
    for (const auto &[outcome, list] : phrases.outcomes)
        for (const QString &phrase : list)
            if (text.contains(phrase))
                all.push_back({phrase, outcome});
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[phrase, outcome] : all)
        if (maskPhrase(text, phrase))
            found.outcomes.insert(outcome);
    found.doubtful = found.text.endsWith(u'?') ||
                     std::any_of(phrases.doubts.begin(), phrases.doubts.end(),
                                 [&](const QString &doubt) { return maskPhrase(text, doubt); });
    return found;
}

/// What several outcomes in one answer amount to; empty when they contradict each other.
std::optional<ReplyOutcome> united(std::set<ReplyOutcome> outcomes)
{
    if (outcomes.size() > 1)
        outcomes.erase(ReplyOutcome::Received);
    if (outcomes.contains(ReplyOutcome::Replaced))
        outcomes.erase(ReplyOutcome::Confirmed);
    return outcomes.size() == 1 ? std::optional(*outcomes.begin()) : std::nullopt;
}

void readOutcome(const QStringList &lines, const AgencyPhrases &phrases, AgencyReply &reply)
{
    std::set<ReplyOutcome> certain;
    std::set<ReplyOutcome> doubtful;
    QStringList told;
    for (const QString &sentence : sentencesOf(lines)) {
        const SentenceOutcome found = outcomeOf(sentence, phrases);
        if (found.outcomes.empty())
            continue;
        (found.doubtful ? doubtful : certain).insert(found.outcomes.begin(), found.outcomes.end());
        told.append(found.text);
        if (found.doubtful)
            reply.uncertain.push_back({ReplyField::Outcome, ReplyDoubt::Conditional, found.text});
    }
    const auto outcome = united(certain);
    if (outcome && !doubtful.contains(*outcome))
        reply.outcome = *outcome;
    else if (!certain.empty())
        reply.uncertain.push_back(
            {ReplyField::Outcome, ReplyDoubt::Contradictory, told.join(QStringLiteral("\n"))});
    else if (doubtful.empty())
        reply.uncertain.push_back({ReplyField::Outcome, ReplyDoubt::NotStated, reply.text});
}

/// The value when it has the shape of its kind, as it is to be kept; else empty.
QString shaped(ReplyField field, const QString &value)
{
    static const QRegularExpression number(QStringLiteral("^(?=.*\\d)([\\w][\\w/.-]{2,29})$"));
    static const QRegularExpression name(
        QStringLiteral("^(\\p{L}[\\p{L}\\p{M}'’ .-]{1,79}?)\\s*(?:\\([^()]{1,40}\\))?$"));
    static const QRegularExpression phone(QStringLiteral("^(\\+?(?:[ ()/-]*\\d){6,15})$"));
    static const QRegularExpression code(QStringLiteral("^(?=.*\\d)([0-9A-Za-z][0-9A-Za-z -]{2,19}#?)$"));
    static const QRegularExpression link(QStringLiteral("^<?(https?://[^\\s<>]+)>?$"));
    const QRegularExpression *shape = &number;
    if (field == ReplyField::Interpreter)
        shape = &name;
    else if (field == ReplyField::Phone)
        shape = &phone;
    else if (field == ReplyField::Code)
        shape = &code;
    else if (field == ReplyField::Link)
        shape = &link;
    return shape->match(value).captured(1);
}

void readValues(ReplyField field, QString AgencyReply::*member, const QStringList &lines,
                const AgencyPhrases &phrases, AgencyReply &reply)
{
    QStringList values;
    for (const QString &line : lines) {
        const auto labelled = labelledValue(line, phrases);
        if (!labelled || labelled->field != field || labelled->value.isEmpty())
            continue;
        const QString value = shaped(field, labelled->value);
        const bool isAnswer =
            field == ReplyField::Interpreter && !outcomeOf(labelled->value, phrases).outcomes.empty();
        if (value.isEmpty() || isAnswer)
            reply.uncertain.push_back({field, ReplyDoubt::Misshapen, line.trimmed()});
        else if (!values.contains(value))
            values.append(value);
    }
    if (values.size() == 1)
        reply.*member = values.first();
    else if (values.size() > 1)
        reply.uncertain.push_back({field, ReplyDoubt::Contradictory, values.join(QStringLiteral("\n"))});
}

/// A signature's home page must not become the meeting's address.
void noteUnlabelledLinks(const QStringList &lines, const AgencyPhrases &phrases, AgencyReply &reply)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s<>]+"));
    for (const QString &line : lines) {
        const auto labelled = labelledValue(line, phrases);
        const auto match = address.match(line);
        if (match.hasMatch() && (!labelled || labelled->field != ReplyField::Link))
            reply.uncertain.push_back({ReplyField::Link, ReplyDoubt::Unlabelled, match.captured()});
    }
}

} // namespace

std::optional<LabelledValue> labelledValue(const QString &line, const AgencyPhrases &phrases)
{
    static const QRegularExpression bullet(QStringLiteral("^[\\s*•·-]+"));
    QString text = line;
    text.remove(bullet);
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return {};
    const QString label = text.left(colon).trimmed().toLower();
    for (const auto &[field, labels] : phrases.labels)
        if (labels.contains(label))
            return LabelledValue{field, text.mid(colon + 1).trimmed()};
    return {};
}

bool namesNumber(const QString &text, const QString &number)
{
    if (number.isEmpty())
        return false;
    const auto continues = [&](qsizetype at, int step) {
        if (at < 0 || at >= text.size())
            return false;
        if (text[at] == u'-' && at + step >= 0 && at + step < text.size())
            at += step;
        return text[at].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(number, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(number, at + 1, Qt::CaseInsensitive))
        if (!continues(at - 1, -1) && !continues(at + number.size(), 1))
            return true;
    return false;
}

bool statesOutcome(const QStringList &lines, const AgencyPhrases &phrases)
{
    const QStringList sentences = sentencesOf(lines);
    return std::any_of(sentences.begin(), sentences.end(), [&](const QString &sentence) {
        return !outcomeOf(sentence, phrases).outcomes.empty();
    });
}

void readSection(const QStringList &lines, const AgencyPhrases &phrases, AgencyReply &reply)
{
    reply.text = lines.join(u'\n').trimmed();
    readOutcome(lines, phrases, reply);
    readValues(ReplyField::AgencyNumber, &AgencyReply::agencyNumber, lines, phrases, reply);
    readValues(ReplyField::Interpreter, &AgencyReply::interpreter, lines, phrases, reply);
    readValues(ReplyField::Phone, &AgencyReply::phone, lines, phrases, reply);
    readValues(ReplyField::Code, &AgencyReply::code, lines, phrases, reply);
    readValues(ReplyField::Link, &AgencyReply::link, lines, phrases, reply);
    noteUnlabelledLinks(lines, phrases, reply);
}

} // namespace samsprak::scheduling
