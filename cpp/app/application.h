// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/profile_facts.h"

#include <functional>
#include <memory>

class QGuiApplication;
class QObject;
class QQuickWindow;

namespace samsprak::app {

/// Where a program that drives the app from outside takes hold of it. The product's own main sets none.
struct ApplicationHooks
{
    /// Makes the application object; empty: a QGuiApplication.
    std::function<std::unique_ptr<QGuiApplication>(int &argc, char **argv)> makeApplication;
    /// The window is there. `tablet` has driverSet(property, value); see Tablet.
    std::function<void(QQuickWindow *window, QObject *tablet)> windowShown;
    /// A profile is about to be opened, with its key.
    std::function<void(const ProfileOpening &)> profileOpened;
};

/// The whole app: reads the command line, opens the tablet's folder, shows the window, runs until it is
/// closed. Returns the process's exit code. Implemented beside the shell, which alone knows every module of
/// the interface.
int runApplication(int &argc, char **argv, const ApplicationHooks &hooks = {});

} // namespace samsprak::app
