// SPDX-License-Identifier: MPL-2.0
#include "app/session/profile_session.h"

#include "app/session/background_thread.h"
#include "app/session/device_surroundings.h"
#include "app/session/profile_worker.h"
#include "domain/casework.h"
#include "storage/replica.h"

namespace samsprak::app {
namespace {

/// What is read about the actor once the records are there.
struct ActorRecord
{
    Id unit;
    Role role = Role::None;
    QString name;
};

ActorRecord actorRecord(const storage::RecordReader &reader, const ProfileFacts &facts)
{
    ActorRecord found;
    if (facts.isParticipant) {
        found.role = Role::Participant;
        const auto participant = reader.find<Participant>(facts.actor);
        if (participant && *participant) {
            found.unit = (*participant)->unit;
            found.name = (*participant)->givenName;
        }
        return found;
    }
    const auto membership = reader.find<Membership>(facts.membership);
    if (membership && *membership) {
        found.unit = (*membership)->unit;
        found.role = (*membership)->role;
    }
    const auto person = reader.find<Person>(facts.actor);
    if (person && *person)
        found.name = (*person)->name;
    return found;
}

} // namespace

class ProfileSession::Private
{
public:
    Private(ProfileFacts who, ClockOffset moved, storage::Surroundings around)
        : facts(std::move(who))
        , language(facts.language)
        , offset(std::move(moved))
        , surroundings(std::move(around))
        , ids(surroundings.wall, surroundings.random)
    {
    }

