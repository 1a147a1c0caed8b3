// SPDX-License-Identifier: MPL-2.0
#include "scheduling/invoice_match.h"

#include "scheduling/zone.h"

#include <QHash>

namespace samsprak::scheduling {
namespace {

/// What the rules say is owed for one order.
struct Owed
{
    bool known = false;
    bool priced = false;
    qint64 amount = 0;
    qint64 withoutDeduction = 0; ///< had the interpreter not been late
    int minutes = 0;             ///< rounded up as the rules pay
    bool latenessUnsettled = false;
    std::vector<BillLine> lines;
};

int chargeableMinutes(const Bill &bill, const UnitRule &units)
{
    int minutes = 0;
    for (const BillLine &line : bill.lines) {
        if (line.item == BillItem::Table)
            minutes += line.units;
        else if (line.item == BillItem::BeyondTable)
            minutes += line.units * units.stepMinutes;
    }
    return minutes;
}

Owed owedForTime(const Agreement &agreement, const Assignment &assignment)
{
    const auto bill = billed(agreement, assignment);
    if (!bill)
        return {};
    Owed owed;
    owed.known = true;
    owed.priced = bill->priced;
    owed.amount = owed.withoutDeduction = bill->total;
    for (const BillLine &line : bill->lines)
        if (line.item == BillItem::Lateness)
            owed.withoutDeduction -= line.amount;
    owed.minutes = chargeableMinutes(*bill, *agreement.units);
    owed.latenessUnsettled = bill->latenessUnsettled;
    owed.lines = bill->lines;
    return owed;
}

Owed owedForCancellation(const Agreement &agreement, const BillableOrder &order)
{
    const auto cost = cancellationCost(agreement, order.assignment, order.cancelledAt, order.replacement);
    if (!cost || cost->outcome == CancellationOutcome::ReplacementToAgree)
        return {};
    Owed owed;
    owed.known = true;
    owed.priced = cost->outcome != CancellationOutcome::Fee || (cost->fee && cost->fee->priced);
    owed.amount = owed.withoutDeduction = cost->amount;
    if (cost->fee) {
        owed.minutes = chargeableMinutes(*cost->fee, *agreement.units);
        owed.lines = cost->fee->lines;
    }
    return owed;
}

Owed owedFor(const Agreement &agreement, const BillableOrder &order)
{
    if (order.end == OrderEnd::Performed)
        return owedForTime(agreement, order.assignment);
    if (order.end == OrderEnd::Cancelled)
        return owedForCancellation(agreement, order);
    Owed nothing;
    nothing.known = nothing.priced = true;
    return nothing;
}

class InvoiceMatcher
{
public:
    InvoiceMatcher(const std::vector<BillableOrder> &orders, const Agreement &agreement,
                   const InvoiceTerms &terms)
        : m_orders(orders)
        , m_agreement(agreement)
        , m_terms(terms)
    {
        for (size_t i = 0; i < orders.size(); ++i) {
            m_byNumber.insert(orders[i].number.toUpper(), i);
            if (!orders[i].agencyNumber.isEmpty())
                m_byAgencyNumber.insert(orders[i].agencyNumber.toUpper(), i);
        }
    }

    InvoiceMatch match(const AgencyInvoice &invoice)
    {
        for (const InvoiceLine &line : invoice.lines) {
            m_match.invoiced += line.amount;
            m_match.lines.push_back({line, {}, {}});
            findOrder(m_match.lines.back());
            if (m_match.lines.back().order)
                m_linesOf[*m_match.lines.back().order].push_back(m_match.lines.size() - 1);
        }
        for (size_t order = 0; order < m_orders.size(); ++order)
            judgeOrder(order);
        return std::move(m_match);
    }

private:
    void findOrder(MatchedLine &matched)
    {
        const auto ours = m_byNumber.constFind(matched.line.order.toUpper());
        const auto theirs = m_byAgencyNumber.constFind(matched.line.agencyNumber.toUpper());
        const bool hasOurs = ours != m_byNumber.constEnd();
        const bool hasTheirs = theirs != m_byAgencyNumber.constEnd();
        if (hasOurs && hasTheirs && *ours != *theirs)
            matched.remarks.push_back({InvoiceFinding::Ambiguous});
        else if (hasOurs || hasTheirs)
            matched.order = hasOurs ? *ours : *theirs;
        else
            matched.remarks.push_back({InvoiceFinding::Unordered, 0, matched.line.amount});
    }

