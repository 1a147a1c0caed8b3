// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <qqmlregistration.h>

namespace samsprak::controls {

/// A rounded outline, whole or dashed, drawn inside the item's bounds with a smooth edge on every renderer.
/// A radius of half the height or more gives a pill, or a circle when the sides are equal.
class OutlineFrame : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY changed FINAL)
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY changed FINAL)
    Q_PROPERTY(bool dashed READ dashed WRITE setDashed NOTIFY changed FINAL)
    Q_PROPERTY(qreal dash READ dash WRITE setDash NOTIFY changed FINAL)

public:
    explicit OutlineFrame(QQuickItem *parent = nullptr);

    QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);
    qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);
    bool dashed() const { return m_dashed; }
    void setDashed(bool dashed);
    /// The length of one dash in pixels; the gap is two thirds of it.
    qreal dash() const { return m_dash; }
    void setDash(qreal dash);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    template <typename Value>
    void assign(Value &member, const Value &value);

    QColor m_colour = Qt::black;
    qreal m_radius = 10;
    qreal m_thickness = 2;
    qreal m_dash = 6;
    bool m_dashed = true;
};

} // namespace samsprak::controls
