// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "hub_world.h"

#include "scheduling/zone.h"

#include <QTest>

namespace samsprak::test {

/// The small project with two agencies to order from, on a Tuesday morning, and a session on the Thursday
/// after.
struct AgencyWorld
{
    HubWorld world;
    FakeTablet karin{world, world.people.karin};
    FakeTablet mats{world, world.people.mats};
    Id first = world.newId();
    Id second = world.newId();
    Session session = sessionAt(world, world.people.bjork, 10);

    AgencyWorld()
    {
        session.start.date = QDate(2026, 11, 26);
        agree(first, 1, QStringLiteral("Tolkringen"));
        agree(second, 2, QStringLiteral("Språkbron"));
        karin.sync({karin.create(session)});
        karin.pullAll();
        mats.pullAll();
    }

    void agree(const Id &id, int rank, const QString &name)
    {
        world.administer([&](hub::Administration &administration) {
            AgencyAgreement agency;
            agency.id = id;
            agency.organisation = world.people.organisation;
            agency.name = name;
            agency.rank = rank;
            agency.agreement = QStringLiteral("kammarkollegiet-23.3-12000-20");
            hub::Batch batch;
            batch.put(agency);
            QVERIFY(administration.apply(batch));
        });
    }

    Booking wanted(const Id &agency)
    {
        Booking booking = bookingOf(world, session, {});
        booking.agency = agency;
        return booking;
    }
    /// A booking of the first agency that the hub has ordered.
    Booking ordered()
    {
        const Booking booking = wanted(first);
        karin.sync({karin.intent(OrderBooking, booking)});
        return current(booking.id);
    }
    Booking current(const Id &booking)
    {
        karin.pullAll();
        return *karin.find<Booking>(booking);
    }
    /// What an agency's complete answer tells.
    static Booking confirmed(Booking booking)
    {
        booking.answer = CounterpartAnswer::Confirmed;
        booking.agencyNumber = QStringLiteral("T-4711");
        booking.interpreterName = QStringLiteral("Amanuel Tesfay");
        booking.connectionPhone = QStringLiteral("010-123 45 67");
        booking.answerText = QStringLiteral("Uppdraget är tillsatt.");
        return booking;
    }
    qint64 at(const QDate &day, int hour) const
    {
        return *scheduling::toUtc({day, hour * 60}, QStringLiteral("Europe/Stockholm"));
    }
};

inline RefusalCode refusalOf(const protocol::SyncReply &reply)
{
    const OperationOutcome &outcome = reply.outcomes.at(0).operations.back();
    return outcome.status == OutcomeStatus::Refused ? outcome.code : RefusalCode::Unknown;
}

} // namespace samsprak::test
