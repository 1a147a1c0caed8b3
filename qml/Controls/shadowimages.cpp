// SPDX-License-Identifier: MPL-2.0
#include "Controls/shadowimages.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace samsprak::controls {

namespace {

/// Distance from a point to the edge of a rounded square around the origin; negative inside.
qreal distanceToEdge(qreal x, qreal y, qreal halfSide, qreal radius)
{
    const qreal dx = std::abs(x) - halfSide + radius;
    const qreal dy = std::abs(y) - halfSide + radius;
    const qreal outside = std::hypot(std::max(dx, 0.0), std::max(dy, 0.0));
    return outside + std::min(std::max(dx, dy), 0.0) - radius;
}

} // namespace

ShadowImages::ShadowImages()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage ShadowImages::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QStringList parts = id.split(u'/');
    const int radius = std::clamp(parts.value(0).toInt(), 0, 64);
    const int blur = std::clamp(parts.value(1).toInt(), 1, 64);
    const int side = 2 * (radius + 2 * blur) + 2;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const qreal centre = side / 2.0;
    const qreal halfSide = centre - blur;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const qreal distance = distanceToEdge(x + 0.5 - centre, y + 0.5 - centre, halfSide, radius);
            const qreal depth = std::clamp(0.5 - distance / (2.0 * blur), 0.0, 1.0);
            const int alpha = qRound(255 * depth * depth * (3 - 2 * depth));
            image.setPixel(x, y, qRgba(0, 0, 0, alpha));
        }
    }
    if (size)
        *size = image.size();
    return image;
}

} // namespace samsprak::controls
