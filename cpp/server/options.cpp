// SPDX-License-Identifier: MPL-2.0
#include "server/options.h"

#include <QDateTime>

namespace samsprak::server {

namespace {

Error wrong(const QString &sentence) { return {ErrorCode::InvalidInput, sentence}; }

bool isLoopback(const QString &host)
{
    return host == u"::1" || host == u"127.0.0.1" || host.startsWith(u"127.");
}

Result<void> readListen(const QString &text, Options &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    if (colon <= 0 || !isNumber || port > 0xffff)
        return wrong(QStringLiteral("--listen wants ADDRESS:PORT, such as 127.0.0.1:8443 or [::1]:8443"));
    options.host = text.left(colon);
    if (options.host.startsWith(u'[') && options.host.endsWith(u']'))
        options.host = options.host.mid(1, options.host.size() - 2);
    if (options.host == u"localhost")
        options.host = QStringLiteral("127.0.0.1");
    options.port = quint16(port);
    return {};
}

Result<void> readNow(const QString &text, Options &options)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return wrong(QStringLiteral("--now wants a time such as 2026-11-24T08:40:00+01:00"));
    options.now = time.toMSecsSinceEpoch();
    return {};
}

Result<void> check(const Options &options)
{
    if (options.database.isEmpty() && (options.data.isEmpty() || options.keyFile.isEmpty()))
        return wrong(QStringLiteral("--data and --key-file are needed, or --database"));
    if (!options.database.isEmpty() && !(options.data.isEmpty() && options.keyFile.isEmpty()))
        return wrong(QStringLiteral("--database goes instead of --data and --key-file"));
    const bool isUrl =
        options.database.startsWith(u"postgresql://") || options.database.startsWith(u"postgres://");
    if (!options.database.isEmpty() && !isUrl)
        return wrong(
            QStringLiteral("--database wants a URL such as postgresql://samsprak@db.example/samsprak"));
    if (options.certificate.isEmpty() != options.privateKey.isEmpty())
        return wrong(QStringLiteral("--certificate and --private-key belong together"));
    if (!options.isSecure() && !isLoopback(options.host))
        return wrong(
            QStringLiteral("without --certificate and --private-key the server listens on this machine "
                           "only (127.0.0.1 or ::1): what it sends would be readable on the way"));
    return {};
}

} // namespace

Result<Options> parseOptions(const QStringList &words)
{
    Options options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--help") {
            options.help = true;
            return options;
        }
        const bool isKnown = word == u"--data" || word == u"--key-file" || word == u"--database" ||
                             word == u"--listen" || word == u"--certificate" || word == u"--private-key" ||
                             word == u"--now";
        if (!isKnown)
            return wrong(QStringLiteral("there is no option %1").arg(word));
        if (i + 1 == words.size())
            return wrong(QStringLiteral("%1 wants a value").arg(word));
        const QString &value = words[++i];
        if (word == u"--data")
            options.data = value;
        else if (word == u"--key-file")
            options.keyFile = value;
        else if (word == u"--database")
            options.database = value;
        else if (word == u"--certificate")
            options.certificate = value;
        else if (word == u"--private-key")
            options.privateKey = value;
        else if (const Result<void> read =
                     word == u"--now" ? readNow(value, options) : readListen(value, options);
                 !read)
            return read.error();
    }
    if (const Result<void> checked = check(options); !checked)
        return checked.error();
    return options;
}

QString usage()
{
    return QStringLiteral("samsprakd --data DIR --key-file FILE | --database postgresql://...\n"
                          "          [--listen ADDRESS:PORT]\n"
                          "          [--certificate FILE --private-key FILE] [--now TIME]\n");
}

} // namespace samsprak::server
