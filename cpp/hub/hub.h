// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/attachment_desk.h"
#include "hub/enrolment.h"
#include "hub/link_desk.h"
#include "hub/pull.h"
#include "hub/push.h"
#include "hub/scope.h"
#include "sync/protocol/messages.h"

#include <map>
#include <variant>

namespace samsprak::hub {

/// One request or one hint socket, as the shell numbers them.
using ConnectionId = quint64;

enum class Timer : uint8_t { Decide, Hints, Series, Day };

/// A sealed SyncRequest.
struct SyncReceived
{
    ConnectionId connection = 0;
    QByteArray token;
    QByteArray frame;
};
/// A sealed EnrolRequest. `peer` names where it came from, for the limit on wrong codes.
struct EnrolReceived
{
    ConnectionId connection = 0;
    QByteArray peer;
    QByteArray frame;
};
/// A sealed HistoryRequest.
struct HistoryAsked
{
    ConnectionId connection = 0;
    QByteArray token;
    QByteArray frame;
};
/// A sealed AttachmentPiece for that record.
struct AttachmentSent
{
    ConnectionId connection = 0;
    QByteArray token;
    Id record;
    QByteArray frame;
};
/// Somebody wants an attachment's bytes.
struct AttachmentAsked
{
    ConnectionId connection = 0;
    QByteArray token;
    Id record;
    qint64 from = 0;
    qint64 atMost = 0;
};
/// Somebody follows a link instead of signing in. `peer` names where it came from, for the limit on guesses.
struct LinkFollowed
{
    ConnectionId connection = 0;
    QByteArray peer;
    LinkAsked asked;
};
/// Somebody waits for hints.
struct ListenerJoined
{
    ConnectionId connection = 0;
    QByteArray token;
};
struct ListenerLeft
{
    ConnectionId connection = 0;
};
struct TimerFired
{
    Timer timer = Timer::Decide;
};
/// Another process on the same database has committed something.
struct NewsElsewhere
{
};
using Event = std::variant<SyncReceived, EnrolReceived, HistoryAsked, AttachmentSent, AttachmentAsked,
                           LinkFollowed, ListenerJoined, ListenerLeft, TimerFired, NewsElsewhere>;

/// A sealed reply.
struct Reply
{
    ConnectionId connection = 0;
    QByteArray frame;
};
/// Nothing was changed. InternalError may be tried again; the others may not.
struct Failure
{
    enum class Status {
        BadRequest,
        Unauthorised,
        Forbidden,
        NotFound,
        TooLarge,
        TooMany,
        Full,
        InternalError
    };

    ConnectionId connection = 0;
    Status status = Status::BadRequest;
    QByteArray code; ///< short, for programs: "malformed", "unsupported_version", …
};
/// How that error is told to whoever asked.
Failure failureOf(ConnectionId connection, const Error &error);
/// What lies under a link.
struct LinkAnswered
{
    ConnectionId connection = 0;
    LinkAnswer answer;
};
struct Accepted
{
    ConnectionId connection = 0; ///< of a listener
};
struct Hint
{
    ConnectionId connection = 0;
};
struct SetTimer
{
    Timer timer = Timer::Decide;
    int milliseconds = 0;
};
/// Somebody's tablet asked for what it may not even know of. For the log.
struct Trespass
{
    Id actor;
    Id transaction;
    Id record;
    Kind kind = Kind::Unknown;
};
using Effect = std::variant<Reply, Failure, LinkAnswered, Accepted, Hint, SetTimer, Trespass>;
using Effects = std::vector<Effect>;

/// What the hub needs from the outside.
struct Ports
{
    WallClock clock;
    RandomBytes random;
};

/// Order, rights, merge and bookings for one installation. Sans-I/O: an event in, effects out. One thread.
class Hub
{
public:
    Hub(const Schema &schema, HubStore &store, Ports ports);

    /// Call once before the first event; answers the timers that an earlier run left behind.
    Effects start();
    Effects step(const Event &event);
    AttachmentDesk &attachments() { return m_attachments; }

private:
    void on(const SyncReceived &event, Effects &effects);
    void on(const EnrolReceived &event, Effects &effects);
    void on(const HistoryAsked &event, Effects &effects);
    void on(const AttachmentSent &event, Effects &effects);
    void on(const AttachmentAsked &event, Effects &effects);
    void on(const LinkFollowed &event, Effects &effects);
    void on(const ListenerJoined &event, Effects &effects);
    void on(const ListenerLeft &event, Effects &effects);
    void on(const TimerFired &event, Effects &effects);
    void on(const NewsElsewhere &event, Effects &effects);

    void begin();
    void beginReading();
    void catchUp();
    Result<void> endReading();
    Result<void> endUnchanged();
    Result<protocol::SyncReply> sync(const Account &account, protocol::SyncRequest &request);
    Result<bool> mendTexts(const Account &account, protocol::SyncRequest &request);
    Result<bool> mayTake(const std::optional<Writer> &known, const Account &account,
                         protocol::SyncRequest &request, protocol::SyncReply &reply);
    Result<void> pull(const Account &account, qint64 silentWriter, const HeardAgain &heardAgain,
                      const protocol::SyncRequest &request, protocol::SyncReply &reply);
    Result<protocol::SyncReply> takeSpool(const protocol::SyncRequest &request);
    bool isOfAnotherEpoch(const Cursor &cursor, protocol::SyncReply &reply) const;
    Result<void> push(const Account &account, Writer &writer, const protocol::SyncRequest &request,
                      protocol::SyncReply &reply, HeardAgain &heardAgain);
    bool isClone(const std::optional<Writer> &writer, const Actor &actor,
                 const protocol::SyncRequest &request) const;
    Result<LinkAnswer> showLink(const LinkAsked &asked, qint64 now);
    Result<LinkAnswer> actOnLink(const LinkAsked &asked, qint64 now);
    Result<void> rememberScope(const Scope &scope);
    Result<void> commit();
    void armTimers(Effects &effects);
    void decide(Effects &effects);
    void moveSeriesOn(Effects &effects);
    void beginDay(Effects &effects);
    void sendHints(Effects &effects);
    Result<Account> accountOf(const QByteArray &token);
    Result<bool> isTablet(const QByteArray &token, const Error &otherwise);
    QByteArray randomBytes(int size) const;

    struct Listener
    {
        Account account;
        QByteArray tablet;    ///< hash of its token
        QByteArray scopeHash; ///< when it was last told
    };

    HubStore &m_store;
    Ports m_ports;
    Ledger m_ledger;
    BookingDesk m_desk;
    AttachmentDesk m_attachments;
    ScopeCache m_scopes;
    Enrolment m_enrolment;
    LinkDesk m_links;
    std::map<ConnectionId, Listener> m_listeners;
    std::map<Bucket, std::set<QByteArray>> m_changes; ///< since the last hints: bucket → tablets that did it
    bool m_hintsArmed = false;
    bool m_decisionArmed = false;
    bool m_newsElsewhere = false;
    std::vector<Trespass> m_trespasses; ///< of the frame that is being taken
    QByteArray m_changer;               ///< the tablet whose frame is being taken; empty: the hub itself
    std::unordered_map<QByteArray, Account> m_accounts; ///< by token hash
};

} // namespace samsprak::hub
