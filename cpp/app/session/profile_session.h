// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/attachment_news.h"
#include "app/session/profile_facts.h"
#include "app/session/sync_state.h"
#include "domain/attachment.h"
#include "domain/directory.h"
#include "domain/id.h"
#include "domain/result.h"
#include "storage/committed_changes.h"
#include "storage/mutation.h"
#include "storage/record_reader.h"
#include "sync/protocol/history.h"

#include <QIODevice>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimeZone>
#include <qqmlregistration.h>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace samsprak::storage {
class Replica;
} // namespace samsprak::storage

namespace samsprak::app {

class ProfileWorker;

/// One signed-in profile: what view-models read from, commit to and listen to. Lives on the UI thread and
/// never touches a file, a query or the network there: a worker thread has the replica, the sync engine and
/// the network, a reader thread has a connection of its own. Everything asked of it is queued, in order, and
/// answered on the UI thread. It may be asked before it has opened the database; the answers come once it
/// has.
class ProfileSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Signing in makes it")
    Q_PROPERTY(QString displayName READ displayName NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool isParticipant READ isParticipant CONSTANT FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

public:
    /// Opens the database on the worker thread; then opened() or failed() is emitted, once.
    explicit ProfileSession(ProfileOpening opening, QObject *parent = nullptr);
    /// A session on a replica that the caller has opened (and filled), without a network: for tests and the
    /// gallery. `wall` is the clock that now() and new ids go by.
    static std::unique_ptr<ProfileSession> forTest(std::unique_ptr<storage::Replica> replica,
                                                   ProfileFacts facts, WallClock wall);
    /// Waits for what was committed to be on disk, then ends the threads. Prefer close() on the UI thread.
    ~ProfileSession() override;
    /// Ends without waiting: closed() comes when all that was committed is on disk. Nothing is answered any
    /// more.
    void close();

    /// The person or participant who is signed in: the author of every commit.
    Id actor() const;
    Id organisation() const;
    /// Null for a participant, and for staff null until the first sync has brought it.
    Id unit() const;
    Role role() const;
    Id membership() const;
    /// The profile's own id on this tablet.
    Id profile() const;
    bool isParticipant() const;
    QString displayName() const;
    /// BCP 47 tag of the language in which the reader wants texts; follows the interface's language.
    QString language() const;
    void setLanguage(const QString &tag);

    /// A new time-ordered id.
    Id newId();
    /// UTC milliseconds by the injected clock; view-models read no other clock.
    qint64 now() const;
    /// The zone in which appointments are shown: Europe/Stockholm.
    const QTimeZone &zone() const;

    /// Runs `query(const storage::RecordReader &)` on the reader thread and then `then(answer)` on the UI
    /// thread; dropped when `receiver` or the session is gone by then. `query` must capture by value only.
    /// Reads are answered in the order in which they were asked.
    template <class R = void, class Query, class Then>
    void read(QObject *receiver, Query query, Then then)
    {
        using Found = std::invoke_result_t<Query, const storage::RecordReader &>;
        using Answer = std::conditional_t<std::is_void_v<R>, Found, R>;
        enqueueRead(receiver,
                    [query = std::move(query), then = std::move(then)](const auto &reader) -> Deliver {
                        auto answer = std::make_shared<Answer>(query(reader));
                        return [then, answer] { then(std::move(*answer)); };
                    });
    }

    /// Writes the mutation and its outbox entry in one transaction on the worker thread. On success changed()
    /// is emitted before `then`; on failure nothing was written. `then` is dropped when `receiver` is gone by
    /// then; the commit itself never is.
    void commit(storage::Mutation mutation, QObject *receiver = nullptr,
                std::function<void(Result<void>)> then = {});

    /// Takes the bytes of a new voice, photo or signature from `source` on the worker thread, names them in
    /// `record` (whose id and bucket are set) and commits it together with `with`.
    void attach(Attachment record, std::shared_ptr<QIODevice> source, storage::Mutation with,
                QObject *receiver, std::function<void(Result<Attachment>)> then);
    /// A person waits for these bytes: they come before all others; attachmentNews() tells what becomes of
    /// them.
    void fetchAttachment(const Id &record);
    /// What is on the screen now is fetched before what is not.
    void showAttachments(std::vector<Id> records);
    /// Pinned ones are fetched soon and never evicted.
    void pinAttachment(const Id &record, bool pinned);
    /// Somebody looked at it or heard it: it is evicted later.
    void noteAttachmentUse(const Id &record);
    void setTransferRules(const sync::TransferRules &rules);
    /// How attachments stand; changes with transferStateChanged().
    const sync::TransferState &transferState() const;

    /// What the sync is doing; changes with syncStateChanged().
    const SyncState &syncState() const;

    /// Cuts or restores the network of this session. On by default.
    void setNetwork(bool on);
    /// Asks for a round trip at once.
    void syncNow();
    /// Asks the hub who changed a record, when and where; answered on the UI thread, dropped when `receiver`
    /// is gone by then. NetworkFailed when the hub can't be reached.
    void askHistory(const Id &record, QObject *receiver,
                    std::function<void(Result<protocol::HistoryReply>)> then);
    /// Moves the clock that now() and operations go by; for demo and tests.
    void setClockOffset(qint64 milliseconds);

Q_SIGNALS:
    void opened();
    void failed(const samsprak::Error &error);
    /// After a local commit and after a sync that brought something: read again what you show of these kinds.
    void changed(const samsprak::storage::CommittedChanges &changes);
    void syncStateChanged();
    void transferStateChanged();
    void attachmentNews(const samsprak::app::AttachmentNews &news);
    /// The reader's language changed: choose texts anew.
    void languageChanged();
    void factsChanged();
    /// The clock was moved by hand; what depends on now() is stale.
    void clockChanged();
    /// A commit that nobody waited for could not be written.
    void commitFailed(const samsprak::Error &error);
    void closed();

private:
    using Deliver = std::function<void()>;
    explicit ProfileSession(ProfileFacts facts, WallClock wall);
    void start(std::unique_ptr<ProfileWorker> worker);
    void postTransfer(const sync::transfer::Event &event);
    void takeChanges(const storage::CommittedChanges &changes);
    void readActor();
    void enqueueRead(QObject *receiver, std::function<Deliver(const storage::RecordReader &)> query);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace samsprak::app
