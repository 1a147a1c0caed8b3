// SPDX-License-Identifier: MPL-2.0
#include "include_rules.h"
#include "qml_rules.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using samsprak::test::brokenQmlRules;
using samsprak::test::brokenRules;

/// The parts of the code know each other in one direction only; an include that runs the other way fails
/// here.
class TestDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArrowPointsTheRightWay();
    void aPlantedViolationIsFound_data();
    void aPlantedViolationIsFound();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void aFileOutsideEveryPartIsFound();
    void everyModuleKnowsOnlyWhatItMay();
    void aPlantedImportIsFound_data();
    void aPlantedImportIsFound();
};

namespace {

bool plant(const QTemporaryDir &tree, const QString &file, const QString &line)
{
    const QString path = tree.filePath(file);
    QFile out(path);
    return QDir().mkpath(QFileInfo(path).path()) && out.open(QIODevice::WriteOnly) &&
           out.write("#pragma once\n" + line.toUtf8() + "\n") > 0;
}

} // namespace

void TestDependencies::everyArrowPointsTheRightWay()
{
    const QString cpp = qEnvironmentVariable("SAMSPRAK_SOURCE_DIR") + QStringLiteral("/cpp");
    QVERIFY2(QDir(cpp + QStringLiteral("/domain")).exists(), "SAMSPRAK_SOURCE_DIR must name the checkout");
    const QStringList broken = brokenRules(cpp);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

void TestDependencies::aPlantedViolationIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *file, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line);
    };
    row("domain knows storage", "domain/a.h", "#include \"storage/database.h\"");
    row("scheduling knows storage", "scheduling/a.cpp", "#include \"storage/database.h\"");
    row("storage knows sync", "storage/a.h", "#include \"sync/message.h\"");
    row("sync knows hub", "sync/deep/a.h", "  #  include \"hub/hub.h\"");
    row("hub knows server", "hub/a.cpp", "#include \"server/http.h\"");
    row("hub knows app", "hub/a.cpp", "#include \"app/shell/session.h\"");
    row("hub knows the tablet's engine", "hub/a.cpp", "#include \"sync/engine.h\"");
    row("cli knows app", "cli/a.cpp", "#include \"app/shell/session.h\"");
    row("app knows server", "app/shell/a.cpp", "#include \"server/http.h\"");
    row("include without a part", "domain/a.h", "#include \"id.h\"");
    row("include of an unknown part", "domain/a.h", "#include \"common/id.h\"");
    row("object in domain", "domain/a.h", "#include <QObject>");
    row("object macro in domain", "domain/a.h", "class A { Q_OBJECT };");
    row("SQL in domain", "domain/a.h", "#include <QSqlDatabase>");
    row("network in sync", "sync/a.cpp", "#include <QNetworkAccessManager>");
    row("network in domain", "domain/a.cpp", "#include <QtNetwork/QTcpSocket>");
    row("QML in hub", "hub/a.cpp", "#include <QQmlEngine>");
    row("QML in server", "server/a.cpp", "#include <QtQuick/QQuickItem>");
    row("QML type in storage", "storage/a.h", "QML_ELEMENT");
    row("Qt's clock in domain", "domain/a.cpp", "auto t = QDateTime::currentDateTimeUtc();");
    row("Qt's milliseconds in hub", "hub/a.cpp", "auto t = QDateTime::currentMSecsSinceEpoch();");
    row("steady clock in sync", "sync/a.cpp", "auto t = std::chrono::steady_clock::now();");
    row("C's clock in storage", "storage/a.cpp", "auto t = std::time(nullptr);");
    row("timer in the engine", "sync/a.h", "#include <QTimer>");
}

void TestDependencies::aPlantedViolationIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QTemporaryDir tree;
    QVERIFY(plant(tree, file, line));
    const QStringList broken = brokenRules(tree.path());
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().startsWith(file + QStringLiteral(":2: ")), qPrintable(broken.first()));
}

void TestDependencies::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *file, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line);
    };
    row("own part", "domain/a.h", "#include \"domain/id.h\"");
    row("down one", "storage/a.h", "#include \"domain/id.h\"");
    row("hub reads messages", "hub/a.h", "#include \"sync/protocol/frame.h\"");
    row("app drives the engine", "app/shell/a.h", "#include \"sync/engine.h\"");
    row("a tablet that starts alone", "app/shell/a.h", "#include \"hub/hub.h\"");
    row("moc file", "app/a.cpp", "#include \"a.moc\"");
    row("clock in server", "server/a.cpp", "auto t = std::chrono::steady_clock::now();");
    row("QML in app", "app/calendar/a.h", "#include <QtQml/qqmlregistration.h>");
    row("only a comment", "domain/a.h", "// unlike QDateTime::currentDateTime() this takes a Clock");
}

void TestDependencies::whatIsAllowedPasses()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QTemporaryDir tree;
    QVERIFY(plant(tree, file, line));
    QCOMPARE(brokenRules(tree.path()), QStringList());
}

void TestDependencies::aFileOutsideEveryPartIsFound()
{
    QTemporaryDir tree;
    QVERIFY(plant(tree, QStringLiteral("utilities/a.h"), QString()));
    QCOMPARE(brokenRules(tree.path()).size(), 1);
}

void TestDependencies::everyModuleKnowsOnlyWhatItMay()
{
    const QString qml = qEnvironmentVariable("SAMSPRAK_SOURCE_DIR") + QStringLiteral("/qml");
    QVERIFY(QDir(qml + QStringLiteral("/Controls")).exists());
    const QStringList broken = brokenQmlRules(qml);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

void TestDependencies::aPlantedImportIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *file, const char *line, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line) << allowed;
    };
    row("design system knows a feature", "Controls/A.qml", "import Samsprak.Calendar", false);
    row("design system knows the app", "Controls/A.qml", "import Samsprak.App 1.0", false);
    row("design system knows the domain", "Controls/a.h", "#include \"domain/id.h\"", false);
    row("feature knows a feature", "Casework/A.qml", "import Samsprak.Calendar", false);
    row("feature knows the shell", "Calendar/A.qml", "import Samsprak.Shell", false);
    row("feature knows the design system", "Calendar/A.qml", "import Samsprak.Controls", true);
    row("feature knows itself", "Calendar/A.qml", "import Samsprak.Calendar", true);
    row("shell knows a feature", "Shell/A.qml", "import Samsprak.Calendar", true);
}

void TestDependencies::aPlantedImportIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    QTemporaryDir tree;
    QVERIFY(plant(tree, file, line));
    const QStringList broken = brokenQmlRules(tree.path());
    QCOMPARE(broken.isEmpty(), allowed);
    QVERIFY2(allowed || broken.first().startsWith(file + QStringLiteral(":2: ")),
             qPrintable(broken.join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TestDependencies)
#include "test_dependencies.moc"
