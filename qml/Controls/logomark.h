// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <qqmlregistration.h>

namespace samsprak::controls {

/// The product's mark: two speech bubbles, the smaller one smiling.
class LogoMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor large READ large WRITE setLarge NOTIFY changed FINAL)
    Q_PROPERTY(QColor small READ small WRITE setSmall NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY changed FINAL)
    Q_PROPERTY(QColor smile READ smile WRITE setSmile NOTIFY changed FINAL)

public:
    explicit LogoMark(QQuickItem *parent = nullptr);

    QColor large() const { return m_large; }
    void setLarge(const QColor &colour);
    QColor small() const { return m_small; }
    void setSmall(const QColor &colour);
    /// The colour behind the mark, drawn as the rim between the bubbles.
    QColor ground() const { return m_ground; }
    void setGround(const QColor &colour);
    QColor smile() const { return m_smile; }
    void setSmile(const QColor &colour);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void assign(QColor &member, const QColor &value);

    QColor m_large, m_small, m_ground, m_smile;
};

} // namespace samsprak::controls
