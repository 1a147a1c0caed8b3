// SPDX-License-Identifier: MPL-2.0
#include "app/session/code_key.h"
#include "app/session/profile_session.h"
#include "domain/calendar.h"
#include "domain/casework.h"
#include "storage/replica.h"
#include "stub_hub.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace samsprak;
using namespace samsprak::app;

namespace {

Id named(QStringView name) { return Id::fromName(Id(), name); }

ProfileFacts karin()
{
    return {named(u"profile"),       named(u"karin"),     false, named(u"project"), named(u"membership"),
            QStringLiteral("Karin"), QStringLiteral("sv")};
}

Participant saba()
{
    Participant participant;
    participant.id = named(u"saba");
    participant.givenName = QStringLiteral("Saba");
    participant.unit = named(u"unit");
    participant.organisation = named(u"project");
    return participant;
}

ProfileOpening openingIn(const QTemporaryDir &directory, const QUrl &url = {})
{
    return {
        karin(), {url, QStringLiteral("token"), {}}, directory.filePath(QStringLiteral("records.db")), {}, 0,
        true};
}

storage::Mutation creating(Participant participant)
{
    storage::Mutation mutation;
    mutation.create(participant);
    return mutation;
}

} // namespace

/// A signed-in profile: what is committed is read, told of and still there after a restart; the network's
/// troubles are told and lose nothing.
class TestProfileSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCommittedIsReadAndTold();
    void answersComeOnTheCallersThread();
    void readsAskedBeforeItIsOpenAreAnswered();
    void anAnswerToSomebodyWhoIsGoneIsDropped();
    void whatWasCommittedBeforeClosingIsOnDisk();
    void aFailedCommitSaysSoAndTellsNoChange();
    void aWrongKeyIsTold();
    void aDamagedFileIsTold();
    void theRoleComesFromTheMembership();
    void theClockCanBeMoved();
    void anUnreachableHubIsOffline();
    void aHubThatDoesNotKnowTheTokenIsAProblem();
    void aCutNetworkSendsNothing();

private:
    static Result<int> countParticipants(const storage::RecordReader &reader)
    {
        return reader.all<Participant>().count();
    }
};

void TestProfileSession::whatIsCommittedIsReadAndTold()
{
    QTemporaryDir directory;
    ProfileSession session(openingIn(directory));
    QSignalSpy changed(&session, &ProfileSession::changed);
    bool done = false;
    session.commit(creating(saba()), this, [&](Result<void> result) {
        QVERIFY(result);
        QCOMPARE(changed.count(), 1);
        done = true;
    });
    QTRY_VERIFY(done);
    const auto changes = changed.first().first().value<storage::CommittedChanges>();
    QVERIFY(changes.kinds.contains(Kind::Participant));
    QString name;
    session.read(
        this,
        [id = named(u"saba")](const storage::RecordReader &reader) { return reader.find<Participant>(id); },
        [&](Result<std::optional<Participant>> found) {
            QVERIFY(found && *found);
            name = (*found)->givenName;
        });
    QTRY_COMPARE(name, QStringLiteral("Saba"));
    QTRY_COMPARE(session.syncState().unsent, 1);
}

void TestProfileSession::answersComeOnTheCallersThread()
{
    QTemporaryDir directory;
    ProfileSession session(openingIn(directory));
    QThread *asked = nullptr;
    QThread *answered = nullptr;
    session.read(
        this, [](const storage::RecordReader &) { return QThread::currentThread(); },
        [&](QThread *thread) {
            asked = thread;
            answered = QThread::currentThread();
        });
    QTRY_VERIFY(answered);
    QVERIFY(answered == thread());
    QVERIFY(asked != thread());
}

void TestProfileSession::readsAskedBeforeItIsOpenAreAnswered()
{
    QTemporaryDir directory;
    ProfileSession session(openingIn(directory));
    QSignalSpy opened(&session, &ProfileSession::opened);
    int count = -1;
    session.read(this, countParticipants, [&](Result<int> found) { count = found.valueOr(-2); });
    QCOMPARE(opened.count(), 0);
    QTRY_COMPARE(count, 0);
    QCOMPARE(opened.count(), 1);
}

