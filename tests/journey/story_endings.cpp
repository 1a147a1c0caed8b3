// SPDX-License-Identifier: MPL-2.0
// The later acts: what was kept, what is shown to whom, and what is hidden from whom.
#include "cast.h"
#include "names.h"
#include "secrecy.h"
#include "story.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace samsprak::journey {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize landscape{1280, 800};
constexpr QSize portrait{800, 1280};

QString digits(const QString &number)
{
    QString found;
    std::copy_if(number.begin(), number.end(), std::back_inserter(found),
                 [](QChar c) { return c.isDigit(); });
    return found;
}

} // namespace

void Story::settleConflict()
{
    m_report.step(u"Both phone numbers are kept; one applies"_s, [this] {
        waitUntilSynced(*m_a);
        waitUntilSynced(*m_c);
        const QString applies = digits(hubPhone());
        const QString other = applies == digits(cast::phoneA) ? cast::phoneC : cast::phoneA;
        m_report.require(applies == digits(cast::phoneA) || applies == digits(cast::phoneC),
                         u"the hub has a third number"_s);
        m_a->tap(name::navNeedsYou);
        m_a->waitFor(name::anyConflict);
        const Screen screen = picture(*m_a, u"11-conflict-sv"_s);
        m_report.require(screen.says(cast::phoneA) && screen.says(cast::phoneC),
                         u"the conflict does not show both numbers"_s);
        const auto conflicts = openConflicts();
        m_report.require(conflicts == 1, u"the hub has %1 open conflicts, not 1"_s.arg(conflicts));
        m_loser = digits(other);
    });
    m_report.step(u"One tap swaps them"_s, [this] {
        m_a->tap(name::anySwap);
        m_a->waitGone(name::anyConflict);
        waitUntilSynced(*m_a);
        m_report.require(digits(hubPhone()) == m_loser, u"the hub still has the other number"_s);
        m_report.require(openConflicts() == 0, u"the conflict is still open on the hub"_s);
    });
    m_report.step(u"Online, nothing waits"_s, [this] {
        openSync(*m_a);
        picture(*m_a, u"12-sync-online-sv"_s);
        m_report.require(unsent(*m_a) == 0, u"the sync page says that something waits"_s);
    });
}

QString Story::hubPhone()
{
    const QString id = m_saba[u"id"].toString();
    return only(
               u"participant"_s, [&](const auto &p) { return p[u"id"].toString() == id; },
               cast::saba)[u"phone"]
        .toString();
}

qsizetype Story::openConflicts()
{
    const QList<QJsonObject> all = m_hub.records(u"conflict"_s);
    return std::count_if(all.begin(), all.end(), [](const auto &c) { return !c[u"settled"].toBool(); });
}

void Story::showLanguages()
{
    struct View
    {
        QString tag;
        bool mirrored;
        char32_t from, to;
    };
    const QList<View> views{
        {u"ti"_s, false, 0x1200, 0x137F}, {u"ar"_s, true, 0x0621, 0x064A}, {u"sv"_s, false, U'a', U'z'}};
    for (const View &view : views) {
        m_report.step(u"B's Today and My plan in '%1'"_s.arg(view.tag), [&] {
            m_b->set(u"language"_s, view.tag);
            for (const auto &[page, nav, file] : {std::tuple{name::todayPage, name::navToday, u"today"_s},
                                                  {name::planPage, name::navPlan, u"my-plan"_s}}) {
                m_b->tap(nav);
                m_b->waitFor(page);
                const bool upright = view.tag == u"sv" || file == u"my-plan";
                m_b->resize(upright ? portrait : landscape);
                const Screen screen = picture(*m_b, u"13-%1-%2"_s.arg(file, view.tag));
                m_report.require(screen.mirrored() == view.mirrored,
                                 u"%1 is not laid out as it is read"_s.arg(view.tag));
                m_report.require(screen.language().startsWith(view.tag),
                                 u"the screen speaks "_s + screen.language());
                m_report.require(screen.hasLettersBetween(view.from, view.to),
                                 u"no letters of that language"_s);
            }
        });
    }
    m_report.step(u"The pedagogue's week in Arabic, mirrored"_s, [this] {
        showWeek(*m_a);
        m_a->set(u"language"_s, u"ar"_s);
        const Screen screen = picture(*m_a, u"14-week-ar"_s);
        m_report.require(screen.mirrored(), u"the week is not mirrored"_s);
        m_a->set(u"language"_s, u"sv"_s);
    });
}

void Story::showStaffPages()
{
    for (const QString &language : {u"sv"_s, u"ar"_s})
        m_report.step(u"Sync, Needs you, Tomorrow and a history in '%1'"_s.arg(language), [&] {
            m_a->set(u"language"_s, language);
            showPages(language);
            m_a->set(u"language"_s, u"sv"_s);
        });
}

