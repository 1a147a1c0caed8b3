// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>

namespace samsprak::test {

/// Chromium without a window, led by its own protocol; pages run no script in it.
class HeadlessBrowser
{
public:
    /// Empty when Chromium is not installed.
    static QString program();

    ~HeadlessBrowser();
    /// A telephone's window: `width` by `height` CSS pixels, for a reader of `language`.
    bool start(int width, int height, const QString &language);
    /// Waits until the page with everything on it has come.
    bool open(const QUrl &url);
    /// The size of all that can be scrolled to, in CSS pixels.
    QSize contentSize();
    /// The document as the browser understood it.
    QString markup();
    /// The whole page, also what lies below the window.
    QByteArray picture();

private:
    QJsonObject ask(const QString &method, const QJsonObject &parameters = {});
    QString debuggerAddress();

    QTemporaryDir m_folder;
    QProcess m_process;
    QWebSocket m_socket;
    int m_last = 0;
    bool m_loaded = false;
};

} // namespace samsprak::test
