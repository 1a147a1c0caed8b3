// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/import_problem.h"
#include "domain/csv.h"

#include <map>
#include <vector>

namespace samsprak::cli {

/// The columns that a kind of file has. A name that ends in "_*" stands for one column a language.
struct TableShape
{
    QStringList required;
    QStringList optional;

    bool knows(const QString &column) const;
};

/// A CSV file whose heading has been checked.
class ImportTable
{
public:
    /// Problems with the file as a whole (heading, quotes) are added to `problems`; the table is then empty.
    static ImportTable read(const QString &file, const QByteArray &bytes, const TableShape &shape,
                            std::vector<ImportProblem> &problems);

    const QString &file() const { return m_file; }
    const std::vector<CsvRow> &rows() const { return m_rows; }
    bool has(const QString &column) const { return m_columns.contains(column); }
    /// Empty when the row is too short or the column is not there.
    QString cell(const CsvRow &row, const QString &column) const;
    /// The languages for which there is a column `prefix`_<language>.
    QStringList languages(const QString &prefix) const;
    /// The heading's number of columns.
    int width() const { return m_width; }

private:
    QString m_file;
    std::map<QString, int> m_columns;
    std::vector<CsvRow> m_rows;
    int m_width = 0;
};

} // namespace samsprak::cli
