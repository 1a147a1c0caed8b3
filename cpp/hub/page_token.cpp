// SPDX-License-Identifier: MPL-2.0
#include "hub/page_token.h"

namespace samsprak::hub {

namespace {
constexpr int TokenBytes = 24;
}

QString newPageToken(const RandomBytes &random)
{
    QByteArray token(TokenBytes, Qt::Uninitialized);
    random(reinterpret_cast<uint8_t *>(token.data()), TokenBytes);
    return QString::fromLatin1(
        token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace samsprak::hub
