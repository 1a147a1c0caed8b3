// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <utility>

namespace samsprak::server {

/// Writes one line of JSON to the standard error stream. Codes, numbers and ids only: never a name, a text,
/// an address or a token. Any thread.
void log(const char *event, std::initializer_list<std::pair<const char *, QByteArray>> facts = {});

} // namespace samsprak::server
