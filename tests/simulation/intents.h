// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/derived.h"
#include "sim_tablet.h"

namespace samsprak::simulation {

/// What the holder of a tablet does next, judged by what the tablet shows: one draft, never an empty one.
class Intents
{
public:
    Intents(SimTablet &tablet, const Project &project, Journal &journal, Dice &dice, qint64 now)
        : m_tablet(tablet)
        , m_project(project)
        , m_journal(journal)
        , m_dice(dice)
        , m_now(now)
    {
    }

    Draft next();

private:
    bool tryOne();
    void createSession();
    bool editTitle();
    bool translateTitle();
    bool editTimes();
    bool moveSession();
    bool deleteSession();
    bool restoreSession();
    bool editParticipant();
    bool moveParticipant();
    bool markAttendance();
    bool addException();
    bool removeException();
    bool changeLeaders();
    bool askForInterpreter();
    bool changeBooking();
    bool planActivity();
    bool settleConflict();
    bool settleRefusal();

    QString decision(const QString &word) const;
    Id unit();
    LocalTime soon();
    template <class E>
    std::optional<E> any();
    /// A new word on this record, in place of the words of an old value.
    template <class E>
    QString word(const E &record, const QString &instead = {});
    Booking bookingFor(const Session &session);
    template <class E>
    bool takeOther(const Conflict &conflict);

    SimTablet &m_tablet;
    const Project &m_project;
    Journal &m_journal;
    Dice &m_dice;
    qint64 m_now;
    Draft m_draft;
};

template <class E>
std::optional<E> Intents::any()
{
    const std::vector<E> records = m_tablet.all<E>();
    if (records.empty())
        return std::nullopt;
    // The newest are touched most, by everybody.
    const qint64 from = m_dice.chance(60) ? std::max<qint64>(0, qint64(records.size()) - 5) : 0;
    return records[size_t(m_dice.between(from, qint64(records.size()) - 1))];
}

template <class E>
QString Intents::word(const E &record, const QString &instead)
{
    const QString text = m_journal.newWord();
    Entry entry;
    entry.kind = Declaration<E>::kind;
    entry.record = record.id;
    entry.bucket = record.bucket.isNull() ? Declaration<E>::home(record) : record.bucket;
    entry.tablet = m_tablet.number;
    entry.at = m_now;
    const QByteArray latin = text.toLatin1();
    m_draft.entries[latin] = entry;
    for (const QByteArray &old : Journal::wordsIn(instead.toUtf8()))
        m_draft.replacements.emplace_back(old, latin);
    return text;
}

} // namespace samsprak::simulation
