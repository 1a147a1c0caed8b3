// SPDX-License-Identifier: MPL-2.0
#include "cast.h"
#include "enrolment.h"
#include "hub_server.h"
#include "names.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace samsprak::journey;
using namespace Qt::StringLiterals;

/// What was entered without a network leaves the tablet although nobody signs in again, and signing in later
/// doubles nothing: the real app, killed, and the real server.
class TestSpoolStory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Report m_report;

    static QJsonObject only(const QList<QJsonObject> &records,
                            const std::function<bool(const QJsonObject &)> &fits)
    {
        for (const QJsonObject &record : records)
            if (fits(record))
                return record;
        return {};
    }
    /// The digits of Saba's telephone number, as the hub has it.
    static QString phone(HubServer &hub)
    {
        const QJsonObject saba = only(hub.records(u"participant"_s), [](const QJsonObject &p) {
            return p[u"given_name"].toString() + u' ' + p[u"family_name"].toString() == cast::saba;
        });
        return digits(saba[u"phone"].toString());
    }
    static QString digits(QString number)
    {
        return number.removeIf([](QChar c) { return !c.isDigit(); });
    }

private Q_SLOTS:
    void aSignedOutTabletHandsInItsSpool()
    {
        QDir().mkpath(m_folder.filePath(u"out"_s));
        HubServer hub({QStringLiteral(SAMSPRAK_PROGRAMS), m_folder.filePath(u"hub"_s),
                       m_folder.filePath(u"hub.key"_s), m_folder.filePath(u"out"_s)},
                      m_report);
        hub.createKey();
        hub.administer({u"import"_s, QStringLiteral(SAMSPRAK_SOURCE_FOLDER "/assets/demo")});
        hub.start();
        const QJsonObject karin = only(hub.records(u"person"_s), [](const QJsonObject &p) {
            return p[u"name"].toString().startsWith(cast::pedagogue + u' ');
        });
        const QString data = m_folder.filePath(u"A"_s);
        Tablet tablet({u"A"_s,
                       QStringLiteral(SAMSPRAK_DRIVEN_APP),
                       data,
                       m_folder.filePath(u"out"_s),
                       {u"--data"_s, data, u"--now"_s, cast::now, u"--no-keychain"_s, u"--personal"_s}},
                      m_report);
        tablet.start();
        enrolStaff(tablet, hub.ticket(u"person"_s, karin[u"id"].toString()));
        tablet.ask({{u"cmd"_s, u"synced"_s}, {u"timeoutMs"_s, 20'000}});

        tablet.set(u"network"_s, false);
        tablet.tap(name::navParticipants);
        tablet.type(name::participantSearch, cast::saba);
        tablet.tap(name::participantRow + cast::saba);
        tablet.waitFor(name::participantSheet);
        tablet.type(name::participantPhone, cast::phoneA);
        tablet.tap(name::participantSave);
        tablet.waitGone(name::participantSheet);
        tablet.kill();
        QVERIFY2(m_report.ok(), qPrintable(m_report.failure()));
        QVERIFY(phone(hub) != digits(cast::phoneA));

        tablet.start({u"--offline"_s});
        tablet.waitFor(name::signInPage);
        const QString waiting = tablet.waitFor(name::waitingChanges);
        QVERIFY2(!waiting.contains(cast::saba.section(u' ', 0, 0)), qPrintable(waiting));
        tablet.set(u"network"_s, true);
        tablet.waitGone(name::waitingChanges);
        tablet.waitFor(name::signInPage);
        const QString handedIn = phone(hub);
        QVERIFY2(m_report.ok(), qPrintable(m_report.failure()));
        QCOMPARE(handedIn, digits(cast::phoneA));

        tablet.type(name::staffName, karin[u"name"].toString());
        tablet.type(name::staffPin, cast::pin);
        tablet.tap(name::signInButton);
        tablet.waitFor(name::weekPage, 30'000);
        tablet.ask({{u"cmd"_s, u"synced"_s}, {u"timeoutMs"_s, 20'000}});
        QCOMPARE(phone(hub), digits(cast::phoneA));
        QVERIFY(hub.records(u"conflict"_s).isEmpty());
        QVERIFY(hub.records(u"refusal"_s).isEmpty());
        tablet.quit();
        hub.stop();
        QVERIFY2(m_report.ok(), qPrintable(m_report.failure()));
    }
};

QTEST_GUILESS_MAIN(TestSpoolStory)
#include "test_spool_story.moc"
