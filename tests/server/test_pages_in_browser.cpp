// SPDX-License-Identifier: MPL-2.0
#include "headless_browser.h"
#include "public_project.h"

#include <QDir>
#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// The pages on a telephone, in a real browser that runs no script.
class TestPagesInBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsWiderThanTheTelephone_data();
    void nothingIsWiderThanTheTelephone();

private:
    std::unique_ptr<PublicProject> m_project;
};

namespace {
constexpr int Width = 390;
constexpr int Narrowest = 320;
} // namespace

void TestPagesInBrowser::initTestCase()
{
    if (HeadlessBrowser::program().isEmpty())
        QSKIP("Chromium is not installed: the pages are not looked at on a telephone's screen");
    m_project = std::make_unique<PublicProject>();
    QVERIFY(m_project->start());
}

void TestPagesInBrowser::nothingIsWiderThanTheTelephone_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    const struct
    {
        const char *name;
        QString page, swedish, arabic;
    } pages[] = {
        {"interpreter", QStringLiteral("i"), QStringLiteral("Tacka ja"), QStringLiteral("قبول")},
        {"week", QStringLiteral("w"), QStringLiteral("Jag kan inte komma"),
         QStringLiteral("لا أستطيع الحضور")},
        {"expired", QStringLiteral("x"), QStringLiteral("Länken gäller inte"),
         QStringLiteral("الرابط غير صالح")},
    };
    for (const auto &page : pages)
        for (const int width : {Width, Narrowest}) {
            const QByteArray name = QByteArray(page.name) + '-' + QByteArray::number(width);
            QTest::newRow((name + "-sv").constData())
                << page.page << QStringLiteral("sv") << page.swedish << width;
            QTest::newRow((name + "-ar").constData())
                << page.page << QStringLiteral("ar") << page.arabic << width;
        }
}

void TestPagesInBrowser::nothingIsWiderThanTheTelephone()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(int, width);
    const QString path = page == u"i"   ? m_project->interpreterPage
                         : page == u"w" ? m_project->weekPage
                                        : m_project->expiredPage;
    HeadlessBrowser browser;
    if (!browser.start(width, 844, language))
        QSKIP("the headless browser does not start here");
    QVERIFY(browser.open(m_project->server.url(path)));
    const QString markup = browser.markup();
    QVERIFY2(markup.contains(text), qPrintable(markup.left(60)));
    QVERIFY(markup.contains(
        QStringLiteral("dir=\"%1\"").arg(language == u"ar" ? QStringLiteral("rtl") : QStringLiteral("ltr"))));
    const QSize size = browser.contentSize();
    QVERIFY2(size.width() > 0 && size.width() <= width, QByteArray::number(size.width()));
    // To be looked at.
    QDir().mkpath(qEnvironmentVariable("SAMSPRAK_BINARY_DIR") + QStringLiteral("/tests/pages"));
    QFile file(qEnvironmentVariable("SAMSPRAK_BINARY_DIR") + QStringLiteral("/tests/pages/") +
               QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(browser.picture()) > 1000);
}

QTEST_GUILESS_MAIN(TestPagesInBrowser)
#include "test_pages_in_browser.moc"
