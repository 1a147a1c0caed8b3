// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "report.h"

#include <QString>

namespace samsprak::journey {

/// The demo for people: a server with the demo project and two windows of the ordinary app, a pedagogue's and
/// a participant's, each with a switch that cuts its network. Returns the exit code when both windows are
/// closed.
int openWindows(const QString &demoFolder, Report &report);

} // namespace samsprak::journey
