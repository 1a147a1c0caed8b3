// SPDX-License-Identifier: MPL-2.0
#include "domain/derived.h"
#include "domain/schema.h"

#include <QtTest>

using namespace samsprak;

class TestDomainEntity : public QObject
{
    Q_OBJECT

    static Participant saba()
    {
        Participant record;
        record.givenName = QStringLiteral("Saba");
        record.assignedStaff = {Id::fromName({}, u"karin")};
        record.protectedIdentity = true;
        return record;
    }

private Q_SLOTS:
    void whatIsEncodedReadsTheSame()
    {
        QCOMPARE(decode<Participant>(*FieldMapView::parse(encode(saba()))), saba());
        Booking booking;
        booking.mode = BookingMode::Video;
        booking.state = BookingState::Tentative;
        booking.start = LocalTime::fromString(u"2026-11-24T10:00");
        QCOMPARE(decode<Booking>(*FieldMapView::parse(encode(booking))), booking);
        Refusal refusal;
        refusal.recordKind = Kind::Booking;
        refusal.alternatives = {
            {AlternativeKind::OtherMode, Id::fromName({}, u"i"), booking.start, 60, BookingMode::Phone}};
        QCOMPARE(decode<Refusal>(*FieldMapView::parse(encode(refusal))), refusal);
    }

    void anUntouchedRecordEncodesToNothing()
    {
        QCOMPARE(encode(Participant{}), emptyFieldMap());
        QCOMPARE(encode(Interpreter{}), emptyFieldMap());
    }

    void aValueOfZeroIsNotTheMembersOwnDefault()
    {
        Interpreter interpreter;
        QVERIFY(interpreter.bufferMinutes != 0);
        interpreter.bufferMinutes = 0;
        QCOMPARE(decode<Interpreter>(*FieldMapView::parse(encode(interpreter))).bufferMinutes, 0);
        Session session;
        session.durationMinutes = 0;
        QCOMPARE(decode<Session>(*FieldMapView::parse(encode(session))).durationMinutes, 0);
    }

    void anEditNamesOnlyWhatDiffersAndAlsoWhatIsTakenAway()
    {
        Participant after = saba();
        after.protectedIdentity = false;
        after.phone = QStringLiteral("070");
        const QByteArray changes = changedFields(saba(), after);
        const FieldMapView view = *FieldMapView::parse(changes);
        QCOMPARE(view.size(), qsizetype(2));
        QCOMPARE(view.value(9).toByteArray(), QByteArray("\xf4"));
        const QByteArray result = patched(*FieldMapView::parse(encode(saba())), view);
        QCOMPARE(decode<Participant>(*FieldMapView::parse(result)), after);
    }

    void fieldsOfANewerAppSurvive()
    {
        const QByteArray newer = patched(*FieldMapView::parse(encode(saba())),
                                         *FieldMapView::parse(QByteArray::fromHex("a11903e8626f6b")));
        Participant read = decode<Participant>(*FieldMapView::parse(newer));
        QCOMPARE(read.givenName, QStringLiteral("Saba"));
        QVERIFY(!read.unknownFields.isEmpty());
        QCOMPARE(encode(read), newer);
    }

    void aValueThatCannotBeReadLeavesTheDefault()
    {
        // A number where a name should be, and a code that only a newer app knows.
        const QByteArray odd = QByteArray::fromHex("a201050a6673746f6e6564");
        const Participant read = decode<Participant>(*FieldMapView::parse(odd));
        QCOMPARE(read.givenName, QString());
        QCOMPARE(read.gender, Gender::Unstated);
    }

    void eachKindSaysWhereItsRecordsLive()
    {
        for (const EntityDescription &entity : productSchema().kinds()) {
            QVERIFY2(!entity.buckets.empty(), entity.name);
            QCOMPARE(productSchema().find(entity.kind)->name, entity.name);
            QCOMPARE(productSchema().find(QByteArrayView(entity.name))->kind, entity.kind);
        }
        const Id id = Id::fromName({}, u"x");
        QVERIFY(
            productSchema().find(Kind::Participant)->admits(Bucket::participant(id, BucketSection::Core)));
        QVERIFY(!productSchema().find(Kind::Participant)->admits(Bucket::unitCalendar(id)));
        QVERIFY(productSchema().find(Kind::Conflict)->admits(Bucket::unitCalendar(id)));
        QCOMPARE(productSchema().find(Kind(999)), nullptr);
    }
};

QTEST_APPLESS_MAIN(TestDomainEntity)
#include "test_domain_entity.moc"
