// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/exactly_once.h"
#include "sync/protocol/messages.h"

#include <map>

namespace samsprak::hub {

/// Opens what a tablet hands in sealed and takes it as what it is: the transactions of the profiles that
/// wrote it, under their authors' rights. What can't be taken so is kept in quarantine; nothing is ever sent
/// back for being odd, since nobody may be there to mend it. Within the caller's transaction.
class SpoolIntake
{
public:
    SpoolIntake(Ledger &ledger, BookingDesk &desk, const DeviceClock &sent, qint64 receipt);

    void take(const protocol::SealedTransaction &sealed);
    /// To be called at the end: keeps how far each writer came.
    void finish();

private:
    struct Lane
    {
        Writer writer;
        std::optional<Push> push;
    };

    std::optional<protocol::SpooledTransaction> opened(const QByteArray &box) const;
    Transaction onThisHistory(const protocol::SpooledTransaction &spooled) const;
    Lane &laneOf(const Id &writer, const Account &account);
    void quarantine(const Id &transaction, const Id &author, const QByteArray &content);

    Ledger &m_ledger;
    BookingDesk &m_desk;
    DeviceClock m_sent;
    qint64 m_receipt;
    QByteArray m_publicKey;
    QByteArray m_secretKey;
    std::map<Id, Lane> m_lanes; ///< by writer
};

} // namespace samsprak::hub
