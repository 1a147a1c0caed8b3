// SPDX-License-Identifier: MPL-2.0
#include "Controls/controls.h"

#include "Controls/shadowimages.h"

#include <QQmlEngine>

namespace samsprak::controls {

void prepareEngine(QQmlEngine &engine)
{
    const QString modules = QStringLiteral(":/qt/qml");
    if (!engine.importPathList().contains(modules))
        engine.addImportPath(modules);
    engine.addImageProvider(QStringLiteral("shadow"), new ShadowImages); // the engine owns it
}

} // namespace samsprak::controls
