// SPDX-License-Identifier: MPL-2.0
#include "cli/demo/demo_people.h"

#include "cli/demo/demo_words.h"

namespace samsprak::cli {

namespace {

constexpr std::pair<Role, int> Roles[] = {
    {Role::LanguagePedagogue, 32},    {Role::JobAgent, 20},         {Role::CommunityGuide, 16},
    {Role::SocialWorkConsultant, 16}, {Role::HealthCoordinator, 8}, {Role::EmploymentOfficer, 8},
};
constexpr std::pair<InterpreterLevel, int> Levels[] = {
    {InterpreterLevel::Other, 52}, {InterpreterLevel::Trained, 30},   {InterpreterLevel::Authorised, 12},
    {InterpreterLevel::Court, 4},  {InterpreterLevel::HealthCare, 2},
};
constexpr int RoomsPerSite = 6;
constexpr int IntakeDays = 2 * 365;
constexpr int ProjectAgeDays = DemoWeeksBack * 7;

class PeopleInvention
{
public:
    PeopleInvention(Chronicle &chronicle, SeededRandom &random, const DemoScale &scale, const QDate &today)
        : m_chronicle(chronicle)
        , m_random(random)
        , m_scale(scale)
        , m_today(today)
    {
    }

    DemoPeople run(const std::vector<Id> &staffIds, const std::vector<qint64> &writers)
    {
        m_chronicle.setPresent(demoInstant(m_today.addDays(-IntakeDays - 30), 8 * 60));
        foundOrganisations();
        openSites();
        hire(staffIds, writers);
        for (int i = 0; i < m_scale.interpreters; ++i)
            engageInterpreter(i);
        for (int i = 0; i < m_scale.participants; ++i)
            enrol(i);
        formGroups();
        return std::move(m_people);
    }

private:
    Id found(const char *name)
    {
        Organisation organisation;
        organisation.id = m_chronicle.newId();
        organisation.name = QString::fromUtf8(name);
        m_chronicle.add(organisation);
        return organisation.id;
    }
    void foundOrganisations()
    {
        m_people.organisation = found("Etablering Fjärdbygden");
        m_people.employmentService = found("Arbetsförmedlingen Fjärdbygden");
        m_people.agency = found("Tolkhuset Fjärden");
        m_people.pool = m_people.organisation;
    }

    void openSites()
    {
        for (int i = 0; i < m_scale.sites; ++i) {
            Unit unit;
            unit.id = m_chronicle.newId();
            unit.organisation = m_people.organisation;
            unit.name = siteName(i);
            m_chronicle.add(unit);
            m_people.units.push_back(unit.id);
            m_people.rooms.emplace_back();
            // A room for each session that may meet at one time, plus some.
            const int rooms = RoomsPerSite + m_scale.individualPerWeek / m_scale.sites / 12;
            for (int room = 0; room < rooms; ++room) {
                Place place;
                place.id = m_chronicle.newId();
                place.organisation = m_people.organisation;
                place.unit = unit.id;
                place.name = unit.name;
                place.room = room < 7 ? roomName(room) : QStringLiteral("Rum %1").arg(room + 1);
                place.address = QStringLiteral("%1vägen %2").arg(unit.name).arg(room % 4 + 1);
                m_chronicle.add(place);
                m_people.rooms.back().push_back(place.id);
            }
        }
    }

    void hire(const std::vector<Id> &ids, const std::vector<qint64> &writers)
    {
        for (size_t i = 0; i < ids.size(); ++i) {
            const Role role = i == 0   ? Role::Coordinator
                              : i == 1 ? Role::Administrator
                                       : m_random.weighted(Roles);
            const bool isOfficer = role == Role::EmploymentOfficer;
            Person person;
            person.id = ids[i];
            person.organisation = isOfficer ? m_people.employmentService : m_people.organisation;
            person.name = staffName(m_random);
            person.email = QStringLiteral("person%1@fjardbygden.example").arg(i + 1);
            person.phone = inventedPhone(m_random);
            person.face = m_random.below(24);
            m_chronicle.add(person);
            Membership membership;
            membership.id = m_chronicle.newId();
            membership.person = person.id;
            membership.organisation = person.organisation;
            const bool everywhere = i < 2 || isOfficer || role == Role::HealthCoordinator;
            const int unit = int(i) % m_scale.sites;
            membership.unit = everywhere ? Id{} : m_people.units[size_t(unit)];
            membership.role = role;
            m_chronicle.add(membership);
            m_people.staff.push_back(
                {person.id, m_people.units[size_t(unit)], writers[i % writers.size()], {}});
            if (i >= 2 && !isOfficer)
                m_people.coaches.push_back(int(i));
        }
    }

    /// A language of the scale, by how many speak it; `scarce` counts how many can interpret instead.
    QString language(bool scarce)
    {
        double sum = 0;
        for (int i = 0; i < m_scale.languages; ++i)
            sum += SpokenLanguages[i].percent * (scarce ? SpokenLanguages[i].supply : 1);
        double at = double(m_random.below(1'000'000)) / 1'000'000 * sum;
        for (int i = 0; i < m_scale.languages; ++i) {
            at -= SpokenLanguages[i].percent * (scarce ? SpokenLanguages[i].supply : 1);
            if (at < 0)
                return QString::fromLatin1(SpokenLanguages[i].tag);
        }
        return QString::fromLatin1(SpokenLanguages[0].tag);
    }

