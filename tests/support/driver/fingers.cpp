// SPDX-License-Identifier: MPL-2.0
#include "driver/fingers.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QTest>

namespace samsprak::driver {

Fingers::Fingers()
    : m_device(QTest::createTouchDevice())
{
}

void Fingers::press(QQuickWindow *window, const QPointF &point)
{
    m_window = window;
    m_position = point;
    m_down = true;
    QTest::touchEvent(window, m_device.get(), false).press(0, point.toPoint(), window).commit(false);
}

void Fingers::moveTo(const QPointF &point)
{
    if (!m_window || !m_down)
        return;
    m_position = point;
    QTest::touchEvent(m_window, m_device.get(), false).move(0, point.toPoint(), m_window).commit(false);
}

void Fingers::release()
{
    if (m_window && m_down)
        QTest::touchEvent(m_window, m_device.get(), false)
            .release(0, m_position.toPoint(), m_window)
            .commit(false);
    m_down = false;
}

void Fingers::key(QQuickWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QGuiApplication::sendEvent(window, &event);
    }
}

void Fingers::type(QQuickWindow *window, const QString &text)
{
    for (const QChar c : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, c.isLetterOrNumber() ? c.toUpper().unicode() : 0, Qt::NoModifier,
                            QString(c));
            QGuiApplication::sendEvent(window, &event);
        }
    }
}

} // namespace samsprak::driver
