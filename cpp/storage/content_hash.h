// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace samsprak::storage {

/// BLAKE2b (32 bytes) of an attachment's content under the attachment's own key, piece by piece: without the
/// key nobody learns from a hash what it stands for, or that two attachments hold the same.
class ContentHash
{
public:
    explicit ContentHash(QByteArrayView key);
    ~ContentHash();
    ContentHash(const ContentHash &) = delete;
    ContentHash &operator=(const ContentHash &) = delete;

    void add(QByteArrayView bytes);
    /// Ends it; call once.
    QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What proves on its way that a piece is this attachment's, from this position, and undamaged.
QByteArray pieceCheck(QByteArrayView key, qint64 position, QByteArrayView bytes);

} // namespace samsprak::storage
