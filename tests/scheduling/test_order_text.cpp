// SPDX-License-Identifier: MPL-2.0
#include "scheduling/order_text.h"

#include <QFile>
#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

namespace {

QByteArray wordingFile()
{
    QFile file(qEnvironmentVariable("SAMSPRAK_SOURCE_DIR") +
               QStringLiteral("/assets/content/order-texts.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OrderWording wording(const char *language)
{
    return *OrderWording::read(wordingFile(), QString::fromLatin1(language));
}

OrderDetails details()
{
    OrderDetails order;
    order.number = QStringLiteral("SP-2041");
    order.agreement = QStringLiteral("23.3-12000-20");
    order.customer = QStringLiteral("Björkhusets enhet, kund 4411");
    order.language = QStringLiteral("tigrinja");
    order.dialect = QStringLiteral("asmara");
    order.level = InterpreterLevel::Authorised;
    order.levelRequired = true;
    order.modes = {BookingMode::OnSite, BookingMode::Phone};
    order.start = {QDate(2026, 11, 24), 10 * 60};
    order.durationMinutes = 90;
    order.zone = QStringLiteral("Europe/Stockholm");
    order.place = QStringLiteral("Storgatan 1, rum 204");
    order.gender = Gender::Woman;
    order.contact = QStringLiteral("Anna Berg, 08-123 45 67");
    order.invoiceReference = QStringLiteral("4411-12");
    order.replyBy = LocalTime{QDate(2026, 11, 23), 15 * 60};
    return order;
}

} // namespace

class TestOrderText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderReadsInSwedish()
    {
        const auto text = orderText(details(), wording("sv"), {});
        QVERIFY(text);
        QCOMPARE(text->subject,
                 QStringLiteral("Beställning av tolk SP-2041: tigrinja, tisdag 24 november 2026 10:00"));
        QCOMPARE(
            text->card,
            QStringLiteral("Ordernummer: SP-2041\nAvtal: 23.3-12000-20\nBeställare: Björkhusets enhet, kund "
                           "4411\nSpråk: tigrinja\nDialekt: asmara (önskemål)\n"
                           "Kompetensnivå: auktoriserad tolk (AT) (krav)\n"
                           "Tolktyp i rangordning: 1. på plats, 2. telefon\n"
                           "Tid: tisdag 24 november 2026 10:00–11:30 (90 min)\nPlats: Storgatan 1, rum 204\n"
                           "Kön: kvinna (önskemål)\nKontakt: Anna Berg, 08-123 45 67\n"
                           "Fakturareferens: 4411-12\nSvar senast: måndag 23 november 2026 15:00"));
        QVERIFY(text->body.contains(text->card));
        QVERIFY(text->body.contains(QStringLiteral("ange vårt ordernummer SP-2041")));
    }

    void theOrderReadsInEnglish()
    {
        const auto text = orderText(details(), wording("en"), {});
        QVERIFY(text->card.contains(QStringLiteral("Time: Tuesday 24 November 2026 10:00–11:30 (90 min)")));
        QVERIFY(text->card.contains(QStringLiteral("Modes in order of preference: 1. on site, 2. phone")));
        QVERIFY(text->callScript.first().contains(QStringLiteral("Björkhusets enhet")));
        QVERIFY(text->callScript.contains(QStringLiteral("Read out: Order number: SP-2041.")));
        QVERIFY(text->callScript.last().contains(QStringLiteral("SP-2041")));
    }

    void timesAreRealAcrossAClockChange()
    {
        OrderDetails order = details();
        order.start = {QDate(2026, 10, 25), 60};
        order.durationMinutes = 180;
        QVERIFY(orderText(order, wording("sv"), {})->card.contains(QStringLiteral("01:00–03:00 (180 min)")));
        order.start = {QDate(2026, 11, 24), 23 * 60 + 30};
        QVERIFY(orderText(order, wording("sv"), {})
                    ->card.contains(QStringLiteral("23:30–onsdag 25 november 2026 02:30")));
    }

    void noParticipantsNameLeaves_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("stopped");
        const auto row = [](const char *name, const char *field, const char *text, bool stopped) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(text) << stopped;
        };
        row("in the place", "place", "Hemma hos Selam, Storgatan 1", true);
        row("in the place, another case", "place", "hos SELAM", true);
        row("in a longer word", "place", "Selamgatan 4", false);
        row("in how to connect", "connect", "Ring fru Haile", true);
        row("whole name as contact", "contact", "Selam Haile", true);
        row("turned round", "invoice", "Haile, Selam", true);
        row("staff with the same first name", "contact", "Selam Berg", false);
    }

    void noParticipantsNameLeaves()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, stopped);
        OrderDetails order = details();
        (field == u"place"     ? order.place
         : field == u"connect" ? order.connect
         : field == u"contact" ? order.contact
                               : order.invoiceReference) = text;
        const auto composed = orderText(order, wording("sv"), {QStringLiteral("Selam Haile")});
        QCOMPARE(!composed, stopped);
        if (stopped)
            QCOMPARE(composed.error().detail, QStringLiteral("name in ") + field);
        else
            QVERIFY(!composed->body.contains(QStringLiteral("Selam Haile")));
    }

    void everyTextSaysThatNoNameIsGiven()
    {
        for (const char *language : {"sv", "en"}) {
            const OrderWording words = wording(language);
            const auto text = orderText(details(), words, {QStringLiteral("Selam Haile")});
            const QString all =
                text->subject + text->body + text->card + text->callScript.join(QStringLiteral("\n"));
            QVERIFY(!all.contains(QStringLiteral("Selam")) && !all.contains(QStringLiteral("Haile")));
            QVERIFY(text->body.contains(words("no_name")));
            QVERIFY(text->callScript.contains(words("call_no_name")));
            QVERIFY(!all.contains(u'%'));
        }
    }

    void aFieldCannotBeginAHeader()
    {
        OrderDetails order = details();
        order.number = QStringLiteral("SP-1\r\nBcc: all@example.org");
        QVERIFY(!orderText(order, wording("sv"), {})->subject.contains(u'\n'));
    }

    void whatCannotBeOrderedIsRefused()
    {
        OrderDetails order = details();
        order.number.clear();
        QCOMPARE(orderText(order, wording("sv"), {}).error().detail, QStringLiteral("number"));
        order = details();
        order.modes.clear();
        QCOMPARE(orderText(order, wording("sv"), {}).error().detail, QStringLiteral("modes"));
        order = details();
        order.durationMinutes = 0;
        QCOMPARE(orderText(order, wording("sv"), {}).error().detail, QStringLiteral("time"));
        QCOMPARE(OrderWording::read(wordingFile(), QStringLiteral("tlh")).error().detail,
                 QStringLiteral("tlh.subject"));
    }
};

QTEST_GUILESS_MAIN(TestOrderText)
#include "test_order_text.moc"
