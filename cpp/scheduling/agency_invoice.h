// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace samsprak::scheduling {

enum class InvoiceColumn : uint8_t { Order, AgencyNumber, Date, Start, End, Minutes, Amount };

/// How agencies name the columns: read from assets/content/invoice-columns.json.
using InvoiceColumnNames = std::map<InvoiceColumn, QStringList>;
Result<InvoiceColumnNames> readInvoiceColumnNames(QByteArrayView json);

struct InvoiceLine
{
    int line = 0; ///< of the file, from 1
    QString order;
    QString agencyNumber;
    QDate date;                 ///< null when the file doesn't tell
    std::optional<int> minutes; ///< charged
    qint64 amount = 0;          ///< öre, without VAT; negative for a credit

    bool chargesSameAs(const InvoiceLine &other) const
    {
        return date == other.date && minutes == other.minutes && amount == other.amount;
    }
};

struct InvoiceProblem
{
    int line = 0;
    InvoiceColumn column = InvoiceColumn::Amount;
    QString text; ///< what stands there
};

/// A line that can't be read is a problem and no line: it is shown, not paid.
struct AgencyInvoice
{
    std::vector<InvoiceLine> lines;
    std::vector<InvoiceProblem> problems;
};

/// Reads an invoice specification (CSV with a heading; semicolon, comma or tab; UTF-8 or Windows-1252). Dates
/// as 2026-11-24, 20261124 or 2026/11/24, never guessed between day and month; amounts as 1 234,50 or
/// 1234.50. Malformed without columns for the amount and for a number, with a column twice, or with a quote
/// that nothing closes; TooLarge above 4 MB.
Result<AgencyInvoice> readAgencyInvoice(QByteArrayView csv, const InvoiceColumnNames &names);

} // namespace samsprak::scheduling
