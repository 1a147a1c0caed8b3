// SPDX-License-Identifier: MPL-2.0
#include "floor.h"

#include "figure.h"

#include <sqlcipher/sqlite3.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

namespace samsprak::bench {

double rawInsert(const QString &path, const std::vector<CaseDocument> &documents)
{
    sqlite3 *database = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK, "opening the floor's file");
    const QByteArray key(64, '7');
    const auto run = [&](const QByteArray &sql) {
        require(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK,
                sql.constData());
    };
    run("PRAGMA key = \"x'" + key + "'\"");
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
    run("CREATE TABLE t(id BLOB PRIMARY KEY, a, b, c, d, e, f, g, h, i, j, k, l) WITHOUT ROWID");
    std::vector<std::vector<QByteArray>> texts;
    for (const CaseDocument &d : documents)
        texts.push_back({d.caseNumber.toUtf8(), d.participant.toUtf8(), d.language.toUtf8(),
                         d.status.toUtf8(), d.municipality.toUtf8(), d.owner.toUtf8(), d.goal.toUtf8(),
                         d.nextMeeting.toUtf8(), d.note.toUtf8()});
    const double seconds = secondsOf([&] {
        run("BEGIN");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO t VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", -1,
                           &insert, nullptr);
        for (size_t i = 0; i < documents.size(); ++i) {
            const CaseDocument &d = documents[i];
            sqlite3_bind_blob(insert, 1, d.id.data(), Id::Size, SQLITE_STATIC);
            int parameter = 2;
            for (const QByteArray &text : texts[i])
                sqlite3_bind_text(insert, parameter++, text.constData(), int(text.size()), SQLITE_STATIC);
            sqlite3_bind_int(insert, parameter++, d.interpreterNeeded);
            sqlite3_bind_int(insert, parameter++, d.priority);
            sqlite3_bind_int64(insert, parameter++, d.updatedAt);
            require(sqlite3_step(insert) == SQLITE_DONE, "the floor's insert");
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    });
    sqlite3_close(database);
    return seconds;
}

double rawTransfer(const std::vector<CaseDocument> &documents)
{
    QByteArray lines;
    for (const CaseDocument &document : documents)
        lines += tabSeparated(document) + '\n';
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    require(bind(listener, reinterpret_cast<sockaddr *>(&address), size) == 0 && listen(listener, 1) == 0 &&
                getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) == 0,
            "the floor's socket");
    std::thread receiver([&] {
        const int connection = accept(listener, nullptr, nullptr);
        std::vector<char> buffer(256 * 1024);
        for (qsizetype left = lines.size(); left > 0;) {
            const ssize_t got = read(connection, buffer.data(), buffer.size());
            require(got > 0, "the floor's transfer");
            left -= got;
        }
        require(write(connection, "k", 1) == 1, "the floor's answer");
        close(connection);
    });
    const double seconds = secondsOf([&] {
        const int connection = socket(AF_INET, SOCK_STREAM, 0);
        require(connect(connection, reinterpret_cast<sockaddr *>(&address), size) == 0,
                "the floor's connection");
        for (qsizetype sent = 0; sent < lines.size();) {
            const ssize_t written = write(connection, lines.constData() + sent, size_t(lines.size() - sent));
            require(written > 0, "the floor's transfer");
            sent += written;
        }
        char answer = 0;
        require(read(connection, &answer, 1) == 1, "the floor's answer");
        close(connection);
    });
    receiver.join();
    close(listener);
    return seconds;
}

} // namespace samsprak::bench
