// SPDX-License-Identifier: MPL-2.0
#include "app/settings/interface_language.h"
#include "app/settings/language_model.h"
#include "app/settings/settings.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace samsprak::app;

/// How the tablet speaks and looks: only what is possible, kept as JSON, language swapped at run time.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsPossibleIsTaken();
    void whatIsKeptComesBack();
    void aKeptFileThatIsWrongChangesNothing();
    void theInterfaceTurnsWithItsLanguage();
    void aLanguageWithoutInterfaceSpeaksSwedish();
    void languagesGoByTheirOwnNames();
};

void TestSettings::onlyWhatIsPossibleIsTaken()
{
    Settings settings;
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setTheme(QStringLiteral("pink"));
    settings.setLanguage(QStringLiteral("sv"));
    QCOMPARE(changed.count(), 0);
    settings.setTextScale(3);
    QCOMPARE(settings.textScale(), 2.0);
    settings.setLanguage(QStringLiteral("prs"));
    QCOMPARE(settings.language(), QStringLiteral("fa-AF"));
    QCOMPARE(changed.count(), 2);
}

void TestSettings::whatIsKeptComesBack()
{
    Settings settings;
    settings.setTheme(QStringLiteral("contrast"));
    settings.setTextScale(1.5);
    settings.setLanguage(QStringLiteral("ti"));
    settings.setReducedMotion(true);
    settings.setPersonal(true);
    Settings again;
    again.fromJson(settings.toJson());
    QCOMPARE(again.toJson(), settings.toJson());
}

void TestSettings::aKeptFileThatIsWrongChangesNothing()
{
    Settings settings;
    settings.fromJson({{QStringLiteral("theme"), 7}, {QStringLiteral("textScale"), QStringLiteral("big")}});
    QCOMPARE(settings.toJson(), Settings().toJson());
}

void TestSettings::theInterfaceTurnsWithItsLanguage()
{
    InterfaceLanguage language;
    QSignalSpy changed(&language, &InterfaceLanguage::changed);
    language.speak(QStringLiteral("ar"));
    QVERIFY(language.rightToLeft());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    language.speak(QStringLiteral("ti"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
    language.speak(QStringLiteral("ti"));
    QCOMPARE(changed.count(), 2);
}

void TestSettings::aLanguageWithoutInterfaceSpeaksSwedish()
{
    InterfaceLanguage language;
    language.speak(QStringLiteral("so"));
    QCOMPARE(language.tag(), QStringLiteral("sv"));
}

void TestSettings::languagesGoByTheirOwnNames()
{
    LanguageModel model;
    QAbstractItemModelTester tester(&model);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data(LanguageModel::OwnName).toString();
    QVERIFY(names.contains(QStringLiteral("Svenska")) && names.contains(QStringLiteral("العربية")));
    QVERIFY(!names.contains(QStringLiteral("Soomaali")));
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
