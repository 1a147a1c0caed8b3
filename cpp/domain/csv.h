// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace samsprak {

struct CsvRow
{
    int line = 0; ///< where it begins, from 1; a quoted field may run over several lines
    QStringList fields;

    bool isBlank() const;
};

struct CsvTable
{
    QChar separator;
    std::vector<CsvRow> rows; ///< the heading among them, blank ones not
    int unclosedQuote = 0;    ///< the line of a quote that nothing closes; 0: none
};

/// Splits a text into rows and fields (RFC 4180 with the separator that the heading uses: semicolon, comma or
/// tab, or the one that a first line "sep=;" names). Fields are trimmed unless they are quoted. Takes CRLF,
/// LF and CR.
CsvTable parseCsv(const QString &text);

} // namespace samsprak
