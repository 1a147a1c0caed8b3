// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/replica.h"
#include "sync/attachment_events.h"
#include "sync/back_off.h"
#include "sync/protocol/attachment_messages.h"

#include <map>

namespace samsprak::sync {

/// Sends attachments' bytes to the hub and fetches them, one piece at a time each way, beside the engine that
/// syncs the records. Whatever is cut is taken up where the other side has it to. Small ones go before large
/// ones; what a person waits for before all, then what is pinned, then what is on the screen. Sans-I/O, as
/// the engine; on the replica's thread.
class AttachmentTransfer
{
public:
    /// Of a piece: small on a line that breaks, growing on one that holds. With what surrounds it the
    /// smallest fits what the network layer writes at once; a tail of some bytes would wait for the
    /// acknowledgement of what went before (RFC 896), up to 40 ms each.
    static constexpr qint64 SmallestPiece = 16 * 1024 - protocol::LargestPieceOverhead;

    AttachmentTransfer(storage::Replica &replica, WallClock wall, RandomBytes random);

    transfer::Effects step(const transfer::Event &event);
    const TransferState &state() const { return m_state; }

private:
    /// One direction.
    struct Lane
    {
        explicit Lane(RandomBytes random)
            : backOff(std::move(random))
        {
        }
        std::optional<Attachment> current;
        Id last; ///< that was current
        bool inFlight = false;
        bool yields = false; ///< what goes next is to be chosen anew
        qint64 position = 0;
        qint64 pieceBytes = SmallestPiece;
        int goodOnes = 0; ///< in a row
        int badOnes = 0;  ///< answers about the current one that lead nowhere
        qint64 notBefore = 0;
        std::map<Id, qint64> aside; ///< until when
        BackOff backOff;
    };

    void on(const transfer::Look &);
    void on(const transfer::RulesChanged &event);
    void on(const transfer::Wanted &event);
    void on(const transfer::OnScreen &event);
    void on(const transfer::Online &);
    void on(const transfer::Offline &);
    void on(const transfer::Uploaded &event);
    void on(const transfer::Downloaded &event);
    void on(const transfer::UploadFailed &event);
    void on(const transfer::DownloadFailed &event);
    /// A timer may come a little early: it is set anew.
    void on(const transfer::TimeCome &) { m_timer = -1; }

    void goOn();
    void sendNext();
    void sendPiece();
    void fetchNext();
    void fetchPiece(const Attachment &attachment);
    bool chooseToSend();
    bool chooseToFetch();
    std::vector<storage::AttachmentNeed> inOrder() const;
    bool makeRoom(const storage::AttachmentNeed &need, bool urgent);
    bool begin(Lane &lane, const Id &record);
    void takePiece(const protocol::AttachmentPiece &piece, bool lineBroke);
    void wentWell(Lane &lane, bool lineBroke);
    void wentWrong(Lane &lane, transfer::Failure failure);
    void putAside(Lane &lane, qint64 milliseconds);
    void disappoint(const Id &record, transfer::NotToBeHad::Reason reason);
    bool isLarge(qint64 size) const;
    bool isDue(qint64 time) const;
    bool isAside(const Lane &lane, const Id &record) const;
    void refresh();
    void report();
    void setTimer();

    storage::Replica &m_replica;
    WallClock m_wall;
    TransferRules m_rules;
    Lane m_up;
    Lane m_down;
    bool m_asks = false; ///< how far the hub has the current one is not known
    bool m_online = true;
    bool m_stale = true; ///< the lists below
    std::vector<storage::AttachmentNeed> m_toSend;
    std::vector<storage::AttachmentNeed> m_toFetch;
    std::vector<Id> m_wanted; ///< the latest first
    std::vector<Id> m_onScreen;
    TransferState m_state;
    TransferState m_reported;
    qint64 m_timer = -1;
    transfer::Effects m_effects;
};

} // namespace samsprak::sync
