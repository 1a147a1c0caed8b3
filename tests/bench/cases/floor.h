// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "case_document.h"

/// What no program on this machine could beat, measured in the same run as what is compared with it.
namespace samsprak::bench {

/// Seconds to put the documents into a plain table of the same encrypted database engine, with the same care
/// for the disk, in one transaction.
double rawInsert(const QString &path, const std::vector<CaseDocument> &documents);
/// Seconds that one small commit of that engine takes to be on this disk (median).
double rawCommit(const QString &path);
/// Seconds to send the documents as lines of text through a bare loopback socket, and get a byte back.
double rawTransfer(const std::vector<CaseDocument> &documents);

} // namespace samsprak::bench
