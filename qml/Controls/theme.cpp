// SPDX-License-Identifier: MPL-2.0
#include "Controls/theme.h"

#include "Controls/hyphenation.h"
#include "Controls/pictograms.h"

#include <QQmlEngine>

#include <algorithm>

namespace samsprak::controls {

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_areas(this)
{
}

Theme *Theme::of(QQmlEngine &engine)
{
    auto *theme = engine.findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
    if (!theme) {
        theme = new Theme(&engine);
        QQmlEngine::setObjectOwnership(theme, QQmlEngine::CppOwnership);
    }
    return theme;
}

Theme *Theme::create(QQmlEngine *engine, QJSEngine *) { return of(*engine); }

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    m_areas.setScheme(static_cast<controls::Scheme>(scheme));
    Q_EMIT schemeChanged();
}

bool Theme::setSchemeName(const QString &name)
{
    if (name == QLatin1String("light"))
        setScheme(Light);
    else if (name == QLatin1String("dark"))
        setScheme(Dark);
    else if (name == QLatin1String("contrast"))
        setScheme(Contrast);
    else
        return false;
    return true;
}

void Theme::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT mirroredChanged();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT reducedMotionChanged();
}

void Theme::setReadAloud(bool readAloud)
{
    if (m_readAloud == readAloud)
        return;
    m_readAloud = readAloud;
    Q_EMIT readAloudChanged();
}

void Theme::setTextScale(qreal scale)
{
    const qreal clamped = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(m_textScale, clamped))
        return;
    m_textScale = clamped;
    Q_EMIT textScaleChanged();
}

QString Theme::iconFamily() const { return QStringLiteral("Material Design Icons"); }

QString Theme::glyph(const QString &name, bool mirroredPage) const
{
    return pictogramGlyph(name, mirroredPage);
}

QStringList Theme::pictogramNames() const { return controls::pictogramNames(); }

QString Theme::isolatedLtr(const QString &text) const { return QChar(0x2066) + text + QChar(0x2069); }

QString Theme::isolated(const QString &text) const { return QChar(0x2068) + text + QChar(0x2069); }

QString Theme::inPageDirection(const QString &text, bool mirroredPage) const
{
    return QChar(mirroredPage ? 0x200F : 0x200E) + text;
}

QString Theme::joined(const QStringList &parts, const QString &separator) const
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

QString Theme::softened(const QString &text) const { return softHyphenated(text); }

QColor Theme::colour(Token token) const { return colourOf(static_cast<controls::Scheme>(m_scheme), token); }

} // namespace samsprak::controls
