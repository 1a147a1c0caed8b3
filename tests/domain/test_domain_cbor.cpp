// SPDX-License-Identifier: MPL-2.0
#include "domain/cbor.h"
#include "domain/field_map.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace samsprak;

class TestDomainCbor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integersTakeTheirShortestForm_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("0") << qint64(0) << QByteArray::fromHex("00");
        QTest::newRow("23") << qint64(23) << QByteArray::fromHex("17");
        QTest::newRow("24") << qint64(24) << QByteArray::fromHex("1818");
        QTest::newRow("256") << qint64(256) << QByteArray::fromHex("190100");
        QTest::newRow("65536") << qint64(65536) << QByteArray::fromHex("1a00010000");
        QTest::newRow("-1") << qint64(-1) << QByteArray::fromHex("20");
        QTest::newRow("-500") << qint64(-500) << QByteArray::fromHex("3901f3");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max()
                                 << QByteArray::fromHex("1b7fffffffffffffff");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                                  << QByteArray::fromHex("3b7fffffffffffffff");
    }
    void integersTakeTheirShortestForm()
    {
        QFETCH(qint64, value);
        QFETCH(QByteArray, encoded);
        CborWriter out;
        out.integer(value);
        QCOMPARE(out.result(), encoded);
        CborReader in(encoded);
        QCOMPARE(in.integer(), value);
        QVERIFY(in.atEnd() && !in.failed());
    }

    void hostileBytesFailAndCostNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off head") << QByteArray::fromHex("1b00");
        QTest::newRow("text longer than the input") << QByteArray::fromHex("7affffffff41");
        QTest::newRow("array of four milliards") << QByteArray::fromHex("9affffffff");
        QTest::newRow("map of four milliards") << QByteArray::fromHex("baffffffff");
        QTest::newRow("indefinite length") << QByteArray::fromHex("9f01ff");
        QTest::newRow("float") << QByteArray::fromHex("fb3ff0000000000000");
        QTest::newRow("tag") << QByteArray::fromHex("c001");
        QTest::newRow("a thousand arrays deep") << QByteArray(1000, '\x81') + '\x01';
    }
    void hostileBytesFailAndCostNothing()
    {
        QFETCH(QByteArray, bytes);
        CborReader in(bytes);
        QVERIFY(in.raw().isEmpty());
        QVERIFY(in.failed());
        QCOMPARE(in.integer(), qint64(0));
        QCOMPARE(in.array(), quint64(0));
    }

    void anUnexpectedTypeFailsForGood()
    {
        CborWriter out;
        out.text(u"text");
        out.integer(5);
        CborReader in(out.result());
        QCOMPARE(in.integer(), qint64(0));
        QVERIFY(in.failed());
        QCOMPARE(in.integer(), qint64(0));
        QVERIFY(in.atEnd());
    }

    void anyBytesAtAllAreReadWithoutHarm()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes(qsizetype(random() % 40), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random());
            CborReader in(bytes);
            const QByteArrayView value = in.raw();
            QVERIFY(value.size() <= bytes.size());
            FieldMapView::parse(bytes);
        }
    }

    void aFieldMapMustAscendAndBeWhole()
    {
        QVERIFY(FieldMapView::parse(QByteArray::fromHex("a201010202")));
        QVERIFY(!FieldMapView::parse(QByteArray::fromHex("a202010102")));
        QVERIFY(!FieldMapView::parse(QByteArray::fromHex("a201010102")));
        QVERIFY(!FieldMapView::parse(QByteArray::fromHex("a20101")));
        QVERIFY(!FieldMapView::parse(QByteArray::fromHex("a1010100")));
        QVERIFY(!FieldMapView::parse(QByteArray::fromHex("a11a0001000001")));
    }

    void patchingKeepsWhatItDoesNotName()
    {
        const QByteArray base = QByteArray::fromHex("a3010a020b190400f5");
        const QByteArray patch = QByteArray::fromHex("a2020c030d");
        const QByteArray result = patched(*FieldMapView::parse(base), *FieldMapView::parse(patch));
        QCOMPARE(result.toHex(), QByteArray("a4010a020c030d190400f5"));
        QCOMPARE(patched(*FieldMapView::parse(base), {}), base);
    }
};

QTEST_APPLESS_MAIN(TestDomainCbor)
#include "test_domain_cbor.moc"
