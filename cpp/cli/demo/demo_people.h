// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/demo/chronicle.h"
#include "cli/demo/demo_scale.h"
#include "domain/calendar.h"

#include <QDate>

namespace samsprak::cli {

/// Quarters of an hour of one day that are given away.
class DaySlots
{
public:
    /// Takes the stretch with so many minutes free on either side; false when it is not free.
    bool take(int minute, int duration, int buffer = 0)
    {
        const uint64_t wanted = bits(minute - buffer, duration + 2 * buffer);
        if ((m_taken & wanted) != 0)
            return false;
        m_taken |= bits(minute, duration);
        return true;
    }
    void clear() { m_taken = 0; }

private:
    static constexpr int FirstMinute = 6 * 60;
    static uint64_t bits(int minute, int duration)
    {
        const int from = std::max((minute - FirstMinute) / 15, 0);
        const int to = (minute + duration - FirstMinute + 14) / 15;
        return ((uint64_t(1) << (to - from)) - 1) << from;
    }
    uint64_t m_taken = 0;
};

struct DemoStaff
{
    Id id;
    Id unit;
    qint64 writer = 0;
    DaySlots day;
};

struct DemoParticipant
{
    Id id;
    QString language;
    int unit = 0;  ///< index
    int coach = 0; ///< index of the staff
    QDate since;
    DaySlots day;
};

struct DemoGroup
{
    Id id;
    int number = 0;
    int unit = 0;
    int leader = 0;
    std::vector<int> members; ///< indices of participants
};

/// The people and places of an invented project.
struct DemoPeople
{
    Id organisation;
    Id employmentService; ///< another authority with plans of its own
    Id agency, pool;
    std::vector<Id> units;
    std::vector<std::vector<Id>> rooms;        ///< by unit
    std::vector<DemoStaff> staff;              ///< the coordinator first
    std::vector<int> coaches;                  ///< those who meet participants
    std::vector<DemoParticipant> participants; ///< the active ones first
    std::vector<DemoGroup> groups;
    std::map<QString, std::vector<int>> interpretersOf; ///< by language
    std::vector<std::pair<Id, DaySlots>> interpreters;
};

inline const QString DemoZone = QStringLiteral("Europe/Stockholm");

/// The instant of a wall time on that day, near enough for a history.
qint64 demoInstant(const QDate &date, int minute);

/// Invents them. `writers` are those of the tablets that staff carry.
DemoPeople inventPeople(Chronicle &chronicle, SeededRandom &random, const DemoScale &scale,
                        const std::vector<Id> &staffIds, const std::vector<qint64> &writers,
                        const QDate &today);
/// The agencies that interpreters are ordered from when the pool has nobody, in the order of the agreements.
void inventAgencies(Chronicle &chronicle, const DemoPeople &people, const QDate &today);
/// Their plans, one of the project for each and for some another one of the employment service.
void inventPlans(Chronicle &chronicle, SeededRandom &random, const DemoScale &scale, const DemoPeople &people,
                 const QDate &today);
/// Sessions, attendances and bookings of the weeks before and after today.
void inventCalendar(Chronicle &chronicle, SeededRandom &random, const DemoScale &scale, DemoPeople &people,
                    const QDate &today);

} // namespace samsprak::cli
