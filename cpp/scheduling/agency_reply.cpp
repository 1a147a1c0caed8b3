// SPDX-License-Identifier: MPL-2.0
#include "scheduling/agency_reply.h"

#include "domain/csv.h"
#include "scheduling/mail_text.h"
#include "scheduling/reply_section.h"

#include <algorithm>

namespace samsprak::scheduling {
namespace {

/// Longer texts are no agency's answer, and each line is compared with each open order.
constexpr qsizetype MostCharacters = 500'000;

using OrderSet = std::vector<const OpenOrder *>;

class ReplyReader
{
public:
    ReplyReader(const AgencyPhrases &phrases, const std::vector<OpenOrder> &openOrders)
        : m_phrases(phrases)
        , m_openOrders(openOrders)
    {
    }

    AgencyReplies readText(const QString &subject, const QString &text)
    {
        QStringList own;
        QStringList quoted;
        splitQuoted(text, own, quoted);
        const QStringList head = subject.isEmpty() ? QStringList() : QStringList(subject);
        const OrderSet named = ordersIn(own);
        const OrderSet inSubject = ordersIn(head);
        const OrderSet elsewhere = inSubject.empty() ? ordersIn(quoted) : inSubject;
        const bool foreign =
            std::any_of(own.begin(), own.end(), [&](const QString &line) { return namesUnknown(line); });
        const OrderSet &whose = named.empty() ? elsewhere : named;
        if (whose.size() == 1 && !foreign && (inSubject.empty() || inSubject == whose))
            addReply(*whose.front(), head + own);
        else if (whose.empty() || (named.empty() && !foreign))
            unmatched(ReplyField::Order, ReplyDoubt::NoNumber, head + own);
        else
            readSections(head, own);
        return std::move(m_replies);
    }

    /// Empty when the text is no table with an order's column in its heading.
    std::optional<AgencyReplies> readTable(const QString &text)
    {
        const CsvTable table = parseCsv(text);
        if (table.rows.size() < 2 || table.unclosedQuote > 0 || !isHeading(table.rows.front()))
            return {};
        for (size_t i = 1; i < table.rows.size(); ++i)
            readRow(table.rows.front(), table.rows[i]);
        return std::move(m_replies);
    }

private:
    OrderSet ordersIn(const QStringList &lines) const
    {
        OrderSet found;
        for (const OpenOrder &order : m_openOrders) {
            const bool named = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
                return namesNumber(line, order.number) || namesNumber(line, order.agencyNumber);
            });
            if (named)
                found.push_back(&order);
        }
        return found;
    }

    /// A line that is labelled as an order's number, of an order that doesn't wait for an answer.
    bool namesUnknown(const QString &line) const
    {
        const auto labelled = labelledValue(line, m_phrases);
        return labelled && labelled->field == ReplyField::Order &&
               std::any_of(labelled->value.begin(), labelled->value.end(),
                           [](QChar c) { return c.isDigit(); }) &&
               ordersIn({line}).empty();
    }

    void splitQuoted(const QString &text, QStringList &own, QStringList &quoted) const
    {
        bool inQuote = false;
        for (const QString &line : text.split(u'\n')) {
            const QString lower = line.trimmed().toLower();
            const auto begins = [&](const QString &mark) { return lower.startsWith(mark); };
            const auto ends = [&](const QString &mark) { return lower.endsWith(mark.trimmed()); };
            inQuote = inQuote || std::any_of(m_phrases.quotes.begin(), m_phrases.quotes.end(), begins) ||
                      std::any_of(m_phrases.quoteEnds.begin(), m_phrases.quoteEnds.end(), ends);
            (inQuote || lower.startsWith(u'>') ? quoted : own).append(line.trimmed());
        }
    }

