// SPDX-License-Identifier: MPL-2.0
#include "Controls/dayarccurve.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace samsprak::controls {

namespace {
constexpr qreal inset = 28;
constexpr int steps = 240;
} // namespace

DayArcCurve::DayArcCurve(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

template <typename Value>
void DayArcCurve::assign(Value &member, const Value &value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT changed();
    update();
}

void DayArcCurve::setColour(const QColor &colour) { assign(m_colour, colour); }

void DayArcCurve::setDoneColour(const QColor &colour) { assign(m_doneColour, colour); }

void DayArcCurve::setProgress(qreal progress) { assign(m_progress, progress); }

void DayArcCurve::setMirrored(bool mirrored) { assign(m_mirrored, mirrored); }

void DayArcCurve::setMarks(const QList<qreal> &marks) { assign(m_marks, marks); }

void DayArcCurve::setGap(qreal gap) { assign(m_gap, gap); }

QPointF DayArcCurve::pointAt(qreal progress, qreal width, qreal height, bool mirrored) const
{
    const qreal t = std::clamp(progress, 0.0, 1.0);
    const qreal top = 22;
    const qreal bottom = std::max(top, height - 24);
    const qreal x = inset + (width - 2 * inset) * t;
    const qreal y = bottom - (bottom - top) * 4 * t * (1 - t);
    return {mirrored ? width - x : x, y};
}

void DayArcCurve::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const auto open = [&](const QPointF &point) {
        return std::any_of(m_marks.begin(), m_marks.end(), [&](qreal mark) {
            const QPointF at = pointAt(mark, width(), height(), m_mirrored);
            return std::abs(at.x() - point.x()) < m_gap;
        });
    };
    const auto drawPart = [&](qreal from, qreal to, const QColor &colour) {
        QPainterPath path;
        bool drawing = false;
        for (int step = 0; step <= steps; ++step) {
            const qreal t = from + (to - from) * step / steps;
            const QPointF point = pointAt(t, width(), height(), m_mirrored);
            if (open(point)) {
                drawing = false;
                continue;
            }
            if (drawing)
                path.lineTo(point);
            else
                path.moveTo(point);
            drawing = true;
        }
        painter->strokePath(path, QPen(colour, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    const qreal now = std::clamp(m_progress, 0.0, 1.0);
    drawPart(now, 1, m_colour);
    drawPart(0, now, m_doneColour);
}

} // namespace samsprak::controls
