// SPDX-License-Identifier: MPL-2.0
#include "hub/administration.h"
#include "sync/protocol/enrolment_ticket.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace samsprak;

namespace {

struct Outcome
{
    int exitCode = -1;
    QString out;
    QString err;
};

} // namespace

/// The program as a person runs it: one process a command, on a folder of its own.
class TestSamsprakctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        const Outcome made = run({QStringLiteral("init"), QStringLiteral("--new-key")});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }

    void demoTwiceChangesNothing()
    {
        const QString demo = QStringLiteral(DEMO_FOLDER);
        const Outcome first = run({QStringLiteral("import"), demo});
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        QVERIFY(first.out.contains(QLatin1String(" 0 changed, 0 unchanged")));
        const Outcome second = run({QStringLiteral("import"), demo});
        QVERIFY2(second.out.startsWith(QLatin1String("imported: 0 new, 0 changed, ")),
                 qPrintable(second.out));
        QVERIFY2(second.out.contains(QLatin1String(" 0 removed")), qPrintable(second.out));
        QCOMPARE(records("participant").size(), 60);
        QCOMPARE(records("interpreter").size(), 18);
        QCOMPARE(records("unit").size(), 3);
        QCOMPARE(records("person").size(), 12);
        QCOMPARE(records("assignment").size(), 3);
        QCOMPARE(records("consent").size(), 2);
        const Outcome verified = run({QStringLiteral("verify")});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.out));
        // The file with places is Windows-1252.
        QCOMPARE(records("place", QStringLiteral("name=Näs")).size(), 3);
    }

    /// What the story needs on its Tuesday.
    void interpretersForTheStoryAreFree()
    {
        QVERIFY(run({QStringLiteral("import"), QStringLiteral(DEMO_FOLDER)}).exitCode == 0);
        const auto minutesAt = [](const QJsonObject &fields, const QString &name) {
            return fields.value(name).toString().mid(11, 2).toInt() * 60 +
                   fields.value(name).toString().mid(14, 2).toInt();
        };
        for (const char *name : {"Freweini Hadgu", "Senait Woldu", "Dawit Mebrahtu"}) {
            const QJsonArray found = records("interpreter", QStringLiteral("name=") + QLatin1String(name));
            QCOMPARE(found.size(), 1);
            const QString id = found.first().toObject().value(QLatin1String("id")).toString();
            for (const QJsonValue &one : records("booking", QStringLiteral("interpreter=") + id)) {
                const QJsonObject fields = one.toObject().value(QLatin1String("fields")).toObject();
                if (!fields.value(QLatin1String("start")).toString().startsWith(QLatin1String("2026-11-24")))
                    continue;
                const int start = minutesAt(fields, QStringLiteral("start"));
                const int length = fields.value(QLatin1String("duration_minutes")).toInt(60);
                QVERIFY2(start >= 13 * 60 || start + length <= 9 * 60 + 30, name);
            }
        }
    }

    void addressesForThoseWithoutATablet()
    {
        QVERIFY(run({QStringLiteral("import"), QStringLiteral(DEMO_FOLDER)}).exitCode == 0);
        const QStringList freweini{QStringLiteral("link"), QStringLiteral("--interpreter"),
                                   QStringLiteral("freweini-hadgu")};
        const Outcome page =
            run(freweini + QStringList{QStringLiteral("--url"), QStringLiteral("https://hub.example/")});
        QVERIFY2(page.exitCode == 0, qPrintable(page.err));
        QVERIFY(page.out.startsWith(QLatin1String("https://hub.example/i/")));
        QVERIFY(page.out.trimmed().section(u'/', -1).size() >= 32);
        QVERIFY(run(freweini).out != run(freweini).out);
        QVERIFY(run(freweini + QStringList{QStringLiteral("--revoke")}).exitCode == 0);
        QCOMPARE(
            run({QStringLiteral("link"), QStringLiteral("--interpreter"), QStringLiteral("nobody")}).exitCode,
            1);
        QCOMPARE(run(freweini + QStringList{QStringLiteral("--days"), QStringLiteral("9999")}).exitCode, 2);
        const Outcome week =
            run({QStringLiteral("link"), QStringLiteral("--participant"), QStringLiteral("saba-gebre")});
        QVERIFY(week.out.contains(QLatin1String("/w/")));
    }

    void aCalendarIsOpenedAndClosed()
    {
        QVERIFY(run({QStringLiteral("import"), QStringLiteral(DEMO_FOLDER)}).exitCode == 0);
        const Outcome opened = run({QStringLiteral("feed"), QStringLiteral("--person"),
                                    QStringLiteral("karin@sjobygden.example"), QStringLiteral("--of"),
                                    QStringLiteral("bjorkhuset-lilla"), QStringLiteral("--titles")});
        QVERIFY2(opened.exitCode == 0, qPrintable(opened.err));
        QVERIFY(opened.out.trimmed().endsWith(QLatin1String(".ics")));
        const auto isRevoked = [this] {
            const QJsonObject fields =
                records("calendar_feed").first().toObject().value(QLatin1String("fields")).toObject();
            return fields.value(QLatin1String("revoked")).toBool();
        };
        QVERIFY(!isRevoked());
        const QStringList close{QStringLiteral("feed"), QStringLiteral("--revoke"), opened.out.trimmed()};
        QVERIFY(run(close).exitCode == 0);
        QVERIFY(isRevoked());
        QCOMPARE(run(close).exitCode, 1);
        QCOMPARE(
            run({QStringLiteral("feed"), QStringLiteral("--person"), QStringLiteral("nobody@example.org")})
                .exitCode,
            1);
    }

    void changedCellChangesThatFieldOnly()
    {
        write("organisations.csv", "reference;name\no;Organisation\n");
        write("units.csv", "reference;name\nu;Unit\n");
        write("participants.csv",
              "reference;given_name;family_name;language;unit;phone\np;Saba;Gebre;ti;u;070-1740650\n");
        QVERIFY(run({QStringLiteral("import"), filesFolder()}).exitCode == 0);
        write("participants.csv",
              "reference;given_name;family_name;language;unit\np;Saba;Gebremariam;ti;u\n");
        const Outcome changed =
            run({QStringLiteral("import"), filesFolder() + QStringLiteral("/participants.csv")});
        QCOMPARE(changed.out, QStringLiteral("imported: 0 new, 1 changed, 0 unchanged, 0 removed\n"));
        const QJsonObject fields =
            records("participant").first().toObject().value(QLatin1String("fields")).toObject();
        QCOMPARE(fields.value(QLatin1String("family_name")).toString(), QStringLiteral("Gebremariam"));
        QCOMPARE(fields.value(QLatin1String("phone")).toString(), QStringLiteral("070-1740650"));
    }

    void whatPeopleChangedStaysUntilTheFileChanges()
    {
        write("organisations.csv", "reference;name\no;Organisation\n");
        write("units.csv", "reference;name\nu;Unit\n");
        const char *before =
            "reference;given_name;family_name;language;unit;phone\np;Saba;Gebre;ti;u;070-1740650\n";
        write("participants.csv", before);
        QVERIFY(run({QStringLiteral("import"), filesFolder()}).exitCode == 0);
        changePhone(QStringLiteral("070-1740699"));
        const Outcome again = run({QStringLiteral("import"), filesFolder()});
        QCOMPARE(again.out, QStringLiteral("imported: 0 new, 0 changed, 3 unchanged, 0 removed\n"));
        QCOMPARE(phone(), QStringLiteral("070-1740699"));
        write("participants.csv", QByteArray(before).replace("0650", "0611").constData());
        QVERIFY(run({QStringLiteral("import"), filesFolder()}).exitCode == 0);
        QCOMPARE(phone(), QStringLiteral("070-1740611"));
    }

    void nothingOfABadFileIsImportedUnlessAskedFor()
    {
        write("organisations.csv", "reference;name\no;Organisation\n");
        write("units.csv", "reference;name\nu;Unit\n");
        write("participants.csv",
              "reference;given_name;family_name;language;unit\np;Saba;Gebre;ti;u\nq;Huda;A;ar;nowhere\n");
        const Outcome refused = run({QStringLiteral("import"), filesFolder()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QLatin1String("participants.csv:3: unit: ")), qPrintable(refused.err));
        QCOMPARE(records("organisation").size(), 0);
        const Outcome skipped = run({QStringLiteral("import"), QStringLiteral("--skip-bad"), filesFolder()});
        QCOMPARE(skipped.exitCode, 0);
        QVERIFY(skipped.err.contains(QLatin1String("participants.csv:3: unit: ")));
        QCOMPARE(records("participant").size(), 1);
    }

    void ticketForAPersonAndForAParticipant()
    {
        QVERIFY(run({QStringLiteral("import"), QStringLiteral(DEMO_FOLDER)}).exitCode == 0);
        const Outcome person = run({QStringLiteral("enrol"), QStringLiteral("--person"),
                                    QStringLiteral("Karin@sjobygden.example"), QStringLiteral("--url"),
                                    QStringLiteral("http://127.0.0.1:9000")});
        const auto ticket = protocol::readTicket(person.out.trimmed());
        QVERIFY2(ticket, qPrintable(person.err));
        QCOMPARE(ticket->url, QStringLiteral("http://127.0.0.1:9000"));
        QVERIFY(!ticket->code.isEmpty());
        const Outcome participant =
            run({QStringLiteral("enrol"), QStringLiteral("--participant"), QStringLiteral("saba-gebre")});
        const auto other = protocol::readTicket(participant.out.trimmed());
        QVERIFY(other);
        QVERIFY(other->code != ticket->code);
        const Outcome nobody =
            run({QStringLiteral("enrol"), QStringLiteral("--person"), QStringLiteral("nobody@x.example")});
        QCOMPARE(nobody.exitCode, 1);
        QVERIFY(nobody.out.isEmpty());
    }

    void assignmentsAndConsentsComeFromFiles()
    {
        write("organisations.csv", "reference;name\no;Organisation\nb;Authority\n");
        write("units.csv", "reference;organisation;name\nu;o;Unit\n");
        write("staff.csv", "reference;organisation;name;role;email\nk;o;Karin;job_agent;k@x.example\n"
                           "m;b;Maria;employment_officer;m@x.example\n");
        write("participants.csv", "reference;organisation;given_name;family_name;language;unit\n"
                                  "p;o;Saba;Gebre;ti;u\n");
        write("assignments.csv", "reference;organisation;participant;person;until\na;o;p;k;2099-12-31\n");
        const QByteArray consents(
            "reference;organisation;participant;sections;purpose;receiving_organisation;"
            "receiving_person;form\nc;o;p;core|plan;Planering;b;;spoken\n"
            "d;o;p;calendar;Följa med;b;m;written\n");
        write("consents.csv", consents.constData());
        const Outcome imported = run({QStringLiteral("import"), filesFolder()});
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
        QCOMPARE(records("assignment").size(), 1);
        QCOMPARE(records("consent").size(), 2);
        QCOMPARE(records("card", QStringLiteral("card_kind=consent")).size(), 2);
        QCOMPARE(records("card", QStringLiteral("card_kind=staff")).size(), 1);
        QCOMPARE(run({QStringLiteral("verify")}).exitCode, 0);
        write("consents.csv", QByteArray(consents).replace("core|plan", "core|private").constData());
        const Outcome refused = run({QStringLiteral("import"), filesFolder()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QLatin1String("consents.csv:2: sections: ")), qPrintable(refused.err));
    }

    void protectedPeopleGetNoTicketForASharedTablet()
    {
        write("organisations.csv", "reference;name\no;Organisation\n");
        write("units.csv", "reference;name\nu;Unit\n");
        write("participants.csv", "reference;given_name;family_name;language;unit;protected_identity\n"
                                  "p;Saba;Gebre;ti;u;yes\nq;Huda;A;ar;u;no\n");
        QVERIFY(run({QStringLiteral("import"), filesFolder()}).exitCode == 0);
        const auto enrol = [&](const char *reference, bool shared) {
            QStringList words{QStringLiteral("enrol"), QStringLiteral("--participant"),
                              QString::fromLatin1(reference)};
            return run(shared ? words << QStringLiteral("--shared") : words);
        };
        const Outcome refused = enrol("p", true);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains(QLatin1String("protected")), qPrintable(refused.err));
        QCOMPARE(enrol("p", false).exitCode, 0);
        QCOMPARE(enrol("q", true).exitCode, 0);
    }

    void wrongUseIsExplained_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{QStringLiteral("erase-all")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("verify"), QStringLiteral("--fast")};
        QTest::newRow("an option of another command")
            << QStringList{QStringLiteral("show"), QStringLiteral("person"), QStringLiteral("--skip-bad")};
        QTest::newRow("nothing to import") << QStringList{QStringLiteral("import")};
        QTest::newRow("no such kind") << QStringList{QStringLiteral("show"), QStringLiteral("people")};
        QTest::newRow("nobody to enrol") << QStringList{QStringLiteral("enrol")};
    }

    void wrongUseIsExplained()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = run(words);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.startsWith(QLatin1String("samsprakctl: ")));
        QVERIFY(outcome.out.isEmpty());
    }

    void anotherKeyOpensNothing()
    {
        QVERIFY(run({QStringLiteral("import"), QStringLiteral(DEMO_FOLDER)}).exitCode == 0);
        QFile key(m_folder->filePath(QStringLiteral("hub.key")));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(64, 'a'));
        key.close();
        const Outcome outcome = run({QStringLiteral("show"), QStringLiteral("participant")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(QLatin1String("key file does not open")), qPrintable(outcome.err));
        QVERIFY(!outcome.out.contains(QLatin1String("Saba")));
    }

