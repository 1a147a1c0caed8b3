// SPDX-License-Identifier: MPL-2.0
#include "public_project.h"

#include "hub/page_token.h"

#include <QNetworkReply>
#include <QSignalSpy>

namespace samsprak::test {

namespace {

constexpr qint64 Hour = 3'600'000;
const QString Stockholm = QStringLiteral("Europe/Stockholm");

qint64 startOfStory()
{
    return QDateTime::fromString(QLatin1String(PublicProject::Now), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

PublicProject::PublicProject()
{
    for (Id *id : {&freweini, &zewditu, &oleksandra, &room, &offered, &confirmed})
        *id = newId();
    auto opened = server.open(hub::Opening::Sole);
    if (!opened)
        qFatal("no installation");
    hub::Administration administration(std::move(*opened), productSchema(), startOfStory, server.random());
    hub::Batch batch;
    addPeople(batch);
    addCalendar(batch);
    addFeeds(batch);
    if (const auto report = administration.apply(batch); !report)
        qFatal("no project: %s", qPrintable(report.error().detail));
    const auto link = [&](hub::PageUse use, const Id &subject, qint64 hours) {
        const QString prefix =
            use == hub::PageUse::InterpreterDay ? QStringLiteral("/i/") : QStringLiteral("/w/");
        return prefix +
               administration.createPageLink({use, subject, {}, startOfStory() + hours * Hour}).valueOr({});
    };
    interpreterPage = link(hub::PageUse::InterpreterDay, freweini, 48);
    weekPage = link(hub::PageUse::ParticipantWeek, zewditu, 48);
    expiredPage = link(hub::PageUse::ParticipantWeek, zewditu, -1);
}

Id PublicProject::newId()
{
    Id id;
    server.random()(id.data(), Id::Size);
    return id;
}

void PublicProject::addPeople(hub::Batch &batch)
{
    const auto enrol = [&](const Id &id, const QString &given, const QString &family) {
        Participant participant;
        participant.id = id;
        participant.givenName = given;
        participant.familyName = family;
        participant.organisation = server.organisation;
        participant.unit = server.unit;
        batch.put(participant);
    };
    enrol(zewditu, ParticipantNames[0], ParticipantNames[1]);
    enrol(oleksandra, ParticipantNames[2], ParticipantNames[3]);
    Place place;
    place.id = room;
    place.organisation = server.organisation;
    place.name = QStringLiteral("Björkhuset");
    place.room = QStringLiteral("sal 2");
    batch.put(place);
    Interpreter interpreter;
    interpreter.id = freweini;
    interpreter.organisation = server.organisation;
    interpreter.name = QStringLiteral("Freweini Tekle");
    interpreter.languages = {QStringLiteral("ti")};
    batch.put(interpreter);
}

Booking PublicProject::bookingAt(const LocalTime &start, BookingState state)
{
    Booking booking;
    booking.id = newId();
    booking.unit = server.unit;
    booking.interpreter = freweini;
    booking.language = QStringLiteral("ti");
    booking.start = start;
    booking.zone = Stockholm;
    booking.place = room;
    booking.state = state;
    booking.requestedBy = server.karin;
    booking.participant = zewditu;
    return booking;
}

void PublicProject::addCalendar(hub::Batch &batch)
{
    const auto session = [&](const QString &title, const LocalTime &start, Area area) {
        Session made;
        made.id = newId();
        made.unit = server.unit;
        made.title = TranslatedText::swedish(title);
        made.start = start;
        made.zone = Stockholm;
        made.area = area;
        made.place = room;
        made.leaders = {server.karin};
        return made;
    };
    const auto attend = [&](const Session &at, const Id &who) {
        Attendance attendance;
        attendance.id = newId();
        attendance.session = at.id;
        attendance.participant = who;
        batch.put(attendance);
    };
    Session series =
        session(QStringLiteral("Svenska, nybörjare"), {QDate(2026, 10, 20), 9 * 60}, Area::Language);
    series.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=3");
    batch.put(series);
    Session talk = session(QStringLiteral("Samtal med Zewditu Habtemariam"), {QDate(2026, 10, 22), 13 * 60},
                           Area::Health);
    batch.put(talk);
    Session visit =
        session(QStringLiteral("Oleksandra på studiebesök"), {QDate(2026, 10, 23), 10 * 60}, Area::Work);
    batch.put(visit);
    attend(series, zewditu);
    attend(talk, zewditu);
    attend(visit, oleksandra);
    Booking offer = bookingAt(talk.start, BookingState::Ordered);
    offer.session = talk.id;
    offered = offer.id;
    batch.put(offer);
    Booking standing = bookingAt(series.start, BookingState::Confirmed);
    standing.session = series.id;
    standing.mode = BookingMode::Phone;
    standing.connectionPhone = QStringLiteral("010-123 45 67");
    confirmed = standing.id;
    batch.put(standing);
}

QString PublicProject::addFeed(hub::Batch &batch, const Id &subject, FeedDetail detail)
{
    CalendarFeed opened;
    opened.id = newId();
    opened.person = server.karin;
    opened.membership = Id::fromName(server.karin, u"membership");
    opened.subject = subject;
    opened.detail = detail;
    opened.token = hub::newPageToken(server.random());
    opened.language = QStringLiteral("sv");
    batch.put(opened);
    return QStringLiteral("/feed/%1.ics").arg(opened.token);
}

void PublicProject::addFeeds(hub::Batch &batch)
{
    feed = addFeed(batch, server.karin, FeedDetail::Titles);
    busyFeed = addFeed(batch, server.karin, FeedDetail::BusyOnly);
    roomFeed = addFeed(batch, room, FeedDetail::Titles);
    interpreterFeed = addFeed(batch, freweini, FeedDetail::Titles);
}

PublicProject::Fetched PublicProject::fetch(const QString &path, const QByteArray &method,
                                            const std::map<QByteArray, QByteArray> &fields,
                                            const QByteArray &body)
{
    QNetworkRequest request(QUrl(server.url(QString()).toString() + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    for (const auto &[name, value] : fields)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(server.network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20'000);
    Fetched fetched{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), {}, reply->readAll()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        fetched.fields[name.toLower()] = value;
    return fetched;
}

} // namespace samsprak::test
