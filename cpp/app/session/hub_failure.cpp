// SPDX-License-Identifier: MPL-2.0
#include "app/session/hub_failure.h"

namespace samsprak::app {

sync::FailureKind failureOf(const HubAnswer &answer)
{
    if (answer.status == 400 && answer.body == "unsupported_version")
        return sync::FailureKind::TooOld;
    switch (answer.status) {
    case 0:
        return sync::FailureKind::Offline;
    case 401:
    case 403:
        return sync::FailureKind::Unauthorised;
    case 426:
        return sync::FailureKind::TooOld;
    case 400:
    case 413:
        return sync::FailureKind::Malformed;
    default:
        return sync::FailureKind::Server;
    }
}

} // namespace samsprak::app
