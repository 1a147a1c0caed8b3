// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "case_document.h"
#include "http_tablet.h"

namespace samsprak::bench {

/// One way of a sync and what it cost.
struct Leg
{
    double seconds = 0;
    double cpuSeconds = 0;    ///< of the app's side
    double peakMegabytes = 0; ///< of the whole process, whichever tablets live in it
    HttpTablet::Traffic traffic;

    double bytes() const { return double(traffic.sent + traffic.received); }
};

Leg timed(HttpTablet &tablet, const sync::Event &event);
/// The first `count` documents, saved on the tablet as one person's.
std::vector<CaseDocument> load(HttpTablet &tablet, const Id &person, int count = DocumentCount);
/// What the app's worker does between a person's actions.
void idle(HttpTablet &tablet);

/// A second visit: a hundred records change on one tablet and reach the other.
struct Visit
{
    Leg there, back;

    double milliseconds() const { return (there.seconds + back.seconds) * 1000; }
    double bytes() const { return there.bytes() + back.bytes(); }
};
/// Each round changes other values of the same records.
Visit visit(HttpTablet &author, HttpTablet &other, const Id &person, int round);

} // namespace samsprak::bench
