// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

namespace samsprak::test {

/// Finds, reads, presses and fills in what a person sees in a window, by objectName.
class WindowProbe
{
public:
    explicit WindowProbe(QQuickWindow *window)
        : m_window(window)
    {
    }

    /// The visible item with that name; null when there is none.
    QQuickItem *item(const QString &name) const;
    bool shows(const QString &name) const { return item(name) != nullptr; }
    QString text(const QString &name) const;
    /// Waits until it can be pressed and presses it once; false when that does not come.
    bool press(const QString &name) const;
    bool fill(const QString &name, const QString &text) const;

private:
    QQuickWindow *m_window;
};

} // namespace samsprak::test
