// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QPointF>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QString>
#include <vector>

namespace samsprak::driver {

/// What a command aims at: an object name or accessible name (a trailing * matches any ending), or a visible
/// text; `within` narrows the search to the inside of another item, `nth` counts the visible matches from 0.
struct Aim
{
    QString name;
    QString text;
    QString within;
    int nth = 0;

    QString described() const;
};

/// Reads a window's item tree as a person would: what is shown, where, and what lies on top. UI thread only.
class Scene
{
public:
    explicit Scene(QQuickWindow *window);

    /// The nth shown item that fits, or null.
    QQuickItem *find(const Aim &aim) const;
    /// Every item that is shown at least in part, in painting order.
    std::vector<QQuickItem *> shownItems() const;
    /// The part of the item that the window and its clipping ancestors leave, in window coordinates.
    QRectF shownRect(const QQuickItem *item) const;
    /// Moves the Flickables around the item so that its centre is inside them; true if anything moved.
    bool scrollTo(QQuickItem *item) const;
    /// The item that would get a touch at a point, stopping at `wanted` even if it takes no input itself.
    QQuickItem *hit(const QPointF &point, const QQuickItem *wanted) const;
    /// Empty if a touch at the item's middle reaches it, else why not.
    QString obstacle(QQuickItem *item) const;
    /// Where to touch: the middle of what is shown of the item.
    QPointF touchPoint(const QQuickItem *item) const;

    QQuickWindow *window() const { return m_window; }

private:
    QQuickWindow *m_window;
};

bool isText(const QQuickItem *item);
/// The item itself or the first shown thing inside it that takes text; null if there is none.
QQuickItem *textInputIn(QQuickItem *item);
/// The words of a text item as shown, without marks that only steer the layout.
QString plainText(const QQuickItem *item);
/// The item's own or, for the visible part of a popup, the popup's object name.
QString nameOf(const QQuickItem *item);
QString accessibleName(QQuickItem *item);
/// The role's name as in QAccessible::Role, empty if the item has none.
QString accessibleRole(QQuickItem *item);
/// The booking state that the item or the nearest item around it declares, in either of the names in use.
QString bookingState(const QQuickItem *item);
/// Product of the opacities from the item up to the window.
qreal effectiveOpacity(const QQuickItem *item);

} // namespace samsprak::driver
