// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace samsprak;

namespace {

/// (Quoted, not raw: moc overlooks a class with raw strings in it.) Two interpreters, one place, two sessions
/// at the same time and a third that nobody speaks the language of.
const QByteArray Week =
    "{\"format\":\"samsprak-j3/1\",\"name\":\"tiny\",\"seed\":1,\"grid_min\":5,\"buffer_min\":5,"
    "\"weights\":{\"unserved\":[0,5000,10000],\"travel_per_min\":5,\"gender_soft\":200,\"continuity\":150,"
    "\"alt_start\":50,\"change\":300,"
    "\"level_rate_per_h\":[0,350,420,520,620]},\"travel_min\":[[0]],"
    "\"interpreters\":["
    "{\"id\":0,\"langs\":[{\"lang\":\"ti\",\"dialects\":[]}],\"level\":2,\"gender\":\"f\",\"modes\":["
    "\"onsite\",\"phone\"],\"base_travel_min\":[10],"
    "\"onsite_radius_min\":45,\"max_week_min\":2400,\"avail\":[[480,1020]]},"
    "{\"id\":1,\"langs\":[{\"lang\":\"ti\",\"dialects\":[]}],\"level\":2,\"gender\":\"m\",\"modes\":["
    "\"onsite\"],\"base_travel_min\":[20],"
    "\"onsite_radius_min\":45,\"max_week_min\":2400,\"avail\":[[480,1020]]}],"
    "\"sessions\":["
    "{\"id\":0,\"case\":0,\"lang\":\"ti\",\"dialect\":0,\"starts\":[540],\"dur\":60,\"mode\":\"onsite\","
    "\"place\":0,\"min_level\":2,\"gender\":null,"
    "\"gender_hard\":false,\"prev\":null,\"excl\":[],\"prio\":1},"
    "{\"id\":1,\"case\":1,\"lang\":\"ti\",\"dialect\":0,\"starts\":[540],\"dur\":60,\"mode\":\"phone\","
    "\"place\":null,\"min_level\":2,"
    "\"gender\":null,\"gender_hard\":false,\"prev\":null,\"excl\":[],\"prio\":1},"
    "{\"id\":2,\"case\":2,\"lang\":\"so\",\"dialect\":0,\"starts\":[540],\"dur\":60,\"mode\":\"phone\","
    "\"place\":null,\"min_level\":2,"
    "\"gender\":null,\"gender_hard\":false,\"prev\":null,\"excl\":[],\"prio\":2}]}";

/// A word of a command line, also from a literal.
struct Word
{
    Word(const char *literal)
        : text(QString::fromLatin1(literal))
    {
    }
    Word(const QString &word)
        : text(word)
    {
    }

    QString text;
};

} // namespace

