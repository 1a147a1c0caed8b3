// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

#include <thread>

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

namespace {

Session session(const char *name, const QString &start, int minutes = 60)
{
    Session record;
    record.id = named(QString::fromLatin1(name));
    record.unit = named(u"bjorkhuset");
    record.start = LocalTime::fromString(start);
    record.durationMinutes = minutes;
    return record;
}

template <class E>
QStringList names(const Result<std::vector<E>> &records, const std::vector<E> &known,
                  const QStringList &labels)
{
    QStringList found;
    if (!records)
        return {records.error().detail};
    for (const E &record : *records)
        for (size_t i = 0; i < known.size(); ++i)
            if (known[i].id == record.id)
                found.append(labels[qsizetype(i)]);
    return found;
}

} // namespace

class TestStorageQuery : public QObject
{
    Q_OBJECT

    Tablet m_tablet;
    std::vector<Session> m_sessions;
    QStringList m_labels{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                         QStringLiteral("elsewhere")};

private Q_SLOTS:
    void initTestCase()
    {
        m_sessions = {session("mon", QStringLiteral("2026-11-23T09:00")),
                      session("tue", QStringLiteral("2026-11-24T10:00")),
                      session("wed", QStringLiteral("2026-11-25T13:00"), 0),
                      session("elsewhere", QStringLiteral("2026-11-24T10:00"))};
        m_sessions[3].unit = named(u"nas");
        Mutation mutation;
        for (Session &one : m_sessions)
            mutation.create(one);
        m_tablet.commit(mutation);
    }

    void byValueAndRangeInOrder()
    {
        const RecordReader &reader = m_tablet.replica->reader();
        QCOMPARE(names(reader.all<Session>()
                           .where(&Session::unit, named(u"bjorkhuset"))
                           .from(&Session::start, m_sessions[0].start)
                           .before(&Session::start, m_sessions[2].start)
                           .orderByDescending(&Session::start)
                           .list(),
                       m_sessions, m_labels),
                 (QStringList{QStringLiteral("tue"), QStringLiteral("mon")}));
        QCOMPARE(reader.all<Session>().count().valueOr(-1), 4);
        QCOMPARE(names(reader.all<Session>().orderBy(&Session::start).limit(1).list(), m_sessions, m_labels),
                 QStringList{QStringLiteral("mon")});
        QCOMPARE(names(reader.all<Session>()
                           .whereAnyOf(&Session::unit, std::vector<Id>{named(u"nas"), named(u"linden")})
                           .list(),
                       m_sessions, m_labels),
                 QStringList{QStringLiteral("elsewhere")});
        QCOMPARE(reader.all<Session>().whereAnyOf(&Session::unit, std::vector<Id>{}).count().valueOr(-1), 0);
        QCOMPARE(reader.all<Session>().whereNot(&Session::unit, named(u"nas")).count().valueOr(-1), 3);
    }

    void aFieldThatNobodySetComparesAsItsDefault()
    {
        const RecordReader &reader = m_tablet.replica->reader();
        // Sessions last an hour unless someone says otherwise: the field then is not stored at all.
        QCOMPARE(reader.all<Session>().where(&Session::durationMinutes, 60).count().valueOr(-1), 3);
        QCOMPARE(reader.all<Session>().where(&Session::durationMinutes, 0).count().valueOr(-1), 1);
        QCOMPARE(reader.all<Session>().from(&Session::durationMinutes, 30).count().valueOr(-1), 3);
        QCOMPARE(reader.all<Session>().before(&Session::durationMinutes, 30).count().valueOr(-1), 1);
        QCOMPARE(reader.all<Session>().where(&Session::place, Id{}).count().valueOr(-1), 4);
        QCOMPARE(reader.find<Session>(m_sessions[2].id).value()->durationMinutes, 0);
    }

    void setsThatHaveAnElement()
    {
        Group group;
        group.id = named(u"group");
        group.unit = named(u"bjorkhuset");
        group.members = {named(u"saba"), named(u"huda")};
        Mutation mutation;
        mutation.create(group);
        m_tablet.commit(mutation);
        const RecordReader &reader = m_tablet.replica->reader();
        QCOMPARE(reader.all<Group>().containing(&Group::members, named(u"huda")).count().valueOr(-1), 1);
        QCOMPARE(reader.all<Group>().containing(&Group::members, named(u"yonas")).count().valueOr(-1), 0);
    }

    void whatIsNotThereIsNotFound()
    {
        QVERIFY(!m_tablet.replica->reader().find<Session>(named(u"nothing")).value());
        QVERIFY(!m_tablet.isPending<Session>(named(u"nothing")));
    }

    void anotherThreadReadsWhatIsCommitted()
    {
        auto reader = m_tablet.replica->openReader();
        QVERIFY(bool(reader));
        Session late = session("late", QStringLiteral("2026-12-01T08:00"));
        Mutation mutation;
        mutation.create(late);
        m_tablet.commit(mutation);
        std::optional<Session> found;
        bool pending = false;
        std::thread([&] {
            found = (*reader)->find<Session>(late.id).value();
            pending = (*reader)->isPending<Session>(late.id);
        }).join();
        QCOMPARE(found, std::optional(late));
        QVERIFY(pending);
    }

    void whatIsUnsentIsListedOldestFirst()
    {
        const auto pending = m_tablet.replica->reader().pending();
        QVERIFY(pending->size() >= 2);
        QCOMPARE(pending->front().sequence, quint64(1));
        QCOMPARE(pending->front().records.size(), size_t(4));
        QCOMPARE(pending->front().kinds, std::vector<Kind>(4, Kind::Session));
        QCOMPARE(pending->front().author, m_tablet.author);
        QCOMPARE(pending->front().madeAt, m_tablet.world.now);
    }
};

QTEST_GUILESS_MAIN(TestStorageQuery)
#include "test_storage_query.moc"
