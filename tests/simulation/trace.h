// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "script.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <cstdio>

namespace samsprak::simulation {

/// A fingerprint of all that happened, in order: two runs of one seed must leave the same.
class Trace
{
public:
    /// Tells the story as it goes, for whoever looks for the cause of a failure.
    void tell() { m_tells = true; }
    void note(qint64 time, int who, const char *what, QByteArrayView bytes = {})
    {
        if (m_tells)
            std::printf("%.3f h\t%d\t%s\t%d\n", double(time - Script::Start) / 3.6e6, who, what,
                        int(bytes.size()));
        m_hash.addData(QByteArray::number(time) + ' ' + QByteArray::number(who) + ' ' + what + ' ' +
                       QByteArray::number(bytes.size()) + '\n');
        m_hash.addData(bytes);
    }
    bool tells() const { return m_tells; }
    /// More of the story; not part of the fingerprint.
    void say(qint64 time, int who, const QByteArray &what) const
    {
        if (m_tells)
            std::printf("%.3f h\t%d\t  %s\n", double(time - Script::Start) / 3.6e6, who, what.constData());
    }
    QByteArray result() const { return m_hash.result().toHex().left(16); }

private:
    bool m_tells = false;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace samsprak::simulation
