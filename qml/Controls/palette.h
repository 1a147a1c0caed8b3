// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <qqmlregistration.h>

namespace samsprak::controls {

/// The three colour schemes. Contrast is for eyes that need 7:1 and outlines instead of tints.
enum class Scheme : int { Light, Dark, Contrast };

/// The colour tokens. `Edge` and fills mark what can be touched, `Line` only separates.
enum class Token : int {
    Ground,
    Surface,
    Sunken,
    Line,
    Edge,
    Ink,
    Ink2,
    Teal,
    OverTeal,
    TealDeep,
    TealSoft,
    Saffron,
    OverSaffron,
    SaffronInk,
    SaffronSoft,
    Danger,
    DangerSoft,
    OverInk,
    TealOverInk,
    Scrim
};

/// The colour of a token in a scheme.
QColor colourOf(Scheme scheme, Token token);

/// The nine plan areas' colours and pictograms, by the area's name ("language" … "business").
/// An unknown name gives neutral colours and the pictogram "calendar-text", so that a newer kind of area
/// still shows.
class AreaPalettes : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    explicit AreaPalettes(QObject *parent = nullptr);

    void setScheme(Scheme scheme);

    /// The pictogram's own colour on surface, or the ground of a filled pictogram.
    Q_INVOKABLE QColor solid(const QString &area) const;
    /// The light ground of a card or event of this area.
    Q_INVOKABLE QColor tint(const QString &area) const;
    /// Text on the tint.
    Q_INVOKABLE QColor ink(const QString &area) const;
    /// Pictogram on the solid colour.
    Q_INVOKABLE QColor overSolid(const QString &area) const;
    Q_INVOKABLE QString pictogram(const QString &area) const;
    /// All nine, in the order of the plan.
    Q_INVOKABLE QStringList names() const;

private:
    Scheme m_scheme = Scheme::Light;
};

} // namespace samsprak::controls
