// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/import_draft.h"
#include "cli/import_table.h"
#include "domain/translated_text.h"

#include <optional>

namespace samsprak::cli {

/// Reads the cells of one row as values. What is wrong becomes a problem with file, line and column, and the
/// value its default; ask `failed` before using what was read.
class RowReader
{
public:
    RowReader(const ImportTable &table, const CsvRow &row, std::vector<ImportProblem> &problems);

    bool has(const QString &column) const { return m_table.has(column); }
    QString text(const QString &column) const { return m_table.cell(m_row, column); }
    /// A problem when the cell is empty.
    QString required(const QString &column);
    bool boolean(const QString &column);
    int integer(const QString &column, int least, int most, int whenEmpty);
    QDate date(const QString &column);
    /// Minutes since midnight; -1 when it is wrong or empty.
    int timeOfDay(const QString &column);
    QString phone(const QString &column);
    QString languageTag(const QString &column);
    /// The parts between "|", trimmed, none of them empty.
    QStringList list(const QString &column) const;
    TextSet languageTags(const QString &column);
    /// Columns `prefix`_<language>: sv is the source, all others are marked as machine-made.
    TranslatedText translated(const QString &prefix);

    /// A value of an enumeration by its code. Empty reads as `whenEmpty`.
    template <class E>
    E code(const QString &column, E whenEmpty)
    {
        return codeIn<E>(column, text(column), whenEmpty);
    }
    template <class E>
    E codeIn(const QString &column, const QString &cell, E whenEmpty)
    {
        if (cell.isEmpty())
            return whenEmpty;
        QStringList known;
        for (const auto &[value, name] : EnumCodes<E>::values) {
            if (cell.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return value;
            if (*name)
                known << QString::fromLatin1(name);
        }
        unknownWord(column, cell, known);
        return whenEmpty;
    }

    void problem(const QString &column, const QString &text);
    void unknownWord(const QString &column, const QString &cell, const QStringList &known);
    bool failed() const { return m_failed; }
    int line() const { return m_row.line; }
    const QString &file() const { return m_table.file(); }

private:
    QString knownTag(const QString &column, const QString &cell);

    const ImportTable &m_table;
    const CsvRow &m_row;
    std::vector<ImportProblem> &m_problems;
    bool m_failed = false;
};

} // namespace samsprak::cli
