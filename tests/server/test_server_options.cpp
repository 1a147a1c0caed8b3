// SPDX-License-Identifier: MPL-2.0
#include "server/options.h"

#include <QTest>

using namespace samsprak;

class TestServerOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refusedWithASentence_data();
    void refusedWithASentence();
};

void TestServerOptions::accepted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("default") << QStringLiteral("--data d --key-file k") << QStringLiteral("127.0.0.1")
                             << 8443;
    QTest::newRow("any port") << QStringLiteral("--data d --key-file k --listen 127.0.0.1:0")
                              << QStringLiteral("127.0.0.1") << 0;
    QTest::newRow("version 6") << QStringLiteral("--data d --key-file k --listen [::1]:9000")
                               << QStringLiteral("::1") << 9000;
    QTest::newRow("PostgreSQL") << QStringLiteral("--database postgresql:///samsprak --listen localhost:1")
                                << QStringLiteral("127.0.0.1") << 1;
    QTest::newRow("everywhere, encrypted")
        << QStringLiteral("--data d --key-file k --listen 0.0.0.0:443 --certificate c --private-key p")
        << QStringLiteral("0.0.0.0") << 443;
}

void TestServerOptions::accepted()
{
    QFETCH(QString, words);
    const auto options = server::parseOptions(words.split(u' '));
    QVERIFY(options);
    QTEST(options->host, "host");
    QTEST(int(options->port), "port");
}

void TestServerOptions::refusedWithASentence_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *words, const char *mentions) {
        QTest::newRow(mentions) << QString::fromLatin1(words) << QString::fromLatin1(mentions);
    };
    row("--data d --key-file k --listen 0.0.0.0:8443", "readable on the way");
    row("--data d --key-file k --listen 192.168.1.4:8443", "127.0.0.1 or ::1");
    row("--data d", "--key-file");
    row("--data d --key-file k --certificate c", "belong together");
    row("--data d --key-file k --listen 127.0.0.1", "ADDRESS:PORT");
    row("--data d --key-file k --listen 127.0.0.1:99999", "such as");
    row("--data d --key-file k --verbose", "no option --verbose");
    row("--data d --key-file", "wants a value");
    row("--data d --database postgresql:///samsprak", "instead of");
    row("--database samsprak", "wants a URL");
    row("--listen 127.0.0.1:1", "or --database");
}

void TestServerOptions::refusedWithASentence()
{
    QFETCH(QString, words);
    QFETCH(QString, mentions);
    const auto options = server::parseOptions(words.split(u' '));
    QVERIFY(!options);
    QVERIFY2(options.error().detail.contains(mentions), qPrintable(options.error().detail));
}

QTEST_GUILESS_MAIN(TestServerOptions)
#include "test_server_options.moc"
