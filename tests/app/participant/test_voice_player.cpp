// SPDX-License-Identifier: MPL-2.0
#include "app/voice/voice_player.h"
#include "cli/demo_tone.h"
#include "domain/attachment.h"
#include "domain/casework.h"
#include "storage/replica.h"

#include <QAudioDevice>
#include <QBuffer>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace samsprak;
using namespace samsprak::app;
using samsprak::cli::demoTone;

namespace {

Id named(QStringView name) { return Id::fromName({}, name); }

Bucket home() { return Bucket::participant(named(u"saba"), BucketSection::Core); }

Attachment voice(QStringView name)
{
    Attachment record;
    record.id = named(name);
    record.bucket = home();
    record.attachmentKind = AttachmentKind::Voice;
    record.mediaType = QStringLiteral("audio/wav");
    record.synthetic = true;
    return record;
}

} // namespace

/// The listen button's voice: what is here plays, what is not says so and plays once it has come.
class TestVoicePlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto replica = storage::Replica::open(
            m_folder->filePath(QStringLiteral("profile.db")), storage::RawKey{}, productSchema(),
            {[] { return qint64(1'795'000'000'000); }, [] { return qint64(1); }, named(u"boot"),
             [this](uint8_t *to, int size) {
                 for (int i = 0; i < size; ++i)
                     to[i] = uint8_t(m_random());
             }});
        QVERIFY(replica);
        storage::Mutation mutation;
        Recording inlined;
        inlined.id = named(u"short");
        inlined.participant = named(u"saba");
        inlined.audio = demoTone(inlined.id);
        mutation.create(inlined);
        Attachment elsewhere = voice(u"elsewhere");
        elsewhere.size = 100;
        elsewhere.arrived = true;
        mutation.create(elsewhere);
        QVERIFY((*replica)->commit(mutation, named(u"saba"), {}));
        m_session = ProfileSession::forTest(std::move(replica).value(), {}, [] { return qint64(1); });
        QSignalSpy opened(m_session.get(), &ProfileSession::opened);
        QVERIFY(opened.wait(10'000));
        m_player = std::make_unique<VoicePlayer>();
        m_player->setSession(m_session.get());
    }
    void cleanup()
    {
        m_player.reset();
        m_session.reset();
        m_folder.reset();
    }

    void whatIsHerePlaysToItsEnd_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::newRow("with its record") << named(u"short").toString();
        QTest::newRow("as an attachment") << named(u"attached").toString();
    }
    void whatIsHerePlaysToItsEnd()
    {
        QFETCH(const QString, recording);
        if (QMediaDevices::defaultAudioOutput().isNull())
            QSKIP("this machine has no audio output to play to");
        attach(voice(u"attached"));
        QSignalSpy failed(m_player.get(), &VoicePlayer::failed);
        m_player->toggle(recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->playingId(), recording, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->isHeard(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->playingId(), QString(), 20'000);
        QCOMPARE(failed.count(), 0);
    }

    void whatIsNotHereSaysSoAndPlaysWhenItHasCome()
    {
        QSignalSpy coming(m_player.get(), &VoicePlayer::stillComing);
        QSignalSpy missing(m_player.get(), &VoicePlayer::noVoice);
        const QString id = named(u"elsewhere").toString();
        m_player->toggle(id);
        QTRY_COMPARE(m_player->fetchingId(), id);
        QTRY_COMPARE(coming.count(), 1);
        QVERIFY(m_player->playingId().isEmpty());
        Q_EMIT m_session->attachmentNews(
            {named(u"elsewhere"), AttachmentNews::What::Progress, 25, 100, false});
        QCOMPARE(m_player->fetched(), 0.25);
        m_player->toggle(id);
        QVERIFY2(m_player->fetchingId().isEmpty(), "a second tap stops the waiting");
        QCOMPARE(missing.count(), 0);
    }

    void whatNobodyRecordedSaysSo()
    {
        QSignalSpy missing(m_player.get(), &VoicePlayer::noVoice);
        m_player->toggle({});
        QCOMPARE(missing.count(), 1);
        m_player->toggle(named(u"unknown").toString());
        QTRY_COMPARE(missing.count(), 2);
        QVERIFY(m_player->fetchingId().isEmpty());
    }

private:
    void attach(const Attachment &record)
    {
        auto source = std::make_shared<QBuffer>();
        source->setData(demoTone(record.id));
        source->open(QIODevice::ReadOnly);
        bool done = false;
        m_session->attach(record, source, {}, this,
                          [&](const Result<Attachment> &made) { done = bool(made); });
        QTRY_VERIFY(done);
    }
    QByteArray demoTone(const Id &id) { return cli::demoTone(id); }

    std::mt19937_64 m_random{1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileSession> m_session;
    std::unique_ptr<VoicePlayer> m_player;
};

QTEST_MAIN(TestVoicePlayer)
#include "test_voice_player.moc"
