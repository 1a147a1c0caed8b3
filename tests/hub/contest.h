// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub_world.h"

#include <QTest>

namespace samsprak::test {

/// Two people of one unit with a session and a booking of the same interpreter each.
struct Contest
{
    HubWorld world;
    FakeTablet karin{world, world.people.karin};
    FakeTablet mats{world, world.people.mats};
    Session first = sessionAt(world, world.people.bjork, 10);
    Session second = sessionAt(world, world.people.bjork, 10, 30);
    Booking early = bookingOf(world, first, world.people.freweini);
    Booking late = bookingOf(world, second, world.people.freweini);

    Contest()
    {
        karin.pullAll();
        mats.pullAll();
    }
    void askKarin() { karin.sync({karin.create(first), karin.intent(RequestBooking, early)}); }
    void askMats() { mats.sync({mats.create(second), mats.intent(RequestBooking, late)}); }
    void decide()
    {
        QVERIFY(world.fire(hub::Timer::Decide));
        karin.pullAll();
        mats.pullAll();
    }
};

inline Attendance attendanceOf(const Id &participant, const Session &session)
{
    Attendance attendance;
    attendance.id = Id::fromName(session.id, participant.toString());
    attendance.session = session.id;
    attendance.participant = participant;
    return attendance;
}

} // namespace samsprak::test
