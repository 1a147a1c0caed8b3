// SPDX-License-Identifier: MPL-2.0
#include "domain/attachment.h"
#include "hub_world.h"
#include "storage/content_hash.h"
#include "sync/protocol/attachment_messages.h"
#include "sync/protocol/frame.h"

#include <QtTest>

using namespace samsprak;
using namespace samsprak::test;
using Status = hub::Failure::Status;

namespace {

QByteArray sound(int size, quint64 seed = 3)
{
    std::mt19937_64 generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator());
    return bytes;
}

struct Answer
{
    std::optional<QByteArray> frame;
    std::optional<hub::Failure> failure;
};

} // namespace

class TestHubAttachments : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubWorld> m_world;
    std::unique_ptr<FakeTablet> m_karin, m_anna, m_saba;
    QByteArray m_content = sound(600'000);
    Attachment m_record;

    Answer step(const hub::Event &event)
    {
        Answer answer;
        for (const hub::Effect &effect : m_world->step(event)) {
            if (const auto *reply = std::get_if<hub::Reply>(&effect))
                answer.frame = reply->frame;
            else if (const auto *failure = std::get_if<hub::Failure>(&effect))
                answer.failure = *failure;
        }
        return answer;
    }
    Attachment named(const QByteArray &content, const Bucket &bucket)
    {
        Attachment record;
        record.id = m_world->newId();
        record.bucket = bucket;
        record.attachmentKind = AttachmentKind::Voice;
        record.contentKey = QByteArray(Attachment::KeySize, 'k');
        record.size = content.size();
        record.mediaType = QStringLiteral("audio/ogg");
        storage::ContentHash hash(record.contentKey);
        hash.add(content);
        record.contentHash = hash.result();
        return record;
    }
    Answer putFrame(const FakeTablet &tablet, const QByteArray &frame)
    {
        return step(hub::AttachmentSent{1, tablet.token, m_record.id, frame});
    }
    Answer put(const FakeTablet &tablet, qint64 position, const QByteArray &bytes, QByteArray check = {})
    {
        if (check.isEmpty())
            check = storage::pieceCheck(m_record.contentKey, position, bytes);
        const protocol::AttachmentPiece piece{protocol::Version, position, bytes, check};
        return putFrame(tablet, protocol::seal(protocol::encode(piece)));
    }
    qint64 stored(const FakeTablet &tablet)
    {
        const Answer answer = put(tablet, 0, {});
        return answer.frame ? protocol::decodeAttachmentProgress(*protocol::open(*answer.frame))->stored : -1;
    }
    void putAll(const FakeTablet &tablet)
    {
        for (qint64 at = 0; at < m_content.size(); at += 200'000)
            QVERIFY(put(tablet, at, m_content.mid(at, 200'000)).frame);
    }
    Answer get(const FakeTablet &tablet, qint64 from, qint64 most)
    {
        return step(hub::AttachmentAsked{1, tablet.token, m_record.id, from, most});
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_karin = std::make_unique<FakeTablet>(*m_world, m_world->people.karin);
        m_anna = std::make_unique<FakeTablet>(*m_world, m_world->people.anna);
        m_saba = std::make_unique<FakeTablet>(*m_world, m_world->people.saba);
        m_record = named(m_content, Bucket::participant(m_world->people.saba, BucketSection::Core));
        const auto reply = m_karin->sync({m_karin->create(m_record)});
        QCOMPARE(reply.outcomes.at(0).operations.at(0).status, OutcomeStatus::Applied);
    }
    void cleanup()
    {
        m_saba.reset();
        m_anna.reset();
        m_karin.reset();
        m_world.reset();
    }

    void whatIsSentInPiecesComesWhole()
    {
        QVERIFY2(get(*m_saba, 0, 1000).failure, "nothing to fetch before it is whole");
        QVERIFY(put(*m_karin, 0, m_content.left(100)).frame);
        m_world->restart();
        QCOMPARE(stored(*m_karin), qint64(100));
        QVERIFY(put(*m_karin, 0, m_content.left(100)).frame);
        QVERIFY(put(*m_karin, 5000, m_content.mid(5000, 100)).frame);
        QCOMPARE(stored(*m_karin), qint64(100));
        for (qint64 at = 100; at < m_content.size(); at += 250'000)
            QVERIFY(put(*m_karin, at, m_content.mid(at, 250'000)).frame);
        QCOMPARE(stored(*m_karin), m_content.size());
        m_saba->pullAll();
        QVERIFY2(m_saba->find<Attachment>(m_record.id)->arrived, "its readers learn that it can be fetched");
        m_karin->pullAll();
        QVERIFY(m_karin->find<Attachment>(m_record.id)->arrived);
        QByteArray fetched;
        while (fetched.size() < m_content.size()) {
            const Answer answer = get(*m_saba, fetched.size(), 70'000);
            QVERIFY(answer.frame);
            const auto piece = protocol::decodeAttachmentPiece(*protocol::open(*answer.frame));
            QCOMPARE(piece->position, qint64(fetched.size()));
            QCOMPARE(piece->check, storage::pieceCheck(m_record.contentKey, fetched.size(), piece->bytes));
            QVERIFY(!piece->bytes.isEmpty() && piece->bytes.size() <= 70'000);
            fetched += piece->bytes;
        }
        QCOMPARE(fetched, m_content);
    }

    void whoMayNotReadTheRecordGetsAndGivesNothing()
    {
        QCOMPARE(put(*m_anna, 0, m_content.left(10)).failure->status, Status::NotFound);
        QCOMPARE(put(*m_saba, 0, m_content.left(10)).failure->status, Status::Forbidden);
        QCOMPARE(stored(*m_karin), qint64(0));
        putAll(*m_karin);
        QCOMPARE(get(*m_anna, 0, 10).failure->status, Status::NotFound);
        QCOMPARE(step(hub::AttachmentAsked{1, "guessed", m_record.id, 0, 10}).failure->status,
                 Status::Unauthorised);
        QCOMPARE(step(hub::AttachmentSent{1, {}, m_record.id, {}}).failure->status, Status::Unauthorised);
        QVERIFY(get(*m_karin, 0, 10).frame);
        // The right is asked for at each piece.
        m_world->administer([&](hub::Administration &administration) {
            auto saba = *administration.find<Participant>(m_world->people.saba);
            saba.unit =
                administration.find<Membership>(m_world->people.memberships.at(m_world->people.anna))->unit;
            hub::Batch batch;
            batch.put(saba);
            QVERIFY(administration.apply(batch));
        });
        QCOMPARE(get(*m_karin, 10, 10).failure->status, Status::NotFound);
    }

    void damagedAndForeignPiecesChangeNothing()
    {
        const QByteArray bytes = m_content.left(1000);
        QVERIFY(put(*m_karin, 0, bytes).frame);
        QCOMPARE(put(*m_karin, 1000, bytes, QByteArray(16, 'x')).failure->status, Status::BadRequest);
        QCOMPARE(put(*m_karin, 1000, m_content.mid(1000, 9), storage::pieceCheck("other key", 1000, bytes))
                     .failure->status,
                 Status::BadRequest);
        QCOMPARE(put(*m_karin, m_content.size() - 5, bytes).failure->status, Status::BadRequest);
        QCOMPARE(putFrame(*m_karin, "rubbish").failure->status, Status::BadRequest);
        QCOMPARE(putFrame(*m_karin, protocol::seal("rubbish")).failure->status, Status::BadRequest);
        QCOMPARE(putFrame(*m_karin, protocol::seal(QByteArray(400'000, 'x'))).failure->status,
                 Status::TooLarge);
        QCOMPARE(get(*m_karin, -1, 10).failure->status, Status::NotFound);
        QCOMPARE(stored(*m_karin), qint64(1000));
    }

    void whatIsNotWhatTheRecordNamesIsNotKept()
    {
        QByteArray other = m_content;
        other[300'000] = char(other[300'000] ^ 1);
        QVERIFY(put(*m_karin, 0, other.left(250'000)).frame);
        QVERIFY(put(*m_karin, 250'000, other.mid(250'000, 250'000)).frame);
        QCOMPARE(put(*m_karin, 500'000, other.mid(500'000)).failure->status, Status::BadRequest);
        QCOMPARE(stored(*m_karin), qint64(0));
        putAll(*m_karin);
        QVERIFY(get(*m_karin, 0, 10).frame);
    }

    void theNameOfItsBytesNeverChanges()
    {
        const auto before = *m_karin->find<Attachment>(m_record.id);
        Attachment after = before;
        after.contentHash = QByteArray(Attachment::HashSize, 'h');
        auto reply = m_karin->sync({m_karin->edit(before, after)});
        QCOMPARE(reply.outcomes.at(0).operations.at(0).status, OutcomeStatus::Refused);
        after = before;
        after.milliseconds = 1234;
        reply = m_karin->sync({m_karin->edit(before, after)});
        QCOMPARE(reply.outcomes.at(0).operations.at(0).status, OutcomeStatus::Applied);
        after.arrived = true;
        m_karin->sync({m_karin->edit(before, after)});
        QVERIFY2(!m_world->show(m_record.id).value(QStringLiteral("arrived")).toBool(),
                 "only the hub says so");
    }

    void aDeletedRecordTakesTheBytesAlong()
    {
        putAll(*m_karin);
        m_karin->pullAll();
        Operation removal = m_karin->edit(*m_karin->find<Attachment>(m_record.id), m_record);
        removal.type = OperationType::Delete;
        removal.fields.clear();
        m_karin->sync({removal});
        QCOMPARE(get(*m_karin, 0, 10).failure->status, Status::NotFound);
        QCOMPARE(put(*m_karin, 0, m_content.left(10)).failure->status, Status::NotFound);
        m_world->administer(
            [](hub::Administration &administration) { QCOMPARE(administration.contentBytes(), qint64(0)); });
    }

    void theQuotaRefusesWhatWouldBeTooMuch()
    {
        m_world->setAttachmentQuota(m_content.size() - 1);
        QCOMPARE(put(*m_karin, 0, m_content.left(1000)).failure->status, Status::Full);
        QCOMPARE(stored(*m_karin), qint64(0));
        m_world->setAttachmentQuota(m_content.size());
        putAll(*m_karin);
        QCOMPARE(stored(*m_karin), m_content.size());
    }
};

QTEST_GUILESS_MAIN(TestHubAttachments)
#include "test_hub_attachments.moc"
