// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session/profile_session.h"
#include "domain/casework.h"
#include "domain/derived.h"
#include "storage/replica.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace samsprak::test {

/// An invented project on one tablet: Karin's, at Björkhuset, on Monday 23 November 2026 at 12:24. What it
/// holds came from the hub, so that only what a test does itself is pending.
class Town
{
public:
    Town();

    /// Monday 23 November 2026 12:24 in Stockholm.
    qint64 now = 0;

    Id organisation, unit, otherUnit, membership;
    Id karin, leyla;
    Id room, hall, library;
    Id saba, huda, yonas, parwin, abdi, roza;
    Id freweini, senait, dawit, mikael;

    /// A row as the hub sends it.
    template <class E>
    void put(E record)
    {
        record.bucket = Declaration<E>::home(record);
        m_rows.push_back({Declaration<E>::kind, record.id, record.bucket, ++m_revision, RowState::Present,
                          encode(record)});
    }
    Session session(QStringView name, Area area, const LocalTime &start, int minutes);
    Booking booking(const Session &session, const Id &interpreter, BookingState state, const Id &participant);
    /// An agency under the state's agreement, and its place in the order.
    Id agency(QStringView name, int rank);
    /// A booking that was ordered from it on this Monday at noon and is to be answered by tomorrow 15:00.
    Booking ordered(const Session &session, const Id &agency, BookingState state, const Id &participant);
    void attend(const Session &session, std::initializer_list<Id> participants);
    Participant participant(QStringView given, QStringView family, QStringView language, int face);
    /// The week of the pictures: every state, overlaps, a series.
    void fillWeek();
    /// Stores what was put; before the session is opened.
    void deliver();
    /// The profile's session on the replica; once.
    std::unique_ptr<app::ProfileSession> open();

    static Id named(QStringView name) { return Id::fromName({}, name); }
    static LocalTime at(int day, int hour, int minute) { return {QDate(2026, 11, day), hour * 60 + minute}; }

private:
    void fillDirectory();
    Id interpreter(QStringView name, InterpreterLevel level, Gender gender, int face);

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Replica> m_replica;
    std::vector<RowChange> m_rows;
    qint64 m_revision = 0;
};

} // namespace samsprak::test
