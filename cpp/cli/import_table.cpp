// SPDX-License-Identifier: MPL-2.0
#include "cli/import_table.h"

#include "cli/text_encoding.h"

#include <algorithm>

namespace samsprak::cli {
namespace {

QStringList knownColumns(const TableShape &shape) { return shape.required + shape.optional; }

/// Excel writes headings as people do: "Given name" is given_name.
QString columnName(const QString &heading) { return heading.trimmed().toLower().replace(u' ', u'_'); }

} // namespace

bool TableShape::knows(const QString &column) const
{
    const QStringList known = knownColumns(*this);
    return std::any_of(known.begin(), known.end(), [&](const QString &name) {
        return name.endsWith(u"_*") ? column.startsWith(QStringView(name).chopped(1)) : name == column;
    });
}

ImportTable ImportTable::read(const QString &file, const QByteArray &bytes, const TableShape &shape,
                              std::vector<ImportProblem> &problems)
{
    ImportTable table;
    table.m_file = file;
    const size_t before = problems.size();
    CsvTable csv = parseCsv(decodedText(bytes).text);
    if (csv.unclosedQuote > 0) {
        problems.push_back(
            {file,
             csv.unclosedQuote,
             {},
             QStringLiteral("a quotation mark opens here and never closes; close it, or double it "
                            "if it belongs to the text")});
        return table;
    }
    if (csv.rows.empty()) {
        problems.push_back({file, 1, {}, QStringLiteral("the file is empty; it needs a heading and rows")});
        return table;
    }
    const CsvRow heading = csv.rows.front();
    for (int i = 0; i < heading.fields.size(); ++i) {
        const QString name = columnName(heading.fields[i]);
        if (name.isEmpty())
            continue;
        if (!shape.knows(name))
            problems.push_back({file, heading.line, heading.fields[i],
                                QStringLiteral("no such column; remove it or rename it to one of: ") +
                                    knownColumns(shape).join(u", ")});
        else if (!table.m_columns.emplace(name, i).second)
            problems.push_back(
                {file, heading.line, name, QStringLiteral("the heading has this column twice; remove one")});
    }
    for (const QString &name : shape.required)
        if (!table.has(name))
            problems.push_back(
                {file, heading.line, name, QStringLiteral("the column is missing; add it to the heading")});
    if (problems.size() > before)
        return table;
    table.m_width = int(heading.fields.size());
    table.m_rows.assign(std::make_move_iterator(csv.rows.begin() + 1),
                        std::make_move_iterator(csv.rows.end()));
    return table;
}

QString ImportTable::cell(const CsvRow &row, const QString &column) const
{
    const auto found = m_columns.find(column);
    return found != m_columns.end() ? row.fields.value(found->second) : QString();
}

QStringList ImportTable::languages(const QString &prefix) const
{
    QStringList result;
    for (const auto &[name, index] : m_columns)
        if (name.startsWith(prefix + u'_'))
            result << name.mid(prefix.size() + 1);
    return result;
}

} // namespace samsprak::cli
