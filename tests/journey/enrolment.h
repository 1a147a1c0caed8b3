// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tablet.h"

namespace samsprak::journey {

/// Goes through the entrance with a ticket from the project and the PIN of the cast; ends at the week.
void enrolStaff(Tablet &tablet, const QString &ticket);
/// The same with the picture code of the cast; ends at Today.
void enrolParticipant(Tablet &tablet, const QString &ticket);

} // namespace samsprak::journey
