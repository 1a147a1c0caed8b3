// SPDX-License-Identifier: MPL-2.0
#include "server/link_routes.h"

#include "server/pages/agenda_html.h"
#include "server/pages/page_frame.h"
#include "server/pages/page_words.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace samsprak::server {

namespace {

constexpr auto HtmlType = "text/html; charset=utf-8";
constexpr auto CalendarType = "text/calendar; charset=utf-8";
constexpr qsizetype LongestForm = 16 * 1024;

struct Shape
{
    const char *pattern;
    hub::LinkPage page;
};

/// Where the page's own path ends stands in the first group, its token in the second.
constexpr Shape Shapes[] = {
    {"^(/feed/([A-Za-z0-9_-]{1,128})\\.ics)$", hub::LinkPage::Feed},
    {"^(/i/([A-Za-z0-9_-]{1,128}))$", hub::LinkPage::InterpreterDay},
    {"^(/w/([A-Za-z0-9_-]{1,128}))$", hub::LinkPage::ParticipantWeek},
    {"^(/w/([A-Za-z0-9_-]{1,128}))/week\\.ics$", hub::LinkPage::ParticipantFeed},
};

bool isCalendar(hub::LinkPage page)
{
    return page == hub::LinkPage::Feed || page == hub::LinkPage::ParticipantFeed;
}

/// Forms write a blank as a plus.
QUrlQuery formOf(const QByteArray &body)
{
    return QUrlQuery(QString::fromUtf8(QByteArray(body).replace('+', "%20")));
}

std::optional<hub::PageDeed> deedIn(const QByteArray &body)
{
    const QUrlQuery form = formOf(body);
    const auto value = [&](const char *name) {
        return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    hub::PageDeed deed;
    const QString type = value("deed");
    if (type == u"accept")
        deed.type = hub::PageDeed::Type::Accept;
    else if (type == u"decline")
        deed.type = hub::PageDeed::Type::Decline;
    else if (type == u"excuse")
        deed.type = hub::PageDeed::Type::CanNotCome;
    else
        return std::nullopt;
    deed.subject = value("subject").toLatin1();
    deed.proof = value("proof").toLatin1();
    deed.reason = value("reason");
    return deed;
}

/// Fits every answer: nothing of it is kept, embedded or told to another site.
void addCommonFields(LinkResponse &response)
{
    response.fields.push_back({"Cache-Control", "no-store"});
    response.fields.push_back({"Referrer-Policy", "no-referrer"});
    response.fields.push_back({"X-Content-Type-Options", "nosniff"});
    response.fields.push_back({"X-Robots-Tag", "noindex, nofollow"});
}

LinkResponse pageResponse(int status, QByteArray body)
{
    LinkResponse response{status, HtmlType, std::move(body), {}};
    addCommonFields(response);
    response.fields.push_back({"Content-Security-Policy", contentPolicy()});
    return response;
}

LinkResponse missing(const LinkVisit &visit, int status)
{
    if (!isCalendar(visit.asked.page))
        return pageResponse(status, missingPage(status, visit.language));
    LinkResponse response{status, "text/plain; charset=utf-8", status == 404 ? "not_found" : "try_later", {}};
    addCommonFields(response);
    return response;
}

LinkResponse calendarResponse(const hub::CalendarText &calendar)
{
    LinkResponse response{calendar.unchanged ? 304 : 200, CalendarType, calendar.text, {}};
    addCommonFields(response);
    // A calendar program may keep it, and asks each time whether it still holds.
    response.fields.front().second = "private, no-cache";
    response.fields.push_back({"ETag", calendar.tag});
    return response;
}

/// The page is asked for anew, so that going back does not send the answer twice.
LinkResponse redirection(const LinkVisit &visit, hub::DeedResult result)
{
    LinkResponse response{303, "text/plain; charset=utf-8", {}, {}};
    addCommonFields(response);
    const QByteArray language =
        visit.asked.language.isEmpty() ? QByteArray() : "&lang=" + visit.asked.language.toLatin1();
    response.fields.push_back({"Location", visit.path + "?done=" + doneCode(result) + language});
    return response;
}

int statusOf(const hub::Failure &failure)
{
    switch (failure.status) {
    case hub::Failure::Status::NotFound:
        return 404;
    case hub::Failure::Status::TooMany:
        return 429;
    default:
        return 503;
    }
}

} // namespace

bool isLinkTarget(std::string_view target)
{
    return target.starts_with("/feed/") || target.starts_with("/i/") || target.starts_with("/w/");
}

LinkVisit readLinkVisit(const LinkRequest &request)
{
    const QString target = QString::fromLatin1(request.target.data(), qsizetype(request.target.size()));
    const QString path = target.section(u'?', 0, 0);
    const QUrlQuery query(target.section(u'?', 1));
    LinkVisit visit;
    visit.asked.page = path.startsWith(u"/feed/") ? hub::LinkPage::Feed : hub::LinkPage::InterpreterDay;
    visit.asked.language = pageLanguage(query.queryItemValue(QStringLiteral("lang")));
    visit.asked.otherwise = acceptedLanguage(request.acceptLanguage);
    visit.language = visit.asked.language.isEmpty() ? visit.asked.otherwise : visit.asked.language;
    visit.done = query.queryItemValue(QStringLiteral("done")).toLatin1();
    visit.refused = 404;
    for (const Shape &shape : Shapes) {
        const auto match = QRegularExpression(QLatin1String(shape.pattern)).match(path);
        if (!match.hasMatch())
            continue;
        visit.refused = 0;
        visit.asked.page = shape.page;
        visit.path = match.captured(1).toLatin1();
        visit.asked.token = match.captured(2).toLatin1();
    }
    visit.asked.knownTag = request.ifNoneMatch;
    const bool isForm = request.method == "POST" && !isCalendar(visit.asked.page);
    if (visit.refused == 0 && !isForm && request.method != "GET" && request.method != "HEAD")
        visit.refused = 405;
    if (visit.refused == 0 && isForm) {
        visit.asked.deed = request.body.size() <= LongestForm ? deedIn(request.body) : std::nullopt;
        if (!visit.asked.deed)
            visit.refused = 400;
    }
    return visit;
}

LinkResponse linkResponse(const LinkVisit &visit, const std::optional<hub::Effect> &answer)
{
    if (visit.refused != 0)
        return missing(visit, visit.refused);
    if (!answer)
        return missing(visit, 503);
    if (const auto *failure = std::get_if<hub::Failure>(&*answer))
        return missing(visit, statusOf(*failure));
    const auto *found = std::get_if<hub::LinkAnswered>(&*answer);
    if (!found)
        return missing(visit, 503);
    if (const auto *calendar = std::get_if<hub::CalendarText>(&found->answer))
        return calendarResponse(*calendar);
    if (const auto *result = std::get_if<hub::DeedResult>(&found->answer))
        return redirection(visit, *result);
    const auto &page = std::get<hub::AgendaPage>(found->answer);
    const PagePlace place{visit.path, visit.done};
    return pageResponse(200, visit.asked.page == hub::LinkPage::InterpreterDay ? interpreterPage(page, place)
                                                                               : weekPage(page, place));
}

} // namespace samsprak::server
