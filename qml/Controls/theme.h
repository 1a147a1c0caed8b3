// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Controls/palette.h"

#include <QObject>
#include <QString>
#include <qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace samsprak::controls {

/// The design system's tokens, one instance an engine. UI thread only.
/// All sizes are in device-independent pixels, all durations in milliseconds.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool readAloud READ readAloud WRITE setReadAloud NOTIFY readAloudChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(QString iconFamily READ iconFamily CONSTANT FINAL)

    Q_PROPERTY(QColor ground READ ground NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor surface READ surface NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor sunken READ sunken NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor edge READ edge NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor ink2 READ ink2 NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor teal READ teal NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor overTeal READ overTeal NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor tealDeep READ tealDeep NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor tealSoft READ tealSoft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor saffron READ saffron NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor overSaffron READ overSaffron NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor saffronInk READ saffronInk NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor saffronSoft READ saffronSoft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor danger READ danger NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor dangerSoft READ dangerSoft NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor overInk READ overInk NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor tealOverInk READ tealOverInk NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QColor scrim READ scrim NOTIFY schemeChanged FINAL)
    Q_PROPERTY(samsprak::controls::AreaPalettes *areas READ areas NOTIFY schemeChanged FINAL)

    Q_PROPERTY(int sizeTimes READ sizeTimes NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizeSecondary READ sizeSecondary NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizeBody READ sizeBody NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizeLead READ sizeLead NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizeParticipant READ sizeParticipant NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizePage READ sizePage NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizeTitle READ sizeTitle NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizeDisplay READ sizeDisplay NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizeNow READ sizeNow NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int sizeWord READ sizeWord NOTIFY textScaleChanged FINAL)

    Q_PROPERTY(int marginStaff MEMBER m_marginStaff CONSTANT FINAL)
    Q_PROPERTY(int marginParticipant MEMBER m_marginParticipant CONSTANT FINAL)
    Q_PROPERTY(int touch MEMBER m_touch CONSTANT FINAL)
    Q_PROPERTY(int touchLarge MEMBER m_touchLarge CONSTANT FINAL)
    Q_PROPERTY(int railWidth MEMBER m_railWidth CONSTANT FINAL)
    Q_PROPERTY(int railWidthLarge MEMBER m_railWidthLarge CONSTANT FINAL)
    Q_PROPERTY(int railFrom MEMBER m_railFrom CONSTANT FINAL)
    Q_PROPERTY(int topBar MEMBER m_topBar CONSTANT FINAL)
    Q_PROPERTY(int radiusEvent MEMBER m_radiusEvent CONSTANT FINAL)
    Q_PROPERTY(int radiusControl MEMBER m_radiusControl CONSTANT FINAL)
    Q_PROPERTY(int radiusCard MEMBER m_radiusCard CONSTANT FINAL)
    Q_PROPERTY(int radiusPanel MEMBER m_radiusPanel CONSTANT FINAL)
    Q_PROPERTY(int radiusSheet MEMBER m_radiusSheet CONSTANT FINAL)
    Q_PROPERTY(int hairline READ hairline NOTIFY schemeChanged FINAL)
    Q_PROPERTY(int outline MEMBER m_outline CONSTANT FINAL)

    Q_PROPERTY(int pressTime READ pressTime NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int stateTime READ stateTime NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int snapTime READ snapTime NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int pageTime READ pageTime NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int sheetInTime READ sheetInTime NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int sheetOutTime READ sheetOutTime NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int toastTime READ toastTime NOTIFY readAloudChanged FINAL)

