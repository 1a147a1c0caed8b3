// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/attachment.h"
#include "hub/scope.h"
#include "sync/protocol/attachment_messages.h"

namespace samsprak::hub {

/// Takes attachments' bytes in and gives them out. Every piece is asked for by the record's id, and answered
/// by the rights on the record's bucket as they are now; the hash opens nothing.
class AttachmentDesk
{
public:
    /// Bytes for all attachments of the installation.
    static constexpr qint64 DefaultQuota = 200LL * 1024 * 1024 * 1024;

    explicit AttachmentDesk(Ledger &ledger)
        : m_ledger(ledger)
    {
    }
    void setQuota(qint64 bytes) { m_quota = bytes; }

    /// Within the caller's transaction. What was taken before is not taken again, and bytes that do not
    /// follow on what is stored are not taken: the answer says how far it has come. The last piece makes it
    /// whole when all of it is what the record names, else nothing of it stays: Malformed, as for a damaged
    /// piece. NotFound outside the reader's rights, Forbidden without the right to write, DiskFull over the
    /// quota.
    Result<protocol::AttachmentProgress> take(const Rights &rights, const Scope &scope, const Id &record,
                                              const protocol::AttachmentPiece &piece, qint64 receipt);
    /// NotFound also for bytes that are not (all) here yet.
    Result<protocol::AttachmentPiece> give(const Scope &scope, const Id &record, qint64 from,
                                           qint64 atMost) const;

    /// Within the caller's transaction: all the bytes in one go, from an administrator.
    Result<void> keep(const Id &record, const QByteArray &bytes, qint64 receipt);

private:
    std::optional<Attachment> readable(const Scope &scope, const Id &record) const;
    bool isIntact(const Attachment &attachment) const;
    void noteArrival(const Id &record, qint64 receipt);

    Ledger &m_ledger;
    qint64 m_quota = DefaultQuota;
};

} // namespace samsprak::hub