    void judgeOrder(size_t index)
    {
        const auto found = m_linesOf.find(index);
        const Owed owed = owedFor(m_agreement, m_orders[index]);
        if (found == m_linesOf.end()) {
            const bool somethingOwed = owed.known && (owed.amount > 0 || !owed.priced);
            if (somethingOwed && !m_orders[index].invoicedBefore)
                m_match.notInvoiced.push_back(index);
            return;
        }
        const std::vector<size_t> charged = markDoubles(index, found->second);
        for (const size_t line : charged)
            judgeLine(m_match.lines[line], m_orders[index], owed);
        if (!charged.empty())
            judgeSum(m_match.lines[charged.front()], charged, m_orders[index], owed);
        m_match.bills[index] = owed.lines;
    }

    /// The lines that are left when those that repeat an earlier one are taken out.
    std::vector<size_t> markDoubles(size_t index, const std::vector<size_t> &lines)
    {
        std::vector<size_t> kept;
        for (const size_t line : lines) {
            MatchedLine &matched = m_match.lines[line];
            const bool repeated = std::any_of(kept.begin(), kept.end(), [&](size_t earlier) {
                return m_match.lines[earlier].line.chargesSameAs(matched.line);
            });
            if (repeated || m_orders[index].invoicedBefore)
                matched.remarks.push_back({InvoiceFinding::Double, 0, matched.line.amount});
            else
                kept.push_back(line);
        }
        return kept;
    }

    void judgeLine(MatchedLine &matched, const BillableOrder &order, const Owed &owed)
    {
        const auto start = toLocal(order.assignment.booked.start, m_agreement.zone);
        const InvoiceLine &line = matched.line;
        if (start && line.date.isValid() && line.date != start->date)
            matched.remarks.push_back({InvoiceFinding::OtherDay, 0, start->date.daysTo(line.date)});
        if (owed.known && owed.minutes > 0 && line.minutes.value_or(0) > owed.minutes)
            matched.remarks.push_back({InvoiceFinding::TooLong, owed.minutes, *line.minutes});
        if (start && m_terms.invoiceDate && m_terms.mostDaysAfter) {
            const qint64 days = start->date.daysTo(*m_terms.invoiceDate);
            if (days > *m_terms.mostDaysAfter)
                matched.remarks.push_back({InvoiceFinding::LateInvoice, *m_terms.mostDaysAfter, days});
        }
    }

    void judgeSum(MatchedLine &first, const std::vector<size_t> &lines, const BillableOrder &order,
                  const Owed &owed)
    {
        qint64 sum = 0;
        for (const size_t line : lines)
            sum += m_match.lines[line].line.amount;
        if (!owed.known || !owed.priced)
            first.remarks.push_back({InvoiceFinding::CannotBeChecked, 0, sum});
        const bool deducted = owed.withoutDeduction > owed.amount;
        const bool lateCharged = deducted && sum > owed.amount + m_terms.tolerance;
        if (order.end == OrderEnd::Performed && (lateCharged || owed.latenessUnsettled))
            first.remarks.push_back({InvoiceFinding::Late, owed.amount, sum});
        if (!owed.known || !owed.priced)
            return;
        m_match.expected += owed.amount;
        if (owed.amount == 0 && sum > m_terms.tolerance)
            first.remarks.push_back({InvoiceFinding::NotOwed, 0, sum});
        else if (qAbs(sum - owed.amount) > m_terms.tolerance)
            first.remarks.push_back({InvoiceFinding::PriceDiffers, owed.amount, sum});
    }

    const std::vector<BillableOrder> &m_orders;
    const Agreement &m_agreement;
    const InvoiceTerms &m_terms;
    QHash<QString, size_t> m_byNumber;
    QHash<QString, size_t> m_byAgencyNumber;
    std::map<size_t, std::vector<size_t>> m_linesOf;
    InvoiceMatch m_match;
};

} // namespace

InvoiceMatch matchInvoice(const AgencyInvoice &invoice, const std::vector<BillableOrder> &orders,
                          const Agreement &agreement, const InvoiceTerms &terms)
{
    return InvoiceMatcher(orders, agreement, terms).match(invoice);
}

} // namespace samsprak::scheduling
