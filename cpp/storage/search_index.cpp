// SPDX-License-Identifier: MPL-2.0
#include "storage/search_index.h"

namespace samsprak::storage {

namespace {

/// Each word as a quoted prefix: nothing that a person types is query syntax.
QByteArray matchExpression(const QString &typed)
{
    QByteArray expression;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            expression += (expression.isEmpty() ? "\"" : " \"") + word.toUtf8() + "\"*";
        word.clear();
    };
    for (const QChar c : typed) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            finish();
    }
    finish();
    return expression;
}

void appendWords(QByteArray &words, const FieldDescription &field, const Statement &row, int column)
{
    if (row.isNull(column))
        return;
    if (field.type == FieldType::Text) {
        words += (words.isEmpty() ? "" : " ") + row.utf8(column).toByteArray();
    } else if (field.type == FieldType::TranslatedText) {
        CborReader in(row.blob(column));
        const TranslatedText text = TranslatedText::read(in);
        for (const auto &[language, translation] : text.texts())
            words += (words.isEmpty() ? "" : " ") + translation.text.toUtf8();
    }
}

} // namespace

int SearchIndex::indexDue(int atMost)
{
    struct Due
    {
        Kind kind;
        Id record;
    };
    std::vector<Due> due;
    qint64 last = 0;
    {
        Statement query =
            m_database.statement("SELECT number, kind, record FROM search_due ORDER BY number LIMIT ?");
        query.bind(1, atMost);
        while (query.step()) {
            last = query.integer(0);
            due.push_back({Kind(query.integer(1)), query.id(2)});
        }
    }
    for (const Due &entry : due) {
        erase(entry.record);
        const RowTable *table = m_rows.table(entry.kind);
        const QByteArray words = table ? wordsOf(*table, entry.record) : QByteArray();
        if (words.isEmpty())
            continue;
        m_database.statement("INSERT INTO search_document(record, kind, words) VALUES(?, ?, ?)")
            .bindId(1, entry.record)
            .bind(2, qint64(entry.kind))
            .bindText(3, words)
            .run();
        m_database.statement("INSERT INTO search_text(rowid, words) VALUES(last_insert_rowid(), ?)")
            .bindText(1, words)
            .run();
    }
    m_database.statement("DELETE FROM search_due WHERE number <= ?").bind(1, last).run();
    return int(due.size());
}

void SearchIndex::erase(const Id &record)
{
    qint64 number = 0;
    QByteArray words;
    {
        Statement document =
            m_database.statement("SELECT number, words FROM search_document WHERE record = ?");
        if (!document.bindId(1, record).step())
            return;
        number = document.integer(0);
        words = document.utf8(1).toByteArray();
    }
    m_database.statement("INSERT INTO search_text(search_text, rowid, words) VALUES('delete', ?, ?)")
        .bind(1, number)
        .bindText(2, words)
        .run();
    m_database.statement("DELETE FROM search_document WHERE number = ?").bind(1, number).run();
}

QByteArray SearchIndex::wordsOf(const RowTable &table, const Id &record) const
{
    QByteArray words;
    Statement row = m_database.statement(table.findSql());
    if (!row.bindId(1, record).step())
        return words;
    int column = FirstFieldColumn;
    for (const FieldDescription &field : table.entity().fields) {
        if (field.searchable)
            appendWords(words, field, row, column);
        ++column;
    }
    return words;
}

std::vector<SearchHit> SearchIndex::find(Database &database, const QString &words, int limit)
{
    std::vector<SearchHit> hits;
    const QByteArray expression = matchExpression(words);
    if (expression.isEmpty())
        return hits;
    Statement query = database.statement(
        "SELECT d.kind, d.record, d.words FROM search_text JOIN search_document d ON d.number = "
        "search_text.rowid WHERE search_text MATCH ? ORDER BY search_text.rowid DESC LIMIT ?");
    query.bindText(1, expression).bind(2, limit);
    while (query.step())
        hits.push_back({Kind(query.integer(0)), query.id(1), query.text(2)});
    return hits;
}

} // namespace samsprak::storage
