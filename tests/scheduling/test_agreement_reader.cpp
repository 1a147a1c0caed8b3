// SPDX-License-Identifier: MPL-2.0
#include "agreement_files.h"

using namespace agreement_files;

class TestAgreementReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFileReads()
    {
        const QStringList names = QDir(folder()).entryList({QStringLiteral("*.json")});
        QVERIFY(names.size() >= 2);
        for (const QString &name : names) {
            const AgreementReading reading = readAgreement(bytes(name.toUtf8().constData()));
            QVERIFY2(reading.agreement, qPrintable(name + QStringLiteral(": ") + told(reading)));
        }
    }

    /// What no public page tells must not look as if it were known.
    void whatNobodyHasFoundIsAbsent()
    {
        const Agreement state = shipped("kammarkollegiet-2023.json");
        QVERIFY(!state.lateness);
        QVERIFY(!state.prices);
        QVERIFY(state.notKnown.contains(QStringLiteral("lateness")));
        QVERIFY(state.sources.at(state.cancellation->source).contains(QStringLiteral("Gov-TolkService")));
        const Agreement skane = shipped("region-skane.json");
        QVERIFY(!skane.reply && !skane.validTo.isValid());
        QVERIFY(skane.isValidOn(QDate(2026, 11, 24)));
    }

    void aFaultIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<AgreementFault>("fault");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *from, const char *to, AgreementFault fault,
                            const char *path) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << fault << QString::fromLatin1(path);
        };
        row("a misspelt field", "\"unit_minutes\":60", "\"unit_minutes\":60,\"unit_minute\":1",
            AgreementFault::UnknownField, "waste.unit_minute");
        row("an unknown rule", "\"not_known\":[]", "\"not_known\":[],\"rebate\":{}",
            AgreementFault::UnknownField, "rebate");
        row("a rule left out",
            "\"travel\":{\"source\":\"test\",\"approval_over_minutes\":180,"
            "\"approval_over_kilometres\":250},",
            "", AgreementFault::MissingRule, "travel");
        row("known and not known", "\"not_known\":[]", "\"not_known\":[\"team\"]", AgreementFault::Overlap,
            "team");
        row("not known by no such name", "\"not_known\":[]", "\"not_known\":[\"tema\"]",
            AgreementFault::UnknownField, "not_known");
        row("no source", "\"length\":{\"source\":\"test\",", "\"length\":{", AgreementFault::MissingSource,
            "length.source");
        row("a source that isn't listed", "\"team\":{\"source\":\"test\"", "\"team\":{\"source\":\"rumour\"",
            AgreementFault::MissingSource, "team.source");
        row("orders that no tier takes", "{\"at_least\":0,\"counted\":\"calendar_days\",\"orderer_sets\"",
            "{\"at_least\":1,\"counted\":\"calendar_days\",\"orderer_sets\"", AgreementFault::Gap,
            "reply.tiers");
        row("a tier that no order reaches", "{\"at_least\":0,\"counted\":\"calendar_days\",\"orderer_sets\"",
            "{\"at_least\":5,\"counted\":\"calendar_days\",\"confirm\":{\"working_days\":1}},"
            "{\"at_least\":0,\"counted\":\"calendar_days\",\"orderer_sets\"",
            AgreementFault::Overlap, "reply.tiers[1]");
        row("a mode without cancellation", "[\"phone\",\"video\"]", "[\"phone\"]", AgreementFault::Gap,
            "cancellation.tiers");
        row("a mode under two", "[\"phone\",\"video\"]", "[\"phone\",\"video\",\"on_site\"]",
            AgreementFault::Overlap, "cancellation.tiers[1].modes");
        row("no such mode", "[\"phone\",\"video\"]", "[\"phone\",\"video\",\"fax\"]",
            AgreementFault::WrongValue, "cancellation.tiers[1].modes");
        row("lateness from ten minutes on", "{\"from_minutes\":0,\"deduct_percent\":0},", "",
            AgreementFault::Gap, "lateness.tiers[0].from_minutes");
        row("lateness twice", "\"from_minutes\":31", "\"from_minutes\":11", AgreementFault::Overlap,
            "lateness.tiers[2].from_minutes");
        row("a price step left out", "\"90\":\"700.00\",", "", AgreementFault::Gap,
            "prices.levels.AT.table.90");
        row("a price step too many", "\"90\":\"700.00\",", "\"90\":\"700.00\",\"100\":\"1.00\",",
            AgreementFault::UnknownField, "prices.levels.AT.table.100");
        row("a price that is no amount", "\"700.00\"", "\"700 kr\"", AgreementFault::WrongValue,
            "prices.levels.AT.table.90");
        row("no such level", "\"AT\"", "\"XT\"", AgreementFault::WrongValue, "prices.levels.XT");
        row("steps that don't fill the table", "\"table_to_minutes\":120", "\"table_to_minutes\":110",
            AgreementFault::Gap, "units.table_to_minutes");
        row("an hour that isn't", "\"at\":\"12:00\"", "\"at\":\"25:00\"", AgreementFault::WrongValue,
            "reply.tiers[0].confirm.at");
        row("half a day", "\"hours\":24", "\"hours\":0.5", AgreementFault::WrongValue,
            "cancellation.tiers[0].hours");
        row("an end before its start", "\"valid_to\":\"2027-12-31\"", "\"valid_to\":\"2025-12-31\"",
            AgreementFault::WrongValue, "valid_to");
        row("no such zone", "Europe/Stockholm", "Europe/Flen", AgreementFault::WrongValue, "zone");
        row("a rule of the wrong shape", "\"not_known\":[]", "\"not_known\":{}", AgreementFault::WrongValue,
            "not_known");
    }

    void aFaultIsToldWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(AgreementFault, fault);
        QFETCH(QString, path);
        QByteArray text = inventedText();
        text.replace('\n', QByteArray());
        QVERIFY(text.contains(from));
        const qsizetype place = text.indexOf(from);
        const AgreementReading reading = readAgreement(text.replace(place, from.size(), to));
        QVERIFY(!reading.agreement);
        const bool found = std::any_of(
            reading.problems.begin(), reading.problems.end(),
            [&](const AgreementProblem &problem) { return problem.fault == fault && problem.path == path; });
        QVERIFY2(found, qPrintable(told(reading)));
    }

    void allFaultsAreToldAtOnce()
    {
        QByteArray text = inventedText();
        text.replace("\"hours\":2,", "\"hours\":-2,").replace("\"pair_over_minutes\":120", "\"pair\":1");
        QCOMPARE(readAgreement(text).problems.size(), size_t(3));
    }

    void whatIsNoRuleFileIsSaidSo()
    {
        QCOMPARE(readAgreement("").problems.at(0).fault, AgreementFault::NotJson);
        QCOMPARE(readAgreement("[]").problems.at(0).fault, AgreementFault::NotJson);
        QCOMPARE(readAgreement("{\"id\": ").problems.at(0).fault, AgreementFault::NotJson);
        QCOMPARE(readAgreement(QByteArray(10'000'000, ' ')).problems.at(0).fault, AgreementFault::TooLarge);
    }

    void theNewestVersionThatHoldsIsTaken()
    {
        Agreement old = invented();
        Agreement renewed = invented();
        renewed.version = 4;
        renewed.validFrom = QDate(2026, 7, 1);
        const std::vector<Agreement> all = {renewed, old};
        QCOMPARE(agreementOn(all, old.id, QDate(2026, 6, 30))->version, 3);
        QCOMPARE(agreementOn(all, old.id, QDate(2026, 7, 1))->version, 4);
        QVERIFY(!agreementOn(all, old.id, QDate(2028, 1, 1)));
        QVERIFY(!agreementOn(all, QStringLiteral("another"), QDate(2026, 7, 1)));
    }
};

QTEST_GUILESS_MAIN(TestAgreementReader)
#include "test_agreement_reader.moc"