    ProfileFacts facts;
    ActorRecord actor;
    QString language;
    ClockOffset offset;
    storage::Surroundings surroundings;
    IdSource ids;
    QTimeZone zone{QByteArrayLiteral("Europe/Stockholm")};
    SyncState sync;
    samsprak::sync::TransferState transfer;
    bool closing = false;
    /// Used on the worker thread only; deleted there, or here once that has ended.
    std::unique_ptr<ProfileWorker> worker;
    /// Used on the reader thread only.
    std::unique_ptr<storage::RecordReader> reader;
    // Last, so that they end first: the reader's thread, then the worker's, which still writes what is
    // queued.
    BackgroundThread workerThread{QStringLiteral("profile")};
    BackgroundThread readerThread{QStringLiteral("reader")};
};

ProfileSession::ProfileSession(ProfileOpening opening, QObject *parent)
    : QObject(parent)
{
    auto offset = std::make_shared<std::atomic<qint64>>(opening.clockOffset);
    d = std::make_unique<Private>(opening.facts, offset, deviceSurroundings(offset));
    start(std::make_unique<ProfileWorker>(std::move(opening), d->surroundings));
}

ProfileSession::ProfileSession(ProfileFacts facts, WallClock wall)
{
    auto offset = std::make_shared<std::atomic<qint64>>(0);
    storage::Surroundings around = deviceSurroundings(offset);
    around.wall = [wall = std::move(wall), offset] { return wall() + offset->load(); };
    d = std::make_unique<Private>(std::move(facts), offset, std::move(around));
}

std::unique_ptr<ProfileSession> ProfileSession::forTest(std::unique_ptr<storage::Replica> replica,
                                                        ProfileFacts facts, WallClock wall)
{
    std::unique_ptr<ProfileSession> session(new ProfileSession(facts, wall));
    session->start(std::make_unique<ProfileWorker>(std::move(replica), std::move(facts), std::move(wall)));
    return session;
}

ProfileSession::~ProfileSession()
{
    if (!d->closing)
        close();
}

void ProfileSession::start(std::unique_ptr<ProfileWorker> worker)
{
    worker->moveToThread(d->workerThread.thread());
    d->worker = std::move(worker);
    connect(d->worker.get(), &ProfileWorker::changed, this, &ProfileSession::takeChanges);
    connect(d->worker.get(), &ProfileWorker::stateChanged, this, [this](const SyncState &state) {
        d->sync = state;
        Q_EMIT syncStateChanged();
    });
    connect(d->worker.get(), &ProfileWorker::attachmentNews, this, &ProfileSession::attachmentNews);
    connect(d->worker.get(), &ProfileWorker::transferChanged, this, [this](const sync::TransferState &state) {
        d->transfer = state;
        Q_EMIT transferStateChanged();
    });
    d->workerThread.start();
    auto opened = std::make_shared<std::unique_ptr<storage::RecordReader>>();
    d->workerThread.ask(
        this,
        [worker = d->worker.get(), opened]() -> Result<void> {
            auto reader = worker->open();
            if (!reader)
                return reader.error();
            *opened = std::move(reader.value());
            return {};
        },
        [this, opened](Result<void> done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            d->reader = std::move(*opened);
            d->readerThread.start();
            readActor();
            Q_EMIT this->opened();
        });
}

void ProfileSession::close()
{
    if (d->closing)
        return;
    d->closing = true;
    connect(d->workerThread.thread(), &QThread::finished, this, &ProfileSession::closed);
    // The worker ends where it lives; what was committed before stands before this in the queue.
    d->workerThread.post([worker = d->worker.get()] { worker->end(); });
    d->workerThread.finish();
    if (d->readerThread.thread()->isRunning())
        d->readerThread.finish();
}

void ProfileSession::takeChanges(const storage::CommittedChanges &changes)
{
    if (changes.kinds.contains(Kind::Membership) || changes.kinds.contains(Kind::Person) ||
        changes.kinds.contains(Kind::Participant))
        readActor();
    Q_EMIT changed(changes);
}

void ProfileSession::readActor()
{
    read(
        this, [facts = d->facts](const storage::RecordReader &reader) { return actorRecord(reader, facts); },
        [this](ActorRecord found) {
            d->actor = std::move(found);
            Q_EMIT factsChanged();
        });
}

void ProfileSession::enqueueRead(QObject *receiver,
                                 std::function<Deliver(const storage::RecordReader &)> query)
{
    if (d->closing)
        return;
    d->readerThread.ask(
        receiver, [this, query = std::move(query)] { return query(*d->reader); },
        [](const Deliver &deliver) { deliver(); });
}

void ProfileSession::commit(storage::Mutation mutation, QObject *receiver,
                            std::function<void(Result<void>)> then)
{
    if (d->closing)
        return;
    d->workerThread.ask(
        receiver ? receiver : this,
        [worker = d->worker.get(), mutation = std::move(mutation)] { return worker->commit(mutation); },
        [this, then = std::move(then)](Result<void> done) {
            if (then)
                then(std::move(done));
            else if (!done)
                Q_EMIT commitFailed(done.error());
        });
}

void ProfileSession::attach(Attachment record, std::shared_ptr<QIODevice> source, storage::Mutation with,
                            QObject *receiver, std::function<void(Result<Attachment>)> then)
{
    if (d->closing)
        return;
    d->workerThread.ask(
        receiver,
        [worker = d->worker.get(), record = std::move(record), source = std::move(source),
         with = std::move(with)] { return worker->attach(record, *source, with); },
        [then = std::move(then)](Result<Attachment> done) { then(std::move(done)); });
}

void ProfileSession::postTransfer(const sync::transfer::Event &event)
{
    if (!d->closing)
        d->workerThread.post([worker = d->worker.get(), event] { worker->transfer(event); });
}

void ProfileSession::fetchAttachment(const Id &record) { postTransfer(sync::transfer::Wanted{record}); }

void ProfileSession::showAttachments(std::vector<Id> records)
{
    postTransfer(sync::transfer::OnScreen{std::move(records)});
}

void ProfileSession::setTransferRules(const sync::TransferRules &rules)
{
    postTransfer(sync::transfer::RulesChanged{rules});
}

void ProfileSession::pinAttachment(const Id &record, bool pinned)
{
    if (!d->closing)
        d->workerThread.post([worker = d->worker.get(), record, pinned] { worker->pin(record, pinned); });
}

void ProfileSession::noteAttachmentUse(const Id &record)
{
    if (!d->closing)
        d->workerThread.post([worker = d->worker.get(), record] { worker->noteUse(record); });
}

const sync::TransferState &ProfileSession::transferState() const { return d->transfer; }

void ProfileSession::setNetwork(bool on)
{
    if (!d->closing)
        d->workerThread.post([worker = d->worker.get(), on] { worker->setNetwork(on); });
}

void ProfileSession::syncNow()
{
    if (!d->closing)
        d->workerThread.post([worker = d->worker.get()] { worker->syncNow(); });
}

void ProfileSession::askHistory(const Id &record, QObject *receiver,
                                std::function<void(Result<protocol::HistoryReply>)> then)
{
    if (d->closing)
        return;
    BackgroundThread *home = &d->workerThread;
    const auto deliver = [home, receiver = QPointer<QObject>(receiver),
                          then = std::move(then)](Result<protocol::HistoryReply> reply) {
        auto answer = std::make_shared<Result<protocol::HistoryReply>>(std::move(reply));
        home->deliver([receiver, then, answer] {
            if (receiver)
                then(std::move(*answer));
        });
    };
    d->workerThread.post(
        [worker = d->worker.get(), record, deliver] { worker->askHistory(record, deliver); });
}

void ProfileSession::setClockOffset(qint64 milliseconds)
{
    d->offset->store(milliseconds);
    Q_EMIT clockChanged();
}

Id ProfileSession::actor() const { return d->facts.actor; }

Id ProfileSession::organisation() const { return d->facts.organisation; }

Id ProfileSession::unit() const { return d->actor.unit; }

Role ProfileSession::role() const { return d->actor.role; }

Id ProfileSession::membership() const { return d->facts.membership; }

Id ProfileSession::profile() const { return d->facts.profile; }

bool ProfileSession::isParticipant() const { return d->facts.isParticipant; }

QString ProfileSession::displayName() const
{
    return d->actor.name.isEmpty() ? d->facts.displayName : d->actor.name;
}

QString ProfileSession::language() const { return d->language; }

void ProfileSession::setLanguage(const QString &tag)
{
    if (d->language == tag)
        return;
    d->language = tag;
    Q_EMIT languageChanged();
}

Id ProfileSession::newId() { return d->ids.next(); }

qint64 ProfileSession::now() const { return d->surroundings.wall(); }

const QTimeZone &ProfileSession::zone() const { return d->zone; }

const SyncState &ProfileSession::syncState() const { return d->sync; }

} // namespace samsprak::app
