// SPDX-License-Identifier: MPL-2.0
#include "public_project.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace samsprak;
using namespace samsprak::test;

/// Programs that other people wrote read a calendar from the real server: vdirsyncer fetches it, khal shows
/// it.
class TestCalendarPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothSidesOfTheClockChangeAreRight();
    void aLaterChangeArrives();

private:
    /// What the program prints; fails the test when it ends badly.
    QString run(const QString &program, const QStringList &words);
    void configure();
    void write(const QString &name, const QString &text);
    QString fetched();

    QString path(const QString &name) const { return m_project->server.path(name); }
    std::unique_ptr<PublicProject> m_project;
};

void TestCalendarPrograms::initTestCase()
{
    for (const char *program : {"khal", "vdirsyncer"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("khal and vdirsyncer are not installed: ./run setup installs them");
    m_project = std::make_unique<PublicProject>();
    QVERIFY(m_project->start());
    configure();
}

void TestCalendarPrograms::write(const QString &name, const QString &text)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void TestCalendarPrograms::configure()
{
    QDir().mkpath(path(QStringLiteral("calendars/karin")));
    write(QStringLiteral("vdirsyncer.conf"),
          QStringLiteral(
              "[general]\nstatus_path = \"%1/status\"\n"
              "[pair feed]\na = \"remote\"\nb = \"local\"\ncollections = null\n"
              "[storage remote]\ntype = \"http\"\nurl = \"%2\"\n"
              "[storage local]\ntype = \"filesystem\"\npath = \"%1/calendars/karin\"\nfileext = \".ics\"\n")
              .arg(m_project->server.path({}), m_project->server.url(m_project->feed).toString()));
    write(QStringLiteral("khal.conf"),
          QStringLiteral("[calendars]\n[[karin]]\npath = %1/calendars/karin\n"
                         "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                         "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
                         "local_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm\n"
                         "[sqlite]\npath = %1/khal.db\n")
              .arg(m_project->server.path({})));
}

QString TestCalendarPrograms::run(const QString &program, const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_project->server.path({}));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("127.0.0.1"));
    process.setProcessEnvironment(environment);
    process.start(program, words);
    const bool ended = process.waitForFinished(120'000) && process.exitCode() == 0;
    if (!ended)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The weeks before and after the night of 25 October 2026, as khal prints them.
QString TestCalendarPrograms::fetched()
{
    const QString configuration = path(QStringLiteral("vdirsyncer.conf"));
    if (!QFile::exists(path(QStringLiteral("status"))))
        run(QStringLiteral("vdirsyncer"), {QStringLiteral("-c"), configuration, QStringLiteral("discover")});
    run(QStringLiteral("vdirsyncer"), {QStringLiteral("-c"), configuration, QStringLiteral("sync")});
    return run(QStringLiteral("khal"),
               {QStringLiteral("-c"), path(QStringLiteral("khal.conf")), QStringLiteral("list"),
                QStringLiteral("--format"),
                QStringLiteral("{start-date} {start-time}-{end-time} {title} @ {location}"),
                QStringLiteral("--day-format"), QStringLiteral(""), QStringLiteral("2026-10-19"),
                QStringLiteral("2026-11-09")});
}

void TestCalendarPrograms::bothSidesOfTheClockChangeAreRight()
{
    const QString shown = fetched();
    for (const char *day : {"2026-10-20", "2026-10-27", "2026-11-03"}) {
        const QString line =
            QLatin1String(day) + QStringLiteral(" 09:00-10:00 Svenska, nybörjare @ Björkhuset sal 2");
        QVERIFY2(shown.contains(line), qPrintable(shown));
    }
    QCOMPARE(shown.count(QStringLiteral("Svenska, nybörjare")), 3);
    QVERIFY2(shown.contains(QStringLiteral("2026-10-22 13:00-14:00 Aktivitet")), qPrintable(shown));
    for (const QString &name : ParticipantNames)
        QVERIFY(!shown.contains(name));
}

void TestCalendarPrograms::aLaterChangeArrives()
{
    const QByteArray karin = m_project->server.enrolled(m_project->server.karin);
    protocol::SyncRequest request = m_project->server.withASession(m_project->server.karin);
    Session added;
    added.id = request.transactions[0].operations[0].record;
    added.unit = m_project->server.unit;
    added.title = TranslatedText::swedish(QStringLiteral("Läxhjälp"));
    added.start = {QDate(2026, 10, 26), 15 * 60};
    added.zone = QStringLiteral("Europe/Stockholm");
    added.leaders = {m_project->server.karin};
    request.transactions[0].operations[0].fields = encode(added);
    QCOMPARE(m_project->server.sync(karin, request).outcomes.size(), size_t(1));
    const QString shown = fetched();
    QVERIFY2(shown.contains(QStringLiteral("2026-10-26 15:00-16:00 Läxhjälp")), qPrintable(shown));
}

QTEST_GUILESS_MAIN(TestCalendarPrograms)
#include "test_calendar_programs.moc"
