// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/agency_invoice.h"
#include "scheduling/billing.h"

namespace samsprak::scheduling {

enum class OrderEnd : uint8_t {
    Performed,
    NoShow, ///< the interpreter never came
    Unfilled,
    Cancelled,
};

/// An order as it ended, against which an invoice is held.
struct BillableOrder
{
    QString number;
    QString agencyNumber;
    Assignment assignment;
    OrderEnd end = OrderEnd::Performed;
    qint64 cancelledAt = 0; ///< UTC milliseconds, when cancelled
    std::optional<Interval> replacement;
    bool invoicedBefore = false;
};

enum class InvoiceFinding : uint8_t {
    Unordered,       ///< no order has its number
    Ambiguous,       ///< its two numbers name two orders
    NotOwed,         ///< unfilled, cancelled in time or the interpreter never came
    OtherDay,        ///< not the day of the order
    TooLong,         ///< more minutes than the rules pay for
    Late,            ///< the interpreter came late, and nothing was deducted
    LateInvoice,     ///< sent longer after the assignment than agreed
    Double,          ///< charged before, here or on an earlier invoice
    PriceDiffers,    ///< all lines of the order together are not what the rules come to
    CannotBeChecked, ///< the agreement's prices or rules are not known
};

struct InvoiceRemark
{
    InvoiceFinding finding = InvoiceFinding::Unordered;
    qint64 expected = 0; ///< öre, minutes or days, by the finding
    qint64 found = 0;
};

struct MatchedLine
{
    InvoiceLine line;
    std::optional<size_t> order; ///< index into the orders
    std::vector<InvoiceRemark> remarks;
};

struct InvoiceMatch
{
    std::vector<MatchedLine> lines;                ///< as the invoice has them
    std::vector<size_t> notInvoiced;               ///< orders that something is owed for, without a line
    std::map<size_t, std::vector<BillLine>> bills; ///< by order: how the expected sum comes about
    qint64 invoiced = 0;                           ///< öre
    qint64 expected = 0;                           ///< öre, of the orders that have lines and can be priced
};

struct InvoiceTerms
{
    std::optional<QDate> invoiceDate;
    std::optional<int> mostDaysAfter; ///< the assignment; empty: nothing is agreed
    qint64 tolerance = 50;            ///< öre an order: sums are rounded to whole kronor
};

/// Holds each line against its order and what the agreement's rules come to.
InvoiceMatch matchInvoice(const AgencyInvoice &invoice, const std::vector<BillableOrder> &orders,
                          const Agreement &agreement, const InvoiceTerms &terms = {});

} // namespace samsprak::scheduling
