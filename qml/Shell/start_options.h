// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/tablet.h"

#include <QSize>
#include <QStringList>

namespace samsprak::shell {

struct StartOptions
{
    app::TabletOptions tablet;
    QSize size{1280, 800};
};

/// Reads the command line; prints what is wrong with it, or the help, and ends the process then.
StartOptions readOptions(const QStringList &arguments);

} // namespace samsprak::shell
