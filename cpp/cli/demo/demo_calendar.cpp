// SPDX-License-Identifier: MPL-2.0
#include "cli/demo/demo_people.h"
#include "cli/demo/demo_words.h"

#include <algorithm>

namespace samsprak::cli {

namespace {

constexpr std::pair<int, int> Hours[] = {{8, 8},   {9, 18},  {10, 18}, {11, 9}, {12, 3},
                                         {13, 18}, {14, 15}, {15, 8},  {16, 3}};
constexpr std::pair<int, int> Quarters[] = {{0, 60}, {15, 10}, {30, 22}, {45, 8}};
constexpr std::pair<int, int> Lengths[] = {{30, 10}, {45, 5}, {60, 55}, {90, 18}, {120, 10}, {180, 2}};
constexpr std::pair<BookingMode, int> Modes[] = {
    {BookingMode::Phone, 55}, {BookingMode::Video, 20}, {BookingMode::OnSite, 25}};
constexpr std::pair<BookingState, int> FutureStates[] = {
    {BookingState::Held, 20}, {BookingState::Ordered, 20}, {BookingState::Confirmed, 60}};
constexpr Area TalkAreas[] = {Area::Work,    Area::Work,   Area::Studies,    Area::Health,   Area::Language,
                              Area::Housing, Area::Health, Area::Validation, Area::Childcare};
constexpr double CancelledEarly = 12, CancelledLate = 6, Absent = 5, Unfilled = 3;
constexpr double JulyRest = 60;
constexpr int Tries = 12;

class CalendarInvention
{
public:
    CalendarInvention(Chronicle &chronicle, SeededRandom &random, const DemoScale &scale, DemoPeople &people,
                      const QDate &today)
        : m_chronicle(chronicle)
        , m_random(random)
        , m_scale(scale)
        , m_people(people)
        , m_today(today)
    {
    }

    void run()
    {
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
        for (int day = -7 * DemoWeeksBack; day < 7 * DemoWeeksAhead; ++day) {
            m_date = monday.addDays(day);
            if (m_date.dayOfWeek() <= 5)
                fillDay(m_date.dayOfWeek() - 1);
        }
    }

private:
    struct Slot
    {
        int minute = 0;
        int duration = 0;
    };

    /// The share of a week's number that falls on this weekday, 0 Monday … 4 Friday.
    static int shareOf(int perWeek, int weekday)
    {
        return (perWeek * (weekday + 1)) / 5 - (perWeek * weekday) / 5;
    }
    bool rests() { return m_date.month() == 7 && m_random.percent(JulyRest); }
    bool isPast() const { return m_date < m_today; }

    void fillDay(int weekday)
    {
        for (DemoStaff &staff : m_people.staff)
            staff.day.clear();
        for (DemoParticipant &participant : m_people.participants)
            participant.day.clear();
        for (auto &interpreter : m_people.interpreters)
            interpreter.second.clear();
        const int groups = shareOf(m_scale.groupsPerWeek, weekday);
        for (int i = 0; i < groups; ++i)
            if (!rests())
                meetGroup(m_people.groups[size_t(m_nextGroup++) % m_people.groups.size()]);
        const int talks = shareOf(m_scale.individualPerWeek, weekday);
        for (int i = 0; i < talks; ++i)
            if (!rests())
                talk();
    }

    /// When it was put into the calendar: one to four weeks before.
    void plan(const DemoStaff &staff)
    {
        const QDate planned = std::min(m_date.addDays(-m_random.between(7, 28)), m_today.addDays(-1));
        m_chronicle.setPresent(demoInstant(planned, m_random.between(8 * 60, 17 * 60)), staff.writer);
    }
    Session session(const DemoStaff &staff, int unit, const Slot &slot)
    {
        Session session;
        session.id = m_chronicle.newId();
        session.unit = m_people.units[size_t(unit)];
        session.start = {m_date, slot.minute};
        session.durationMinutes = slot.duration;
        session.zone = DemoZone;
        session.place = m_random.pick(m_people.rooms[size_t(unit)]);
        session.leaders = {staff.id};
        return session;
    }
    void attend(const Session &session, DemoParticipant &participant)
    {
        Attendance attendance;
        attendance.id = m_chronicle.newId();
        attendance.session = session.id;
        attendance.participant = participant.id;
        if (isPast() && !session.cancelled)
            attendance.state = m_random.percent(Absent) ? AttendanceState::Absent
                               : m_random.percent(3)    ? AttendanceState::Excused
                               : m_random.percent(3)    ? AttendanceState::Late
                                                        : AttendanceState::Present;
        m_chronicle.add(attendance);
    }

