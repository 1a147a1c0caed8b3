// SPDX-License-Identifier: MPL-2.0
#include "domain/apply_operation.h"
#include "domain/operation_codec.h"
#include "domain/schema.h"

#include <QtTest>

using namespace samsprak;

namespace {

Id named(QStringView name) { return Id::fromName({}, name); }

QByteArray fieldMap(uint16_t number, const std::function<void(CborWriter &)> &write)
{
    CborWriter value;
    write(value);
    FieldMapBuilder map;
    map.add(number, value.result());
    return map.take();
}

QByteArray staff(const IdSet &ids)
{
    return fieldMap(7, [&](CborWriter &out) { FieldCodec<IdSet>::write(out, ids); });
}

Result<QByteArray> apply(const QByteArray &base, OperationType type, const QByteArray &fields,
                         Kind kind = Kind::Participant)
{
    Operation operation;
    operation.type = type;
    operation.kind = kind;
    operation.fields = fields;
    return applied(*FieldMapView::parse(base), operation, productSchema().find(kind));
}

} // namespace

class TestDomainOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsJoinAndLeaveASetWhateverTheOrder()
    {
        const QByteArray base = staff({named(u"a"), named(u"b")});
        const QByteArray joined = *apply(base, OperationType::Add, staff({named(u"c"), named(u"a")}));
        const QByteArray left = *apply(joined, OperationType::Remove, staff({named(u"b"), named(u"z")}));
        QCOMPARE(left, staff({named(u"a"), named(u"c")}));
        const QByteArray otherWay =
            *apply(*apply(base, OperationType::Remove, staff({named(u"b"), named(u"z")})), OperationType::Add,
                   staff({named(u"c"), named(u"a")}));
        QCOMPARE(otherWay, left);
        QCOMPARE(*apply(joined, OperationType::Add, staff({named(u"c")})), joined);
        QCOMPARE(*apply(emptyFieldMap(), OperationType::Add, staff({named(u"a")})), staff({named(u"a")}));
    }

    void languagesOfATextChangeOneByOne()
    {
        const auto title = [](const char *language, const QString &text) {
            return fieldMap(3, [&](CborWriter &out) {
                TranslatedText value;
                value.set(QString::fromLatin1(language), {text, TranslationSource::Person, {}, 1, {}});
                value.write(out);
            });
        };
        const QByteArray both = *apply(title("sv", QStringLiteral("Plan")), OperationType::MapSet,
                                       title("ti", QStringLiteral("ውጥን")), Kind::Plan);
        const TranslatedText read = decode<Plan>(*FieldMapView::parse(both)).title;
        QCOMPARE(read.texts().size(), size_t(2));
        QCOMPARE(read.choose(QStringLiteral("ti")).text, QStringLiteral("ውጥን"));
    }

    void whatDoesNotSuitTheFieldIsMalformed()
    {
        const QByteArray name = fieldMap(1, [](CborWriter &out) { out.text(u"Saba"); });
        QCOMPARE(apply(emptyFieldMap(), OperationType::Add, name).error().code, ErrorCode::Malformed);
        QCOMPARE(apply(emptyFieldMap(), OperationType::MapSet, name).error().code, ErrorCode::Malformed);
        QCOMPARE(apply(emptyFieldMap(), OperationType::Set, "nonsense").error().code, ErrorCode::Malformed);
        const QByteArray noArray = fieldMap(7, [](CborWriter &out) { out.integer(5); });
        QCOMPARE(apply(emptyFieldMap(), OperationType::Add, noArray).error().code, ErrorCode::Malformed);
        // Of a kind that this build does not know it takes the sender's word.
        QVERIFY(apply(emptyFieldMap(), OperationType::Set, name, Kind(900)));
    }

    void operationsTravelAsTheyAre()
    {
        Operation plain;
        plain.type = OperationType::Set;
        plain.kind = Kind::Participant;
        plain.record = named(u"saba");
        plain.bucket = Bucket::participant(plain.record, BucketSection::Core);
        plain.baseRevision = 12;
        plain.fields = staff({named(u"karin")});
        Operation intent = plain;
        intent.type = OperationType::Intent;
        intent.intent = RequestBooking;
        Operation move = plain;
        move.type = OperationType::Move;
        move.fields.clear();
        move.target = Bucket::plan(plain.record, named(u"organisation"));
        const std::vector<Operation> all{plain, intent, move, plain};
        const auto read = decodeOperations(encodeOperations(all));
        QVERIFY(bool(read));
        QCOMPARE(*read, all);
        const QByteArray bytes = encodeOperations(all);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeOperations(bytes.left(size)));
        QVERIFY(!decodeOperations(bytes + 'x'));
    }
};

QTEST_APPLESS_MAIN(TestDomainOperation)
#include "test_domain_operation.moc"
