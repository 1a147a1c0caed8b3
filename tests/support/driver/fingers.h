// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QPointF>
#include <QPointer>
#include <QPointingDevice>
#include <QQuickWindow>
#include <QString>
#include <memory>

namespace samsprak::driver {

/// One finger on the glass and a keyboard, delivered through the window system's door as from a real device.
class Fingers
{
public:
    Fingers();

    void press(QQuickWindow *window, const QPointF &point);
    void moveTo(const QPointF &point);
    /// Lifts the finger where it is.
    void release();
    bool isDown() const { return m_down; }
    QPointF position() const { return m_position; }

    /// Types into what has the focus, any script.
    static void type(QQuickWindow *window, const QString &text);
    /// Presses and releases one key.
    static void key(QQuickWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    std::unique_ptr<QPointingDevice> m_device;
    QPointer<QQuickWindow> m_window;
    QPointF m_position;
    bool m_down = false;
};

} // namespace samsprak::driver