void TestProfileSession::anAnswerToSomebodyWhoIsGoneIsDropped()
{
    QTemporaryDir directory;
    ProfileSession session(openingIn(directory));
    auto receiver = std::make_unique<QObject>();
    bool answered = false;
    session.read(receiver.get(), countParticipants, [&](Result<int>) { answered = true; });
    receiver.reset();
    bool later = false;
    session.read(this, countParticipants, [&](Result<int>) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void TestProfileSession::whatWasCommittedBeforeClosingIsOnDisk()
{
    QTemporaryDir directory;
    {
        ProfileSession session(openingIn(directory));
        session.commit(creating(saba()));
    }
    ProfileSession session(openingIn(directory));
    int count = -1;
    session.read(this, countParticipants, [&](Result<int> found) { count = found.valueOr(-2); });
    QTRY_COMPARE(count, 1);
    QTRY_COMPARE(session.syncState().unsent, 1);
}

void TestProfileSession::aFailedCommitSaysSoAndTellsNoChange()
{
    QTemporaryDir directory;
    ProfileSession session(openingIn(directory));
    QSignalSpy changed(&session, &ProfileSession::changed);
    Participant before = saba();
    before.bucket = Bucket::participant(before.id, BucketSection::Core);
    Participant after = before;
    after.phone = QStringLiteral("070");
    storage::Mutation mutation; // of a record that is not there
    mutation.update(before, after);
    std::optional<ErrorCode> error;
    session.commit(std::move(mutation), this, [&](Result<void> result) {
        QVERIFY(!result);
        error = result.error().code;
    });
    QTRY_VERIFY(error);
    QCOMPARE(*error, ErrorCode::NotFound);
    QCOMPARE(changed.count(), 0);
}

void TestProfileSession::aWrongKeyIsTold()
{
    QTemporaryDir directory;
    {
        ProfileSession session(openingIn(directory));
        session.commit(creating(saba()));
    }
    ProfileOpening opening = openingIn(directory);
    opening.key.fill(9);
    ProfileSession session(opening);
    QSignalSpy failed(&session, &ProfileSession::failed);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::WrongKey);
}

void TestProfileSession::aDamagedFileIsTold()
{
    QTemporaryDir directory;
    {
        ProfileSession session(openingIn(directory));
        session.commit(creating(saba()));
    }
    QFile file(openingIn(directory).databasePath);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(1000));
    file.close();
    ProfileSession session(openingIn(directory));
    QSignalSpy failed(&session, &ProfileSession::failed);
    QVERIFY(failed.wait());
    const ErrorCode code = failed.first().first().value<Error>().code;
    QVERIFY(code == ErrorCode::DamagedFile || code == ErrorCode::WrongKey);
}

void TestProfileSession::theRoleComesFromTheMembership()
{
    QTemporaryDir directory;
    ProfileSession session(openingIn(directory));
    QSignalSpy facts(&session, &ProfileSession::factsChanged);
    QCOMPARE(session.role(), Role::None);
    Membership membership;
    membership.id = named(u"membership");
    membership.organisation = named(u"project");
    membership.person = named(u"karin");
    membership.unit = named(u"unit");
    membership.role = Role::LanguagePedagogue;
    storage::Mutation mutation;
    mutation.create(membership);
    session.commit(std::move(mutation));
    QTRY_COMPARE(session.role(), Role::LanguagePedagogue);
    QVERIFY(session.unit() == named(u"unit"));
    QVERIFY(facts.count() >= 1);
    QCOMPARE(session.displayName(), QStringLiteral("Karin"));
}

void TestProfileSession::theClockCanBeMoved()
{
    QTemporaryDir directory;
    ProfileSession session(openingIn(directory));
    QSignalSpy moved(&session, &ProfileSession::clockChanged);
    const qint64 before = session.now();
    session.setClockOffset(3'600'000);
    QCOMPARE(moved.count(), 1);
    QVERIFY(session.now() - before >= 3'600'000);
}

void TestProfileSession::anUnreachableHubIsOffline()
{
    QTemporaryDir directory;
    test::StubHub hub;
    const QUrl url = hub.url();
    hub.close();
    ProfileSession session(openingIn(directory, url));
    session.commit(creating(saba()));
    QTRY_VERIFY(session.syncState().phase == SyncState::Phase::Offline && session.syncState().nextTry > 0);
    QCOMPARE(session.syncState().unsent, 1);
}

void TestProfileSession::aHubThatDoesNotKnowTheTokenIsAProblem()
{
    QTemporaryDir directory;
    test::StubHub hub;
    hub.answer(401, "unauthorised");
    ProfileSession session(openingIn(directory, hub.url()));
    session.commit(creating(saba()));
    QTRY_VERIFY(session.syncState().problem == ErrorCode::Unauthorised);
    QCOMPARE(session.syncState().phase, SyncState::Phase::Problem);
    QCOMPARE(session.syncState().unsent, 1);
    QVERIFY(hub.lastHeader().contains("Authorization: Bearer token"));
}

void TestProfileSession::aCutNetworkSendsNothing()
{
    QTemporaryDir directory;
    test::StubHub hub;
    hub.answer(500, {});
    ProfileOpening opening = openingIn(directory, hub.url());
    opening.network = false;
    ProfileSession session(opening);
    session.commit(creating(saba()));
    session.syncNow();
    QTRY_VERIFY(session.syncState().unsent == 1 && session.syncState().networkOff);
    QCOMPARE(session.syncState().phase, SyncState::Phase::Offline);
    QCOMPARE(hub.posted().size(), 0);
    QSignalSpy requested(&hub, &test::StubHub::requested);
    session.setNetwork(true);
    QVERIFY(requested.wait());
    QTRY_VERIFY(!session.syncState().networkOff);
}

QTEST_GUILESS_MAIN(TestProfileSession)
#include "test_profile_session.moc"
