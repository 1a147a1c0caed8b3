// SPDX-License-Identifier: MPL-2.0
#include "hub/hub.h"

namespace samsprak::hub {

Failure failureOf(ConnectionId connection, const Error &error)
{
    using enum Failure::Status;
    switch (error.code) {
    case ErrorCode::Malformed:
    case ErrorCode::InvalidInput:
        return {connection, BadRequest, "malformed"};
    case ErrorCode::UnsupportedVersion:
        return {connection, BadRequest, "unsupported_version"};
    case ErrorCode::TooLarge:
        return {connection, TooLarge, "too_large"};
    case ErrorCode::Forbidden:
        return {connection, Forbidden, "not_permitted"};
    case ErrorCode::NotFound:
        return {connection, NotFound, "not_found"};
    case ErrorCode::DiskFull:
        return {connection, Full, "full"};
    case ErrorCode::Unauthorised:
        return {connection, Unauthorised, "unauthorised"};
    default:
        return {connection, InternalError, "storage"};
    }
}

} // namespace samsprak::hub