    /// Several orders in one answer: each has the lines from its number to the next one's.
    void readSections(const QStringList &head, const QStringList &own)
    {
        QStringList lines = head;
        OrderSet current;
        bool foreign = false;
        const auto close = [&] {
            for (const OpenOrder *order : current)
                addReply(*order, lines);
            if (foreign)
                unmatched(ReplyField::Order, ReplyDoubt::Unknown, lines);
            else if (current.empty() && statesOutcome(lines, m_phrases))
                unmatched(ReplyField::Outcome, ReplyDoubt::NoNumber, lines);
            lines.clear();
        };
        for (const QString &line : own) {
            const OrderSet named = ordersIn({line});
            const bool unknown = namesUnknown(line);
            if ((!named.empty() && named != current) || unknown) {
                close();
                current = named;
                foreign = unknown;
            }
            lines.append(line);
        }
        close();
    }

    bool isHeading(const CsvRow &row) const
    {
        bool order = false;
        int known = 0;
        for (const QString &cell : row.fields) {
            const auto labelled = labelledValue(cell + u':', m_phrases);
            known += labelled.has_value();
            order = order || (labelled && (labelled->field == ReplyField::Order ||
                                           labelled->field == ReplyField::AgencyNumber));
        }
        return order && known >= 2;
    }

    void readRow(const CsvRow &heading, const CsvRow &row)
    {
        QStringList lines;
        QStringList numbers;
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            const QString label = i < heading.fields.size() ? heading.fields[i] : QString();
            const QString cell = QString(row.fields[i]).replace(u'\n', u' ');
            if (cell.isEmpty())
                continue;
            lines.append(label + QStringLiteral(": ") + cell);
            const auto labelled = labelledValue(lines.last(), m_phrases);
            if (labelled &&
                (labelled->field == ReplyField::Order || labelled->field == ReplyField::AgencyNumber))
                numbers.append(cell);
        }
        const OrderSet named = ordersIn(numbers);
        if (named.size() == 1)
            addReply(*named.front(), lines);
        else
            unmatched(ReplyField::Order, named.empty() ? ReplyDoubt::Unknown : ReplyDoubt::Contradictory,
                      lines);
    }

    /// An order that is named twice has one reply; what differs is for a person to settle.
    void addReply(const OpenOrder &order, const QStringList &lines)
    {
        AgencyReply reply;
        reply.order = order.number;
        readSection(lines, m_phrases, reply);
        const auto before = std::find_if(m_replies.replies.begin(), m_replies.replies.end(),
                                         [&](const AgencyReply &r) { return r.order == order.number; });
        if (before == m_replies.replies.end()) {
            m_replies.replies.push_back(std::move(reply));
            return;
        }
        if (before->text == reply.text)
            return;
        AgencyReply merged;
        merged.order = order.number;
        readSection(before->text.split(u'\n') + lines, m_phrases, merged);
        *before = std::move(merged);
    }

    void unmatched(ReplyField field, ReplyDoubt doubt, const QStringList &lines)
    {
        m_replies.unmatched.push_back({field, doubt, lines.join(u'\n').trimmed()});
    }

    const AgencyPhrases &m_phrases;
    const std::vector<OpenOrder> &m_openOrders;
    AgencyReplies m_replies;
};

} // namespace

Result<AgencyReplies> readAgencyReply(QByteArrayView bytes, const AgencyPhrases &phrases,
                                      const std::vector<OpenOrder> &openOrders)
{
    if (bytes.size() > ReplyLimit)
        return {ErrorCode::TooLarge, QStringLiteral("answer of %1 bytes").arg(bytes.size())};
    MailText mail;
    const bool isMail = looksLikeMail(bytes);
    if (isMail) {
        auto read = readMail(bytes);
        if (!read)
            return read.error();
        mail = std::move(read).value();
    } else {
        mail.text = textOf(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    }
    if (mail.text.trimmed().isEmpty() && mail.subject.trimmed().isEmpty())
        return {ErrorCode::InvalidInput, QStringLiteral("nothing to read")};
    if (mail.text.size() > MostCharacters)
        return {ErrorCode::TooLarge, QStringLiteral("text of %1 characters").arg(mail.text.size())};
    if (!isMail)
        if (auto table = ReplyReader(phrases, openOrders).readTable(mail.text))
            return std::move(*table);
    return ReplyReader(phrases, openOrders).readText(mail.subject, mail.text);
}

} // namespace samsprak::scheduling
