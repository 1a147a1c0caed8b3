// SPDX-License-Identifier: MPL-2.0
#include "sync/protocol/enrolment_ticket.h"

#include "domain/cbor.h"

#include <QUrl>

namespace samsprak::protocol {
namespace {

constexpr QLatin1String Prefix("samsprak:");
constexpr qsizetype LongestTicket = 4096;
constexpr qsizetype FingerprintBytes = 32;

/// What a ticket says travels in clear only within one machine.
bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    const bool thisMachine = url.host() == u"127.0.0.1" || url.host() == u"::1" || url.host() == u"localhost";
    return url.scheme() == u"https" || (url.scheme() == u"http" && thisMachine);
}

} // namespace

QString ticketText(const EnrolmentTicket &ticket)
{
    CborWriter out;
    out.array(4);
    out.text(ticket.url);
    out.text(ticket.code);
    if (ticket.certificateFingerprint.isEmpty())
        out.null();
    else
        out.bytes(ticket.certificateFingerprint);
    out.bytes(ticket.sealingKey);
    return Prefix + QString::fromLatin1(out.result().toBase64(QByteArray::Base64UrlEncoding |
                                                              QByteArray::OmitTrailingEquals));
}

Result<EnrolmentTicket> readTicket(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(Prefix, Qt::CaseInsensitive) || trimmed.size() > LongestTicket)
        return Error{ErrorCode::Malformed, QStringLiteral("ticket")};
    const auto decoded = QByteArray::fromBase64Encoding(trimmed.mid(Prefix.size()).toLatin1(),
                                                        QByteArray::Base64UrlEncoding |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    CborReader in(decoded.decoded);
    EnrolmentTicket ticket;
    if (!decoded || in.array() != 4)
        return Error{ErrorCode::Malformed, QStringLiteral("ticket")};
    ticket.url = in.text();
    ticket.code = in.text();
    if (!in.skipNull())
        ticket.certificateFingerprint = in.bytes().toByteArray();
    ticket.sealingKey = in.bytes().toByteArray();
    const qsizetype fingerprint = ticket.certificateFingerprint.size();
    if (in.failed() || !in.atEnd() || ticket.code.isEmpty() ||
        (fingerprint != 0 && fingerprint != FingerprintBytes))
        return Error{ErrorCode::Malformed, QStringLiteral("ticket")};
    if (!isSafe(QUrl(ticket.url, QUrl::StrictMode)))
        return Error{ErrorCode::InvalidInput, QStringLiteral("ticket's address")};
    return ticket;
}

} // namespace samsprak::protocol
