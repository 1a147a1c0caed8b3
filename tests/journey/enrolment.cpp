// SPDX-License-Identifier: MPL-2.0
#include "enrolment.h"

#include "cast.h"
#include "names.h"

namespace samsprak::journey {

void enrolStaff(Tablet &tablet, const QString &ticket)
{
    tablet.type(name::enrolCode, ticket);
    tablet.tap(name::enrolButton);
    tablet.type(name::newPin, cast::pin);
    tablet.type(name::newPinAgain, cast::pin);
    tablet.tap(name::choosePin);
    tablet.tap(name::enrolFinish);
    tablet.waitFor(name::weekPage);
}

void enrolParticipant(Tablet &tablet, const QString &ticket)
{
    tablet.type(name::enrolCode, ticket);
    tablet.tap(name::enrolButton);
    for (const QString &picture : cast::pictures + cast::pictures)
        tablet.tap(name::picture + picture);
    tablet.tap(name::enrolFinish);
    tablet.waitFor(name::todayPage);
}

} // namespace samsprak::journey