void Story::showPages(const QString &language)
{
    for (const auto &[nav, page, file] : {std::tuple{name::syncBadge, name::syncPage, u"sync"_s},
                                          std::tuple{name::navNeedsYou, name::needsYouPage, u"needs-you"_s},
                                          std::tuple{name::navTomorrow, name::tomorrowPage, u"tomorrow"_s},
                                          std::tuple{name::navSettings, name::settingsPage, u"settings"_s}}) {
        m_a->tap(nav);
        m_a->waitFor(page);
        pictureBothWays(u"19-%1"_s.arg(file), language);
    }
    m_a->tap(name::navParticipants);
    m_a->type(name::participantSearch, cast::saba);
    m_a->tap(name::participantRow + cast::saba);
    m_a->waitFor(name::participantSheet);
    m_a->tap(name::participantHistory);
    m_a->waitFor(name::historyLine);
    const Screen screen = pictureBothWays(u"19-history"_s, language);
    m_report.require(screen.items(u"historyLine_*"_s).size() >= 2, u"the history tells too little"_s);
    m_a->ask({{u"cmd"_s, u"press"_s}, {u"key"_s, u"Esc"_s}});
    m_a->waitGone(name::historyLine);
    m_a->ask({{u"cmd"_s, u"press"_s}, {u"key"_s, u"Esc"_s}});
    m_a->waitGone(name::participantSheet);
}

/// Lying, and upright; the screen is left lying.
Screen Story::pictureBothWays(const QString &page, const QString &language)
{
    const Screen lying = picture(*m_a, u"%1-%2"_s.arg(page, language));
    m_a->resize(portrait);
    picture(*m_a, u"%1-portrait-%2"_s.arg(page, language));
    m_a->resize(landscape);
    return lying;
}

void Story::showThemes()
{
    m_report.step(u"Dark, high contrast, twice the size"_s, [this] {
        m_a->set(u"theme"_s, u"dark"_s);
        const Screen dark = picture(*m_a, u"15-week-dark-sv"_s);
        m_report.require(dark.theme() == u"dark", u"the week is not dark"_s);
        m_a->set(u"theme"_s, u"contrast"_s);
        picture(*m_a, u"16-week-high-contrast-sv"_s);
        m_a->set(u"theme"_s, u"light"_s);
        m_a->resize(portrait);
        picture(*m_a, u"17-day-portrait-sv"_s);
        m_b->set(u"language"_s, u"sv"_s);
        m_b->tap(name::navToday);
        m_b->set(u"theme"_s, u"contrast"_s);
        m_b->set(u"textScale"_s, 2.0);
        picture(*m_b, u"18-today-high-contrast-200-sv"_s);
    });
}

void Story::checkRecords()
{
    m_report.step(u"The hub has each thing once"_s, [this] {
        const QJsonObject a = sessionCalled(cast::titleA);
        const QJsonObject c = sessionCalled(cast::titleC);
        m_report.require(stateOnHub(cast::titleA) == u"confirmed", u"A's booking is not confirmed"_s);
        m_report.require(stateOnHub(cast::titleC) == u"confirmed", u"C's booking is not confirmed"_s);
        for (const auto &[session, participant] : {std::pair{a, m_saba}, {c, m_yonas}}) {
            const auto takesPart = [&, session = session](const QJsonObject &attendance) {
                return attendance[u"session"] == session[u"id"];
            };
            const QJsonObject attendance = only(u"attendance"_s, takesPart, u"the attendance"_s);
            m_report.require(attendance[u"participant"] == participant[u"id"], u"somebody else takes part"_s);
        }
        const QList<QJsonObject> refusals = m_hub.records(u"refusal"_s);
        m_report.require(refusals.size() == 1, u"the hub has %1 refusals, not 1"_s.arg(refusals.size()));
        m_report.require(!refusals.isEmpty() && refusals.first()[u"settled"].toBool(),
                         u"the refusal is still open"_s);
    });
    m_report.step(u"No interpreter is in two places"_s, [this] {
        const QJsonObject a = bookingOf(sessionCalled(cast::titleA));
        const QJsonObject c = bookingOf(sessionCalled(cast::titleC));
        m_report.require(a[u"interpreter"] != c[u"interpreter"] || a[u"start"] != c[u"start"],
                         u"both have the same interpreter at the same time"_s);
    });
}

void Story::leave()
{
    printBusy(u"The UI threads while the story ran"_s);
    m_report.step(u"Tablets and server end in order"_s, [this] {
        for (Tablet *tablet : {m_a.get(), m_b.get(), m_c.get()})
            tablet->quit();
        m_hub.stop();
    });
}

