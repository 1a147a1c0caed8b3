// SPDX-License-Identifier: MPL-2.0
#include "domain/made_at.h"

#include <QTest>

using namespace samsprak;

/// When something was done, told by a tablet whose clock may be wrong.
class TestMadeAt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void made_data();
    void made();
};

void TestMadeAt::made_data()
{
    QTest::addColumn<qint64>("madeWall");
    QTest::addColumn<qint64>("sentWall");
    QTest::addColumn<bool>("sameBoot");
    QTest::addColumn<qint64>("expected");
    constexpr qint64 year = 365LL * 24 * 3600 * 1000;
    // The boot clock says that 500 ms passed; the hub receives at 10,000 and took the base at 9,000.
    QTest::newRow("right clock") << qint64(9'500) << qint64(10'000) << true << qint64(9'500);
    QTest::newRow("two years ahead") << 2 * year << 2 * year + 77 << true << qint64(9'500);
    QTest::newRow("set back between") << qint64(9'500) << -2 * year << true << qint64(9'500);
    QTest::newRow("restarted: by the wall") << qint64(9'700) << qint64(10'000) << false << qint64(9'700);
    QTest::newRow("restarted, set back: not later than receipt")
        << qint64(20'000) << qint64(10'000) << false << qint64(10'000);
    QTest::newRow("restarted, set ahead: not before the base")
        << qint64(0) << 2 * year << false << qint64(9'000);
    QTest::newRow("hostile") << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::max()
                             << false << qint64(10'000);
}

void TestMadeAt::made()
{
    QFETCH(qint64, madeWall);
    QFETCH(qint64, sentWall);
    QFETCH(bool, sameBoot);
    const Id boot = Id::fromName({}, u"one"), other = Id::fromName({}, u"other");
    const DeviceClock made{madeWall, 1'000, boot};
    const DeviceClock sent{sentWall, 1'500, sameBoot ? boot : other};
    QTEST(madeAt(made, sent, 10'000, 9'000), "expected");
}

QTEST_GUILESS_MAIN(TestMadeAt)
#include "test_made_at.moc"
