// SPDX-License-Identifier: MPL-2.0
#include "cli/import_table.h"
#include "cli/text_encoding.h"
#include "domain/csv.h"

#include <QStringEncoder>
#include <QTest>

using namespace samsprak::cli;
using namespace samsprak;

namespace {

const QString Words = QStringLiteral("Göran Öberg – “Åsa” €5 žŒ");

QByteArray windows1252()
{
    return "G\xF6ran \xD6"
           "berg \x96 \x93\xC5sa\x94 \x80"
           "5 \x9E\x8C";
}

QString shown(const CsvTable &table)
{
    QStringList rows;
    for (const CsvRow &row : table.rows)
        rows << QString::number(row.line) + u':' + row.fields.join(u'/');
    return rows.join(u' ');
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::newRow("UTF-8") << Words.toUtf8() << int(TextEncoding::Utf8);
        QTest::newRow("UTF-8 with mark")
            << QByteArray("\xEF\xBB\xBF" + Words.toUtf8()) << int(TextEncoding::Utf8WithMark);
        QTest::newRow("Windows-1252") << windows1252() << int(TextEncoding::Windows1252);
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-16, Excel's 'Unicode text'")
            << QByteArray(utf16(Words)) << int(TextEncoding::Utf16);
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        const DecodedText decoded = decodedText(bytes);
        QCOMPARE(int(decoded.encoding), encoding);
        QCOMPARE(decoded.text, Words);
    }

    void rows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("semicolon", "a;b\n1;2\n", "1:a/b 2:1/2");
        row("comma", "a,b\n1,2\n", "1:a/b 2:1/2");
        row("tab", "a\tb\n1\t2\n", "1:a/b 2:1/2");
        row("CRLF, no end of line at the end", "a;b\r\n1;2", "1:a/b 2:1/2");
        row("CR alone", "a;b\r1;2\r", "1:a/b 2:1/2");
        row("Excel's own word for the separator", "sep=,\r\na,b;c\r\n1,2\r\n", "2:a/b;c 3:1/2");
        row("commas in cells don't decide", "a;b\n\"x, y, z\";2\n", "1:a/b 2:x, y, z/2");
        row("quoted separator", "a,b\n\"1,5\",2\n", "1:a/b 2:1,5/2");
        row("doubled quotes", "a;b\n\"say \"\"hej\"\"\";2\n", "1:a/b 2:say \"hej\"/2");
        row("a line end in quotes; the next row knows its line", "a;b\n\"1\r\n2\";x\n3;4\n",
            "1:a/b 2:1\n2/x 4:3/4");
        row("blank rows", "a;b\n;\n\n1;2\n ; \n", "1:a/b 4:1/2");
        row("blanks around cells",
            "a ; b\n 1 ;\xC2\xA0"
            "2\n",
            "1:a/b 2:1/2");
        row("an empty last cell", "a;b\n1;\n", "1:a/b 2:1/");
        row("a quote inside a cell is a character", "a;b\n5\" rör;2\n", "1:a/b 2:5\" rör/2");
        row("nothing", "", "");
    }

    void rows()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(parseCsv(text)), expected);
    }

    void unclosedQuote()
    {
        QCOMPARE(parseCsv(QStringLiteral("a;b\n1;2\n\"3;4\n5;6\n")).unclosedQuote, 3);
        QCOMPARE(parseCsv(QStringLiteral("a;b\n\"1\";2\n")).unclosedQuote, 0);
    }

    void headings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("fine") << QByteArray("Reference;Given name;title_ar\n1;2;3\n") << QString();
        QTest::newRow("missing") << QByteArray("reference\n1\n") << QStringLiteral("f.csv:1: given_name: ");
        QTest::newRow("unknown") << QByteArray("reference;given_name;shoe size\n")
                                 << QStringLiteral("f.csv:1: shoe size: ");
        QTest::newRow("twice") << QByteArray("reference;given_name;reference\n")
                               << QStringLiteral("f.csv:1: reference: ");
        QTest::newRow("empty file") << QByteArray("\n\n") << QStringLiteral("f.csv:1: ");
        QTest::newRow("open quote") << QByteArray("reference;given_name\n1;\"x\n")
                                    << QStringLiteral("f.csv:2: ");
    }

    void headings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const TableShape shape{{QStringLiteral("reference"), QStringLiteral("given_name")},
                               {QStringLiteral("title_*")}};
        std::vector<ImportProblem> problems;
        const ImportTable table = ImportTable::read(QStringLiteral("f.csv"), bytes, shape, problems);
        QCOMPARE(problems.empty(), problem.isEmpty());
        if (problem.isEmpty()) {
            QCOMPARE(table.rows().size(), size_t(1));
            QCOMPARE(table.cell(table.rows().front(), QStringLiteral("given_name")), QStringLiteral("2"));
            QCOMPARE(table.languages(QStringLiteral("title")), QStringList{QStringLiteral("ar")});
        } else {
            QVERIFY2(problems.front().toString().startsWith(problem),
                     qPrintable(problems.front().toString()));
            QVERIFY(table.rows().empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
