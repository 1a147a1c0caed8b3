// SPDX-License-Identifier: MPL-2.0
#include "storage/content_hash.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace samsprak::storage {

namespace {

constexpr size_t HashSize = 32;
constexpr qsizetype CheckSize = 16;

} // namespace

struct ContentHash::State
{
    crypto_generichash_state hash;
};

ContentHash::ContentHash(QByteArrayView key)
    : m_state(std::make_unique<State>())
{
    const auto size = std::min(size_t(key.size()), size_t(crypto_generichash_KEYBYTES_MAX));
    crypto_generichash_init(&m_state->hash, reinterpret_cast<const unsigned char *>(key.data()), size,
                            HashSize);
}

ContentHash::~ContentHash() { sodium_memzero(&m_state->hash, sizeof m_state->hash); }

void ContentHash::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char *>(bytes.data()),
                              size_t(bytes.size()));
}

QByteArray ContentHash::result()
{
    QByteArray hash(HashSize, Qt::Uninitialized);
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char *>(hash.data()), HashSize);
    return hash;
}

QByteArray pieceCheck(QByteArrayView key, qint64 position, QByteArrayView bytes)
{
    char place[sizeof position];
    qToBigEndian(position, place);
    ContentHash hash(key);
    hash.add(QByteArrayView(place, sizeof place));
    hash.add(bytes);
    return hash.result().left(CheckSize);
}

} // namespace samsprak::storage
