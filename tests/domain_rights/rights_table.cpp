// SPDX-License-Identifier: MPL-2.0
#include "rights_table.h"

#include <algorithm>

namespace samsprak::test {

namespace {

const QDate Today(2026, 11, 24);

Id named(const QString &name) { return Id::fromName({}, name); }
const Id &organisation()
{
    static const Id id = named(QStringLiteral("organisation"));
    return id;
}
const Id &otherOrganisation()
{
    static const Id id = named(QStringLiteral("other organisation"));
    return id;
}
Id unit() { return named(QStringLiteral("unit")); }
Id secondUnit() { return named(QStringLiteral("second unit")); }
Id participant() { return named(QStringLiteral("participant")); }
Id otherParticipant() { return named(QStringLiteral("other participant")); }
Id interpreter() { return named(QStringLiteral("interpreter")); }
Id personOf(const QString &relation, Role role) { return named(relation + QLatin1Char(' ') + codeOf(role)); }

const QString Colleague = QStringLiteral("colleague"), Assigned = QStringLiteral("assigned"),
              Consented = QStringLiteral("consented"), Stranger = QStringLiteral("stranger");

} // namespace

template <class E>
void RightsTable::take(const E &record)
{
    const QByteArray bytes = encode(record);
    const auto view = FieldMapView::parse(bytes);
    m_facts.apply(Declaration<E>::kind, record.id, &*view);
}

void RightsTable::employ(const Id &person, Role role, const Id &employer, const Id &where)
{
    Membership membership;
    membership.id = Id::fromName(person, u"membership");
    membership.person = person;
    membership.organisation = employer;
    membership.unit = where;
    membership.role = role;
    take(membership);
}

RightsTable::RightsTable(const Schema &schema)
{
    for (const auto &[id, owner] :
         {std::pair(unit(), organisation()), std::pair(secondUnit(), organisation())}) {
        Unit record;
        record.id = id;
        record.organisation = owner;
        take(record);
    }
    for (const Id &id : {participant(), otherParticipant()}) {
        Participant record;
        record.id = id;
        record.organisation = organisation();
        record.unit = unit();
        take(record);
    }
    Interpreter own;
    own.id = interpreter();
    own.organisation = organisation();
    own.person = personOf(Colleague, Role::Interpreter);
    take(own);
    Consent consent;
    consent.id = named(QStringLiteral("consent"));
    consent.participant = participant();
    consent.organisation = organisation();
    consent.receivingOrganisation = otherOrganisation();
    for (int section = 0; section <= int(BucketSection::Own); ++section)
        consent.sections.insert(sectionName(BucketSection(section)));
    take(consent);
    for (const auto &[role, code] : EnumCodes<Role>::values) {
        employ(personOf(Colleague, role), role, organisation(), unit());
        employ(personOf(Assigned, role), role, organisation(), secondUnit());
        employ(personOf(Consented, role), role, otherOrganisation(), {});
        employ(personOf(Stranger, role), role, named(QStringLiteral("third organisation")), {});
        Assignment assignment;
        assignment.id = Id::fromName(personOf(Assigned, role), u"assignment");
        assignment.participant = participant();
        assignment.person = personOf(Assigned, role);
        take(assignment);
    }
    for (const QString &relation : {Colleague, Assigned, Consented, Stranger})
        addRelation(relation, schema);
}

QStringList RightsTable::head()
{
    QStringList head{QStringLiteral("relation"), QStringLiteral("kind"), QStringLiteral("bucket")};
    for (const auto &[role, code] : EnumCodes<Role>::values)
        head << (*code ? QString::fromLatin1(code) : QStringLiteral("none"));
    return head;
}

/// The participant of the table is the one whom all is about, and a stranger is another one.
Actor RightsTable::actorOf(const QString &relation, Role role) const
{
    if (role == Role::Participant)
        return {relation == Stranger ? otherParticipant() : participant(), true};
    return {personOf(relation, role), false};
}

std::vector<RightsTable::Place> RightsTable::allPlaces(const Actor &actor) const
{
    using enum BucketSection;
    std::vector<Place> places{
        {QStringLiteral("org/directory"), Bucket::directory(organisation())},
        {QStringLiteral("unit/calendar"), Bucket::unitCalendar(unit())},
        {QStringLiteral("participant/plan"), Bucket::plan(participant(), organisation())},
        {QStringLiteral("participant/plan of another"), Bucket::plan(participant(), otherOrganisation())},
        {QStringLiteral("interpreter/calendar"), Bucket::interpreter(interpreter(), Calendar)},
        {QStringLiteral("interpreter/busy"), Bucket::interpreter(interpreter(), Busy)},
        {QStringLiteral("person/own"), Bucket::own(actor.id)},
        {QStringLiteral("person/own of another"), Bucket::own(named(QStringLiteral("somebody")))}};
    for (const BucketSection section : {Core, Calendar, Health, Notes, Outcome, Private, Identity})
        places.push_back({QStringLiteral("participant/") + sectionName(section),
                          Bucket::participant(participant(), section)});
    return places;
}

std::vector<RightsTable::Place> RightsTable::placesFor(const EntityDescription &kind,
                                                       const Actor &actor) const
{
    std::vector<Place> places = allPlaces(actor);
    std::erase_if(places, [&](const Place &place) { return !kind.admits(place.bucket); });
    return places;
}

void RightsTable::addRelation(const QString &relation, const Schema &schema)
{
    for (const EntityDescription &kind : schema.kinds()) {
        for (const auto &[role, code] : EnumCodes<Role>::values) {
            const Actor actor = actorOf(relation, role);
            const Rights rights(actor, m_facts, Today);
            for (const Place &place : placesFor(kind, actor)) {
                QString cell;
                for (const auto &[action, letter] :
                     {std::pair(Action::Read, u'r'), std::pair(Action::Write, u'w'),
                      std::pair(Action::Delete, u'd'), std::pair(Action::Move, u'm')})
                    cell += QChar(rights.may(action, kind.kind, place.bucket) ? letter : u'-');
                m_rows[relation + u'\t' + QLatin1String(kind.name) + u'\t' + place.name] << cell;
            }
        }
    }
}

} // namespace samsprak::test
