// SPDX-License-Identifier: MPL-2.0
#include "scheduling/mail_text.h"
#include "scheduling/markup_text.h"

#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

QByteArray mail(const QByteArray &headers, const QByteArray &body)
{
    return QByteArray("From: agency@example.org\r\nMIME-Version: 1.0\r\n") + headers + "\r\n" + body;
}

} // namespace

class TestMailText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &headers, const QByteArray &body,
                            const QString &text) { QTest::newRow(name) << mail(headers, body) << text; };
        row("plain", "", "Hej\r\n", QStringLiteral("Hej"));
        row("UTF-8 as it is", "Content-Type: text/plain; charset=utf-8\r\n", "Tolk är tillsatt",
            QStringLiteral("Tolk är tillsatt"));
        row("quoted-printable Latin-1",
            "Content-Type: text/plain;\r\n charset=\"iso-8859-1\"\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n",
            "bekr=E4ftad =\r\nidag", QStringLiteral("bekräftad idag"));
        row("quoted-printable with bare line feeds",
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: Quoted-Printable\n",
            "bekr=C3=A4f=\ntad", QStringLiteral("bekräftad"));
        row("base64 UTF-8",
            "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n",
            QStringLiteral("Åsa är tolk").toUtf8().toBase64().insert(5, "\r\n"),
            QStringLiteral("Åsa är tolk"));
        row("Windows-1252", "Content-Type: text/plain; charset=windows-1252\r\n",
            "10\x96"
            "11 \xe5",
            QStringLiteral("10–11 å"));
        row("no charset, Windows-1252 bytes", "",
            "bekr\xe4"
            "ftad",
            QStringLiteral("bekräftad"));
        row("HTML only", "Content-Type: text/html; charset=utf-8\r\n",
            "<html><head><style>p{}</style></head><p>Tolk: "
            "Sara&nbsp;Lind</p><table><tr><td>Kod:</td><td>12&#51;"
            "</td></tr></table><script>x</script>",
            QStringLiteral("Tolk: Sara Lind\nKod: 123"));
        row("the plain part before the HTML part",
            "Content-Type: multipart/alternative; boundary=\"b 1\"\r\n",
            "preamble\r\n--b 1\r\nContent-Type: text/html\r\n\r\n<b>H</b>\r\n--b 1\r\n\r\nplain\r\n--b "
            "1--\r\nend",
            QStringLiteral("plain"));
        row("nested, attachment passed over", "Content-Type: multipart/mixed; boundary=o\r\n",
            "--o\r\nContent-Type: multipart/alternative; "
            "boundary=i\r\n\r\n--i\r\n\r\ninner\r\n--i--\r\n--o\r\n"
            "Content-Type: text/plain\r\nContent-Disposition: attachment; "
            "filename=x.txt\r\n\r\nsecret\r\n--o\r\n"
            "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@\r\n--o--\r\n",
            QStringLiteral("inner"));
    }

    void bodiesAreDecoded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QVERIFY(looksLikeMail(bytes));
        const auto read = readMail(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QString plain = read->text;
        plain.replace(u'\r', QString());
        QStringList lines;
        for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts))
            if (!line.trimmed().isEmpty())
                lines.append(line.simplified());
        QCOMPARE(lines.join(u'\n'), text);
    }

    void subjectsAreDecoded()
    {
        const auto subject = [](const QByteArray &header) {
            return readMail(mail("Subject: " + header + "\r\n", "x"))->subject;
        };
        QCOMPARE(subject("=?utf-8?Q?Bekr=C3=A4ftelse_SP-1?="), QStringLiteral("Bekräftelse SP-1"));
        QCOMPARE(subject("=?iso-8859-1?B?5OT2?= =?utf-8?q?=C3=A5?= end"), QStringLiteral("ääöå end"));
        QCOMPARE(subject("Order SP-1\r\n confirmed"), QStringLiteral("Order SP-1 confirmed"));
        QCOMPARE(subject("=?x-none?Q?kept?="), QStringLiteral("=?x-none?Q?kept?="));
    }

    void whatCannotBeDecodedIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &headers, const QByteArray &body,
                            const char *detail) {
            QTest::newRow(name) << mail(headers, body) << QString::fromLatin1(detail);
        };
        row("cut off", "Content-Type: multipart/mixed; boundary=o\r\n", "--o\r\n\r\nconfir",
            "multipart without its end");
        row("no boundary", "Content-Type: multipart/mixed\r\n", "x", "multipart without a boundary");
        row("broken base64", "Content-Transfer-Encoding: base64\r\n", "a$b=", "base64");
        row("broken quoted-printable", "Content-Transfer-Encoding: quoted-printable\r\n", "a=ZZ",
            "quoted-printable at byte 1");
        row("ends within quoted-printable", "Content-Transfer-Encoding: quoted-printable\r\n", "a=4",
            "quoted-printable at byte 1");
        row("unknown charset", "Content-Type: text/plain; charset=klingon\r\n", "x", "charset klingon");
        row("not the charset it says", "Content-Type: text/plain; charset=utf-8\r\n", "\xff\xfe\xfd",
            "not utf-8");
        row("unknown transfer encoding", "Content-Transfer-Encoding: uuencode\r\n", "x", "transfer encoding");
        QByteArray nested = "x";
        for (int i = 0; i < 12; ++i) {
            const QByteArray mark = "b" + QByteArray::number(i);
            nested = "Content-Type: multipart/mixed; boundary=" + mark + "\r\n\r\n--" + mark + "\r\n" +
                     nested + "\r\n--" + mark + "--\r\n";
        }
        QTest::newRow("nested without end")
            << QByteArray("From: a\r\n" + nested) << QStringLiteral("parts nested too deep");
    }

    void whatCannotBeDecodedIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const auto read = readMail(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
        QCOMPARE(read.error().detail, detail);
    }

    void aHugeMailIsRefused()
    {
        QCOMPARE(readMail(mail("", QByteArray(10'000'000, 'x'))).error().code, ErrorCode::TooLarge);
    }

    void pastedTextIsNoMail()
    {
        QVERIFY(!looksLikeMail("Status: bekräftad\nTolk: Sara"));
        QVERIFY(!looksLikeMail("From: Anna\nSent: today\nSubject: x\n\nHello"));
        QVERIFY(!looksLikeMail(""));
    }

    void unclosedMarkupIsReadToItsEnd()
    {
        QCOMPARE(textOfMarkup(QStringLiteral("<a").repeated(300'000)).size(), 600'000);
        QVERIFY(textOfMarkup(QStringLiteral("<style").repeated(100'000)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMailText)
#include "test_mail_text.moc"
