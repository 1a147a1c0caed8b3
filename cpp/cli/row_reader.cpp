// SPDX-License-Identifier: MPL-2.0
#include "cli/row_reader.h"

#include "domain/language.h"

#include <QRegularExpression>

#include <algorithm>

namespace samsprak::cli {
namespace {

QString quoted(const QString &text) { return QStringLiteral("'%1'").arg(text); }

bool isOneOf(const QString &cell, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return cell.compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

RowReader::RowReader(const ImportTable &table, const CsvRow &row, std::vector<ImportProblem> &problems)
    : m_table(table)
    , m_row(row)
    , m_problems(problems)
{
    for (int i = table.width(); i < row.fields.size(); ++i)
        if (!row.fields[i].isEmpty()) {
            problem({}, QStringLiteral(
                            "the row has %1 fields and the heading %2; put quotation marks around text "
                            "that holds the separator")
                            .arg(row.fields.size())
                            .arg(table.width()));
            break;
        }
}

QString RowReader::required(const QString &column)
{
    const QString cell = text(column);
    if (cell.isEmpty())
        problem(column, QStringLiteral("the cell is empty; fill it in"));
    return cell;
}

bool RowReader::boolean(const QString &column)
{
    const QString cell = text(column);
    if (isOneOf(cell, {"yes", "true", "1", "ja", "sant"}))
        return true;
    if (!cell.isEmpty() && !isOneOf(cell, {"no", "false", "0", "nej", "falskt"}))
        problem(column, quoted(cell) + QLatin1String(" is neither yes nor no; write one of the two"));
    return false;
}

int RowReader::integer(const QString &column, int least, int most, int whenEmpty)
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return whenEmpty;
    bool ok = false;
    const int value = cell.toInt(&ok);
    if (ok && value >= least && value <= most)
        return value;
    problem(column,
            QStringLiteral("%1 is not a whole number from %2 to %3").arg(quoted(cell)).arg(least).arg(most));
    return whenEmpty;
}

QDate RowReader::date(const QString &column)
{
    const QString cell = text(column);
    const QDate date = QDate::fromString(cell, Qt::ISODate);
    if (!cell.isEmpty() && !date.isValid())
        problem(column,
                quoted(cell) + QLatin1String(" is not a date; write year, month and day as 2026-11-24"));
    return date;
}

int RowReader::timeOfDay(const QString &column)
{
    static const QRegularExpression form(
        QStringLiteral("^([01]?[0-9]|2[0-3])[:.]([0-5][0-9])([:.][0-5][0-9])?$"));
    const auto match = form.match(required(column));
    if (match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (!text(column).isEmpty())
        problem(column, quoted(text(column)) +
                            QLatin1String(" is not a time of day; write hours and minutes as 10:00"));
    return -1;
}

QString RowReader::phone(const QString &column)
{
    static const QRegularExpression excelNumber(QStringLiteral("^[0-9]+[.,][0-9]+[eE][+][0-9]+$"));
    static const QRegularExpression form(QStringLiteral("^[+]?[0-9][0-9 ()/-]{4,19}$"));
    const QString cell = text(column);
    if (excelNumber.match(cell).hasMatch())
        problem(column,
                QStringLiteral("the spreadsheet has turned the number into %1; format the column as text "
                               "and write the number again")
                    .arg(cell));
    else if (!cell.isEmpty() && !form.match(cell).hasMatch())
        problem(column,
                quoted(cell) +
                    QLatin1String(" is not a phone number; write it as 070-123 45 67 or +46 70 123 45 67"));
    return cell;
}

QString RowReader::knownTag(const QString &column, const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    for (const Language &language : languages())
        if (cell.compare(language.tag, Qt::CaseInsensitive) == 0)
            return language.tag;
    if (cell == u"prs" || cell == u"kmr")
        return languageFor(cell).tag;
    if (!form.match(cell).hasMatch())
        problem(column,
                quoted(cell) +
                    QLatin1String(" is not the code of a language; write for example ar, ti or fa-AF"));
    return cell;
}

QString RowReader::languageTag(const QString &column)
{
    const QString cell = text(column);
    return cell.isEmpty() ? cell : knownTag(column, cell);
}

QStringList RowReader::list(const QString &column) const
{
    QStringList parts;
    for (const QString &part : text(column).split(u'|'))
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    return parts;
}

TextSet RowReader::languageTags(const QString &column)
{
    TextSet tags;
    for (const QString &part : list(column))
        tags.insert(knownTag(column, part));
    return tags;
}

TranslatedText RowReader::translated(const QString &prefix)
{
    TranslatedText result;
    for (const QString &suffix : m_table.languages(prefix)) {
        const QString column = prefix + u'_' + suffix;
        const QString tag = knownTag(column, suffix);
        const auto source = tag == u"sv" ? TranslationSource::Source : TranslationSource::Machine;
        if (!text(column).isEmpty())
            result.set(tag, {text(column), source, {}, 0, {}});
    }
    if (result.isEmpty())
        problem(prefix + QLatin1String("_sv"),
                QStringLiteral("there is no text in any language; write at least the Swedish one"));
    return result;
}

void RowReader::problem(const QString &column, const QString &text)
{
    m_failed = true;
    m_problems.push_back({m_table.file(), m_row.line, column, text});
}

void RowReader::unknownWord(const QString &column, const QString &cell, const QStringList &known)
{
    problem(column, quoted(cell) + QLatin1String(" is none of the words that this column knows: ") +
                        known.join(u", "));
}

} // namespace samsprak::cli
