// SPDX-License-Identifier: MPL-2.0
#include "driver/scene.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QTextDocumentFragment>
#include <algorithm>
#include <functional>

namespace samsprak::driver {

namespace {

QList<QQuickItem *> inPaintingOrder(const QQuickItem *item)
{
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    return children;
}

bool takesInput(const QQuickItem *item)
{
    if (!item->isEnabled())
        return false;
    if (item->acceptedMouseButtons() != Qt::NoButton || item->acceptTouchEvents())
        return true;
    const auto objects = item->children();
    return std::any_of(objects.begin(), objects.end(),
                       [](const QObject *o) { return o->inherits("QQuickPointerHandler"); });
}

bool fits(const QString &pattern, const QString &name)
{
    if (name.isEmpty())
        return false;
    if (pattern.endsWith(u'*'))
        return name.startsWith(QStringView(pattern).chopped(1));
    return name == pattern;
}

bool related(const QQuickItem *a, const QQuickItem *b)
{
    return a == b || a->isAncestorOf(b) || b->isAncestorOf(a);
}

QString withoutLayoutMarks(QString text)
{
    static const QString marks =
        QStringLiteral(u"\u00AD\u200B\u200E\u200F\u061C\u2066\u2067\u2068\u2069\u202A"
                       u"\u202B\u202C\u202D\u202E");
    text.removeIf([](QChar c) { return marks.contains(c); });
    text.replace(QChar::Nbsp, u' ');
    text.replace(QChar(0x202F), u' ');
    return text;
}

} // namespace

QString Aim::described() const
{
    QString said = name.isEmpty() ? QStringLiteral("text '%1'").arg(text) : QStringLiteral("'%1'").arg(name);
    if (nth > 0)
        said += QStringLiteral(" [%1]").arg(nth);
    if (!within.isEmpty())
        said += QStringLiteral(" within '%1'").arg(within);
    return said;
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") || item->inherits("QQuickTextInput") ||
           item->inherits("QQuickTextEdit");
}

QQuickItem *textInputIn(QQuickItem *item)
{
    if (!item->isVisible())
        return nullptr;
    if (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"))
        return item;
    for (QQuickItem *child : inPaintingOrder(item)) {
        if (QQuickItem *found = textInputIn(child))
            return found;
    }
    return nullptr;
}

QString plainText(const QQuickItem *item)
{
    QString text = item->property(item->inherits("QQuickTextInput") ? "displayText" : "text").toString();
    if (text.contains(u'<') && item->inherits("QQuickText") && Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    return withoutLayoutMarks(text);
}

QString nameOf(const QQuickItem *item)
{
    if (!item->objectName().isEmpty())
        return item->objectName();
    const QObject *owner = item->parent();
    return owner && owner->inherits("QQuickPopup") && item->inherits("QQuickPopupItem") ? owner->objectName()
                                                                                        : QString();
}

QString accessibleName(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face && face->isValid() ? withoutLayoutMarks(face->text(QAccessible::Name)) : QString();
}

QString accessibleRole(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    if (!face || !face->isValid() || face->role() == QAccessible::NoRole)
        return {};
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    return QString::fromLatin1(roles.valueToKey(face->role()));
}

QString bookingState(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        for (const char *property : {"bookingState", "booking"}) {
            const QVariant state = item->property(property);
            if (state.typeId() == QMetaType::QString)
                return state.toString();
        }
    }
    return {};
}

qreal effectiveOpacity(const QQuickItem *item)
{
    qreal opacity = 1;
    for (; item; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

Scene::Scene(QQuickWindow *window)
    : m_window(window)
{
}

QRectF Scene::shownRect(const QQuickItem *item) const
{
    QRectF rect = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (isText(item) && rect.isEmpty())
        rect = item->mapRectToScene(item->boundingRect());
    for (const QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            rect &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
    }
    return rect & QRectF(QPointF(0, 0), m_window->size());
}

std::vector<QQuickItem *> Scene::shownItems() const
{
    std::vector<QQuickItem *> items;
    const std::function<void(QQuickItem *, qreal)> visit = [&](QQuickItem *item, qreal opacity) {
        opacity *= item->opacity();
        if (!item->isVisible() || opacity < 0.01)
            return;
        if (!shownRect(item).isEmpty())
            items.push_back(item);
        for (QQuickItem *child : inPaintingOrder(item))
            visit(child, opacity);
    };
    visit(m_window->contentItem(), 1);
    return items;
}

QQuickItem *Scene::find(const Aim &aim) const
{
    QQuickItem *root = nullptr;
    if (!aim.within.isEmpty()) {
        root = find(Aim{aim.within, {}, {}, 0});
        if (!root)
            return nullptr;
    }
    std::vector<QQuickItem *> named;
    std::vector<QQuickItem *> accessible;
    std::vector<QQuickItem *> exact;
    std::vector<QQuickItem *> containing;
    const std::function<void(QQuickItem *)> visit = [&](QQuickItem *item) {
        if (!item->isVisible())
            return;
        if (aim.name.isEmpty()) {
            if (isText(item) && !shownRect(item).isEmpty() && effectiveOpacity(item) > 0.01) {
                const QString text = plainText(item);
                if (text == aim.text)
                    exact.push_back(item);
                else if (text.contains(aim.text))
                    containing.push_back(item);
            }
        } else if (fits(aim.name, nameOf(item))) {
            named.push_back(item);
        } else if (fits(aim.name, accessibleName(item))) {
            accessible.push_back(item);
        }
        for (QQuickItem *child : inPaintingOrder(item))
            visit(child);
    };
    visit(root ? root : m_window->contentItem());
    const auto nth = static_cast<std::size_t>(aim.nth);
    for (const auto *matches : {&named, &accessible, &exact, &containing}) {
        if (nth < matches->size())
            return (*matches)[nth];
    }
    return nullptr;
}

bool Scene::scrollTo(QQuickItem *item) const
{
    bool moved = false;
    for (QQuickItem *view = item->parentItem(); view; view = view->parentItem()) {
        if (!view->inherits("QQuickFlickable"))
            continue;
        const QRectF rect = view->mapRectFromItem(item, QRectF(0, 0, item->width(), item->height()));
        const auto shift = [&](const char *position, const char *origin, const char *extent, qreal from,
                               qreal to, qreal room) {
            const qreal now = view->property(position).toReal();
            const qreal least = view->property(origin).toReal();
            const qreal most = least + std::max(0.0, view->property(extent).toReal() - room);
            const bool outside = to > room + 1 || from < -1;
            if (!outside)
                return;
            // What is larger than the view is aligned at its start, the rest is centred.
            const qreal wanted = to - from > room ? now + from : now + (from + to) / 2 - room / 2;
            const qreal next = std::clamp(wanted, least, std::max(least, most));
            if (std::abs(next - now) > 0.5) {
                view->setProperty(position, next);
                moved = true;
            }
        };
        shift("contentY", "originY", "contentHeight", rect.top(), rect.bottom(), view->height());
        shift("contentX", "originX", "contentWidth", rect.left(), rect.right(), view->width());
    }
    return moved;
}

QPointF Scene::touchPoint(const QQuickItem *item) const { return shownRect(item).center(); }

QQuickItem *Scene::hit(const QPointF &point, const QQuickItem *wanted) const
{
    const std::function<QQuickItem *(QQuickItem *)> visit = [&](QQuickItem *item) -> QQuickItem * {
        if (!item->isVisible())
            return nullptr;
        const bool inside = item->contains(item->mapFromScene(point));
        if (item->clip() && !inside)
            return nullptr;
        QList<QQuickItem *> children = inPaintingOrder(item);
        std::reverse(children.begin(), children.end());
        for (QQuickItem *child : children) {
            if (child->z() < 0)
                continue;
            if (QQuickItem *found = visit(child))
                return found;
        }
        if (inside && (item == wanted || takesInput(item)))
            return item;
        for (QQuickItem *child : children) {
            if (child->z() >= 0)
                continue;
            if (QQuickItem *found = visit(child))
                return found;
        }
        return nullptr;
    };
    return visit(m_window->contentItem());
}

QString Scene::obstacle(QQuickItem *item) const
{
    if (!item->isVisible() || effectiveOpacity(item) < 0.01)
        return QStringLiteral("it is hidden");
    if (!item->isEnabled())
        return QStringLiteral("it is disabled");
    if (shownRect(item).isEmpty())
        return QStringLiteral("it lies outside the window or its view");
    QQuickItem *top = hit(touchPoint(item), item);
    if (!top)
        return QStringLiteral("a touch on it reaches nothing");
    if (related(top, item))
        return {};
    const QString name = nameOf(top).isEmpty() ? accessibleName(top) : nameOf(top);
    return QStringLiteral("it is covered by %1 '%2'")
        .arg(QString::fromLatin1(top->metaObject()->className()), name);
}

} // namespace samsprak::driver
