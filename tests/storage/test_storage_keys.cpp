// SPDX-License-Identifier: MPL-2.0
#include "storage/device_store.h"
#include "storage/key_wrap.h"
#include "tablet.h"

#include "domain/cbor.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

class TestStorageKeys : public QObject
{
    Q_OBJECT

    World m_world;
    RandomBytes random() { return m_world.surroundings().random; }

private Q_SLOTS:
    void onlyCodeAndDeviceTogetherOpenAWrap()
    {
        const RawKey key = randomKey(random());
        const QByteArray wrap = *wrapKey(key, "1234", "device", random(), KeyCost::forTests());
        const Result<RawKey> opened = unwrapKey(wrap, "1234", "device");
        QVERIFY(bool(opened));
        QCOMPARE(*opened, key);
        QCOMPARE(unwrapKey(wrap, "1235", "device").error().code, ErrorCode::WrongKey);
        QCOMPARE(unwrapKey(wrap, "1234", "another").error().code, ErrorCode::WrongKey);
        // The border between the two counts.
        QCOMPARE(unwrapKey(wrap, "1234d", "evice").error().code, ErrorCode::WrongKey);
        QVERIFY(!wrap.contains(QByteArray(reinterpret_cast<const char *>(key.data()), int(key.size()))));
        QVERIFY(wrap != *wrapKey(key, "1234", "device", random(), KeyCost::forTests()));
    }

    void theUsualCostIsStoredInTheWrap()
    {
        const QByteArray wrap = *wrapKey(testKey(), "1234", "device", random());
        CborReader in(wrap);
        in.array();
        in.integer();
        QVERIFY(in.unsignedInteger() >= 3);
        QVERIFY(in.unsignedInteger() >= 64 * 1024 * 1024);
        QCOMPARE(*unwrapKey(wrap, "1234", "device"), testKey());
    }

    void aChangedOrForeignWrapIsRefused()
    {
        const QByteArray wrap = *wrapKey(testKey(), "1234", "device", random(), KeyCost::forTests());
        QByteArray changed = wrap;
        changed.back() = char(changed.back() ^ 1);
        QCOMPARE(unwrapKey(changed, "1234", "device").error().code, ErrorCode::WrongKey);
        QCOMPARE(unwrapKey(wrap.chopped(1), "1234", "device").error().code, ErrorCode::Malformed);
        QCOMPARE(unwrapKey("", "1234", "device").error().code, ErrorCode::Malformed);
        CborWriter greedy;
        greedy.array(6);
        greedy.integer(1);
        greedy.unsignedInteger(3);
        greedy.unsignedInteger(quint64(1) << 40);
        greedy.bytes(QByteArray(16, 's'));
        greedy.bytes(QByteArray(24, 'n'));
        greedy.bytes(QByteArray(48, 'b'));
        QCOMPARE(unwrapKey(greedy.result(), "1234", "device").error().code, ErrorCode::Malformed);
    }

    void wrongCodesCostGrowingTimeAcrossRestarts()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("device.db"));
        const QString profile = QStringLiteral("saba");
        qint64 sinceBoot = 1000;
        Surroundings surroundings = m_world.surroundings();
        surroundings.sinceBoot = [&] { return sinceBoot; };
        {
            auto store = DeviceStore::open(path, testKey(), surroundings);
            for (int i = 0; i < 3; ++i) {
                QCOMPARE((*store)->delayFor(profile).valueOr(-1), 0);
                QVERIFY(bool((*store)->noteAttempt(profile)));
            }
            QCOMPARE((*store)->delayFor(profile).valueOr(-1), 0);
            QVERIFY(bool((*store)->noteAttempt(profile)));
            QCOMPARE((*store)->delayFor(profile).valueOr(-1), 15'000);
            sinceBoot += 10'000;
            QCOMPARE((*store)->delayFor(profile).valueOr(-1), 5'000);
            QCOMPARE((*store)->delayFor(QStringLiteral("huda")).valueOr(-1), 0);
        }
        surroundings.boot = named(u"second start");
        sinceBoot = 500;
        auto store = DeviceStore::open(path, testKey(), surroundings);
        QCOMPARE((*store)->delayFor(profile).valueOr(-1), 15'000);
        sinceBoot += 15'000;
        QCOMPARE((*store)->delayFor(profile).valueOr(-1), 0);
        QVERIFY(bool((*store)->noteSuccess(profile)));
        QVERIFY(bool((*store)->noteAttempt(profile)));
        QCOMPARE((*store)->delayFor(profile).valueOr(-1), 0);
    }

    void theWaitGrowsAndHasAnEnd()
    {
        qint64 last = 0;
        for (int wrong = 0; wrong < 100; ++wrong) {
            QVERIFY(DeviceStore::delayAfter(wrong) >= last);
            last = DeviceStore::delayAfter(wrong);
        }
        QCOMPARE(last, qint64(60 * 60 * 1000));
    }
};

QTEST_GUILESS_MAIN(TestStorageKeys)
#include "test_storage_keys.moc"
