// SPDX-License-Identifier: MPL-2.0
#include "hub/validation.h"

#include "domain/attachment.h"
#include "domain/consent.h"
#include "domain/derived.h"
#include "hub/ledger.h"
#include "scheduling/zone.h"

namespace samsprak::hub {

namespace {

constexpr int MinutesOfDay = 24 * 60;
constexpr qsizetype LongestField = 512 * 1024;

/// Nearly all records of an installation name one zone, and looking one up costs more than the rest.
bool isKnownZone(const QString &zone)
{
    thread_local QString lastKnown;
    if (!zone.isEmpty() && zone == lastKnown)
        return true;
    if (!scheduling::isKnownZone(zone))
        return false;
    lastKnown = zone;
    return true;
}

bool isStretch(const LocalTime &start, int durationMinutes, const QString &zone)
{
    return start.isValid() && start.minute >= 0 && start.minute < MinutesOfDay && durationMinutes > 0 &&
           durationMinutes <= MinutesOfDay && isKnownZone(zone);
}

bool isOrdered(const QDate &first, const QDate &last)
{
    return first.isNull() || last.isNull() || first <= last;
}

template <class E>
bool makesSense(const E &)
{
    return true;
}
bool makesSense(const Session &s) { return isStretch(s.start, s.durationMinutes, s.zone); }
bool makesSense(const Booking &b)
{
    return !b.session.isNull() && isStretch(b.start, b.durationMinutes, b.zone);
}
bool makesSense(const Attendance &a) { return !a.session.isNull(); }
bool makesSense(const Activity &a) { return isOrdered(a.startsOn, a.endsOn) && a.weeklyMinutes >= 0; }
bool makesSense(const Attachment &a)
{
    return a.contentKey.size() == Attachment::KeySize && a.contentHash.size() == Attachment::HashSize &&
           a.size > 0 && a.size <= Attachment::LargestSize && !a.mediaType.isEmpty() && a.milliseconds >= 0;
}
bool makesSense(const Membership &m) { return !m.person.isNull(); }
bool makesSense(const Assignment &a) { return !a.person.isNull() && isOrdered(a.from, a.until); }
/// Somebody receives something for a purpose, and only what can be shared at all.
bool makesSense(const Consent &c)
{
    const bool hasOneReceiver = c.receivingOrganisation.isNull() != c.receivingPerson.isNull();
    const bool isShareableOnly =
        std::all_of(c.sections.begin(), c.sections.end(),
                    [](const QString &section) { return isShareable(sectionNamed(section)); });
    return hasOneReceiver && !c.sections.empty() && isShareableOnly && !c.purpose.trimmed().isEmpty() &&
           isOrdered(c.from, c.until);
}
bool makesSense(const Interpreter &i) { return i.bufferMinutes >= 0 && i.bufferMinutes <= MinutesOfDay; }
bool makesSense(const Availability &a)
{
    return a.weekday >= 1 && a.weekday <= 7 && a.fromMinute >= 0 && a.fromMinute < a.toMinute &&
           a.toMinute <= MinutesOfDay && isOrdered(a.validFrom, a.validUntil) && isKnownZone(a.zone);
}

template <class E>
bool isAtHome(const E &record)
{
    return Declaration<E>::home(record) == record.bucket;
}
/// A recording lives with the participant, in either of two sections.
bool isAtHome(const Recording &recording) { return recording.participant == recording.bucket.ownerId; }

template <class E>
bool isSoundAs(const Head &head)
{
    const E record = recordOf<E>(head);
    return isAtHome(record) && makesSense(record);
}

using Check = bool (*)(const Head &);

template <class... E>
Check checkFor(Kind kind)
{
    Check found = nullptr;
    ((kind == Declaration<E>::kind ? found = &isSoundAs<E> : nullptr), ...);
    return found;
}

} // namespace

bool isSound(const Head &head)
{
    const auto fields = FieldMapView::parse(head.fields);
    if (!fields)
        return false;
    for (const FieldSpan &field : *fields)
        if (field.value.size() > LongestField)
            return false;
    const Check check =
        checkFor<Organisation, Unit, Person, Membership, Participant, Group, Place, Plan, Goal, Activity,
                 Session, Attendance, Interpreter, Availability, Booking, Card, Conflict, Refusal, Recording,
                 Attachment, Assignment, Consent>(head.kind);
    return !check || check(head);
}

} // namespace samsprak::hub
