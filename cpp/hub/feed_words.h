// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace samsprak::hub {

/// The few words of its own that a calendar for other programs has.
enum class FeedWord { Busy, Activity, Interpreting, ByPhone, ByVideo, MyWeek };

/// In the language of the tag, else of the fallback chain, else Swedish.
QString feedWord(FeedWord word, const QString &language);

} // namespace samsprak::hub
