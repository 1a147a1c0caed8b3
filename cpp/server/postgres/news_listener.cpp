// SPDX-License-Identifier: MPL-2.0
#include "server/postgres/news_listener.h"

#include "server/postgres/connection.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace samsprak::server {

using postgres::Connection;

namespace {

constexpr int FirstPause = 100; ///< milliseconds until the next try to connect
constexpr int LongestPause = 5000;
constexpr int ForEver = -1;

} // namespace

NewsListener::NewsListener(QString url, QByteArray origin, std::function<void()> onNews)
    : m_url(std::move(url))
    , m_origin(std::move(origin))
    , m_onNews(std::move(onNews))
    , m_stop(eventfd(0, EFD_CLOEXEC))
    , m_thread([this] { run(); })
{
}

NewsListener::~NewsListener()
{
    const uint64_t one = 1;
    static_cast<void>(!write(m_stop, &one, sizeof one));
    m_thread.join();
    close(m_stop);
}

bool NewsListener::wait(int socket, int milliseconds) const
{
    std::array<pollfd, 2> files{pollfd{m_stop, POLLIN, 0}, pollfd{socket, POLLIN, 0}};
    while (poll(files.data(), files.size(), milliseconds) < 0 && errno == EINTR) {
    }
    return files[0].revents == 0;
}

void NewsListener::run()
{
    int pause = FirstPause;
    do {
        auto connection = Connection::open(m_url, {});
        if (connection && (*connection)->execute("LISTEN samsprak")) {
            pause = FirstPause;
            m_onNews(); // whatever happened before somebody listened
            while ((*connection)->isAlive() && wait((*connection)->socket(), ForEver)) {
                bool news = false;
                for (const QByteArray &origin : (*connection)->notifications())
                    news = news || origin != m_origin;
                if (news)
                    m_onNews();
            }
        }
        pause = std::min(2 * pause, LongestPause);
    } while (wait(-1, pause));
}

} // namespace samsprak::server
