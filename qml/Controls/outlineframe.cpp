// SPDX-License-Identifier: MPL-2.0
#include "Controls/outlineframe.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace samsprak::controls {

OutlineFrame::OutlineFrame(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

template <typename Value>
void OutlineFrame::assign(Value &member, const Value &value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT changed();
    update();
}

void OutlineFrame::setColour(const QColor &colour) { assign(m_colour, colour); }

void OutlineFrame::setRadius(qreal radius) { assign(m_radius, radius); }

void OutlineFrame::setThickness(qreal thickness) { assign(m_thickness, thickness); }

void OutlineFrame::setDashed(bool dashed) { assign(m_dashed, dashed); }

void OutlineFrame::setDash(qreal dash) { assign(m_dash, dash); }

void OutlineFrame::paint(QPainter *painter)
{
    const qreal half = m_thickness / 2;
    const QRectF frame = QRectF(0, 0, width(), height()).adjusted(half, half, -half, -half);
    if (frame.width() <= 0 || frame.height() <= 0)
        return;
    const qreal radius = std::min({m_radius - half, frame.width() / 2, frame.height() / 2});
    QPainterPath path;
    path.addRoundedRect(frame, radius, radius);
    QPen pen(m_colour, m_thickness);
    if (m_dashed) {
        // A whole number of dashes, so that the first and the last never run together.
        const qreal wanted = m_dash * 5 / 3;
        const qreal period = path.length() / std::max(1.0, std::round(path.length() / wanted));
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({period * 0.6 / m_thickness, period * 0.4 / m_thickness});
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

} // namespace samsprak::controls
