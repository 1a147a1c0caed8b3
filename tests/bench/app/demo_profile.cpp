// SPDX-License-Identifier: MPL-2.0
#include "demo_profile.h"

#include "app/session/profile_folder.h"
#include "domain/calendar.h"
#include "domain/casework.h"
#include "storage/replica.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

#include <array>
#include <iterator>

namespace samsprak::bench {
namespace {

constexpr int Participants = 60;
constexpr int Interpreters = 18;
constexpr int Days = 28;
constexpr int SessionsADay = 12;
constexpr int AttendancesASession = 4;
constexpr std::array<Area, 5> Areas{Area::Language, Area::Health, Area::Work, Area::Studies, Area::Housing};

Id named(const QString &name) { return Id::fromName(Id(), name); }

void fillRandom(uint8_t *bytes, int size)
{
    std::generate_n(bytes, size, [] { return uint8_t(QRandomGenerator::global()->bounded(256)); });
}

void addPeople(storage::Mutation &mutation)
{
    Membership membership;
    membership.id = named(QStringLiteral("membership"));
    membership.organisation = named(QStringLiteral("project"));
    membership.unit = named(QStringLiteral("unit"));
    membership.person = named(QStringLiteral("karin"));
    membership.role = Role::LanguagePedagogue;
    mutation.create(membership);
    for (int i = 0; i < Participants; ++i) {
        Participant participant;
        participant.id = named(QStringLiteral("participant %1").arg(i));
        participant.givenName = QStringLiteral("Person%1").arg(i);
        participant.familyName = QStringLiteral("Bench");
        participant.organisation = membership.organisation;
        participant.unit = membership.unit;
        participant.language = QStringLiteral("ti");
        participant.face = i;
        mutation.create(participant);
    }
    for (int i = 0; i < Interpreters; ++i) {
        Interpreter interpreter;
        interpreter.id = named(QStringLiteral("interpreter %1").arg(i));
        interpreter.organisation = membership.organisation;
        interpreter.name = QStringLiteral("Interpreter%1").arg(i);
        mutation.create(interpreter);
    }
}

void addDay(storage::Mutation &mutation, const QDate &date)
{
    for (int i = 0; i < SessionsADay; ++i) {
        Session session;
        session.id = named(date.toString(Qt::ISODate) + QString::number(i));
        session.unit = named(QStringLiteral("unit"));
        session.title = TranslatedText::swedish(QStringLiteral("Session %1").arg(i));
        session.area = Areas[size_t(i) % Areas.size()];
        session.start = {date, 8 * 60 + (i % 9) * 55};
        session.durationMinutes = 60;
        session.zone = QStringLiteral("Europe/Stockholm");
        session.leaders.insert(named(QStringLiteral("karin")));
        mutation.create(session);
        for (int p = 0; p < AttendancesASession; ++p) {
            Attendance attendance;
            attendance.session = session.id;
            attendance.participant = named(QStringLiteral("participant %1").arg((i * 7 + p) % Participants));
            attendance.id = Id::fromName(session.id, attendance.participant.toString());
            mutation.create(attendance);
        }
    }
}

bool fill(const app::ProfileOpening &opening, qint64 now)
{
    const storage::Surroundings surroundings{[now] { return now; }, [] { return qint64(1); },
                                             named(QStringLiteral("boot")), fillRandom};
    auto replica = storage::Replica::open(opening.databasePath, opening.key, productSchema(), surroundings);
    if (!replica)
        return false;
    storage::Mutation people;
    addPeople(people);
    bool done = bool((*replica)->commit(people, opening.facts.actor, opening.facts.membership));
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(now, QTimeZone(QByteArrayLiteral("Europe/Stockholm"))).date();
    const QDate first = today.addDays(1 - today.dayOfWeek() - 14);
    for (int day = 0; day < Days && done; ++day) {
        storage::Mutation sessions;
        addDay(sessions, first.addDays(day));
        done = bool((*replica)->commit(sessions, opening.facts.actor, opening.facts.membership));
    }
    return done;
}

} // namespace

bool makeDemoProfile(const QString &directory, qint64 now)
{
    app::ProfileFolder folder(directory, false, [] { return QDateTime::currentMSecsSinceEpoch(); });
    if (!folder.open())
        return false;
    const app::ProfileFacts facts{named(QStringLiteral("profile")),
                                  named(QStringLiteral("karin")),
                                  false,
                                  named(QStringLiteral("project")),
                                  named(QStringLiteral("membership")),
                                  StaffName,
                                  QStringLiteral("sv")};
    const auto created = folder.create(facts, {}, app::AccessCode::namePin(StaffName, StaffPin), false);
    return created && fill(created->opening, now);
}

} // namespace samsprak::bench
