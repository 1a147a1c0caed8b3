// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scheduling/candidates.h"

struct sqlite3;
struct sqlite3_stmt;

namespace samsprak::bench {

/// The baseline: who is free at a time, asked of an SQLite table in memory with a covering index. Neither
/// windows nor levels nor travel nor reasons.
class OverlapTable
{
public:
    explicit OverlapTable(const scheduling::Market &market);
    ~OverlapTable();
    OverlapTable(const OverlapTable &) = delete;
    OverlapTable &operator=(const OverlapTable &) = delete;

    /// How many interpreters have nothing in that time.
    int freeIn(const scheduling::Interval &time);

private:
    void run(const char *sql);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_query = nullptr;
    qint64 m_longest = 0;
};

} // namespace samsprak::bench
