// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/ledger.h"
#include "sync/protocol/messages.h"

#include <map>

namespace samsprak::hub {

/// What is kept of a secret: enough to know it again.
QByteArray secretHash(QByteArrayView secret);
/// A new code for a person to type: groups of letters and digits that can't be confused.
QString newCode(const RandomBytes &random);
/// Case, blanks, hyphens and look-alikes set right.
QByteArray normalisedCode(const QString &typed);

/// Turns one-time codes into device tokens.
class Enrolment
{
public:
    Enrolment(Ledger &ledger, RandomBytes random);

    /// False when `peer` has sent too many wrong codes lately.
    bool mayTry(const QByteArray &peer, qint64 now);
    /// Unauthorised for a wrong, spent or expired code. Writes within the caller's transaction.
    Result<protocol::EnrolReply> enrol(const protocol::EnrolRequest &request, const QByteArray &peer,
                                       qint64 now);

private:
    struct Tries
    {
        int wrong = 0;
        qint64 since = 0;
    };

    QByteArray newToken() const;
    bool describe(const EnrolmentCode &code, qint64 now, protocol::EnrolReply &reply) const;

    Ledger &m_ledger;
    RandomBytes m_random;
    std::map<QByteArray, Tries> m_tries;
};

} // namespace samsprak::hub
