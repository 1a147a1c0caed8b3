// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QQuickImageProvider>

namespace samsprak::controls {

/// Soft shadows as border images, since neither shaders nor layers may be needed to draw the look.
/// "image://shadow/<radius>/<blur>" is a rounded shadow whose corners are radius + blur pixels on each side.
class ShadowImages : public QQuickImageProvider
{
public:
    ShadowImages();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace samsprak::controls
