// SPDX-License-Identifier: MPL-2.0
#include "Controls/personface.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace samsprak::controls {

namespace {

enum class Hair { Curly, Scarf, Cropped, Long, Bun, SidePart, Bob };
enum class Beard { None, Short, Full };

struct Look
{
    QRgb ground, clothes, skin, hair;
    Hair style;
    Beard beard;
    bool glasses;
};

constexpr std::array<Look, 16> looks{{
    {0xFFF2DEC4, 0xFFC98848, 0xFF92603F, 0xFF2A211E, Hair::Curly, Beard::None, false},
    {0xFFDBE6F0, 0xFF304A66, 0xFFE2B491, 0xFF4D7096, Hair::Scarf, Beard::None, false},
    {0xFFDAEBDF, 0xFF4C7F66, 0xFF65402C, 0xFF1A1614, Hair::Cropped, Beard::None, false},
    {0xFFF2DBDF, 0xFF753E56, 0xFFE7B795, 0xFFA8576E, Hair::Scarf, Beard::None, false},
    {0xFFE8DFEE, 0xFF7F5E8B, 0xFFF1CDB2, 0xFFBC8B54, Hair::Long, Beard::None, false},
    {0xFFEFE5CC, 0xFF8B6D3D, 0xFF6A432E, 0xFF1B1614, Hair::Cropped, Beard::Full, false},
    {0xFFF6DED5, 0xFF9C4F3C, 0xFFE9B795, 0xFF2F2522, Hair::Bun, Beard::None, false},
    {0xFFDCE5F2, 0xFF466C93, 0xFFC58A5F, 0xFF241D1B, Hair::Cropped, Beard::Full, true},
    {0xFFD8E9E5, 0xFF0B6264, 0xFFF1C9AB, 0xFF94653E, Hair::Bun, Beard::None, true},
    {0xFFF6E6C9, 0xFFA9692B, 0xFFE7B28B, 0xFF2B2221, Hair::Long, Beard::None, false},
    {0xFFE2E4F1, 0xFF565F91, 0xFFF2CDB3, 0xFFA98B62, Hair::SidePart, Beard::None, false},
    {0xFFDDEBE0, 0xFF3C7A5C, 0xFF9A6341, 0xFF211A18, Hair::Bun, Beard::None, false},
    {0xFFF4DFE0, 0xFFA3525F, 0xFF75492F, 0xFF1E1716, Hair::Curly, Beard::None, false},
    {0xFFE2E4F1, 0xFF5B6099, 0xFFA16A45, 0xFF221C1A, Hair::Cropped, Beard::Short, true},
    {0xFFE6E8DA, 0xFF6D7B4A, 0xFFE4B793, 0xFF8C8C8A, Hair::SidePart, Beard::Short, false},
    {0xFFE4EAE3, 0xFF5B7A63, 0xFFD9A078, 0xFF332725, Hair::Bob, Beard::None, false},
}};

QColor darker(QRgb colour, int factor = 125) { return QColor::fromRgb(colour).darker(factor); }

// All shapes are drawn on a field of 100 × 100.
void drawBehindHead(QPainter &painter, const Look &look)
{
    painter.setBrush(QColor::fromRgb(look.hair));
    switch (look.style) {
    case Hair::Long:
        painter.drawRoundedRect(QRectF(29, 22, 42, 64), 21, 18);
        break;
    case Hair::Bob:
        painter.drawRoundedRect(QRectF(28, 22, 44, 46), 21, 16);
        break;
    case Hair::Bun:
        painter.drawEllipse(QPointF(50, 15.5), 10.5, 10.5);
        painter.drawEllipse(QPointF(50, 40), 20, 20);
        break;
    case Hair::Curly:
        for (const QPointF &curl : {QPointF(35, 32), QPointF(43, 25), QPointF(53, 24), QPointF(62, 28),
                                    QPointF(67, 37), QPointF(33, 42), QPointF(67, 45)})
            painter.drawEllipse(curl, 9, 9);
        break;
    default:
        break;
    }
}

void drawBody(QPainter &painter, const Look &look)
{
    painter.setBrush(QColor::fromRgb(look.clothes));
    painter.drawEllipse(QPointF(50, 106), 43, 36);
    painter.setBrush(darker(look.skin, 118));
    painter.drawRoundedRect(QRectF(42.5, 58, 15, 19), 7, 7);
}

void drawScarf(QPainter &painter, const Look &look)
{
    QPainterPath scarf;
    scarf.moveTo(50, 17);
    scarf.cubicTo(70, 17, 75, 33, 74, 50);
    scarf.cubicTo(74, 64, 78, 74, 77, 84);
    scarf.cubicTo(62, 94, 38, 94, 23, 84);
    scarf.cubicTo(22, 74, 26, 64, 26, 50);
    scarf.cubicTo(25, 33, 30, 17, 50, 17);
    painter.setBrush(QColor::fromRgb(look.hair));
    painter.drawPath(scarf);
    painter.setBrush(darker(look.hair, 118));
    painter.drawEllipse(QPointF(50, 49), 18.5, 23.5);
    painter.setBrush(QColor::fromRgb(look.skin));
    painter.drawEllipse(QPointF(50, 49), 16, 21);
}

void drawFringe(QPainter &painter, const Look &look)
{
    QPainterPath cut;
    switch (look.style) {
    case Hair::Cropped:
        cut.addEllipse(QPointF(50, 56), 23, 22);
        break;
    case Hair::SidePart:
        cut.addEllipse(QPointF(58, 58), 27, 22);
        break;
    case Hair::Bun:
    case Hair::Curly:
        cut.addEllipse(QPointF(50, 58), 21, 24);
        break;
    default:
        cut.moveTo(50, 30);
        cut.cubicTo(62, 34, 67, 42, 67, 70);
        cut.lineTo(33, 70);
        cut.cubicTo(33, 42, 38, 34, 50, 30);
        break;
    }
    QPainterPath cap;
    cap.addEllipse(QPointF(50, 44), 19.5, 22);
    painter.setBrush(QColor::fromRgb(look.hair));
    painter.drawPath(cap.subtracted(cut).intersected([] {
        QPainterPath upper;
        upper.addRect(20, 10, 60, 42);
        return upper;
    }()));
}

void drawBeard(QPainter &painter, const Look &look)
{
    QPainterPath jaw;
    jaw.addEllipse(QPointF(50, 47), 18, look.beard == Beard::Full ? 25 : 22.5);
    QPainterPath face;
    face.addEllipse(QPointF(50, 43), 15.2, look.beard == Beard::Full ? 13.5 : 17.5);
    QPainterPath lower;
    lower.addRect(20, 46, 60, 40);
    painter.setBrush(darker(look.hair, 100));
    painter.drawPath(jaw.subtracted(face).intersected(lower));
}

void drawFeatures(QPainter &painter, const Look &look)
{
    painter.setBrush(QColor(0x2B1F1C));
    painter.drawEllipse(QPointF(43, 47), 1.9, 2.2);
    painter.drawEllipse(QPointF(57, 47), 1.9, 2.2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(darker(look.skin, 165), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(39.5, 40.5, 7, 4), 40 * 16, 100 * 16);
    painter.drawArc(QRectF(53.5, 40.5, 7, 4), 40 * 16, 100 * 16);
    painter.setPen(QPen(look.beard == Beard::Full ? QColor(0xC98A76) : QColor(0x9C3F35), 1.9, Qt::SolidLine,
                        Qt::RoundCap));
    painter.drawArc(QRectF(43.5, 52, 13, 7.5), 205 * 16, 130 * 16);
    if (look.glasses) {
        painter.setPen(QPen(QColor(0x2E3440), 1.5));
        painter.drawEllipse(QPointF(42.6, 47), 6, 6);
        painter.drawEllipse(QPointF(57.4, 47), 6, 6);
        painter.drawLine(QPointF(48.6, 46.4), QPointF(51.4, 46.4));
    }
    painter.setPen(Qt::NoPen);
}

} // namespace

PersonFace::PersonFace(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(40, 40);
}

void PersonFace::setVariant(int variant)
{
    if (m_variant == variant)
        return;
    m_variant = variant;
    Q_EMIT variantChanged();
    update();
}

int PersonFace::variantCount() const { return static_cast<int>(looks.size()); }

int PersonFace::variantFor(const QString &key)
{
    // Not qHash: its seed differs from run to run, and a person must keep the face.
    quint32 hash = 2166136261U;
    for (const QChar letter : key)
        hash = (hash ^ letter.unicode()) * 16777619U;
    return static_cast<int>(hash % looks.size());
}

void PersonFace::paint(QPainter *painter)
{
    const auto count = static_cast<int>(looks.size());
    const Look &look = looks.at(static_cast<std::size_t>(((m_variant % count) + count) % count));
    const qreal side = std::min(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / 100, side / 100);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor::fromRgb(look.ground));
    painter->drawEllipse(QPointF(50, 50), 50, 50);
    QPainterPath circle;
    circle.addEllipse(QPointF(50, 50), 50, 50);
    painter->setClipPath(circle);
    drawBehindHead(*painter, look);
    drawBody(*painter, look);
    if (look.style == Hair::Scarf) {
        drawScarf(*painter, look);
    } else {
        painter->setBrush(QColor::fromRgb(look.skin));
        painter->drawEllipse(QPointF(50, 47), 17.5, 21.5);
        if (look.beard != Beard::None)
            drawBeard(*painter, look);
        drawFringe(*painter, look);
    }
    drawFeatures(*painter, look);
}

} // namespace samsprak::controls
