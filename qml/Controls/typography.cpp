// SPDX-License-Identifier: MPL-2.0
#include "Controls/typography.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace samsprak::controls {

QStringList fontFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic UI"),
            QStringLiteral("Noto Sans Ethiopic")};
}

QStringList installFonts()
{
    static constexpr QLatin1String files[] = {
        QLatin1String("NotoSans-Regular.ttf"),           QLatin1String("NotoSans-Bold.ttf"),
        QLatin1String("NotoSansArabicUI-Regular.ttf"),   QLatin1String("NotoSansArabicUI-Bold.ttf"),
        QLatin1String("NotoSansEthiopic-Regular.ttf"),   QLatin1String("NotoSansEthiopic-Bold.ttf"),
        QLatin1String("materialdesignicons-webfont.ttf")};
    QStringList failed;
    for (const auto &file : files) {
        const QString path = QLatin1String(":/samsprak/fonts/") + file;
        if (QFontDatabase::addApplicationFont(path) < 0)
            failed.append(path);
    }
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(16);
    // Shapes must not move by a fraction of a pixel between screens: the same text has the same width
    // everywhere.
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    return failed;
}

} // namespace samsprak::controls
