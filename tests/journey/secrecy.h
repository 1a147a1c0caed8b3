// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace samsprak::journey {

/// What was found where, as sentences for the report.
using Findings = QStringList;

/// Every place in the folder's files, hidden ones too, where one of the words stands readable, as UTF-8 or as
/// UTF-16 in either byte order. Case of Latin letters doesn't matter.
Findings findReadable(const QString &folder, const QStringList &words);

/// Whether the `sqlcipher` shell can read the database with this raw key (64 hexadecimal digits).
bool shellOpens(const QString &database, const QString &hexKey);

/// Opens the database with its raw key and looks through each value of each table, and each word of its
/// search index. `error` says what went wrong; then nothing was looked at.
Findings findInside(const QString &database, const QString &hexKey, const QStringList &words, QString &error);

} // namespace samsprak::journey
