// SPDX-License-Identifier: MPL-2.0
#include "scheduling/agency_reply.h"
#include "scheduling/order_text.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

QByteArray contentFile(const char *name)
{
    QFile file(qEnvironmentVariable("SAMSPRAK_SOURCE_DIR") + QStringLiteral("/assets/content/") +
               QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AgencyPhrases phrases() { return readAgencyPhrases(contentFile("agency-phrases.json")).valueOr({}); }

const std::vector<OpenOrder> Orders = {{QStringLiteral("SP-2041"), {}},
                                       {QStringLiteral("SP-2042"), {}},
                                       {QStringLiteral("SP-204"), QStringLiteral("T778812")}};

AgencyReplies read(const QByteArray &bytes) { return *readAgencyReply(bytes, phrases(), Orders); }

QString shown(ReplyOutcome outcome)
{
    static const char *const names[] = {"-", "received", "confirmed", "unfilled", "replaced", "cancelled"};
    return QString::fromLatin1(names[int(outcome)]);
}

/// order outcome number interpreter phone code link, then what is uncertain.
QString shown(const AgencyReplies &replies)
{
    QStringList all;
    for (const AgencyReply &r : replies.replies) {
        QStringList fields = {r.order, shown(r.outcome), r.agencyNumber, r.interpreter,
                              r.phone, r.code,           r.link};
        for (const UncertainPart &part : r.uncertain)
            fields.append(QStringLiteral("?%1.%2").arg(int(part.field)).arg(int(part.doubt)));
        fields.removeAll(QString());
        all.append(fields.join(u'|'));
    }
    for (const UncertainPart &part : replies.unmatched)
        all.append(QStringLiteral("unmatched %1.%2").arg(int(part.field)).arg(int(part.doubt)));
    return all.join(QStringLiteral(" ; "));
}

} // namespace

/// Answers are invented, in the manner in which agencies write.
class TestAgencyReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("confirmed in Swedish",
            "Hej!\nVi bekräftar er beställning SP-2041.\nVårt bokningsnummer: T778901\nTolkens namn: Sara "
            "Lind-Öberg (AT)\nTelefon: 08-123 45 67\nKod: 4711#\n",
            "SP-2041|confirmed|T778901|Sara Lind-Öberg|08-123 45 67|4711#");
        row("confirmed in English",
            "Order number: SP-2042\nStatus: Confirmed\nInterpreter: Amanuel Tesfay\nPhone: +46 70 123 45 67\n"
            "Meeting link: https://meet.example.org/a1?x=2\n",
            "SP-2042|confirmed|Amanuel Tesfay|+46 70 123 45 67|https://meet.example.org/a1?x=2");
        row("unfilled", "Tyvärr har vi inte kunnat tillsätta SP-2041.", "SP-2041|unfilled");
        row("declined in English", "We are unable to find an interpreter for SP-2041.", "SP-2041|unfilled");
        row("not filled isn't filled", "SP-2041: ej tillsatt", "SP-2041|unfilled");
        row("replaced", "SP-2041\nTolken är sjuk och har ersatts av en kollega.\nNy tolk: Hana Bekele",
            "SP-2041|replaced|Hana Bekele");
        row("confirmed with another", "SP-2041 är bekräftad med ny tolk.", "SP-2041|replaced");
        row("cancelled", "Bokningen SP-2041 är avbokad.", "SP-2041|cancelled");
        row("a confirmed cancellation is no confirmation", "Vi bekräftar avbokningen av SP-2041.",
            "SP-2041|cancelled");
        row("a cancellation that is confirmed otherwise", "Avbokningen av SP-2041 är bekräftad.",
            "SP-2041|-|?1.3");
        row("received", "Vi har mottagit er order SP-2041 och bokningsnumret följer.", "SP-2041|received");
        row("received and confirmed", "Vi har mottagit SP-2041. Den är bekräftad.", "SP-2041|confirmed");
        row("by the agency's own number", "Uppdrag T778812 är tillsatt.", "SP-204|confirmed");
        row("a number within another", "SP-20412 är bekräftad", "unmatched 0.1");
        row("a number with a tail", "SP-2041-2 är bekräftad", "unmatched 0.1");
        row("lower case", "sp-2041 confirmed", "SP-2041|confirmed");
        row("not yet", "SP-2041 is not yet confirmed.", "SP-2041|-|?1.3");
        row("as soon as", "Vi återkommer när SP-2041 är bekräftad.", "SP-2041|-|?1.3");
        row("a question", "Är SP-2041 bekräftad?", "SP-2041|-|?1.3");
        row("asked to confirm", "SP-2041 must be confirmed by you today.", "SP-2041|-|?1.3");
        row("terms at the end don't hide the answer",
            "SP-2041 är bekräftad. Om uppdraget blir avbokad sent debiteras ni.", "SP-2041|confirmed|?1.3");
        row("contradiction", "SP-2041 är bekräftad. Tyvärr: ej tillsatt.", "SP-2041|-|?1.4");
        row("denied later", "SP-2041 är bekräftad. Nej, inte bekräftad.", "SP-2041|-|?1.3|?1.4");
        row("nothing said", "Angående SP-2041: vi ringer.", "SP-2041|-|?1.2");
        row("no number", "Er bokning är bekräftad.", "unmatched 0.1");
        row("two interpreters", "SP-2041 bekräftad\nTolk: Sara Lind\nTolk: Hana Bekele",
            "SP-2041|confirmed|?3.4");
        row("no name at all", "SP-2041 bekräftad\nTolk: meddelas 12/11", "SP-2041|confirmed|?3.5");
        row("an answer where the name should be", "SP-2041\nTolk: ej tillsatt", "SP-2041|unfilled|?3.5");
        row("a telephone that isn't", "SP-2041 bekräftad\nTelefon: se bifogat", "SP-2041|confirmed|?4.5");
        row("a home page is no meeting", "SP-2041 bekräftad\nMvh Byrån, https://agency.example.org",
            "SP-2041|confirmed|?6.6");
        row("two orders", "SP-2041: bekräftad\nTolk: Sara Lind\n\nSP-2042: ej tillsatt\n",
            "SP-2041|confirmed|Sara Lind ; SP-2042|unfilled");
        row("two orders on one line", "SP-2041 och SP-2042 är bekräftade.\nTack!",
            "SP-2041|confirmed ; SP-2042|confirmed");
        row("said before the numbers", "Dessa är bekräftade: vi bekräftar\nSP-2041\nSP-2042",
            "SP-2041|-|?1.2 ; SP-2042|-|?1.2 ; unmatched 1.1");
        row("another buyer's order keeps its own lines",
            "SP-2041 är bekräftad\nErt ordernummer: ZZ-9\nStatus: avbokad",
            "SP-2041|confirmed ; unmatched 0.0");
        row("our own order quoted below",
            "Bekräftad!\n\nAnna skrev:\n> Beställning SP-2041\n> Status: avbokad", "SP-2041|confirmed");
        row("the order quoted the Outlook way",
            "Ej tillsatt.\n-----Ursprungligt meddelande-----\nSP-2041 bekräftad?", "SP-2041|unfilled");
    }

    void answersAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(read(text.toUtf8())), expected);
        QString crlf = text;
        QCOMPARE(shown(read(crlf.replace(u'\n', QStringLiteral("\r\n")).toUtf8())), expected);
    }

    /// Many mail programs send the order back below the answer without marking it.
    void anOrderSentBackIsNotTakenForTheAnswer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Swedish") << QStringLiteral("sv") << QStringLiteral("Er order är bekräftad.\n")
                                 << QStringLiteral("SP-2041|confirmed");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Sorry, not filled.\n")
                                 << QStringLiteral("SP-2041|unfilled");
        QTest::newRow("no answer") << QStringLiteral("sv") << QStringLiteral("Tack!\n")
                                   << QStringLiteral("SP-2041|-|?1.2");
    }

    void anOrderSentBackIsNotTakenForTheAnswer()
    {
        QFETCH(QString, language);
        QFETCH(QString, answer);
        QFETCH(QString, expected);
        OrderDetails order;
        order.number = QStringLiteral("SP-2041");
        order.modes = {BookingMode::Phone};
        order.start = {QDate(2026, 11, 24), 600};
        order.zone = QStringLiteral("Europe/Stockholm");
        order.namedInterpreter = QStringLiteral("Sara Lind");
        const auto words = OrderWording::read(contentFile("order-texts.json"), language);
        const auto text = orderText(order, *words, {});
        QCOMPARE(shown(read((answer + text->body).toUtf8())), expected);
        QCOMPARE(shown(read((answer + QStringLiteral("From: a\nSent: b\n") + text->card).toUtf8())),
                 expected);
    }

    /// Whatever is damaged on the way: no crash, and no answer for an order that the text doesn't name.
    void damagedAnswersNameTheirOrder()
    {
        const QByteArray whole =
            "From: a@example.org\nSubject: =?utf-8?Q?Svar_SP-2041?=\nMIME-Version: 1.0\n"
            "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; "
            "charset=utf-8\n"
            "Content-Transfer-Encoding: quoted-printable\n\nSP-2041 =C3=A4r bekr=C3=A4ftad\nTolk: Sara Lind\n"
            "--x\nContent-Type: text/html\n\n<p>SP-2042: ej tillsatt</p>\n--x--\n";
        QRandomGenerator random(20261124);
        const AgencyPhrases known = phrases();
        int read = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = whole;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                const int at = random.bounded(int(bytes.size()));
                if (random.bounded(3) == 0)
                    bytes.remove(at, random.bounded(1, 40));
                else
                    bytes[at] = char(random.bounded(256));
            }
            const auto replies = readAgencyReply(bytes, known, Orders);
            if (!replies)
                continue;
            ++read;
            for (const AgencyReply &reply : replies->replies)
                QVERIFY2(reply.text.contains(reply.order, Qt::CaseInsensitive) || reply.order == u"SP-204",
                         bytes.constData());
        }
        QVERIFY(read > 100 && read < 3000);
    }

    void whatIsUncertainKeepsItsWords()
    {
        const AgencyReplies replies = read("SP-2041\nVi hoppas att tolken blir bekr\xc3\xa4"
                                           "ftad om en stund.");
        QCOMPARE(replies.replies.at(0).uncertain.at(0).text,
                 QStringLiteral("Vi hoppas att tolken blir bekräftad om en stund."));
        QCOMPARE(read("Hello, confirmed.").unmatched.at(0).text, QStringLiteral("Hello, confirmed."));
    }

    void mailsAreRead()
    {
        const QByteArray mail =
            "From: tolk@example.org\r\nSubject: =?utf-8?Q?Bekr=C3=A4ftelse_SP-2041?=\r\nMIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: "
            "quoted-printable\r\n\r\n"
            "Ert uppdrag =E4r tillsatt.\r\nTolk: =C5sa Bj=F6rk\r\n";
        QCOMPARE(shown(read(mail)), QStringLiteral("SP-2041|confirmed|Åsa Björk"));
        const auto broken = readAgencyReply(QByteArray(mail).replace("=C5", "=X5"), phrases(), Orders);
        QCOMPARE(broken.error().code, ErrorCode::Malformed);
    }

    void tablesAreRead()
    {
        const char *table = "Ert ordernummer;Bokningsnr;Status;Tolk;Telefon;Kommentar\r\n"
                            "SP-2041;T1001;Bekräftad;Sara Lind;08-123 45 67;\r\n"
                            "SP-2042;T1002;Ej tillsatt;;;\"rad ett\nrad två\"\r\n"
                            "ZZ-1;T1003;Bekräftad;;;\r\n";
        QCOMPARE(shown(read(table)),
                 QStringLiteral("SP-2041|confirmed|T1001|Sara Lind|08-123 45 67 ; SP-2042|unfilled|T1002 ; "
                                "unmatched 0.0"));
        QCOMPARE(shown(read("Order number,Status\nSP-2041,Confirmed\nSP-2041,Cancelled\n")),
                 QStringLiteral("SP-2041|-|?1.4"));
        QCOMPARE(shown(read("Order number\tStatus\nSP-2041\tOn hold\n")), QStringLiteral("SP-2041|-|?1.2"));
        const QByteArray latin = "Ordernummer;Status\nSP-2041;Bekr\xe4"
                                 "ftad\n";
        QCOMPARE(shown(read(latin)), QStringLiteral("SP-2041|confirmed"));
    }

    void whatCannotBeReadIsSaidSo()
    {
        const auto code = [](const QByteArray &bytes) {
            return readAgencyReply(bytes, phrases(), Orders).error().code;
        };
        QCOMPARE(code(QByteArray(10'000'000, 'x')), ErrorCode::TooLarge);
        QCOMPARE(code(QByteArray(1'000'000, 'x')), ErrorCode::TooLarge);
        QCOMPARE(code(" \r\n"), ErrorCode::InvalidInput);
        QCOMPARE(code("From: a\nMIME-Version: 1.0\n\n"), ErrorCode::InvalidInput);
    }

    void phrasesMustBeWhole()
    {
        QCOMPARE(readAgencyPhrases("{}").error().detail, QStringLiteral("outcomes.received"));
        QCOMPARE(readAgencyPhrases("nonsense").error().code, ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestAgencyReply)
#include "test_agency_reply.moc"
