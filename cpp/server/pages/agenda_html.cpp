// SPDX-License-Identifier: MPL-2.0
#include "server/pages/agenda_html.h"

#include "domain/language.h"
#include "server/pages/area_pictogram.h"
#include "server/pages/page_frame.h"
#include "server/pages/page_words.h"

namespace samsprak::server {

namespace {

using hub::AgendaItem;
using hub::AgendaPage;

struct Done
{
    hub::DeedResult result;
    const char *code;
    PageWord word;
    bool isWarning;
};

constexpr Done Results[] = {
    {hub::DeedResult::Accepted, "accepted", PageWord::Accepted, false},
    {hub::DeedResult::Declined, "declined", PageWord::Declined, false},
    {hub::DeedResult::Excused, "excused", PageWord::Excused, false},
    {hub::DeedResult::Outdated, "outdated", PageWord::Outdated, true},
};

/// Writes one page in one language.
class AgendaWriter
{
public:
    AgendaWriter(const AgendaPage &page, const PagePlace &place)
        : m_page(page)
        , m_place(place)
        , m_language(page.language)
    {
    }

    QByteArray interpreter()
    {
        addDone();
        addHeading(PageWord::Offers);
        if (m_page.offers.empty())
            addParagraph(PageWord::NoOffers);
        for (const AgendaItem &item : m_page.offers)
            addOffer(item);
        addHeading(PageWord::Today);
        const bool hasToday = !m_page.items.empty() && m_page.items.front().start.date <= m_page.now.date;
        if (!hasToday)
            addParagraph(PageWord::NothingToday);
        addDays([this](const AgendaItem &item) { addAssignment(item); }, m_page.now.date);
        return framed({m_language, word(PageWord::Assignments), m_place.path}, m_body,
                      footer({PageWord::SwedishTime, PageWord::NoNames, PageWord::KeepSecret}));
    }

    QByteArray week()
    {
        addDone();
        if (m_page.items.empty())
            addParagraph(PageWord::NothingThisWeek);
        addDays([this](const AgendaItem &item) { addAppointment(item); }, QDate());
        m_body += "<a class=\"button\" href=\"" + m_place.path + "/week.ics?lang=" + m_language.toLatin1() +
                  "\">" + text(PageWord::AddToCalendar) + "</a>";
        return framed({m_language, word(PageWord::MyWeek), m_place.path}, m_body,
                      footer({PageWord::SwedishTime, PageWord::KeepSecret}));
    }

private:
    QString word(PageWord what) const { return pageWord(what, m_language); }
    QByteArray text(PageWord what) const { return escaped(word(what)); }

    void addHeading(PageWord what) { m_body += "<h2>" + text(what) + "</h2>"; }
    void addParagraph(PageWord what) { m_body += "<p>" + text(what) + "</p>"; }

    void addDone()
    {
        for (const Done &done : Results)
            if (m_place.done == done.code)
                m_body += QByteArray("<p role=\"status\" class=\"note") + (done.isWarning ? " warn" : "") +
                          "\">" + text(done.word) + "</p>";
    }

    QString dayHeading(const QDate &day) const
    {
        const QString text = dayText(day, m_language);
        if (day == m_page.now.date)
            return word(PageWord::Today) + QStringLiteral(" · ") + text;
        if (day == m_page.now.date.addDays(1))
            return word(PageWord::Tomorrow) + QStringLiteral(" · ") + text;
        return text;
    }

    /// A heading for each day but the one that has its own already.
    template <class Add>
    void addDays(Add add, const QDate &headed)
    {
        QDate day = headed;
        for (const AgendaItem &item : m_page.items) {
            if (item.start.date > day || !day.isValid()) {
                day = item.start.date;
                m_body += "<h2>" + escaped(dayHeading(day)) + "</h2>";
            }
            add(item);
        }
    }

    QByteArray timeOf(const AgendaItem &item) const
    {
        return "<p class=\"time\"><time datetime=\"" + item.start.toString().toLatin1() +
               "\"><bdi dir=\"ltr\">" + escaped(spanText(item.start, item.durationMinutes)) +
               "</bdi></time></p>";
    }

    void addFact(PageWord name, const QByteArray &value)
    {
        if (!value.isEmpty())
            m_body += "<dt>" + text(name) + "</dt><dd>" + value + "</dd>";
    }

    QByteArray modeText(BookingMode mode) const
    {
        return text(mode == BookingMode::OnSite  ? PageWord::OnSite
                    : mode == BookingMode::Phone ? PageWord::ByPhone
                                                 : PageWord::ByVideo);
    }

    /// Only a link of the web may be followed; anything else is shown as it stands.
    QByteArray linkText(const QString &link) const
    {
        if (!link.startsWith(u"https://"))
            return isolated(link);
        return "<a href=\"" + escaped(link) + "\" rel=\"noreferrer\"><bdi dir=\"ltr\">" + escaped(link) +
               "</bdi></a>";
    }

    void addFacts(const AgendaItem &item)
    {
        m_body += "<dl>";
        addFact(PageWord::Language, isolated(languageFor(item.spoken).ownName));
        m_body += "<dt>" + text(PageWord::Place) + "</dt><dd>" + modeText(item.mode) +
                  (item.place.isEmpty() ? QByteArray() : " · " + isolated(item.place)) + "</dd>";
        const auto leftToRight = [](const QString &value) {
            return value.isEmpty() ? QByteArray() : "<bdi dir=\"ltr\">" + escaped(value) + "</bdi>";
        };
        addFact(PageWord::Telephone, leftToRight(item.phone));
        addFact(PageWord::Code, leftToRight(item.code));
        addFact(PageWord::Link, item.link.isEmpty() ? QByteArray() : linkText(item.link));
        m_body += "</dl>";
    }

