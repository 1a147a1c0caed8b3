// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/booking_words.h"

#include "app/calendar/session_words.h"
#include "app/wording/date_words.h"
#include "app/wording/words.h"

#include <QCoreApplication>

namespace samsprak::app {

namespace {

using scheduling::Obstacle;
using scheduling::ObstacleCode;
using scheduling::Reason;
using scheduling::ReasonCode;

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("Booking", source, nullptr, n);
}

QString name(const QString &text) { return DateWords::isolated(text); }

/// The level as on the card: "UT", never translated.
QString levelCode(InterpreterLevel level)
{
    return level == InterpreterLevel::Other ? QStringLiteral("ÖT") : codeOf(level);
}

QString minutesText(const LocalTime &time) { return name(DateWords::time(time.minute)); }

QString genderWords(const Interpreter &interpreter, const QString &participant, bool asWished)
{
    const bool woman = interpreter.gender == Gender::Woman;
    if (asWished && participant.isEmpty())
        return woman ? words(QT_TRANSLATE_NOOP("Booking", "Woman, as wished"))
                     : words(QT_TRANSLATE_NOOP("Booking", "Man, as wished"));
    if (asWished)
        return (woman ? words(QT_TRANSLATE_NOOP("Booking", "Woman, as %1 wishes"))
                      : words(QT_TRANSLATE_NOOP("Booking", "Man, as %1 wishes")))
            .arg(name(participant));
    return woman ? words(QT_TRANSLATE_NOOP("Booking", "Woman, not as wished"))
                 : words(QT_TRANSLATE_NOOP("Booking", "Man, not as wished"));
}

QString busyWords(const Obstacle &obstacle, const BookingContents &contents)
{
    const auto place = contents.places.find(obstacle.place);
    if (!obstacle.from.isValid() || !obstacle.until.isValid())
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: busy then"));
    if (place == contents.places.end())
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: busy %1"))
            .arg(DateWords::timeRange(obstacle.from.minute, obstacle.until.minute));
    return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: busy in %1 until %2"))
        .arg(name(place->second.name), minutesText(obstacle.until));
}

} // namespace

QString levelMark(const Interpreter &interpreter)
{
    const QString code = levelCode(interpreter.level);
    if (code.isEmpty() || !interpreter.registerValidUntil.isValid())
        return code;
    return words(QT_TRANSLATE_NOOP("Booking", "%1 · valid until %2"))
        .arg(code, QString::number(interpreter.registerValidUntil.year()));
}

QString minimumLevelWords(InterpreterLevel level)
{
    if (level == InterpreterLevel::None)
        return words(QT_TRANSLATE_NOOP("Booking", "Any level"));
    if (level == InterpreterLevel::Other)
        return {};
    return words(QT_TRANSLATE_NOOP("Booking", "At least %1")).arg(levelCode(level));
}

QString modeWords(BookingMode mode)
{
    switch (mode) {
    case BookingMode::OnSite:
        return words(QT_TRANSLATE_NOOP("Booking", "On site"));
    case BookingMode::Phone:
        return words(QT_TRANSLATE_NOOP("Booking", "Phone"));
    case BookingMode::Video:
        return words(QT_TRANSLATE_NOOP("Booking", "Video"));
    }
    return {};
}

QString wishedGenderWords(Gender gender)
{
    switch (gender) {
    case Gender::Unstated:
        return words(QT_TRANSLATE_NOOP("Booking", "No wish"));
    case Gender::Woman:
        return words(QT_TRANSLATE_NOOP("Booking", "A woman"));
    case Gender::Man:
        return words(QT_TRANSLATE_NOOP("Booking", "A man"));
    }
    return {};
}

QString reasonWords(const Reason &reason, const Interpreter &interpreter, const QString &participant)
{
    switch (reason.code) {
    case ReasonCode::GenderAsWished:
    case ReasonCode::GenderNotAsWished:
        return genderWords(interpreter, participant, reason.code == ReasonCode::GenderAsWished);
    case ReasonCode::KnowsParticipant:
        return words(QT_TRANSLATE_N_NOOP("Booking", "Knows %1: %n earlier sessions"), reason.count)
            .arg(name(participant));
    case ReasonCode::NewToParticipant:
        return words(QT_TRANSLATE_NOOP("Booking", "New to %1")).arg(name(participant));
    case ReasonCode::Level:
        return levelName(reason.level);
    case ReasonCode::FreeAllMorning:
        return words(QT_TRANSLATE_NOOP("Booking", "Free all morning"));
    case ReasonCode::FreeAllAfternoon:
        return words(QT_TRANSLATE_NOOP("Booking", "Free all afternoon"));
    case ReasonCode::OnSite:
        return words(QT_TRANSLATE_NOOP("Booking", "Comes on site"));
    case ReasonCode::ByPhone:
        return words(QT_TRANSLATE_NOOP("Booking", "By phone"));
    case ReasonCode::ByVideo:
        return words(QT_TRANSLATE_NOOP("Booking", "By video"));
    case ReasonCode::SpeaksLanguage:
        return words(QT_TRANSLATE_NOOP("Booking", "Speaks the language"));
    default:
        // What the booking sheet does not ask for needs no words there.
        return {};
    }
}

