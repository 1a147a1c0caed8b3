// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>

#include <unordered_map>

namespace samsprak::hub {

/// Who sends too many addresses that open nothing is not listened to for a while.
class GuessLimit
{
public:
    /// False when `peer` has guessed too often lately, whatever is asked now.
    bool mayTry(const QByteArray &peer, qint64 now);
    void noteWrong(const QByteArray &peer, qint64 now);

private:
    struct Tries
    {
        int wrong = 0;
        qint64 since = 0; ///< UTC milliseconds
    };
    std::unordered_map<QByteArray, Tries> m_tries;
};

} // namespace samsprak::hub
