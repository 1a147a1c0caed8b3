// SPDX-License-Identifier: MPL-2.0
#include "domain/cbor.h"
#include "domain/schema.h"
#include "sync/protocol/frame.h"
#include "sync/protocol/messages.h"

#include <QtEndian>
#include <QtTest>

#include <random>

using namespace samsprak;
using namespace samsprak::protocol;

namespace {

Id named(QStringView name) { return Id::fromName({}, name); }

SyncRequest request()
{
    SyncRequest value;
    value.writer = named(u"writer");
    value.lineage = "lineage";
    value.now = {1'795'000'000'000, 5, named(u"boot")};
    value.cursor = {named(u"epoch"), 40, "scope", {{Bucket::unitCalendar(named(u"unit")), 7}}};
    Operation operation;
    operation.kind = Kind::Participant;
    operation.record = named(u"saba");
    operation.bucket = Bucket::participant(operation.record, BucketSection::Core);
    operation.fields = emptyFieldMap();
    value.transactions = {{named(u"t1"), 1, named(u"karin"), {}, value.now, {operation, operation}},
                          {named(u"t2"), 2, named(u"karin"), named(u"m"), value.now, {}}};
    value.spooled = true;
    value.sealed = {{named(u"t3"), "box"}, {named(u"t4"), {}}};
    return value;
}

SyncReply reply()
{
    SyncReply value;
    value.lineage = "next";
    value.hubTime = 9;
    OperationOutcome exact;
    exact.exact = true;
    OperationOutcome refused{OutcomeStatus::Refused, false, RefusalCode::NotPermitted, named(u"refusal")};
    value.outcomes = {{1, named(u"t1"), 41, {exact, refused}}, {2, named(u"t2"), 0, {}}};
    value.scope = {Bucket::own(named(u"karin"))};
    value.rows = {
        {Kind(900), named(u"row"), Bucket::own(named(u"karin")), 41, RowState::Present, emptyFieldMap()},
        {Kind::Session, named(u"gone"), Bucket::own(named(u"karin")), 42, RowState::Deleted, {}}};
    value.cursor.revision = 42;
    value.more = true;
    value.taken = {named(u"t3")};
    value.backedUp = 7;
    value.restoredFrom = 6;
    return value;
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesTravelAsTheyAre()
    {
        QCOMPARE(decodeSyncRequest(encode(request())).value(), request());
        QCOMPARE(decodeSyncReply(encode(reply())).value(), reply());
        SyncReply withoutScope = reply();
        withoutScope.scope.reset();
        QCOMPARE(decodeSyncReply(encode(withoutScope)).value(), withoutScope);
        SyncReply withEmptyScope = reply();
        withEmptyScope.scope.emplace();
        QCOMPARE(decodeSyncReply(encode(withEmptyScope)).value(), withEmptyScope);
        const EnrolRequest enrol{QStringLiteral("ABCD-1234"), QStringLiteral("tablet"), named(u"writer"),
                                 QStringLiteral("device")};
        QCOMPARE(decodeEnrolRequest(encode(enrol)).value(), enrol);
        EnrolReply enrolled;
        enrolled.token = QStringLiteral("token");
        enrolled.isParticipant = true;
        QCOMPARE(decodeEnrolReply(encode(enrolled)).value(), enrolled);
    }

    void aCutOffMessageIsMalformed()
    {
        const QByteArray asked = encode(request());
        for (qsizetype size = 0; size < asked.size(); ++size)
            QCOMPARE(decodeSyncRequest(asked.left(size)).error().code, ErrorCode::Malformed);
        const QByteArray answered = encode(reply());
        for (qsizetype size = 0; size < answered.size(); ++size)
            QCOMPARE(decodeSyncReply(answered.left(size)).error().code, ErrorCode::Malformed);
        QVERIFY(!decodeSyncReply(answered + '\0'));
    }

    void changedBytesAreReadWithoutHarm()
    {
        std::mt19937 random(3);
        const QByteArray good = encode(request());
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = good;
            for (int flips = 1 + int(random() % 4); flips > 0; --flips)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            static_cast<void>(decodeSyncRequest(bytes));
            static_cast<void>(decodeSyncReply(bytes));
        }
    }

    void anUnknownOutcomeIsNotTakenForASuccess()
    {
        SyncReply answer = reply();
        answer.outcomes = {{1, Id::fromName({}, u"transaction"), 1, {OperationOutcome{}}}};
        QVERIFY(decodeSyncReply(encode(answer)));
        answer.outcomes.front().operations.front().status = OutcomeStatus(3);
        QCOMPARE(decodeSyncReply(encode(answer)).error().code, ErrorCode::Malformed);
    }

    void aNewerVersionIsSaidToBeOne()
    {
        SyncRequest newer = request();
        newer.version = Version + 1;
        QCOMPARE(decodeSyncRequest(encode(newer)).error().code, ErrorCode::UnsupportedVersion);
    }

    void aFrameOpensToWhatWasSealed()
    {
        const QByteArray message = encode(request());
        const QByteArray frame = seal(message);
        QCOMPARE(open(frame).value(), message);
        QCOMPARE(open(seal(QByteArray())).value(), QByteArray());
        for (qsizetype size = 0; size < frame.size(); ++size)
            QVERIFY(!open(frame.left(size)));
        QByteArray otherVersion = frame;
        otherVersion[4] = 9;
        QCOMPARE(open(otherVersion).error().code, ErrorCode::UnsupportedVersion);
    }

    void aFrameThatPretendsIsRefusedBeforeItCostsMemory()
    {
        // A bomb: much that compresses to little, with a declared size that is honest, too small, and huge.
        const QByteArray bomb = seal(QByteArray(MaximumFrameBytes + 1, 'a'));
        QVERIFY(bomb.size() < 10'000);
        QCOMPARE(open(bomb).error().code, ErrorCode::TooLarge);
        QByteArray liar = bomb;
        qToBigEndian(quint32(100), liar.data() + 5);
        QCOMPARE(open(liar).error().code, ErrorCode::Malformed);
        qToBigEndian(quint32(0xffffffff), liar.data() + 5);
        QCOMPARE(open(liar).error().code, ErrorCode::TooLarge);
        QCOMPARE(open(seal("123456"), 5).error().code, ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(TestProtocol)
#include "test_protocol.moc"
