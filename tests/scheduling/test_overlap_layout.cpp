// SPDX-License-Identifier: MPL-2.0
#include "scheduling/overlap_layout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samsprak::scheduling;

using Intervals = std::vector<Interval>;
using Lanes = std::vector<Lane>;
Q_DECLARE_METATYPE(Intervals)
Q_DECLARE_METATYPE(Lanes)

class TestOverlapLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanes_data()
    {
        QTest::addColumn<Intervals>("events");
        QTest::addColumn<Lanes>("expected");
        QTest::newRow("none") << Intervals{} << Lanes{};
        QTest::newRow("alone") << Intervals{{10, 20}} << Lanes{{0, 1, 1}};
        QTest::newRow("one after the other") << Intervals{{10, 20}, {20, 30}} << Lanes{{0, 1, 1}, {0, 1, 1}};
        QTest::newRow("two at once, the longer first")
            << Intervals{{10, 20}, {10, 30}} << Lanes{{1, 2, 1}, {0, 2, 1}};
        QTest::newRow("a chain: first and third share a column")
            << Intervals{{10, 20}, {15, 30}, {20, 40}} << Lanes{{0, 2, 1}, {1, 2, 1}, {0, 2, 1}};
        QTest::newRow("a long chain never needs a third column")
            << Intervals{{0, 20}, {10, 30}, {20, 40}, {30, 50}, {40, 60}}
            << Lanes{{0, 2, 1}, {1, 2, 1}, {0, 2, 1}, {1, 2, 1}, {0, 2, 1}};
        QTest::newRow("widens over free columns") << Intervals{{0, 10}, {0, 10}, {0, 30}, {12, 20}}
                                                  << Lanes{{1, 3, 1}, {2, 3, 1}, {0, 3, 1}, {1, 3, 2}};
        QTest::newRow("clusters are apart")
            << Intervals{{0, 10}, {5, 10}, {10, 20}} << Lanes{{0, 2, 1}, {1, 2, 1}, {0, 1, 1}};
        QTest::newRow("without length, at the start of another")
            << Intervals{{10, 10}, {10, 20}} << Lanes{{1, 2, 1}, {0, 2, 1}};
        QTest::newRow("the same twice") << Intervals{{1, 5}, {1, 5}} << Lanes{{0, 2, 1}, {1, 2, 1}};
    }

    void lanes()
    {
        QFETCH(Intervals, events);
        QFETCH(Lanes, expected);
        const Lanes found = layOut(events);
        QCOMPARE(found.size(), expected.size());
        for (size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].column, expected[i].column);
            QCOMPARE(found[i].columns, expected[i].columns);
            QCOMPARE(found[i].span, expected[i].span);
        }
    }

    /// Whatever the events: nothing lies on anything else, and nothing outside its day.
    void nothingCoversAnything()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            Intervals events;
            for (int i = random.bounded(1, 30); i > 0; --i) {
                const qint64 start = random.bounded(100);
                events.push_back({start, start + random.bounded(1, 40)});
            }
            const Lanes lanes = layOut(events);
            for (size_t a = 0; a < events.size(); ++a) {
                QVERIFY(lanes[a].column >= 0 && lanes[a].column + lanes[a].span <= lanes[a].columns);
                for (size_t b = a + 1; b < events.size(); ++b)
                    if (events[a].overlaps(events[b])) {
                        QCOMPARE(lanes[a].columns, lanes[b].columns);
                        QVERIFY(lanes[a].column + lanes[a].span <= lanes[b].column ||
                                lanes[b].column + lanes[b].span <= lanes[a].column);
                    }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOverlapLayout)
#include "test_overlap_layout.moc"
