// SPDX-License-Identifier: MPL-2.0
#include "project.h"

namespace samsprak::simulation {

namespace {

class Making
{
public:
    Making(IdSource &ids, Journal &journal, hub::Batch &batch)
        : m_ids(ids)
        , m_journal(journal)
        , m_batch(batch)
    {
    }

    Project run()
    {
        addOrganisations();
        for (int i = 0; i < 6; ++i)
            addParticipant(m_project.units[size_t(i) % 2]);
        addStaff(Role::LanguagePedagogue, m_project.units[0]);
        addStaff(Role::JobAgent, m_project.units[0]);
        addStaff(Role::HealthCoordinator, m_project.units[1]);
        addStaff(Role::Coordinator, {});
        addStaff(Role::CommunityGuide, m_project.units[1]);
        m_project.holders.push_back({{m_project.participants[0], true}, {}, m_project.units[0]});
        for (int i = 0; i < 3; ++i)
            addInterpreter();
        return m_project;
    }

private:
    /// A name to be found again wherever it rests.
    template <class E>
    QString wordFor(const E &record)
    {
        Draft draft;
        const QString word = m_journal.newWord();
        Entry entry;
        entry.kind = Declaration<E>::kind;
        entry.record = record.id;
        entry.bucket = Declaration<E>::home(record);
        draft.entries[word.toLatin1()] = entry;
        m_journal.take(draft, Entry::State::Saved);
        return word;
    }

    void addOrganisations()
    {
        for (Id *id : {&m_project.organisation, &m_project.agency}) {
            Organisation organisation;
            organisation.id = *id = m_ids.next();
            organisation.autoAcceptsOrders = id == &m_project.agency;
            organisation.name = wordFor(organisation);
            m_batch.put(organisation);
        }
        for (int i = 0; i < 2; ++i) {
            Unit unit;
            unit.id = m_ids.next();
            unit.organisation = m_project.organisation;
            unit.name = wordFor(unit);
            m_batch.put(unit);
            m_project.units.push_back(unit.id);
            Place place;
            place.id = m_ids.next();
            place.organisation = m_project.organisation;
            place.name = wordFor(place);
            place.address = wordFor(place);
            m_batch.put(place);
            m_project.places.push_back(place.id);
        }
    }

    void addParticipant(const Id &unit)
    {
        Participant participant;
        participant.id = m_ids.next();
        participant.organisation = m_project.organisation;
        participant.unit = unit;
        participant.language = QStringLiteral("ti");
        participant.givenName = wordFor(participant);
        participant.familyName = wordFor(participant);
        participant.phone = wordFor(participant);
        m_batch.put(participant);
        m_project.participants.push_back(participant.id);
    }

    void addStaff(Role role, const Id &unit)
    {
        Person person;
        person.id = m_ids.next();
        person.organisation = m_project.organisation;
        person.name = wordFor(person);
        m_batch.put(person);
        Membership membership;
        membership.id = m_ids.next();
        membership.person = person.id;
        membership.organisation = m_project.organisation;
        membership.unit = unit;
        membership.role = role;
        m_batch.put(membership);
        m_project.memberships.push_back(membership);
        m_project.holders.push_back({{person.id, false}, membership.id, unit});
    }

    void addInterpreter()
    {
        Interpreter interpreter;
        interpreter.id = m_ids.next();
        interpreter.organisation = m_project.agency;
        interpreter.name = wordFor(interpreter);
        interpreter.languages = {QStringLiteral("ti")};
        interpreter.bufferMinutes = 20;
        interpreter.level = InterpreterLevel::Trained;
        interpreter.modes = {QStringLiteral("on_site"), QStringLiteral("phone")};
        m_batch.put(interpreter);
        m_project.interpreters.push_back(interpreter.id);
        for (int weekday = 1; weekday <= 5; ++weekday) {
            Availability window;
            window.id = m_ids.next();
            window.interpreter = interpreter.id;
            window.organisation = m_project.agency;
            window.weekday = weekday;
            window.fromMinute = 8 * 60;
            window.toMinute = 17 * 60;
            window.zone = QStringLiteral("Europe/Stockholm");
            m_batch.put(window);
        }
    }

    IdSource &m_ids;
    Journal &m_journal;
    hub::Batch &m_batch;
    Project m_project;
};

} // namespace

Project Project::make(IdSource &ids, Journal &journal, hub::Batch &batch)
{
    return Making(ids, journal, batch).run();
}

} // namespace samsprak::simulation