public:
    enum Scheme { Light, Dark, Contrast };
    Q_ENUM(Scheme)

    /// Not default-constructible on purpose: QML would then make an instance of its own beside of()'s.
    explicit Theme(QObject *parent);

    /// The instance that this engine's QML sees. Made on first use; owned by the engine.
    static Theme *of(QQmlEngine &engine);
    /// How QML gets the instance.
    static Theme *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// "light", "dark" or "contrast"; false, with nothing changed, for any other name.
    Q_INVOKABLE bool setSchemeName(const QString &name);
    bool highContrast() const { return m_scheme == Contrast; }
    bool dark() const { return m_scheme == Dark; }

    bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool readAloud() const { return m_readAloud; }
    void setReadAloud(bool readAloud);
    qreal textScale() const { return m_textScale; }
    /// Clamped to 1 … 2.
    void setTextScale(qreal scale);
    QString iconFamily() const;

    QColor ground() const { return colour(Token::Ground); }
    QColor surface() const { return colour(Token::Surface); }
    QColor sunken() const { return colour(Token::Sunken); }
    QColor line() const { return colour(Token::Line); }
    QColor edge() const { return colour(Token::Edge); }
    QColor ink() const { return colour(Token::Ink); }
    QColor ink2() const { return colour(Token::Ink2); }
    QColor teal() const { return colour(Token::Teal); }
    QColor overTeal() const { return colour(Token::OverTeal); }
    QColor tealDeep() const { return colour(Token::TealDeep); }
    QColor tealSoft() const { return colour(Token::TealSoft); }
    QColor saffron() const { return colour(Token::Saffron); }
    QColor overSaffron() const { return colour(Token::OverSaffron); }
    QColor saffronInk() const { return colour(Token::SaffronInk); }
    QColor saffronSoft() const { return colour(Token::SaffronSoft); }
    QColor danger() const { return colour(Token::Danger); }
    QColor dangerSoft() const { return colour(Token::DangerSoft); }
    QColor overInk() const { return colour(Token::OverInk); }
    QColor tealOverInk() const { return colour(Token::TealOverInk); }
    QColor scrim() const { return colour(Token::Scrim); }
    AreaPalettes *areas() { return &m_areas; }

    int sizeTimes() const { return scaled(12); }
    int sizeSecondary() const { return scaled(14); }
    int sizeBody() const { return scaled(16); }
    int sizeLead() const { return scaled(18); }
    int sizeParticipant() const { return scaled(20); }
    int sizePage() const { return scaled(24); }
    int sizeTitle() const { return scaled(28); }
    int sizeDisplay() const { return scaled(32); }
    int sizeNow() const { return scaled(40); }
    int sizeWord() const { return scaled(56); }
    int hairline() const { return highContrast() ? 2 : 1; }

    int pressTime() const { return 80; }
    int stateTime() const { return fade(120); }
    int snapTime() const { return m_reducedMotion ? 0 : 90; }
    int pageTime() const { return fade(180); }
    int sheetInTime() const { return fade(220); }
    int sheetOutTime() const { return fade(160); }
    int toastTime() const { return m_readAloud ? 10000 : 6000; }

    /// The icon font's text for a pictogram; empty for an unknown name. The names ending in "-start" and
    /// "-end"
    /// ("chevron-end", "arrow-start") turn with the direction of the page.
    Q_INVOKABLE QString glyph(const QString &name, bool mirroredPage) const;
    /// Every pictogram's name, sorted.
    Q_INVOKABLE QStringList pictogramNames() const;
    /// A time, a number or a name kept in its own left-to-right order inside any sentence.
    Q_INVOKABLE QString isolatedLtr(const QString &text) const;
    /// A name in its own direction inside any sentence.
    Q_INVOKABLE QString isolated(const QString &text) const;
    /// Makes a mixed line read in the page's direction, whatever its first letter is.
    Q_INVOKABLE QString inPageDirection(const QString &text, bool mirroredPage) const;
    /// The parts that are not empty, joined.
    Q_INVOKABLE QString joined(const QStringList &parts, const QString &separator) const;
    /// Long words with soft hyphens where Latin syllables end, so that a narrow card can break them.
    Q_INVOKABLE QString softened(const QString &text) const;

Q_SIGNALS:
    void schemeChanged();
    void mirroredChanged();
    void reducedMotionChanged();
    void readAloudChanged();
    void textScaleChanged();

private:
    QColor colour(Token token) const;
    int scaled(int pixels) const { return qRound(pixels * m_textScale); }
    int fade(int milliseconds) const { return m_reducedMotion ? 80 : milliseconds; }

    AreaPalettes m_areas;
    Scheme m_scheme = Light;
    bool m_mirrored = false;
    bool m_reducedMotion = false;
    bool m_readAloud = false;
    qreal m_textScale = 1.0;
    int m_marginStaff = 24;
    int m_marginParticipant = 28;
    int m_touch = 48;
    int m_touchLarge = 60;
    int m_railWidth = 92;
    int m_railWidthLarge = 124;
    int m_railFrom = 840;
    int m_topBar = 72;
    int m_radiusEvent = 10;
    int m_radiusControl = 12;
    int m_radiusCard = 16;
    int m_radiusPanel = 20;
    int m_radiusSheet = 28;
    int m_outline = 2;
};

} // namespace samsprak::controls
