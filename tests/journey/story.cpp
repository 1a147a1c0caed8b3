// SPDX-License-Identifier: MPL-2.0
#include "story.h"

#include "cast.h"
#include "names.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace samsprak::journey {

using namespace Qt::StringLiterals;

Story::Story(Setup setup, Report &report)
    : m_setup(std::move(setup))
    , m_report(report)
    , m_hub({m_setup.programs, m_setup.dataFolder + u"/hub"_s, m_setup.outFolder + u"/hub.key"_s,
             m_setup.outFolder},
            report)
    , m_tuesday(cast::tuesday)
{
    const auto tablet = [this](const QString &name, const QStringList &more) {
        const QString data = m_setup.dataFolder + u'/' + name;
        const QStringList arguments{u"--data"_s, data, u"--now"_s, cast::now, u"--no-keychain"_s};
        return std::make_unique<Tablet>(
            Tablet::Setup{name, m_setup.drivenApp, data, m_setup.outFolder, arguments + more}, m_report);
    };
    m_a = tablet(u"A"_s, {u"--personal"_s});
    m_b = tablet(u"B"_s, {u"--size"_s, u"1280x800"_s});
    m_c = tablet(u"C"_s, {u"--personal"_s});
}

void Story::run()
{
    m_report.heading(m_setup.first == FirstOnline::Pedagogue ? u"A, the pedagogue, comes online first"_s
                                                             : u"C, the job agent, comes online first"_s);
    setUp();
    enrolTablets();
    lookAround();
    workOffline();
    writeNumbers();
    loseATablet();
    comeOnline();
    comeSecond();
    settleConflict();
    showLanguages();
    showStaffPages();
    showThemes();
    checkRecords();
    leave();
    checkSecrecy();
}

QString Story::firstTitle() const
{
    return m_setup.first == FirstOnline::Pedagogue ? cast::titleA : cast::titleC;
}

QString Story::secondTitle() const
{
    return m_setup.first == FirstOnline::Pedagogue ? cast::titleC : cast::titleA;
}

Screen Story::picture(Tablet &tablet, const QString &name)
{
    const Screen screen = tablet.picture(name);
    if (m_report.ok())
        requireUncut(screen, name);
    return screen;
}

void Story::requireUncut(const Screen &screen, const QString &name)
{
    const QStringList cut = screen.cutTexts();
    m_report.require(cut.isEmpty(), u"%1: %2"_s.arg(name, cut.join(u"; "_s)));
}

QJsonObject Story::only(const QString &kind, const std::function<bool(const QJsonObject &)> &fits,
                        const QString &what)
{
    QList<QJsonObject> found;
    for (const QJsonObject &record : m_hub.records(kind)) {
        if (fits(record))
            found << record;
    }
    m_report.require(found.size() == 1, u"the hub has %1 of %2, not 1"_s.arg(found.size()).arg(what));
    return found.isEmpty() ? QJsonObject() : found.first();
}

QJsonObject Story::sessionCalled(const QString &title)
{
    return only(
        u"session"_s,
        [&](const QJsonObject &session) {
            return cast::says(session[u"title"], title) && isOnTuesday(session);
        },
        u"the session '%1' on %2"_s.arg(title, m_tuesday.toString(Qt::ISODate)));
}

QJsonObject Story::bookingOf(const QJsonObject &session)
{
    return only(
        u"booking"_s, [&](const QJsonObject &booking) { return booking[u"session"] == session[u"id"]; },
        u"the booking for that session"_s);
}

bool Story::isOnTuesday(const QJsonObject &session) const
{
    return session[u"start"].toString().startsWith(m_tuesday.toString(Qt::ISODate));
}

QString Story::stateOnHub(const QString &title)
{
    return bookingOf(sessionCalled(title))[u"state"].toString();
}

QList<QJsonObject> Story::cards(const Screen &screen, const QString &title)
{
    QList<QJsonObject> found;
    for (const QJsonObject &item : screen.items(name::session + u'*')) {
        if (item[u"name"].toString().startsWith(title))
            found << item;
    }
    return found;
}

QString Story::stateOnScreen(const Screen &screen, const QString &title)
{
    const QList<QJsonObject> found = cards(screen, title);
    return found.size() == 1 ? found.first()[u"bookingState"].toString() : u"%1 sessions"_s.arg(found.size());
}

int Story::unsent(Tablet &tablet)
{
    const QStringList texts = tablet.look().textsIn(name::syncUnsent);
    static const QRegularExpression number(u"\\d+"_s);
    return number.match(texts.join(u' ')).captured().toInt();
}

void Story::rememberKeys(Tablet &tablet)
{
    const QJsonObject answer = tablet.ask({{u"cmd"_s, u"key"_s}});
    m_opened.append({tablet.name(), answer[u"database"].toString(), answer[u"hexKey"].toString()});
}

} // namespace samsprak::journey
