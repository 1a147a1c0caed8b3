// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "storage/surroundings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace samsprak::app {

/// What a person shows to open the own profile. Each way has a code of its own; none is stored.
struct AccessCode
{
    QByteArray secret;

    /// Name and PIN of a member of staff. Case and surplus spaces of the name don't matter.
    static AccessCode namePin(const QString &name, const QString &pin);
    /// Pictures by their names, in order.
    static AccessCode pictures(const QStringList &pictures);
    static AccessCode card(const QString &text);
};

/// Why a code may not be chosen.
enum class CodeWeakness { None, TooShort, NotDigits, TooSimple };
/// At least six digits, not all alike, not a plain run such as 123456.
CodeWeakness weaknessOfPin(const QString &pin);
/// Four pictures, at least three of them different.
CodeWeakness weaknessOfPictures(const QStringList &pictures);

inline constexpr int PictureCodeLength = 4;
inline constexpr int SaltBytes = 16;

/// The key that a code and the tablet's secret make together (Argon2id, 64 MiB, 3 passes). The salt is the
/// tablet's, so that one derivation tries every profile on it. Takes a good part of a second; for a
/// background thread.
Result<storage::RawKey> keyOf(const AccessCode &code, const QByteArray &deviceSecret, const QByteArray &salt);

/// `content` sealed under the key, bound to `purpose`.
QByteArray sealed(const QByteArray &content, const storage::RawKey &key, const QByteArray &purpose);
/// Nothing when the key or the purpose is another one, or a byte was changed.
std::optional<QByteArray> unsealed(const QByteArray &sealedContent, const storage::RawKey &key,
                                   const QByteArray &purpose);

storage::RawKey randomKey();
QByteArray randomSalt();
/// A card's text: groups of letters and digits that are not mistaken for each other.
QString randomCardText();

} // namespace samsprak::app