    void openForm(const AgendaItem &item, const char *deed)
    {
        m_body += "<form method=\"post\" action=\"" + m_place.path + "?lang=" + m_language.toLatin1() +
                  "\"><input type=\"hidden\" name=\"deed\" value=\"" + deed +
                  "\"><input type=\"hidden\" name=\"subject\" value=\"" +
                  escaped(QString::fromLatin1(item.subject)) +
                  "\"><input type=\"hidden\" name=\"proof\" value=\"" + item.proof + "\">";
    }

    void closeForm(PageWord label, bool quiet)
    {
        m_body += QByteArray("<button type=\"submit\"") + (quiet ? " class=\"quiet\"" : "") + ">" +
                  text(label) + "</button></form>";
    }

    void addOffer(const AgendaItem &item)
    {
        const QByteArray number = QByteArray::number(++m_forms);
        m_body += "<article class=\"card offer\"><p class=\"what\">" + escaped(dayHeading(item.start.date)) +
                  "</p>" + timeOf(item);
        addFacts(item);
        openForm(item, "accept");
        closeForm(PageWord::Accept, false);
        m_body += "<details><summary>" + text(PageWord::Decline) + "</summary>";
        openForm(item, "decline");
        m_body += "<label for=\"why" + number + "\">" + text(PageWord::WhyNot) +
                  "</label><textarea id=\"why" + number +
                  "\" name=\"reason\" maxlength=\"300\" required dir=\"auto\" aria-describedby=\"hint" +
                  number + "\"></textarea><p class=\"hint\" id=\"hint" + number + "\">" +
                  text(PageWord::WhyNotHint) + "</p>";
        closeForm(PageWord::SendDecline, true);
        m_body += "</details></article>";
    }

    void addChip(PageWord what, const char *kind)
    {
        m_body += QByteArray("<p class=\"chip ") + kind + "\">" + text(what) + "</p>";
    }

    void addPresence(hub::InterpreterPresence interpreter)
    {
        if (interpreter == hub::InterpreterPresence::Confirmed)
            addChip(PageWord::WithInterpreter, "");
        else if (interpreter == hub::InterpreterPresence::Asked)
            addChip(PageWord::InterpreterAsked, "waits");
        else
            addChip(PageWord::WithoutInterpreter, "no");
    }

    void addAssignment(const AgendaItem &item)
    {
        m_body += "<article class=\"card\">" + timeOf(item);
        addFacts(item);
        if (item.interpreter == hub::InterpreterPresence::Confirmed)
            addChip(PageWord::Confirmed, "");
        else
            addChip(PageWord::Unanswered, "waits");
        m_body += "</article>";
    }

    void addAppointment(const AgendaItem &item)
    {
        const bool isOff = item.cancelled || item.excused;
        const QString area = areaWord(item.area, m_language);
        m_body += QByteArray("<article class=\"card") + (isOff ? " off" : "") + "\"><div class=\"top\">" +
                  areaPictogram(item.area) + "<div>" + timeOf(item) + "<p class=\"what\" dir=\"auto\">" +
                  escaped(item.title.isEmpty() ? area : item.title) + "</p></div></div><dl>";
        addFact(PageWord::Place, item.place.isEmpty() ? QByteArray() : isolated(item.place));
        addFact(PageWord::With, item.leader.isEmpty() ? QByteArray() : isolated(item.leader));
        m_body += "</dl>";
        if (item.cancelled)
            addChip(PageWord::CalledOff, "stop");
        else if (item.excused)
            addChip(PageWord::SaidCanNotCome, "waits");
        else
            addPresence(item.interpreter);
        if (!item.subject.isEmpty()) {
            m_body += "<details><summary>" + text(PageWord::CanNotCome) + "</summary>";
            openForm(item, "excuse");
            m_body += "<p>" + text(PageWord::CanNotComeSure) + "</p>";
            closeForm(PageWord::SendCanNotCome, true);
            m_body += "</details>";
        }
        m_body += "</article>";
    }

    QByteArray footer(std::initializer_list<PageWord> sentences) const
    {
        QByteArray all;
        for (const PageWord sentence : sentences)
            all += "<p>" + text(sentence) + "</p>";
        return all;
    }

    const AgendaPage &m_page;
    const PagePlace &m_place;
    QString m_language;
    QByteArray m_body;
    int m_forms = 0;
};

} // namespace

QByteArray doneCode(hub::DeedResult result)
{
    for (const Done &done : Results)
        if (done.result == result)
            return done.code;
    return {};
}

QByteArray interpreterPage(const AgendaPage &page, const PagePlace &place)
{
    return AgendaWriter(page, place).interpreter();
}

QByteArray weekPage(const AgendaPage &page, const PagePlace &place)
{
    return AgendaWriter(page, place).week();
}

QByteArray missingPage(int status, const QString &language)
{
    const bool isMissing = status == 404 || status == 400;
    const bool isTooMany = status == 429;
    const PageWord title = isMissing   ? PageWord::NotFoundTitle
                           : isTooMany ? PageWord::TooManyTitle
                                       : PageWord::BusyTitle;
    const PageWord sentence = isMissing   ? PageWord::NotFoundText
                              : isTooMany ? PageWord::TooManyText
                                          : PageWord::BusyText;
    return framed({language, pageWord(title, language), {}},
                  "<p class=\"note warn\">" + escaped(pageWord(sentence, language)) + "</p>");
}

} // namespace samsprak::server
