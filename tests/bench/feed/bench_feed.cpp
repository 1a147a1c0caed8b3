// SPDX-License-Identifier: MPL-2.0
// A room's calendar of 5,000 events as the hub answers it, beside libical writing the same events.
#include "cpu_time.h"
#include "domain/calendar_feed.h"
#include "figure.h"
#include "hub_world.h"

#include <libical/ical.h>

using namespace samsprak;
using namespace samsprak::bench;
using namespace samsprak::test;

namespace {

constexpr int Events = 5'000;
constexpr int Days = 380;

Session sessionNumbered(HubWorld &world, int number)
{
    Session session = sessionAt(world, world.people.bjork, 8 + number % 9, 15 * (number % 4));
    session.start.date = QDate(2026, 10, 1).addDays(number % Days);
    session.title =
        TranslatedText::swedish(QStringLiteral("Svenska för nybörjare, grupp %1").arg(number % 40));
    return session;
}

CalendarFeed roomFeed(HubWorld &world)
{
    CalendarFeed feed;
    feed.id = world.newId();
    feed.person = world.people.karin;
    feed.membership = world.people.memberships.at(world.people.karin);
    feed.subject = world.people.room;
    feed.detail = FeedDetail::Titles;
    feed.token = QStringLiteral("Zm9yLWEtYmVuY2htYXJrLW9ubHk");
    feed.language = QStringLiteral("sv");
    return feed;
}

/// The answer to somebody who has the state `known`.
hub::CalendarText ask(HubWorld &world, const QString &token, const QByteArray &known = {})
{
    static hub::ConnectionId connection = 900'000;
    const hub::LinkAsked asked{hub::LinkPage::Feed, token.toLatin1(), known, {}, {}, {}};
    for (const hub::Effect &effect : world.step(hub::LinkFollowed{++connection, "192.0.2.1", asked}))
        if (const auto *found = std::get_if<hub::LinkAnswered>(&effect))
            return std::get<hub::CalendarText>(found->answer);
    require(false, "the feed");
    return {};
}

icaltimetype timeOf(const LocalTime &local)
{
    icaltimetype time = icaltime_null_time();
    time.year = local.date.year();
    time.month = local.date.month();
    time.day = local.date.day();
    time.hour = local.minute / 60;
    time.minute = local.minute % 60;
    return time;
}

/// What libical takes to write the events; reading them from a database is left out, in its favour.
qint64 writtenByLibical(const std::vector<Session> &sessions)
{
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    for (const Session &session : sessions) {
        icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        icalcomponent_add_property(event, icalproperty_new_uid(session.id.toString().toLatin1().constData()));
        icalcomponent_add_property(
            event,
            icalproperty_new_summary(session.title.choose(QStringLiteral("sv")).text.toUtf8().constData()));
        icalcomponent_add_property(event, icalproperty_new_location("Björkhuset 2"));
        for (icalproperty *time :
             {icalproperty_new_dtstart(timeOf(session.start)),
              icalproperty_new_dtend(timeOf({session.start.date, session.start.minute + 60}))}) {
            icalproperty_add_parameter(time, icalparameter_new_tzid("Europe/Stockholm"));
            icalcomponent_add_property(event, time);
        }
        icalcomponent_add_component(calendar, event);
    }
    char *text = icalcomponent_as_ical_string_r(calendar);
    const qint64 size = qint64(strlen(text));
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
    return size;
}

} // namespace

int main()
{
    HubWorld world;
    std::vector<Session> sessions;
    for (int i = 0; i < Events; ++i)
        sessions.push_back(sessionNumbered(world, i));
    const CalendarFeed feed = roomFeed(world);
    world.administer([&](hub::Administration &administration) {
        hub::Batch batch;
        for (const Session &session : sessions)
            batch.put(session);
        batch.put(feed);
        require(bool(administration.apply(batch)), "filling the hub");
    });
    FakeTablet karin(world, world.people.karin);
    karin.pullAll();

    hub::CalendarText first, changed;
    const double firstSeconds = cpuSecondsOf([&] { first = ask(world, feed.token); });
    require(first.text.count("BEGIN:VEVENT") == Events, "writing each event");
    Session moved = *karin.find<Session>(sessions[Events / 2].id);
    const Session before = moved;
    moved.start.minute += 15;
    karin.sync({karin.edit(before, moved)});
    const double changedSeconds = cpuSecondsOf([&] { changed = ask(world, feed.token, first.tag); });
    require(!changed.unchanged && changed.text != first.text, "seeing the change");
    constexpr int Times = 1'000;
    const double sameSeconds = cpuSecondsOf([&] {
        for (int i = 0; i < Times; ++i)
            require(ask(world, feed.token, changed.tag).unchanged, "seeing no change");
    });
    qint64 size = 0;
    const double libicalSeconds = cpuSecondsOf([&] { size = writtenByLibical(sessions); });
    print("feed of 5,000 events, the first since the start", firstSeconds * 1000, "CPU ms",
          "libical writes them, from memory", libicalSeconds * 1000);
    print("feed of 5,000 events, one changed", changedSeconds * 1000, "CPU ms",
          "libical writes them, from memory", libicalSeconds * 1000);
    print("feed of 5,000 events, nothing changed", sameSeconds * 1000 / Times, "CPU ms", "one changed",
          changedSeconds * 1000);
    print("its size", double(changed.text.size()) / 1024, "KiB", "libical", double(size) / 1024);
    return 0;
}
