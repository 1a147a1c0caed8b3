// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

namespace samsprak::scheduling {

/// The words of an HTML text, a line for each block, cells of one row on one line. For reading what a mail
/// says, not for showing how it looked.
QString textOfMarkup(const QString &html);

} // namespace samsprak::scheduling
