// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"

#include <QByteArrayView>

namespace samsprak::scheduling {

/// What a person would read of an e-mail.
struct MailText
{
    QString subject;
    QString text; ///< the plain part, else the HTML part without its tags
};

/// True for a raw message as a mail program saves it (.eml), false for pasted text.
bool looksLikeMail(QByteArrayView bytes);
/// Reads a raw message (RFC 5322, MIME): nested multiparts, quoted-printable and base64, the charsets that Qt
/// knows, encoded words in the subject; attachments are passed over. TooLarge above `MailLimit`; Malformed,
/// with what is wrong in `detail`, for a part that cannot be decoded: half a message could be taken for a
/// whole one.
Result<MailText> readMail(QByteArrayView bytes);
constexpr qsizetype MailLimit = 4'000'000;

/// Bytes that say nothing of their charset: UTF-8 when they are valid UTF-8, else Windows-1252, as Swedish
/// systems write it.
QString textOf(QByteArrayView bytes);

} // namespace samsprak::scheduling
