// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/refusal.h"

#include <QString>
#include <QStringList>

/// Words for the domain's codes in the interface language of the moment. Call again after a change of
/// language.
namespace samsprak::app {

QString areaName(Area area);
QString roleName(Role role);
QString bookingStateName(BookingState state);
QString modeName(BookingMode mode);
QString levelName(InterpreterLevel level);
QString activityStateName(ActivityState state);
/// The language's name in the interface language; its own name when the interface has no word for it.
QString languageName(const QString &tag);
/// The parts that are not empty, with the interface language's own comma between them.
QString listed(const QStringList &parts);
/// Why the hub refused, as a whole sentence that says nothing about other people.
QString refusalSentence(RefusalCode code);

} // namespace samsprak::app
