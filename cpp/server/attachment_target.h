// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

#include <optional>
#include <string_view>

namespace samsprak::server {

inline constexpr std::string_view AttachmentPath = "/v1/attachments/";

/// What `/v1/attachments/<record>?from=<position>&most=<bytes>` asks for.
struct AttachmentTarget
{
    Id record;
    qint64 from = 0;
    qint64 atMost = 0;
};

/// Nothing when it is no such address.
std::optional<AttachmentTarget> readAttachmentTarget(std::string_view target);

} // namespace samsprak::server
