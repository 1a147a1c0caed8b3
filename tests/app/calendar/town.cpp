// SPDX-License-Identifier: MPL-2.0
#include "town.h"

#include "domain/schema.h"
#include "scheduling/order_number.h"
#include "scheduling/zone.h"

#include <QDateTime>
#include <QTimeZone>

#include <random>

namespace samsprak::test {

namespace {

storage::Surroundings surroundings(const qint64 *now)
{
    auto generator = std::make_shared<std::mt19937_64>(42);
    return {[now] { return *now; }, [now] { return *now / 2; }, Id::fromName({}, u"boot"),
            [generator](uint8_t *bytes, int size) {
                for (int i = 0; i < size; ++i)
                    bytes[i] = uint8_t((*generator)());
            }};
}

storage::RawKey key()
{
    storage::RawKey bytes;
    bytes.fill(7);
    return bytes;
}

} // namespace

Town::Town()
{
    const QDateTime noon(QDate(2026, 11, 23), QTime(12, 24), QTimeZone("Europe/Stockholm"));
    now = noon.toMSecsSinceEpoch();
    fillDirectory();
}

void Town::fillDirectory()
{
    organisation = named(u"organisation");
    unit = named(u"bjorkhuset");
    otherUnit = named(u"nas");
    membership = named(u"membership");
    put(Organisation{{organisation, {}, {}}, QStringLiteral("Sjöbygden"), true});
    put(Unit{{unit, {}, {}}, organisation, QStringLiteral("Björkhuset")});
    put(Unit{{otherUnit, {}, {}}, organisation, QStringLiteral("Näs")});

    const auto person = [this](QStringView name, int face) {
        Person record;
        record.id = named(name);
        record.organisation = organisation;
        record.name = name.toString();
        record.face = face;
        put(record);
        return record.id;
    };
    karin = person(u"Karin Lind", 11);
    leyla = person(u"Leyla Aydin", 12);
    put(Membership{{membership, {}, {}}, karin, organisation, unit, Role::LanguagePedagogue, {}});
    put(Membership{{named(u"leyla's"), {}, {}}, leyla, organisation, unit, Role::HealthCoordinator, {}});

    const auto place = [this](QStringView name, QStringView placeRoom) {
        Place record;
        record.id = Id::fromName(named(name), placeRoom);
        record.organisation = organisation;
        record.unit = unit;
        record.name = name.toString();
        record.room = placeRoom.toString();
        put(record);
        return record.id;
    };
    room = place(u"Björkhuset", u"rum 3");
    hall = place(u"Björkhuset", u"sal Linden");
    library = place(u"biblioteket", u"");

    saba = participant(u"Saba", u"Gebre", u"ti", 0).id;
    huda = participant(u"Huda", u"Al-Qasim", u"ar", 1).id;
    parwin = participant(u"Parwin", u"Noori", u"fa-AF", 2).id;
    yonas = participant(u"Yonas", u"Kidane", u"ti", 3).id;
    abdi = participant(u"Abdi", u"Warsame", u"so", 4).id;
    roza = participant(u"Roza", u"Demir", u"ku", 5).id;

    freweini = interpreter(u"Freweini Hadgu", InterpreterLevel::Authorised, Gender::Woman, 6);
    senait = interpreter(u"Senait Woldu", InterpreterLevel::Trained, Gender::Woman, 7);
    dawit = interpreter(u"Dawit Mebrahtu", InterpreterLevel::Trained, Gender::Man, 8);
    mikael = interpreter(u"Mikael Tesfamariam", InterpreterLevel::Other, Gender::Man, 9);
}

Participant Town::participant(QStringView given, QStringView family, QStringView language, int face)
{
    Participant record;
    record.id = named(given);
    record.givenName = given.toString();
    record.familyName = family.toString();
    record.language = language.toString();
    record.organisation = organisation;
    record.unit = unit;
    record.face = face;
    put(record);
    return record;
}

Id Town::interpreter(QStringView name, InterpreterLevel level, Gender gender, int face)
{
    Interpreter record;
    record.id = named(name);
    record.organisation = organisation;
    record.name = name.toString();
    record.gender = gender;
    record.languages = {QStringLiteral("ti")};
    record.level = level;
    if (level == InterpreterLevel::Authorised)
        record.registerValidUntil = QDate(2028, 6, 30);
    record.modes = {QStringLiteral("on_site"), QStringLiteral("phone")};
    record.face = face;
    put(record);
    for (int weekday = 1; weekday <= 5; ++weekday) {
        Availability window;
        window.id = Id::fromName(record.id, QString::number(weekday));
        window.interpreter = record.id;
        window.organisation = organisation;
        window.weekday = weekday;
        window.fromMinute = 8 * 60;
        window.toMinute = 17 * 60;
        window.zone = QStringLiteral("Europe/Stockholm");
        put(window);
    }
    return record.id;
}

Session Town::session(QStringView name, Area area, const LocalTime &start, int minutes)
{
    Session record;
    record.id = Id::fromName(named(name), start.toString());
    record.unit = unit;
    record.area = area;
    record.title = TranslatedText::swedish(name.toString());
    record.start = start;
    record.durationMinutes = minutes;
    record.zone = QStringLiteral("Europe/Stockholm");
    record.leaders = {karin};
    return record;
}

Booking Town::booking(const Session &session, const Id &interpreter, BookingState state,
                      const Id &participant)
{
    Booking record;
    record.id = Id::fromName(session.id, u"booking");
    record.session = session.id;
    record.unit = unit;
    record.interpreter = interpreter;
    record.language = QStringLiteral("ti");
    record.start = session.start;
    record.durationMinutes = session.durationMinutes;
    record.zone = session.zone;
    record.place = session.place;
    record.state = state;
    record.requestedBy = karin;
    record.participant = participant;
    put(record);
    return record;
}

Id Town::agency(QStringView name, int rank)
{
    AgencyAgreement record;
    record.id = named(name);
    record.organisation = organisation;
    record.name = name.toString();
    record.email = QStringLiteral("bokning@%1.example").arg(rank);
    record.phone = QStringLiteral("010-555 01 0%1").arg(rank);
    record.agreement = QStringLiteral("kammarkollegiet-23.3-12000-20");
    record.rank = rank;
    record.customerNumber = QStringLiteral("K-20%1").arg(rank);
    put(record);
    return record.id;
}

Booking Town::ordered(const Session &session, const Id &agency, BookingState state, const Id &participant)
{
    Booking record = booking(session, {}, state, participant);
    record.agency = agency;
    record.orderNumber = scheduling::orderNumber(record.id, agency);
    record.orderedAt = now - 24 * 60'000;
    record.replyDueAt = *scheduling::toUtc(at(24, 15, 0), record.zone);
    if (state == BookingState::Confirmed) {
        record.agencyNumber = QStringLiteral("T-4711");
        record.interpreterName = QStringLiteral("Amanuel Tesfay");
        record.connectionPhone = QStringLiteral("010-123 45 67");
        record.connectionCode = QStringLiteral("8812#");
    }
    put(record);
    return record;
}

void Town::attend(const Session &session, std::initializer_list<Id> participants)
{
    for (const Id &id : participants) {
        Attendance record;
        record.id = Id::fromName(session.id, id.toString());
        record.session = session.id;
        record.participant = id;
        put(record);
    }
}

void Town::fillWeek()
{
    const auto hold = [this](Session record, const Id &place, int heads, std::initializer_list<Id> who) {
        record.place = place;
        record.headCount = heads;
        put(record);
        attend(record, who);
        return record;
    };
    Session course = session(u"SFI kurs B", Area::Studies, at(16, 8, 30), 210);
    course.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TH");
    hold(course, hall, 14, {saba, huda, abdi});
    hold(session(u"Boende", Area::Housing, at(23, 13, 0), 70), {}, 1, {huda});
    hold(session(u"Föräldragrupp", Area::Childcare, at(23, 13, 30), 90), library, 8, {parwin, roza});
    hold(session(u"Läxhjälp", Area::Language, at(23, 15, 15), 60), library, 0, {});
    hold(session(u"Språkcafé", Area::Language, at(24, 8, 30), 60), library, 12, {saba, huda, roza});
    const Session health = hold(session(u"Hälsosamtal", Area::Health, at(24, 10, 0), 90), room, 1, {saba});
    booking(health, freweini, BookingState::Tentative, saba);
    Session mapping = session(u"Kartläggning", Area::Validation, at(24, 10, 30), 90);
    mapping.leaders = {leyla};
    booking(hold(mapping, room, 1, {parwin}), senait, BookingState::Confirmed, parwin);
    hold(session(u"Cykelskola", Area::Leisure, at(24, 15, 45), 60), {}, 6, {saba, roza});
    const Session interview =
        hold(session(u"Intervjuträning", Area::Work, at(25, 8, 45), 120), room, 1, {yonas});
    const Booking refused = booking(interview, dawit, BookingState::Refused, yonas);
    Refusal refusal;
    refusal.id = named(u"refusal");
    refusal.person = karin;
    refusal.record = refused.id;
    refusal.recordKind = Kind::Booking;
    refusal.code = RefusalCode::InterpreterBusy;
    refusal.otherHadLegalRight = true;
    refusal.alternatives = {
        {AlternativeKind::OtherInterpreter, senait, interview.start, 120, BookingMode::OnSite},
        {AlternativeKind::OtherTime, dawit, at(25, 13, 15), 120, BookingMode::OnSite},
        {AlternativeKind::OtherMode, dawit, interview.start, 120, BookingMode::Phone},
    };
    put(refusal);
    hold(session(u"Samhälle", Area::Language, at(25, 9, 30), 115), hall, 22, {});
    hold(session(u"Starta eget", Area::Business, at(25, 13, 0), 90), {}, 1, {roza});
    booking(hold(session(u"Validering, kök", Area::Validation, at(26, 14, 30), 75), {}, 1, {yonas}), freweini,
            BookingState::Held, yonas);
    Session doctor = session(u"Läkarbesök", Area::Health, at(27, 10, 45), 60);
    doctor.cancelled = true;
    hold(doctor, {}, 1, {abdi});
    booking(hold(session(u"Hyreskontrakt", Area::Housing, at(27, 13, 0), 60), room, 1, {saba}), freweini,
            BookingState::Confirmed, saba);
    Group group;
    group.id = named(u"group");
    group.unit = unit;
    group.name = QStringLiteral("SFI B");
    group.members = {saba, huda, named(u"someone not visible")};
    put(group);
}

void Town::deliver()
{
    if (!m_replica)
        m_replica = std::move(storage::Replica::open(m_folder.filePath(QStringLiteral("profile.db")), key(),
                                                     productSchema(), surroundings(&now)))
                        .value();
    storage::ReplyContent reply;
    reply.lineage = "lineage";
    reply.rows = std::exchange(m_rows, {});
    reply.cursor.revision = m_revision;
    const auto applied = m_replica->apply(reply);
    if (!applied)
        qFatal("the rows could not be stored: %s", qPrintable(applied.error().detail));
}

std::unique_ptr<app::ProfileSession> Town::open()
{
    deliver();
    app::ProfileFacts facts;
    facts.profile = named(u"profile");
    facts.actor = karin;
    facts.organisation = organisation;
    facts.membership = membership;
    facts.displayName = QStringLiteral("Karin Lind");
    facts.language = QStringLiteral("sv");
    return app::ProfileSession::forTest(std::move(m_replica), facts, [this] { return now; });
}

} // namespace samsprak::test
