// SPDX-License-Identifier: MPL-2.0
#include "Controls/controls.h"
#include "Controls/theme.h"
#include "Controls/typography.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>

using namespace samsprak::controls;

namespace {

struct Options
{
    QString theme = QStringLiteral("light");
    bool mirrored = false;
    qreal scale = 1;
    QSize size{1280, 1600};
    QString section;
    QString screenshot;
};

QCommandLineOption option(const char *name, const QString &description, const char *value,
                          const QString &standard = {})
{
    return {QLatin1String(name), description, QLatin1String(value), standard};
}

/// The options of the command line, or the sentence that says what is wrong with them.
QString readOptions(const QCoreApplication &application, Options &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Shows every control in every state."));
    parser.addHelpOption();
    parser.addOptions(
        {option("theme", QStringLiteral("light, dark or contrast"), "name", options.theme),
         option("direction", QStringLiteral("ltr or rtl"), "direction", QStringLiteral("ltr")),
         option("scale", QStringLiteral("text size, 1 to 2"), "factor", QStringLiteral("1")),
         option("size", QStringLiteral("window size, as 1280x1600"), "size", QStringLiteral("1280x1600")),
         option("section", QStringLiteral("only one part of the page, by name"), "name"),
         option("screenshot", QStringLiteral("save a picture of the page and exit"), "file")});
    parser.process(application);
    options.theme = parser.value(QStringLiteral("theme"));
    options.mirrored = parser.value(QStringLiteral("direction")) == QLatin1String("rtl");
    options.scale = parser.value(QStringLiteral("scale")).toDouble();
    options.section = parser.value(QStringLiteral("section"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    const QStringList sides = parser.value(QStringLiteral("size")).split(u'x');
    options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
    if (options.size.isEmpty())
        return QStringLiteral("--size takes width and height, as in 1280x1600.");
    if (options.scale < 1 || options.scale > 2)
        return QStringLiteral("--scale takes a number from 1 to 2.");
    return {};
}

/// Saves the window's picture once half a second's frames have been drawn: wrapped text has its height by
/// then, and a sheet is open.
class Screenshot : public QObject
{
public:
    Screenshot(QQuickWindow &window, const QString &file)
        : QObject(&window)
        , m_window(window)
        , m_file(file)
    {
        connect(&window, &QQuickWindow::frameSwapped, this, &Screenshot::countFrame, Qt::QueuedConnection);
    }

private:
    void countFrame()
    {
        if (++m_frames < 30) {
            m_window.update();
            return;
        }
        disconnect(&m_window, nullptr, this, nullptr);
        const bool saved = m_window.grabWindow().save(m_file);
        if (!saved)
            QTextStream(stderr) << "The picture could not be saved as " << m_file << ".\n";
        QCoreApplication::exit(saved ? 0 : 1);
    }

    QQuickWindow &m_window;
    QString m_file;
    int m_frames = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    Options options;
    const QString wrong = readOptions(application, options);
    if (!wrong.isEmpty()) {
        QTextStream(stderr) << wrong << u'\n';
        return 2;
    }
    const QStringList missingFonts = installFonts();
    if (!missingFonts.isEmpty()) {
        QTextStream(stderr) << "Fonts could not be loaded: " << missingFonts.join(QStringLiteral(", "))
                            << u'\n';
        return 1;
    }
    QQmlApplicationEngine engine;
    prepareEngine(engine);
    Theme *theme = Theme::of(engine);
    if (!theme->setSchemeName(options.theme)) {
        QTextStream(stderr) << "--theme takes light, dark or contrast.\n";
        return 2;
    }
    theme->setMirrored(options.mirrored);
    theme->setTextScale(options.scale);
    theme->setReducedMotion(!options.screenshot.isEmpty());
    engine.setInitialProperties({{QStringLiteral("width"), options.size.width()},
                                 {QStringLiteral("height"), options.size.height()},
                                 {QStringLiteral("section"), options.section}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Samsprak/Gallery/Gallery.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    if (!options.screenshot.isEmpty())
        new Screenshot(*window, options.screenshot); // the window owns it
    return application.exec();
}
