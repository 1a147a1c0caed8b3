// SPDX-License-Identifier: MPL-2.0
#include "app/application.h"

#include "Controls/controls.h"
#include "Controls/typography.h"
#include "Shell/start_options.h"
#include "app/session/tablet.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>

namespace samsprak::app {
namespace {

std::unique_ptr<QGuiApplication> madeApplication(int &argc, char **argv, const ApplicationHooks &hooks)
{
    QCoreApplication::setApplicationName(QStringLiteral("samsprak"));
    QCoreApplication::setOrganizationName(QStringLiteral("samsprak"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMSPRAK_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    return hooks.makeApplication ? hooks.makeApplication(argc, argv)
                                 : std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int runApplication(int &argc, char **argv, const ApplicationHooks &hooks)
{
    const std::unique_ptr<QGuiApplication> application = madeApplication(argc, argv, hooks);
    const shell::StartOptions options = shell::readOptions(QCoreApplication::arguments());
    const QStringList missingFonts = controls::installFonts();
    for (const QString &font : missingFonts)
        std::fprintf(stderr, "samsprak: the font %s cannot be loaded\n", qPrintable(font));

    Tablet tablet(options.tablet);
    tablet.onProfileOpened(hooks.profileOpened);
    tablet.open();
    QQmlApplicationEngine engine;
    controls::prepareEngine(engine);
    QObject::connect(&tablet, &Tablet::interfaceLanguageChanged, &engine, &QQmlEngine::retranslate);
    engine.setInitialProperties({{QStringLiteral("tablet"), QVariant::fromValue(&tablet)},
                                 {QStringLiteral("width"), options.size.width()},
                                 {QStringLiteral("height"), options.size.height()}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Samsprak/Shell/Main.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window) {
        std::fprintf(stderr, "samsprak: the window cannot be shown\n");
        return 1;
    }
    if (hooks.windowShown)
        hooks.windowShown(window, &tablet);
    return QGuiApplication::exec();
}

} // namespace samsprak::app
