// SPDX-License-Identifier: MPL-2.0
#include "app/casework/visit.h"

#include "app/wording/date_words.h"
#include "app/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace samsprak::app {

namespace {

struct VisitText
{
    Q_DECLARE_TR_FUNCTIONS(Visit)
};

using State = Preparation::State;

QString languagesOf(const TextSet &tags)
{
    QStringList names;
    for (const QString &tag : tags)
        names << (QLocale().language() == QLocale::Swedish ? languageName(tag).toLower() : languageName(tag));
    return listed(names);
}

Preparation person(const VisitFacts &facts)
{
    Preparation person{
        QStringLiteral("person"), State::Ready, VisitText::tr("Person"), {}, QStringLiteral("account")};
    if (facts.names.isEmpty() && facts.hidden == 0) {
        person.state = State::NotNeeded;
        person.detail = VisitText::tr("Nobody is entered for this visit");
    } else if (facts.hidden > 0) {
        person.state = State::Missing;
        person.detail = VisitText::tr("%n of them not visible to you", nullptr, facts.hidden);
    } else {
        person.detail = VisitText::tr("On this tablet");
    }
    return person;
}

Preparation plan(const VisitFacts &facts)
{
    Preparation plan{
        QStringLiteral("plan"), State::Ready, VisitText::tr("Plan"), {}, QStringLiteral("routes")};
    const int people = int(facts.names.size());
    if (people == 0) {
        plan.state = State::NotNeeded;
        plan.detail = VisitText::tr("Nobody whose plan you could need");
    } else if (facts.withPlan == people) {
        plan.detail = VisitText::tr("On this tablet");
    } else {
        plan.state = State::Missing;
        plan.detail = people == 1
                          ? VisitText::tr("There is no plan yet that you may see")
                          : VisitText::tr("%1 of %2 have a plan here").arg(facts.withPlan).arg(people);
    }
    return plan;
}

/// What later versions bring: said as it is.
Preparation absent(const char *key, const QString &title, const QString &pictogram)
{
    return {QString::fromLatin1(key), State::Absent, title, VisitText::tr("Not in this version of the app"),
            pictogram};
}

Preparation voice(const VisitFacts &facts)
{
    Preparation voice{
        QStringLiteral("voice"), State::Ready, VisitText::tr("Voice"), {}, QStringLiteral("volume-high")};
    if (facts.languages.empty()) {
        voice.state = State::NotNeeded;
        voice.detail = VisitText::tr("Everybody speaks Swedish");
    } else if (facts.recorded.size() == facts.languages.size()) {
        voice.detail = VisitText::tr("Recorded in %1").arg(languagesOf(facts.recorded));
    } else {
        voice.state = State::Absent;
        voice.pictogram = QStringLiteral("volume-off");
        voice.detail = VisitText::tr("Nobody has recorded it in %1").arg(languagesOf(facts.languages));
    }
    return voice;
}

Preparation interpreter(const VisitFacts &facts)
{
    Preparation card{QStringLiteral("interpreter"),
                     State::Missing,
                     VisitText::tr("Interpreter's phone card"),
                     {},
                     QStringLiteral("phone")};
    const QString name = DateWords::isolated(facts.interpreter);
    if (facts.booked && !facts.interpreter.isEmpty() && !facts.phone.isEmpty()) {
        card.state = State::Ready;
        card.detail =
            VisitText::tr("%1, %2: %3", "interpreter's name, state of the booking, phone number")
                .arg(name, bookingStateName(facts.booking), QChar(0x2066) + facts.phone + QChar(0x2069));
    } else if (facts.booked) {
        card.detail = facts.interpreter.isEmpty()
                          ? VisitText::tr("The interpreter is not known on this tablet")
                          : VisitText::tr("%1 has no phone number here").arg(name);
    } else if (facts.languages.empty()) {
        card.state = State::NotNeeded;
        card.detail = VisitText::tr("Everybody speaks Swedish");
    } else {
        card.detail = VisitText::tr("No interpreter is booked for %1").arg(languagesOf(facts.languages));
    }
    return card;
}

QString whoComes(const VisitFacts &facts)
{
    constexpr int NamesAtMost = 4;
    if (facts.names.isEmpty() || facts.names.size() > NamesAtMost)
        return VisitText::tr("%n participants", nullptr, int(facts.names.size()) + facts.hidden);
    QStringList names;
    for (const QString &name : facts.names)
        names << DateWords::isolated(name);
    return listed(names);
}

} // namespace

QString Preparation::stateCode() const
{
    static constexpr const char *codes[] = {"ready", "missing", "notNeeded", "absent"};
    return QString::fromLatin1(codes[int(state)]);
}

Visit describe(const VisitFacts &facts, const QString &language)
{
    const int end = facts.start.minute + facts.minutes;
    Visit visit;
    visit.sessionId = facts.session.toString();
    visit.date = facts.start.date.toString(Qt::ISODate);
    visit.start = facts.start.toString();
    visit.time = DateWords::timeRange(facts.start.minute, end);
    visit.title = facts.title.choose(language).text;
    visit.area = codeOf(facts.area);
    visit.who = whoComes(facts);
    visit.place = facts.place;
    for (const Preparation &preparation :
         {person(facts), plan(facts), absent("form", VisitText::tr("Form"), QStringLiteral("file-document")),
          absent("phrases", VisitText::tr("Phrases"), QStringLiteral("forum")), voice(facts),
          interpreter(facts)}) {
        visit.gaps += preparation.state == State::Missing ? 1 : 0;
        visit.preparations.append(QVariant::fromValue(preparation));
    }
    return visit;
}

QDate dayToPrepare(const QDate &today)
{
    QDate day = today.addDays(1);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

} // namespace samsprak::app
