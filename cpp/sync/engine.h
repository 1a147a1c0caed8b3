// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/replica.h"
#include "sync/back_off.h"
#include "sync/protocol/messages.h"
#include "sync/sync_status.h"

#include <variant>
#include <vector>

namespace samsprak::sync {

/// What happens to an engine.
struct Started
{
};
/// Something was committed on this tablet.
struct LocalChange
{
};
struct NetworkUp
{
};
struct NetworkDown
{
};
/// The body of the answer to the last Send.
struct Reply
{
    QByteArray bytes;
};
enum class FailureKind : uint8_t {
    Offline,      ///< no answer at all
    Unauthorised, ///< 401
    Server,       ///< 5xx, and whatever is neither of the others
    TooOld,       ///< 426: the app must be updated
    Malformed,    ///< 400, 413: the hub can't read what was sent
};
/// The last Send got no good answer.
struct Failed
{
    FailureKind kind = FailureKind::Offline;
};
/// The hub has something new for this tablet.
struct Hint
{
};
/// A person asked to sync now.
struct Requested
{
};
/// The time of the last SetTimer has come.
struct Timer
{
};
/// What an effect of this name asked for.
struct Continue
{
};
using Event = std::variant<Started, LocalChange, NetworkUp, NetworkDown, Reply, Failed, Hint, Requested,
                           Timer, Continue>;

/// What an engine wants done.
/// `POST /v1/sync` with this body. It replaces a request that is still under way, whose answer is dropped.
struct Send
{
    QByteArray frame;
};
/// One timer; a later SetTimer replaces it, and a negative time stops it.
struct SetTimer
{
    qint64 milliseconds = -1;
};
struct Changed
{
    storage::CommittedChanges changes;
};
struct StatusChanged
{
    SyncStatus status;
};
/// The hub has answered these transactions: no other copy of them need be kept.
struct Answered
{
    std::vector<Id> transactions;
};
/// A page is still to be taken in while the next one is on its way: step the event of this name at once. Any
/// other event does it first, too.
using Effect = std::variant<Send, SetTimer, Changed, StatusChanged, Answered, Continue>;

/// The tablet's side of sync: decides when to talk to the hub and what about, and takes its answers into the
/// replica. Opens no socket, reads no clock, starts no thread: `step` turns an event into effects that the
/// caller carries out in order. On the replica's thread.
class Engine
{
public:
    Engine(storage::Replica &replica, WallClock wall, RandomBytes random);

    std::vector<Effect> step(const Event &event);
    const SyncStatus &status() const { return m_status; }

private:
    void on(const Started &) { exchange(); }
    void on(const LocalChange &);
    void on(const NetworkUp &);
    void on(const NetworkDown &);
    void on(const Reply &reply);
    void on(const Failed &failure);
    void on(const Hint &) { exchangeSoon(); }
    void on(const Requested &) { exchangeSoon(); }
    void on(const Timer &);
    void on(const Continue &) {}

    void exchange();
    bool mayAskAhead(const protocol::SyncReply &reply) const;
    void askAhead(const protocol::SyncReply &reply);
    void takePage();
    void exchangeSoon();
    void take(protocol::SyncReply reply);
    protocol::SyncRequest request(const QByteArray &lineage, const Cursor &cursor) const;
    void takeDifferingTexts();
    void takeClone();
    void takeTooOldCursor(const protocol::SyncReply &reply);
    void takeContent(const storage::ReplyContent &content, bool more);
    void countFetched(const storage::ReplyContent &content);
    void goOn(bool more, bool progressed);
    void giveUpOnHead();
    void retryLater(Phase phase, std::optional<ErrorCode> problem, qint64 milliseconds);
    void waitFor(qint64 milliseconds);
    void changed(storage::CommittedChanges changes);
    bool succeeded(const Result<storage::CommittedChanges> &result);
    bool applied(const storage::ReplyContent &content);
    void report();

    storage::Replica &m_replica;
    WallClock m_wall;
    BackOff m_backOff;
    std::vector<Effect> m_effects;
    SyncStatus m_status;
    SyncStatus m_reported;
    bool m_online = true;
    bool m_inFlight = false;
    bool m_again = false;   ///< something happened while a round trip was under way
    bool m_waiting = false; ///< after a failure, until the timer
    int m_clones = 0;       ///< clone answers in a row
    /// How many transactions a frame may hold; made smaller to find one that the hub can't read.
    int m_mostTransactions = 0;
    std::vector<Transaction> m_sent;
    std::optional<protocol::SyncReply> m_page; ///< to be taken in; the one after it is asked for
    bool m_headWasSuspect =
        false; ///< and was so before: what is unreadable once may have been spoilt on its way
    bool m_headIsSuspect = false; ///< one transaction alone was unreadable; a frame without it must show why
    bool m_emptyIsUnread = false; ///< nor a transaction without content: no transaction is to blame
    int m_decisionsToFetch = 0;   ///< looks ahead of time, since a booking is decided after its outcome
    bool m_hubMends = false;      ///< it said so in its last reply
    bool m_wasCut = false;        ///< the last frame held texts for the hub to complete
};

} // namespace samsprak::sync
