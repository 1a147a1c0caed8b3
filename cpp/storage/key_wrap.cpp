// SPDX-License-Identifier: MPL-2.0
#include "storage/key_wrap.h"

#include "domain/cbor.h"

#include <sodium.h>

namespace samsprak::storage {

namespace {

constexpr int WrapVersion = 1;
/// A wrap that asks for more is not ours: it must not be able to exhaust the device.
constexpr quint64 MostPasses = 16;
constexpr quint64 MostMemory = 512 * 1024 * 1024;

struct WipedKey
{
    RawKey bytes{};
    WipedKey() = default;
    WipedKey(const WipedKey &) = delete;
    WipedKey &operator=(const WipedKey &) = delete;
    ~WipedKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

/// Code and secret are hashed together with their lengths, so that no part of one can pass for the other.
bool deriveKey(WipedKey &derived, QByteArrayView code, QByteArrayView deviceSecret, QByteArrayView salt,
               KeyCost cost)
{
    // Without it the library takes its slowest implementation.
    [[maybe_unused]] static const int ready = sodium_init();
    CborWriter both;
    both.bytes(code);
    both.bytes(deviceSecret);
    QByteArray password = std::move(both).result();
    const int failed = crypto_pwhash(derived.bytes.data(), derived.bytes.size(), password.constData(),
                                     quint64(password.size()), reinterpret_cast<const uint8_t *>(salt.data()),
                                     cost.passes, size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(password.data(), size_t(password.size()));
    return failed == 0;
}

const uint8_t *raw(QByteArrayView bytes) { return reinterpret_cast<const uint8_t *>(bytes.data()); }

} // namespace

RawKey randomKey(const RandomBytes &random)
{
    RawKey key;
    random(key.data(), int(key.size()));
    return key;
}

Result<QByteArray> wrapKey(const RawKey &key, QByteArrayView code, QByteArrayView deviceSecret,
                           const RandomBytes &random, KeyCost cost)
{
    std::array<uint8_t, crypto_pwhash_SALTBYTES> salt;
    std::array<uint8_t, crypto_secretbox_NONCEBYTES> nonce;
    random(salt.data(), int(salt.size()));
    random(nonce.data(), int(nonce.size()));
    WipedKey derived;
    if (!deriveKey(derived, code, deviceSecret, {salt.data(), salt.size()}, cost))
        return {ErrorCode::StorageFailed, QStringLiteral("key derivation")};
    std::array<uint8_t, std::tuple_size_v<RawKey> + crypto_secretbox_MACBYTES> box;
    crypto_secretbox_easy(box.data(), key.data(), key.size(), nonce.data(), derived.bytes.data());
    CborWriter out;
    out.array(6);
    out.integer(WrapVersion);
    out.unsignedInteger(cost.passes);
    out.unsignedInteger(cost.memory);
    out.bytes({salt.data(), salt.size()});
    out.bytes({nonce.data(), nonce.size()});
    out.bytes({box.data(), box.size()});
    return std::move(out).result();
}

Result<RawKey> unwrapKey(QByteArrayView wrapped, QByteArrayView code, QByteArrayView deviceSecret)
{
    CborReader in(wrapped);
    const bool isWrap = in.array() == 6 && in.integer() == WrapVersion;
    const KeyCost cost{in.unsignedInteger(), in.unsignedInteger()};
    const QByteArrayView salt = in.bytes();
    const QByteArrayView nonce = in.bytes();
    const QByteArrayView box = in.bytes();
    WipedKey key;
    if (!isWrap || in.failed() || !in.atEnd() || salt.size() != crypto_pwhash_SALTBYTES ||
        nonce.size() != crypto_secretbox_NONCEBYTES ||
        box.size() != qsizetype(key.bytes.size() + crypto_secretbox_MACBYTES) || cost.passes > MostPasses ||
        cost.memory > MostMemory)
        return {ErrorCode::Malformed, QStringLiteral("key wrap")};
    WipedKey derived;
    if (!deriveKey(derived, code, deviceSecret, salt, cost))
        return {ErrorCode::StorageFailed, QStringLiteral("key derivation")};
    if (crypto_secretbox_open_easy(key.bytes.data(), raw(box), quint64(box.size()), raw(nonce),
                                   derived.bytes.data()) != 0)
        return {ErrorCode::WrongKey, QStringLiteral("key wrap")};
    return key.bytes;
}

} // namespace samsprak::storage
