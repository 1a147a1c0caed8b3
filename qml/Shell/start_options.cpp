// SPDX-License-Identifier: MPL-2.0
#include "Shell/start_options.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace samsprak::shell {
namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "samsprak: %s\n", qPrintable(sentence));
    std::exit(2);
}

QSize readSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        refuse(QStringLiteral("--size takes WIDTHxHEIGHT, for instance 1280x800"));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

qreal readScale(const QString &text)
{
    bool number = false;
    const qreal scale = text.toDouble(&number);
    if (!number || scale < 1 || scale > 2)
        refuse(QStringLiteral("--text-scale takes a number from 1 to 2"));
    return scale;
}

qint64 readNow(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        refuse(QStringLiteral("--now takes a time such as 2026-11-23T08:00:00+01:00"));
    return time.toMSecsSinceEpoch();
}

QString readTheme(const QString &text)
{
    if (text != u"light" && text != u"dark" && text != u"contrast")
        refuse(QStringLiteral("--theme takes light, dark or contrast"));
    return text;
}

} // namespace

StartOptions readOptions(const QStringList &arguments)
{
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("The tablet's folder of data."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("The interface's language."),
                                      QStringLiteral("TAG"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or contrast."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption scale(QStringLiteral("text-scale"), QStringLiteral("The text's size, 1 to 2."),
                                   QStringLiteral("NUMBER"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("The window's size."),
                                  QStringLiteral("WIDTHxHEIGHT"));
    const QCommandLineOption now(QStringLiteral("now"),
                                 QStringLiteral("The time that the app's clock starts from."),
                                 QStringLiteral("ISO"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Shows a switch that cuts the network."));
    const QCommandLineOption personal(QStringLiteral("personal"), QStringLiteral("One person's own tablet."));
    const QCommandLineOption offline(QStringLiteral("offline"),
                                     QStringLiteral("Start with the network switched off."));
    const QCommandLineOption noKeychain(QStringLiteral("no-keychain"),
                                        QStringLiteral("Keep the tablet's secret in its folder."));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Samspråk, a tablet's app"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({data, language, theme, scale, size, now, demo, personal, offline, noKeychain});
    parser.process(arguments);

    StartOptions options;
    options.tablet.directory = parser.isSet(data)
                                   ? parser.value(data)
                                   : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (parser.isSet(language))
        options.tablet.language = parser.value(language);
    if (parser.isSet(theme))
        options.tablet.theme = readTheme(parser.value(theme));
    if (parser.isSet(scale))
        options.tablet.textScale = readScale(parser.value(scale));
    if (parser.isSet(now))
        options.tablet.now = readNow(parser.value(now));
    if (parser.isSet(size))
        options.size = readSize(parser.value(size));
    options.tablet.demo = parser.isSet(demo);
    options.tablet.personal = parser.isSet(personal);
    options.tablet.offline = parser.isSet(offline);
    // A demo leaves nothing behind in its user's keychain.
    options.tablet.keychain = !parser.isSet(noKeychain) && !parser.isSet(demo);
    return options;
}

} // namespace samsprak::shell
