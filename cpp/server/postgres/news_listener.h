// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <thread>

namespace samsprak::server {

/// Hears, on a thread and a connection of its own, that other processes have committed something. Hints only:
/// what it misses while the database is away is asked for once it is back.
class NewsListener
{
public:
    /// `onNews` is called on the listener's thread. `origin` is whose news is none.
    NewsListener(QString url, QByteArray origin, std::function<void()> onNews);
    ~NewsListener();
    NewsListener(const NewsListener &) = delete;
    NewsListener &operator=(const NewsListener &) = delete;

private:
    void run();
    /// False when it is time to stop.
    bool wait(int socket, int milliseconds) const;

    QString m_url;
    QByteArray m_origin;
    std::function<void()> m_onNews;
    int m_stop; ///< an eventfd
    std::thread m_thread;
};

} // namespace samsprak::server
