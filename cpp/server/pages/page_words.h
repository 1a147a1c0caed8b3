// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/directory.h"

#include <QString>

namespace samsprak::server {

/// The words of the pages for those without a tablet.
enum class PageWord {
    Assignments,
    Offers,
    NoOffers,
    Today,
    Tomorrow,
    NothingToday,
    NothingThisWeek,
    Accept,
    Decline,
    WhyNot,
    WhyNotHint,
    SendDecline,
    Confirmed,
    Unanswered,
    CalledOff,
    OnSite,
    ByPhone,
    ByVideo,
    Language,
    Place,
    Telephone,
    Code,
    Link,
    Accepted,
    Declined,
    Outdated,
    SwedishTime,
    NoNames,
    KeepSecret,
    MyWeek,
    WithInterpreter,
    InterpreterAsked,
    WithoutInterpreter,
    CanNotCome,
    CanNotComeSure,
    SendCanNotCome,
    SaidCanNotCome,
    Excused,
    AddToCalendar,
    NotFoundTitle,
    NotFoundText,
    TooManyTitle,
    TooManyText,
    BusyTitle,
    BusyText,
    ChangeLanguage,
    With,
    Count
};

/// In one of the pages' languages.
QString pageWord(PageWord word, const QString &language);
/// What a plan area is called.
QString areaWord(Area area, const QString &language);
/// The tag of the pages' language that serves a reader of `tag`; empty when none does.
QString pageLanguage(const QString &tag);
/// The first language of an Accept-Language header that the pages have, by its weights; else Swedish.
QString acceptedLanguage(const QByteArray &header);
/// The tags of the pages' languages.
const QStringList &pageLanguages();
/// "tisdag 24 november", digits Latin.
QString dayText(const QDate &day, const QString &language);
/// "10:00–11:00"; the reader isolates it in right-to-left text.
QString spanText(const LocalTime &start, int durationMinutes);

} // namespace samsprak::server
