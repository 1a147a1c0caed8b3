// SPDX-License-Identifier: MPL-2.0
#include "cli/commands.h"
#include "cli/import_context.h"
#include "domain/calendar_feed.h"
#include "domain/language.h"
#include "hub/page_token.h"

#include <QDateTime>

/// Addresses for those without a tablet: pages, and calendars that other programs read.
namespace samsprak::cli {
namespace {

constexpr qint64 Day = 24 * 3'600'000LL;
constexpr int MostDays = 366;

/// By id, or by the reference of the file it was imported from; null when there is none.
template <class E>
Id idOf(const hub::Administration &administration, const QString &words)
{
    if (const auto record = administration.find<E>(Id::fromString(words)))
        return record->id;
    for (const Organisation &organisation : administration.all<Organisation>())
        if (const auto record =
                administration.find<E>(referencedId(organisation.id, Declaration<E>::kind, words)))
            return record->id;
    return {};
}

Id personNamed(const hub::Administration &administration, const QString &words)
{
    for (const Person &person : administration.all<Person>())
        if (!words.isEmpty() && person.email.compare(words, Qt::CaseInsensitive) == 0)
            return person.id;
    return idOf<Person>(administration, words);
}

int complain(Console &console, int code, const char *sentence)
{
    console.err << "samsprakctl: " << sentence << '\n';
    return code;
}

/// The server's address without a slash at its end.
QString serverUrl(const Arguments &arguments)
{
    QString url = arguments.value("url", QStringLiteral("http://127.0.0.1:8443"));
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

bool isLanguage(const QString &tag) { return tag.isEmpty() || languageFor(tag).tag == tag; }

int revokeLinks(hub::Administration &administration, const Id &subject, Console &console)
{
    if (const Result<void> revoked = administration.revokePageLinks(subject); !revoked)
        return complain(console, Failed, qPrintable(sentence(revoked.error())));
    console.err << "no link to " << subject.toString() << " works any more\n";
    return Done;
}

/// Whose feed of whom; null ids after nothing was found.
CalendarFeed feedAsked(const Arguments &arguments, const hub::Administration &administration)
{
    CalendarFeed feed;
    feed.person = personNamed(administration, arguments.value("person"));
    const QString of = arguments.value("of", arguments.value("person"));
    for (const Id &id : {personNamed(administration, of), idOf<Place>(administration, of),
                         idOf<Interpreter>(administration, of)})
        if (feed.subject.isNull())
            feed.subject = id;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    for (const Membership &membership : administration.all<Membership>())
        if (membership.person == feed.person && (membership.until.isNull() || membership.until >= today))
            feed.membership = membership.id;
    feed.detail = arguments.has("titles") ? FeedDetail::Titles : FeedDetail::BusyOnly;
    feed.language = arguments.value("language", QStringLiteral("sv"));
    return feed;
}

/// The feeds at that address, or opened by that person, marked as closed.
std::vector<CalendarFeed> feedsToClose(const Arguments &arguments, const hub::Administration &administration)
{
    const QString token = arguments.value("revoke").section(u'/', -1).section(u'.', 0, 0);
    std::vector<CalendarFeed> feeds = administration.all<CalendarFeed>();
    std::erase_if(feeds, [&](const CalendarFeed &feed) { return feed.token != token || feed.revoked; });
    for (CalendarFeed &feed : feeds)
        feed.revoked = true;
    return feeds;
}

int closeFeed(const Arguments &arguments, hub::Administration &administration, Console &console)
{
    hub::Batch batch;
    for (const CalendarFeed &feed : feedsToClose(arguments, administration))
        batch.put(feed);
    if (batch.isEmpty())
        return complain(console, Failed,
                        "there is no open calendar at that address; give it as it was printed");
    if (const auto report = administration.apply(batch); !report)
        return complain(console, Failed, qPrintable(sentence(report.error())));
    console.err << "the calendar is closed\n";
    return Done;
}

} // namespace

int linkCommand(const Arguments &arguments, Console &console)
{
    bool isNumber = false;
    const int days = arguments.value("days", QStringLiteral("30")).toInt(&isNumber);
    const bool isInterpreter = arguments.has("interpreter");
    if (isInterpreter == arguments.has("participant") || !isNumber || days < 1 || days > MostDays)
        return complain(console, WrongUse,
                        "give either --interpreter or --participant, and --days from 1 to 366");
    if (!isLanguage(arguments.value("language")))
        return complain(console, WrongUse, "--language wants a tag such as sv, en or ar");
    const auto administration = openedAdministration(arguments, hub::Opening::Beside, console);
    if (!administration)
        return Failed;
    const Id subject = isInterpreter ? idOf<Interpreter>(*administration, arguments.value("interpreter"))
                                     : participantNamed(*administration, arguments.value("participant"));
    if (subject.isNull())
        return complain(console, Failed,
                        "there is nobody like that here; give an id or a reference of the import");
    if (arguments.has("revoke"))
        return revokeLinks(*administration, subject, console);
    const auto use = isInterpreter ? hub::PageUse::InterpreterDay : hub::PageUse::ParticipantWeek;
    const qint64 until = QDateTime::currentMSecsSinceEpoch() + days * Day;
    const auto token = administration->createPageLink({use, subject, arguments.value("language"), until});
    if (!token && token.error().code == ErrorCode::Forbidden)
        return complain(console, Failed, "this person's identity is protected: no page is opened for them");
    if (!token)
        return complain(console, Failed, qPrintable(sentence(token.error())));
    console.out << serverUrl(arguments) << (isInterpreter ? "/i/" : "/w/") << *token << '\n';
    console.err << "a page for " << subject.toString() << "; it works for " << days
                << " days, for whoever has the address\n";
    return Done;
}

int feedCommand(const Arguments &arguments, Console &console)
{
    if (arguments.has("revoke") == arguments.has("person"))
        return complain(console, WrongUse, "give --person, or --revoke with the address of a calendar");
    if (!isLanguage(arguments.value("language")))
        return complain(console, WrongUse, "--language wants a tag such as sv, en or ar");
    const auto administration = openedAdministration(arguments, hub::Opening::Sole, console);
    if (!administration)
        return Failed;
    if (arguments.has("revoke"))
        return closeFeed(arguments, *administration, console);
    CalendarFeed feed = feedAsked(arguments, *administration);
    if (feed.person.isNull() || feed.subject.isNull() || feed.membership.isNull())
        return complain(console, Failed,
                        "--person wants somebody of the staff, and --of a person, a place or an interpreter");
    feed.id = IdSource([] { return QDateTime::currentMSecsSinceEpoch(); }, secureRandom()).next();
    feed.token = hub::newPageToken(secureRandom());
    hub::Batch batch;
    batch.put(feed);
    if (const auto report = administration->apply(batch); !report)
        return complain(console, Failed, qPrintable(sentence(report.error())));
    console.out << serverUrl(arguments) << "/feed/" << feed.token << ".ics\n";
    console.err << "a calendar for whoever has the address; it shows what this person may see\n";
    return Done;
}

} // namespace samsprak::cli
