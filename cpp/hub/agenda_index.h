// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar_feed.h"
#include "hub/ledger.h"

namespace samsprak::hub {

/// What happens when and where, by whom it concerns: which sessions a member of staff leads, which are held
/// at a place, which bookings an interpreter has. Read once, when it is first asked, and then kept in step
/// with what the buckets' revisions say has changed, whichever process changed it. One thread.
class AgendaIndex
{
public:
    /// A session or a booking, and the revision that it has now.
    struct Entry
    {
        Id record;
        qint64 revision = 0;
    };
    /// Of one person, place or interpreter.
    struct Agenda
    {
        std::vector<Entry> entries; ///< ascending by id
        qint64 changed = 0;         ///< grows whenever anything in it does
    };
    struct PlaceFacts
    {
        Id organisation;
        QString name; ///< with the room
    };

    explicit AgendaIndex(const Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Call within `beginReading` before anything else. Sessions that were over long before `today` may be
    /// left out.
    void catchUp(const QDate &today);
    /// Call when reading failed: the next `catchUp` reads everything anew.
    void forget() { m_epoch = {}; }

    /// Null when nobody has opened a calendar at that address.
    const CalendarFeed *feed(const QByteArray &token) const;
    const Agenda &agendaOf(const Id &subject) const;
    /// Null for what is no place.
    const PlaceFacts *place(const Id &id) const;
    /// Whether a text has a word in it that one of the organisation's participants is called by.
    bool namesParticipant(const Id &organisation, const QString &text) const;
    /// Grows whenever a place or a participant is called otherwise.
    quint64 namesGeneration() const { return m_namesGeneration; }

private:
    struct ParticipantNames
    {
        Id organisation;
        QStringList words;
        bool operator==(const ParticipantNames &) const = default;
    };

    void startOver();
    void read(const Bucket &bucket, const QDate &today);
    void apply(const Head &head, const QDate &today);
    void applySession(const Head &head, const QDate &today);
    void applyBooking(const Head &head, const QDate &today);
    void applyPlace(const Head &head);
    void applyFeed(const Head &head);
    void applyParticipant(const Head &head);
    void setSubjects(const Id &record, qint64 revision, std::vector<Id> subjects);

    const Ledger &m_ledger;
    Id m_epoch; ///< null: nothing is known
    qint64 m_known = 0;
    std::unordered_map<Id, Agenda> m_agendas;
    std::unordered_map<Id, std::vector<Id>> m_subjectsOf;
    std::unordered_map<Id, PlaceFacts> m_places;
    std::unordered_map<QByteArray, CalendarFeed> m_feeds; ///< by hash of the token
    std::unordered_map<Id, QByteArray> m_tokenOf;         ///< hash, by feed
    std::unordered_map<Id, ParticipantNames> m_participants;
    std::unordered_map<Id, std::map<QString, int>> m_namesIn; ///< by organisation: word → how often
    quint64 m_namesGeneration = 1;
};

/// Words of a text as names are compared: in one case, without what stands between them.
QStringList nameWords(const QString &text);

} // namespace samsprak::hub
