// SPDX-License-Identifier: MPL-2.0
#include "overlap_table.h"

#include "figure.h"

#include <QHash>

#include <sqlite3.h>

#include <algorithm>

namespace samsprak::bench {

OverlapTable::OverlapTable(const scheduling::Market &market)
{
    require(sqlite3_open(":memory:", &m_database) == SQLITE_OK, "opening SQLite");
    run("CREATE TABLE interpreter(id INTEGER PRIMARY KEY);"
        "CREATE TABLE busy(interpreter INTEGER, start INTEGER, end INTEGER); BEGIN");
    QHash<Id, int> numbers;
    for (const Interpreter &one : market.interpreters) {
        run(qPrintable(QStringLiteral("INSERT INTO interpreter VALUES(%1)").arg(numbers.size())));
        numbers.insert(one.id, int(numbers.size()));
    }
    for (const scheduling::BusyInterval &busy : market.busy) {
        run(qPrintable(QStringLiteral("INSERT INTO busy VALUES(%1, %2, %3)")
                           .arg(numbers.value(busy.interpreter))
                           .arg(busy.time.start)
                           .arg(busy.time.end)));
        m_longest = std::max(m_longest, busy.time.end - busy.time.start);
    }
    run("COMMIT; CREATE INDEX covering ON busy(interpreter, start, end); ANALYZE");
    const int prepared =
        sqlite3_prepare_v2(m_database,
                           "SELECT count(*) FROM interpreter WHERE NOT EXISTS (SELECT 1 FROM busy WHERE "
                           "interpreter = interpreter.id AND start < ?2 AND start > ?1 - ?3 AND end > ?1)",
                           -1, &m_query, nullptr);
    require(prepared == SQLITE_OK, "preparing the query");
}

OverlapTable::~OverlapTable()
{
    sqlite3_finalize(m_query);
    sqlite3_close(m_database);
}

void OverlapTable::run(const char *sql)
{
    require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, "SQL");
}

int OverlapTable::freeIn(const scheduling::Interval &time)
{
    sqlite3_reset(m_query);
    sqlite3_bind_int64(m_query, 1, time.start);
    sqlite3_bind_int64(m_query, 2, time.end);
    sqlite3_bind_int64(m_query, 3, m_longest);
    require(sqlite3_step(m_query) == SQLITE_ROW, "asking SQLite");
    return sqlite3_column_int(m_query, 0);
}

} // namespace samsprak::bench
