// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <qqmlregistration.h>

namespace samsprak::controls {

/// The curve of a day from sunrise to moon. Progress runs from 0 to 1 in reading direction; what is done is
/// drawn in its own colour, and gaps are left open where marks stand.
class DayArcCurve : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY changed FINAL)
    Q_PROPERTY(QColor doneColour READ doneColour WRITE setDoneColour NOTIFY changed FINAL)
    Q_PROPERTY(qreal progress READ progress WRITE setProgress NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> marks READ marks WRITE setMarks NOTIFY changed FINAL)
    Q_PROPERTY(qreal gap READ gap WRITE setGap NOTIFY changed FINAL)

public:
    explicit DayArcCurve(QQuickItem *parent = nullptr);

    QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);
    QColor doneColour() const { return m_doneColour; }
    void setDoneColour(const QColor &colour);
    qreal progress() const { return m_progress; }
    void setProgress(qreal progress);
    bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    QList<qreal> marks() const { return m_marks; }
    void setMarks(const QList<qreal> &marks);
    /// Half the width in pixels that stays open around each mark.
    qreal gap() const { return m_gap; }
    void setGap(qreal gap);

    /// Where on the curve, in an item of this size, the given progress lies.
    Q_INVOKABLE QPointF pointAt(qreal progress, qreal width, qreal height, bool mirrored) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    template <typename Value>
    void assign(Value &member, const Value &value);

    QColor m_colour = Qt::gray;
    QColor m_doneColour = Qt::darkGreen;
    QList<qreal> m_marks;
    qreal m_progress = 0;
    qreal m_gap = 26;
    bool m_mirrored = false;
};

} // namespace samsprak::controls