    void engageInterpreter(int number)
    {
        Interpreter interpreter;
        interpreter.id = m_chronicle.newId();
        interpreter.organisation = number % 5 < 2 ? m_people.pool : m_people.agency;
        interpreter.gender = m_random.percent(55) ? Gender::Woman : Gender::Man;
        const QString first =
            number < m_scale.languages ? QString::fromLatin1(SpokenLanguages[number].tag) : language(true);
        interpreter.name =
            givenName(m_random, first, interpreter.gender) + u' ' + familyName(m_random, first);
        interpreter.languages = {first};
        if (m_random.percent(20))
            interpreter.languages.insert(language(true));
        interpreter.level = m_random.weighted(Levels);
        if (interpreter.level >= InterpreterLevel::Authorised)
            interpreter.registerValidUntil = m_today.addDays(m_random.between(60, 1400));
        interpreter.modes = {QStringLiteral("phone"), QStringLiteral("video")};
        if (m_random.percent(70))
            interpreter.modes.insert(QStringLiteral("on_site"));
        interpreter.basePlace = m_people.rooms[size_t(number % m_scale.sites)].front();
        interpreter.phone = inventedPhone(m_random);
        interpreter.face = m_random.below(24);
        interpreter.bufferMinutes = m_random.percent(30) ? 30 : 15;
        m_chronicle.add(interpreter);
        for (int weekday = 1; weekday <= 5; ++weekday)
            offer(interpreter, weekday);
        for (const QString &tag : interpreter.languages)
            m_people.interpretersOf[tag].push_back(number);
        m_people.interpreters.emplace_back(interpreter.id, DaySlots{});
    }
    void offer(const Interpreter &interpreter, int weekday)
    {
        Availability availability;
        availability.id = m_chronicle.newId();
        availability.interpreter = interpreter.id;
        availability.organisation = interpreter.organisation;
        availability.weekday = weekday;
        availability.fromMinute = 7 * 60;
        availability.toMinute = 19 * 60;
        availability.zone = DemoZone;
        m_chronicle.add(availability);
    }

    void enrol(int number)
    {
        const bool isActive = number < m_scale.active;
        // Those who have ended came first; each began at a moment of its own, in the order of their numbers.
        const int order = isActive ? m_scale.participants - m_scale.active + number : number - m_scale.active;
        const QDate since =
            m_today.addDays(-IntakeDays + qint64(IntakeDays - 14) * order / m_scale.participants);
        const int coach = m_random.pick(m_people.coaches);
        const DemoStaff &staff = m_people.staff[size_t(coach)];
        const auto unit = std::find(m_people.units.begin(), m_people.units.end(), staff.unit);
        m_chronicle.setPresent(demoInstant(since, m_random.between(8 * 60, 16 * 60)), staff.writer);
        Participant participant;
        participant.id = m_chronicle.newId();
        participant.gender = m_random.percent(55) ? Gender::Woman : Gender::Man;
        participant.language = language(false);
        participant.givenName = givenName(m_random, participant.language, participant.gender);
        participant.familyName = familyName(m_random, participant.language);
        participant.protectedIdentity = m_random.percent(1);
        participant.phone = participant.protectedIdentity ? QString() : inventedPhone(m_random);
        participant.organisation = m_people.organisation;
        participant.unit = staff.unit;
        participant.assignedStaff = {staff.id};
        participant.face = m_random.below(24);
        m_chronicle.add(participant);
        m_people.participants.push_back(
            {participant.id, participant.language, int(unit - m_people.units.begin()), coach, since, {}});
    }

    void formGroups()
    {
        const int count = std::max(m_scale.groupsPerWeek / 2, m_scale.sites);
        for (int number = 0; number < count; ++number) {
            DemoGroup group;
            group.number = number;
            group.unit = number % m_scale.sites;
            group.leader = m_random.pick(m_people.coaches);
            const int size = m_random.between(8, 12);
            for (int tries = 0; int(group.members.size()) < size && tries < 400; ++tries) {
                const int member = m_random.below(m_scale.active);
                const bool isIn =
                    std::find(group.members.begin(), group.members.end(), member) != group.members.end();
                if (!isIn && m_people.participants[size_t(member)].unit == group.unit)
                    group.members.push_back(member);
            }
            const DemoStaff &leader = m_people.staff[size_t(group.leader)];
            m_chronicle.setPresent(demoInstant(m_today.addDays(-ProjectAgeDays - 7), 9 * 60 + number % 240),
                                   leader.writer);
            Group record;
            record.id = group.id = m_chronicle.newId();
            record.unit = m_people.units[size_t(group.unit)];
            record.name = groupName(number);
            for (const int member : group.members)
                record.members.insert(m_people.participants[size_t(member)].id);
            record.leaders = {leader.id};
            m_chronicle.add(record);
            m_people.groups.push_back(std::move(group));
        }
    }

    Chronicle &m_chronicle;
    SeededRandom &m_random;
    const DemoScale &m_scale;
    QDate m_today;
    DemoPeople m_people;
};

} // namespace

qint64 demoInstant(const QDate &date, int minute)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + qint64(minute) * 60'000;
}

DemoPeople inventPeople(Chronicle &chronicle, SeededRandom &random, const DemoScale &scale,
                        const std::vector<Id> &staffIds, const std::vector<qint64> &writers,
                        const QDate &today)
{
    return PeopleInvention(chronicle, random, scale, today).run(staffIds, writers);
}

} // namespace samsprak::cli
