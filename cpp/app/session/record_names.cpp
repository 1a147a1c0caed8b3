// SPDX-License-Identifier: MPL-2.0
#include "app/session/record_names.h"

#include "domain/derived.h"
#include "storage/record_reader.h"

namespace samsprak::app {

namespace {

/// Looks a record up once and lets `name` tell what it is called.
template <class E, class Name>
QString nameOf(const storage::RecordReader &reader, const Id &id, Name name)
{
    const auto record = reader.find<E>(id).valueOr(std::nullopt);
    return record ? name(*record) : QString();
}

QString participantName(const storage::RecordReader &reader, const Id &id)
{
    return nameOf<Participant>(reader, id, [](const Participant &p) { return p.fullName(); });
}

QString sessionTitle(const storage::RecordReader &reader, const Id &id, const QString &language)
{
    return nameOf<Session>(reader, id, [&](const Session &s) { return s.title.choose(language).text; });
}

QString placeName(const Place &place)
{
    return place.room.isEmpty() ? place.name : place.name + u' ' + place.room;
}

/// What hangs on a session or a participant is called by it.
QString ownersName(const storage::RecordReader &reader, Kind kind, const Id &id, const QString &language)
{
    const auto ofSession = [&](const auto &record) { return sessionTitle(reader, record.session, language); };
    const auto ofParticipant = [&](const auto &record) {
        return participantName(reader, record.participant);
    };
    const auto ofRecord = [&](const auto &record) {
        return recordName(reader, record.recordKind, record.record, language);
    };
    switch (kind) {
    case Kind::Booking:
        return nameOf<Booking>(reader, id, ofSession);
    case Kind::Attendance:
        return nameOf<Attendance>(reader, id, ofParticipant);
    case Kind::Plan:
        return nameOf<Plan>(reader, id, ofParticipant);
    case Kind::Goal:
        return nameOf<Goal>(reader, id, ofParticipant);
    case Kind::Activity:
        return nameOf<Activity>(reader, id, ofParticipant);
    case Kind::Conflict:
        return nameOf<Conflict>(reader, id, ofRecord);
    case Kind::Refusal:
        return nameOf<Refusal>(reader, id, ofRecord);
    default:
        return {};
    }
}

} // namespace

QString recordName(const storage::RecordReader &reader, Kind kind, const Id &id, const QString &language)
{
    switch (kind) {
    case Kind::Participant:
        return participantName(reader, id);
    case Kind::Session:
        return sessionTitle(reader, id, language);
    case Kind::Person:
        return nameOf<Person>(reader, id, [](const Person &p) { return p.name; });
    case Kind::Interpreter:
        return nameOf<Interpreter>(reader, id, [](const Interpreter &i) { return i.name; });
    case Kind::Place:
        return nameOf<Place>(reader, id, placeName);
    case Kind::Unit:
        return nameOf<Unit>(reader, id, [](const Unit &u) { return u.name; });
    case Kind::Group:
        return nameOf<Group>(reader, id, [](const Group &g) { return g.name; });
    case Kind::Organisation:
        return nameOf<Organisation>(reader, id, [](const Organisation &o) { return o.name; });
    default:
        return ownersName(reader, kind, id, language);
    }
}

QString referenceName(const storage::RecordReader &reader, const Id &id, const QString &language)
{
    if (id.isNull())
        return {};
    for (const Kind kind : {Kind::Place, Kind::Person, Kind::Participant, Kind::Interpreter, Kind::Unit,
                            Kind::Group, Kind::Organisation, Kind::Session}) {
        const QString name = recordName(reader, kind, id, language);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString authorName(const storage::RecordReader &reader, const Id &id)
{
    const QString person = nameOf<Person>(reader, id, [](const Person &p) { return p.name; });
    return person.isEmpty() ? participantName(reader, id) : person;
}

} // namespace samsprak::app
