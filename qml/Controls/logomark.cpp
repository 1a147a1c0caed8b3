// SPDX-License-Identifier: MPL-2.0
#include "Controls/logomark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace samsprak::controls {

LogoMark::LogoMark(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(40, 40);
}

void LogoMark::assign(QColor &member, const QColor &value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT changed();
    update();
}

void LogoMark::setLarge(const QColor &colour) { assign(m_large, colour); }

void LogoMark::setSmall(const QColor &colour) { assign(m_small, colour); }

void LogoMark::setGround(const QColor &colour) { assign(m_ground, colour); }

void LogoMark::setSmile(const QColor &colour) { assign(m_smile, colour); }

void LogoMark::paint(QPainter *painter)
{
    const qreal side = std::min(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(side / 100, side / 100);
    painter->setPen(Qt::NoPen);

    QPainterPath behind;
    behind.setFillRule(Qt::WindingFill);
    behind.addEllipse(QPointF(40, 38), 36, 32);
    behind.moveTo(12, 54);
    behind.quadTo(16, 70, 9, 82);
    behind.quadTo(26, 80, 38, 66);
    behind.closeSubpath();
    painter->setBrush(m_large);
    painter->drawPath(behind.simplified());

    QPainterPath front;
    front.setFillRule(Qt::WindingFill);
    front.addEllipse(QPointF(67, 65), 29, 25);
    front.moveTo(72, 86);
    front.quadTo(82, 94, 93, 94);
    front.quadTo(88, 86, 92, 76);
    front.closeSubpath();
    painter->setPen(QPen(m_ground, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(m_small);
    painter->drawPath(front.simplified());
    painter->setPen(Qt::NoPen);
    painter->drawPath(front.simplified());

    painter->setPen(QPen(m_smile, 5.5, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(53, 50, 28, 22), 205 * 16, 130 * 16);
}

} // namespace samsprak::controls
