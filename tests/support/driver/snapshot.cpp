// SPDX-License-Identifier: MPL-2.0
#include "driver/snapshot.h"

#include <QFontInfo>
#include <QJsonArray>
#include <QLocale>
#include <cmath>

namespace samsprak::driver {

namespace {

QJsonArray toJson(const QRectF &rect)
{
    return {std::round(rect.x()), std::round(rect.y()), std::round(rect.width()), std::round(rect.height())};
}

QString nearestName(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (!nameOf(item).isEmpty())
            return nameOf(item);
    }
    return {};
}

bool scrolls(const QQuickItem *view, bool vertically)
{
    if (!view->inherits("QQuickFlickable"))
        return false;
    return vertically ? view->property("contentHeight").toReal() > view->height() + 0.5
                      : view->property("contentWidth").toReal() > view->width() + 0.5;
}

/// Widens the edge to all that the Flickable can bring into view, in its own coordinates.
void setReach(QRectF &edge, const QQuickItem *view, bool vertically)
{
    const qreal first = view->property(vertically ? "originY" : "originX").toReal() -
                        view->property(vertically ? "contentY" : "contentX").toReal();
    const qreal length = view->property(vertically ? "contentHeight" : "contentWidth").toReal();
    if (vertically) {
        edge.setTop(first);
        edge.setHeight(length);
    } else {
        edge.setLeft(first);
        edge.setWidth(length);
    }
}

/// Whether some of the words can be reached by nobody: an edge cuts them, and no scrolling brings them in.
bool isCutOff(const QQuickItem *item, const QSizeF &window)
{
    constexpr qreal slack = 1.5;
    bool across = false;
    bool down = false;
    for (const QQuickItem *view = item->parentItem(); view; view = view->parentItem()) {
        // What scrolls reaches all of its content, and nothing beyond; what lies further out is no limit any
        // more.
        const bool scrollsAcross = scrolls(view, false);
        const bool scrollsDown = scrolls(view, true);
        const bool isEdge = view->clip() || !view->parentItem() || scrollsAcross || scrollsDown;
        if (!isEdge)
            continue;
        const QRectF words = item->mapRectToItem(view, item->boundingRect());
        QRectF edge =
            view->parentItem() ? QRectF(0, 0, view->width(), view->height()) : QRectF({0, 0}, window);
        if (scrollsAcross)
            setReach(edge, view, false);
        if (scrollsDown)
            setReach(edge, view, true);
        if (!across && (words.left() < edge.left() - slack || words.right() > edge.right() + slack))
            return true;
        if (!down && (words.top() < edge.top() - slack || words.bottom() > edge.bottom() + slack))
            return true;
        across = across || scrollsAcross;
        down = down || scrollsDown;
    }
    return false;
}

bool overflows(const QQuickItem *item)
{
    constexpr qreal slack = 1.5;
    if (!item->inherits("QQuickText"))
        return false;
    return item->property("contentWidth").toReal() > item->width() + slack ||
           item->property("contentHeight").toReal() > item->height() + slack;
}

QString alignment(const QQuickItem *item)
{
    switch (item->property("effectiveHorizontalAlignment").toInt()) {
    case Qt::AlignRight:
        return QStringLiteral("right");
    case Qt::AlignHCenter:
        return QStringLiteral("center");
    case Qt::AlignJustify:
        return QStringLiteral("justify");
    default:
        return QStringLiteral("left");
    }
}

QJsonObject describeText(const Scene &scene, QQuickItem *item)
{
    const QString text = plainText(item);
    const QFont font = item->property("font").value<QFont>();
    return {
        {QStringLiteral("text"), text},
        {QStringLiteral("rect"), toJson(scene.shownRect(item))},
        {QStringLiteral("opacity"), std::round(effectiveOpacity(item) * 100) / 100},
        {QStringLiteral("objectName"), nameOf(item)},
        {QStringLiteral("in"), nearestName(item)},
        {QStringLiteral("name"), accessibleName(item)},
        {QStringLiteral("role"), accessibleRole(item)},
        {QStringLiteral("direction"), text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr")},
        {QStringLiteral("alignment"), alignment(item)},
        {QStringLiteral("family"), QFontInfo(font).family()},
        {QStringLiteral("pixelSize"), QFontInfo(font).pixelSize()},
        {QStringLiteral("truncated"), item->property("truncated").toBool()},
        {QStringLiteral("overflows"), overflows(item)},
        {QStringLiteral("cutOff"), isCutOff(item, scene.window()->size())},
        {QStringLiteral("bookingState"), bookingState(item)}};
}

QJsonObject describeItem(const Scene &scene, QQuickItem *item)
{
    QJsonObject said{{QStringLiteral("objectName"), nameOf(item)},
                     {QStringLiteral("name"), accessibleName(item)},
                     {QStringLiteral("role"), accessibleRole(item)},
                     {QStringLiteral("rect"), toJson(scene.shownRect(item))},
                     {QStringLiteral("enabled"), item->isEnabled()}};
    for (const char *property : {"state", "checked", "selected", "lane", "laneCount"}) {
        const QVariant value = item->property(property);
        if (value.isValid() && !(value.typeId() == QMetaType::QString && value.toString().isEmpty()))
            said.insert(QLatin1String(property), QJsonValue::fromVariant(value));
    }
    if (const QString state = bookingState(item); !state.isEmpty())
        said.insert(QStringLiteral("bookingState"), state);
    if (item->hasActiveFocus())
        said.insert(QStringLiteral("focus"), true);
    return said;
}

/// A property of the app's object or of the settings that it has.
QJsonValue appProperty(const QObject *app, const char *property)
{
    if (!app)
        return {};
    const auto *settings = app->property("settings").value<QObject *>();
    const QVariant own = app->property(property);
    return QJsonValue::fromVariant(own.isValid() || !settings ? own : settings->property(property));
}

} // namespace

QJsonObject snapshot(const Scene &scene, const QObject *app)
{
    QJsonArray texts;
    QJsonArray items;
    int mirrored = 0;
    int straight = 0;
    for (QQuickItem *item : scene.shownItems()) {
        const QVariant mirrors = item->property("mirrored");
        if (mirrors.isValid())
            (mirrors.toBool() ? mirrored : straight) += 1;
        if (isText(item) && !plainText(item).trimmed().isEmpty())
            texts.append(describeText(scene, item));
        // A field is both: words to read and a thing to touch.
        if (item->inherits("QQuickText"))
            continue;
        if (!nameOf(item).isEmpty() || !accessibleName(item).isEmpty()) {
            items.append(describeItem(scene, item));
        }
    }
    const QSize size = scene.window()->size();
    QJsonValue language = appProperty(app, "language");
    if (!language.isString())
        language = QLocale().bcp47Name();
    return {{QStringLiteral("window"),
             QJsonObject{{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}}},
            {QStringLiteral("mirrored"), mirrored > straight},
            {QStringLiteral("language"), language},
            {QStringLiteral("theme"), appProperty(app, "theme")},
            {QStringLiteral("textScale"), appProperty(app, "textScale")},
            {QStringLiteral("texts"), texts},
            {QStringLiteral("items"), items}};
}

} // namespace samsprak::driver
