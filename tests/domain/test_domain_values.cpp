// SPDX-License-Identifier: MPL-2.0
#include "domain/bucket.h"
#include "domain/field_codec.h"
#include "domain/id.h"
#include "domain/language.h"
#include "domain/translated_text.h"

#include <QtTest>

#include <random>
#include <set>

using namespace samsprak;

class TestDomainValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAscendWhateverTheClockDoes()
    {
        std::mt19937 random(1);
        qint64 now = 1'795'000'000'000;
        IdSource source([&] { return now; },
                        [&](uint8_t *to, int size) {
                            for (int i = 0; i < size; ++i)
                                to[i] = uint8_t(random());
                        });
        Id last;
        for (int i = 0; i < 20000; ++i) {
            if (i == 5000)
                now -= 100'000;
            if (i == 15000)
                now += 200'000;
            const Id next = source.next();
            QVERIFY(next > last);
            QCOMPARE(next.data()[6] >> 4, 7);
            QCOMPARE(next.data()[8] >> 6, 2);
            last = next;
        }
    }

    void idsReadWhatTheyWrite()
    {
        const Id id = Id::fromName({}, u"x");
        QCOMPARE(Id::fromString(id.toString()), id);
        QCOMPARE(Id::fromString(id.toString().remove(u'-').toUpper()), id);
        QVERIFY(Id::fromString(u"0192f0c1-0000-7000-8000-00000000000").isNull());
        QVERIFY(Id::fromString(u"0192f0c1-0000-7000-8000-00000000000g").isNull());
        QVERIFY(Id::fromBytes("short").isNull());
        QCOMPARE(Id::fromName(id, u"a"), Id::fromName(id, u"a"));
        QVERIFY(Id::fromName(id, u"a") != Id::fromName(id, u"b"));
        QVERIFY(Id::fromName({}, u"a") != Id::fromName(id, u"a"));
    }

    void bucketsHaveOneNameEach()
    {
        const Id id = Id::fromName({}, u"x");
        const Id organisation = Id::fromName({}, u"o");
        for (const Bucket &bucket :
             {Bucket::directory(id), Bucket::unitCalendar(id),
              Bucket::participant(id, BucketSection::Private), Bucket::plan(id, organisation),
              Bucket::interpreter(id, BucketSection::Busy), Bucket::own(id)}) {
            QVERIFY(!bucket.isNull());
            QCOMPARE(Bucket::fromString(bucket.toString()), bucket);
        }
        for (const QString &name : {QString(), QStringLiteral("unit"), QStringLiteral("unit/x/calendar"),
                                    QStringLiteral("city/%1/calendar").arg(id.toString()),
                                    QStringLiteral("unit/%1/cellar").arg(id.toString()),
                                    QStringLiteral("unit/%1/calendar/").arg(id.toString()),
                                    QStringLiteral("participant/%1/plan").arg(id.toString())})
            QVERIFY2(Bucket::fromString(name).isNull(), qPrintable(name));
    }

    void localTimesAreWholeMinutesWithoutAZone()
    {
        const LocalTime time = LocalTime::fromString(u"2026-11-24T09:05");
        QCOMPARE(time.toString(), QStringLiteral("2026-11-24T09:05"));
        QCOMPARE(time.minute, 545);
        QVERIFY(time < LocalTime::fromString(u"2026-11-25T00:00"));
        for (const char16_t *wrong : {u"", u"2026-11-24", u"2026-02-30T10:00", u"2026-11-24T24:00",
                                      u"2026-11-24 10:00", u"2026-11-24T10:00:00"})
            QVERIFY(!LocalTime::fromString(wrong).isValid());
    }

    void aTextFallsBackAndSaysSo()
    {
        TranslatedText text = TranslatedText::swedish(QStringLiteral("Hej"));
        QCOMPARE(text.choose(QStringLiteral("sv")).isFallback, false);
        QCOMPARE(text.choose(QStringLiteral("ti")).text, QStringLiteral("Hej"));
        QCOMPARE(text.choose(QStringLiteral("ti")).isFallback, true);
        text.set(QStringLiteral("fa"), {QStringLiteral("سلام"), TranslationSource::Person, {}, 1, {}});
        QCOMPARE(text.choose(QStringLiteral("fa-AF")).text, QStringLiteral("سلام"));
        text.set(QStringLiteral("sv-x-easy"), {QStringLiteral("Hej!"), TranslationSource::Person, {}, 1, {}});
        QCOMPARE(text.choose(QStringLiteral("so")).text, QStringLiteral("Hej!"));
        // An empty text is one that was taken away.
        text.set(QStringLiteral("fa"), {});
        QCOMPARE(text.choose(QStringLiteral("fa-AF")).text, QStringLiteral("Hej!"));
        QCOMPARE(TranslatedText().choose(QStringLiteral("sv")).text, QString());
    }

    void everyLanguageHasALocaleThatQtKnows()
    {
        std::set<QString> tags;
        for (const Language &language : languages()) {
            QVERIFY(tags.insert(language.tag).second);
            QVERIFY2(QLocale(language.qtLocale).language() != QLocale::C, qPrintable(language.tag));
            QCOMPARE(languageFor(language.tag).tag, language.tag);
            QVERIFY(fallbackChain(language.tag).contains(QStringLiteral("sv")));
            QCOMPARE(fallbackChain(language.tag).first(), language.tag);
        }
        QCOMPARE(languageFor(QStringLiteral("prs")).tag, QStringLiteral("fa-AF"));
        QCOMPARE(languageFor(QStringLiteral("tlh")).tag, QStringLiteral("sv"));
    }
};

QTEST_APPLESS_MAIN(TestDomainValues)
#include "test_domain_values.moc"
