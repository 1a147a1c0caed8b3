// SPDX-License-Identifier: MPL-2.0
#include "sync/attachment_transfer.h"

#include "storage/content_hash.h"
#include "sync/protocol/frame.h"

#include <algorithm>

namespace samsprak::sync {

using namespace transfer;
using storage::AttachmentNeed;

namespace {

constexpr int GoodOnesBeforeGrowth = 16;
constexpr int MostBadOnes = 3;
constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

bool contains(const std::vector<Id> &ids, const Id &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

AttachmentTransfer::AttachmentTransfer(storage::Replica &replica, WallClock wall, RandomBytes random)
    : m_replica(replica)
    , m_wall(std::move(wall))
    , m_up(random)
    , m_down(random)
{
}

Effects AttachmentTransfer::step(const Event &event)
{
    std::visit([this](const auto &e) { on(e); }, event);
    goOn();
    return std::exchange(m_effects, {});
}

void AttachmentTransfer::on(const Look &)
{
    m_stale = true;
    // Something smaller or more urgent may have come: it goes next, and the one under way is taken up later.
    m_up.yields = m_down.yields = true;
}

void AttachmentTransfer::on(const RulesChanged &event)
{
    if (m_rules == event.rules)
        return;
    m_rules = event.rules;
    if (!m_replica.attachments().evict(m_rules.budget))
        m_down.notBefore = m_wall() + Minute;
    on(Look{});
}

void AttachmentTransfer::on(const Wanted &event)
{
    std::erase(m_wanted, event.record);
    m_wanted.insert(m_wanted.begin(), event.record);
    m_down.aside.erase(event.record);
    m_down.notBefore = 0;
    if (m_replica.attachments().state(event.record).whole) {
        std::erase(m_wanted, event.record);
        m_effects.emplace_back(Arrived{event.record});
        return;
    }
    if (!m_online)
        disappoint(event.record, NotToBeHad::Reason::NoConnection);
    on(Look{});
    refresh();
    const bool isKnown = std::any_of(m_toFetch.begin(), m_toFetch.end(),
                                     [&](const AttachmentNeed &n) { return n.record == event.record; });
    if (!isKnown)
        disappoint(event.record, NotToBeHad::Reason::NotOnHub);
}

void AttachmentTransfer::on(const OnScreen &event)
{
    m_onScreen = event.records;
    on(Look{});
}

void AttachmentTransfer::on(const Online &)
{
    m_online = true;
    for (Lane *lane : {&m_up, &m_down}) {
        lane->notBefore = 0;
        lane->backOff.reset();
    }
    m_stale = true;
}

void AttachmentTransfer::on(const Offline &)
{
    m_online = false;
    for (Lane *lane : {&m_up, &m_down}) {
        lane->inFlight = false;
        lane->current.reset();
        lane->pieceBytes = SmallestPiece;
    }
}

void AttachmentTransfer::on(const Uploaded &event)
{
    if (!std::exchange(m_up.inFlight, false) || !m_up.current)
        return;
    const Result<QByteArray> message = protocol::open(event.frame);
    const auto progress = message ? protocol::decodeAttachmentProgress(*message) : message.error();
    if (!progress)
        return wentWrong(m_up, Failure::Server);
    const Attachment attachment = *m_up.current;
    const bool advanced = std::exchange(m_asks, false) || progress->stored > m_up.position;
    m_up.position = progress->stored;
    if (!advanced) {
        if (++m_up.badOnes >= MostBadOnes)
            putAside(m_up, Hour);
        return;
    }
    wentWell(m_up, event.lineBroke);
    m_effects.emplace_back(Progressed{attachment.id, progress->stored, attachment.size, true});
    if (!progress->whole)
        return;
    if (!m_replica.attachments().noteSent(attachment.id, attachment.size, true))
        return putAside(m_up, Minute);
    m_up.current.reset();
    m_stale = true;
}

void AttachmentTransfer::on(const Downloaded &event)
{
    if (!std::exchange(m_down.inFlight, false) || !m_down.current)
        return;
    const Result<QByteArray> message =
        protocol::open(event.frame, protocol::LargestPiece + protocol::LargestPieceOverhead);
    const auto piece = message ? protocol::decodeAttachmentPiece(*message) : message.error();
    if (!piece)
        return wentWrong(m_down, Failure::Malformed);
    takePiece(*piece, event.lineBroke);
}

void AttachmentTransfer::takePiece(const protocol::AttachmentPiece &piece, bool lineBroke)
{
    const Attachment attachment = *m_down.current;
    // Withdrawn while it was under way: not a byte of it is taken.
    if (!m_replica.reader().find<Attachment>(attachment.id).valueOr(std::nullopt))
        return putAside(m_down, Minute);
    const bool isOurs =
        piece.position == m_down.position &&
        piece.check == storage::pieceCheck(attachment.contentKey, piece.position, piece.bytes);
    if (!isOurs)
        return wentWrong(m_down, Failure::Malformed);
    const Result<void> taken =
        m_replica.attachments().append(attachment, piece.position, piece.bytes, m_wall());
    if (!taken && taken.error().code == ErrorCode::Conflict)
        return wentWrong(m_down, Failure::Malformed);
    if (!taken) {
        const bool full = taken.error().code == ErrorCode::DiskFull;
        disappoint(attachment.id, full ? NotToBeHad::Reason::NoRoom : NotToBeHad::Reason::Damaged);
        return putAside(m_down, Hour);
    }
    wentWell(m_down, lineBroke);
    m_down.position += piece.bytes.size();
    m_effects.emplace_back(Progressed{attachment.id, m_down.position, attachment.size, false});
    if (m_down.position < attachment.size)
        return;
    std::erase(m_wanted, attachment.id);
    m_effects.emplace_back(Arrived{attachment.id});
    m_down.current.reset();
    m_stale = true;
}

void AttachmentTransfer::on(const UploadFailed &event)
{
    if (std::exchange(m_up.inFlight, false))
        wentWrong(m_up, event.failure);
}

void AttachmentTransfer::on(const DownloadFailed &event)
{
    if (std::exchange(m_down.inFlight, false))
        wentWrong(m_down, event.failure);
}

void AttachmentTransfer::wentWell(Lane &lane, bool lineBroke)
{
    lane.backOff.reset();
    lane.notBefore = 0;
    if (lineBroke) {
        lane.pieceBytes = SmallestPiece;
        lane.goodOnes = 0;
    }
    if (++lane.goodOnes % GoodOnesBeforeGrowth == 0)
        lane.pieceBytes = std::min(2 * lane.pieceBytes, protocol::LargestPiece);
}

void AttachmentTransfer::wentWrong(Lane &lane, Failure failure)
{
    const bool wasGettingOn = std::exchange(lane.goodOnes, 0) > 0;
    lane.pieceBytes = SmallestPiece;
    m_asks = m_asks || &lane == &m_up;
    const Id record = lane.current ? lane.current->id : Id{};
    switch (failure) {
    case Failure::Offline:
    case Failure::Server:
        // A line that carried something is tried again at once; one that carries nothing, ever later.
        lane.notBefore = wasGettingOn ? 0 : m_wall() + lane.backOff.afterFailure();
        if (!wasGettingOn && &lane == &m_down)
            disappoint(record, NotToBeHad::Reason::NoConnection);
        return;
    case Failure::Unauthorised:
    case Failure::Full:
        lane.notBefore = m_wall() + BackOff::Longest;
        return;
    case Failure::Malformed:
        if (++lane.badOnes >= MostBadOnes)
            putAside(lane, Hour);
        return;
    case Failure::NotFound:
        if (&lane == &m_down)
            disappoint(record, NotToBeHad::Reason::NotOnHub);
        return putAside(lane, 10 * Minute);
    case Failure::Forbidden:
        return putAside(lane, Day);
    }
}

void AttachmentTransfer::putAside(Lane &lane, qint64 milliseconds)
{
    if (lane.current)
        lane.aside[lane.current->id] = m_wall() + milliseconds;
    lane.current.reset();
    lane.badOnes = 0;
}

void AttachmentTransfer::disappoint(const Id &record, NotToBeHad::Reason reason)
{
    if (!contains(m_wanted, record))
        return;
    // What has no connection now is still fetched first once there is one.
    if (reason != NotToBeHad::Reason::NoConnection)
        std::erase(m_wanted, record);
    m_effects.emplace_back(NotToBeHad{record, reason});
}

void AttachmentTransfer::goOn()
{
    refresh();
    if (m_online) {
        if (!m_up.inFlight && isDue(m_up.notBefore))
            sendNext();
        if (!m_down.inFlight && isDue(m_down.notBefore))
            fetchNext();
    }
    report();
    setTimer();
}

void AttachmentTransfer::refresh()
{
    if (!std::exchange(m_stale, false))
        return;
    m_toSend = m_replica.attachments().toSend();
    m_toFetch = m_replica.attachments().toFetch();
}

void AttachmentTransfer::sendNext()
{
    if (std::exchange(m_up.yields, false))
        m_up.current.reset();
    if (m_up.current || chooseToSend())
        sendPiece();
}

void AttachmentTransfer::sendPiece()
{
    const Attachment &attachment = *m_up.current;
    protocol::AttachmentPiece piece;
    piece.position = m_up.position;
    if (!m_asks)
        piece.bytes = m_replica.attachments().content().read(attachment.id, m_up.position, m_up.pieceBytes);
    piece.check = storage::pieceCheck(attachment.contentKey, piece.position, piece.bytes);
    m_up.inFlight = true;
    m_effects.emplace_back(Upload{attachment.id, protocol::seal(protocol::encode(piece))});
}

void AttachmentTransfer::fetchNext()
{
    if (std::exchange(m_down.yields, false))
        m_down.current.reset();
    if (m_down.current || chooseToFetch())
        fetchPiece(*m_down.current);
}

bool AttachmentTransfer::begin(Lane &lane, const Id &record)
{
    lane.current = m_replica.reader().find<Attachment>(record).valueOr(std::nullopt);
    if (std::exchange(lane.last, record) != record)
        lane.badOnes = 0;
    return lane.current.has_value();
}

void AttachmentTransfer::fetchPiece(const Attachment &attachment)
{
    m_down.inFlight = true;
    const qint64 left = attachment.size - m_down.position;
    m_effects.emplace_back(Download{attachment.id, m_down.position, std::min(m_down.pieceBytes, left)});
}

} // namespace samsprak::sync
