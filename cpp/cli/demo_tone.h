// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/id.h"

namespace samsprak::cli {

/// How long a demo tone sounds.
inline constexpr int ToneMilliseconds = 1800;

/// A short row of soft tones as a WAV file, in place of a voice that nobody has spoken: each id has its own,
/// and always the same.
QByteArray demoTone(const Id &id);

} // namespace samsprak::cli
