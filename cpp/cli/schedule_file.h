// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/result.h"
#include "scheduling/assignment/instance.h"

#include <QByteArray>

namespace samsprak::cli {

/// Reads an instance of the format `samsprak-j3/1` (JSON). The error's detail says what doesn't fit and
/// where.
Result<scheduling::assignment::Instance> readInstance(const QByteArray &json);
/// Reads a solution; rows that name what isn't there are left to the judge.
Result<scheduling::assignment::Solution> readSolution(const QByteArray &json);
QByteArray writeSolution(const scheduling::assignment::Solution &solution);

} // namespace samsprak::cli
