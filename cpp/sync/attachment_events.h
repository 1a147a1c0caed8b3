// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace samsprak::sync {

/// What a person or the tablet sets.
struct TransferRules
{
    qint64 budget = 512LL * 1024 * 1024; ///< bytes of attachments on this tablet
    qint64 largeBytes = 1024 * 1024;     ///< what is larger waits for a connection that costs nothing
    bool metered = false;                ///< this connection costs by what it carries
    bool largeOnMetered = false;         ///< the person wants large ones all the same

    bool operator==(const TransferRules &) const = default;
};

/// How the attachments stand, for the sync page.
struct TransferState
{
    int toSend = 0;
    qint64 bytesToSend = 0;
    int toFetch = 0; ///< that there is room for, or that somebody wants
    int waitingForUnmetered = 0;
    int withoutRoom = 0;
    qint64 bytesHere = 0;

    bool operator==(const TransferState &) const = default;
};

namespace transfer {

/// Records or bytes may have changed.
struct Look
{
};
struct RulesChanged
{
    TransferRules rules;
};
/// A person waits for it: before all others, on any connection.
struct Wanted
{
    Id record;
};
/// What today's screens show: before the others.
struct OnScreen
{
    std::vector<Id> records;
};
struct Online
{
};
struct Offline
{
};
/// The body of the answer to the last Upload.
struct Uploaded
{
    QByteArray frame;
    bool lineBroke = false; ///< on the way, unseen by what was sent
};
/// The body of the answer to the last Download.
struct Downloaded
{
    QByteArray frame;
    bool lineBroke = false;
};
enum class Failure : uint8_t { Offline, Server, Unauthorised, NotFound, Forbidden, Malformed, Full };
struct UploadFailed
{
    Failure failure = Failure::Offline;
};
struct DownloadFailed
{
    Failure failure = Failure::Offline;
};
/// The time of the last Wake has come.
struct TimeCome
{
};
using Event = std::variant<Look, RulesChanged, Wanted, OnScreen, Online, Offline, Uploaded, Downloaded,
                           UploadFailed, DownloadFailed, TimeCome>;

/// `PUT /v1/attachments/<record>` with this body. At most one is under way.
struct Upload
{
    Id record;
    QByteArray frame;
};
/// `GET /v1/attachments/<record>?from=…&most=…`. At most one is under way.
struct Download
{
    Id record;
    qint64 from = 0;
    qint64 atMost = 0;
};
/// One timer; a later Wake replaces it, and a negative time stops it.
struct Wake
{
    qint64 milliseconds = -1;
};
struct Progressed
{
    Id record;
    qint64 done = 0;
    qint64 total = 0;
    bool upload = false;
};
/// All of it is here.
struct Arrived
{
    Id record;
};
/// Somebody waits for it, in vain for now.
struct NotToBeHad
{
    enum class Reason : uint8_t { NotOnHub, NoRoom, Damaged, NoConnection };

    Id record;
    Reason reason = Reason::NotOnHub;
};
struct StateChanged
{
    TransferState state;
};
using Effect = std::variant<Upload, Download, Wake, Progressed, Arrived, NotToBeHad, StateChanged>;
using Effects = std::vector<Effect>;

} // namespace transfer

} // namespace samsprak::sync