QString obstacleWords(const Obstacle &obstacle, const BookingContents &contents)
{
    switch (obstacle.code) {
    case ObstacleCode::InvalidRequest:
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: the session has no valid time"));
    case ObstacleCode::LanguageMissing:
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: does not speak %1"))
            .arg(languageName(contents.request.language).toLower());
    case ObstacleCode::Excluded:
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: may not be asked for this"));
    case ObstacleCode::LevelTooLow:
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: level %1 is lower than asked for"))
            .arg(levelCode(obstacle.level));
    case ObstacleCode::RegisterExpired:
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: the authorisation ended on %1"))
            .arg(name(obstacle.date.toString(Qt::ISODate)));
    case ObstacleCode::ModeMissing:
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: does not work %1"))
            .arg(modeName(contents.request.mode));
    case ObstacleCode::OutsideAvailability:
        if (!obstacle.from.isValid())
            return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: does not work that day"));
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: works %1 that day"))
            .arg(DateWords::timeRange(obstacle.from.minute, obstacle.until.minute));
    case ObstacleCode::Busy:
        return busyWords(obstacle, contents);
    case ObstacleCode::NoTimeToTravel:
        return words(QT_TRANSLATE_N_NOOP("Booking", "Does not fit: %n minutes too few to get there"),
                     obstacle.minutes);
    default:
        // What the booking sheet does not ask for can't stand in the way either.
        return words(QT_TRANSLATE_NOOP("Booking", "Does not fit: may not be asked for this"));
    }
}

QString alternativeTitle(const Alternative &alternative, const Booking &refused)
{
    switch (alternative.kind) {
    case AlternativeKind::OtherInterpreter:
        return words(QT_TRANSLATE_NOOP("Booking", "Same time, another interpreter"));
    case AlternativeKind::OtherTime:
        if (alternative.start.isValid() && alternative.start < refused.start)
            return words(QT_TRANSLATE_NOOP("Booking", "Same interpreter, earlier"));
        return words(QT_TRANSLATE_NOOP("Booking", "Same interpreter, later"));
    case AlternativeKind::OtherMode:
        return words(QT_TRANSLATE_NOOP("Booking", "Same time, %1")).arg(modeName(alternative.mode));
    }
    return {};
}

QString alternativeWho(const Alternative &alternative, const BookingContents &contents)
{
    const auto found = contents.interpreters.find(alternative.interpreter);
    QStringList parts;
    if (found != contents.interpreters.end())
        parts << name(found->second.name) << levelCode(found->second.level);
    else
        parts << words(QT_TRANSLATE_NOOP("Booking", "An interpreter who is new on this tablet"));
    parts << modeName(alternative.mode);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString alternativeNote(const Alternative &alternative, const BookingContents &contents,
                        const QString &language)
{
    QStringList parts;
    if (alternative.kind == AlternativeKind::OtherTime && alternative.start.isValid())
        parts << DateWords(language).weekdayDayAndMonth(alternative.start.date) + u' ' +
                     DateWords::timeRange(alternative.start.minute,
                                          alternative.start.minute + alternative.durationMinutes);
    if (contents.participants.size() == 1) {
        const QString participant = contents.participants.front().givenName;
        const auto earlier = contents.earlierSessions.find(alternative.interpreter);
        const bool known = earlier != contents.earlierSessions.end() && earlier->second > 0;
        parts << reasonWords({known ? ReasonCode::KnowsParticipant : ReasonCode::NewToParticipant, !known,
                              known ? earlier->second : 0, InterpreterLevel::None},
                             {}, participant);
    }
    return parts.join(QStringLiteral(" · "));
}

QString stateTitle(BookingState state)
{
    switch (state) {
    case BookingState::Draft:
        return {};
    case BookingState::Tentative:
        return words(QT_TRANSLATE_NOOP("Booking", "Interpreter asked for, not yet decided"));
    case BookingState::Held:
        return words(QT_TRANSLATE_NOOP("Booking", "The time is held"));
    case BookingState::Ordered:
    case BookingState::Received:
        return words(QT_TRANSLATE_NOOP("Booking", "The interpreter is ordered"));
    case BookingState::Confirmed:
        return words(QT_TRANSLATE_NOOP("Booking", "The interpreter is confirmed"));
    case BookingState::Unfilled:
    case BookingState::Refused:
        return words(QT_TRANSLATE_NOOP("Booking", "The interpreter could not be booked"));
    case BookingState::Cancelled:
        return words(QT_TRANSLATE_NOOP("Booking", "The booking is cancelled"));
    case BookingState::Performed:
        return words(QT_TRANSLATE_NOOP("Booking", "The assignment was carried out"));
    case BookingState::NoShow:
        return words(QT_TRANSLATE_NOOP("Booking", "Somebody did not come"));
    case BookingState::Reviewed:
        return words(QT_TRANSLATE_NOOP("Booking", "The assignment is reviewed"));
    }
    return {};
}

QString stateSentence(BookingState state, const QString &interpreter, bool pending)
{
    const QString who = name(interpreter);
    switch (state) {
    case BookingState::Tentative:
        if (pending)
            return words(QT_TRANSLATE_NOOP("Booking", "%1 is asked for on this tablet. It is sent by itself "
                                                      "as soon as there is a network."))
                .arg(who);
        return words(QT_TRANSLATE_NOOP("Booking", "%1 is asked for. The server decides within moments."))
            .arg(who);
    case BookingState::Held:
        return words(QT_TRANSLATE_NOOP("Booking", "Nobody else can take %1 for this time. "
                                                  "The interpreter has still to confirm."))
            .arg(who);
    case BookingState::Ordered:
    case BookingState::Received:
        return words(QT_TRANSLATE_NOOP("Booking", "%1 has been asked and has still to confirm.")).arg(who);
    case BookingState::Confirmed:
        return words(QT_TRANSLATE_NOOP("Booking", "%1 is coming.")).arg(who);
    default:
        return {};
    }
}

} // namespace samsprak::app
