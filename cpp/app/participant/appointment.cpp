// SPDX-License-Identifier: MPL-2.0
#include "app/participant/appointment.h"

#include "app/wording/date_words.h"
#include "app/wording/words.h"
#include "domain/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace samsprak::app {

namespace {

constexpr int FirstLightMinute = 6 * 60;
constexpr int LastLightMinute = 18 * 60;

class AppointmentText
{
    Q_DECLARE_TR_FUNCTIONS(AppointmentText)
};

LocalTime endOf(const Card &card)
{
    LocalTime end = card.start;
    end.minute += card.durationMinutes;
    end.date = end.date.addDays(end.minute / (24 * 60));
    end.minute %= 24 * 60;
    return end;
}

QString interpreterStateText(const Card &card)
{
    switch (card.bookingState) {
    case BookingState::Confirmed:
        return card.mode == BookingMode::OnSite
                   ? AppointmentText::tr("interpreter, comes here")
                   : AppointmentText::tr("interpreter, %1").arg(modeName(card.mode));
    case BookingState::Refused:
    case BookingState::Unfilled:
        return AppointmentText::tr("we are looking for an interpreter");
    default:
        return AppointmentText::tr("interpreter asked for, not yet confirmed");
    }
}

QString noteFor(const TranslatedText::Choice &choice)
{
    if (choice.isFallback && !choice.language.isEmpty())
        return AppointmentText::tr("In %1").arg(languageName(choice.language));
    if (choice.source == TranslationSource::Machine)
        return AppointmentText::tr("Machine translation");
    return {};
}

void describeInterpreter(Appointment &appointment, const Card &card)
{
    appointment.hasInterpreter = card.hasBooking && card.bookingState != BookingState::Cancelled;
    if (!appointment.hasInterpreter)
        return;
    // A name is promised only when the counterpart has said it.
    if (card.bookingState == BookingState::Confirmed)
        appointment.interpreterName = card.interpreterName;
    appointment.interpreterState = interpreterStateText(card);
    appointment.interpreterFace = card.interpreterFace;
    appointment.bookingState = codeOf(card.bookingState);
}

Appointment describe(const Card &card, const LocalTime &now, const QString &language)
{
    const DateWords words(language);
    const TranslatedText::Choice title = card.title.choose(language);
    const LocalTime end = endOf(card);
    Appointment appointment;
    appointment.valid = true;
    appointment.sessionId = card.session.toString();
    appointment.area = codeOf(card.area);
    appointment.title = title.text;
    appointment.titleRightToLeft = languageFor(title.language).rightToLeft;
    appointment.titleNote = noteFor(title);
    appointment.isNow = card.start <= now && now < end;
    appointment.day = words.relativeDay(card.start.date, now.date);
    appointment.startTime = DateWords::time(card.start.minute);
    appointment.endTime = DateWords::time(end.minute);
    appointment.startMinute = card.start.minute;
    appointment.daylight = card.start.minute >= FirstLightMinute && card.start.minute < LastLightMinute;
    appointment.placeName = card.placeName;
    appointment.room = card.room;
    appointment.leaderName = card.leaderName;
    appointment.leaderRole = roleName(card.leaderRole);
    appointment.leaderFace = card.leaderFace;
    appointment.cancelled = card.cancelled;
    if (!title.recording.isNull()) {
        appointment.recordingId = title.recording.toString();
        appointment.hasVoice = true;
    }
    describeInterpreter(appointment, card);
    return appointment;
}

void sortByStart(std::vector<Card> &cards)
{
    std::sort(cards.begin(), cards.end(),
              [](const Card &a, const Card &b) { return std::tie(a.start, a.id) < std::tie(b.start, b.id); });
}

} // namespace

UpcomingAppointments upcomingAppointments(std::vector<Card> cards, const LocalTime &now,
                                          const QString &language)
{
    std::erase_if(cards, [&](const Card &card) {
        return card.cardKind != CardKind::Appointment || !card.start.isValid() || endOf(card) <= now;
    });
    sortByStart(cards);
    UpcomingAppointments upcoming;
    for (const Card &card : cards) {
        Appointment appointment = describe(card, now, language);
        if (!upcoming.current.valid) {
            appointment.timing = appointment.isNow ? AppointmentText::tr("Now") : AppointmentText::tr("Next");
            upcoming.current = std::move(appointment);
            continue;
        }
        appointment.timing =
            upcoming.following.empty() ? AppointmentText::tr("After that") : AppointmentText::tr("Later");
        upcoming.following.push_back(std::move(appointment));
    }
    return upcoming;
}

std::vector<Appointment> appointmentsOfTheDay(std::vector<Card> cards, const LocalTime &now,
                                              const QString &language)
{
    std::erase_if(cards, [&](const Card &card) {
        return card.cardKind != CardKind::Appointment || card.start.date != now.date || card.cancelled;
    });
    sortByStart(cards);
    std::vector<Appointment> appointments;
    for (const Card &card : cards)
        appointments.push_back(describe(card, now, language));
    return appointments;
}

} // namespace samsprak::app
