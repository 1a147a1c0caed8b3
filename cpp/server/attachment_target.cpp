// SPDX-License-Identifier: MPL-2.0
#include "server/attachment_target.h"

#include <QUrlQuery>

namespace samsprak::server {

std::optional<AttachmentTarget> readAttachmentTarget(std::string_view target)
{
    if (!target.starts_with(AttachmentPath))
        return std::nullopt;
    target.remove_prefix(AttachmentPath.size());
    const QString text = QString::fromLatin1(target.data(), qsizetype(target.size()));
    AttachmentTarget wanted;
    wanted.record = Id::fromString(text.section(u'?', 0, 0));
    if (wanted.record.isNull())
        return std::nullopt;
    const QUrlQuery query(text.section(u'?', 1));
    wanted.from = query.queryItemValue(QStringLiteral("from")).toLongLong();
    wanted.atMost = query.queryItemValue(QStringLiteral("most")).toLongLong();
    return wanted;
}

} // namespace samsprak::server
