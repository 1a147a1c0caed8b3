// SPDX-License-Identifier: MPL-2.0
#include "scheduling/agency_invoice.h"

#include "domain/csv.h"
#include "scheduling/mail_text.h"
#include "scheduling/rule_fields.h"

#include <QJsonDocument>
#include <QTime>

namespace samsprak::scheduling {
namespace {

constexpr qsizetype LargestFile = 4'000'000;

constexpr std::pair<InvoiceColumn, const char *> ColumnKeys[] = {
    {InvoiceColumn::Order, "order"},  {InvoiceColumn::AgencyNumber, "agency_number"},
    {InvoiceColumn::Date, "date"},    {InvoiceColumn::Start, "start"},
    {InvoiceColumn::End, "end"},      {InvoiceColumn::Minutes, "minutes"},
    {InvoiceColumn::Amount, "amount"}};

using ColumnPlaces = std::map<InvoiceColumn, qsizetype>;

Result<ColumnPlaces> placesIn(const CsvRow &heading, const InvoiceColumnNames &names)
{
    ColumnPlaces places;
    for (qsizetype i = 0; i < heading.fields.size(); ++i)
        for (const auto &[column, known] : names)
            if (known.contains(heading.fields[i].trimmed().toLower()) && !places.emplace(column, i).second)
                return {ErrorCode::Malformed, QStringLiteral("column twice: ") + heading.fields[i].left(40)};
    if (!places.contains(InvoiceColumn::Amount))
        return {ErrorCode::Malformed, QStringLiteral("no column for the amount")};
    if (!places.contains(InvoiceColumn::Order) && !places.contains(InvoiceColumn::AgencyNumber))
        return {ErrorCode::Malformed, QStringLiteral("no column for a number")};
    return places;
}

QDate dateFrom(const QString &text)
{
    for (const char *format : {"yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd"})
        if (const QDate date = QDate::fromString(text, QLatin1String(format)); date.isValid())
            return date;
    return {};
}

std::optional<qint64> amountFrom(QString text)
{
    text.remove(QChar::Nbsp).remove(QChar(0x202F)).remove(u' ');
    text.replace(QChar(0x2212), u'-');
    for (const char *currency : {"kr", "sek"})
        if (text.endsWith(QLatin1String(currency), Qt::CaseInsensitive))
            text.chop(qsizetype(qstrlen(currency)));
    return amountFromText(text);
}

class LineReader
{
public:
    LineReader(const CsvRow &row, const ColumnPlaces &places, std::vector<InvoiceProblem> &problems)
        : m_row(row)
        , m_places(places)
        , m_problems(problems)
    {
    }

    std::optional<InvoiceLine> read()
    {
        const size_t before = m_problems.size();
        InvoiceLine line;
        line.line = m_row.line;
        line.order = cell(InvoiceColumn::Order);
        line.agencyNumber = cell(InvoiceColumn::AgencyNumber);
        const QString date = cell(InvoiceColumn::Date);
        line.date = dateFrom(date);
        problemIf(!date.isEmpty() && line.date.isNull(), InvoiceColumn::Date);
        line.minutes = minutes();
        const auto amount = amountFrom(cell(InvoiceColumn::Amount));
        problemIf(!amount, InvoiceColumn::Amount);
        line.amount = amount.value_or(0);
        return m_problems.size() == before ? std::optional(line) : std::nullopt;
    }

private:
    QString cell(InvoiceColumn column) const
    {
        const auto place = m_places.find(column);
        return place == m_places.end() ? QString() : m_row.fields.value(place->second).trimmed();
    }

    void problemIf(bool wrong, InvoiceColumn column)
    {
        if (wrong)
            m_problems.push_back({m_row.line, column, cell(column)});
    }

    std::optional<int> minutes()
    {
        const QString text = cell(InvoiceColumn::Minutes);
        if (!text.isEmpty()) {
            bool isNumber = false;
            const int minutes = text.toInt(&isNumber);
            problemIf(!isNumber || minutes < 0, InvoiceColumn::Minutes);
            return isNumber ? std::optional(minutes) : std::nullopt;
        }
        const QTime start = time(InvoiceColumn::Start);
        const QTime end = time(InvoiceColumn::End);
        if (!start.isValid() || !end.isValid())
            return {};
        const int span = start.secsTo(end) / 60;
        return span > 0 ? span : span + 24 * 60;
    }

    QTime time(InvoiceColumn column)
    {
        QString text = cell(column);
        const QTime time = QTime::fromString(text.replace(u'.', u':'), QStringLiteral("H:mm"));
        problemIf(!text.isEmpty() && !time.isValid(), column);
        return time;
    }

    const CsvRow &m_row;
    const ColumnPlaces &m_places;
    std::vector<InvoiceProblem> &m_problems;
};

} // namespace

Result<InvoiceColumnNames> readInvoiceColumnNames(QByteArrayView json)
{
    const QJsonObject root = QJsonDocument::fromJson(json.toByteArray()).object();
    InvoiceColumnNames names;
    for (const auto &[column, key] : ColumnKeys) {
        for (const QJsonValue &name : root.value(QLatin1String(key)).toArray())
            names[column].append(name.toString().toLower());
        if (names[column].isEmpty())
            return {ErrorCode::Malformed, QString::fromLatin1(key)};
    }
    return names;
}

Result<AgencyInvoice> readAgencyInvoice(QByteArrayView csv, const InvoiceColumnNames &names)
{
    if (csv.size() > LargestFile)
        return {ErrorCode::TooLarge, QStringLiteral("invoice of %1 bytes").arg(csv.size())};
    const CsvTable table = parseCsv(textOf(csv.startsWith("\xEF\xBB\xBF") ? csv.sliced(3) : csv));
    if (table.unclosedQuote > 0)
        return {ErrorCode::Malformed, QStringLiteral("quote not closed, line %1").arg(table.unclosedQuote)};
    if (table.rows.empty())
        return {ErrorCode::Malformed, QStringLiteral("empty")};
    const auto places = placesIn(table.rows.front(), names);
    if (!places)
        return places.error();
    AgencyInvoice invoice;
    for (size_t i = 1; i < table.rows.size(); ++i)
        if (auto line = LineReader(table.rows[i], *places, invoice.problems).read())
            invoice.lines.push_back(std::move(*line));
    return invoice;
}

} // namespace samsprak::scheduling
