// SPDX-License-Identifier: MPL-2.0
#include "feature_table.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace samsprak::test;

/// The README's feature table is whole, and what it says works is shown by a test that exists.
class TestReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWholeAndNamesItsTests();
    void aLostRowIsFound();
    void anUnknownStateIsFound();
    void aWorkingFeatureNeedsATest();
    void aTestMustExist_data();
    void aTestMustExist();
};

namespace {

QList<Feature> completeTable()
{
    QList<Feature> features;
    for (const QString &id : requiredIds())
        features << Feature{id, QStringLiteral("not yet"), {}};
    return features;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size();
}

} // namespace

void TestReadme::theTableIsWholeAndNamesItsTests()
{
    const QString root = qEnvironmentVariable("SAMSPRAK_SOURCE_DIR");
    QFile readme(root + QStringLiteral("/README.md"));
    QVERIFY2(readme.open(QIODevice::ReadOnly), "SAMSPRAK_SOURCE_DIR must name the checkout");
    const QStringList errors =
        tableErrors(featureTable(QString::fromUtf8(readme.readAll())), root + QStringLiteral("/tests"));
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char('\n'))));
}

void TestReadme::aLostRowIsFound()
{
    QList<Feature> features = completeTable();
    QCOMPARE(tableErrors(features, QString()), QStringList());
    features.removeLast();
    QCOMPARE(tableErrors(features, QString()).size(), 1);
    QCOMPARE(featureTable(QStringLiteral("| S0-1 | Text | works | `test_a` |\n| Id | b | c | d |\n")).size(),
             1);
}

void TestReadme::anUnknownStateIsFound()
{
    QList<Feature> features = completeTable();
    features.first().state = QStringLiteral("almost");
    QCOMPARE(tableErrors(features, QString()).size(), 1);
}

void TestReadme::aWorkingFeatureNeedsATest()
{
    QList<Feature> features = completeTable();
    features.first().state = QStringLiteral("works");
    QCOMPARE(tableErrors(features, QString()).size(), 1);
}

void TestReadme::aTestMustExist_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<bool>("exists");
    QTest::newRow("file") << QStringLiteral("test_a") << true;
    QTest::newRow("function") << QStringLiteral("test_a::oneIsOne") << true;
    QTest::newRow("QML function") << QStringLiteral("tst_b::test_press") << true;
    QTest::newRow("ctest name") << QStringLiteral("story") << true;
    QTest::newRow("no such file") << QStringLiteral("test_c") << false;
    QTest::newRow("no such function") << QStringLiteral("test_a::oneIsTwo") << false;
    QTest::newRow("part of a name") << QStringLiteral("stor") << false;
}

void TestReadme::aTestMustExist()
{
    QFETCH(QString, test);
    QFETCH(bool, exists);
    QTemporaryDir tests;
    QVERIFY(write(tests.filePath(QStringLiteral("domain/test_a.cpp")), "void TestA::oneIsOne()\n{\n}\n"));
    QVERIFY(write(tests.filePath(QStringLiteral("qml/tst_b.qml")), "function test_press() {}\n"));
    QVERIFY(write(tests.filePath(QStringLiteral("journey/CMakeLists.txt")),
                  "add_test(NAME story COMMAND story)\n"));
    QList<Feature> features = completeTable();
    features.first().tests = {test};
    QCOMPARE(tableErrors(features, tests.path()).isEmpty(), exists);
}

QTEST_GUILESS_MAIN(TestReadme)
#include "test_readme.moc"
