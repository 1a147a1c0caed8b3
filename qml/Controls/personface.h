// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QQuickPaintedItem>
#include <qqmlregistration.h>

namespace samsprak::controls {

/// A drawn face in a circle, for wherever a person is meant. The same number always gives the same face,
/// and there is no likeness to the real person. Decorative: the name beside it carries the meaning.
class PersonFace : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int variant READ variant WRITE setVariant NOTIFY variantChanged FINAL)
    Q_PROPERTY(int variantCount READ variantCount CONSTANT FINAL)

public:
    explicit PersonFace(QQuickItem *parent = nullptr);

    int variant() const { return m_variant; }
    /// Any number; it wraps around the drawn faces.
    void setVariant(int variant);
    int variantCount() const;

    /// The face number that always belongs to a text, such as a record's id.
    Q_INVOKABLE static int variantFor(const QString &key);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void variantChanged();

private:
    int m_variant = 0;
};

} // namespace samsprak::controls
