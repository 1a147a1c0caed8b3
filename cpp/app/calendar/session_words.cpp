// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/session_words.h"

#include "app/wording/date_words.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace samsprak::app {

namespace {

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("Calendar", source, nullptr, n);
}

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts)
        if (!part.isEmpty())
            present << part;
    return present.join(QStringLiteral(" · "));
}

QString people(const SessionFacts &facts)
{
    constexpr int NamesAtMost = 3;
    const int count = qMax(facts.headCount, int(facts.givenNames.size()));
    if (count == 0)
        return {};
    if (facts.hidden() > 0 || count > NamesAtMost)
        return words(QT_TRANSLATE_N_NOOP("Calendar", "%n participants"), count);
    QStringList names;
    for (const QString &name : facts.givenNames)
        names << DateWords::isolated(name);
    return listed(names);
}

QString hidden(const SessionFacts &facts)
{
    if (facts.hidden() == 0 || facts.givenNames.isEmpty())
        return {};
    return words(QT_TRANSLATE_N_NOOP("Calendar", "%n of them not visible to you"), facts.hidden());
}

QString interpreter(const SessionFacts &facts)
{
    if (facts.interpreterLanguage.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("Calendar", "interpreter %1"))
        .arg(languageName(facts.interpreterLanguage).toLower());
}

QString place(const SessionFacts &facts)
{
    return facts.place.isEmpty() ? QString() : DateWords::isolated(facts.place);
}

} // namespace

QString sessionPeople(const SessionFacts &facts) { return people(facts); }

QString sessionLine(const SessionFacts &facts)
{
    const QString asked = interpreter(facts);
    return joined({people(facts), asked.isEmpty() ? place(facts) : asked});
}

QString sessionDetail(const SessionFacts &facts)
{
    return joined({people(facts), hidden(facts), interpreter(facts), place(facts)});
}

QString facesNote(const SessionFacts &facts, int facesShown)
{
    const int more = qMax(facts.headCount, int(facts.givenNames.size())) - facesShown;
    if (!facts.interpreterName.isEmpty())
        return words(QT_TRANSLATE_NOOP("Calendar", "Interpreter: %1, %2"))
            .arg(DateWords::isolated(givenName(facts.interpreterName)), modeName(facts.mode));
    if (more > 0 && facesShown > 0)
        return words(QT_TRANSLATE_N_NOOP("Calendar", "and %n more"), more);
    if (!facts.otherLeader.isEmpty())
        return words(QT_TRANSLATE_NOOP("Calendar", "%1 leads")).arg(DateWords::isolated(facts.otherLeader));
    return {};
}

QString refusalNote(RefusalCode code)
{
    const char *why = QT_TRANSLATE_NOOP("Calendar", "No interpreter");
    if (code == RefusalCode::InterpreterBusy)
        why = QT_TRANSLATE_NOOP("Calendar", "Interpreter busy");
    else if (code == RefusalCode::OutsideAvailability)
        why = QT_TRANSLATE_NOOP("Calendar", "Interpreter not working then");
    else if (code == RefusalCode::NoTimeToTravel)
        why = QT_TRANSLATE_NOOP("Calendar", "Interpreter can't get there in time");
    else if (code == RefusalCode::NotPermitted)
        why = QT_TRANSLATE_NOOP("Calendar", "Not allowed");
    return words(why);
}

QString refusalNote(RefusalCode code, int alternatives)
{
    if (alternatives == 0)
        return refusalNote(code);
    return refusalNote(code) + QStringLiteral(" – ") +
           words(QT_TRANSLATE_N_NOOP("Calendar", "%n suggestions"), alternatives);
}

QString shownState(BookingState state)
{
    switch (state) {
    case BookingState::Draft:
        return {};
    case BookingState::Received:
        return codeOf(BookingState::Ordered);
    case BookingState::Unfilled:
        return codeOf(BookingState::Refused);
    default:
        return codeOf(state);
    }
}

QString shortPlace(const Place &place) { return place.room.isEmpty() ? place.name : place.room; }

QString fullPlace(const Place &place) { return listed({place.name, place.room}); }

QString givenName(const QString &fullName) { return fullName.section(u' ', 0, 0); }

QString saveProblem(const Error &error)
{
    if (error.code == ErrorCode::DiskFull)
        return words(QT_TRANSLATE_NOOP(
            "Calendar",
            "The tablet is full, so this was not saved. What was saved before is safe. Make room, "
            "then try again."));
    if (error.code == ErrorCode::NotFound)
        return words(QT_TRANSLATE_NOOP("Calendar", "This session has been removed by someone else."));
    return words(QT_TRANSLATE_NOOP("Calendar",
                                   "This could not be saved. What was saved before is safe. Try once more."));
}

QString seriesProblem(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return words(QT_TRANSLATE_NOOP(
            "Calendar", "This time is no longer in the series. Close the sheet and open it again."));
    if (error.code == ErrorCode::InvalidInput)
        return words(QT_TRANSLATE_NOOP(
            "Calendar",
            "This series can't be changed as a whole in that way. Change this time alone, or choose "
            "how it repeats anew."));
    return saveProblem(error);
}

} // namespace samsprak::app
