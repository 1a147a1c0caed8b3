// SPDX-License-Identifier: MPL-2.0
#include "floor.h"

#include "figure.h"

#include <sqlcipher/sqlite3.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <thread>

namespace samsprak::bench {

namespace {

/// A plain table in an encrypted database, written with the same care as the product's.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
    {
        require(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK, "opening the floor's file");
        run("PRAGMA key = \"x'" + QByteArray(64, '7') + "'\"");
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
        run("CREATE TABLE IF NOT EXISTS t(id BLOB PRIMARY KEY, a, b, c, d, e, f, g, h, i, j, k, l) WITHOUT "
            "ROWID");
    }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void run(const QByteArray &sql)
    {
        require(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK,
                sql.constData());
    }
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

std::vector<std::vector<QByteArray>> textsOf(const std::vector<CaseDocument> &documents)
{
    std::vector<std::vector<QByteArray>> texts;
    for (const CaseDocument &d : documents)
        texts.push_back({d.caseNumber.toUtf8(), d.participant.toUtf8(), d.language.toUtf8(),
                         d.status.toUtf8(), d.municipality.toUtf8(), d.owner.toUtf8(), d.goal.toUtf8(),
                         d.nextMeeting.toUtf8(), d.note.toUtf8()});
    return texts;
}

void insertAll(RawDatabase &database, const std::vector<CaseDocument> &documents,
               const std::vector<std::vector<QByteArray>> &texts)
{
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database.handle(), "INSERT INTO t VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", -1,
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
}

} // namespace

double rawInsert(const QString &path, const std::vector<CaseDocument> &documents)
{
    RawDatabase database(path);
    const std::vector<std::vector<QByteArray>> texts = textsOf(documents);
    return secondsOf([&] {
        database.run("BEGIN");
        insertAll(database, documents, texts);
        database.run("COMMIT");
    });
}

double rawCommit(const QString &path)
{
    RawDatabase database(path);
    std::vector<double> times;
    for (int i = 0; i < 31; ++i)
        times.push_back(secondsOf(
            [&] { database.run("INSERT INTO t(id) VALUES(x'ff" + QByteArray::number(1000 + i) + "')"); }));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
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
