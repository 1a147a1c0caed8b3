// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub/hub.h"

#include <string_view>

namespace samsprak::server {

/// A request for what lies at an unguessable address, without the terms of any HTTP library.
struct LinkRequest
{
    std::string_view method;
    std::string_view target;
    QByteArray acceptLanguage;
    QByteArray ifNoneMatch;
    QByteArray body; ///< of a form
};

struct LinkResponse
{
    int status = 200;
    QByteArray type; ///< of the body
    QByteArray body;
    std::vector<std::pair<const char *, QByteArray>> fields; ///< of the header, beside type and length
};

/// What is asked, and how to word the answer.
struct LinkVisit
{
    hub::LinkAsked asked;
    QString language; ///< of the pages: that of the address, else the browser's
    QByteArray path;
    QByteArray done; ///< code of what was answered before the page was asked for anew
    int refused = 0; ///< status, when the hub is not to be asked at all
};

/// Whether the target lies under one of the addresses.
bool isLinkTarget(std::string_view target);
LinkVisit readLinkVisit(const LinkRequest &request);
/// The hub's answer, or nothing when it did not answer in time.
LinkResponse linkResponse(const LinkVisit &visit, const std::optional<hub::Effect> &answer);

} // namespace samsprak::server
