// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace samsprak::scheduling {

/// One logical line of an iCalendar text, unfolded: NAME;PARAMETERS:VALUE.
struct ContentLine
{
    int number = 0;  ///< of its first physical line, from 1
    QByteArray name; ///< upper case
    QByteArray text; ///< the whole line, UTF-8

    QString value() const;                          ///< behind the first colon that is not quoted, as written
    QString parameter(QByteArrayView wanted) const; ///< without quotes; empty when it is not there
};

/// Splits and unfolds; empty lines are passed over. Takes CRLF and LF, and a byte order mark.
std::vector<ContentLine> contentLines(QByteArrayView text);

} // namespace samsprak::scheduling
