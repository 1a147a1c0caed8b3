// SPDX-License-Identifier: MPL-2.0
#include "agreement_files.h"
#include "scheduling/invoice_match.h"

using namespace agreement_files;

namespace {

InvoiceColumnNames columnNames()
{
    QFile file(qEnvironmentVariable("SAMSPRAK_SOURCE_DIR") +
               QStringLiteral("/assets/content/invoice-columns.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readInvoiceColumnNames(file.readAll()).valueOr({});
}

BillableOrder order(const char *number, const char *start, int minutes)
{
    BillableOrder order;
    order.number = QString::fromLatin1(number);
    order.assignment.booked = span(start, minutes);
    order.assignment.level = InterpreterLevel::Authorised;
    return order;
}

/// By the invented prices: SP-1 and SP-2 cost 740, SP-3 540; SP-4 came late (565); SP-5 was unfilled, SP-6
/// cancelled in time, SP-7 too late (half of 540).
std::vector<BillableOrder> orders()
{
    std::vector<BillableOrder> all = {
        order("SP-1", "2026-11-24T10:00", 90), order("SP-2", "2026-11-24T13:00", 90),
        order("SP-3", "2026-11-25T10:00", 60), order("SP-4", "2026-11-25T13:00", 90),
        order("SP-5", "2026-11-26T10:00", 60), order("SP-6", "2026-11-26T13:00", 60),
        order("SP-7", "2026-11-27T10:00", 60)};
    all[1].agencyNumber = QStringLiteral("T22");
    all[3].assignment.lateMinutes = 15;
    all[4].end = OrderEnd::Unfilled;
    all[5].end = OrderEnd::Cancelled;
    all[5].cancelledAt = at("2026-11-25T13:00");
    all[6].end = OrderEnd::Cancelled;
    all[6].cancelledAt = at("2026-11-27T09:00");
    return all;
}

AgencyInvoice invoice(const QByteArray &rows)
{
    return *readAgencyInvoice("Ordernummer;Bokningsnr;Datum;Minuter;Belopp\n" + rows, columnNames());
}

QString shown(const InvoiceMatch &match)
{
    static const char *const names[] = {"unordered", "ambiguous",    "not-owed", "other-day", "too-long",
                                        "late",      "late-invoice", "double",   "price",     "unchecked"};
    QStringList lines;
    for (const MatchedLine &line : match.lines) {
        QStringList remarks;
        for (const InvoiceRemark &remark : line.remarks)
            remarks.append(QStringLiteral("%1 %2/%3")
                               .arg(QString::fromLatin1(names[int(remark.finding)]))
                               .arg(remark.expected)
                               .arg(remark.found));
        lines.append(remarks.isEmpty() ? QStringLiteral("ok") : remarks.join(QStringLiteral(", ")));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestInvoiceMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreHeldAgainstOrders_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *rows, const char *expected) {
            QTest::newRow(name) << QByteArray(rows) << QString::fromLatin1(expected);
        };
        row("right", "SP-1;;2026-11-24;90;740,00\nsp-3;;2026-11-25;60;540.00", "ok; ok");
        row("by the agency's number", ";T22;2026-11-24;90;740", "ok");
        row("unordered", "SP-99;;2026-11-24;60;540", "unordered 0/54000");
        row("two orders' numbers", "SP-1;T22;2026-11-24;90;740", "ambiguous 0/0");
        row("double", "SP-1;;2026-11-24;90;740\nSP-1;;2026-11-24;90;740", "ok; double 0/74000");
        row("two lines that make the sum", "SP-1;;2026-11-24;90;700\nSP-1;;2026-11-24;;40", "ok; ok");
        row("too long", "SP-3;;2026-11-25;90;540", "too-long 60/90");
        row("too dear", "SP-1;;2026-11-24;90;800", "price 74000/80000");
        row("too cheap", "SP-1;;2026-11-24;90;700", "price 74000/70000");
        row("rounded to kronor", "SP-1;;2026-11-24;90;740,50", "ok");
        row("beyond rounding", "SP-1;;2026-11-24;90;740,51", "price 74000/74051");
        row("late and paid in full", "SP-4;;2026-11-25;90;740", "late 56500/74000, price 56500/74000");
        row("late and deducted", "SP-4;;2026-11-25;90;565", "ok");
        row("another day", "SP-1;;2026-11-25;90;740", "other-day 0/1");
        row("unfilled", "SP-5;;2026-11-26;60;540", "not-owed 0/54000");
        row("cancelled in time", "SP-6;;2026-11-26;60;540", "not-owed 0/54000");
        row("cancelled too late, half", "SP-7;;2026-11-27;60;270", "ok");
        row("cancelled too late, all charged", "SP-7;;2026-11-27;60;540", "price 27000/54000");
        row("charged and credited", "SP-5;;2026-11-26;60;540\nSP-5;;2026-11-26;60;-540", "ok; ok");
    }

    void linesAreHeldAgainstOrders()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, expected);
        QCOMPARE(shown(matchInvoice(invoice(rows), orders(), invented())), expected);
    }

