// SPDX-License-Identifier: MPL-2.0
#include "window_probe.h"

#include <QTest>
#include <QtQuickTest/quicktest.h>

namespace samsprak::test {
namespace {

QQuickItem *search(QQuickItem *item, const QString &name)
{
    if (!item->isVisible() || item->opacity() < 0.99)
        return nullptr;
    if (item->objectName() == name)
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = search(child, name))
            return found;
    }
    return nullptr;
}

/// Scrolls so that a finger can reach the item.
void bringIntoView(QQuickItem *item)
{
    for (QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable"))
            QMetaObject::invokeMethod(parent, "show", Q_ARG(QQuickItem *, item));
    }
}

} // namespace

QQuickItem *WindowProbe::item(const QString &name) const { return search(m_window->contentItem(), name); }

QString WindowProbe::text(const QString &name) const
{
    const QQuickItem *found = item(name);
    return found ? found->property("text").toString() : QString();
}

bool WindowProbe::press(const QString &name) const
{
    const auto pressable = [&] {
        const QQuickItem *there = item(name);
        return there && there->isEnabled();
    };
    if (!QTest::qWaitFor(pressable))
        return false;
    QQuickItem *found = item(name);
    bringIntoView(found);
    if (QQuickTest::qIsPolishScheduled(m_window))
        QQuickTest::qWaitForPolish(m_window);
    const QPointF centre = found->mapToScene(QPointF(found->width() / 2, found->height() / 2));
    QTest::mouseClick(m_window, Qt::LeftButton, {}, centre.toPoint());
    return true;
}

bool WindowProbe::fill(const QString &name, const QString &text) const
{
    QQuickItem *found = item(name);
    if (!found)
        return false;
    bringIntoView(found);
    found->forceActiveFocus();
    found->setProperty("text", QString());
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
    return found->property("text").toString() == text;
}

} // namespace samsprak::test
