// SPDX-License-Identifier: MPL-2.0
#include "Controls/controls.h"
#include "Controls/typography.h"

#include <QObject>
#include <QQmlEngine>
#include <QtQuickTest>

namespace {

/// Gives each test file's engine the design system, as a program does.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        const QStringList failed = samsprak::controls::installFonts();
        if (!failed.isEmpty())
            qFatal("Fonts could not be loaded: %s", qPrintable(failed.join(u' ')));
    }
    void qmlEngineAvailable(QQmlEngine *engine) { samsprak::controls::prepareEngine(*engine); }
};

} // namespace

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "main.moc"
