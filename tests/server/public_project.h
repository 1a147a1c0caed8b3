// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar_feed.h"
#include "running_server.h"

namespace samsprak::test {

/// What people of the project below are called; no byte that leaves the server by a link may hold one of
/// the participants' names.
inline const QStringList ParticipantNames{QStringLiteral("Zewditu"), QStringLiteral("Habtemariam"),
                                          QStringLiteral("Oleksandra"), QStringLiteral("Kovalchuk")};

/// A server whose calendar has something to show: a series through the October clock change, an
/// interpreter's offer and a confirmed assignment, a participant with appointments, addresses to all of it.
class PublicProject
{
public:
    /// Stands still at 20 October 2026, 08:00, while the server runs.
    static constexpr auto Now = "2026-10-20T08:00:00+02:00";

    PublicProject();

    bool start() { return server.start({QStringLiteral("--now"), QLatin1String(Now)}); }
    /// Status, header fields and body of a request without a tablet's token.
    struct Fetched
    {
        int status = 0;
        std::map<QByteArray, QByteArray> fields; ///< names in lower case
        QByteArray body;
    };
    Fetched fetch(const QString &path, const QByteArray &method = "GET",
                  const std::map<QByteArray, QByteArray> &fields = {}, const QByteArray &body = {});

    RunningServer server;
    Id freweini, zewditu, oleksandra, room;
    Id offered, confirmed;                             ///< bookings
    QString feed, busyFeed, roomFeed, interpreterFeed; ///< paths
    QString interpreterPage, weekPage, expiredPage;    ///< paths

private:
    void addPeople(hub::Batch &batch);
    void addCalendar(hub::Batch &batch);
    void addFeeds(hub::Batch &batch);
    Booking bookingAt(const LocalTime &start, BookingState state);
    QString addFeed(hub::Batch &batch, const Id &subject, FeedDetail detail);
    Id newId();
};

} // namespace samsprak::test