private:
    QString filesFolder() const { return m_folder->filePath(QStringLiteral("files")); }

    void write(const char *name, const char *text) const
    {
        QDir().mkpath(filesFolder());
        QFile file(filesFolder() + u'/' + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// As somebody would on a tablet, seen from the hub.
    void changePhone(const QString &number) const
    {
        const RandomBytes random = [](uint8_t *bytes, int size) {
            QRandomGenerator::global()->generate(bytes, bytes + size);
        };
        auto installation =
            hub::openInstallation(m_folder->filePath(QStringLiteral("data")),
                                  m_folder->filePath(QStringLiteral("hub.key")), hub::Opening::Sole, random);
        QVERIFY(installation);
        hub::Administration administration(
            std::move(*installation), productSchema(), [] { return qint64(1); }, random);
        Participant participant = administration.all<Participant>().front();
        participant.phone = number;
        hub::Batch batch;
        batch.put(participant);
        QVERIFY(administration.apply(batch));
    }

    QString phone() const
    {
        const QJsonObject fields =
            records("participant").first().toObject().value(QLatin1String("fields")).toObject();
        return fields.value(QLatin1String("phone")).toString();
    }

    Outcome run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(SAMSPRAKCTL),
                      QStringList{QStringLiteral("--data"), m_folder->filePath(QStringLiteral("data")),
                                  QStringLiteral("--key-file"),
                                  m_folder->filePath(QStringLiteral("hub.key"))} +
                          words);
        process.waitForFinished(120'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QJsonArray records(const char *kind, const QString &condition = {}) const
    {
        QStringList words{QStringLiteral("show"), QString::fromLatin1(kind), QStringLiteral("--json")};
        if (!condition.isEmpty())
            words << QStringLiteral("--where") << condition;
        return QJsonDocument::fromJson(run(words).out.toUtf8()).array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSamsprakctl)
#include "test_samsprakctl.moc"
