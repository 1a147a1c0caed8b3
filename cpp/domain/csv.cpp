// SPDX-License-Identifier: MPL-2.0
#include "domain/csv.h"

#include <algorithm>

namespace samsprak {
namespace {

/// The separator that occurs most in the first line, outside quotes.
QChar separatorOf(const QString &text)
{
    int semicolons = 0, commas = 0, tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\n' || c == u'\r')
            break;
        semicolons += c == u';';
        commas += c == u',' && !quoted;
        tabs += c == u'\t';
    }
    if (tabs > semicolons && tabs > commas)
        return u'\t';
    return commas > semicolons ? u',' : u';';
}

/// One pass over the text, a character at a time.
class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    CsvTable split()
    {
        takeSeparatorLine();
        for (; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        if (m_quoted)
            m_table.unclosedQuote = m_quoteLine;
        if (!m_row.fields.isEmpty() || !m_field.isEmpty() || m_wasQuoted)
            endRow();
        return std::move(m_table);
    }

private:
    void takeSeparatorLine()
    {
        m_row.line = m_line;
        if (m_text.startsWith(u"sep=", Qt::CaseInsensitive) && m_text.size() > 4) {
            m_table.separator = m_text[4];
            while (m_at < m_text.size() && m_text[m_at] != u'\n')
                ++m_at;
            ++m_at;
            m_row.line = ++m_line;
        } else {
            m_table.separator = separatorOf(m_text);
        }
    }

    void take(QChar c)
    {
        if (m_quoted)
            takeQuoted(c);
        else if (c == u'"' && m_field.trimmed().isEmpty()) {
            m_field.clear();
            m_quoted = m_wasQuoted = true;
            m_quoteLine = m_line;
        } else if (c == m_table.separator)
            endField();
        else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
                ++m_at;
            ++m_line;
            endRow();
        } else if (!m_wasQuoted || !c.isSpace())
            m_field += c;
    }

    void takeQuoted(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (c != u'"') {
            if (c != u'\r')
                m_field += c;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_field += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endField()
    {
        m_row.fields << (m_wasQuoted ? m_field : m_field.trimmed());
        m_field.clear();
        m_wasQuoted = false;
    }

    void endRow()
    {
        endField();
        if (!m_row.isBlank())
            m_table.rows.push_back(std::move(m_row));
        m_row = {m_line, {}};
    }

    const QString &m_text;
    CsvTable m_table;
    CsvRow m_row;
    QString m_field;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

} // namespace

bool CsvRow::isBlank() const
{
    return std::all_of(fields.begin(), fields.end(), [](const QString &f) { return f.trimmed().isEmpty(); });
}

CsvTable parseCsv(const QString &text) { return Splitter(text).split(); }

} // namespace samsprak