/// `samsprakctl schedule`, on files as a person has them.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_week = write("week.json", Week);
    }

    void solvesWhatTheJudgeAccepts()
    {
        QCOMPARE(run({"solve", m_week, "--seconds", "1"}), cli::Done);
        QCOMPARE(m_out, QStringLiteral("{\"assign\":[[0,1,540],[1,0,540]],\"instance\":\"tiny\"}\n"));
        QVERIFY2(m_err.startsWith(QStringLiteral("Z 10200  bound 10200  gap 0.00 %  served 2 of 3")),
                 qPrintable(m_err));
        const QString plan = write("plan.json", m_out.toUtf8());
        QCOMPARE(run({"check", m_week, plan}), cli::Done);
        QVERIFY(m_out.contains(QStringLiteral("travel: 200\n")));
        QVERIFY(m_out.contains(QStringLiteral("unserved: 10000\n")));
        QCOMPARE(run({"explain", m_week, plan}), cli::Done);
        QVERIFY(
            m_out.contains(QStringLiteral("session 0: interpreter 1 at 1 09:00 adds 200; of 2 suited, ")));
        QVERIFY(m_out.contains(QStringLiteral("session 2: unserved: no interpreter suits it")));
    }

    void whoIsGoneGetsNothing()
    {
        const QString plan = write("plan.json", "{\"instance\":\"tiny\",\"assign\":[[0,1,540],[1,0,540]]}");
        const QString after = m_folder->filePath(QStringLiteral("after.json"));
        QCOMPARE(run({"solve", m_week, "--incumbent", plan, "--gone", "1", "--out", after}), cli::Done);
        QVERIFY(m_out.isEmpty());
        QVERIFY2(m_err.contains(QStringLiteral("served 1 of 3")), qPrintable(m_err));
        // The call stays where it was: one change less.
        QCOMPARE(run({"check", m_week, after, "--incumbent", plan, "--gone", "1"}), cli::Done);
        QVERIFY(m_out.contains(QStringLiteral("changes: 300\n")));
        QCOMPARE(run({"check", m_week, plan, "--incumbent", plan, "--gone", "1"}), cli::Failed);
        QCOMPARE(run({"solve", m_week, "--gone", "2"}), cli::Failed);
    }

    void brokenSolutions_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("says");
        QTest::newRow("both at once")
            << QByteArray("{\"instance\":\"tiny\",\"assign\":[[0,0,540],[1,0,540]]}")
            << QStringLiteral("interpreter 0, 1 09:00: there is no time");
        QTest::newRow("no calls") << QByteArray("{\"instance\":\"tiny\",\"assign\":[[1,1,540]]}")
                                  << QStringLiteral("doesn't work in this mode");
        QTest::newRow("of another week") << QByteArray("{\"instance\":\"large\",\"assign\":[]}")
                                         << QStringLiteral("of 'large', not of 'tiny'");
        QTest::newRow("a short row") << QByteArray("{\"instance\":\"tiny\",\"assign\":[[0,1]]}")
                                     << QStringLiteral("rows of session");
        QTest::newRow("no rows") << QByteArray("{\"instance\":\"tiny\"}")
                                 << QStringLiteral("'assign' is missing");
        QTest::newRow("cut off") << QByteArray("{\"instance\":\"ti") << QStringLiteral("not a JSON object");
    }

    void brokenSolutions()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QString, says);
        const QString path = write("plan.json", plan);
        QCOMPARE(run({"check", m_week, path}), cli::Failed);
        QVERIFY2(m_err.contains(says), qPrintable(m_err));
    }

    void brokenInstances_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *from, const char *to, const char *says) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(says);
        };
        row("format", "j3/1", "j3/2", "the format is not samsprak-j3/1");
        row("an end before its start", "[[480,1020]]", "[[1020,480]]",
            "interpreter 0 has an availability that ends");
        row("overlap", "[[480,1020]]", "[[480,720],[600,1020]]",
            "interpreter 0 has availabilities that overlap");
        row("half a minute", "\"dur\":60", "\"dur\":60.5", "session 0: 'dur' is not a whole number");
        row("unknown mode", "\"mode\":\"phone\"", "\"mode\":\"fax\"", "session 1: a mode is none of");
        row("unknown place", "\"place\":0", "\"place\":4", "session 0 is on site at an unknown place");
        row("no start", "[540]", "[]", "session 0 has no start");
        row("missing", "\"prio\":1", "\"priority\":1", "session 0: 'prio' is missing");
        row("numbered wrongly", "{\"id\":1,\"langs\"", "{\"id\":7,\"langs\"", "interpreter 1: its 'id'");
    }

    void brokenInstances()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QByteArray week = Week;
        week.replace(from, to);
        const QString path = write("broken.json", week);
        QCOMPARE(run({"solve", path}), cli::Failed);
        QVERIFY2(m_err.contains(says), qPrintable(m_err));
        QVERIFY(m_out.isEmpty());
    }

    void wrongUse()
    {
        QCOMPARE(run({"solve"}), cli::WrongUse);
        QCOMPARE(run({"guess", m_week}), cli::WrongUse);
        QCOMPARE(run({"solve", m_week, "--seconds", "soon"}), cli::WrongUse);
        QCOMPARE(run({"solve", QStringLiteral("/nowhere.json")}), cli::Failed);
    }

private:
    int run(const std::vector<Word> &words)
    {
        QStringList all{QStringLiteral("schedule")};
        for (const Word &word : words)
            all << word.text;
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return cli::run(all, out, err);
    }

    QString write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", name);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_week;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