    void meetGroup(const DemoGroup &group)
    {
        DemoStaff &leader = m_people.staff[size_t(group.leader)];
        Slot slot;
        bool free = false;
        for (int tries = 0; !free && tries < Tries; ++tries) {
            slot = {m_random.weighted(Hours) * 60, 120};
            free = leader.day.take(slot.minute, slot.duration);
        }
        plan(leader);
        Session meeting = session(leader, group.unit, slot);
        meeting.area = Area::Language;
        meeting.title = groupTitle(group.number);
        meeting.groups = {group.id};
        meeting.headCount = int(group.members.size());
        m_chronicle.add(meeting);
        for (const int member : group.members) {
            DemoParticipant &participant = m_people.participants[size_t(member)];
            participant.day.take(slot.minute, slot.duration);
            attend(meeting, participant);
        }
    }

    void talk()
    {
        for (int tries = 0; tries < Tries; ++tries) {
            DemoParticipant &participant = m_people.participants[size_t(m_random.below(m_scale.active))];
            DemoStaff &coach = m_people.staff[size_t(participant.coach)];
            const Slot slot{m_random.weighted(Hours) * 60 + m_random.weighted(Quarters),
                            m_random.weighted(Lengths)};
            const bool free = participant.since < m_date && coach.day.take(slot.minute, slot.duration) &&
                              participant.day.take(slot.minute, slot.duration);
            if (!free && tries + 1 < Tries)
                continue;
            plan(coach);
            Session meeting = session(coach, participant.unit, slot);
            meeting.area = m_random.pick(TalkAreas);
            meeting.title = talkTitle(meeting.area);
            meeting.headCount = 1;
            meeting.cancelled = m_random.percent(isPast() ? CancelledEarly + CancelledLate : 2);
            m_chronicle.add(meeting);
            attend(meeting, participant);
            if (m_random.percent(100.0 * m_scale.interpretedPerWeek / m_scale.individualPerWeek))
                book(meeting, participant, slot);
            return;
        }
    }

    void book(const Session &meeting, const DemoParticipant &participant, const Slot &slot)
    {
        Booking booking;
        booking.id = m_chronicle.newId();
        booking.session = meeting.id;
        booking.unit = meeting.unit;
        booking.language = participant.language;
        booking.mode = m_random.weighted(Modes);
        booking.minimumLevel = m_random.percent(30) ? InterpreterLevel::Trained : InterpreterLevel::None;
        booking.start = meeting.start;
        booking.durationMinutes = meeting.durationMinutes;
        booking.zone = meeting.zone;
        booking.place = meeting.place;
        booking.legalRight = m_random.percent(20);
        booking.requestedBy = m_people.staff[size_t(participant.coach)].id;
        booking.participant = participant.id;
        booking.decidedAt = demoInstant(std::min(m_date, m_today).addDays(-3), 12 * 60);
        booking.state = meeting.cancelled ? BookingState::Cancelled
                        : !isPast()       ? m_random.weighted(FutureStates)
                                          : BookingState::Confirmed;
        const bool wanted = m_random.percent(100 - Unfilled);
        booking.interpreter = wanted ? freeInterpreter(participant.language, slot) : Id{};
        if (booking.interpreter.isNull() && !meeting.cancelled)
            booking.state = BookingState::Unfilled;
        m_chronicle.add(booking);
    }
    Id freeInterpreter(const QString &language, const Slot &slot)
    {
        const std::vector<int> &able = m_people.interpretersOf[language];
        const size_t from = able.empty() ? 0 : size_t(m_random.below(int(able.size())));
        for (size_t i = 0; i < able.size(); ++i) {
            auto &[id, day] = m_people.interpreters[size_t(able[(from + i) % able.size()])];
            if (day.take(slot.minute, slot.duration, 30))
                return id;
        }
        return {};
    }

    Chronicle &m_chronicle;
    SeededRandom &m_random;
    const DemoScale &m_scale;
    DemoPeople &m_people;
    QDate m_today;
    QDate m_date;
    int m_nextGroup = 0;
};

} // namespace

void inventCalendar(Chronicle &chronicle, SeededRandom &random, const DemoScale &scale, DemoPeople &people,
                    const QDate &today)
{
    CalendarInvention(chronicle, random, scale, people, today).run();
}

} // namespace samsprak::cli