void Story::printBusy(const QString &title)
{
    m_report.step(title, [this] {
        for (Tablet *tablet : {m_a.get(), m_b.get(), m_c.get()}) {
            const QJsonObject busy = tablet->ask({{u"cmd"_s, u"busy"_s}});
            m_report.note(u"%1\tbusy p50\t%2\tms\tp99\t%3\tms\tmax\t%4\tms\t%5"_s.arg(tablet->name())
                              .arg(busy[u"p50"].toDouble(), 0, 'f', 2)
                              .arg(busy[u"p99"].toDouble(), 0, 'f', 1)
                              .arg(busy[u"max"].toDouble(), 0, 'f', 1)
                              .arg(busy[u"worst"].toString()));
        }
    });
}

QStringList Story::namesOf(const std::function<bool(const QJsonObject &)> &participants)
{
    const auto words = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
    QSet<QString> shared;
    for (const QString &kind : {u"person"_s, u"interpreter"_s, u"place"_s, u"unit"_s, u"group"_s}) {
        for (const QJsonObject &record : m_hub.records(kind)) {
            for (const QString &word : words(record[u"name"].toString()))
                shared.insert(word);
        }
    }
    QSet<QString> wanted;
    for (const QJsonObject &participant : m_hub.records(u"participant"_s)) {
        const QStringList name =
            words(participant[u"given_name"].toString()) + words(participant[u"family_name"].toString());
        for (const QString &word : name) {
            if (participants(participant))
                wanted.insert(word);
            else
                shared.insert(word);
        }
    }
    wanted.subtract(shared);
    // Three letters turn up in encrypted bytes by chance.
    wanted.removeIf([](const QString &word) { return word.toUtf8().size() < 5; });
    return {wanted.begin(), wanted.end()};
}

void Story::copyDatabases()
{
    // Opening a database writes into its folder; what is looked into are copies.
    m_copies = std::make_unique<QTemporaryDir>();
    const auto copied = [this](const QString &database, const QString &name) {
        const QString copy = m_copies->filePath(name + u".db"_s);
        m_report.require(QFile::copy(database, copy), u"%1 can't be copied"_s.arg(database));
        if (QFile::exists(database + u"-wal"_s))
            QFile::copy(database + u"-wal"_s, copy + u"-wal"_s);
        return copy;
    };
    for (Opened &opened : m_opened)
        opened.database = copied(opened.database, opened.tablet);
    m_hubCopy = copied(m_setup.dataFolder + u"/hub/hub.db"_s, u"hub"_s);
}

void Story::requireHidden(const Opened &opened, const QStringList &names)
{
    QString error;
    const Findings own = findInside(opened.database, opened.hexKey, {cast::saba.section(u' ', 0, 0)}, error);
    m_report.require(error.isEmpty(), error);
    m_report.require(!own.isEmpty(), u"%1's database does not even hold %2"_s.arg(opened.tablet, cast::saba));
    const Findings found = findInside(opened.database, opened.hexKey, names, error);
    m_report.require(found.isEmpty(), u"%1: %2"_s.arg(opened.tablet, found.mid(0, 3).join(u"; "_s)));
    m_report.note(u"%1: none of %2 words of names"_s.arg(opened.tablet).arg(names.size()));
}

void Story::checkSecrecy()
{
    m_report.step(u"No participant's name is readable in the data folders"_s, [this] {
        const QStringList names = namesOf([](const auto &) { return true; });
        m_report.require(names.size() >= 30, u"only %1 words of names to look for"_s.arg(names.size()));
        const Findings found = findReadable(m_setup.dataFolder, names);
        m_report.require(found.isEmpty(), found.mid(0, 3).join(u"; "_s));
    });
    m_report.step(u"A wrong key opens nothing, the right one does"_s, [this] {
        copyDatabases();
        for (const Opened &opened : m_opened) {
            m_report.require(!shellOpens(opened.database, u"0"_s.repeated(64)), opened.tablet + u" opens"_s);
            m_report.require(shellOpens(opened.database, opened.hexKey), opened.tablet + u" does not open"_s);
        }
        m_report.require(!shellOpens(m_hubCopy, u"0"_s.repeated(64)), u"the hub opens"_s);
        m_report.require(shellOpens(m_hubCopy, m_hub.hexKey()), u"the hub does not open"_s);
    });
    m_report.step(u"Decrypted, B holds no other participant's name and C none of another unit"_s, [this] {
        const QString self = m_saba[u"id"].toString();
        const QString unit = m_saba[u"unit"].toString();
        for (const Opened &opened : m_opened) {
            if (opened.tablet == u"B")
                requireHidden(opened, namesOf([&](const auto &p) { return p[u"id"].toString() != self; }));
            else if (opened.tablet == u"C")
                requireHidden(opened, namesOf([&](const auto &p) { return p[u"unit"].toString() != unit; }));
        }
    });
}

} // namespace samsprak::journey
