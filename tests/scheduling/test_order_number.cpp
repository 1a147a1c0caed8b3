// SPDX-License-Identifier: MPL-2.0
#include "scheduling/order_number.h"
#include "scheduling/shipped_agreements.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace samsprak;
using namespace samsprak::scheduling;

class TestOrderNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNumberCanBeReadOut();
    void eachBookingAndAgencyHasItsOwn();
    void theShippedAgreementsAreRead();
};

void TestOrderNumber::aNumberCanBeReadOut()
{
    static const QRegularExpression shape(
        QStringLiteral("^SP-[0-9][0-9A-HJKMNP-TV-Z]{3}-[0-9][0-9A-HJKMNP-TV-Z]{3}$"));
    for (int i = 0; i < 500; ++i) {
        const QString number = orderNumber(Id::fromName({}, QString::number(i)), Id::fromName({}, u"agency"));
        QVERIFY2(shape.match(number).hasMatch(), qPrintable(number));
    }
}

void TestOrderNumber::eachBookingAndAgencyHasItsOwn()
{
    QSet<QString> numbers;
    const Id agencies[] = {Id::fromName({}, u"one"), Id::fromName({}, u"two")};
    for (int i = 0; i < 2'000; ++i)
        for (const Id &agency : agencies)
            numbers.insert(orderNumber(Id::fromName({}, QString::number(i)), agency));
    QCOMPARE(numbers.size(), 4'000);
    const Id booking = Id::fromName({}, u"booking");
    QCOMPARE(orderNumber(booking, agencies[0]), orderNumber(booking, agencies[0]));
}

void TestOrderNumber::theShippedAgreementsAreRead()
{
    const QString state = QStringLiteral("kammarkollegiet-23.3-12000-20");
    const Agreement *found = agreementOn(shippedAgreements(), state, QDate(2026, 11, 26));
    QVERIFY(found);
    QVERIFY(found->reply);
    QVERIFY(agreementOn(shippedAgreements(), QStringLiteral("region-skane-language-interpreters"),
                        QDate(2026, 11, 26)));
}

QTEST_GUILESS_MAIN(TestOrderNumber)
#include "test_order_number.moc"
