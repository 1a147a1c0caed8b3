// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"
#include "sync/attachment_events.h"

#include <QMetaType>

namespace samsprak::app {

/// What became of one attachment's bytes.
struct AttachmentNews
{
    enum class What : uint8_t { Progress, Arrived, NotOnHub, NoRoom, Damaged, NoConnection };

    Id record;
    What what = What::Progress;
    qint64 done = 0; ///< bytes, of `total`, while it is on its way
    qint64 total = 0;
    bool upload = false;
};

} // namespace samsprak::app

Q_DECLARE_METATYPE(samsprak::app::AttachmentNews)
Q_DECLARE_METATYPE(samsprak::sync::TransferState)
