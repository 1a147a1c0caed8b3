// SPDX-License-Identifier: MPL-2.0
#include "app/wording/words.h"

#include "domain/language.h"

#include <QCoreApplication>

#include <map>

namespace samsprak::app {

namespace {

QString word(const char *source) { return source ? QCoreApplication::translate("Words", source) : QString(); }

} // namespace

QString areaName(Area area)
{
    static constexpr const char *names[] = {
        nullptr,
        QT_TRANSLATE_NOOP("Words", "Language"),
        QT_TRANSLATE_NOOP("Words", "Housing"),
        QT_TRANSLATE_NOOP("Words", "Childcare"),
        QT_TRANSLATE_NOOP("Words", "Validation"),
        QT_TRANSLATE_NOOP("Words", "Health"),
        QT_TRANSLATE_NOOP("Words", "Leisure"),
        QT_TRANSLATE_NOOP("Words", "Work"),
        QT_TRANSLATE_NOOP("Words", "Studies"),
        QT_TRANSLATE_NOOP("Words", "Own business"),
    };
    return word(names[int(area)]);
}

QString roleName(Role role)
{
    static constexpr const char *names[] = {
        nullptr,
        QT_TRANSLATE_NOOP("Words", "participant"),
        QT_TRANSLATE_NOOP("Words", "language pedagogue"),
        QT_TRANSLATE_NOOP("Words", "job agent"),
        QT_TRANSLATE_NOOP("Words", "community guide"),
        QT_TRANSLATE_NOOP("Words", "health coordinator"),
        QT_TRANSLATE_NOOP("Words", "employment officer"),
        QT_TRANSLATE_NOOP("Words", "social work consultant"),
        QT_TRANSLATE_NOOP("Words", "coordinator"),
        QT_TRANSLATE_NOOP("Words", "interpreter"),
        QT_TRANSLATE_NOOP("Words", "guest"),
        QT_TRANSLATE_NOOP("Words", "administrator"),
    };
    return word(names[int(role)]);
}

QString bookingStateName(BookingState state)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Words", "draft"),
        QT_TRANSLATE_NOOP("Words", "tentative"),
        QT_TRANSLATE_NOOP("Words", "held"),
        QT_TRANSLATE_NOOP("Words", "ordered"),
        QT_TRANSLATE_NOOP("Words", "received"),
        QT_TRANSLATE_NOOP("Words", "confirmed"),
        QT_TRANSLATE_NOOP("Words", "not filled"),
        QT_TRANSLATE_NOOP("Words", "refused"),
        QT_TRANSLATE_NOOP("Words", "cancelled"),
        QT_TRANSLATE_NOOP("Words", "performed"),
        QT_TRANSLATE_NOOP("Words", "somebody did not come"),
        QT_TRANSLATE_NOOP("Words", "reviewed"),
    };
    return word(names[int(state)]);
}

QString modeName(BookingMode mode)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Words", "on site"),
        QT_TRANSLATE_NOOP("Words", "by phone"),
        QT_TRANSLATE_NOOP("Words", "by video"),
    };
    return word(names[int(mode)]);
}

QString levelName(InterpreterLevel level)
{
    static constexpr const char *names[] = {
        nullptr,
        //: The lowest of the five levels of interpreters; keep the Swedish abbreviation in front
        QT_TRANSLATE_NOOP("Words", "ÖT · other"),
        QT_TRANSLATE_NOOP("Words", "UT · trained"),
        QT_TRANSLATE_NOOP("Words", "AT · authorised"),
        QT_TRANSLATE_NOOP("Words", "ST · authorised for health care"),
        QT_TRANSLATE_NOOP("Words", "RT · authorised for court"),
    };
    return word(names[int(level)]);
}

QString activityStateName(ActivityState state)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Words", "planned"),   QT_TRANSLATE_NOOP("Words", "going on"),
        QT_TRANSLATE_NOOP("Words", "done"),      QT_TRANSLATE_NOOP("Words", "cancelled"),
        QT_TRANSLATE_NOOP("Words", "performed"), QT_TRANSLATE_NOOP("Words", "somebody did not come"),
        QT_TRANSLATE_NOOP("Words", "reviewed"),
    };
    return word(names[int(state)]);
}

QString languageName(const QString &tag)
{
    static const std::map<QString, const char *> names = {
        {QStringLiteral("sv"), QT_TRANSLATE_NOOP("Words", "Swedish")},
        {QStringLiteral("en"), QT_TRANSLATE_NOOP("Words", "English")},
        {QStringLiteral("ar"), QT_TRANSLATE_NOOP("Words", "Arabic")},
        {QStringLiteral("ti"), QT_TRANSLATE_NOOP("Words", "Tigrinya")},
        {QStringLiteral("uk"), QT_TRANSLATE_NOOP("Words", "Ukrainian")},
        {QStringLiteral("fa-AF"), QT_TRANSLATE_NOOP("Words", "Dari")},
        {QStringLiteral("so"), QT_TRANSLATE_NOOP("Words", "Somali")},
        {QStringLiteral("fa"), QT_TRANSLATE_NOOP("Words", "Persian")},
        {QStringLiteral("ckb"), QT_TRANSLATE_NOOP("Words", "Sorani")},
        {QStringLiteral("ku"), QT_TRANSLATE_NOOP("Words", "Kurmanji")},
        {QStringLiteral("ps"), QT_TRANSLATE_NOOP("Words", "Pashto")},
        {QStringLiteral("ru"), QT_TRANSLATE_NOOP("Words", "Russian")},
        {QStringLiteral("tr"), QT_TRANSLATE_NOOP("Words", "Turkish")},
        {QStringLiteral("am"), QT_TRANSLATE_NOOP("Words", "Amharic")},
    };
    const Language &language = languageFor(tag);
    const auto found = names.find(language.tag);
    return found != names.end() ? word(found->second) : language.ownName;
}

QString listed(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QCoreApplication::translate("Words", ", ", "between the parts of a list"));
}

QString refusalSentence(RefusalCode code)
{
    static constexpr const char *sentences[] = {
        QT_TRANSLATE_NOOP("Words",
                          "The server could not take this, and this version of the app does not know why."),
        QT_TRANSLATE_NOOP("Words", "The interpreter is booked for something else at that time."),
        QT_TRANSLATE_NOOP("Words", "The interpreter does not work at that time."),
        QT_TRANSLATE_NOOP("Words", "The interpreter has no time to travel between the sessions."),
        QT_TRANSLATE_NOOP("Words", "The interpreter's level is lower than the one asked for."),
        QT_TRANSLATE_NOOP("Words", "The interpreter does not speak the language."),
        QT_TRANSLATE_NOOP("Words", "The interpreter can't take this assignment."),
        QT_TRANSLATE_NOOP("Words",
                          "You have no right to change this. Ask the person who follows the participant."),
        QT_TRANSLATE_NOOP("Words", "Something in it does not fit together. Check the times and try again."),
        QT_TRANSLATE_NOOP("Words", "It had been removed by someone else. What you wrote is kept here."),
        QT_TRANSLATE_NOOP("Words",
                          "An interpreter for this session and language is ordered or held already."),
        QT_TRANSLATE_NOOP("Words", "There is no agreement with that agency for this day and language."),
        QT_TRANSLATE_NOOP("Words", "The booking had been cancelled meanwhile. What you wrote is kept here."),
        QT_TRANSLATE_NOOP("Words", "The booking had moved on meanwhile. Look at it again before you go on."),
    };
    return word(sentences[int(code)]);
}

} // namespace samsprak::app
