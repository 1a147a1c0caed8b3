// SPDX-License-Identifier: MPL-2.0
#include "tablet.h"

using namespace samsprak;
using namespace samsprak::storage;
using namespace samsprak::test;

class TestStorageSearch : public QObject
{
    Q_OBJECT

    static QStringList found(const Tablet &tablet, const QString &words)
    {
        QStringList texts;
        const auto hits = tablet.replica->reader().search(words, 10);
        if (!hits)
            return {hits.error().detail};
        for (const SearchHit &hit : *hits)
            texts.append(hit.text);
        return texts;
    }

    static Participant person(QStringView given, QStringView family)
    {
        Participant record = participant(given);
        record.familyName = family.toString();
        return record;
    }

private Q_SLOTS:
    void wordsAndTheirBeginningsInAnyScript()
    {
        Tablet tablet;
        Participant saba = person(u"Saba", u"Gebre Björk");
        Participant tigrinya = person(u"ሳባ", u"ገብረ");
        Participant arabic = person(u"هدى", u"القاسم");
        Mutation mutation;
        mutation.create(saba);
        mutation.create(tigrinya);
        mutation.create(arabic);
        tablet.commit(mutation);
        QVERIFY(found(tablet, QStringLiteral("saba")).isEmpty());
        QCOMPARE(tablet.replica->indexPending(2).valueOr(-1), 2);
        QCOMPARE(tablet.replica->indexPending(2).valueOr(-1), 1);
        QCOMPARE(tablet.replica->indexPending(2).valueOr(-1), 0);
        const QStringList sabaText{QStringLiteral("Saba Gebre Björk")};
        QCOMPARE(found(tablet, QStringLiteral("SAB")), sabaText);
        QCOMPARE(found(tablet, QStringLiteral("gebre saba")), sabaText);
        QCOMPARE(found(tablet, QStringLiteral("bjork")), sabaText);
        QCOMPARE(found(tablet, QStringLiteral("ሳባ")), QStringList{QStringLiteral("ሳባ ገብረ")});
        QCOMPARE(found(tablet, QStringLiteral("القا")), QStringList{QStringLiteral("هدى القاسم")});
        QVERIFY(found(tablet, QStringLiteral("saba huda")).isEmpty());
    }

    void nothingTypedIsQuerySyntax()
    {
        Tablet tablet;
        for (const char *typed :
             {"", " ", "\"", "a\" OR \"b", "*", "saba*", "NEAR(", "words:x", "-", "^s", "(("})
            QVERIFY2(tablet.replica->reader().search(QString::fromLatin1(typed), 10), typed);
    }

    void changedAndDeletedWordsAreNoLongerFound()
    {
        Tablet tablet;
        Participant saba = person(u"Saba", u"Gebre");
        Mutation creation;
        creation.create(saba);
        tablet.commit(creation);
        QVERIFY(bool(tablet.replica->indexPending(10)));
        Participant renamed = saba;
        renamed.familyName = QStringLiteral("Tesfaye");
        Mutation renaming;
        renaming.update(saba, renamed);
        tablet.commit(renaming);
        QVERIFY(bool(tablet.replica->indexPending(10)));
        QVERIFY(found(tablet, QStringLiteral("gebre")).isEmpty());
        QCOMPARE(found(tablet, QStringLiteral("tesfaye")).size(), 1);
        Mutation removal;
        removal.remove(renamed);
        tablet.commit(removal);
        QVERIFY(bool(tablet.replica->indexPending(10)));
        QVERIFY(found(tablet, QStringLiteral("tesfaye")).isEmpty());
    }

    void theLatestComesFirstAndTheLimitHolds()
    {
        Tablet tablet;
        for (const char *name : {"Ali", "Alia", "Alima"}) {
            Participant one = person(QString::fromLatin1(name), u"X");
            Mutation mutation;
            mutation.create(one);
            tablet.commit(mutation);
        }
        QVERIFY(bool(tablet.replica->indexPending(10)));
        QCOMPARE(found(tablet, QStringLiteral("ali")).first(), QStringLiteral("Alima X"));
        QCOMPARE(tablet.replica->reader().search(QStringLiteral("ali"), 2)->size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestStorageSearch)
#include "test_storage_search.moc"
