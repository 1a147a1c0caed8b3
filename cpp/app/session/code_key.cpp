// SPDX-License-Identifier: MPL-2.0
#include "app/session/code_key.h"

#include <QSet>

#include <sodium.h>

namespace samsprak::app {
namespace {

constexpr int ShortestPin = 6;
constexpr int DifferentPictures = 3;
constexpr unsigned long long Passes = 3;
constexpr size_t MemoryBytes = 64 * 1024 * 1024;
constexpr int CardGroups = 5;
constexpr int CardGroupLength = 5;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

/// A key for one purpose: what is sealed for another one does not open.
storage::RawKey keyFor(const QByteArray &purpose, const storage::RawKey &key)
{
    storage::RawKey derived;
    crypto_generichash(derived.data(), derived.size(), bytesOf(purpose), size_t(purpose.size()), key.data(),
                       key.size());
    return derived;
}

} // namespace

AccessCode AccessCode::namePin(const QString &name, const QString &pin)
{
    return {"pin\n" + name.simplified().toCaseFolded().toUtf8() + '\n' + pin.toUtf8()};
}

AccessCode AccessCode::pictures(const QStringList &pictures)
{
    QByteArray secret("pictures");
    for (const QString &picture : pictures)
        secret += '\n' + picture.toUtf8();
    return {secret};
}

AccessCode AccessCode::card(const QString &text)
{
    QByteArray secret("card\n");
    for (const QChar letter : text.toUpper()) {
        if (letter.isLetterOrNumber())
            secret += QString(letter).toUtf8();
    }
    return {secret};
}

CodeWeakness weaknessOfPin(const QString &pin)
{
    if (pin.size() < ShortestPin)
        return CodeWeakness::TooShort;
    QSet<int> steps;
    for (qsizetype i = 0; i < pin.size(); ++i) {
        if (pin[i] < u'0' || pin[i] > u'9')
            return CodeWeakness::NotDigits;
        if (i > 0)
            steps.insert(pin[i].unicode() - pin[i - 1].unicode());
    }
    const bool run = steps.size() == 1 && qAbs(*steps.begin()) <= 1;
    return run ? CodeWeakness::TooSimple : CodeWeakness::None;
}

CodeWeakness weaknessOfPictures(const QStringList &pictures)
{
    if (pictures.size() != PictureCodeLength)
        return CodeWeakness::TooShort;
    const QSet<QString> different(pictures.begin(), pictures.end());
    return different.size() < DifferentPictures ? CodeWeakness::TooSimple : CodeWeakness::None;
}

Result<storage::RawKey> keyOf(const AccessCode &code, const QByteArray &deviceSecret, const QByteArray &salt)
{
    if (sodium_init() < 0 || salt.size() != crypto_pwhash_SALTBYTES)
        return Error{ErrorCode::DamagedFile, QStringLiteral("salt")};
    storage::RawKey stretched;
    if (crypto_pwhash(stretched.data(), stretched.size(), code.secret.constData(),
                      static_cast<unsigned long long>(code.secret.size()), bytesOf(salt), Passes, MemoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::StorageFailed, QStringLiteral("memory for the key")};
    storage::RawKey key = keyFor(deviceSecret, stretched);
    sodium_memzero(stretched.data(), stretched.size());
    return key;
}

QByteArray sealed(const QByteArray &content, const storage::RawKey &key, const QByteArray &purpose)
{
    QByteArray out(qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + content.size(),
                   Qt::Uninitialized);
    randombytes_buf(out.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytesOf(out) + crypto_secretbox_NONCEBYTES, bytesOf(content),
                          static_cast<unsigned long long>(content.size()), bytesOf(std::as_const(out)),
                          keyFor(purpose, key).data());
    return out;
}

std::optional<QByteArray> unsealed(const QByteArray &sealedContent, const storage::RawKey &key,
                                   const QByteArray &purpose)
{
    const qsizetype overhead = qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES);
    if (sealedContent.size() < overhead)
        return {};
    QByteArray content(sealedContent.size() - overhead, Qt::Uninitialized);
    const auto length = static_cast<unsigned long long>(sealedContent.size()) - crypto_secretbox_NONCEBYTES;
    if (crypto_secretbox_open_easy(bytesOf(content), bytesOf(sealedContent) + crypto_secretbox_NONCEBYTES,
                                   length, bytesOf(sealedContent), keyFor(purpose, key).data()) != 0)
        return {};
    return content;
}

storage::RawKey randomKey()
{
    storage::RawKey key;
    randombytes_buf(key.data(), key.size());
    return key;
}

QByteArray randomSalt()
{
    QByteArray salt(SaltBytes, Qt::Uninitialized);
    randombytes_buf(salt.data(), SaltBytes);
    return salt;
}

QString randomCardText()
{
    static constexpr QLatin1String letters("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
    QString text;
    for (int group = 0; group < CardGroups; ++group) {
        if (group > 0)
            text += u'-';
        for (int i = 0; i < CardGroupLength; ++i)
            text += letters[qsizetype(randombytes_uniform(uint32_t(letters.size())))];
    }
    return text;
}

} // namespace samsprak::app
