// SPDX-License-Identifier: MPL-2.0
#include "app/settings/settings.h"

#include "domain/language.h"

#include <algorithm>

namespace samsprak::app {

namespace {

constexpr int LeastRoom = 64;
constexpr int MostRoom = 8192;

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_language(QStringLiteral("sv"))
    , m_theme(QStringLiteral("light"))
{
    for (const auto signal :
         {&Settings::languageChanged, &Settings::themeChanged, &Settings::textScaleChanged,
          &Settings::reducedMotionChanged, &Settings::personalChanged, &Settings::attachmentRoomChanged,
          &Settings::largeOnMeteredChanged})
        connect(this, signal, this, &Settings::changed);
}

void Settings::setLanguage(const QString &tag)
{
    const QString known = languageFor(tag).tag;
    if (m_language == known)
        return;
    m_language = known;
    Q_EMIT languageChanged();
}

void Settings::setTheme(const QString &theme)
{
    static const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"),
                                    QStringLiteral("contrast")};
    if (m_theme == theme || !themes.contains(theme))
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}

void Settings::setTextScale(qreal scale)
{
    const qreal possible = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(m_textScale, possible))
        return;
    m_textScale = possible;
    Q_EMIT textScaleChanged();
}

void Settings::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT reducedMotionChanged();
}

void Settings::setPersonal(bool personal)
{
    if (m_personal == personal)
        return;
    m_personal = personal;
    Q_EMIT personalChanged();
}

void Settings::setAttachmentRoom(int megabytes)
{
    megabytes = std::clamp(megabytes, LeastRoom, MostRoom);
    if (m_attachmentRoom == megabytes)
        return;
    m_attachmentRoom = megabytes;
    Q_EMIT attachmentRoomChanged();
}

void Settings::stepAttachmentRoom(int direction)
{
    setAttachmentRoom(direction > 0 ? m_attachmentRoom * 2 : m_attachmentRoom / 2);
}

void Settings::setLargeOnMetered(bool on)
{
    if (m_largeOnMetered == on)
        return;
    m_largeOnMetered = on;
    Q_EMIT largeOnMeteredChanged();
}

QJsonObject Settings::toJson() const
{
    return {{QStringLiteral("language"), m_language},
            {QStringLiteral("theme"), m_theme},
            {QStringLiteral("textScale"), m_textScale},
            {QStringLiteral("reducedMotion"), m_reducedMotion},
            {QStringLiteral("attachmentRoom"), m_attachmentRoom},
            {QStringLiteral("largeOnMetered"), m_largeOnMetered},
            {QStringLiteral("personal"), m_personal}};
}

void Settings::fromJson(const QJsonObject &json)
{
    setLanguage(json.value(u"language").toString(m_language));
    setTheme(json.value(u"theme").toString(m_theme));
    setTextScale(json.value(u"textScale").toDouble(m_textScale));
    setReducedMotion(json.value(u"reducedMotion").toBool(m_reducedMotion));
    setPersonal(json.value(u"personal").toBool(m_personal));
    setAttachmentRoom(json.value(u"attachmentRoom").toInt(m_attachmentRoom));
    setLargeOnMetered(json.value(u"largeOnMetered").toBool(m_largeOnMetered));
}

} // namespace samsprak::app
