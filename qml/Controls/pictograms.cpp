// SPDX-License-Identifier: MPL-2.0
#include "Controls/pictograms.h"

#include <QHash>

#include <algorithm>

namespace samsprak::controls {

namespace {

const QHash<QString, char16_t> &codes()
{
    static const QHash<QString, char16_t> table{
#include "pictogram_codes.inc"
    };
    return table;
}

QString directed(const QString &name, bool mirroredPage)
{
    const auto turned = [&](QLatin1String suffix, QLatin1String inLtr, QLatin1String inRtl) {
        return name.chopped(suffix.size()) + (mirroredPage ? inRtl : inLtr);
    };
    static constexpr QLatin1String start("-start");
    static constexpr QLatin1String end("-end");
    if (name == QLatin1String("chevron-start") || name == QLatin1String("arrow-start"))
        return turned(start, QLatin1String("-left"), QLatin1String("-right"));
    if (name == QLatin1String("chevron-end") || name == QLatin1String("arrow-end"))
        return turned(end, QLatin1String("-right"), QLatin1String("-left"));
    return name;
}

} // namespace

QString pictogramGlyph(const QString &name, bool mirroredPage)
{
    const auto found = codes().constFind(directed(name, mirroredPage));
    return found == codes().constEnd() ? QString() : QString(QChar(*found));
}

QStringList pictogramNames()
{
    QStringList names = codes().keys();
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace samsprak::controls