    void whatIsMissingAndTheSumsAreTold()
    {
        const InvoiceMatch match =
            matchInvoice(invoice("SP-1;;;;740\nSP-3;;;;600\nSP-99;;;;100"), orders(), invented());
        QCOMPARE(match.notInvoiced, (std::vector<size_t>{1, 3, 6}));
        QCOMPARE(match.invoiced, qint64(144'000));
        QCOMPARE(match.expected, qint64(128'000));
        QCOMPARE(match.bills.at(0).size(), size_t(2));
    }

    void anOlderInvoiceCounts()
    {
        auto all = orders();
        all[0].invoicedBefore = true;
        const InvoiceMatch match = matchInvoice(invoice("SP-1;;2026-11-24;90;740"), all, invented());
        QCOMPARE(shown(match), QStringLiteral("double 0/74000"));
        QCOMPARE(match.expected, qint64(0));
    }

    void invoicesMayComeTooLate()
    {
        InvoiceTerms terms;
        terms.invoiceDate = QDate(2027, 3, 1);
        terms.mostDaysAfter = 90;
        const AgencyInvoice one = invoice("SP-1;;2026-11-24;90;740");
        QCOMPARE(shown(matchInvoice(one, orders(), invented(), terms)), QStringLiteral("late-invoice 90/97"));
        terms.mostDaysAfter = 97;
        QCOMPARE(shown(matchInvoice(one, orders(), invented(), terms)), QStringLiteral("ok"));
    }

    void withoutPricesOnlyTheTimeIsChecked()
    {
        const Agreement state = shipped("kammarkollegiet-2023.json");
        QCOMPARE(shown(matchInvoice(invoice("SP-1;;2026-11-24;120;740"), orders(), state)),
                 QStringLiteral("too-long 90/120, unchecked 0/74000"));
        QCOMPARE(shown(matchInvoice(invoice("SP-4;;2026-11-25;90;740"), orders(), state)),
                 QStringLiteral("unchecked 0/74000, late 0/74000"));
    }

    void filesAreReadAsAgenciesWriteThem()
    {
        const auto read = [](const QByteArray &csv) { return *readAgencyInvoice(csv, columnNames()); };
        const AgencyInvoice swedish =
            read("\xEF\xBB\xBF"
                 "Uppdragsnr;Datum;Start;Slut;Belopp exkl. moms\r\nT1;20261124;10.00;11:30;1 234,50 kr\r\n"
                 "T2;2026/11/24;23:30;00:30;\xE2\x88\x92"
                 "540\r\n");
        QCOMPARE(swedish.lines.at(0).amount, qint64(123'450));
        QCOMPARE(swedish.lines.at(0).minutes, 90);
        QCOMPARE(swedish.lines.at(0).date, QDate(2026, 11, 24));
        QCOMPARE(swedish.lines.at(1).amount, qint64(-54'000));
        QCOMPARE(swedish.lines.at(1).minutes, 60);
        const AgencyInvoice english = read("Order number,Minutes,Amount\nSP-1,60,540.5\n");
        QCOMPARE(english.lines.at(0).amount, qint64(54'050));
        QCOMPARE(read("order\tamount\nSP-1\t1\n").lines.at(0).order, QStringLiteral("SP-1"));
    }

    void whatCannotBeReadIsNoLine()
    {
        const AgencyInvoice read = invoice("SP-1;;24/11/2026;90;740\nSP-2;;;en timme;740\nSP-3;;;60;fem\n"
                                           "SP-4;;;60;\nSP-1;;;90;740\n");
        QCOMPARE(read.lines.size(), size_t(1));
        QCOMPARE(read.problems.size(), size_t(4));
        QCOMPARE(read.problems.at(0).line, 2);
        QCOMPARE(read.problems.at(0).column, InvoiceColumn::Date);
        QCOMPARE(read.problems.at(1).text, QStringLiteral("en timme"));
        QCOMPARE(read.problems.at(2).column, InvoiceColumn::Amount);
    }

    void whatIsNoInvoiceIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("no amount") << QByteArray("Ordernummer;Datum\n")
                                   << QStringLiteral("no column for the amount");
        QTest::newRow("no number") << QByteArray("Datum;Belopp\n")
                                   << QStringLiteral("no column for a number");
        QTest::newRow("two amounts") << QByteArray("Order;Belopp;Summa\n")
                                     << QStringLiteral("column twice: Summa");
        QTest::newRow("open quote") << QByteArray("Order;Belopp\n\"SP-1;540\n")
                                    << QStringLiteral("quote not closed, line 2");
    }

    void whatIsNoInvoiceIsSaidSo()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, detail);
        const auto read = readAgencyInvoice(csv, columnNames());
        QVERIFY(!read);
        QCOMPARE(read.error().detail, detail);
        QCOMPARE(readAgencyInvoice(QByteArray(10'000'000, 'x'), columnNames()).error().code,
                 ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestInvoiceMatch)
#include "test_invoice_match.moc"
