// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace samsprak::test {

/// What every store promises the hub is asked of each of them: each test of the classes that follow from this
/// one runs on SQLite and on PostgreSQL.
class StoreConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_store.reset(); }

protected:
    /// Also closes what was open: on to what is on disk.
    void reopen();
    Id newId();
    hub::Head headOf(const Bucket &bucket, Kind kind = Kind::Session, const QByteArray &fields = "fields");
    /// Puts it in a transaction of its own.
    hub::Head stored(hub::Head head);
    void commit() { QVERIFY(bool(m_store->commit())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
    std::unique_ptr<hub::HubStore> m_store;
    std::mt19937_64 m_generator{11};
    RandomBytes m_random = [this](uint8_t *to, int size) {
        for (int i = 0; i < size; ++i)
            to[i] = uint8_t(m_generator());
    };
    const Bucket m_bucket = Bucket::unitCalendar(newId());
    const Bucket m_other = Bucket::unitCalendar(newId());
};

} // namespace samsprak::test
