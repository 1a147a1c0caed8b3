// SPDX-License-Identifier: MPL-2.0
#include "app/calendar/bundle_query.h"
#include "app/calendar/record_lookup.h"
#include "app/calendar/session_words.h"
#include "app/calendar/week_contents.h"
#include "app/casework/visit.h"

#include <algorithm>

namespace samsprak::app {

namespace {

const QString Swedish = QStringLiteral("sv");

bool hasPlan(const storage::RecordReader &reader, const Id &participant)
{
    return reader.all<Plan>().where(&Plan::participant, participant).count().valueOr(0) > 0;
}

/// Whether the title is spoken in exactly that language, by a recording that is on the tablet.
bool isRecorded(const storage::RecordReader &reader, const TranslatedText &title, const QString &language)
{
    const auto text = title.texts().find(language);
    return text != title.texts().end() && !text->second.recording.isNull() &&
           reader.find<Recording>(text->second.recording).valueOr(std::nullopt);
}

void addPeople(const storage::RecordReader &reader, const SessionBundle &bundle, VisitFacts &facts)
{
    RecordLookup lookup(reader);
    for (const Attendance &attendance : bundle.attendances) {
        const Participant *participant = lookup.participant(attendance.participant);
        if (!participant)
            continue;
        facts.names << participant->fullName();
        facts.withPlan += hasPlan(reader, participant->id) ? 1 : 0;
        if (participant->language != Swedish && !participant->language.isEmpty())
            facts.languages.insert(participant->language);
    }
    facts.hidden =
        std::max(bundle.session.headCount, int(bundle.attendances.size())) - int(facts.names.size());
    for (const QString &language : facts.languages)
        if (isRecorded(reader, bundle.session.title, language))
            facts.recorded.insert(language);
    if (const Place *place = lookup.place(bundle.session.place))
        facts.place = shortPlace(*place);
}

void addInterpreter(const storage::RecordReader &reader, const SessionBundle &bundle, VisitFacts &facts)
{
    for (const Booking &booking : bundle.bookings) {
        const bool ofThisOccurrence = bundle.session.recurrence.isEmpty() || booking.start == facts.start;
        if (!stands(booking) || isRefused(booking) || !ofThisOccurrence)
            continue;
        facts.booked = true;
        facts.booking = booking.state;
        const auto interpreter = reader.find<Interpreter>(booking.interpreter).valueOr(std::nullopt);
        facts.interpreter = interpreter ? interpreter->name : QString();
        facts.phone = interpreter ? interpreter->phone : QString();
        return;
    }
}

} // namespace

std::vector<VisitFacts> loadVisits(const storage::RecordReader &reader, const Id &actor, const QDate &day,
                                   const QString &zone)
{
    WeekRequest request;
    request.actor = actor;
    request.zone = zone;
    request.first = day;
    request.days = 1;
    std::vector<VisitFacts> visits;
    for (const SessionRow &row : loadWeek(reader, request).valueOr(WeekContents{}).rows) {
        if (row.cancelled)
            continue;
        const SessionBundle bundle = loadBundle(reader, row.session).valueOr(SessionBundle{});
        if (!bundle.session.leaders.contains(actor))
            continue;
        VisitFacts facts;
        facts.session = row.session;
        facts.start = row.start;
        facts.minutes = row.endMinute - row.startMinute;
        facts.area = row.area;
        facts.title = bundle.session.title;
        addPeople(reader, bundle, facts);
        addInterpreter(reader, bundle, facts);
        visits.push_back(std::move(facts));
    }
    return visits;
}

} // namespace samsprak::app
