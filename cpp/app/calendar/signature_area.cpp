// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/signature_area.h"

#include <QMouseEvent>
#include <QPainter>

namespace samsprak::app {

namespace {

constexpr qreal PenWidth = 3;

QString coordinates(const QPointF &point)
{
    return QString::number(point.x(), 'f', 1) + u',' + QString::number(point.y(), 'f', 1);
}

} // namespace

SignatureArea::SignatureArea(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAntialiasing(true);
    connect(this, &SignatureArea::inkChanged, this, [this] { update(); });
}

void SignatureArea::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_ink, PenWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : m_strokes)
        if (stroke.size() == 1)
            painter->drawPoint(stroke.first());
        else
            painter->drawPolyline(stroke);
}

void SignatureArea::mousePressEvent(QMouseEvent *event)
{
    m_strokes.append(QPolygonF({event->position()}));
    // A sheet that scrolls must not take the pen away.
    setKeepMouseGrab(true);
    setKeepTouchGrab(true);
    update();
    Q_EMIT drawn();
}

void SignatureArea::mouseMoveEvent(QMouseEvent *event)
{
    if (m_strokes.isEmpty() || !contains(event->position()))
        return;
    m_strokes.last().append(event->position());
    update();
}

void SignatureArea::clear()
{
    m_strokes.clear();
    update();
    Q_EMIT drawn();
}

QByteArray SignatureArea::svg() const
{
    if (m_strokes.isEmpty())
        return {};
    QString lines;
    for (const QPolygonF &stroke : m_strokes) {
        QStringList points;
        for (const QPointF &point : stroke)
            points << coordinates(point);
        // A dot is a line to itself.
        if (points.size() == 1)
            points << points.first();
        lines += QStringLiteral("<polyline points=\"%1\"/>").arg(points.join(u' '));
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\"><g fill=\"none\" "
                          "stroke=\"#000\" stroke-width=\"%3\" stroke-linecap=\"round\" "
                          "stroke-linejoin=\"round\">%4</g></svg>")
        .arg(qRound(width()))
        .arg(qRound(height()))
        .arg(PenWidth)
        .arg(lines)
        .toUtf8();
}

} // namespace samsprak::app
