// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QPolygonF>
#include <QQuickPaintedItem>

namespace samsprak::app {

/// Where somebody signs with a finger, a pen or the mouse. UI thread.
class SignatureArea : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY drawn FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY inkChanged FINAL)
public:
    explicit SignatureArea(QQuickItem *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    void paint(QPainter *painter) override;

    /// The strokes as an SVG document that fits them; empty when nothing is drawn.
    Q_INVOKABLE QByteArray svg() const;
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void drawn();
    void inkChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QList<QPolygonF> m_strokes;
    QColor m_ink = Qt::black;
};

} // namespace samsprak::app
